import SparEngine
import SparLanguage
import SparModel
import SparPractice
import Testing

/// The weekday, the number of payments, the last day and the rest a caller asks for.
extension MoneyTalkTests {
    @Test(arguments: [
        "Could you do £400 each Wednesday?",
        "What about £400 a week, every Wednesday?",
    ])
    func `instalments fall on the weekday that was asked for`(line: String) throws {
        var call = call(can: Self.weekly(500, after: 600))
        let said = try say(line, to: &call)
        #expect(said.agreed?.first == Self.paid(400, 3, 11), "\(said)")
        #expect(said.agreed?.allSatisfy { $0.day?.weekday == .wednesday } == true, "\(said)")
        #expect(said.agreed?.reduce(0) { $0 + $1.amount.minor } == 4860_00)
    }

    @Test func `after a first payment the weekday's first day is the one after it`() throws {
        var call = call(owed: 7450, can: Self.weekly(800, after: 800))
        let said = try say(
            "What about £745 on Thursday and then £700 every Wednesday?",
            to: &call
        )
        #expect(said.agreed?.first == Self.paid(745, 3, 12), "\(said)")
        #expect(said.agreed?.dropFirst().first == Self.paid(700, 3, 18), "\(said)")
    }

    @Test func `a weekday that comes too soon is kept a week later`() throws {
        // Nothing is there before Tuesday 17 March.
        var call = call(can: Self.weekly(500, after: 0))
        let said = try say("Could you do £400 each Wednesday?", to: &call)
        #expect(said.agreed?.first == Self.paid(400, 3, 18), "\(said)")
    }

    @Test func `an offer in answer to a weekday keeps to it`() throws {
        var call = call(
            can: Self.weekly(300, after: 300),
            says: Self.weekly(100, after: 100)
        )
        let said = try say("Could you do £900 each Wednesday?", to: &call)
        #expect(said.agreed == nil)
        let weekdays = call.call.state.offer?.payments.dropFirst().map(\.day?.weekday)
        #expect(weekdays?.isEmpty == false, "\(said)")
        #expect(weekdays?.allSatisfy { $0 == .wednesday } == true, "\(said)")
    }

    @Test func `two more payments beside a first one clear what it leaves`() throws {
        let can = Means(
            now: Self.pounds(6000),
            later: [
                PastPayment(date: day(3, 27), amount: Self.pounds(4500)),
                PastPayment(date: day(4, 10), amount: Self.pounds(4500)),
            ]
        )
        var call = call(owed: 14_200, can: can)
        let said = try say(
            "What if you paid £5,680 this Friday and two more payments by the 10th of April?",
            to: &call
        )
        #expect(
            said.agreed
                == [Self.paid(5680, 3, 13), Self.paid(4260, 3, 27), Self.paid(4260, 4, 10)],
            "\(said)"
        )
    }

    /// A call that has agreed to two payments of 5,680 out of 14,200.
    private func short(of means: Means) throws -> CallFold {
        var call = call(owed: 14_200, can: means)
        let said = try say(
            "Could you pay £5,680 on Friday 13 March and £5,680 on Friday 10 April?",
            to: &call
        )
        #expect(said.agreed == [Self.paid(5680, 3, 13), Self.paid(5680, 4, 10)], "\(said)")
        return call
    }

    @Test func `who is asked for the rest names a day for it, and moves that one`() throws {
        var call = try short(of: Self.weekly(1000, after: 11_000))
        let asked = try say(
            "Hang on, £5,680 twice is only £11,360. What about the other £2,840?",
            to: &call
        )
        #expect(asked.agreed?.last == Self.paid(2840, 5, 10), "\(asked)")
        let said = try say(
            "Fine. Would you rather pay that end of March or 10th of April?",
            to: &call
        )
        #expect(said.agreed?.first == Self.paid(5680, 3, 13), "\(said)")
        #expect(said.agreed?.reduce(0) { $0 + $1.amount.minor } == 14_200_00, "\(said)")
        #expect(said.agreed?.last == Self.paid(8520, 4, 10), "\(said)")
    }

    @Test func `who cannot pay the rest in a month names a later day`() throws {
        var call = try short(
            of: Means(
                now: Self.pounds(11_360),
                later: [PastPayment(date: day(7, 1), amount: Self.pounds(3000))]
            )
        )
        let asked = try say("And what about the other £2,840?", to: &call)
        #expect(asked.agreed?.count == 2, "\(asked)")
        #expect(asked.answer.contains("counter"), "\(asked)")
        let rest = call.call.state.offer?.payments.last
        #expect(rest?.amount == Self.pounds(2840), "\(asked)")
        #expect(rest?.day.map { $0 >= day(7, 1) } == true, "\(asked)")
        let said = try say("Yes, that works for us.", to: &call)
        #expect(said.agreed?.count == 3, "\(said)")
    }

    @Test func `who never has the rest says no to it and keeps to what was agreed`() throws {
        var call = try short(of: Means(now: Self.pounds(11_360)))
        let asked = try say("And what about the other £2,840?", to: &call)
        #expect(asked.answer == "[refuse]", "\(asked)")
        #expect(asked.agreed?.count == 2, "\(asked)")
    }

    @Test func `at most so many payments by a last day bind the offer`() throws {
        var call = call(
            can: Self.weekly(900, after: 1700),
            will: Self.weekly(500, after: 1000),
            says: Self.weekly(250, after: 640)
        )
        _ = try say("Could you pay £3,000 on Friday and the rest on 27 March?", to: &call)
        #expect((call.call.state.offer?.payments.count ?? 0) > 4)
        let said = try say(
            "I can't do fourteen payments. The most I can do is three after the first one, all"
                + " done by the 10th of May.",
            to: &call
        )
        #expect(said.agreed == nil, "\(said)")
        let offer = try #require(call.call.state.offer)
        #expect(offer.payments.count <= 4, "\(said)")
        #expect(offer.total == Self.pounds(4860), "\(said)")
        #expect(offer.payments.allSatisfy { $0.day.map { $0 <= day(5, 10) } ?? false }, "\(said)")
    }

    @Test func `limits that cannot be kept are refused in so many words`() throws {
        var call = call(
            can: Self.weekly(200, after: 300),
            says: Self.weekly(100, after: 200)
        )
        _ = try say("Could you pay £3,000 on Friday and the rest on 27 March?", to: &call)
        let said = try say(
            "The most I can do is three payments after the first one, all done by the 10th of May.",
            to: &call
        )
        #expect(said.agreed == nil, "\(said)")
        #expect(said.answer.hasPrefix("[refuse]"), "\(said)")
    }

    @Test func `all of it by a later day is answered with that day`() throws {
        var call = call(can: Self.weekly(300, after: 500), says: Self.weekly(100, after: 100))
        let said = try say("Could you pay the whole lot by the 22nd of May?", to: &call)
        #expect(said.answer == "[refuse-later]", "\(said)")
    }

    @Test func `a day said in answer to by when is that sum's day`() throws {
        var call = call(can: Self.weekly(300, after: 500), says: Self.weekly(100, after: 100))
        _ = try say("Could you pay the whole lot by the 22nd of May?", to: &call)
        _ = try say("What can you do then?", to: &call)
        let asked = try say("Could you do £500?", to: &call)
        #expect(asked.answer == "[ask-day]", "\(asked)")
        let said = try say("By this Friday, the 13th of March.", to: &call)
        #expect(said.agreed == [Self.paid(500, 3, 13)], "\(said)")
    }

    @Test func `a sum a month for each month named is a plan`() throws {
        var call = call(owed: 48_000, can: Means(now: Self.pounds(48_000)))
        let said = try say(
            "Could you pay 16 thousand now, 16 in April and 16 in May?",
            to: &call
        )
        #expect(
            said.agreed
                == [Self.paid(16_000, 3, 10), Self.paid(16_000, 4, 10), Self.paid(16_000, 5, 10)],
            "\(said)"
        )
    }

    @Test func `starting in a month is from its first day`() throws {
        var call = call(owed: 900, can: Means(now: Self.pounds(900)))
        let said = try say("Could you do £100 a month starting in june?", to: &call)
        #expect(said.agreed?.first == Self.paid(100, 6, 1), "\(said)")
        #expect(said.agreed?.count == 9, "\(said)")
    }

    @Test func `what is on a day asks for no payment on it`() throws {
        let call = call()
        let context = TranscriptHearing.context(of: call.scenario.caseFile, listener: .debtor)
        #expect(hearing.hear("Whats on the 30th?", in: context).dates.isEmpty)
        #expect(hearing.hear("What happens on the 30th?", in: context).dates.isEmpty)
        #expect(!hearing.hear("Can you pay £300 on the 30th?", in: context).dates.isEmpty)
    }

    @Test func `another weekday that would be better moves the instalments`() throws {
        var call = call(can: Self.weekly(500, after: 600))
        _ = try say("Could you do £400 a week from Tuesday 17 March?", to: &call)
        let said = try say("Would paying on monday be better than tuesday?", to: &call)
        #expect(said.agreed?.first?.day?.weekday == .monday, "\(said)")
    }

    @Test func `an offer gets no worse while it stands`() throws {
        var call = call(
            owed: 3180,
            can: Means(
                now: .zero(.gbp),
                later: [PastPayment(date: day(3, 12), amount: Self.pounds(3180))]
            ),
            says: Means(
                now: .zero(.gbp),
                later: [PastPayment(date: day(3, 26), amount: Self.pounds(3180))]
            )
        )
        _ = try say("Could it all go out this Thursday, the 12th?", to: &call)
        for line in [
            "Could it be earlier than that?", "No, that's not enough. What can you do?",
            "Could you pay the £3,180 today?", "Is there no way to pay it sooner?",
        ] {
            let said = try say(line, to: &call)
            let standing = said.agreed ?? call.call.state.offer?.payments
            #expect(standing == [Self.paid(3180, 3, 12)], "\(line): \(said)")
        }
    }

    @Test func `the last sum of a caller who corrects himself counts`() throws {
        var call = call(owed: 48_000, can: Means(now: Self.pounds(41_000)), settles: true)
        _ = try say("Could you do £6,000 today?", to: &call)
        let said = try say("No no wait, not 6,000… it's 40,800.", to: &call)
        #expect(said.agreed == [Self.paid(40_800, 3, 10)], "\(said)")
    }

    @Test(arguments: [
        "If it doesn't come by Friday the 13th the orders are held, just so you know.",
        "No, not 24 April. That's too late.", "Could you do better than that?",
    ])
    func `nobody proposes less than was agreed`(line: String) throws {
        var call = call(
            owed: 9860,
            can: Means(now: Self.pounds(9860)),
            will: Means(
                now: Self.pounds(2600),
                later: [PastPayment(date: day(4, 24), amount: Self.pounds(3000))]
            ),
            says: Means(
                now: .zero(.gbp),
                later: [PastPayment(date: day(4, 24), amount: Self.pounds(2500))]
            )
        )
        _ = try say("How much money is there? What happened? Could you pay something?", to: &call)
        _ = try say("From Monday the orders are held if nothing is paid.", to: &call)
        _ = try say("Could you pay £2,600 today and £3,000 on 24 April?", to: &call)
        let agreed = call.call.state.agreement?.proposal.total ?? .zero(.gbp)
        try #require(agreed.minor > 0)
        for _ in 0..<2 {
            let said = try say(line, to: &call)
            let total = said.agreed?.reduce(0) { $0 + $1.amount.minor } ?? 0
            #expect(total >= agreed.minor, "\(said)")
            let offer = call.call.state.offer?.total?.minor ?? agreed.minor
            #expect(offer >= agreed.minor, "\(said)")
        }
    }
}
