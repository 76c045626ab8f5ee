public import SparEngine
public import SparLanguage
public import SparModel

/// A call derived from its opening and its entries: the one idea behind playing, undo, resume,
/// replay and audit.
///
/// Pure: the same scenario, seed and entries give the same turns on every machine.
public struct CallFold: Sendable {
    /// An entry with what it led to.
    public struct Played: Sendable {
        /// What the trainee did.
        public var entry: CallEntry
        /// The turn it made; nil for looking something up, notes and the like.
        public var turn: Turn?
        /// Whether a later undo took it back.
        public var undone = false
    }

    /// The scenario played.
    public let scenario: Scenario
    /// The call as it stands.
    public private(set) var call: PracticeCall
    /// All entries so far, those taken back included.
    public private(set) var played: [Played] = []
    /// The number the trainee's next line has in review and scorecard, counted over all speakers.
    public private(set) var nextTurn: Int
    private let hearing: Hearing
    /// The lines its reactions are made for; whoever has time while the trainee types may learn them.
    public let examples: ExampleLines
    private var earlier: [Moment] = []

    /// The call as it was before an entry.
    private struct Moment: Sendable {
        var position: Int
        var call: PracticeCall
        var nextTurn: Int
    }

    /// A call whose telephone has just been picked up.
    ///
    /// - Parameters:
    ///   - scenario: The scenario; for a later call of a case, as it finds the case.
    ///   - seed: The seed of every chance in the call.
    ///   - hearing: How lines are heard.
    ///   - memory: What the party remembers of earlier calls of the case.
    public init(scenario: Scenario, seed: UInt64, hearing: Hearing, memory: CaseMemory? = nil) {
        self.init(PracticeCall(scenario: scenario, seed: seed, memory: memory), hearing: hearing)
    }

    /// A call that is ready to be held; `examples` are its own, if they are at hand.
    init(_ call: PracticeCall, hearing: Hearing, examples: ExampleLines? = nil) {
        scenario = call.scenario
        self.hearing = hearing
        self.call = call
        self.examples = examples ?? hearing.examples(call.examples)
        nextTurn = call.openingTurn.replies.count + 1
    }

    /// The party's first words.
    public var openingTurn: Turn { call.openingTurn }

    /// Turns that stand, in order, without the opening.
    public var turns: [Turn] { played.compactMap { $0.undone ? nil : $0.turn } }

    /// The trainee's lines that nobody had an answer to, in order: what the author may add.
    public var unanswered: [String] {
        played.compactMap { played in
            guard !played.undone, played.turn?.trace.notUnderstood == true,
                case .said(let text) = played.entry.deed
            else { return nil }
            return text
        }
    }

    /// How the call ended, if it has.
    public var ending: Ending? { call.state.ending }

    /// The stretch of the call it is in.
    public var beat: Beat? { call.beat }

    /// The mood of the party on the line.
    public var mood: Mood? { call.party.flatMap { call.state.moods[$0.key] ?? $0.mood } }

    /// The last thing any party said.
    public var lastReplies: [Spoken] {
        turns.last { !$0.replies.isEmpty }?.replies ?? openingTurn.replies
    }

    /// Applies one entry.
    ///
    /// - Returns: The turn it made, if it made one.
    /// - Throws: `PracticeCall.AlreadyEnded` for a turn after the end.
    @discardableResult
    public mutating func apply(_ entry: CallEntry) throws(PracticeCall.AlreadyEnded) -> Turn? {
        guard let heard = heard(entry.deed) else {
            if case .undid = entry.deed { takeBack() }
            played.append(Played(entry: entry))
            return nil
        }
        let before = Moment(position: played.count, call: call, nextTurn: nextTurn)
        let turn = try call.play(heard)
        earlier.append(before)
        played.append(Played(entry: entry, turn: turn))
        nextTurn += turn.replies.count + (entry.deed.isWrittenDown ? 1 : 0)
        return turn
    }

    /// What the engine is given for a deed; nil for deeds that are no turns.
    private func heard(_ deed: CallEntry.Deed) -> Heard? {
        switch deed {
        case .said(let text): .said(hearing.hear(text, in: context))
        case .silence(let seconds): .silence(seconds: seconds)
        case .hold(let seconds): .hold(seconds: seconds)
        case .hungUp: .hungUp
        case .undid, .looked, .noted, .planned, .minuted, .confirmed: nil
        }
    }

    private mutating func takeBack() {
        guard let last = earlier.popLast() else { return }
        call = last.call
        nextTurn = last.nextTurn
        played[last.position].undone = true
    }

    /// The number of the trainee's last line, as review and scorecard count; nil before the first.
    public var lastOwnTurn: Int? {
        var next = openingTurn.replies.count + 1
        var last: Int?
        for played in played where !played.undone {
            if played.entry.deed.isWrittenDown { last = next }
            next += (played.turn?.replies.count ?? 0) + (played.entry.deed.isWrittenDown ? 1 : 0)
        }
        return last
    }

    /// Whether there is a turn to take back.
    public var canUndo: Bool { !earlier.isEmpty }

    /// What is known when the trainee speaks now: the case file and what was said last.
    public var context: HearingContext {
        var context = TranscriptHearing.context(
            of: scenario.caseFile,
            listener: call.party?.role ?? .debtor
        )
        context.previous = lastReplies.last?.text ?? ""
        context.topics = call.topics
        context.examples = examples
        return context
    }
}

extension CallEntry.Deed {
    /// Whether it is a turn of the trainee's own in a transcript.
    var isWrittenDown: Bool {
        switch self {
        case .said, .silence: true
        case .hold, .hungUp, .undid, .looked, .noted, .planned, .minuted, .confirmed: false
        }
    }
}
