import Foundation
import SparAuthoring
import SparModel
import Testing

/// Sound files are read from the parser's events, others from its nodes: both must say the same.
struct EventReaderTests {
    private func source(_ text: String) -> SourceText { SourceText(text, file: "a.yaml") }

    private func nodes(_ source: SourceText) throws -> YAMLValue? {
        var found: [Diagnostic] = []
        let value = try YAMLDocument.compose(source, reporting: &found)
        #expect(found == [])
        return value
    }

    @Test func `every shipped file is read alike by both, places and all`() throws {
        let root = Fixture.repository.path
        var read = 0
        for folder in ["Scenarios", "Scoring"] {
            let files = FileManager.default.enumerator(atPath: "\(root)/\(folder)")
            for case let name as String in try #require(files) where name.hasSuffix(".yaml") {
                let url = URL(fileURLWithPath: "\(root)/\(folder)/\(name)")
                let source = source(try String(contentsOf: url, encoding: .utf8))
                let value = try #require(EventReader.value(of: source), "\(name)")
                #expect(try value == nodes(source), "\(name)")
                read += 1
            }
        }
        #expect(read > 60)
    }

    @Test(arguments: [
        "a: b\n", "- a\n- [b, {c: d}]\n", "a: |\n  two\n  lines\nb: >-\n  folded\n  text\n",
        "a: 'it''s'\nb: \"two\\nlines\"\n", "a:\nb: ~\n", "é: ü # remark\n\"k\": v\n",
        "a: plain over\n  two lines\n", "{a: [1, 2], b: {}}\n", "just words\n",
    ])
    func `all that a format may hold is read alike by both`(text: String) throws {
        let source = source(text)
        let value = EventReader.value(of: source)
        #expect(value != nil)
        #expect(try value == nodes(source))
    }

    @Test(arguments: [
        "", "# nothing\n", "a: &x b\n", "a: *x\n", "a: !odd b\n", "a: !!str b\n", "? [a]\n: b\n",
        "a: b\na: c\n", "a: b\n---\nc: d\n", "a: [b\n", "a: \"\\x0c\"\n",
        String(repeating: "[", count: 30) + String(repeating: "]", count: 30) + "\n",
        (0..<20).map { "k\($0): v\n" }.joined() + "k17: v\n",
    ])
    func `anything out of the ordinary is left to the nodes`(text: String) {
        #expect(EventReader.value(of: source(text)) == nil)
    }
}
