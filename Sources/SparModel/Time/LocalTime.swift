/// A wall-clock time at the debtor's place, to the minute.
public struct LocalTime: Hashable, Sendable, Comparable {
    /// Minutes since midnight, 0...1439.
    public let minutes: Int

    /// The time `minutes` after midnight; nil outside 0...1439.
    public init?(minutes: Int) {
        guard (0..<1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// Reads "09:30" or the time in "2026-03-10T09:30:00"; nil for anything else.
    public init?(parsing text: some StringProtocol) {
        let clock = text.split(separator: "T", maxSplits: 1).last ?? ""
        let parts = clock.split(separator: ":")
        guard parts.count >= 2, let hour = Int(parts[0]), let minute = Int(parts[1].prefix(2)),
            (0..<24).contains(hour), (0..<60).contains(minute)
        else { return nil }
        minutes = hour * 60 + minute
    }

    /// Orders by time of day.
    public static func < (left: LocalTime, right: LocalTime) -> Bool {
        left.minutes < right.minutes
    }
}

extension LocalTime: CustomStringConvertible {
    /// "09:30".
    public var description: String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}

extension LocalTime: Codable {
    /// Reads "09:30".
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let time = LocalTime(parsing: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "expected a time such as \"09:30\""
            )
        }
        self = time
    }

    /// Writes "09:30".
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A repeated span of time between payments: every two weeks, every month.
public struct Interval: Hashable, Sendable {
    /// The span's unit.
    public enum Unit: String, CaseIterable, Hashable, Sendable, Codable {
        case day, week, month
    }
    /// How many units; 1 or more.
    public var count: Int
    /// The unit.
    public var unit: Unit

    /// `count` units between one payment and the next.
    public init(_ count: Int, _ unit: Unit) {
        self.count = max(1, count)
        self.unit = unit
    }

    /// Reads "weekly", "fortnightly", "monthly", "quarterly", "1 month", "2 weeks".
    public init?(parsing text: some StringProtocol) {
        let words = text.lowercased().split(separator: " ")
        switch words.count == 1 ? words[0] : "" {
        case "daily", "day": self.init(1, .day)
        case "weekly", "week": self.init(1, .week)
        case "fortnightly", "biweekly", "fortnight": self.init(2, .week)
        case "monthly", "month": self.init(1, .month)
        case "quarterly", "quarter": self.init(3, .month)
        default:
            guard words.count == 2, let count = Int(words[0]), count > 0, count < 1000 else {
                return nil
            }
            let singular = words[1].hasSuffix("s") ? words[1].dropLast() : words[1]
            guard let unit = Unit(rawValue: String(singular)) else { return nil }
            self.init(count, unit)
        }
    }

    /// The day `times` intervals after `day`.
    public func advance(_ day: CalendarDay, times: Int = 1) -> CalendarDay {
        switch unit {
        case .day: day.adding(days: count * times)
        case .week: day.adding(days: 7 * count * times)
        case .month: day.adding(months: count * times)
        }
    }

    /// As it is said: "week", "two weeks", "month".
    public var spoken: String {
        count == 1 ? unit.rawValue : "\(count) \(unit.rawValue)s"
    }
}

extension Interval: CustomStringConvertible {
    /// "1 month", "2 weeks".
    public var description: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }
}

extension Interval: Codable {
    /// Reads "1 month".
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let interval = Interval(parsing: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "expected an interval such as \"1 month\""
            )
        }
        self = interval
    }

    /// Writes "1 month".
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
