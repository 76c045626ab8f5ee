import Glibc
import SparModel
import SparPractice
import SparRecords
import SparReports

/// Holds one call: reads lines, does what they say, shows what comes back, to the grade.
///
/// A class because a silence is heard while a line is being read: the party speaks above what is
/// half typed. It belongs to one thread.
final class Conversation {
    private var live: LiveCall
    private let lines: LineSource
    private let stage: any Stage
    private let isInteractive: Bool
    private let store: CallStore
    private let grader: Grader
    private let cache: HeardCache?
    private let now: () -> Int64
    /// What went wrong while a silence was being heard, to be thrown once the read has ended.
    private var failure: (any Error)?

    init(
        live: LiveCall,
        lines: LineSource,
        stage: any Stage,
        isInteractive: Bool,
        store: CallStore,
        grader: Grader,
        cache: HeardCache? = nil,
        now: @escaping () -> Int64
    ) {
        self.live = live
        self.lines = lines
        self.stage = stage
        self.isInteractive = isInteractive
        self.store = store
        self.grader = grader
        self.cache = cache
        self.now = now
    }

    /// The call from its first word to its grade.
    ///
    /// - Throws: `CommandFailure` when something cannot be kept, or the process was asked to end.
    func run(resumed: Bool) throws {
        try stage.open(live, resumed: resumed)
        var asked = false
        while live.fold.ending == nil {
            switch readLine() {
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
                Output.talk("The call is kept; `spar call --resume` goes on with it.")
                throw ExitStatus.interrupted.code
            }
        }
        try wrapUp()
    }

    private func readLine() -> LineOutcome {
        guard isInteractive else { return lines.readLine(prompt: "") }
        // The number this line will have in review and scorecard.
        let number = live.transcript.turns.count + 1
        return lines.readLine(
            prompt: stage.prompt,
            rightPrompt: stage.palette.faint("turn \(number)"),
            silence: silence
        )
    }

    /// A real silence at a terminal is heard: the party speaks above what is half typed.
    ///
    /// Each wait is twice the one before: reading the case file is not rudeness.
    private var silence: Silence {
        var wait = waitingTime
        return Silence(after: .seconds(wait)) { [self] in
            do {
                guard let turn = try keep(.silence(seconds: wait)) else { return .stop }
                for reply in turn.replies {
                    lines.printAbove(
                        reply.lines(width: stage.width, palette: stage.palette)
                            .joined(separator: "\n")
                    )
                }
                wait *= 2
                return turn.ending == nil ? .listen(for: .seconds(wait)) : .endRead
            } catch {
                failure = error
                return .endRead
            }
        }
    }

    /// How long the party waits before it first speaks: the less patience it has, the sooner.
    private var waitingTime: Int {
        20 + (live.fold.mood?.patience ?? 60) / 4
    }

    /// A script ran out before the call ended: the telephone is put down.
    private func leave() throws {
        try perform(.hungUp)
        try wrapUp()
    }

    // MARK: - One line

    private func take(_ text: String) throws {
        switch TypedLine(text) {
        case .nothing:
            return
        case .said(let words):
            try perform(.said(words), echo: words)
        case .unknownCommand(let word):
            let nearest = SlashCommand.nearest(to: word).map { " Did you mean /\($0.rawValue)?" }
            try stage.say(["There is no /\(word).\(nearest ?? "") /help lists what there is."])
        case .command(let command, let argument):
            try obey(command, argument)
        }
    }

    private func obey(_ command: SlashCommand, _ argument: String) throws {
        if command.isPracticeOnly, live.opening.mode == .assessment {
            return try stage.say(["/\(command.rawValue) is closed in an assessment."])
        }
        let scenario = live.fold.scenario
        let brief = BriefText(palette: stage.palette, width: stage.width)
        switch command {
        case .help:
            try stage.say(
                SlashCommand.allCases.map { command in
                    let word = "/\(command.rawValue)"
                    return "  " + word + String(repeating: " ", count: max(1, 12 - word.count))
                        + command.summary
                }
            )
        case .file: try look("file", brief.lines(scenario))
        case .invoices: try look("invoices", brief.invoices(scenario.caseFile))
        case .history: try look("history", brief.history(scenario.caseFile))
        case .mandate: try look("mandate", brief.mandate(scenario.caseFile.mandate))
        case .plan where argument.isEmpty && live.transcript.plan != nil:
            try stage.say((live.transcript.plan ?? "").split(separator: "\n").map(String.init))
        case .plan: try write(argument, .planned(argument), to: "plan")
        case .notes: try write(argument, .noted(argument), to: "notes")
        case .calendar: try stage.say(CalendarText.sixWeeks(from: scenario.caseFile.today))
        case .calc: try stage.say([Calculator.answer(to: argument)])
        case .wait: try wait(argument)
        case .hold: try perform(.hold)
        case .hint:
            try stage.say([
                live.fold.beat?.hint.map { "Coach: \($0)" }
                    ?? "Coach: ask, then listen; name one sum and one day."
            ])
        case .why: try explain()
        case .undo: try undo()
        case .hangup: try perform(.hungUp)
        }
    }

    private func perform(_ deed: CallEntry.Deed, echo text: String? = nil) throws {
        guard let turn = try keep(deed) else { return }
        if let text { try stage.echo(text, turn: turn) }
        try stage.show(turn, of: live)
    }

    /// Does a deed and keeps it; what could not be kept is not done.
    private func keep(_ deed: CallEntry.Deed) throws -> Turn? {
        do {
            return try live.perform(deed, at: now())
        } catch let error as StoreError {
            throw CommandFailure(
                "\(error)\nYour last line was not kept; all before it was. "
                    + "When there is room again, `spar call --resume` goes on."
            )
        }
    }

    private func look(_ what: String, _ lines: [String]) throws {
        _ = try keep(.looked(what))
        try stage.say(lines)
    }

    private func write(_ text: String, _ deed: CallEntry.Deed, to name: String) throws {
        guard !text.isEmpty else {
            return try stage.say(["/\(name) takes what you want to write: /\(name) your words"])
        }
        _ = try keep(deed)
        try stage.say(["Kept."])
    }

    private func wait(_ argument: String) throws {
        let seconds = argument.isEmpty ? 10 : Int(argument) ?? 0
        guard (1...600).contains(seconds) else {
            return try stage.say(["/wait takes seconds from 1 to 600: /wait 20"])
        }
        try perform(.silence(seconds: seconds))
    }

    private func explain() throws {
        let turn = live.fold.turns.last ?? live.fold.openingTurn
        try stage.say(TraceText(palette: stage.palette, width: stage.width).lines(turn))
    }

    private func undo() throws {
        guard live.fold.canUndo else {
            return try stage.say(["There is no turn to take back."])
        }
        _ = try keep(.undid)
        try stage.say(["Taken back. The last thing you heard was:"])
        let last = live.fold.turns.last { !$0.replies.isEmpty } ?? live.fold.openingTurn
        try stage.show(last, of: live)
    }

    // MARK: - After the call

    private func wrapUp() throws {
        guard let ending = live.fold.ending else { return }
        try stage.end(ending, of: live)
        try askFor(
            "Minutes: outcome, sums, dates, method, next contact. An empty line ends them.",
            kept: CallEntry.Deed.minuted
        )
        let heard = grader.hear(live.transcript)
        let scorecard = grader.grade(heard)
        do {
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
        } catch let error as StoreError {
            Output.talk("spar: the scorecard was not kept: \(error)")
        }
        try stage.show(scorecard, of: live)
    }

    /// Reads lines up to an empty one and keeps them as one text.
    private func askFor(
        _ question: String,
        kept deed: (String) -> CallEntry.Deed
    ) throws {
        if isInteractive { try stage.say([question]) }
        var written: [String] = []
        reading: while true {
            switch lines.readLine(prompt: isInteractive ? "minutes> " : "", isRemembered: false) {
            case .line(let text), .cutLine(let text):
                if text.allSatisfy(\.isWhitespace), isInteractive || !written.isEmpty {
                    break reading
                }
                if text.hasPrefix("/") {
                    try stage.say([
                        "The call is over; these are your minutes. An empty line ends them."
                    ])
                    continue
                }
                written.append(text)
            case .endOfInput, .interrupted, .idle, .terminated:
                break reading
            }
        }
        let text = written.joined(separator: "\n").trimmingSpaces()
        if !text.isEmpty { _ = try keep(deed(text)) }
    }
}
