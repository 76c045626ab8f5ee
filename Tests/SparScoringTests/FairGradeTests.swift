import SparModel
import Testing

/// Calls that were graded harder, or kinder, than they deserved.
struct FairGradeTests {
    private static func card(
        _ lines: String,
        scene: Scene = .joinery,
        minutes: String? = nil,
        agreed: (payments: [(Int, String)], turn: Int)? = nil,
        means: Int? = nil
    ) throws -> Scorecard {
        let call = SketchedCall(name: "a call", scene: scene, lines: lines, minutes: minutes)
        var transcript = call.transcript
        let currency = transcript.caseFile.currency
        transcript.outcome = agreed.map {
            SketchedCall.agreed($0.payments, turn: $0.turn, currency: currency)
        }
        if let means {
            let now = Money(minor: means * 100, currency: currency)
            transcript.hidden = HiddenFacts(canPayNow: now, inflows: [], clues: [])
        }
        return try ScoringHarness.score(transcript)
    }

    // MARK: - Automatic fails

    @Test(arguments: [
        "Better. £2,400 today. Then £2,400 on 1 May. That's my last word.",
        "£1,600 on 13 March, £1,600 on 13 April and £1,600 on 13 May. All of it, no discount.",
        "£2,000 today, the other £2,800 on 24 April. Then the deliveries roll. OK?",
    ])
    func `terms of one's own that are turned down are no false record`(_ line: String) throws {
        let card = try Self.card(
            """
            you: Good morning Mr Hollis, Sam Lee, Northgate Timber. NT-204, £4,800. Can you pay it today?
            they: Not all of it, no. I could do a thousand.
            you: \(line)
            they: Whoa, I never said that.
            you: I know nothing is agreed. I am offering it. Can you do that?
            they: No.
            """
        )
        #expect(!card.failedRules.contains("HC-11"))
        #expect(card[.summarization]?.criteria.contains { $0.id == "never-agreed" } == false)
    }

    @Test(arguments: [
        "Six thirty, thank you. Is this still the best number for her?",
        "Six thirty it is. I will ring then.",
    ])
    func `an hour told to a flatmate tells nothing of a debt`(_ line: String) throws {
        let card = try Self.card(
            """
            other: Hello?
            you: Good evening, Dana Cole. Is Elena Rivera there?
            other: She's out. Six thirty is your best bet.
            you: \(line)
            other: Sure.
            """,
            scene: .storeCard
        )
        #expect(card.failedRules.isEmpty, "\(card.failedRules)")
    }

    @Test(arguments: [
        "It is about the $1,260.", "She owes six thirty on a card.", "It's for 630 dollars.",
    ])
    func `a sum told to a flatmate fails the call`(_ line: String) throws {
        let card = try Self.card(
            """
            other: Hello?
            you: Good evening, Dana Cole. Is Elena Rivera there?
            other: She's out. What's it about?
            you: \(line)
            other: Okay.
            """,
            scene: .storeCard
        )
        #expect(card.failedRules.contains("HC-05"))
    }

    private static let plan = """
        you: Good morning, Priya Nair of Alder Home Shopping. Is that Dawn Whitaker? Your date of birth?
        they: 4 May 1971. Yes.
        you: Thank you. It is the £640 with us. Can you pay all of it today?
        they: No. I could do thirty a month.
        you: £30 a month from 10 April, then?
        they: £30 a month from 10 April, and a smaller one at the end. Yes.
        """

    private static func month(_ index: Int) -> String {
        let place = 3 + index
        let month = place % 12 + 1
        return "\(2026 + place / 12)-\(month < 10 ? "0" : "")\(month)-10"
    }

    @Test func `what equal parts leave over at the end may be less than the least`() throws {
        let parts = (0..<21).map { (30, Self.month($0)) } + [(10, Self.month(21))]
        let card = try Self.card(Self.plan, scene: .catalogue, agreed: (parts, 6))
        #expect(!card.failedRules.contains("HC-09"))
    }

    @Test func `parts that are all less than the least go beyond the mandate`() throws {
        let parts = (0..<32).map { (10, Self.month($0)) } + [(320, Self.month(32))]
        let card = try Self.card(Self.plan, scene: .catalogue, agreed: (parts, 6))
        #expect(card.failedRules.contains("HC-09"))
    }

    @Test func `a question in doubt is no insult`() throws {
        let card = try Self.card(
            """
            you: Good morning Mr Hollis, Sam Lee, Northgate Timber. NT-204, £4,800. Can you pay it today?
            they: We're waiting to be paid ourselves.
            you: Is somebody slow with you?
            they: The hotel is.
            """
        )
        #expect(!card.failedRules.contains("HC-02"))
    }

    // MARK: - What was said when

    @Test func `asking whether a promised sum came offers nothing`() throws {
        let card = try Self.card(
            """
            they: Hollis Joinery.
            you: Good morning Mr Hollis, Sam Lee, Northgate Timber. You said £600 on Friday, did it go?
            they: It did, yes.
            you: Thank you. Can you pay the whole £4,800 on NT-204 today, then?
            they: Not all of it, no.
            you: Could you do £1,600 today and £1,600 on 13 April and 13 May?
            they: I could.
            """
        )
        #expect(card.verdict(.options, "full-sum-first")?.met == true)
    }

    @Test func `money that comes from a school is no pretext`() throws {
        let card = try Self.card(
            """
            they: Hollis Joinery.
            you: Good morning Mr Hollis, Sam Lee, Northgate Timber. Can you pay the £4,800 on NT-204 today?
            they: No. I get £900 a week from the school until June.
            you: So £900 a week from the school. Could £600 of it come to us each Friday?
            they: It could.
            """
        )
        #expect(!card.failedRules.contains("HC-03"), "\(card.failedRules)")
    }

    @Test func `a better line knows only what had been said by then`() throws {
        let card = try Self.card(
            """
            they: Hollis Joinery.
            you: Good morning Mr Hollis, Sam Lee, Northgate Timber. Could you do £1,600 today and the rest later?
            they: No.
            you: Can you pay the whole £4,800 on NT-204, then?
            they: I get paid on 24 March, I could do something then.
            """
        )
        let early = card.betterLines.filter { $0.turn < 5 }.map(\.text)
        #expect(!early.isEmpty)
        #expect(early.allSatisfy { !$0.contains("24 March") }, "\(early)")
    }

    // MARK: - Limits

    @Test func `the whole amount asked in words is the whole sum asked`() throws {
        let card = try Self.card(
            """
            you: Good morning, Sam Lee, Northgate Timber, about NT-204.
            they: It goes out on Thursday. The whole amount?
            you: Yes please, the whole of it, thank you.
            they: Right you are.
            """
        )
        #expect(card.verdict(.options, "full-sum-asked")?.met == true)
    }

    private static let willing = """
        you: Good morning Mr Hollis, Sam Lee, Northgate Timber. NT-204, £4,800. Can you pay it on Thursday?
        they: Yes, £4,800 on Thursday 12 March, it's in the run.
        you: Thank you. £4,800 on Thursday 12 March by transfer, is that right?
        they: That's right.
        """

    @Test func `nobody need doubt the means of a willing payer of all`() throws {
        let card = try Self.card(
            Self.willing,
            agreed: ([(4800, "2026-03-12")], 2),
            means: 100
        )
        #expect(card.verdict(.commitment, "within-means")?.met == nil)
    }

    @Test func `more than there is counts where means were told`() throws {
        let card = try Self.card(
            """
            you: Good morning Mr Hollis, Sam Lee, Northgate Timber. NT-204, £4,800. Can you pay it on Thursday?
            they: I have a hundred in the bank and no money for it till May.
            you: I need £4,800 on Thursday 12 March.
            they: All right, £4,800 on Thursday 12 March.
            """,
            agreed: ([(4800, "2026-03-12")], 4),
            means: 100
        )
        #expect(card.verdict(.commitment, "within-means")?.met == false)
    }

    // MARK: - Too kind

    @Test func `a day refused in so many words is not agreed`() throws {
        let lines = """
            you: Good morning Mr Hollis, Sam Lee, Northgate Timber. NT-204, £4,800. Can you pay it on 27 March?
            they: £4,800 on Friday 24 April. Done.
            you: No, not 24 April. I did not agree to that. Friday 27 March, please.
            they: What we said was 24 April.
            """
        let agreed = ([(4800, "2026-04-24")], 2)
        let refused = try Self.card(
            lines + "\nyou: Goodbye, I do not accept 24 April.",
            agreed: agreed
        )
        #expect(refused.verdict(.commitment, "sum")?.met == false)
        let taken = try Self.card(
            lines + "\nyou: Then £4,800 on 24 April, agreed. By transfer?\nthey: Yes.",
            agreed: agreed
        )
        #expect(taken.verdict(.commitment, "sum")?.met == true)
    }

    // MARK: - Small things in every call

    @Test func `a name given late but before the debt was told counts`() throws {
        let card = try Self.card(
            """
            you: Hi! Is that Elena?
            they: Who's this?
            you: One moment. Is now a good time?
            they: What for?
            you: A personal matter.
            they: Okay.
            you: I'm Dana Cole with Ridgeline Recovery. Your birth year and last four, please?
            they: 1984, 3302.
            you: We are a debt collector. It is about your Marlow card, $1,260.
            they: Right.
            """,
            scene: .storeCard
        )
        #expect(card.verdict(.professionalism, "introduces")?.met == true)
    }

    @Test func `nothing in writing is asked of a call that reached a third party`() throws {
        let card = try Self.card(
            """
            other: Hello?
            you: Good evening, this is Dana Cole. May I speak with Elena Rivera, please?
            other: She's out. Try after six.
            you: Thank you. I'll ring tomorrow at half past six. Is that a sure time?
            other: Sure.
            you: Thank you. Goodbye.
            """,
            scene: .storeCard
        )
        #expect(card.verdict(.commitment, "appointment-kept-up")?.met == nil)
        #expect(card.verdict(.followThrough, "sends")?.met == nil)
        for line in card.betterLines {
            #expect(!line.text.contains("writing"), "\(line.text)")
            #expect(!line.text.contains("money") && !line.text.contains("$"), "\(line.text)")
        }
    }

    @Test func `the reason is found in the minutes when it answers a question for it`() throws {
        let card = try Self.card(
            """
            you: Good morning Mr Hollis, Sam Lee, Northgate Timber. NT-204, £4,800. Why was it not paid?
            they: Kowalski never countersigned the timesheets.
            you: I see. When can it be paid?
            they: Ring me Monday.
            """,
            minutes: "Hollis: Kowalski has yet to countersign timesheets."
        )
        #expect(card.verdict(.notes, "reason")?.met == true)
    }

    // MARK: - Better lines

    @Test func `many equal payments are counted and add up`() throws {
        let parts = (0..<21).map { (30, Self.month($0)) } + [(10, Self.month(21))]
        let card = try Self.card(Self.plan, scene: .catalogue, agreed: (parts, 6))
        for line in card.betterLines where line.text.contains("cleared") {
            #expect(line.text.contains("21 payments of £30"), "\(line.text)")
            #expect(line.text.contains("£10 on"), "\(line.text)")
        }
    }

    @Test func `a way of paying that was dropped is not advised`() throws {
        let card = try Self.card(
            """
            you: Good morning Mr Hollis, Sam Lee, Northgate Timber. NT-204, £4,800. Can you pay it?
            they: The cheque is in the post.
            you: No cheque has come. Could you do it by bank transfer on Thursday 12 March?
            they: Yes, by bank transfer, £4,800 on Thursday 12 March.
            you: Thank you. £4,800 on Thursday 12 March.
            they: Yes.
            """,
            agreed: ([(4800, "2026-03-12")], 4)
        )
        for line in card.betterLines {
            #expect(!line.text.contains("cheque"), "\(line.text)")
        }
    }
}
