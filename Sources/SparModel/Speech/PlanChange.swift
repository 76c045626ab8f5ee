/// A change to the payments that are on the table, as a line asks for it: "make the first one 1,500", "both a week
/// later", "drop the last one and put it on the third".
public struct PlanChange: Hashable, Sendable, Codable {
    /// Which of the payments is meant.
    public enum Payment: Hashable, Sendable, Codable {
        /// None is named: the only one, else the first.
        case unnamed
        /// By its place, from 0; a place below 0 counts from the end.
        case place(Int)
        /// The one between the first and the last.
        case middle
        /// All of them.
        case all
        /// The one on this day.
        case on(CalendarDay)
        /// The one on this day of the week.
        case onWeekday(Weekday)
        /// The one in this month, 1 to 12.
        case inMonth(Int)
        /// The one of this sum.
        case of(Money)
    }

    /// What becomes of it.
    public enum Kind: Hashable, Sendable, Codable {
        /// It is this much.
        case amount(Money)
        /// It is so much more.
        case more(Money)
        /// It is twice as much.
        case doubled
        /// It is due on this day.
        case day(CalendarDay)
        /// It is due so much later.
        case later(Interval)
        /// It is due so much sooner.
        case sooner(Interval)
        /// It falls away, and what it came to is paid with another one.
        case merged(into: Payment)
        /// It falls away.
        case dropped
        /// Everything is paid at once, on this day; nil for a day already on the table.
        case wholeOn(CalendarDay?)
        /// Another payment beside those on the table.
        case added(Money, CalendarDay)
        /// The sums change places.
        case swapped
        /// It is paid last, one step after the others.
        case postponed
        /// They fall on this day of the week.
        case weekday(Weekday)
        /// The same payments at another pace, the first of them on this day where one was said.
        case every(Interval, from: CalendarDay?)
        /// So many equal payments.
        case parts(Int)
        /// What stood before the last change.
        case restored
    }

    /// Which payment.
    public var payment: Payment
    /// What becomes of it.
    public var kind: Kind

    /// A change of one payment.
    public init(_ payment: Payment, _ kind: Kind) {
        self.payment = payment
        self.kind = kind
    }

    /// Whether it gives a payment another day.
    public var isOfDay: Bool { if case .day = kind { true } else { false } }

    /// Whether it gives a payment another sum.
    public var isOfSum: Bool {
        switch kind {
        case .amount, .more: true
        default: false
        }
    }
}
