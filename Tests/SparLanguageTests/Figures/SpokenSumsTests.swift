import SparLanguage
import SparModel
import Testing

/// Which day a sum is for, and whether it is offered, turned down or only spoken of.
struct SpokenSumsTests: FigureSuite {
    private let owed = Money(minor: 938_000, currency: .gbp)

    private func pairs(_ text: String) -> [String] {
        Hearing().hear(text, in: context(balance: owed, currency: .gbp))
            .payments.map { "\($0.amount.decimalString) \($0.day)" }
    }

    private func marks(_ text: String, _ kind: HeardMark.Kind) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return Hearing().hear(text, in: context(balance: owed, currency: .gbp)).marks
            .filter { $0.kind == kind }
            .map { mark in
                var words = ""
                words.unicodeScalars.append(contentsOf: scalars[mark.span])
                return words
            }
    }

    @Test(arguments: [
        (
            "£4,000 today, £3,000 on 31 March and the last £2,380 on 10 April.",
            ["4000.00 2026-03-10", "3000.00 2026-03-31", "2380.00 2026-04-10"]
        ),
        (
            "Could you pay £4,000 on 20 March? 31 March and 10 April are for the two £2,690s.",
            ["4000.00 2026-03-20", "2690.00 2026-03-31", "2690.00 2026-04-10"]
        ),
        (
            "On 31 March £4,690 and on 10 April £4,690, please.",
            ["4690.00 2026-03-31", "4690.00 2026-04-10"]
        ),
        ("Could you pay £500 now?", ["500.00 2026-03-10"]),
    ])
    func `each sum goes with its day`(text: String, expected: [String]) {
        #expect(pairs(text) == expected)
    }

    @Test func `thanks for a sum before another take up nothing, nor is a discount offered`() {
        let thanks = "Thank you, I appreciate the £2,500, but my limit is £5,680 today."
        #expect(marks(thanks, .quoted) == ["£2,500"])
        #expect(marks("I'd appreciate £2,500, but £5,680 would be better.", .quoted) == [])
        #expect(marks("It's £8,780. That's £600 off. Paid by Friday?", .mentioned) == ["£600"])
        #expect(marks("Could you pay £600 off it today?", .mentioned) == [])
    }

    @Test func `a half is a half of what is owed, not of a sum beside it`() {
        let text = "Could you pay £4,690 on Friday and the other half on 17 April?"
        let known = context(balance: owed, currency: .gbp)
        #expect(sums(text, known) == ["4690.00 GBP", "4690.00 GBP"])
    }

    @Test func `a point before three digits marks off thousands`() {
        let known = context(balance: owed, currency: .gbp)
        for text in ["Can you pay 9.380 £ on Friday?", "Can you pay £9.380,00 on Friday?"] {
            #expect(sums(text, known) == ["9380.00 GBP"], "\(text)")
        }
        #expect(sums("Could you send 1.200 on Friday?", known) == ["1200.00 GBP"])
    }

    @Test func `one is no sum where it points back`() {
        #expect(sums("Could we do the second one on 30 April instead?").isEmpty)
    }

    @Test func `a month written out ends at its full stop`() {
        #expect(days("Not April. 31st March, please.") == ["2026-03-31"])
    }

    @Test(arguments: [
        "Is it worth more than the £6,000 between us?", "I was asking about the £6,000.",
        "Is the £6,000 before or after rent?", "How will you send the £6,000?",
    ])
    func `a sum that is a topic is marked so`(text: String) {
        #expect(marks(text, .mentioned).count == 1)
    }

    @Test(arguments: [
        "What about £6,000?", "Could you send the £6,000 today?", "I'm asking for £6,000.",
        "How about the £6,000 on Friday?",
    ])
    func `a sum that is asked for is not`(text: String) {
        #expect(marks(text, .mentioned).isEmpty)
    }

    @Test func `an offer of somebody else's that is refused is turned down`() {
        let text = "£100 a month from her isn't what I'm after."
        #expect(marks(text, .denied) == ["£100"])
        #expect(plan(text) == nil)
    }

    @Test func `what cannot be passed is a last day`() {
        #expect(marks("I can't go past 10 April with this.", .deadline) == ["10 April"])
    }

    @Test func `which of the payments is meant is heard`() {
        #expect(marks("Shall we say the first one on Thursday?", .first) == ["the first one"])
        #expect(marks("Could the last payment be on the 30th?", .last) == ["last payment"])
    }
}
