/// What the engine is given of a turn: what was understood, never the text or the clock.
public enum Heard: Hashable, Sendable {
    /// The trainee said something.
    case said(Utterance)
    /// The trainee said nothing for so many seconds.
    case silence(seconds: Int)
    /// The trainee put the party on hold and came back after so many seconds.
    case hold(seconds: Int)
    /// The trainee hung up.
    case hungUp
}

/// Something a party said.
public struct Spoken: Hashable, Sendable, Codable {
    /// The party's key in the scenario.
    public var party: String
    /// The party's name as shown.
    public var name: String
    /// Whether they owe or screen.
    public var role: Listener
    /// The words.
    public var text: String

    /// Something a party said.
    public init(party: String, name: String, role: Listener, text: String) {
        self.party = party
        self.name = name
        self.role = role
        self.text = text
    }
}

/// One turn played: what came in, what was answered, and why.
public struct Turn: Hashable, Sendable {
    /// From 1; the opening of the call is turn 0.
    public var index: Int
    /// What the engine was given; nil on the opening.
    public var heard: Heard?
    /// The replies, in order.
    public var replies: [Spoken]
    /// Why, step by step.
    public var trace: Trace
    /// The speaking party's mood after it.
    public var mood: Mood
    /// The agreement struck on this turn, if one was.
    public var agreement: Agreement?
    /// How the call ended, if it ended here.
    public var ending: Ending?

    /// One turn played.
    public init(
        index: Int,
        heard: Heard?,
        replies: [Spoken],
        trace: Trace,
        mood: Mood,
        agreement: Agreement? = nil,
        ending: Ending? = nil
    ) {
        self.index = index
        self.heard = heard
        self.replies = replies
        self.trace = trace
        self.mood = mood
        self.agreement = agreement
        self.ending = ending
    }
}

/// Why a reply came: the rules that spoke and what moved.
public struct Trace: Hashable, Sendable {
    /// One step of the decision.
    public struct Step: Hashable, Sendable {
        /// What happened, in a short sentence: "reaction `excuse/asked-why` (beat) answered".
        public var text: String
        /// The rule's place in its file, where one spoke.
        public var place: SourcePlace?

        /// A step, with the rule's place where one spoke.
        public init(_ text: String, at place: SourcePlace? = nil) {
            self.text = text
            self.place = place
        }
    }
    /// The beat before the turn.
    public var beat: String
    /// The beat after it.
    public var nextBeat: String
    /// The steps in order.
    public var steps: [Step]
    /// The reactions and cues that spoke, in order: "excuse/asked-why", "cue:counter".
    public var spoke: [String]
    /// The lines of the script that were said, in order.
    public var said: [SaidLine]
    /// Lines beside those said that did not fit: a yes to a question that wants none.
    public var unfit: Set<SaidLine>
    /// How the mood moved in all.
    public var shift: MoodShift
    /// Names of the clues let slip.
    public var revealed: [String]
    /// Whether nothing was understood.
    public var notUnderstood: Bool
    /// The party's own proposal that stands after the turn.
    public var offer: Proposal?

    /// A trace.
    public init(
        beat: String,
        nextBeat: String,
        steps: [Step] = [],
        spoke: [String] = [],
        said: [SaidLine] = [],
        unfit: Set<SaidLine> = [],
        shift: MoodShift = .none,
        revealed: [String] = [],
        notUnderstood: Bool = false,
        offer: Proposal? = nil
    ) {
        self.beat = beat
        self.nextBeat = nextBeat
        self.steps = steps
        self.spoke = spoke
        self.said = said
        self.unfit = unfit
        self.shift = shift
        self.revealed = revealed
        self.notUnderstood = notUnderstood
        self.offer = offer
    }
}

/// A line by where it stands in the script and its number there.
public struct SaidLine: Hashable, Sendable {
    /// The reaction, clue, beat or cue: "excuse/asked-why", "cue:counter@debtor".
    public var source: String
    /// Its number among the lines there, from 0.
    public var number: Int

    /// A line of the script.
    public init(source: String, number: Int) {
        self.source = source
        self.number = number
    }
}
