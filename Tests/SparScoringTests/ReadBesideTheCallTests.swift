import SparModel
import Testing

/// Verdicts found unfair when scorecards were read beside their calls.
struct ReadBesideTheCallTests {
    private static let opening = """
        you: Good morning Mr Hollis, Sam Lee, Northgate Timber. It's about NT-204, £4,800. Can you pay the £4,800 today?

        """

    private static func transcript(_ lines: String, scene: Scene = .joinery) -> Transcript {
        SketchedCall(name: "a call", scene: scene, lines: lines).transcript
    }

    // MARK: - Too hard

    @Test func `a kind word after the caller's goodbye puts nobody off`() throws {
        let card = try ScoringHarness.score(
            Self.transcript(
                Self.opening + """
                    they: Not today. I could do it on Friday 13 March.
                    you: £4,800 on Friday 13 March by bank transfer, then. Is that right?
                    they: Yes.
                    you: I'll email you that and ring on Monday 16 March at ten. Thank you, goodbye.
                    they: That's no trouble. Bye now.
                    """
            )
        )
        #expect(card.verdict(.control, "holds-against-resistance")?.met != false)
    }

    @Test func `a payment on the day the money comes is within the means`() throws {
        var call = Self.transcript(
            Self.opening + """
                they: I can't today, there's nothing in the account.
                you: When could you pay it?
                they: Thursday 12 March. £4,800 on Thursday 12 March.
                you: £4,800 on Thursday 12 March by bank transfer. Is that right?
                they: Yes.
                """
        )
        let coming = HiddenFacts.Inflow(
            amount: Money(minor: 480_000, currency: .gbp),
            date: SketchedCall.day("2026-03-12")
        )
        let nothing = Money(minor: 0, currency: .gbp)
        call.outcome = SketchedCall.agreed([(4800, "2026-03-12")], turn: 4)
        call.hidden = HiddenFacts(canPayNow: nothing, inflows: [coming], clues: [])
        #expect(try ScoringHarness.score(call).verdict(.commitment, "within-means")?.met == true)
        call.hidden = HiddenFacts(canPayNow: nothing, inflows: [], clues: [])
        #expect(try ScoringHarness.score(call).verdict(.commitment, "within-means")?.met == false)
    }

    @Test func `an offer turned down is no word that nothing more will be asked`() throws {
        let card = try ScoringHarness.score(
            Self.transcript(
                Self.opening + """
                    they: I'll give you two thousand and we call it settled.
                    you: No, I won't take that. Could you pay £2,400 today and £2,400 on 13 April?
                    they: No.
                    you: Could you do £1,600 today, £1,600 on 13 April and £1,600 on 13 May?
                    they: Maybe.
                    """
            )
        )
        #expect(card.verdict(.professionalism, "keeps-word")?.met != false)
    }

    @Test func `an offer that rests on the money just told of uses what was told`() throws {
        let card = try ScoringHarness.score(
            Self.transcript(
                """
                you: Good morning, Priya Nair from Alder Home Shopping. Is that Dawn Whitaker? Could I take your date of birth?
                they: Yes. 4 June 1961.
                you: Thank you. Your catalogue account stands at £640. Can you pay the £640 today?
                they: I can't, they cut my hours.
                you: I'm sorry. What comes in each month, and what goes out?
                they: Fourteen hundred in and about all of it out. Twenty-five pounds over, if nothing breaks.
                you: Then could you do £20 a month from 28 March?
                they: Yes, £20 a month from 28 March.
                """,
                scene: .catalogue
            )
        )
        #expect(
            card.verdict(.listening, "uses-clues")?.met == true,
            "\(card[.listening] as Any)"
        )
    }

    @Test func `thanks to whoever has just told why is a word for it`() throws {
        let card = try ScoringHarness.score(
            Self.transcript(
                Self.opening + """
                    they: Not today.
                    you: Why has it not been paid?
                    they: There's a stack here, and whoever yells the loudest gets paid first.
                    you: Thanks for being honest. Can you pay the £4,800 on Friday 13 March?
                    they: Yes.
                    """
            )
        )
        #expect(card.verdict(.professionalism, "acknowledges")?.met == true)
    }

    @Test func `the hour the office names for today needs no other day`() throws {
        let card = try ScoringHarness.score(
            Self.transcript(
                """
                other: Liffey Bakery.
                you: Good morning, Tom Brennan from Carrick Mills. Could I speak to Aoife Kelly, please?
                other: She's in a meeting. May I take a message?
                you: It's a business matter for her, thank you. When would be a good time to ring?
                other: She's free at four o'clock. Ring back then.
                you: Thank you. I'll ring back at four o'clock and ask for her. Goodbye.
                other: Goodbye.
                """,
                scene: .bakery
            )
        )
        #expect(card.verdict(.followThrough, "day")?.met == true)
        #expect(card.verdict(.control, "closes-on-own-terms")?.met == true)
    }

    // MARK: - Too kind

    @Test func `a read-back that was denied and is confirmed all the same is a false record`()
        throws
    {
        var call = Self.transcript(
            Self.opening + """
                they: The lot? Today? I wish.
                you: Could you do £1,600 today, £1,600 on 13 April and £1,600 on 13 May?
                they: I could do £280 a week.
                you: So that's £1,600 today, £1,600 on 13 April and £1,600 on 13 May, by bank transfer. Is that right?
                they: Did I say yes to that? I don't think I said yes to that.
                you: Thanks. I'll confirm that by email. Goodbye.
                """
        )
        call.outcome = .nothingAgreed
        let card = try ScoringHarness.score(call)
        #expect(card.failedRules.contains("HC-11"))
        #expect(!card.passed)
    }

    @Test func `minutes that state an agreement there was not are invented`() throws {
        var call = Self.transcript(Self.opening + "they: No, I can't. Not a penny.\n")
        call.outcome = .nothingAgreed
        call.minutes = "Spoke to Mr Hollis. He agreed to pay £1,600 today and £1,600 on 13 April."
        let card = try ScoringHarness.score(call)
        #expect(card[.notes]?.criteria.first { $0.id == "invented" }?.limit == 25)
        call.minutes = "Spoke to Mr Hollis. I asked for the £4,800. Nothing agreed."
        let honest = try ScoringHarness.score(call)
        #expect(honest[.notes]?.criteria.contains { $0.id == "invented" } == false)
    }

    @Test func `a settlement put in figures asks for no whole sum`() throws {
        let card = try ScoringHarness.score(
            Self.transcript(
                """
                you: Good morning, this is Dana Cole with Ridgeline Recovery. Is this Elena Rivera? Your birth year?
                they: Yes. 1984.
                you: We are a debt collector. It's your Marlow card. We could take $1,000 today to settle it in full.
                they: No.
                """,
                scene: .storeCard
            )
        )
        #expect(card.verdict(.options, "full-sum-asked")?.met == false)
    }

    @Test func `one question with neither method nor rest is no summary`() throws {
        let card = try ScoringHarness.score(
            Self.transcript(
                Self.opening + """
                    they: No.
                    you: Could you pay £1,500 today and the rest later?
                    they: All right. £1,500 today.
                    you: Great. Bye.
                    """
            )
        )
        #expect(try #require(card[.summarization]?.score) <= 45)
    }

    @Test func `whoever assists the director may not hear of the debt`() throws {
        var call = Self.transcript(
            """
            other: Finance director's office.
            you: Good morning, Tom Brennan from Carrick Mills. You owe us 9,300 euros and it is overdue.
            other: That isn't for me.
            """,
            scene: .bakery
        )
        for (relation, knows) in [
            ("assistant to the finance director", false), ("accounts assistant", true),
        ] {
            for index in call.caseFile.speakers.indices
            where call.caseFile.speakers[index].who == .gatekeeper {
                call.caseFile.speakers[index].relation = relation
            }
            let found = try ScoringHarness.score(call).verdict(.compliance, "third-parties")?.met
            #expect(found == (knows ? nil : false), "\(relation)")
        }
    }
}
