import Foundation
import SparModel
import Testing

@testable import SparEngine

struct ActWeightsPageTests {
    @Test(arguments: Act.allCases.filter { !$0.isBreach })
    func `the page of acts says how weighty each is`(act: Act) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("docs/acts.md")
        let page = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(page.range(of: "the weightiest first"))
        let list = page[start.upperBound...].prefix { $0 != "|" }
        let name = try #require(list.range(of: "`\(act.rawValue)`"))
        let number = list[name.upperBound...].drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
        #expect(Int(number) == Salience.of(act))
    }
}
