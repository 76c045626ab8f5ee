/// A transcript with what a listener made of every line: all that a scorer works on.
///
/// Scoring parses no text. Whoever makes this value has heard the collector's turns as utterances,
/// read the other party's lines for signals, and read plan and minutes for their figures.
public struct HeardTranscript: Hashable, Sendable {
    /// The call as written down; each collector's turn carries its utterance.
    public var transcript: Transcript
    /// One reading for each turn of the transcript.
    public var lines: [LineReading]
    /// The call plan's reading, where there is one.
    public var plan: NoteReading?
    /// The minutes' reading, where there are any.
    public var minutes: NoteReading?
    /// The written confirmation's reading, where one was kept.
    public var confirmation: NoteReading?

    /// A transcript with its readings; missing readings are empty.
    public init(
        transcript: Transcript,
        lines: [LineReading],
        plan: NoteReading? = nil,
        minutes: NoteReading? = nil,
        confirmation: NoteReading? = nil
    ) {
        self.transcript = transcript
        var lines = Array(lines.prefix(transcript.turns.count))
        while lines.count < transcript.turns.count { lines.append(LineReading()) }
        self.lines = lines
        self.plan = plan
        self.minutes = minutes
        self.confirmation = confirmation
    }
}

/// What one line of a call shows beside the acts.
public struct LineReading: Hashable, Sendable {
    /// What the other party's line shows; empty for the collector.
    public var signals: Set<PartySignal>
    /// What the collector's line shows beside its acts; empty for the other party.
    public var cues: Set<CollectorCue>
    /// Sums of debt or payment; for the collector the same as the utterance's.
    public var money: [HeardMoney]
    /// Days of debt or payment; for the collector the same as the utterance's.
    public var dates: [HeardDate]
    /// Any day the line names, also of a call or a letter.
    public var anyDays: [CalendarDay]
    /// Sums of any purpose, income and expenses among them, in the case's currency.
    public var anySums: [Money]
    /// Times of day, in minutes since midnight.
    public var hours: [Int]
    /// Ways to pay.
    public var methods: [PaymentMethod]
    /// How many words.
    public var words: Int
    /// How many questions.
    public var questions: Int
    /// Earlier turns, counted from 1, whose telling words or figures this line takes up.
    public var takesUp: [Int]

    /// A reading; nothing by default.
    public init(
        signals: Set<PartySignal> = [],
        cues: Set<CollectorCue> = [],
        money: [HeardMoney] = [],
        dates: [HeardDate] = [],
        anyDays: [CalendarDay] = [],
        anySums: [Money] = [],
        hours: [Int] = [],
        methods: [PaymentMethod] = [],
        words: Int = 0,
        questions: Int = 0,
        takesUp: [Int] = []
    ) {
        self.signals = signals
        self.cues = cues
        self.money = money
        self.dates = dates
        self.anyDays = anyDays
        self.anySums = anySums
        self.hours = hours
        self.methods = methods
        self.words = words
        self.questions = questions
        self.takesUp = takesUp
    }
}

/// What a written note — plan, minutes — says in figures and topics.
public struct NoteReading: Hashable, Sendable {
    /// What a note can speak of.
    public enum Topic: String, CaseIterable, Hashable, Sendable, Codable {
        case person, reason, method, outcome, objection, opening, floor
        case nextContact = "next-contact"
        case dispute, hardship, stop, opinion, abuse
        case cardData = "card-data"
        /// Says that something was agreed.
        case agreement
        /// Says that nothing was.
        case nothingAgreed = "nothing-agreed"
    }
    /// Sums in it.
    public var sums: [Money]
    /// Days in it.
    public var days: [CalendarDay]
    /// Times of day, in minutes since midnight.
    public var hours: [Int]
    /// Ways to pay.
    public var methods: [PaymentMethod]
    /// Whether it names an invoice or account of the case.
    public var namesReference: Bool
    /// What it speaks of.
    public var topics: Set<Topic>
    /// How many different objections it expects.
    public var objections: Int
    /// How many words.
    public var words: Int
    /// Turns, counted from 1, whose telling words the note takes up.
    public var takesUp: [Int]

    /// A reading; nothing by default.
    public init(
        sums: [Money] = [],
        days: [CalendarDay] = [],
        hours: [Int] = [],
        methods: [PaymentMethod] = [],
        namesReference: Bool = false,
        topics: Set<Topic> = [],
        objections: Int = 0,
        words: Int = 0,
        takesUp: [Int] = []
    ) {
        self.sums = sums
        self.days = days
        self.hours = hours
        self.methods = methods
        self.namesReference = namesReference
        self.topics = topics
        self.objections = objections
        self.words = words
        self.takesUp = takesUp
    }
}
