/// Facts on file that rules need; what is absent is not known, and a rule that needs it does not
/// apply.
public struct FileFacts: Hashable, Sendable {
    /// A fact that may be a plain yes or no, or a sentence that says more.
    public enum Flag: Hashable, Sendable {
        case plain(Bool)
        case sentence(String)

        /// Whether the fact holds; a sentence holds.
        public var holds: Bool {
            switch self {
            case .plain(let value): value
            case .sentence: true
            }
        }
    }

    /// Flags by name: `employer_forbids`, `attorney`, `cease_request`, `dispute`, `insolvency`,
    /// `vulnerability`, `claim_issued`, `suit_authorised`, `judgment`, `limitation_expired`.
    public enum Name: String, CaseIterable, Hashable, Sendable, Codable {
        case employerForbids = "employer_forbids"
        case attorney
        case ceaseRequest = "cease_request"
        case dispute
        case insolvency
        case vulnerability
        case claimIssued = "claim_issued"
        case suitAuthorised = "suit_authorised"
        case judgment
        case limitationExpired = "limitation_expired"
    }

    /// This call's number, counted from 1.
    public var contactNumber: Int?
    /// How many turns of the collector a call on this case should need.
    public var parTurns: Int?
    /// What kind of number is called: "mobile", "work".
    public var numberKind: String?
    /// The flags that are known.
    public var flags: [Name: Flag]
    /// True next steps the collector may state.
    public var consequences: [String]?
    /// Whether fees may be added.
    public var feesAllowed: Bool?
    /// Who else may be told of the debt.
    public var discloseTo: [String]?
    /// Items to check before any detail.
    public var verify: [String]?
    /// Statements that must be made.
    public var mustSay: [String]?

    /// Nothing known unless given.
    public init(
        contactNumber: Int? = nil,
        parTurns: Int? = nil,
        numberKind: String? = nil,
        flags: [Name: Flag] = [:],
        consequences: [String]? = nil,
        feesAllowed: Bool? = nil,
        discloseTo: [String]? = nil,
        verify: [String]? = nil,
        mustSay: [String]? = nil
    ) {
        self.contactNumber = contactNumber
        self.parTurns = parTurns
        self.numberKind = numberKind
        self.flags = flags
        self.consequences = consequences
        self.feesAllowed = feesAllowed
        self.discloseTo = discloseTo
        self.verify = verify
        self.mustSay = mustSay
    }
}

/// How far the collector may go; what is absent is not limited by the file.
public struct Mandate: Hashable, Sendable {
    /// A pause the collector may grant.
    public struct Hold: Hashable, Sendable {
        /// At most this many days.
        public var days: Int
        /// On what condition.
        public var when: String?

        /// A pause of `days`, on a condition.
        public init(days: Int, when: String? = nil) {
            self.days = days
            self.when = when
        }
    }

    /// The least total that may be accepted.
    public enum Settlement: Hashable, Sendable {
        /// No reduction may be given.
        case none
        /// This total or more.
        case atLeast(Money)
    }

    /// Whether the whole sum must be asked for first.
    public var fullFirst: Bool
    /// The latest day for the whole sum in one payment.
    public var fullBy: CalendarDay?
    /// The least sum to be paid now under a plan.
    public var downPayment: Money?
    /// The most instalments, the down payment not counted.
    public var instalments: Int?
    /// The least instalment.
    public var instalmentMin: Money?
    /// The longest time between instalments.
    public var every: Interval?
    /// The day by which all must be paid.
    public var finishedBy: CalendarDay?
    /// Whether less may be accepted in all.
    public var settlement: Settlement?
    /// The day by which a settlement must be paid.
    public var settlementBy: CalendarDay?
    /// Charges that may be waived.
    public var waive: [String]
    /// A pause that may be granted.
    public var hold: Hold?
    /// Terms beyond this sum need approval.
    public var approvalOver: Money?
    /// Anything else, in sentences.
    public var other: [String]

    /// No limits unless given.
    public init(
        fullFirst: Bool = true,
        fullBy: CalendarDay? = nil,
        downPayment: Money? = nil,
        instalments: Int? = nil,
        instalmentMin: Money? = nil,
        every: Interval? = nil,
        finishedBy: CalendarDay? = nil,
        settlement: Settlement? = nil,
        settlementBy: CalendarDay? = nil,
        waive: [String] = [],
        hold: Hold? = nil,
        approvalOver: Money? = nil,
        other: [String] = []
    ) {
        self.fullFirst = fullFirst
        self.fullBy = fullBy
        self.downPayment = downPayment
        self.instalments = instalments
        self.instalmentMin = instalmentMin
        self.every = every
        self.finishedBy = finishedBy
        self.settlement = settlement
        self.settlementBy = settlementBy
        self.waive = waive
        self.hold = hold
        self.approvalOver = approvalOver
        self.other = other
    }
}
