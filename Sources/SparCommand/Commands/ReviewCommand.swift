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
        try KeptCallOpener(home: home, records: records, look: look).open(call)
    }
}

/// Opens kept calls: one hearing, one store and one grader for all of them.
struct KeptCallOpener {
    private let library: ScenarioLibrary
    private let store: CallStore
    private let hearing = Hearing()
    private let grader: Grader
    private let look: LookOptions

    init(home: HomeOptions, records: RecordOptions, look: LookOptions) throws {
        let environment = SparEnvironment.current
        library = try home.library(in: environment)
        store = try records.store(in: environment)
        grader = try Loading.grader(from: library, hearing: hearing)
        self.look = look
    }

    /// The call of this id, or the newest, played again from its record.
    func open(_ call: String?) throws -> KeptCall {
        let stored = try stored(call)
        let scenario = try Loading.scenario(stored.opening.scenario, from: library, look: look)
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
            grader: grader
        )
    }

    private func stored(_ call: String?) throws -> StoredCall {
        do {
            let newest = try store.calls(trainee: nil, scenario: nil, limit: 1).first?.opening.call
            guard let id = call ?? newest else {
                throw CommandFailure("no call is kept here; `spar call` makes one")
            }
            guard let found = try store.call(id) else {
                let near = newest.map { "; the newest is `\($0)`" } ?? ""
                throw CommandFailure("no call `\(id)` is kept here\(near)")
            }
            return found
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure("\(error)")
        }
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
        let page = kept.look.page
        // What the party felt is for learning; who is assessed may meet it again.
        let moods = call.stored.opening.mode == .practice ? call.replay.moods : []
        let review = ReviewText(page)
        try Output.print(
            review.lines(
                record,
                title: call.replay.fold.scenario.title,
                scorecard: scorecard,
                moods: moods,
                unanswered: call.replay.fold.unanswered
            )
        )
        if let branch = call.stored.opening.branch {
            try Output.print(
                page.palette.faint(
                    "A branch of \(branch.parent) from before turn \(branch.turn)."
                )
            )
        }
        try Output.print("")
        // The better lines stand with their turns already.
        var rest = scorecard
        rest.betterLines.removeAll { (1...max(1, record.turns.count)).contains($0.turn) }
        let card = ScorecardText(palette: page.palette, width: page.width)
        try Output.print(card.lines(rest, detailed: all))
        let fold = call.replay.fold
        if let view = PartyView.line(of: fold.call, turns: fold.turns) {
            try Output.print("")
            try Output.print(
                page.palette.name("How it was for \(fold.call.party?.name ?? "them"):") + " " + view
            )
        }
    }
}
