import SparLanguage
import SparModel
import Testing

struct DebtFiguresTests: FigureSuite {
    @Test(arguments: [
        ("You owe £842.17 and it was due on 3 February.", ["842.17 GBP"], ["2026-02-03"]),
        ("Could you pay two fifty on Friday?", ["250.00 USD"], ["2026-03-13"]),
        ("Can you clear the full 1,200 by the end of the month?", ["1200.00 USD"], ["2026-03-31"]),
        (
            "Forty quid today and forty on the 24th, then.", ["40.00 GBP", "40.00 GBP"],
            ["2026-03-10", "2026-03-24"]
        ),
        (
            "The invoice dated 12 January for €3,980.15 is still open.", ["3980.15 EUR"],
            ["2026-01-12"]
        ),
    ])
    func `sums and days of the debt are heard`(text: String, money: [String], dates: [String]) {
        #expect(sums(text) == money)
        #expect(days(text) == dates)
    }

    @Test(arguments: [
        "I'll ring you again on Thursday.",
        "Can I call you back tomorrow at ten?",
        "I'll send you the letter on Monday.",
        "Good morning, how are you today?",
        "Your account number is 4471902.",
        "Could I take your date of birth please?",
        "It's invoice INV-2231 I'm calling about.",
    ])
    func `call-backs, letters and reference numbers are left out`(text: String) {
        #expect(sums(text).isEmpty)
        #expect(days(text).isEmpty)
    }

    @Test func `the currency comes from the words, the last line, the case, else dollars`() {
        let bob = Currency(rawValue: "ZAR")
        #expect(sums("Can you pay £80 today?", context(currency: bob)) == ["80.00 GBP"])
        #expect(sums("Can you pay 80 today?", context("I've only £100.")) == ["80.00 GBP"])
        #expect(sums("Can you pay 80 today?", context(currency: bob)) == ["80.00 ZAR"])
        #expect(sums("Can you pay 80 today?") == ["80.00 USD"])
    }

    @Test func `a share is reckoned from the whole that is known`() {
        #expect(sums("Could you pay half of it now?", context("It's £640.")) == ["320.00 GBP"])
        let balance = Money(minor: 90_000, currency: .gbp)
        #expect(
            sums("Could you pay a third today?", context(balance: balance)) == ["300.00 USD"]
                || sums("Could you pay a third today?", context(balance: balance)) == ["300.00 GBP"]
        )
        #expect(sums("Could you pay half of it now?").isEmpty)
    }

    @Test func `after a slip of the tongue the last value counts`() {
        #expect(sums("That's £420, sorry, £460 due on the 20th.") == ["460.00 GBP"])
        #expect(
            days("Pay £50 on the 1st of April, no wait, the 3rd of April.") == ["2026-04-03"]
        )
    }

    @Test func `a number of the case file is no sum`() {
        var known = context()
        #expect(sums("Can you pay 20418 by Friday?", known) == ["20418.00 USD"])
        known.references = ["NT-20418"]
        #expect(sums("Can you pay 20418 by Friday?", known).isEmpty)
    }

    @Test func `two unlike payments are sums and days, equal ones far enough apart a plan`() {
        #expect(plan("£200 on 8 April and £300 on 8 May.") == nil)
        #expect(plan("£200 on 8 April and £200 on 11 April.") == nil)
        #expect(
            plan("£200 on 8 April and £200 on 8 May.")
                == "instalments 2, each 200.00, every 1 month, first 2026-04-08"
        )
        #expect(
            plan("£200 on 8 April, £200 on 8 May and £200 on 8 June.")
                == "instalments 3, each 200.00, every 1 month, first 2026-04-08"
        )
    }

    @Test func `time goes on within a line`() {
        #expect(
            days("£200 on 8 April and £200 on the 30th.") == ["2026-04-08", "2026-04-30"]
        )
    }
}
