import SparModel
import Testing

@testable import SparEngine

struct BargainingTests {
    let friday = tuesday.adding(days: 3)

    @Test func `a sum within what the debtor will pay is accepted and becomes the agreement`()
        throws
    {
        var call = PracticeCall(scenario: .make(), seed: 1)
        let turn = try call.play(.said(.make(.commitmentRequest, sums: [800], days: [friday])))
        #expect(turn.agreement?.proposal.payments == [ProposedPayment(pounds(800), on: friday)])
        #expect(turn.replies.first?.text.contains("£800 on Friday 13 March") == true)
    }

    @Test func `a sum beyond the debtor's means is answered with sums and days of his own`() throws
    {
        var call = PracticeCall(scenario: .make(), seed: 1)
        _ = try call.play(.said(.make(.fullPaymentRequest)))
        let turn = try call.play(.said(.make(.partialOffer, sums: [3000], days: [friday])))
        #expect(turn.agreement == nil)
        #expect(turn.trace.offer?.payments.isEmpty == false)
        #expect(turn.trace.offer?.isDated == true)
    }

    @Test func `nothing beyond what he can pay is ever agreed`() throws {
        for seed in 1...200 as ClosedRange<UInt64> {
            var chance = SplitMix64(seed: seed, stream: 7)
            let scenario = Scenario.make()
            let wallet = try #require(scenario.parties[0].wallet)
            let bargain = Bargain(
                wallet: wallet,
                balance: pounds(4860),
                today: tuesday,
                given: 100
            )
            var call = PracticeCall(scenario: scenario, seed: seed)
            while !call.hasEnded, call.state.turn < 30 {
                let acts: [Act] = [.commitmentRequest, .partialOffer, .acceptance, .summary]
                let utterance = Utterance.make(
                    acts[chance.below(acts.count)],
                    sums: chance.below(3) == 0 ? [] : [100 + chance.below(5000)],
                    days: chance.below(3) == 0 ? [] : [tuesday.adding(days: chance.below(60))]
                )
                let turn = try call.play(.said(utterance))
                if let agreed = turn.agreement?.proposal, agreed.isDated {
                    #expect(bargain.isWithin(agreed, wallet.can), "seed \(seed): \(agreed)")
                }
            }
        }
    }

    @Test
    func `each refusal of his offer and each question about means moves him towards what he can`()
        throws
    {
        var soft = PracticeCall(scenario: .make(), seed: 3)
        var firm = PracticeCall(scenario: .make(), seed: 3)
        _ = try firm.play(.said(.make(.financesQuestion)))
        for utterance in [
            Utterance.make(.fullPaymentRequest), .make(.commitmentRequest),
            .make(.commitmentRequest), .make(.commitmentRequest),
        ] {
            _ = try soft.play(.said(utterance))
            _ = try firm.play(.said(utterance))
        }
        _ = try soft.play(.said(.make(.acceptance)))
        _ = try firm.play(.said(.make(.refusal)))
        _ = try firm.play(.said(.make(.refusal)))
        _ = try firm.play(.said(.make(.acceptance)))
        let (poor, good) = (soft.state.agreement?.proposal, firm.state.agreement?.proposal)
        let days = try #require(poor?.payments.last?.day?.days(since: tuesday))
        let better = try #require(good?.payments.last?.day?.days(since: tuesday))
        #expect(better < days)
    }

    @Test func `half a proposal is completed by the day that follows it`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        #expect(try call.answer(.make(.commitmentRequest, sums: [700])) == "[ask-day]")
        let turn = try call.play(.said(.make(.commitmentRequest, days: [friday])))
        #expect(turn.agreement?.proposal.payments == [ProposedPayment(pounds(700), on: friday)])
    }

    @Test func `instalments are laid out to the last penny of the balance`() throws {
        let utterance = Utterance.make(
            .planOffer,
            plan: PlanTerms(
                down: pounds(860),
                instalments: 3,
                every: Interval(1, .month),
                first: tuesday.adding(days: 21)
            )
        )
        let proposal = try #require(
            ProposalReading.proposal(in: utterance, balance: pounds(4860), today: tuesday)
        )
        #expect(proposal.total == pounds(4860))
        #expect(proposal.payments.count == 4)
        #expect(proposal.payments[3].day == tuesday.adding(days: 21).adding(months: 2))
    }

    @Test func `a summary is held against the agreement figure by figure`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        _ = try call.play(.said(.make(.commitmentRequest, sums: [800], days: [friday])))
        #expect(try call.answer(.make(.summary, sums: [800], days: [friday])) == "[confirm]")
        var other = call
        #expect(try call.answer(.make(.summary, sums: [850], days: [friday])) == "[correct]")
        #expect(
            try other.answer(.make(.summary, sums: [800], days: [friday.adding(days: 1)]))
                == "[correct]"
        )
    }

    @Test func `a summary of what was never agreed is denied`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        let answer = try call.answer(.make(.summary, sums: [4860], days: [friday]))
        #expect(answer.hasPrefix("[deny]"), "\(answer)")
        #expect(call.state.agreement == nil)
    }

    @Test func `one who promises anything agrees to what he cannot pay`() throws {
        var call = PracticeCall(scenario: .make(empty: true), seed: 1)
        let turn = try call.play(.said(.make(.commitmentRequest, sums: [4860], days: [friday])))
        #expect(turn.agreement != nil)
    }

    @Test func `one who promises anything hands nothing over today that they lack`() throws {
        var call = PracticeCall(scenario: .make(empty: true), seed: 1)
        let turn = try call.play(.said(.make(.commitmentRequest, sums: [4860], days: [tuesday])))
        #expect(turn.agreement == nil)
    }

    @Test func `a proposal is put in words with runs of equal payments counted`() {
        let weekly = (0..<4).map {
            ProposedPayment(pounds(900), on: tuesday.adding(days: 7 * $0))
        }
        let proposal = Proposal(
            payments: [ProposedPayment(pounds(1200), on: tuesday)] + weekly.dropFirst()
        )
        #expect(
            Phrasing.words(for: proposal)
                == "£1,200 on Tuesday 10 March and £900 a week from Tuesday 17 March, three times"
        )
    }

    @Test func `a day gone by is no day to pay on`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        let due = tuesday.adding(days: -58)
        let turn = try call.play(
            .said(.make(.amountStatement, .fullPaymentRequest, sums: [4860], days: [due]))
        )
        #expect(turn.agreement == nil)
    }

    @Test func `an offer in a summary's clothes is weighed, not denied`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        let turn = try call.play(
            .said(
                .make(
                    .summary,
                    .planOffer,
                    sums: [3000],
                    days: [tuesday.adding(days: 3)]
                )
            )
        )
        #expect(turn.trace.offer != nil)
    }
}
