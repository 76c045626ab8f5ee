import Foundation
import SparAuthoring
import SparModel
import Testing

/// However a file is damaged, nothing crashes, and what breaks it is found at a place inside it.
struct DamagedFilesTests {
    @Test(arguments: 0..<6)
    func `fifty damages of each kind`(kind: Int) throws {
        var chance = SplitMix64(seed: 20_260_310, stream: UInt64(kind))
        let good = try Fixture.text()
        for round in 0..<50 {
            let damaged = Self.damaged(good, kind: kind, by: &chance)
            let result = Fixture.load(damaged)
            if result.scenario == nil {
                #expect(!result.errors.isEmpty, "kind \(kind), round \(round): \(damaged)")
            }
            expectPlaces(of: result)
        }
    }

    @Test func `bytes that are no text`() {
        var chance = SplitMix64(seed: 7, stream: 0)
        for length in [0, 1, 2, 3, 17, 400] {
            for _ in 0..<20 {
                let bytes = (0..<length).map { _ in UInt8(chance.below(256)) }
                let result = Fixture.library.load(
                    "cheque",
                    replacing: [Fixture.scenarioFile: bytes]
                )
                #expect(result.scenario == nil)
                #expect(!result.errors.isEmpty)
                expectPlaces(of: result)
            }
        }
    }

    @Test func `a file cut short anywhere`() throws {
        let good = try Fixture.text()
        for count in stride(from: 0, to: good.count, by: 97) {
            let result = Fixture.load(String(good.prefix(count)))
            #expect(result.scenario != nil || !result.errors.isEmpty)
            expectPlaces(of: result)
        }
    }

    @Test(arguments: ["[", "{", "- ", "? ", "a: {b: ", "- - [", "&a [*a, ", "!!x ", "\"", "|\n "])
    func `endless repetition of one thing`(piece: String) {
        let result = Fixture.load(String(repeating: piece, count: 5000))
        #expect(!result.errors.isEmpty)
        expectPlaces(of: result)
    }

    @Test func `aliases of aliases are refused before they grow`() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<12 {
            let items = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(items)]\n"
        }
        text += "? *a11\n: end\n"
        let result = Fixture.load(text)
        #expect(result.errors.map(\.code) == ["SP0010"])
    }

    private func expectPlaces(of result: LoadResult) {
        for diagnostic in result.diagnostics {
            let place = diagnostic.place
            guard let text = result.sources[place.file] else {
                #expect(place.line == 0, "\(diagnostic)")
                continue
            }
            let lines = SourceText(text, file: place.file).lines
            guard place.line > 0 else {
                #expect(diagnostic.code == "SP0002", "\(diagnostic)")
                continue
            }
            #expect((1...lines.count).contains(place.line), "\(diagnostic)")
            guard (1...lines.count).contains(place.line) else { continue }
            let width = lines[place.line - 1].unicodeScalars.count
            #expect((1...(width + 1)).contains(place.column), "\(diagnostic)")
            #expect(place.column + place.length <= width + 2, "\(diagnostic)")
        }
        let text = DiagnosticText(sources: result.sources).text(result.diagnostics)
        #expect(text.isEmpty == result.diagnostics.isEmpty)
    }

    private static func damaged(_ text: String, kind: Int, by chance: inout SplitMix64) -> String {
        var letters = Array(text)
        var lines = text.components(separatedBy: "\n")
        let at = chance.below(letters.count)
        let line = chance.below(lines.count - 1)
        switch kind {
        case 0:
            letters.remove(at: at)
            return String(letters)
        case 1:
            letters.insert(letters[at], at: at)
            return String(letters)
        case 2:
            let strange = Array("{}[]:,\"'#&*!|>%@`-?\t\\é\u{0}\u{301}🙂\n 7")
            letters.insert(strange[chance.below(strange.count)], at: at)
            return String(letters)
        case 3:
            lines.remove(at: line)
        case 4:
            lines.insert(lines[line], at: line)
        default:
            lines.swapAt(line, chance.below(lines.count - 1))
        }
        return lines.joined(separator: "\n")
    }
}
