import Foundation
import SparAuthoring
import SparModel
import Testing

/// What `docs/writing-scenarios.md` shows is true of the library that is shipped.
struct WalkThroughTests {
    let library = ScenarioLibrary(root: Fixture.repository)
    let file = "Scenarios/late-florist/scenario.yaml"

    @Test func `the whole scenario loads without a word`() throws {
        let result = try load()
        #expect(result.diagnostics.map { "\($0.place) \($0.message)" } == [])
        #expect(result.scenario?.id == "late-florist")
    }

    @Test func `the pieces are pieces of it`() throws {
        let whole = try #require(try blocks()["yaml complete"]?.first)
        for piece in try blocks()["yaml"] ?? [] {
            #expect(whole.contains(piece), "\(piece)")
        }
    }

    @Test func `the sample call is one`() throws {
        let sample = try #require(try blocks()["yaml sample"]?.first)
        let document = YAMLDocument(sample, file: "sample.yaml")
        var reader = SampleReader(document, of: try load().scenario)
        #expect(reader.sample(named: "asked-why")?.steps.count == 2)
        #expect(reader.diagnostics == [])
    }

    @Test func `the case of several calls is sound`() throws {
        let whole = try #require(try blocks()["yaml complete"]?.first)
        let pieces = try #require(try blocks()["yaml case"])
        let beat = pieces[1].dropFirst("beats:\n".count)
        let result = load(pieces[0] + whole + beat)
        #expect(result.diagnostics.map { "\($0.place) \($0.message)" } == [])
        #expect(result.scenario?.calls.first?.opens[.broken] == "caught")
    }

    @Test func `the consumer's scenario and its sample are sound`() throws {
        let text = try #require(try blocks()["yaml consumer"]?.first)
        let result = load(text)
        #expect(result.diagnostics.map { "\($0.place) \($0.message)" } == [])
        let sample = try #require(try blocks()["yaml consumer-sample"]?.first)
        let document = YAMLDocument(sample, file: "sample.yaml")
        var reader = SampleReader(document, of: result.scenario)
        #expect(reader.sample(named: "checked-first")?.steps.count == 5)
        #expect(reader.diagnostics == [])
    }

    @Test func `the mistake it shows looks like that`() throws {
        let whole = try #require(try blocks()["yaml complete"]?.first)
        let damaged = whole.replacingOccurrences(
            of: "asked: [reason-question, finances-question]",
            with: "asked: [reason-qestion, finances-question]"
        )
        let result = load(damaged)
        let text = DiagnosticText(sources: result.sources).text(result.diagnostics[0])
        #expect(try blocks()[""]?.first == text)
    }

    private func load() throws -> LoadResult {
        load(try #require(try blocks()["yaml complete"]?.first))
    }

    private func load(_ text: String) -> LoadResult {
        library.load(library.root + "/" + file, replacing: [file: Array(text.utf8)])
    }

    /// The page's fenced blocks by what stands behind the fence.
    private func blocks() throws -> [String: [String]] {
        let url = Fixture.repository.appendingPathComponent("docs/writing-scenarios.md")
        var blocks: [String: [String]] = [:]
        var open: (info: String, text: String)?
        for line in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n") {
            if line.hasPrefix("```") {
                if let block = open {
                    blocks[block.info, default: []].append(block.text)
                    open = nil
                } else {
                    open = (String(line.dropFirst(3)), "")
                }
            } else {
                open?.text += line + "\n"
            }
        }
        return blocks
    }
}
