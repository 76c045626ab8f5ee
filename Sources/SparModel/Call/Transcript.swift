/// A finished call as anybody can write it down: the case, what was said, plan and minutes.
///
/// This is all a scorer sees; it holds what the debtor could pay only where the file says so.
public struct Transcript: Hashable, Sendable {
    /// The call's id.
    public var id: String
    /// The case and mandate.
    public var caseFile: CaseFile
    /// What the debtor could have paid, where it is known.
    public var hidden: HiddenFacts?
    /// What was said, in order.
    public var turns: [TranscriptTurn]
    /// What was agreed, where whoever wrote the call down knows; nil leaves it to be read from the
    /// lines.
    public var outcome: CallOutcome?
    /// The call plan the trainee wrote before.
    public var plan: String?
    /// The minutes the trainee wrote after.
    public var minutes: String?
    /// The written confirmation the trainee wrote after.
    public var confirmation: String?
    /// What is known of the time before and after the call.
    public var around: AroundCall

    /// A finished call.
    public init(
        id: String,
        caseFile: CaseFile,
        hidden: HiddenFacts? = nil,
        turns: [TranscriptTurn],
        outcome: CallOutcome? = nil,
        plan: String? = nil,
        minutes: String? = nil,
        confirmation: String? = nil,
        around: AroundCall = AroundCall()
    ) {
        self.id = id
        self.caseFile = caseFile
        self.hidden = hidden
        self.turns = turns
        self.outcome = outcome
        self.plan = plan
        self.minutes = minutes
        self.confirmation = confirmation
        self.around = around
    }
}

/// What a record may hold of the time before and after the call; nil where it does not say.
public struct AroundCall: Hashable, Sendable {
    /// Whether the case file was opened before the call.
    public var openedFile: Bool?
    /// The rule pack the collector meant to call under: "uk-conc".
    public var rules: String?
    /// Whether the collector declined to make the call.
    public var declined: Bool?
    /// The grade, 0...100, the collector gave the call before seeing Spar's.
    public var estimate: Int?

    /// What is known.
    public init(
        openedFile: Bool? = nil,
        rules: String? = nil,
        declined: Bool? = nil,
        estimate: Int? = nil
    ) {
        self.openedFile = openedFile
        self.rules = rules
        self.declined = declined
        self.estimate = estimate
    }
}

/// What came of a call.
public enum CallOutcome: Hashable, Sendable {
    /// No payment was agreed.
    case nothingAgreed
    /// This was agreed, on that turn, counted from 1 over all speakers.
    case agreed(Proposal, turn: Int)
}

/// What the collector could not read.
public struct HiddenFacts: Hashable, Sendable {
    /// Money expected to come in.
    public struct Inflow: Hashable, Sendable {
        /// How much, if known.
        public var amount: Money?
        /// When, if known.
        public var date: CalendarDay?
        /// How often, if repeated.
        public var every: Interval?
        /// A remark.
        public var note: String?

        /// Money expected to come in.
        public init(
            amount: Money? = nil,
            date: CalendarDay? = nil,
            every: Interval? = nil,
            note: String? = nil
        ) {
            self.amount = amount
            self.date = date
            self.every = every
            self.note = note
        }
    }
    /// What the debtor could pay on the day of the call.
    public var canPayNow: Money?
    /// What will come in.
    public var inflows: [Inflow]
    /// Facts the debtor lets slip when asked well.
    public var clues: [String]

    /// What the collector could not read.
    public init(canPayNow: Money? = nil, inflows: [Inflow] = [], clues: [String] = []) {
        self.canPayNow = canPayNow
        self.inflows = inflows
        self.clues = clues
    }
}

/// One thing said.
public struct TranscriptTurn: Hashable, Sendable {
    /// Who can say something on a call.
    public enum Who: String, CaseIterable, Hashable, Sendable, Codable {
        case trainee, debtor, gatekeeper
    }
    /// Who spoke.
    public var who: Who
    /// Their name, if given.
    public var name: String?
    /// The words.
    public var text: String
    /// When: "09:30:12" or an ISO date and time, as the source writes it.
    public var at: String?
    /// What a trainee's turn was understood as; nil until it is heard, and for other speakers.
    public var utterance: Utterance?

    /// One thing said.
    public init(
        who: Who,
        name: String? = nil,
        text: String,
        at: String? = nil,
        utterance: Utterance? = nil
    ) {
        self.who = who
        self.name = name
        self.text = text
        self.at = at
        self.utterance = utterance
    }
}
