import Glibc
import SparEngine
import SparLanguage
import SparModel
import SparPractice
import SparRecords
import SparReports

/// Holds one call: reads lines, does what they say, shows what comes back, to the grade.
///
/// A class because a silence is heard while a line is being read: the party speaks above what is
/// half typed. It belongs to one thread.
final class Conversation {
    var live: LiveCall
    let lines: LineSource
    let stage: any Stage
    let isInteractive: Bool
    /// Where the written confirmation goes as an e-mail file.
    let mailFile: String?
    /// Seconds of silence after which the party speaks, 0 for never; nil goes by its patience.
    private let silenceAfter: Int?
    /// Since when the party is on hold; nil when it is not.
    var heldSince: Int64?
    private let store: CallStore
    let grader: Grader
    private let cache: HeardCache?
    /// Reads the call guide, which most calls do not need.
    let guide: (() throws -> CallGuide)?
    private let now: () -> Int64
    /// When the time of an assessment is up, by a clock that nobody sets; practice has no end.
    private(set) var timeUp: ContinuousClock.Instant?
    /// What the clock of the call counts from.
    var rangAt: Int64 = 0
    /// How often the party has spoken into the silence since the trainee last said something.
    var nudges = 0
    /// Whether the party rang off because nothing was said.
    private(set) var hasEndedInSilence = false
    /// What went wrong while a silence was being heard, to be thrown once the read has ended.
    private var failure: (any Error)?

    init(
        live: LiveCall,
        lines: LineSource,
        stage: any Stage,
        isInteractive: Bool,
        mailFile: String?,
        silenceAfter: Int? = nil,
        store: CallStore,
        grader: Grader,
        cache: HeardCache? = nil,
        guide: (() throws -> CallGuide)? = nil,
        now: @escaping () -> Int64
    ) {
        self.live = live
        self.lines = lines
        self.stage = stage
        self.isInteractive = isInteractive
        self.mailFile = mailFile
        self.silenceAfter = silenceAfter
        self.store = store
        self.grader = grader
        self.cache = cache
        self.guide = guide
        self.now = now
    }

    /// How a conversation begins.
    enum Start {
        /// With the telephone ringing; `plan` was given beforehand.
        case ring(plan: String?)
        /// In the middle of a call that was left.
        case resumed
        /// In the middle of a call that goes another way than the one before.
        case branched
    }

    /// The call from its first word to its grade.
    ///
    /// - Throws: `CommandFailure` when something cannot be kept, or the process was asked to end.
    func run(from start: Start) throws {
        timeUp = timeLeft.map { ContinuousClock.now.advanced(by: .milliseconds($0)) }
        try stage.introduce(live)
        if case .ring(let plan) = start {
            if let plan {
                _ = try keep(.planned(plan))
            } else if isInteractive {
                try askForPlan()
            }
        }
        rangAt = now() - spent
        try stage.open(live, from: start)
        if isInteractive {
            // While the first line is typed; a pipe hears it when it comes.
            let examples = live.fold.examples
            Task.detached { examples.learn() }
        }
        var asked = false
        while live.fold.ending == nil {
            let outcome = readLine()
            if isTimeUp {
                try stage.say(["The time of this assessment is up; the call ends here."])
                try perform(.hungUp)
                break
            }
            switch outcome {
            case .line(let text):
                asked = false
                try take(text)
            case .cutLine(let text):
                asked = false
                try stage.say([
                    "That line was longer than 20,000 characters; only its beginning was said."
                ])
                try take(text)
            case .endOfInput:
                guard isInteractive else { return try leave() }
                try take("/hangup")
            case .interrupted:
                guard !asked else {
                    try take("/hangup")
                    break
                }
                asked = true
                try stage.say(["Hang up? Ctrl-C again hangs up; type on to stay on the line."])
            case .idle:
                if let failure { throw failure }
            case .terminated:
                throw leftOpen()
            }
        }
        try wrapUp()
    }

    /// The process was asked to end: all that was typed is on record.
    func leftOpen() -> any Error {
        if live.opening.mode == .assessment { return leftAssessment() }
        Output.talk("The call is kept; `spar call --resume` goes on with it.")
        return ExitStatus.interrupted.code
    }

    /// Milliseconds an assessment has left by the system's clock; nil in practice.
    private var timeLeft: Int64? {
        live.opening.assessment.map { terms in
            live.opening.startedAt + Int64(terms.minutes) * 60_000 - now()
        }
    }

    /// Whether the time limit of an assessment has passed, by whichever clock is ahead.
    var isTimeUp: Bool {
        timeLeft.map { $0 < 0 } ?? false || timeUp.map { ContinuousClock.now >= $0 } ?? false
    }

    /// An assessment from which somebody was called away counts as it stands.
    private func leftAssessment() -> any Error {
        do {
            if live.fold.ending == nil { _ = try keep(.hungUp) }
            let heard = grader.hear(live.transcript)
            try sealGrade(grader.grade(heard), heard: heard)
        } catch {
            Output.talk("spar: \(error)")
        }
        Output.talk("The assessment was left; it counts as it stands.")
        return ExitStatus.interrupted.code
    }

    private func readLine() -> LineOutcome {
        guard isInteractive else { return lines.readLine(prompt: "", until: timeUp) }
        guard heldSince == nil else {
            return lines.readLine(
                prompt: stage.holdPrompt,
                rightPrompt: stage.rightPrompt("on hold; /back takes them off"),
                until: timeUp
            )
        }
        return lines.readLine(
            prompt: stage.prompt,
            rightPrompt: stage.rightPrompt(clock),
            silence: silence,
            until: timeUp
        )
    }

    /// How long the call has lasted, and the number the next line has in review and scorecard.
    var clock: String {
        let seconds = Int(max(0, now() - rangAt) / 1000)
        let rest = seconds % 60
        return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)  turn \(live.fold.nextTurn)"
    }

    /// Milliseconds of the call before this conversation.
    private var spent: Int64 {
        live.fold.played.last.map { max(0, $0.entry.at - live.opening.startedAt) } ?? 0
    }

    /// A real silence at a terminal is heard: the party speaks above what is half typed.
    ///
    /// Each wait is twice the one before, and after the second nobody asks again who is in no
    /// temper: reading the case file is not rudeness.
    private var silence: Silence? {
        var wait = silenceAfter ?? waitingTime
        guard wait > 0, mayNudge else { return nil }
        return Silence(after: .seconds(wait)) { [self] in
            do {
                guard !isTimeUp else { return .endRead }
                guard let turn = try keep(.silence(seconds: wait)) else { return .stop }
                for reply in turn.replies {
                    lines.printAbove(
                        reply.lines(width: stage.width, palette: stage.palette)
                            .joined(separator: "\n")
                    )
                }
                wait *= 2
                nudges += 1
                if turn.ending != nil {
                    hasEndedInSilence = true
                    return .endRead
                }
                return mayNudge ? .listen(for: .seconds(wait)) : .stop
            } catch {
                failure = error
                return .endRead
            }
        }
    }

    /// Whether the party would speak into the silence: twice, and again where its mood is hot.
    private var mayNudge: Bool {
        nudges < 2 || (live.fold.mood?.anger ?? 0) >= 60
    }

    /// How long the party waits before it first speaks, long enough for a reader: the less patience
    /// it has, the sooner.
    private var waitingTime: Int {
        60 + (live.fold.mood?.patience ?? 60) / 4
    }

    /// A script ran out before the call ended: the telephone is put down.
    private func leave() throws {
        try perform(.hungUp)
        try wrapUp()
    }

    // MARK: - Doing

    func perform(_ deed: CallEntry.Deed, echo text: String? = nil) throws {
        guard let turn = try keep(deed) else { return }
        if let text { try stage.echo(text, turn: turn) }
        try stage.show(turn, of: live)
    }

    /// Does a deed and keeps it; what could not be kept is not done.
    func keep(_ deed: CallEntry.Deed) throws -> Turn? {
        do {
            return try live.perform(deed, at: now())
        } catch let error as StoreError {
            throw CommandFailure(
                "\(error)\nYour last line was not kept; all before it was. "
                    + (live.opening.mode == .practice
                        ? "When there is room again, `spar call --resume` goes on."
                        : "The assessment counts as it stands.")
            )
        }
    }

    /// Puts the party on hold, or takes it off again.
    func toggleHold() throws {
        guard let since = heldSince else {
            heldSince = now()
            return try stage.say([
                "They are on hold and hear nothing. /file and the rest are there; /back goes back."
            ])
        }
        heldSince = nil
        try perform(.hold(seconds: min(3600, max(1, Int((now() - since) / 1000)))))
    }

    // MARK: - After the call

    /// Closes the call and keeps its grade.
    private func sealGrade(_ scorecard: Scorecard, heard: HeardTranscript) throws {
        let end = try live.close(at: now())
        cache?.keep(heard, of: end)
        try store.keep(
            scorecard: JSONDocument.line(ScorecardDocument(scorecard, call: live.opening.call)),
            overall: scorecard.overall,
            passed: scorecard.passed,
            rubricDigest: scorecard.rubricDigest,
            for: live.opening.call,
            at: now()
        )
    }

    private func wrapUp() throws {
        guard let ending = live.fold.ending else { return }
        try stage.end(ending, of: live)
        try askForMinutes()
        let heard = grader.hear(live.transcript)
        let scorecard = grader.grade(heard)
        do {
            try sealGrade(scorecard, heard: heard)
        } catch let error as StoreError {
            Output.talk("spar: the scorecard was not kept: \(error)")
        }
        let view = PartyView.line(of: live.fold.call, turns: live.fold.turns)
        try stage.show(scorecard, view: view, of: live)
        try sendMail()
    }

    private func sendMail() throws {
        guard let mailFile else { return }
        guard let mail = ConfirmationMail(live.transcript, startedAt: live.opening.startedAt) else {
            return Output.talk("spar: no confirmation was written; `\(mailFile)` was left alone")
        }
        try Output.writeFile(mail.text, to: mailFile)
        Output.talk("The confirmation is in \(mailFile).")
    }
}
