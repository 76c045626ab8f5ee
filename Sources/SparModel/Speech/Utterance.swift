/// A collector's turn as understood: what the words do, and the figures in them.
///
/// Spans are offsets in Unicode scalars of the turn's text, end exclusive.
public struct Utterance: Hashable, Sendable, Codable {
    /// The acts asserted, in the order of `Act.allCases`.
    public var acts: [HeardAct]
    /// Sums of debt or payment, in the order said; a value said twice is listed twice.
    public var money: [HeardMoney]
    /// Dates of debt or payment, in the order said.
    public var dates: [HeardDate]
    /// The instalment plan or dated proposal the turn spells out, if any.
    public var plan: PlanTerms?
    /// Sums told with the day they are for: "4,690 on the 17th".
    public var payments: [HeardPayment]
    /// The weekday of the payments and how many there may be, where that was said.
    public var limits: PaymentLimits?
    /// Ways to pay that were named.
    public var methods: [PaymentMethod]
    /// Things said beside the acts, which a person still answers.
    public var asides: [Aside]
    /// Names of people in the case file that were said.
    public var names: [String]
    /// Invoice and account numbers of the case file that were said.
    public var references: [String]
    /// Patterns of the script found in a question, as authored.
    public var asked: [String]
    /// Patterns of the script found in any sentence, as authored.
    public var mentioned: [String]
    /// What the last question is about, as the listener would say it back: "The hotel", "Which
    /// bank"; nil where it names no thing.
    public var thing: String?
    /// Whether the last question points back to what was said before, "how much was it?", or is too short to
    /// name anything.
    public var pointsBack: Bool
    /// The answers that stand in the last question, as the listener would say them: "Bank
    /// transfer", "Me"; empty where it leaves the answer open.
    public var choices: [String]
    /// What the turn's question or request is about; nil where nothing is asked, or it is not sure.
    public var subject: HeardSubject?
    /// Lines of the script that mean about the same, the nearest first; none outside a scenario.
    public var likened: [HeardLikeness]
    /// What a turn of several sentences or questions says one thing after another, each heard alone; empty where it
    /// says one, and outside a scenario.
    public var parts: [HeardPart]
    /// "Now" and "the rest" where they stand beside sums, and what the figures are there for.
    public var marks: [HeardMark]
    /// What the turn would change of the payments on the table, in the order said.
    public var changes: [PlanChange]
    /// How many words the turn has.
    public var words: Int
    /// The likeliest act when none was sure enough to assert: what a listener may ask about.
    public var guess: Act?

    /// A turn understood as these acts and figures; nothing by default.
    public init(
        acts: [HeardAct] = [],
        money: [HeardMoney] = [],
        dates: [HeardDate] = [],
        plan: PlanTerms? = nil,
        payments: [HeardPayment] = [],
        limits: PaymentLimits? = nil,
        methods: [PaymentMethod] = [],
        asides: [Aside] = [],
        names: [String] = [],
        references: [String] = [],
        asked: [String] = [],
        mentioned: [String] = [],
        thing: String? = nil,
        pointsBack: Bool = false,
        choices: [String] = [],
        subject: HeardSubject? = nil,
        likened: [HeardLikeness] = [],
        parts: [HeardPart] = [],
        marks: [HeardMark] = [],
        changes: [PlanChange] = [],
        words: Int = 0,
        guess: Act? = nil
    ) {
        self.acts = acts
        self.money = money
        self.dates = dates
        self.plan = plan
        self.payments = payments
        self.limits = limits
        self.methods = methods
        self.asides = asides
        self.names = names
        self.references = references
        self.asked = asked
        self.mentioned = mentioned
        self.thing = thing
        self.pointsBack = pointsBack
        self.choices = choices
        self.subject = subject
        self.likened = likened
        self.parts = parts
        self.marks = marks
        self.changes = changes
        self.words = words
        self.guess = guess
    }

    /// Whether `act` is asserted.
    public func has(_ act: Act) -> Bool { acts.contains { $0.act == act } }

    /// Whether `act` is asserted with at least so much confidence, in percent.
    public func has(_ act: Act, atLeast confidence: Int) -> Bool {
        acts.contains { $0.act == act && $0.confidence >= confidence }
    }

    /// The asserted acts without confidence or span.
    public var actSet: Set<Act> { Set(acts.map(\.act)) }
}

/// One act asserted of a turn.
public struct HeardAct: Hashable, Sendable, Codable {
    /// What the words do.
    public var act: Act
    /// How sure, 0...100 percent.
    public var confidence: Int
    /// The words that show it.
    public var span: Range<Int>

    /// An act asserted with a confidence in percent over a span of scalars.
    public init(_ act: Act, confidence: Int, span: Range<Int>) {
        self.act = act
        self.confidence = confidence
        self.span = span
    }
}

/// What a question is about, and how sure that is.
public struct HeardSubject: Hashable, Sendable, Codable {
    /// What it is about.
    public var subject: Subject
    /// How sure, 0...100 percent.
    public var confidence: Int

    /// A subject told with a confidence in percent.
    public init(_ subject: Subject, confidence: Int) {
        self.subject = subject
        self.confidence = confidence
    }
}

/// One of several things that a turn says, heard alone.
public struct HeardPart: Hashable, Sendable, Codable {
    /// The kind of answer it wants; nil where it asks nothing.
    public var kind: QuestionKind?
    /// Patterns of the script found in it, as authored.
    public var asked: [String]
    /// What it is about; nil where that is not sure.
    public var subject: HeardSubject?
    /// Lines of the script that mean about the same, the nearest first.
    public var likened: [HeardLikeness]
    /// Whether it names a sum of money.
    public var namesSum: Bool

    /// A part with what is known of it.
    public init(
        kind: QuestionKind? = nil,
        asked: [String] = [],
        subject: HeardSubject? = nil,
        likened: [HeardLikeness] = [],
        namesSum: Bool = false
    ) {
        self.kind = kind
        self.asked = asked
        self.subject = subject
        self.likened = likened
        self.namesSum = namesSum
    }
}

/// A line of the script that means about what was said.
public struct HeardLikeness: Hashable, Sendable, Codable {
    /// The line, as authored.
    public var line: String
    /// How surely it means the same, 0...100 percent.
    public var nearness: Int

    /// A line with how surely it means the same, in percent.
    public init(_ line: String, nearness: Int) {
        self.line = line
        self.nearness = nearness
    }
}

/// What a word or a figure is there for: a word that gives a sum its day or its size, a figure that
/// is no part of what is proposed, a line that reads back.
public struct HeardMark: Hashable, Sendable, Codable {
    /// What it says.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// "Now", "today", "straight away".
        case now
        /// "The rest", "the other half", "what's left".
        case rest
        /// "Half" of what is owed: "half on Friday".
        case half
        /// A figure turned down: "not the 24th", "40,000 is too little", "instead of 300".
        case denied
        /// A figure said again or worked out: "you said 300", "4,860 minus 1,215 is 3,645".
        case quoted
        /// A sum spoken of and not offered: "is the 90 before or after rent?", "the six grand
        /// between us".
        case mentioned
        /// The day all must be paid by: "until 10 May", "all of it by 20 November".
        case deadline
        /// Which of several payments is meant: "the first one", "the last one".
        case first, second, last
        /// The line says that something stands: "so that's", "we agreed", "to confirm".
        case asserted
        /// The line asks for a yes: "would", "could you", "deal?".
        case asked
    }
    /// What it says.
    public var kind: Kind
    /// Where it stands.
    public var span: Range<Int>

    /// A mark where it stands.
    public init(_ kind: Kind, span: Range<Int>) {
        self.kind = kind
        self.span = span
    }
}

/// One sum of debt or payment.
public struct HeardMoney: Hashable, Sendable, Codable {
    /// The sum.
    public var amount: Money
    /// The words it was said in.
    public var text: String
    /// Where they stand.
    public var span: Range<Int>

    /// A sum as said.
    public init(_ amount: Money, text: String, span: Range<Int>) {
        self.amount = amount
        self.text = text
        self.span = span
    }
}

/// One day of debt or payment.
public struct HeardDate: Hashable, Sendable, Codable {
    /// The day.
    public var day: CalendarDay
    /// The words it was said in.
    public var text: String
    /// Where they stand.
    public var span: Range<Int>

    /// A day as said.
    public init(_ day: CalendarDay, text: String, span: Range<Int>) {
        self.day = day
        self.text = text
        self.span = span
    }
}

/// One sum told with the day it is for.
public struct HeardPayment: Hashable, Sendable, Codable {
    /// The sum.
    public var amount: Money
    /// The day.
    public var day: CalendarDay
    /// Where the sum stands.
    public var sum: Range<Int>
    /// Where the day stands.
    public var date: Range<Int>

    /// A sum and its day where they were said.
    public init(_ amount: Money, on day: CalendarDay, sum: Range<Int>, date: Range<Int>) {
        self.amount = amount
        self.day = day
        self.sum = sum
        self.date = date
    }
}

/// Payment by instalments as it was said; what was not said is nil.
public struct PlanTerms: Hashable, Sendable, Codable {
    /// The down payment, not counted among the instalments.
    public var down: Money?
    /// How many instalments.
    public var instalments: Int?
    /// The size of each.
    public var each: Money?
    /// The time between them.
    public var every: Interval?
    /// The first instalment's day.
    public var first: CalendarDay?
    /// The last instalment's day.
    public var last: CalendarDay?
    /// The sum of all payments.
    public var total: Money?

    /// Terms as far as they were said.
    public init(
        down: Money? = nil,
        instalments: Int? = nil,
        each: Money? = nil,
        every: Interval? = nil,
        first: CalendarDay? = nil,
        last: CalendarDay? = nil,
        total: Money? = nil
    ) {
        self.down = down
        self.instalments = instalments
        self.each = each
        self.every = every
        self.first = first
        self.last = last
        self.total = total
    }
}
