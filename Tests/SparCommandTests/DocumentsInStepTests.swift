import Foundation
import SparAuthoring
import SparLanguage
import SparModel
import SparPractice
import SparReports
import Testing

@testable import SparCommand

let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

/// What documents show must be what the program does; `make docs` writes them anew.
struct DocumentsInStepTests {
    static let isWriting = ProcessInfo.processInfo.environment["SPAR_WRITE_DOCS"] == "1"

    /// Compares a document with what it should be, or writes it.
    static func expect(_ path: String, is text: String) throws {
        let file = repository + "/" + path
        if isWriting {
            try FileManager.default.createDirectory(
                atPath: (file as NSString).deletingLastPathComponent,
                withIntermediateDirectories: true
            )
            try text.write(toFile: file, atomically: true, encoding: .utf8)
            return
        }
        let written = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        #expect(written == text, "\(path) is out of step; `make docs` writes it anew")
    }

    @Test func `the command reference is the program's own help`() throws {
        try Self.expect("docs/commands.md", is: CommandReference.markdown())
    }

    /// One good and one bad call of each first scenario.
    static let examples: [(scenario: String, good: String, bad: String)] = [
        ("cheque-in-the-post", "patient-and-specific", "calls-him-a-liar"),
        ("you-people-again", "heard-out", "gives-it-back"),
        ("the-polished-wall", "name-number-and-patience", "rude-to-the-desk"),
    ]

    static func play(_ slug: String, _ name: String) throws -> SampleRunner.Outcome {
        let library = ScenarioLibrary(root: repository)
        let scenario = try #require(library.load(slug).scenario)
        let samples = library.loadSamples(of: slug, in: scenario).samples
        let sample = try #require(samples.first { $0.name == name }, "\(slug)/\(name)")
        let hearing = Hearing()
        let runner = SampleRunner(
            hearing: hearing,
            grader: try Grader(library: library, rubric: nil, hearing: hearing)
        )
        return runner.play(sample, of: scenario)
    }

    @Test(arguments: examples)
    func `example calls are what the program makes of them today`(
        scenario: String,
        good: String,
        bad: String
    ) throws {
        for (kind, sample) in [("good", good), ("bad", bad)] {
            let outcome = try Self.play(scenario, sample)
            let transcript = CallTranscript.make(of: outcome.fold, call: sample)
            let review = ReviewText(Page(palette: .plain, glyphs: .unicode, width: 100))
            let card = ScorecardText(palette: .plain, width: 100)
            let scorecard = try #require(outcome.scorecard)
            let lines =
                review.lines(
                    transcript,
                    title: outcome.fold.scenario.title,
                    scorecard: scorecard
                ) + [""] + card.lines(scorecard)
            let text = lines.map { line in
                var line = line
                while line.last == " " { line.removeLast() }
                return line + "\n"
            }
            try Self.expect("docs/examples/\(scenario)-\(kind).txt", is: text.joined())
        }
    }

    @Test(arguments: examples)
    func `a good call earns at least forty points more than a bad one`(
        scenario: String,
        good: String,
        bad: String
    ) throws {
        let best = try #require(try Self.play(scenario, good).scorecard?.overall)
        let worst = try #require(try Self.play(scenario, bad).scorecard?.overall)
        #expect(best - worst >= 40, "good \(best), bad \(worst)")
    }

    @Test func `the README shows a call as it is played today`() throws {
        let outcome = try Self.play("cheque-in-the-post", "patient-and-specific")
        let transcript = CallTranscript.make(of: outcome.fold, call: "readme")
        var shown: [String] = []
        for turn in transcript.turns.prefix(20) {
            let name = turn.who == .trainee ? "you>" : "\(turn.name ?? ""):"
            shown += Paragraph.lines("\(name) \(turn.text)", width: 96, indent: "    ")
        }
        let block = "```\n" + shown.map { $0 + "\n" }.joined() + "```\n"
        let readme = try String(contentsOfFile: repository + "/README.md", encoding: .utf8)
        let (start, end) = ("<!-- example: call -->\n", "<!-- /example -->")
        let head = try #require(readme.range(of: start))
        let tail = try #require(readme.range(of: end))
        try Self.expect(
            "README.md",
            is: readme[..<head.upperBound] + block + readme[tail.lowerBound...]
        )
    }
}
