import SparEngine
import SparLanguage
import SparModel
import SparPractice
import Testing

/// Sums and days that are only spoken of move nothing that was agreed.
extension MoneyTalkTests {
    /// A call in which £600 today and £500 a week from Friday 20 March are agreed.
    private func agreedWeekly() throws -> CallFold {
        var call = call(can: Self.weekly(500, after: 600))
        let agreed = try say(
            "Could you pay £600 today and £500 a week from Friday the 20th?",
            to: &call
        )
        #expect(agreed.agreed != nil, "\(agreed)")
        return call
    }

    @Test(arguments: [
        "A minute ago it was nothing. Where will the 500 come from?",
        "Who will send the 500?",
    ])
    func `a question about a sum already named proposes nothing`(line: String) throws {
        var call = try agreedWeekly()
        let before = call.call.state.agreement
        let said = try say(line, to: &call)
        #expect(call.call.state.agreement == before, "\(said)")
    }

    @Test func `a day when nobody is there is no day to pay`() throws {
        var call = call(can: Means(now: Self.pounds(4860)))
        let agreed = try say("Can you pay all £4,860 today?", to: &call)
        #expect(agreed.agreed == [Self.paid(4860, 3, 10)], "\(agreed)")
        _ = try say(
            "How are you sending it today with the bookkeeper away till Thursday?",
            to: &call
        )
        #expect(call.call.state.agreement?.proposal.payments == [Self.paid(4860, 3, 10)])
    }

    @Test func `a sum belittled is not the one asked for`() throws {
        var call = call(can: Self.weekly(200, after: 200))
        let said = try say(
            "60 a week is peanuts, my boss says 140 minimum. Make it 200 a week from Friday.",
            to: &call
        )
        #expect(said.agreed?.first == Self.paid(200, 3, 13), "\(said)")
    }

    @Test func `a plan for what is left keeps what was agreed first`() throws {
        var call = call(can: Self.weekly(1000, after: 600))
        let first = try say("Can you do £500 this Friday?", to: &call)
        #expect(first.agreed == [Self.paid(500, 3, 13)], "\(first)")
        let said = try say(
            "Then the rest, that's £4,360. Could you do £400 a week from Friday the 20th till it's gone?",
            to: &call
        )
        #expect(said.agreed?.first == Self.paid(500, 3, 13), "\(said)")
        #expect(said.agreed?.dropFirst().first == Self.paid(400, 3, 20), "\(said)")
        #expect(said.agreed?.reduce(0) { $0 + $1.amount.minor } == 4860_00, "\(said)")
    }

    @Test func `of a large debt a short number is in thousands`() throws {
        var call = call(owed: 48_000, can: Means(now: Self.pounds(48_000)))
        let said = try say("Could you do 41 and a half today?", to: &call)
        #expect(said.agreed == [Self.paid(41_500, 3, 10)], "\(said)")
    }

    @Test func `a promise owned up to as empty is agreed no more`() throws {
        var clue = Clue(
            name: "overdrawn",
            fact: "The account is overdrawn.",
            asked: [.financesQuestion],
            say: [Line([.text("If I'm honest, there's nothing in it.")])],
            place: SourcePlace(file: "scenario.yaml", line: 1, column: 1)
        )
        clue.takesBack = true
        var call = call(can: Means(now: Self.pounds(4860)), clues: [clue])
        let agreed = try say("Can you pay all £4,860 today?", to: &call)
        #expect(agreed.agreed != nil, "\(agreed)")
        _ = try say("How much is there in your account right now?", to: &call)
        #expect(call.call.state.revealed == ["overdrawn"])
        #expect(call.call.state.agreement == nil)
    }

    @Test(arguments: [
        "Is Friday the 20th okay for the list?",
        "I mean the list, not the money. Could I have it by the 20th?",
    ])
    func `the day of a paper moves no payment`(line: String) throws {
        var call = call(can: Means(now: Self.pounds(4860)))
        _ = try say("Can you pay all £4,860 today?", to: &call)
        _ = try say(line, to: &call)
        #expect(call.call.state.agreement?.proposal.payments == [Self.paid(4860, 3, 10)])
    }

    @Test func `a plan taken back in the same breath is not the one agreed`() throws {
        var call = call(owed: 3240, can: Self.weekly(400, after: 1000))
        let said = try say(
            "£740 today, then £300 a week. Hm, that's not right. £840 today and £300 a week from Tuesday?",
            to: &call
        )
        #expect(said.agreed?.first == Self.paid(840, 3, 10), "\(said)")
    }

    @Test func `a count of payments after a month is no day of it`() throws {
        var call = call(can: Self.weekly(1000, after: 1000))
        let said = try say(
            "£200 a month on the 14th from April, 24 of them. Could you do that?",
            to: &call
        )
        #expect(said.agreed?.first == Self.paid(200, 4, 14), "\(said)")
    }

    @Test func `their own sum thrown back asks for no day`() throws {
        var call = call(can: Self.weekly(300, after: 300), says: Self.weekly(100, after: 100))
        let offer = try say("Could you do £900 each Wednesday?", to: &call)
        #expect(call.call.state.offer != nil, "\(offer)")
        let said = try say("A hundred? My nan haggles better than that. Go up.", to: &call)
        #expect(!said.answer.contains("ask-day"), "\(said)")
    }

    @Test func `a count beside the sums of a summary makes it no other`() throws {
        var call = call(owed: 3180, can: Means(now: Self.pounds(3180)))
        _ = try say("Can you pay the £3,180 this Thursday?", to: &call)
        let said = try say(
            "Forty gnomes, I'm sorry for you. So that's £3,180 in full on Thursday 12 March, all correct?",
            to: &call
        )
        #expect(said.answer.contains("confirm"), "\(said)")
    }

    @Test(arguments: [
        "Why only 500 a week, when so much comes in?",
        "Are you sure you can carry £500 every week?",
        "£600 and £500 a week, is that not too heavy for you?",
    ])
    func `sums that were agreed and are only asked about stay as they were`(line: String) throws {
        var call = try agreedWeekly()
        let before = call.call.state.agreement
        let said = try say(line, to: &call)
        #expect(call.call.state.agreement == before, "\(said)")
    }

    @Test(arguments: [
        "600 plus 500 is 1,100. It misses 600 pounds. Where is this 600?",
        "No no. This is now only 1,100!",
        "You're two fifty short of a handshake.",
    ])
    func `a sum that is only reckoned with is nobody's offer`(line: String) throws {
        var call = call(can: Self.weekly(500, after: 600))
        let said = try say(line, to: &call)
        #expect(call.call.state.theirs == nil, "\(said)")
        #expect(said.agreed == nil, "\(said)")
    }

    @Test func `of a sum and a better one the better is asked for`() throws {
        var call = call(can: Means(now: Self.pounds(4860)))
        let said = try say("Could you do a bit more than 1,000 today, like 1,500?", to: &call)
        #expect(said.agreed == [Self.paid(1500, 3, 10)], "\(said)")
    }

    @Test func `a request to ring somebody by Friday moves no money`() throws {
        var call = call(can: Self.weekly(500, after: 600))
        _ = try say(
            "You could ring StepChange, it's free debt advice. Can you do that by Friday?",
            to: &call
        )
        #expect(call.call.state.theirs == nil)
    }

    @Test func `of a debt of thousands forty-nine thirty is in hundreds`() throws {
        var call = call(owed: 9860, can: Means(now: Self.pounds(9860)))
        let said = try say("Would you send the forty-nine thirty by transfer today?", to: &call)
        #expect(said.agreed == [Self.paid(4930, 3, 10)], "\(said)")
    }

    @Test func `what was agreed before the last change can be gone back to`() throws {
        var call = call(owed: 4860, can: Means(now: Self.pounds(4860)))
        _ = try say("Could you pay £1,000 this Friday and the rest on the 27th?", to: &call)
        let first = try #require(call.call.state.agreement?.proposal.payments)
        _ = try say("Actually, could the first one be £1,500?", to: &call)
        let second = try #require(call.call.state.agreement?.proposal.payments)
        #expect(second.first == Self.paid(1500, 3, 13))
        #expect(second.last == Self.paid(3360, 3, 27))
        let said = try say(
            "I pushed you there, sorry. Let's go back to what it was before.",
            to: &call
        )
        #expect(said.agreed == first, "\(said)")
    }

    @Test(arguments: [
        ("Could we do both a week later?", [paid(2430, 3, 20), paid(2430, 4, 3)]),
        ("Can the second one be on the 30th instead?", [paid(2430, 3, 13), paid(2430, 3, 30)]),
        ("Scrap the first one and put it in with the second.", [paid(4860, 3, 27)]),
        ("Make the first one 3,000, would you?", [paid(3000, 3, 13), paid(1860, 3, 27)]),
        ("Could you do all of it on Friday the 13th, in one go?", [paid(4860, 3, 13)]),
    ])
    func `what was agreed is changed as a line asks`(line: String, payments: [ProposedPayment])
        throws
    {
        var call = call(owed: 4860, can: Means(now: Self.pounds(4860)))
        _ = try say("Could you pay £2,430 this Friday and £2,430 on the 27th?", to: &call)
        let said = try say(line, to: &call)
        #expect(said.agreed == payments, "\(said)")
    }
}
