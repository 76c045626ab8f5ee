import SparLanguage
import SparModel
import Testing

struct TimeTests: FigureSuite {
    @Test(arguments: [
        ("4pm", "time 16:00"), ("16:30", "time 16:30"), ("8.15 a.m.", "time 08:15"),
        ("half past seven", "time 07:30"), ("quarter to five pm", "time 16:45"),
        ("noon", "time 12:00"), ("ten forty-five am", "time 10:45"),
        ("five o'clock", "time 05:00"), ("half six", "time 06:30"),
        ("tomorrow at 4", "datetime 2026-03-11T16:00"),
        ("3pm on Friday", "datetime 2026-03-13T15:00"),
        ("tonight at 8", "datetime 2026-03-10T20:00"),
        ("in twenty minutes", "datetime 2026-03-10T09:50"),
        ("two hours ago", "datetime 2026-03-10T07:30"),
        ("Friday morning", "datetimerange 2026-03-13T06:00 2026-03-13T12:00"),
        ("from 2 to 4pm", "timerange 14:00 16:00"), ("9am till noon", "timerange 09:00 12:00"),
        ("tomorrow from 10 to 11", "datetimerange 2026-03-11T10:00 2026-03-11T11:00"),
        ("after 5pm", "timerange 17:00 .."),
        ("Monday before 3pm", "datetimerange .. 2026-03-16T15:00"),
    ])
    func `times and days come together`(text: String, expected: String) {
        #expect(figures(text) == [expected])
    }

    @Test(arguments: [
        ("two weeks", "duration P2W"), ("an hour and a half", "duration PT1.5H"),
        ("ninety minutes", "duration PT90M"), ("half a year", "duration P0.5Y"),
        ("a couple of days", "duration P2D"), ("3 yrs 2 months", "duration P3Y2M"),
        ("net 30 days", "duration P30D"), ("1/2 hour", "duration PT0.5H"),
    ])
    func `a length of time keeps its own units`(text: String, expected: String) {
        #expect(figures(text).last == expected)
    }

    @Test(arguments: [
        ("by Friday", "daterange .. 2026-03-13"),
        ("since January", "daterange 2026-01-01 .."),
        ("next week", "daterange 2026-03-16 2026-03-23"),
        ("the weekend", "daterange 2026-03-14 2026-03-16"),
        ("in May", "daterange 2026-05-01 2026-06-01"),
        ("September 2027", "daterange 2027-09-01 2027-10-01"),
        ("Q3", "daterange 2026-07-01 2026-10-01"),
        ("the last two weeks", "daterange 2026-02-24 2026-03-10"),
        ("the week of 23 March", "daterange 2026-03-23 2026-03-30"),
        ("from the 3rd to the 14th", "daterange 2026-04-03 2026-04-14"),
        ("13th to 15th July", "daterange 2026-07-13 2026-07-15"),
        ("August 10 - 22, 2027", "daterange 2027-08-10 2027-08-22"),
        ("Monday to Thursday", "daterange 2026-03-16 2026-03-19"),
        ("within two weeks", "daterange 2026-03-10 2026-03-24"),
    ])
    func `a stretch has a first day and an end`(text: String, expected: String) {
        #expect(figures(text) == [expected])
    }
}
