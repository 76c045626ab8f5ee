import SparModel

/// A stretch of days: a week, a month, a season, a weekend.
struct StretchForm: Hashable, Sendable {
    /// The first day.
    var from: CalendarDay
    /// The first day after it.
    var to: CalendarDay
    /// A month or week left open ("in May") can be looked for the other way.
    var month: Int?
}

extension FigureGrammar {
    func stretch(at index: Int) -> Match<StretchForm>? {
        nil
    }
}
