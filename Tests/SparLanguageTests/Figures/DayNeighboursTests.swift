import SparLanguage
import SparModel
import Testing

/// The day is Tuesday, 10 March 2026.
struct DayNeighboursTests: FigureSuite {
    @Test(arguments: [
        ("£90 on the 12th of each month from May, would that do?", ["2026-05-12"]),
        ("Could you pay $120 on the 20th, April to July?", ["2026-04-20"]),
        (
            "$300 on the 4th, the 11th and the 18th of May.",
            ["2026-05-04", "2026-05-11", "2026-05-18"]
        ),
        ("Pay £75 on Friday and £75 the Friday after.", ["2026-03-13", "2026-03-20"]),
        ("£40 every Friday from this one?", ["2026-03-13"]),
    ])
    func `a day takes its month or week from the words beside it`(text: String, dates: [String]) {
        #expect(days(text).filter(dates.contains) == dates)
    }

    @Test func `a bare day falls in the one month the last line names`() {
        let context = context("Make it May.")
        #expect(days("Right, you pay the £600 by the 15th?", context) == ["2026-05-15"])
    }

    @Test func `now is no date, today is one`() {
        #expect(days("Could you pay £50 now?").isEmpty)
        #expect(days("Could you pay £50 today?") == ["2026-03-10"])
    }

    @Test func `a tenner is British where no currency is said`() {
        #expect(sums("Could you pay a tenner today?") == ["10.00 GBP"])
    }

    @Test func `candidates show their signs before any is chosen`() {
        let heard = DebtFigures().candidates(in: "I'll ring you on Friday.", context: context())
        #expect(heard.count == 1)
        #expect(heard.first?.signs.contains("k weekday") == true)
    }
}
