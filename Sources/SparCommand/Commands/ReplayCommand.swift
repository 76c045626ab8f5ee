import ArgumentParser
import SparLanguage
import SparModel
import SparPractice
import SparRecords
import SparReports

/// `spar replay`: derives a kept call again and compares, or goes back into it.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Derive a kept call again and compare, or go back into it and on another way.",
        discussion: """
            Exits with 1 when the derived call differs from the record. With --from, the call goes
            on from before that turn as a call of its own; both are kept.
            """
    )

    @Option(
        help: ArgumentHelp(
            "Go back to before this turn, as `spar review` counts them, and go on from there.",
            valueName: "turn"
        )
    )
    var from: Int?

    @Flag(help: "Show why each reply came.")
    var trace = false

    @OptionGroup var session: SessionOptions
    @OptionGroup var kept: KeptCallOptions

    func validate() throws {
        if from != nil, trace {
            throw ValidationError(
                "--trace shows a call as it is; leave it out, or leave --from out"
            )
        }
        if from == nil, session.silence != nil {
            throw ValidationError("--silence is for a call that goes on; it goes with --from")
        }
        if from == nil, session.eml != nil {
            throw ValidationError("--eml is for a call that goes on; see `spar review --eml`")
        }
    }

    func run() throws {
        let found = try kept.replay()
        if let from { return try goBack(into: found, before: from) }
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
                session.json
                    ? JSONDocument.pretty(ReplayDocument(call: call, entries: entries))
                    : "\(call): \(entries) entries derived again, all as kept"
            )
        }
        try Output.print(
            session.json
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

    // MARK: - Another way

    private func goBack(into found: KeptCall, before turn: Int) throws {
        let environment = SparEnvironment.current
        let parent = found.stored.opening
        guard parent.scenarioDigest == found.stage.scenario.digest else {
            throw CommandFailure("\(ResumeError.scenarioChanged(parent.scenario))")
        }
        let now = environment.now()
        let opening = CallOpening(
            call: CallName.make(at: now, chance: environment.freshSeed()),
            scenario: parent.scenario,
            scenarioDigest: parent.scenarioDigest,
            seed: parent.seed,
            trainee: parent.trainee,
            mode: .practice,
            startedAt: now,
            previous: parent.previous,
            number: parent.number,
            branch: Branch(of: parent.call, before: turn)
        )
        let live: LiveCall
        do {
            live = try LiveCall(
                opening,
                sharing: CallBranch.entries(of: found.replay.fold, before: turn),
                stage: found.stage,
                hearing: found.hearing,
                store: found.store
            )
        } catch {
            throw CommandFailure("\(error)")
        }
        try session.hold(
            live,
            from: .branched,
            grader: found.grader,
            store: found.store,
            look: kept.look,
            home: kept.home,
            environment: environment
        )
    }

    // MARK: - Comparing

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
