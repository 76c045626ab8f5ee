import Foundation
import SparAuthoring
import SparLanguage
import SparModel
import SparPractice
import SparRecords
import SparReports
import Testing

let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

/// A store in which Kim has practised for three weeks: shipped sample calls, held and graded as
/// `spar call` does, on days of the past.
struct PractisedStore: ~Copyable {
    /// The folder of the store, which is also a home for the program.
    let folder: String
    /// The store's file.
    var path: String { folder + "/records.sqlite" }

    /// The calls in order: day of March 2026, scenario, sample.
    static let calls: [(day: Int, scenario: String, sample: String)] = [
        (2, "cheque-in-the-post", "calls-him-a-liar"),
        (3, "cheque-in-the-post", "patient-and-specific"),
        (4, "the-polished-wall", "rude-to-the-desk"),
        (9, "the-polished-wall", "name-number-and-patience"),
        (10, "you-people-again", "gives-it-back"),
        (12, "you-people-again", "heard-out"),
        (16, "cheque-in-the-post", "calls-him-a-liar"),
        (19, "cheque-in-the-post", "patient-and-specific"),
    ]

    /// The id of the call of that place in ``calls``.
    static func id(_ place: Int) -> String {
        let day = calls[place].day
        return "c-202603\(day < 10 ? "0" : "")\(day)-0915\(10 + place)-demo"
    }

    init() throws {
        folder = NSTemporaryDirectory() + "spar-screens-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let store = try CallStore.open(at: folder + "/records.sqlite")
        let library = ScenarioLibrary(root: repository)
        let hearing = Hearing()
        let grader = try Grader(library: library, hearing: hearing)
        for place in Self.calls.indices {
            try Self.hold(place, library: library, hearing: hearing, grader: grader, in: store)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private static func hold(
        _ place: Int,
        library: ScenarioLibrary,
        hearing: Hearing,
        grader: Grader,
        in store: CallStore
    ) throws {
        let (day, slug, name) = calls[place]
        let scenario = try #require(library.load(slug).scenario)
        let samples = library.loadSamples(of: slug, in: scenario).samples
        let sample = try #require(samples.first { $0.name == name })
        let start = try #require(CalendarDay(year: 2026, month: 3, day: day))
        var now = Int64(start.number) * 86_400_000 + (9 * 60 + 15) * 60_000 + Int64(place) * 1000
        let opening = CallOpening(
            call: id(place),
            scenario: slug,
            scenarioDigest: scenario.digest,
            seed: sample.seed,
            trainee: "kim",
            mode: .practice,
            startedAt: now
        )
        var live = try LiveCall(opening, stage: CaseStage(scenario), hearing: hearing, store: store)
        func perform(_ deed: CallEntry.Deed) throws {
            now += 12_000
            _ = try live.perform(deed, at: now)
        }
        if let plan = sample.plan { try perform(.planned(plan)) }
        for step in sample.steps where live.fold.ending == nil {
            switch step.deed {
            case .say(let text): try perform(.said(text))
            case .wait(let seconds): try perform(.silence(seconds: seconds))
            case .hold(let seconds): try perform(.hold(seconds: seconds))
            case .hangUp: try perform(.hungUp)
            }
        }
        if live.fold.ending == nil { try perform(.hungUp) }
        if let minutes = sample.minutes { try perform(.minuted(minutes)) }
        if let confirmation = sample.confirmation { try perform(.confirmed(confirmation)) }
        let card = grader.grade(live.transcript)
        _ = try live.close(at: now)
        try store.keep(
            scorecard: JSONDocument.line(ScorecardDocument(card, call: opening.call)),
            overall: card.overall,
            passed: card.passed,
            rubricDigest: card.rubricDigest,
            for: opening.call,
            at: now
        )
    }
}
