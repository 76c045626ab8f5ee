/// What a collector may read before and during the call: who owes what to whom, and what happened.
public struct CaseFile: Hashable, Sendable {
    /// Whose debt it is.
    public var market: Market
    /// Where the debtor is, for rule packs: "US", "US-NY", "UK", "IE", "AU"; nil when not known.
    public var place: String?
    /// The day of the call.
    public var today: CalendarDay
    /// The call's local time where the debtor is.
    public var time: LocalTime?
    /// Who collects.
    public var collector: Collector
    /// Who is owed.
    public var creditor: String
    /// Who owes.
    public var debtor: DebtorFacts
    /// Those who may speak on the call.
    public var speakers: [Speaker]
    /// Who can pay or approve payment.
    public var decisionMaker: DecisionMaker?
    /// What is claimed in all on `today`, charges not included.
    public var balance: Money
    /// Fees or interest beside the balance.
    public var charges: [Charge]
    /// Invoices or accounts.
    public var invoices: [Invoice]
    /// The last payment that came in.
    public var lastPaid: PastPayment?
    /// Earlier contacts and promises, oldest first.
    public var history: [HistoryEntry]
    /// Facts that rules need.
    public var facts: FileFacts
    /// How far the collector may go.
    public var mandate: Mandate

    /// A case file; lists are empty and facts unknown unless given.
    public init(
        market: Market,
        place: String? = nil,
        today: CalendarDay,
        time: LocalTime? = nil,
        collector: Collector,
        creditor: String,
        debtor: DebtorFacts,
        speakers: [Speaker] = [],
        decisionMaker: DecisionMaker? = nil,
        balance: Money,
        charges: [Charge] = [],
        invoices: [Invoice] = [],
        lastPaid: PastPayment? = nil,
        history: [HistoryEntry] = [],
        facts: FileFacts = FileFacts(),
        mandate: Mandate = Mandate()
    ) {
        self.market = market
        self.place = place
        self.today = today
        self.time = time
        self.collector = collector
        self.creditor = creditor
        self.debtor = debtor
        self.speakers = speakers
        self.decisionMaker = decisionMaker
        self.balance = balance
        self.charges = charges
        self.invoices = invoices
        self.lastPaid = lastPaid
        self.history = history
        self.facts = facts
        self.mandate = mandate
    }

    /// The currency of the case.
    public var currency: Currency { balance.currency }
}

/// The firm that calls.
public struct Collector: Hashable, Sendable {
    /// What the firm is to the debt; decides which law reaches it.
    public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        case creditor, agency
        case debtBuyer = "debt-buyer"
    }
    /// The caller's own name, where the file gives one.
    public var name: String?
    /// The firm.
    public var company: String
    /// What it is to the debt.
    public var kind: Kind

    /// A firm that calls.
    public init(name: String? = nil, company: String, kind: Kind = .creditor) {
        self.name = name
        self.company = company
        self.kind = kind
    }
}

/// Who owes.
public struct DebtorFacts: Hashable, Sendable {
    /// The debtor's legal kind; a sole trader is treated as a consumer by most rule packs.
    public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        case company, partnership, consumer
        case soleTrader = "sole-trader"
    }
    /// The debtor's name.
    public var name: String
    /// The legal kind.
    public var kind: Kind
    /// Where the debtor is, if it differs from the case's place.
    public var place: String?

    /// Who owes.
    public init(name: String, kind: Kind, place: String? = nil) {
        self.name = name
        self.kind = kind
        self.place = place
    }
}

/// Somebody who may speak on the call.
public struct Speaker: Hashable, Sendable {
    /// Whether they owe or screen.
    public var who: Listener
    /// Their name, if the file gives it.
    public var name: String?
    /// What they are to the debt: "owner", "receptionist", "roommate".
    public var relation: String
    /// Whether they can pay or approve payment.
    public var decides: Bool
    /// A remark for the reader.
    public var note: String?

    /// Somebody who may speak.
    public init(
        who: Listener,
        name: String? = nil,
        relation: String,
        decides: Bool,
        note: String? = nil
    ) {
        self.who = who
        self.name = name
        self.relation = relation
        self.decides = decides
        self.note = note
    }
}

/// Who can pay or approve payment, as far as the file knows.
public struct DecisionMaker: Hashable, Sendable {
    /// Their name.
    public var name: String?
    /// Their role.
    public var role: String?

    /// Somebody by name, role or both.
    public init(name: String? = nil, role: String? = nil) {
        self.name = name
        self.role = role
    }
}

/// One invoice or account.
public struct Invoice: Hashable, Sendable {
    /// Its number.
    public var number: String?
    /// The day it fell due; the day of the call where `undated`.
    public var due: CalendarDay
    /// Whether the file gives no due day.
    public var undated: Bool
    /// Its amount.
    public var amount: Money
    /// What it is for.
    public var purpose: String?
    /// What has been paid on it.
    public var paid: Money?

    /// One invoice or account.
    public init(
        number: String? = nil,
        due: CalendarDay,
        amount: Money,
        purpose: String? = nil,
        paid: Money? = nil,
        undated: Bool = false
    ) {
        self.number = number
        self.due = due
        self.undated = undated
        self.amount = amount
        self.purpose = purpose
        self.paid = paid
    }
}

/// A fee or interest beside the balance.
public struct Charge: Hashable, Sendable {
    /// What it is called in the file.
    public var label: String
    /// The sum.
    public var amount: Money
    /// The condition on which it may be waived.
    public var waiveIf: String?

    /// A fee or interest.
    public init(label: String, amount: Money, waiveIf: String? = nil) {
        self.label = label
        self.amount = amount
        self.waiveIf = waiveIf
    }
}

/// A payment that came in.
public struct PastPayment: Hashable, Sendable {
    /// When.
    public var date: CalendarDay
    /// How much.
    public var amount: Money

    /// A payment that came in.
    public init(date: CalendarDay, amount: Money) {
        self.date = date
        self.amount = amount
    }
}

/// An earlier contact or promise.
public struct HistoryEntry: Hashable, Sendable {
    /// When, if known.
    public var date: CalendarDay?
    /// What the file says of it.
    public var note: String
    /// The day a payment was promised for.
    public var promisedFor: CalendarDay?
    /// Whether that promise was kept.
    public var kept: Bool?

    /// An earlier contact or promise.
    public init(
        date: CalendarDay? = nil,
        note: String,
        promisedFor: CalendarDay? = nil,
        kept: Bool? = nil
    ) {
        self.date = date
        self.note = note
        self.promisedFor = promisedFor
        self.kept = kept
    }
}
