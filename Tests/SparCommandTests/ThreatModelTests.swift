import Foundation
import Testing

/// The threat model names a test for each attack: a test that is renamed or gone must not be missed.
struct ThreatModelTests {
    /// The rows of the table "What proves it": the attack, and what stands beside it.
    private static func rows() throws -> [(attack: String, tests: String)] {
        let page = try String(
            contentsOfFile: repository + "/docs/threat-model.md",
            encoding: .utf8
        )
        let part = try #require(page.components(separatedBy: "## What proves it").dropFirst().first)
        let table = part.components(separatedBy: "\n## ")[0].split(separator: "\n")
        return table.filter { $0.hasPrefix("| ") }.dropFirst(2).map { line in
            let cells = line.split(separator: "|", maxSplits: 1)
            return (
                cells[0].trimmingCharacters(in: .whitespaces),
                cells[1].trimmingCharacters(in: CharacterSet(charactersIn: " |"))
            )
        }
    }

    /// The text of every file of tests, by the suite's name.
    private static func suites() throws -> [String: String] {
        let tests = URL(fileURLWithPath: repository + "/Tests")
        let files = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)
        var suites: [String: String] = [:]
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let name = file.deletingPathExtension().lastPathComponent
            suites[name] = try String(contentsOf: file, encoding: .utf8)
        }
        return suites
    }

    @Test func `every test the threat model names is there`() throws {
        let suites = try Self.suites()
        let rows = try Self.rows()
        #expect(rows.count > 15)
        for row in rows {
            var text: String?
            for piece in row.tests.components(separatedBy: "`") {
                if piece.hasSuffix("Tests"), !piece.contains(" ") {
                    text = suites[piece]
                    #expect(text != nil, "\(row.attack): no suite \(piece)")
                }
                let quoted = piece.components(separatedBy: "\"").enumerated()
                for (_, name) in quoted.filter({ $0.offset % 2 == 1 }) {
                    #expect(
                        text?.contains("func `\(name)`") == true,
                        "\(row.attack): no test \"\(name)\""
                    )
                }
            }
            #expect(text != nil, "\(row.attack) names no test")
        }
    }
}
