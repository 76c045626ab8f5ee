import SparLanguage
import Testing

struct RecurrenceTests: FigureSuite {
    @Test(arguments: [
        ("every other Friday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("monthly on the 1st", "FREQ=MONTHLY;BYMONTHDAY=1"),
        ("every month on the last day", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("Mondays and Thursdays at 3pm", "FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=15;BYMINUTE=0"),
        ("the second Tuesday of each month", "FREQ=MONTHLY;BYDAY=2TU"),
        ("fortnightly", "FREQ=WEEKLY;INTERVAL=2"),
        ("every three months", "FREQ=MONTHLY;INTERVAL=3"),
        ("each year on 25 December", "FREQ=YEARLY;BYMONTHDAY=25;BYMONTH=12"),
        ("weekly for 8 times", "FREQ=WEEKLY;COUNT=8"),
        ("daily starting 1 April", "FREQ=DAILY;DTSTART=20260401"),
        ("every weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("every Monday until June", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260601"),
    ])
    func `a rule of repetition is written as RFC 5545 has it`(text: String, expected: String) {
        #expect(figures(text) == ["recurrence \(expected)"])
    }

    @Test func `one day is no rule`() {
        #expect(figures("the second Tuesday in May") == ["date 2026-05-12"])
        #expect(figures("once in a while") == ["number 1"] || figures("once in a while").isEmpty)
    }
}
