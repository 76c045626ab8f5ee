import SparLanguage
import SparModel
import Testing

struct DayTests: FigureSuite {
    @Test(arguments: [
        ("today", "2026-03-10"),
        ("tomorow", "2026-03-11"),
        ("the day after tomorrow", "2026-03-12"),
        ("Friday", "2026-03-13"),
        ("this Friday", "2026-03-13"),
        ("next Friday", "2026-03-20"),
        ("Friday week", "2026-03-20"),
        ("a week on Friday", "2026-03-20"),
        ("Tuesday", "2026-03-17"),
        ("Wednesday next week", "2026-03-18"),
        ("the 15th", "2026-03-15"),
        ("the 5th", "2026-04-05"),
        ("the thirtieth", "2026-03-30"),
        ("the twenty-second of May", "2026-05-22"),
        ("1st Feb", "2027-02-01"),
        ("April 3rd, 2027", "2027-04-03"),
        ("fri 20 march", "2026-03-20"),
        ("Thrusday the 19th", "2026-03-19"),
        ("17 Setember", "2026-09-17"),
        ("in a fortnight", "2026-03-24"),
        ("in three weeks", "2026-03-31"),
        ("two weeks from Friday", "2026-03-27"),
        ("six days ago", "2026-03-04"),
        ("end of next month", "2026-04-30"),
        ("month end", "2026-03-31"),
        ("the last working day of May", "2026-05-29"),
        ("first Monday in May", "2026-05-04"),
        ("the last Friday of the month", "2026-03-27"),
        ("the 10th of next month", "2026-04-10"),
        ("2026-04-01", "2026-04-01"),
        ("31.10.2026", "2026-10-31"),
        ("Christmas Eve", "2026-12-24"),
        ("Easter Monday", "2026-04-06"),
        ("Good Friday", "2026-04-03"),
        ("Thanksgiving", "2026-11-26"),
        ("Labor Day 2027", "2027-09-06"),
    ])
    func `a day is found from where it is named`(text: String, expected: String) {
        #expect(figures(text) == ["date \(expected)"])
    }

    @Test func `figures alone follow the locale unless only one order makes a date`() {
        #expect(figures("3/4", context(locale: .gb)) == ["date 2026-04-03"])
        #expect(figures("3/4", context(locale: .us)) == ["date 2027-03-04"])
        #expect(figures("25/4", context(locale: .us)) == ["date 2026-04-25"])
    }

    @Test(arguments: [
        "you may not", "march in here", "the sun was out", "a second opinion", "the first payment",
        "30th June 31", "32/13",
    ])
    func `words that only look like dates are none`(text: String) {
        #expect(
            !figures(text).contains {
                $0.hasPrefix("date 2026-05") || $0.hasPrefix("date 2026-03-1")
            }
        )
    }

    @Test func `the month named last is the month of all in a list`() {
        #expect(
            figures("the 2nd, 9th and 16th of April")
                == ["date 2026-04-02", "date 2026-04-09", "date 2026-04-16"]
        )
    }

    @Test func `a year of its own makes February long or short`() {
        #expect(figures("29 February 2028") == ["date 2028-02-29"])
        #expect(figures("29 February 2027").contains("date 2027-02-29") == false)
    }
}
