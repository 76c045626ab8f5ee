import SparLanguage
import SparModel
import Testing

extension HearingContext {
    /// A context of a debtor in a consumer case, unless told otherwise.
    static func make(
        listener: Listener = .debtor,
        market: Market = .consumer,
        previous: String = ""
    ) throws -> HearingContext {
        HearingContext(
            listener: listener,
            market: market,
            today: try #require(CalendarDay(year: 2026, month: 3, day: 10)),
            previous: previous
        )
    }
}
