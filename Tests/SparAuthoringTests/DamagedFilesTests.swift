import Foundation
import SparAuthoring
import SparModel
import Testing

/// However a file is damaged, nothing crashes, and what breaks it is found where it is broken.
struct DamagedFilesTests {
    @Test(arguments: Damage.Kind.allCases)
    func `fifty damages of each kind, every one that breaks the file reported at its line`(
        kind: Damage.Kind
    ) throws {
        var chance = SplitMix64(seed: 20_260_310, stream: UInt64(kind.rawValue))
        let good = try Fixture.text()
        for round in 0..<50 {
            let damage = Damage(to: good, kind, by: &chance)
            let result = Fixture.load(damage.text)
            expectPlaces(of: result)
            guard result.scenario == nil else { continue }
            let errors = result.errors.filter { $0.place.file == Fixture.scenarioFile }
            #expect(!errors.isEmpty, "\(kind), round \(round): \(damage.text)")
            #expect(
                errors.contains { damage.explains($0) },
                """
                \(kind), round \(round), line \(damage.lines): \(damage.summary), found
                \(errors.map { "\($0.place) \($0.message)" }.joined(separator: "\n"))
                """
            )
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
}

/// One random damage to a file, and where it was done.
struct Damage {
    enum Kind: Int, CaseIterable {
        case letterGone, letterTwice, strangeLetter, lineGone, lineTwice, linesSwapped
    }

    let text: String
    /// The lines it was done to, from 1, as they stand in the damaged text.
    let lines: [Int]
    /// What stood there before and stands there now.
    private let before: [String]
    private let after: [String]

    init(to good: String, _ kind: Kind, by chance: inout SplitMix64) {
        var letters = Array(good)
        var lines = good.components(separatedBy: "\n")
        let at = chance.below(letters.count)
        let line = chance.below(lines.count - 1)
        let other = chance.below(lines.count - 1)
        let lineOfLetter = letters[..<at].count { $0 == "\n" }
        before = lines
        switch kind {
        case .letterGone: letters.remove(at: at)
        case .letterTwice: letters.insert(letters[at], at: at)
        case .strangeLetter:
            let strange = Array("{}[]:,\"'#&*!|>%@`-?\t\\é\u{0}\u{301}🙂\n 7")
            letters.insert(strange[chance.below(strange.count)], at: at)
        case .lineGone: lines.remove(at: line)
        case .lineTwice: lines.insert(lines[line], at: line)
        case .linesSwapped: lines.swapAt(line, other)
        }
        switch kind {
        case .letterGone, .letterTwice, .strangeLetter:
            text = String(letters)
            self.lines = [lineOfLetter + 1]
        case .lineGone, .lineTwice:
            text = lines.joined(separator: "\n")
            self.lines = [line + 1]
        case .linesSwapped:
            text = lines.joined(separator: "\n")
            self.lines = [line + 1, other + 1]
        }
        after = text.components(separatedBy: "\n")
    }

    var summary: String {
        lines.map { "`\(Self.line($0, of: before))` is now `\(Self.line($0, of: after))`" }
            .joined(separator: ", ")
    }

    /// Whether a diagnostic leads an author to the damage: it stands on the damaged line or the one
    /// beside it, at the head of the block that the line belonged to, where the indentation first
    /// goes back after it (sooner YAML cannot know), where a name that stood there, or stands there
    /// now, is used, or at the balance that no longer fits an invoice.
    func explains(_ diagnostic: Diagnostic) -> Bool {
        let found = diagnostic.place.line
        return lines.contains { line in
            abs(found - line) <= 1 || heads(of: line).contains(found)
                || found == lineGoingBack(after: line) || shares(a: diagnostic.message, with: line)
                || diagnostic.code == DiagnosticCode.sumsDoNotAddUp.rawValue
                    && after[found - 1].contains("balance:")
        }
    }

    /// The lines above with less and less indentation, up to the margin; of what stood there before
    /// and of what stands there now.
    private func heads(of line: Int) -> Set<Int> {
        var heads: Set<Int> = []
        for text in [before, after] {
            var depth = Self.depth(Self.line(line, of: text))
            for number in stride(from: line - 1, to: 0, by: -1) {
                let above = Self.line(number, of: text)
                guard above.contains(where: { $0 != " " }), Self.depth(above) < depth else {
                    continue
                }
                heads.insert(number)
                depth = Self.depth(above)
            }
        }
        return heads
    }

    private func lineGoingBack(after line: Int) -> Int? {
        let depth = Self.depth(Self.line(line, of: after))
        return (line + 1..<max(line + 2, after.count)).first { number in
            let text = Self.line(number, of: after)
            return text.contains(where: { $0 != " " }) && Self.depth(text) < depth
        }
    }

    /// Whether what a message puts in quotes stood on the line, or stands there now.
    private func shares(a message: String, with line: Int) -> Bool {
        Self.quoted(message).contains { name in
            name.count > 2
                && (Self.line(line, of: before).contains(name)
                    || Self.line(line, of: after).contains(name))
        }
    }

    private static func quoted(_ message: String) -> Set<String> {
        Set(
            message.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }
                .map(\.element)
        )
    }

    private static func line(_ number: Int, of lines: [String]) -> String {
        lines.indices.contains(number - 1) ? lines[number - 1] : ""
    }

    private static func depth(_ line: String) -> Int { line.prefix { $0 == " " }.count }
}
