import SparEngine
import SparLanguage
import SparModel
import SparPractice
import Testing

/// How the party takes the sums and days of a line, heard and played by the real parts.
struct MoneyTalkTests {
    /// Tuesday 10 March 2026.
    static let tuesday = CalendarDay(number: 20_522)
    private static let somewhere = SourcePlace(file: "talk.yaml", line: 1, column: 1)

    static func pounds(_ whole: Int) -> Money {
        Money(minor: whole * 100, currency: .gbp)
    }

    static func day(_ month: Int, _ day: Int) -> CalendarDay {
        CalendarDay(year: 2026, month: month, day: day) ?? tuesday
    }

    static func paid(_ sum: Int, _ month: Int, _ day: Int) -> ProposedPayment {
        ProposedPayment(pounds(sum), on: MoneyTalkTests.day(month, day))
    }

    /// So much at once, then so much a week.
    static func weekly(_ each: Int, after now: Int) -> Means {
        Means(now: pounds(now), then: .init(amount: pounds(each), every: Interval(1, .week)))
    }

    /// One who owes `owed` and answers by nature alone; every line names its cue.
    static func scenario(
        owed: Money,
        today: CalendarDay,
        place: String = "UK",
        wallet: Wallet,
        clues: [Clue] = []
    ) -> Scenario {
        let debtor = Party(
            key: "debtor",
            role: .debtor,
            name: "Rob Carver",
            relation: "owner",
            decides: true,
            temperament: Temperament(name: "plain", shifts: [:]),
            mood: Mood(anger: 0, trust: 50, patience: 100),
            wallet: wallet,
            clues: clues
        )
        var voice: [Cue: [Line]] = [:]
        for cue in Cue.allCases { voice[cue] = [Line([.text("[\(cue.rawValue)]")])] }
        return Scenario(
            id: "talk",
            title: "Talk",
            caseFile: CaseFile(
                market: .business,
                place: place,
                today: today,
                collector: Collector(company: "Northgate Timber"),
                creditor: "Northgate Timber",
                debtor: DebtorFacts(name: "Carver Joinery", kind: .company),
                balance: owed
            ),
            parties: [debtor],
            opening: "talk",
            beats: [
                Beat(
                    name: "talk",
                    party: "debtor",
                    say: [Line([.text("Carver.")])],
                    place: somewhere
                )
            ],
            voice: voice,
            turnLimit: 40
        )
    }

    /// A call with one who owes `owed` and answers by nature alone; its lines name their cue.
    func call(
        owed: Int = 4860,
        can: Means = Means(
            now: pounds(1500),
            then: .init(amount: pounds(1300), every: Interval(2, .week))
        ),
        will: Means? = nil,
        says: Means = Means(now: pounds(200)),
        settles: Bool = false,
        clues: [Clue] = []
    ) -> CallFold {
        let scenario = Self.scenario(
            owed: Self.pounds(owed),
            today: Self.tuesday,
            wallet: Wallet(can: can, will: will ?? can, says: says, settles: settles),
            clues: clues
        )
        return CallFold(scenario: scenario, seed: 1, hearing: hearing)
    }

    /// Says lines one after another: the last answer, what is agreed, and how it came to that.
    func say(
        _ lines: String...,
        to call: inout CallFold
    ) throws -> (answer: String, agreed: [ProposedPayment]?, trace: String) {
        var turn: Turn?
        for line in lines { turn = try call.apply(CallEntry(.said(line), at: 0)) }
        return (
            turn?.replies.map(\.text).joined(separator: " ") ?? "",
            call.call.state.agreement?.proposal.payments,
            turn?.trace.steps.map(\.text).joined(separator: "; ") ?? ""
        )
    }

    @Test func `a day that is turned down is not the day asked for`() throws {
        let later = Means(
            now: .zero(.gbp),
            later: [PastPayment(date: day(3, 27), amount: Self.pounds(900))]
        )
        var call = call(
            owed: 900,
            can: later,
            says: Means(
                now: .zero(.gbp),
                later: [PastPayment(date: day(4, 24), amount: Self.pounds(900))]
            )
        )
        _ = try say("Could you pay the whole £900 today?", to: &call)
        let said = try say(
            "The 24th of April is too late for us. Can you pay the £900 on Friday 27 March?",
            to: &call
        )
        #expect(said.agreed == [Self.paid(900, 3, 27)], "\(said)")
    }

    func day(_ month: Int, _ day: Int) -> CalendarDay { Self.day(month, day) }

    @Test func `his own sum quoted, and the step from it, are no part of what is asked`() throws {
        let means = Means(now: Self.pounds(40_000))
        var call = call(
            owed: 48_000,
            can: Means(now: Self.pounds(42_000)),
            will: means,
            says: Means(now: Self.pounds(30_000)),
            settles: true
        )
        _ = try say("Could you pay £47,000 today in settlement?", to: &call)
        let said = try say(
            "34,000 is not enough for us. 40,000 or nothing, today. Can you do £40,000 today?",
            to: &call
        )
        #expect(said.agreed == [Self.paid(40_000, 3, 10)], "\(said)")
    }

    @Test(arguments: [
        "Not £500 but £900 on Friday, please. Can you pay that?",
        "Could you pay £900 on Friday instead of £500?",
        "I can't accept £500. Could you pay £900 on Friday?",
        "You said £500. Could you make it £900 on Friday?",
    ])
    func `the sum put in another's place is the one asked for`(line: String) throws {
        var call = call()
        let said = try say(line, to: &call)
        #expect(said.agreed == [Self.paid(900, 3, 13)], "\(said)")
    }

    @Test func `the day it must all be paid by is the last one`() throws {
        var call = call(
            owed: 4000,
            can: Means(
                now: .zero(.gbp),
                then: .init(amount: Self.pounds(900), every: Interval(1, .week))
            )
        )
        let said = try say("Could you do £800 a week, all of it paid by 17 April?", to: &call)
        #expect(said.agreed?.count == 5, "\(said)")
        #expect(said.agreed?.first?.day == day(3, 20), "\(said)")
        #expect(said.agreed?.last?.day == day(4, 17), "\(said)")
    }

    @Test func `four days named one by one are four payments, today's among them`() throws {
        var call = call()
        let said = try say(
            "Four payments: 10 March, 24 March, 7 April and 21 April, £1,215 each. Can you do that?",
            to: &call
        )
        let days = [(3, 10), (3, 24), (4, 7), (4, 21)]
        #expect(said.agreed == days.map { Self.paid(1215, $0.0, $0.1) }, "\(said)")
    }

    @Test func `another plan asked after an agreement is a proposal and no read-back`() throws {
        var call = call()
        _ = try say("Could you pay £600 on Friday?", to: &call)
        let said = try say("Would £900 on Friday be possible?", to: &call)
        #expect(said.agreed == [Self.paid(900, 3, 13)], "\(said)")
        #expect(!said.answer.contains("confirm"))
    }

    @Test func `an offer in bare figures is never denied`() throws {
        var call = call()
        let said = try say("£5,000 today, £5,000 on 1 May. OK?", to: &call)
        #expect(!said.answer.contains("deny"), "\(said)")
        let asked = try say("I'm offering it. £1,400 today. Can you do that?", to: &call)
        #expect(asked.agreed == [Self.paid(1400, 3, 10)], "\(asked)")
    }

    @Test func `part of an agreed plan said again leaves it whole`() throws {
        var call = call(
            can: Means(
                now: Self.pounds(2000),
                later: [PastPayment(date: day(4, 24), amount: Self.pounds(2860))]
            )
        )
        let first = try say("Could you pay £2,000 today and £2,860 on 24 April?", to: &call)
        let plan = [Self.paid(2000, 3, 10), Self.paid(2860, 4, 24)]
        #expect(first.agreed == plan, "\(first)")
        for line in [
            "The £2,000 you're sending today, will that be before five?",
            "When do I get the other £2,860?",
        ] {
            let said = try say(line, to: &call)
            #expect(said.agreed == plan, "\(said)")
        }
    }

    @Test func `who rings again another day and says goodbye has taken no offer`() throws {
        var call = call(
            owed: 900,
            can: Self.weekly(100, after: 300)
        )
        _ = try say("Could you pay £800 today?", to: &call)
        #expect(call.call.state.offer != nil)
        let said = try say(
            "Ok. We leave it there then, I'll ring you Thursday at ten. Goodbye.",
            to: &call
        )
        #expect(said.agreed == nil, "\(said)")
    }

    @Test func `a rest smaller than an instalment becomes the last payment of itself`() throws {
        var call = call(
            owed: 3240,
            can: Self.weekly(300, after: 700)
        )
        let plan = try say(
            "Could you do £630 today and £280 a week from 17 March, nine times?",
            to: &call
        )
        #expect(plan.agreed?.count == 11, "\(plan)")
        #expect(plan.agreed?.last == Self.paid(90, 5, 19), "\(plan)")
        let said = try say("And the last £90, please?", to: &call)
        #expect(said.agreed?.count == 11, "\(said)")
        #expect(said.agreed?.last == Self.paid(90, 5, 19), "\(said)")
    }

    @Test func `an agreed day turned down in so many words is dealt with`() throws {
        var call = call(owed: 900, can: Means(now: Self.pounds(900)))
        let first = try say("Could you pay £900 on Friday 27 March?", to: &call)
        #expect(first.agreed == [Self.paid(900, 3, 27)], "\(first)")
        let said = try say("No, not 27 March. I need it on Friday 13 March.", to: &call)
        #expect(said.agreed == [Self.paid(900, 3, 13)], "\(said)")
    }

    @Test func `what a party puts forward adds up to the whole it speaks of`() throws {
        var call = call(
            owed: 6240,
            can: Means(
                now: .zero(.gbp),
                later: [
                    PastPayment(date: day(3, 27), amount: Self.pounds(3120)),
                    PastPayment(date: day(4, 24), amount: Self.pounds(3120)),
                ]
            )
        )
        _ = try say("Could you pay all £6,240 today?", to: &call)
        _ = try say("No, that's not enough. Can you pay £6,240 today?", to: &call)
        let total = call.call.state.offer?.total
        #expect(total == nil || total == Self.pounds(6240) || total == Self.pounds(200))
    }

    @Test(arguments: [
        ("Can you pay all 9.380 £ on Friday 27 March?", [938_000]),
        ("Yes, the order number is 4471. Does it match now?", []),
        ("You raised order 4471 for us, didn't you?", []),
    ])
    func `thousands may have a point, and an order's number is no sum`(
        line: String,
        sums: [Int]
    ) throws {
        let call = call(owed: 9380)
        let heard = hearing.hear(
            line,
            in: TranscriptHearing.context(of: call.scenario.caseFile, listener: .debtor)
        )
        #expect(heard.money.map(\.amount.minor) == sums)
    }

    @Test func `an hour said back is no sum`() throws {
        let call = call()
        var context = TranscriptHearing.context(of: call.scenario.caseFile, listener: .debtor)
        context.previous = "Six thirty's your best bet. He's always back by then on weekdays."
        #expect(hearing.hear("Six thirty, great. Thank you.", in: context).money.isEmpty)
    }
}
