import SparLanguage
import SparModel
import Testing

struct PlanTests: FigureSuite {
    @Test(arguments: [
        (
            "Could you manage £40 a month from the 1st of April?",
            "each 40.00, every 1 month, first 2026-04-01"
        ),
        (
            "Six payments of £75 every two weeks, starting Friday?",
            "instalments 6, each 75.00, every 2 weeks, first 2026-03-13"
        ),
        (
            "£200 today and then £50 a week for eight weeks.",
            "down 200.00, instalments 8, each 50.00, every 1 week"
        ),
        ("What about £30 every other Friday?", "each 30.00, every 2 weeks"),
        (
            "£120 down and four weekly payments of £60.",
            "down 120.00, instalments 4, each 60.00, every 1 week"
        ),
        (
            "£310 on 1 April, £310 on 1 May and £310 on 1 June.",
            "instalments 3, each 310.00, every 1 month, first 2026-04-01"
        ),
        ("We could split it into five instalments.", "instalments 5"),
    ])
    func `a proposal is heard as one plan`(text: String, expected: String) {
        #expect(plan(text) == expected)
    }

    @Test func `what stands before an or is no down payment`() {
        let choice = "It's £90 today in one go, or three payments of £30 a month."
        #expect(plan(choice) == "instalments 3, each 30.00, every 1 month")
    }

    @Test func `paydays come as often as the last line says`() {
        let paid = context("I'm paid every two weeks.")
        #expect(plan("Could you spare £25 every payday?", paid) == "each 25.00, every 2 weeks")
        #expect(plan("What about £25 every other payday?", paid) == "each 25.00, every 4 weeks")
    }

    @Test func `the day of a share paid first is not that of the first instalment`() {
        #expect(
            plan("Pay 30% on the 2nd of April, then split the rest in three, monthly?")
                == "instalments 3, every 1 month"
        )
    }

    @Test(arguments: [
        "£10 a week I cannot accept.", "I'm not allowed to accept £10 a week.",
        "£110 on 2 April, £90 on 16 April, and the £15 fee is off.",
        "Can you pay £300 on Friday?", "You're two payments behind.", "I'll call you every day.",
        "£20 a month wouldn't clear it, I'm afraid.", "Pay by five please.",
    ])
    func `what proposes no instalments is no plan`(text: String) {
        #expect(plan(text) == nil)
    }
}
