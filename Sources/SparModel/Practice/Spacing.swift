/// When something practised is due again: the more often it went well in a row, the later.
///
/// A row of good days is due again after 1, 3, 7, 14 and then every 30 days; after a day that did
/// not go well it is due at once. Several tries on one day count as one, and the last of them
/// decides: cramming does not lengthen the pause.
public struct Spacing: Hashable, Sendable {
    /// Days until it is due again, by the good days in a row before; the last stays.
    public static let pauses = [0, 1, 3, 7, 14, 30]

    /// The last day it was tried; nil for never.
    public private(set) var last: CalendarDay?
    /// Good days in a row, the last one included.
    public private(set) var row = 0
    /// The row as it was before the last day.
    private var before = 0

    /// Something never tried.
    public init() {}

    /// Takes in a try; tries come in order of time.
    public mutating func note(good: Bool, on day: CalendarDay) {
        if day != last { before = row }
        row = good ? before + 1 : 0
        last = day
    }

    /// The day it is due; nil when it was never tried.
    public var due: CalendarDay? {
        last?.adding(days: Spacing.pauses[min(row, Spacing.pauses.count - 1)])
    }

    /// Whether it is due on `day`; what was never tried is.
    public func isDue(on day: CalendarDay) -> Bool { due.map { $0 <= day } ?? true }
}
