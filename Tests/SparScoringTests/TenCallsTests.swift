import SparModel
import Testing

/// Ten calls of other hands than the graded ones, read beside their scorecards with the
/// evaluators' guide: every verdict that a fair evaluator would not have given, mended.
struct TenCallsTests {
    private static func card(
        _ lines: String,
        scene: Scene = .joinery,
        minutes: String? = nil
    ) throws -> Scorecard {
        try ScoringHarness.score(
            SketchedCall(name: "a call", scene: scene, lines: lines, minutes: minutes)
        )
    }

    private static let opening =
        "you: Good morning Mr Hollis, Sam Lee, Northgate Timber. NT-204, £4,800, due on 31 January."
        + " Can you pay it today?\n"

    // MARK: - What was agreed

    @Test(arguments: [
        "£1,200 today and then nine weekly payments of £400 from 17 March",
        "£1,200 today, and the rest in nine weekly payments of £400, the first on 17 March",
    ])
    func `ten payments are more than a mandate of four allows`(_ offer: String) throws {
        let card = try Self.card(
            Self.opening + """
                they: No.
                you: Could you do \(offer)?
                they: Yes, I can do that.
                """
        )
        #expect(card.verdict(.options, "within-mandate")?.met == false)
    }

    @Test func `the rest put after a payment goes with it`() throws {
        let card = try Self.card(
            Self.opening + """
                they: Not all of it. I could do £1,800 today.
                you: £1,800 today then, by bank transfer. And the rest, could you do £250 a month, twelve times, from 20 March?
                they: Yes, I can do that.
                """
        )
        #expect(card.failedRules.contains("HC-09"))
    }

    @Test func `the count of all payments counts the first`() throws {
        let card = try Self.card(
            Self.opening + """
                they: No, the hotel never paid us.
                you: Could you do £1,200 today and £1,200 on the 28th of each month, four payments in all?
                they: Yes, I can do that.
                """
        )
        #expect(card.failedRules.isEmpty, "\(card.failedRules)")
        #expect(card.verdict(.options, "within-mandate")?.met == true)
    }

    @Test func `yes to a question about the goods agrees to no payment`() throws {
        let card = try Self.card(
            Self.opening + """
                they: Your driver took my gatepost off.
                you: I'm sorry. I'll log that as a claim. Is the oak itself all right?
                they: The oak's fine.
                you: Then could we settle the oak? £2,400 on Friday and £2,400 on 10 April?
                they: Half and half.
                you: So £2,400 on Friday 13 March and £2,400 on 10 April, by transfer. Agreed?
                they: Agreed.
                """
        )
        #expect(card.verdict(.commitment, "sum")?.turns == [8])
        #expect(card.verdict(.summarization, "sum")?.met == true)
        #expect(card.betterLines.allSatisfy { !$0.text.contains("£4,800 on Saturday") })
    }

    @Test func `thanks for an account on hold agree to no payment`() throws {
        let card = try Self.card(
            """
            you: Hello, is that Dawn Whitaker? It's Priya Nair from Alder Home Shopping. Can I take your date of birth?
            they: 4 June 1961.
            you: It's about your catalogue account, £640. Can you pay that today?
            they: Mum died on Sunday. I've got the funeral to sort out.
            you: I'm so sorry. I'll put the account on hold for thirty days. Would a letter in April be all right?
            they: Yes. Thank you.
            you: I'll write to you on Friday 10 April. Take care.
            they: Bye.
            """,
            scene: .catalogue
        )
        #expect(card.verdict(.commitment, "sum")?.met == false)
        #expect(card.verdict(.listening, "takes-up-clues")?.met == true)
        #expect(card.verdict(.options, "fitted")?.met != false)
        let late = card.betterLines.filter { $0.turn >= 5 }
        #expect(late.allSatisfy { !$0.text.contains("£") }, "\(late.map(\.text))")
    }

    @Test func `what is disputed and on hold need not be promised`() throws {
        let card = try Self.card(
            """
            they: Aoife Kelly.
            you: Good morning Ms Kelly, Tom Brennan from Carrick Mills. CM-31, CM-38 and CM-44 are open, €9,300 in all. Can you pay the €9,300 this week?
            they: We only owe for two of them. CM-38 never arrived.
            you: Thank you. I'll look into CM-38 and put it on hold until then. Then €6,600 for CM-31 and CM-44. Can that go on Friday?
            they: I can do €3,100 on Friday and €3,500 on 27 March.
            you: €3,100 on Friday 13 March for CM-31 and €3,500 on Friday 27 March for CM-44, both by bank transfer. Is that right?
            they: Yes.
            you: Good. CM-38 stays on hold. You'll have this by email today, and I'll ring you on Thursday at eleven. Thank you.
            they: Thanks.
            """,
            scene: .bakery
        )
        #expect(card.verdict(.commitment, "whole")?.met == true)
        #expect(card.verdict(.preparation, "right-figures")?.met != false)
        #expect(card.verdict(.listening, "takes-up-clues")?.met == true)
    }

    // MARK: - What was told

    @Test func `whoever says whose account it is reports no theft`() throws {
        let card = try Self.card(
            """
            you: Good morning, this is Dana Cole with Ridgeline Recovery. Is this Elena Rivera? What's your birth year?
            they: Yes. 1984.
            you: This is an attempt to collect a debt and anything you tell me will be used for that. It's the Marlow Stores card, $1,260. Can you pay the $1,260 today?
            they: No.
            you: Is your husband on the account as well?
            they: The account's in my name. Just mine.
            you: Could you do $140 a month from Friday 20 March, nine payments?
            they: Yes, I can do that.
            """,
            scene: .storeCard
        )
        #expect(card.failedRules.isEmpty, "\(card.failedRules)")
        #expect(card.verdict(.compliance, "heeds")?.met == nil)
        #expect(card.verdict(.compliance, "checked-by-detail")?.met == true)
    }

    @Test func `somebody who took an account in my name reports one`() throws {
        let card = try Self.card(
            Self.opening + """
                they: That isn't me. Somebody took it out in my name.
                you: Can you pay the £4,800 today?
                they: I told you.
                you: Could you pay £2,400 on Friday 13 March?
                """
        )
        #expect(card.failedRules.contains("HC-07"))
    }

    @Test func `a yes tells nothing of what there is`() throws {
        let card = try Self.card(
            Self.opening + """
                they: No.
                you: Could you pay £2,400 on Friday 20 March and £2,400 on 20 April?
                they: Yes, I can do that.
                you: Thank you. Goodbye.
                """
        )
        #expect(card.verdict(.listening, "takes-up-clues")?.met == nil)
    }

    @Test func `lower terms and a word of regret heed too little money`() throws {
        let card = try Self.card(
            Self.opening + """
                they: I can't. I was laid off in January.
                you: I'm sorry. Could you do £1,200 on Friday 20 March and £1,200 on the 20th of the three months after?
                they: Yes, I can do that.
                """
        )
        #expect(card.verdict(.focus, "sees-what-decides")?.met == true)
        #expect(card.verdict(.professionalism, "acknowledges")?.met == true)
    }

    // MARK: - Minutes

    @Test func `a telephone number in the minutes is no sum`() throws {
        let card = try Self.card(
            """
            other: Liffey Bakery.
            you: Good morning, Tom Brennan from Carrick Mills. May I speak to Aoife Kelly?
            other: She does the orders from two to three.
            you: Then I'll ring at a quarter past two. Is there a direct line for her at that hour?
            other: 01 555 0123.
            you: 01 555 0123 at a quarter past two today. Thank you. Bye.
            """,
            scene: .bakery,
            minutes: "Liffey Bakery, 10 March. I ring Ms Kelly on 01 555 0123 today at 14:15."
        )
        #expect(card[.notes]?.criteria.contains { $0.id == "invented" } == false)
        #expect(card.verdict(.notes, "sums")?.met == nil)
    }

    @Test func `minutes that say somebody will pay who said nothing of it lack the outcome`() throws
    {
        let card = try Self.card(
            """
            they: Hollis Joinery.
            you: Good morning, Sam Lee from Northgate Timber. I wondered about the invoice, whenever suits.
            they: I'll get round to it.
            you: That's great. Speak soon.
            """,
            minutes: "Lovely chat with Martin, will pay."
        )
        #expect(card.verdict(.notes, "sums")?.met == false)
    }

    // MARK: - Rules

    @Test(arguments: [
        "If you don't pay I'll break your legs.",
        "If you do not pay by Friday we will smash your windows.",
    ])
    func `a condition denies no threat`(_ line: String) throws {
        let card = try Self.card(Self.opening + "they: No.\nyou: \(line)\nthey: What?")
        #expect(card.failedRules.contains("HC-01"))
    }

    @Test(arguments: ["No, you have the wrong number.", "No, wrong number, mate."])
    func `no before it does not undo a wrong number`(_ line: String) throws {
        let heard = ScoringHarness.heard(
            SketchedCall(
                name: "a call",
                lines: "you: Good morning, is that Martin Hollis?\nthey: \(line)"
            )
        )
        #expect(heard.lines.last?.signals.contains(.wrongPerson) == true)
    }

    // MARK: - Better lines

    @Test func `no line speaks of an order that the file does not have`() throws {
        let card = try Self.card(
            """
            they: Hello?
            you: Good morning, this is Dana Cole with Ridgeline Recovery. Is this Elena Rivera? What's your birth year?
            they: Yes. 1984.
            you: This is an attempt to collect a debt. It's the Marlow Stores card, $1,260. Can you pay the $1,260 today?
            they: No.
            you: Goodbye.
            """,
            scene: .storeCard
        )
        #expect(card.betterLines.allSatisfy { !$0.text.contains("order here") })
        #expect(card.betterLines.allSatisfy { !$0.text.contains("leave your account") })
    }
}
