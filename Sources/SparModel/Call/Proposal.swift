/// A way to pay that a person can name.
public enum PaymentMethod: String, CaseIterable, Hashable, Sendable, Codable {
    case card, transfer, cheque, cash, portal
    case directDebit = "direct-debit"
    case paymentLink = "payment-link"

    /// As it is said: "by bank transfer".
    public var spoken: String {
        switch self {
        case .card: "by card"
        case .transfer: "by bank transfer"
        case .cheque: "by cheque"
        case .cash: "in cash"
        case .portal: "through the portal"
        case .directDebit: "by direct debit"
        case .paymentLink: "through the payment link"
        }
    }
}

/// One payment of a proposal.
public struct ProposedPayment: Hashable, Sendable, Codable {
    /// How much.
    public var amount: Money
    /// When; nil where no day was said.
    public var day: CalendarDay?

    /// A payment of `amount` on `day`.
    public init(_ amount: Money, on day: CalendarDay?) {
        self.amount = amount
        self.day = day
    }
}

/// A concrete offer of sums and dates, from either side.
public struct Proposal: Hashable, Sendable, Codable {
    /// How many payments one has at most: ten years of months.
    public static let mostPayments = 120

    /// The payments, earliest first.
    public var payments: [ProposedPayment]
    /// How they will be made, if said.
    public var method: PaymentMethod?
    /// Whether the payments are meant to clear the debt though they fall short of it.
    public var settles: Bool

    /// An offer of these payments.
    public init(payments: [ProposedPayment], method: PaymentMethod? = nil, settles: Bool = false) {
        self.payments = payments
        self.method = method
        self.settles = settles
    }

    /// All payments together; nil when there are none.
    public var total: Money? {
        guard let first = payments.first else { return nil }
        return payments.dropFirst().reduce(first.amount) { $0 + $1.amount }
    }

    /// The first payment.
    public var first: ProposedPayment? { payments.first }

    /// Whether every payment has its day.
    public var isDated: Bool { !payments.isEmpty && payments.allSatisfy { $0.day != nil } }
}

/// The proposal both sides accepted.
public struct Agreement: Hashable, Sendable, Codable {
    /// What will be paid and when.
    public var proposal: Proposal
    /// The turn on which it was struck, counted as in the transcript from 1.
    public var turn: Int
    /// The party's key who agreed to it.
    public var party: String

    /// An agreement struck with `party` on `turn`.
    public init(proposal: Proposal, turn: Int, party: String) {
        self.proposal = proposal
        self.turn = turn
        self.party = party
    }
}
