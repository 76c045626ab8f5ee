/// Rules of one market and place: what the law or the house forbids on a call.
public struct RulePack: Hashable, Sendable {
    /// The pack's id: "us-regulation-f".
    public var id: String
    /// As shown.
    public var title: String
    /// SHA-256 in hex of the file it was read from; empty where not known.
    public var digest: String
    /// The day the sources were read.
    public var asOf: CalendarDay
    /// Places it holds in: "US" also holds in "US-NY"; empty holds everywhere.
    public var places: [String]
    /// Kinds of debtor it protects; empty protects all.
    public var debtors: [DebtorFacts.Kind]
    /// Kinds of collector it binds; empty binds all.
    public var collectors: [Collector.Kind]
    /// The rules.
    public var rules: [Rule]

    /// A pack of rules.
    public init(
        id: String,
        title: String,
        digest: String = "",
        asOf: CalendarDay,
        places: [String] = [],
        debtors: [DebtorFacts.Kind] = [],
        collectors: [Collector.Kind] = [],
        rules: [Rule]
    ) {
        self.id = id
        self.title = title
        self.digest = digest
        self.asOf = asOf
        self.places = places
        self.debtors = debtors
        self.collectors = collectors
        self.rules = rules
    }

    /// Whether the pack holds for a case.
    public func applies(to file: CaseFile) -> Bool {
        let place = file.debtor.place ?? file.place ?? ""
        let placeFits =
            places.isEmpty || places.contains { place == $0 || place.hasPrefix("\($0)-") }
        return placeFits && (debtors.isEmpty || debtors.contains(file.debtor.kind))
            && (collectors.isEmpty || collectors.contains(file.collector.kind))
    }
}

/// One rule of a pack.
public struct Rule: Hashable, Sendable {
    /// How much a breach weighs.
    public enum Severity: String, CaseIterable, Hashable, Sendable, Codable {
        /// Fails the call.
        case automaticFail = "automatic-fail"
        /// Two of them limit the grade.
        case major
        /// Noted.
        case minor
    }
    /// What a rule rests on.
    public enum Basis: String, CaseIterable, Hashable, Sendable, Codable {
        case statute, regulation, commentary, guidance, house
    }
    /// Its id: "US-17".
    public var id: String
    /// The rule in plain words.
    public var rule: String
    /// The law or house rule it rests on.
    public var citation: String
    /// What it rests on.
    public var basis: Basis
    /// How much a breach weighs.
    public var severity: Severity
    /// The day it came or comes into force, where that matters.
    public var effectiveFrom: CalendarDay?
    /// When it is asked at all; nil always.
    public var appliesWhen: Predicate?
    /// What a breach is.
    public var breach: Predicate
    /// What is said of a breach.
    public var says: String
    /// Turns that keep it and turns that break it.
    public var examples: [Example]

    /// One rule of a pack.
    public init(
        id: String,
        rule: String,
        citation: String,
        basis: Basis,
        severity: Severity,
        effectiveFrom: CalendarDay? = nil,
        appliesWhen: Predicate? = nil,
        breach: Predicate,
        says: String,
        examples: [Example] = []
    ) {
        self.id = id
        self.rule = rule
        self.citation = citation
        self.basis = basis
        self.severity = severity
        self.effectiveFrom = effectiveFrom
        self.appliesWhen = appliesWhen
        self.breach = breach
        self.says = says
        self.examples = examples
    }

    /// A stretch of call that keeps or breaks the rule; run as a test.
    public struct Example: Hashable, Sendable {
        /// Whether it breaks the rule.
        public var breaks: Bool
        /// What is said: "they:" lines are the other party's, "gatekeeper:" somebody else's.
        public var lines: [Line]
        /// Facts of the file it needs, by name.
        public var file: FileFacts
        /// The debtor's kind where it is not the pack's first.
        public var debtor: DebtorFacts.Kind?
        /// The call's local time, where the rule asks for it.
        public var time: LocalTime?
        /// The day of the call, where the rule asks for it.
        public var today: CalendarDay?
        /// What whoever screens the call is to the debtor, where the rule asks for it.
        public var relation: String?
        /// How many invoices the debt has; 1 unless told otherwise.
        public var invoices: Int?

        /// A stretch of call.
        public init(
            breaks: Bool,
            lines: [Line],
            file: FileFacts = FileFacts(),
            debtor: DebtorFacts.Kind? = nil,
            time: LocalTime? = nil,
            today: CalendarDay? = nil,
            relation: String? = nil,
            invoices: Int? = nil
        ) {
            self.breaks = breaks
            self.lines = lines
            self.file = file
            self.debtor = debtor
            self.time = time
            self.today = today
            self.relation = relation
            self.invoices = invoices
        }
    }

    /// One line of an example.
    public struct Line: Hashable, Sendable {
        /// Who speaks.
        public var who: TranscriptTurn.Who
        /// The words.
        public var text: String

        /// One line.
        public init(_ who: TranscriptTurn.Who, _ text: String) {
            self.who = who
            self.text = text
        }
    }
}
