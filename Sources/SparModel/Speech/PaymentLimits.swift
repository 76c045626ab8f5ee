/// What a turn asks of payments beside their sums: the weekday they are to fall on, and how many
/// there may be.
public struct PaymentLimits: Hashable, Sendable, Codable {
    /// The weekday of every instalment: "each Wednesday".
    public var weekday: Weekday?
    /// How many payments at most, the first one among them: "three after the first" are four.
    public var most: Int?

    /// Limits as far as they were said.
    public init(weekday: Weekday? = nil, most: Int? = nil) {
        self.weekday = weekday
        self.most = most
    }

    /// Whether nothing was said.
    public var isEmpty: Bool { weekday == nil && most == nil }
}

extension CalendarDay {
    /// The first such weekday on this day or after it.
    public func onOrAfter(_ weekday: Weekday) -> CalendarDay {
        adding(days: (weekday.index - self.weekday.index + 7) % 7)
    }
}
