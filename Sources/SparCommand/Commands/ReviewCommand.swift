import ArgumentParser
import Glibc
import SparAuthoring
import SparEngine
import SparLanguage
import SparModel
import SparPractice
import SparRecords
import SparReports

/// A kept call with all that was opened to play it again.
struct KeptCall {
    var stored: StoredCall
    /// Where its case stood when it began.
    var stage: CaseStage
    var replay: Replay
    var hearing: Hearing
    var store: CallStore
    var grader: Grader

    /// The call as a scorer sees it.
    var record: Transcript { CallTranscript.make(of: replay.fold, call: stored.opening.call) }
}

/// What commands about one kept call share.
struct KeptCallOptions: ParsableArguments {
    @Argument(help: "The call's id; the newest call when left out.")
    var call: String?

    @OptionGroup var home: HomeOptions
    @OptionGroup var records: RecordOptions
    @OptionGroup var look: LookOptions

    /// The call, played again from its record.
    func replay() throws -> KeptCall {
        let environment = SparEnvironment.current
        let library = try home.library(in: environment)
        let store = try records.store(in: environment)
        let stored: StoredCall
        do {
            let newest = try store.calls(trainee: nil, scenario: nil, limit: 1).first?.opening.call
            guard let id = call ?? newest else {
                throw CommandFailure("no call is kept here; `spar call` makes one")
            }
            guard let found = try store.call(id) else {
                let near = newest.map { "; the newest is `\($0)`" } ?? ""
                throw CommandFailure("no call `\(id)` is kept here\(near)")
            }
            stored = found
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure("\(error)")
        }
        let scenario = try Loading.scenario(stored.opening.scenario, from: library, look: look)
        let hearing = Hearing()
        let stage: CaseStage
        do {
            stage = try CaseStage(
                of: stored.opening,
                scenario: scenario,
                hearing: hearing,
                store: store
            )
        } catch {
            throw CommandFailure("\(error)")
        }
        let replay = Replay(stored, stage: stage, hearing: hearing)
        if stored.opening.scenarioDigest != scenario.digest {
            Output.talk(
                "spar: `\(scenario.id)` has changed since this call; replies may differ"
            )
        }
        return KeptCall(
            stored: stored,
            stage: stage,
            replay: replay,
            hearing: hearing,
            store: store,
            grader: try Loading.grader(from: library, hearing: hearing)
        )
    }
}

/// `spar review`: a kept call, turn by turn, with what counted.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Show a kept call with what was understood, what counted, and its grade."
    )

    @Flag(help: "Print the transcript as JSON, as `spar score` reads it.")
    var transcript = false

    @Flag(help: "With --transcript: also what the debtor kept to himself, which the grade uses.")
    var hidden = false

    @Flag(help: "Print the written confirmation as an e-mail.")
    var eml = false

    @Flag(help: "Print transcript and grade as JSON.")
    var json = false

    @Flag(help: "List the criteria that were met too.")
    var all = false

    @OptionGroup var kept: KeptCallOptions

    func run() throws {
        let call = try kept.replay()
        let record = call.record
        if eml {
            let opening = call.stored.opening
            guard let mail = ConfirmationMail(record, startedAt: opening.startedAt) else {
                throw CommandFailure(
                    "call `\(opening.call)` has no written confirmation; it is asked for after a "
                        + "call in which something was agreed"
                )
            }
            return try Output.write(mail.text, to: STDOUT_FILENO)
        }
        if transcript {
            return try Output.print(
                JSONDocument.pretty(TranscriptDocument(record, showsHidden: hidden))
            )
        }
        let scorecard = call.grader.grade(record)
        if json {
            return try Output.print(
                JSONDocument.pretty(
                    ReviewDocument(
                        record,
                        scorecard: scorecard,
                        unanswered: call.replay.fold.unanswered
                    )
                )
            )
        }
        let (palette, width) = (kept.look.palette, kept.look.width)
        let review = ReviewText(palette: palette, width: width)
        for line in review.lines(
            record,
            title: call.replay.fold.scenario.title,
            scorecard: scorecard,
            unanswered: call.replay.fold.unanswered
        ) {
            try Output.print(line)
        }
        if let branch = call.stored.opening.branch {
            try Output.print(
                palette.faint("A branch of \(branch.parent) from before turn \(branch.turn).")
            )
        }
        try Output.print("")
        let card = ScorecardText(palette: palette, width: width)
        for line in card.lines(scorecard, detailed: all) { try Output.print(line) }
        let fold = call.replay.fold
        if let view = PartyView.line(of: fold.call, turns: fold.turns) {
            try Output.print("")
            try Output.print(
                palette.name("How it was for \(fold.call.party?.name ?? "them"):") + " " + view
            )
        }
    }
}
