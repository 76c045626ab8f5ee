/// All there is to say of somebody's standing for a market: what `spar report` shows.
public struct QualificationReport: Hashable, Sendable {
    /// Their name, where the roster has one.
    public var name: String?
    /// Whether they qualify, and why.
    public var decision: QualificationDecision
    /// What it was decided by; nil where the policy has no terms for the market.
    public var terms: MarketPolicy?
    /// Their assessment calls for the market, oldest first.
    public var calls: [AssessedCall]
    /// What trainers said of them.
    public var signOffs: [SignOff]
    /// What was measured of the grading.
    public var measured: [MeasuredFigure]
    /// What the assessment cannot show.
    public var limits: [String]
    /// The rule packs as they stand, each with the day its sources were read.
    public var packs: [PackState]
    /// What the gate says that day.
    public var gate: GateNote?
    /// The version of the program that wrote it.
    public var program: String

    /// What the gate says, as a report names it.
    public struct GateNote: Hashable, Sendable {
        /// Whether they may call.
        public var isAllowed: Bool
        /// Why; stable, for machines.
        public var reason: String
        /// Why, in a sentence without its end.
        public var text: String
        /// The credential's id.
        public var credential: String?
        /// The last day they may.
        public var validUntil: CalendarDay?

        /// What the gate says.
        public init(
            isAllowed: Bool,
            reason: String,
            text: String,
            credential: String?,
            validUntil: CalendarDay?
        ) {
            self.isAllowed = isAllowed
            self.reason = reason
            self.text = text
            self.credential = credential
            self.validUntil = validUntil
        }
    }

    /// A report.
    public init(
        name: String?,
        decision: QualificationDecision,
        terms: MarketPolicy?,
        calls: [AssessedCall],
        signOffs: [SignOff],
        measured: [MeasuredFigure],
        limits: [String],
        packs: [PackState],
        gate: GateNote?,
        program: String
    ) {
        self.name = name
        self.decision = decision
        self.terms = terms
        self.calls = calls
        self.signOffs = signOffs
        self.measured = measured
        self.limits = limits
        self.packs = packs
        self.gate = gate
        self.program = program
    }

    /// The calls decided on, oldest first.
    public var decidedCalls: [AssessedCall] {
        decision.decidedOn.compactMap { id in calls.first { $0.call == id } }
    }
}
