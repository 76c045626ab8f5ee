public import SparModel

/// A figure found in a line: a sum, a share, a number, a day, a time, a span, a rule of repetition.
///
/// `FigureReader` finds them all, whatever they are for; `DebtFigures` keeps those of the debt.
public struct Entity: Hashable, Sendable {
    /// The least or the most of what is meant.
    public enum Bound: String, Hashable, Sendable, Codable { case min, max }

    /// What was said, by kind.
    public enum Value: Hashable, Sendable {
        /// A sum; no currency where none is named.
        case money(amount: ExactNumber, currency: Currency?, bound: Bound?)
        /// Parts of a hundred.
        case percent(ExactNumber)
        /// A number of anything.
        case number(ExactNumber)
        /// A day.
        case date(CalendarDay)
        /// A time of a day.
        case datetime(Instant)
        /// A time of any day, in seconds since midnight.
        case time(Int)
        /// From a day to the day after the last; one side may be open.
        case daterange(from: CalendarDay?, to: CalendarDay?)
        /// From a time of a day to another; one side may be open.
        case datetimerange(from: Instant?, to: Instant?)
        /// From a time of day to another, in seconds since midnight; one side may be open.
        case timerange(from: Int?, to: Int?)
        /// A length of time in its ISO form, and in seconds with a month of thirty days.
        case duration(iso: String, seconds: Int)
        /// A rule of repetition, RFC 5545.
        case recurrence(rule: String)
    }

    /// A second of a day, at no particular place.
    public struct Instant: Hashable, Sendable, Comparable {
        /// The day.
        public var day: CalendarDay
        /// Seconds since midnight.
        public var second: Int

        /// A second of `day`; past its end it is one of a later day.
        public init(_ day: CalendarDay, second: Int) {
            let over = second >= 0 ? second / 86_400 : (second - 86_399) / 86_400
            self.day = day.adding(days: over)
            self.second = second - over * 86_400
        }

        /// Orders by time.
        public static func < (left: Instant, right: Instant) -> Bool {
            (left.day, left.second) < (right.day, right.second)
        }
    }

    /// What was said.
    public var value: Value
    /// The words it was said in.
    public var text: String
    /// Where they stand, in Unicode scalars.
    public var span: Range<Int>

    /// A figure as said.
    public init(_ value: Value, text: String, span: Range<Int>) {
        self.value = value
        self.text = text
        self.span = span
    }

    /// The kind's name: "money", "daterange".
    public var kind: String {
        switch value {
        case .money: "money"
        case .percent: "percent"
        case .number: "number"
        case .date: "date"
        case .datetime: "datetime"
        case .time: "time"
        case .daterange: "daterange"
        case .datetimerange: "datetimerange"
        case .timerange: "timerange"
        case .duration: "duration"
        case .recurrence: "recurrence"
        }
    }
}
