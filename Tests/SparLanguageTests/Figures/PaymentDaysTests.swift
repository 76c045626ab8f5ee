import SparLanguage
import SparModel
import Testing

/// A day that stands right beside a payment, and days that only look like one.
struct PaymentDaysTests: FigureSuite {
    @Test(arguments: [
        ("The instalment was booked for the 20th.", "2026-03-20"),
        ("What happened to the payment on the 2nd?", "2026-03-02"),
        ("Your standing order for the 1st came back unpaid.", "2026-03-01"),
        ("The £90 landed on the 4th, thank you.", "2026-03-04"),
        ("There was to be £55 in on Monday.", "2026-03-09"),
    ])
    func `the day of a payment is heard, ahead or behind`(text: String, day: String) {
        #expect(days(text) == [day])
    }

    @Test(arguments: [
        "No payment today, I'll make a note.",
        "Am I speaking to the Anna born 2 June 1984?",
        "The second £60 is on its way back to you.",
    ])
    func `a birthday, a count and a day without payment are none`(text: String) {
        #expect(days(text).isEmpty)
    }

    @Test func `two Fridays of each month are no day and no one interval`() {
        let text = "Then it's £70 on the first and third Friday of each month."
        #expect(days(text).isEmpty)
        #expect(plan(text) == "each 70.00")
    }

    @Test func `the day meant counts, not the one said by mistake`() {
        #expect(
            days("I said the 24th, I meant the 25th. Is £80 on the 25th all right?").last
                == "2026-03-25"
        )
        #expect(
            !days("I said the 24th, I meant the 25th. Is £80 on the 25th all right?").contains(
                "2026-03-24"
            )
        )
    }

    @Test func `the terms of an invoice make it due`() {
        #expect(
            days("Terms were net 30 and it's dated 2 February.") == ["2026-02-02", "2026-03-04"]
        )
    }

    @Test func `the next payment is reckoned from the first`() {
        let text = "The first payment is Friday and the second two weeks after."
        #expect(days(text) == ["2026-03-13", "2026-03-27"])
        #expect(plan(text) == "instalments 2, every 2 weeks, first 2026-03-13")
    }

    @Test func `this one is the day that was just named`() {
        let before = context("I'm paid every second Thursday, the next is the 19th.")
        #expect(
            plan("£40 each payday starting this one, six of them.", before)
                == "instalments 6, each 40.00, every 2 weeks, first 2026-03-19"
        )
    }

    @Test func `what somebody earns is no sum of the debt, pence in a row of sums are`() {
        #expect(sums("So you bring in £1,650 a month between you?").isEmpty)
        #expect(
            sums("They are 420, 1,310 and 76.40, all in pounds.")
                .map { $0.split(separator: " ")[0] } == ["420.00", "1310.00", "76.40"]
        )
    }
}
