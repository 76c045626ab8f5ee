import ArgumentParser
import SparAuthoring
import SparLanguage
import SparModel
import SparPractice
import SparRecords
import SparReports

/// A kept call with all that was opened to play it again.
struct KeptCall {
    var stored: StoredCall
    var replay: Replay
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
        let replay = Replay(stored, scenario: scenario, hearing: hearing)
        if stored.opening.scenarioDigest != scenario.digest {
            Output.talk(
                "spar: `\(scenario.id)` has changed since this call; replies may differ"
            )
        }
        return KeptCall(
            stored: stored,
            replay: replay,
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

    @Flag(help: "Print transcript and grade as JSON.")
    var json = false

    @Flag(help: "List the criteria that were met too.")
    var all = false

    @OptionGroup var kept: KeptCallOptions

    func run() throws {
        let call = try kept.replay()
        let record = call.record
        if transcript {
            return try Output.print(
                JSONDocument.pretty(TranscriptDocument(record, showsHidden: hidden))
            )
        }
        let scorecard = call.grader.grade(record)
        if json {
            return try Output.print(
                JSONDocument.pretty(ReviewDocument(record, scorecard: scorecard))
            )
        }
        let (palette, width) = (kept.look.palette, kept.look.width)
        let review = ReviewText(palette: palette, width: width)
        for line in review.lines(
            record,
            title: call.replay.fold.scenario.title,
            scorecard: scorecard
        ) {
            try Output.print(line)
        }
        try Output.print("")
        let card = ScorecardText(palette: palette, width: width)
        for line in card.lines(scorecard, detailed: all) { try Output.print(line) }
    }
}

/// `spar replay`: derives a kept call again and compares.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Derive every reply and the grade of a kept call again and compare.",
        discussion: "Exits with 1 when the derived call differs from the record."
    )

    @Flag(help: "Show why each reply came.")
    var trace = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var kept: KeptCallOptions

    func run() throws {
        let found = try kept.replay()
        let (stored, replay) = (found.stored, found.replay)
        if trace {
            let text = TraceText(palette: kept.look.palette, width: kept.look.width)
            for turn in [replay.fold.openingTurn] + replay.fold.turns {
                for reply in turn.replies {
                    try Output.print("\(turn.index)  \(reply.name): \(reply.text)")
                }
                for line in text.lines(turn) { try Output.print(line) }
            }
        }
        let (call, entries) = (stored.opening.call, stored.entries.count)
        guard let parting = try parting(found) else {
            return try Output.print(
                json
                    ? JSONDocument.pretty(ReplayDocument(call: call, entries: entries))
                    : "\(call): \(entries) entries derived again, all as kept"
            )
        }
        try Output.print(
            json
                ? JSONDocument.pretty(
                    ReplayDocument(
                        call: call,
                        entries: entries,
                        entry: parting.position,
                        kept: parting.kept,
                        derived: parting.derived
                    )
                )
                : "\(call) differs at \(place(of: parting, entries: entries))\n"
                    + "  on record: \(parting.kept)\n  derived:   \(parting.derived)"
        )
        throw ExitStatus.no.code
    }

    private func place(of parting: Replay.Difference, entries: Int) -> String {
        switch parting.position {
        case ..<0: "the party's first words"
        case entries + 1: "the grade"
        default: "entry \(parting.position)"
        }
    }

    /// The first difference, in the replies or else in the grade by the same rubric.
    private func parting(_ found: KeptCall) throws -> Replay.Difference? {
        if let difference = found.replay.difference { return difference }
        let stored = found.stored
        guard let last = try lastScorecard(of: found),
            last.rubricDigest == found.grader.rubricDigest
        else { return nil }
        let derived = try JSONDocument.line(
            ScorecardDocument(found.grader.grade(found.record), call: stored.opening.call)
        )
        guard last.json != derived else { return nil }
        return Replay.Difference(
            position: stored.entries.count + 1,
            kept: last.json,
            derived: derived
        )
    }

    private func lastScorecard(of found: KeptCall) throws -> StoredScorecard? {
        do {
            return try found.store.scorecards(of: found.stored.opening.call).last
        } catch {
            throw CommandFailure("\(error)")
        }
    }
}
