import ArgumentParser
import Foundation
import SparAuthoring
import SparLanguage
import SparModel
import SparPractice
import SparRecords
import SparReports

/// `spar regrade`: the kept calls under another rubric.
struct RegradeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "regrade",
        abstract: "Grade the kept calls again, by the rubric as it is now or another.",
        discussion: """
            Shows which grades would move and changes nothing. With --apply the new scorecards are
            kept beside the old ones, which stay on record.
            """
    )

    @Option(help: ArgumentHelp("Another rubric than Scoring/rubric.yaml.", valueName: "file"))
    var rubric: String?

    @Option(help: "Only this trainee's calls.")
    var trainee: String?

    @Option(help: "Only calls of this scenario.")
    var scenario: String?

    @Flag(help: "Keep the new grades.")
    var apply = false

    @Flag(help: "List every grade that moves, not only the first twenty.")
    var all = false

    @Flag(help: "Hear every call again, whatever was kept of it.")
    var afresh = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var home: HomeOptions
    @OptionGroup var records: RecordOptions
    @OptionGroup var look: LookOptions

    func run() throws {
        let environment = SparEnvironment.current
        let library = try home.library(in: environment)
        let store = try opened(in: environment)
        let hearing = Hearing()
        let grader = try Loading.grader(from: library, rubric: rubric, hearing: hearing)
        let regrader = Regrader(
            grader: grader,
            library: library,
            hearing: hearing,
            cache: afresh ? nil : environment.heardCache(of: store)
        )
        let planned = try graded(regrader, store, environment)
        guard planned.calls + planned.left.count > 0 else {
            throw CommandFailure("no finished call is kept here; `spar call` makes one")
        }
        if !json {
            let text = RegradingText(palette: look.palette, width: look.width)
            for line in text.lines(planned, all: all) { try Output.print(line) }
        }
        if apply { try keep(regrader, store, environment) }
        if json {
            return try Output.print(
                JSONDocument.pretty(RegradingDocument(planned, applied: apply))
            )
        }
        try Output.print("")
        if planned.changes.isEmpty {
            try Output.print("Every grade on record is by this rubric already.")
        } else if apply {
            try Output.print(
                "Kept: \(count(planned.changes.count, "new scorecard")) beside the old ones."
            )
        } else {
            try Output.print("Nothing was changed. --apply keeps the new grades beside the old.")
        }
    }

    private func opened(in environment: SparEnvironment) throws -> CallStore {
        do {
            return try CallStore.open(
                at: records.records
                    ?? CallStore.defaultPath(environment: environment.variables),
                creating: false
            )
        } catch {
            throw CommandFailure("\(error)")
        }
    }

    private func graded(
        _ regrader: Regrader,
        _ store: CallStore,
        _ environment: SparEnvironment
    ) throws -> Regrading {
        let started = environment.now()
        let bar = ProgressBar("Grading")
        defer { bar.finish() }
        let result = try run(regrader, store) { bar.show($0, of: $1) }
        bar.finish()
        let seconds = Double(max(1, environment.now() - started)) / 1000
        if result.calls > 0 {
            let rate = Int((Double(result.calls) / seconds).rounded())
            let heard = result.heardAgain == 0 ? "" : ", \(result.heardAgain) of them heard again"
            Output.talk(
                "\(count(result.calls, "call")) graded in \(String(format: "%.1f", seconds)) s "
                    + "(\(rate) a second)\(heard)"
            )
        }
        return result
    }

    private func run(
        _ regrader: Regrader,
        _ store: CallStore,
        keep: (([Scorecard], [String]) throws -> Void)? = nil,
        progress: @escaping @Sendable (Int, Int) -> Void
    ) throws -> Regrading {
        do {
            return try regrader.run(
                store,
                trainee: trainee,
                scenario: scenario,
                progress: progress,
                keep: keep
            )
        } catch let error as StoreError {
            throw CommandFailure("\(error)")
        }
    }

    private func keep(
        _ regrader: Regrader,
        _ store: CallStore,
        _ environment: SparEnvironment
    ) throws {
        let bar = ProgressBar("Keeping")
        defer { bar.finish() }
        let write: ([Scorecard], [String]) throws -> Void = { cards, calls in
            let made = try zip(cards, calls).map { card, call in
                NewScorecard(
                    call: call,
                    json: try JSONDocument.line(ScorecardDocument(card, call: call)),
                    overall: card.overall,
                    passed: card.passed,
                    rubricDigest: card.rubricDigest
                )
            }
            try store.keep(made, at: environment.now())
        }
        _ = try run(regrader, store, keep: write) { bar.show($0, of: $1) }
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
