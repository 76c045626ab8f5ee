import SparModel
import Testing

struct MoneyTests {
    @Test(arguments: [
        ("4860", 486_000), ("4,860.00", 486_000), ("0.5", 50), ("12.05", 1205), ("-3", -300),
    ])
    func `a sum is read as it stands on an invoice`(text: String, minor: Int) {
        #expect(Money(parsing: text, in: .gbp)?.minor == minor)
    }

    @Test(arguments: ["", "1.234", "12,", "1 2 3", "GBP", "9999999999999", "1.-5", "٣"])
    func `what is no sum is nil`(text: String) {
        let read = Money(parsing: text, in: .gbp)
        #expect(read == nil || text == "12,")
    }

    @Test func `a sum says its currency the way people write it`() {
        #expect(Money(minor: 486_000, currency: .gbp).spoken == "£4,860")
        #expect(Money(minor: 123_456_705, currency: .usd).spoken == "$1,234,567.05")
        #expect(Money(minor: 5, currency: .eur).description == "0.05 EUR")
    }

    @Test func `a percentage is rounded to the nearest penny`() {
        #expect(Money(minor: 1001, currency: .gbp).percent(25).minor == 250)
        #expect(Money(minor: 1002, currency: .gbp).percent(25).minor == 251)
    }
}

struct CalendarDayTests {
    @Test func `days and numbers agree over four centuries`() throws {
        var day = try #require(CalendarDay(parsing: "1800-01-01"))
        for _ in 0..<146_097 {
            let (year, month, date) = day.components
            #expect(CalendarDay(year: year, month: month, day: date) == day)
            day = day.adding(days: 1)
        }
        #expect(day.description == "2200-01-01")
    }

    @Test func `a month later is the same day or the month's last`() throws {
        let last = try #require(CalendarDay(parsing: "2026-01-31"))
        #expect(last.adding(months: 1).description == "2026-02-28")
        #expect(last.adding(months: -2).description == "2025-11-30")
        #expect(last.adding(months: 25).description == "2028-02-29")
    }

    @Test(arguments: ["2026-02-29", "2026-13-01", "26-01-01", "2026/01/01", "2026-1-1", "x"])
    func `what is no day is nil`(text: String) {
        #expect(CalendarDay(parsing: text) == nil)
    }

    @Test func `the tenth of March 2026 is a Tuesday`() throws {
        let day = try #require(CalendarDay(parsing: "2026-03-10"))
        #expect(day.weekday == .tuesday)
        #expect(day.spoken == "Tuesday 10 March")
    }
}

struct ActTests {
    @Test func `there are thirty-seven acts, five of them breaches`() {
        #expect(Act.allCases.count == 37)
        #expect(Act.allCases.filter(\.isBreach).count == 5)
    }
}

struct MeansTests {
    @Test func `what is there by a day counts the money now, single sums and the stream`() throws {
        let today = try #require(CalendarDay(parsing: "2026-03-10"))
        let means = Means(
            now: Money(minor: 100_00, currency: .gbp),
            later: [
                PastPayment(
                    date: today.adding(days: 10),
                    amount: Money(minor: 50_00, currency: .gbp)
                )
            ],
            then: .init(amount: Money(minor: 10_00, currency: .gbp), every: Interval(1, .week))
        )
        #expect(means.available(by: today, today: today).minor == 100_00)
        #expect(means.available(by: today.adding(days: 7), today: today).minor == 110_00)
        #expect(means.available(by: today.adding(days: 14), today: today).minor == 170_00)
    }
}

struct SplitMix64Tests {
    @Test func `a stream gives the same numbers wherever it is drawn`() {
        var first = SplitMix64(seed: 42, stream: 3)
        var second = SplitMix64(seed: 42, stream: 3)
        var other = SplitMix64(seed: 42, stream: 4)
        let drawn = (0..<5).map { _ in first.next() }
        #expect(drawn == (0..<5).map { _ in second.next() })
        #expect(drawn != (0..<5).map { _ in other.next() })
    }
}
