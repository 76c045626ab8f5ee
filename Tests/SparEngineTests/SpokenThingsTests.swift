import SparModel
import Testing

@testable import SparEngine

struct SpokenThingsTests {
    private let days = [14, 28, 42].map { tuesday.adding(days: $0) }

    @Test func `days spelled out one by one are the instalments' days`() {
        let utterance = Utterance.make(
            .planOffer,
            sums: [1500, 1120],
            days: [tuesday] + days,
            plan: PlanTerms(down: pounds(1500), instalments: 3, each: pounds(1120), first: days[0])
        )
        let proposal = ProposalReading.proposal(
            in: utterance,
            balance: pounds(4860),
            today: tuesday
        )
        #expect(proposal?.payments.map(\.day) == [tuesday] + days)
        #expect(proposal?.total == pounds(4860))
    }

    @Test func `one sum before several days of a summary is as many payments`() {
        let utterance = Utterance(
            acts: [HeardAct(.summary, confidence: 90, span: 0..<1)],
            money: [HeardMoney(pounds(1120), text: "1,120", span: 0..<5)],
            dates: days.enumerated().map {
                HeardDate($1, text: "a day", span: 10 + $0 * 10..<15 + $0 * 10)
            }
        )
        let proposal = ProposalReading.proposal(
            in: utterance,
            balance: pounds(4860),
            today: tuesday
        )
        #expect(proposal?.payments == days.map { ProposedPayment(pounds(1120), on: $0) })
    }

    @Test func `sums that only add up to the one asked for are not paid apart`() {
        func heard(_ sums: [Int], on place: Int) -> Proposal? {
            var utterance = Utterance.make(.fullPaymentRequest, sums: sums)
            utterance.dates = [HeardDate(days[0], text: "the 24th", span: place..<place + 8)]
            return ProposalReading.proposal(in: utterance, balance: pounds(4860), today: tuesday)
        }
        // "3,000 and 1,860 are open. Could you pay the 4,860 by the 24th?"
        let whole = [ProposedPayment(pounds(4860), on: days[0])]
        #expect(heard([3000, 1860, 4860], on: 46)?.payments == whole)
        // "3,000 on the 24th, and 1,860, that makes 4,860."
        #expect(heard([3000, 1860, 4860], on: 6)?.payments != whole)
    }

    @Test func `who has little each month names the payments to the last`() throws {
        let little = Means(
            now: pounds(0),
            then: .init(amount: pounds(50), every: Interval(1, .month))
        )
        var call = PracticeCall(scenario: .make(can: little, will: little, says: little), seed: 1)
        for _ in 0..<4 { _ = try call.play(.said(.make(.commitmentRequest))) }
        #expect(call.state.offer?.payments.count == 98)
        #expect(call.state.offer?.total == pounds(4860))
    }

    @Test func `who is offered his own sums back says yes`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        for _ in 0..<4 { _ = try call.play(.said(.make(.commitmentRequest))) }
        let offer = try #require(call.state.offer)
        let first = try #require(offer.first)
        let days = offer.payments.compactMap(\.day)
        var same = Utterance.make(.planOffer)
        same.money = [HeardMoney(first.amount, text: "a sum", span: 0..<5)]
        same.payments = zip(offer.payments, days).map { payment, day in
            HeardPayment(payment.amount, on: day, sum: 0..<5, date: 6..<10)
        }
        same.plan = PlanTerms(
            instalments: offer.payments.count,
            each: first.amount,
            every: Interval(1, .week),
            first: days[0]
        )
        _ = try call.play(.said(same))
        #expect(call.state.agreement?.proposal.payments == offer.payments)
    }

    @Test func `a firm's name is not the name of somebody to be put through to`() throws {
        let asks = Reaction.make(
            "named",
            hear: [.decisionMakerRequest],
            with: [.name],
            say: ["One moment."]
        )
        let beat = Beat(name: "desk", party: "desk", reactions: [asks], place: somewhere)
        let desk = Party(
            key: "desk",
            role: .gatekeeper,
            name: "Clare Whitcombe",
            relation: "assistant",
            decides: false,
            temperament: Temperament(name: "plain", shifts: [:]),
            mood: Mood(anger: 0, trust: 50, patience: 50)
        )
        var call = PracticeCall(scenario: .make(beats: [beat], parties: [desk]), seed: 1)
        var utterance = Utterance.make(.decisionMakerRequest)
        utterance.names = ["Northgate Timber", "Clare Whitcombe"]
        #expect(try call.answer(utterance) != "One moment.")
        utterance.names = ["Martin Hollis"]
        #expect(try call.answer(utterance) == "One moment.")
    }

    @Test func `a turn without acts is answered by a rule that asks for a thing in it`() throws {
        let stub = Reaction.make("stub", with: [.method], say: ["The stub is in the van."])
        let beat = Beat(name: "excuse", party: "debtor", reactions: [stub], place: somewhere)
        var call = PracticeCall(scenario: .make(beats: [beat]), seed: 1)
        var utterance = Utterance.make()
        #expect(try call.answer(utterance) == "[not-understood]")
        utterance.methods = [.cheque]
        #expect(try call.answer(utterance) == "The stub is in the van.")
    }

    @Test func `a sum and a day are weighed though no act was asserted`() throws {
        let anything = Reaction.make("on", layer: .common, say: ["Anything else?"])
        var call = PracticeCall(scenario: .make(reactions: [anything]), seed: 1)
        var utterance = Utterance.make(sums: [700], days: [days[0]])
        utterance.guess = .planOffer
        let turn = try call.play(.said(utterance))
        #expect(turn.agreement?.proposal.payments == [ProposedPayment(pounds(700), on: days[0])])
    }

    @Test func `a plan that goes on from an agreed payment is agreed anew`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        _ = try call.play(.said(.make(.commitmentRequest, sums: [500], days: [days[0]])))
        #expect(call.state.agreement?.proposal.payments.count == 1)
        let further = Utterance.make(
            .planOffer,
            sums: [500],
            days: [days[0]],
            plan: PlanTerms(each: pounds(500), every: Interval(1, .week), first: days[0])
        )
        _ = try call.play(.said(further))
        #expect(call.state.agreement?.proposal.total == pounds(4860))
    }

    @Test func `nothing past the balance is ever read into a plan`() {
        let utterance = Utterance.make(
            .commitmentRequest,
            sums: [4860],
            days: [days[0]],
            plan: PlanTerms(instalments: 2, each: pounds(4860), first: days[0])
        )
        let proposal = ProposalReading.proposal(
            in: utterance,
            balance: pounds(4860),
            today: tuesday
        )
        #expect(proposal?.payments == [ProposedPayment(pounds(4860), on: days[0])])
    }

    @Test func `a long plan is said in one breath, its smaller last payment too`() {
        let instalments = (1...5).map { number in
            ProposedPayment(
                pounds(number == 5 ? 40 : 50),
                on: Interval(1, .month).advance(tuesday, times: number)
            )
        }
        #expect(
            Phrasing.words(for: Proposal(payments: instalments))
                == "£50 a month from Friday 10 April, four times and a last £40"
        )
        let undated = instalments.map { ProposedPayment($0.amount, on: nil) }
        #expect(Phrasing.words(for: Proposal(payments: undated)) == "£50, four times and £40")
    }

    @Test func `the day of the call is said as today`() {
        let proposal = Proposal(payments: [
            ProposedPayment(pounds(300), on: tuesday), ProposedPayment(pounds(500), on: days[0]),
        ])
        #expect(
            Phrasing.words(for: proposal, today: tuesday)
                == "£300 today and £500 on Tuesday 24 March"
        )
    }
}
