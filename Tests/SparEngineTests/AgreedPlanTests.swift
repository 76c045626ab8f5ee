import SparModel
import Testing

@testable import SparEngine

/// What was agreed stands until another plan is put in its place.
struct AgreedPlanTests {
    private let friday = tuesday.adding(days: 3)
    private let parts = [0, 14, 28].map { tuesday.adding(days: $0) }

    /// A call in which 800, 900 and 900 are agreed for today and a fortnight apart.
    private func agreed() throws -> PracticeCall {
        var call = PracticeCall(scenario: .make(), seed: 1)
        var plan = Utterance.make(.partialOffer, sums: [800, 900], days: parts)
        plan.money.append(HeardMoney(pounds(900), text: "£900", span: 40..<45))
        let turn = try call.play(.said(plan))
        try #require(turn.agreement?.proposal.payments.count == 3, "\(turn.replies)")
        return call
    }

    @Test func `a part named by itself does not take the place of the plan`() throws {
        var call = try agreed()
        let turn = try call.play(.said(.make(.commitmentRequest, sums: [140], days: [friday])))
        #expect(turn.agreement == nil)
        #expect(turn.replies.first?.text == "[hold-to]")
        #expect(call.state.agreement?.proposal.payments.count == 3)
    }

    @Test func `another sum for one of its days leaves the other days as they were`() throws {
        var call = try agreed()
        let turn = try call.play(.said(.make(.commitmentRequest, sums: [700], days: [tuesday])))
        let payments = try #require(turn.agreement?.proposal.payments)
        #expect(payments.map(\.amount) == [700, 900, 900].map(pounds))
        #expect(payments.map(\.day) == parts)
    }

    @Test func `a plan without figures is answered by the one that stands`() throws {
        var call = try agreed()
        #expect(try call.answer(.make(.planOffer)) == "[hold-to]")
    }

    @Test func `where a sum has gone is asked, not offered`() {
        var utterance = Utterance.make(.commitmentRequest, sums: [40], asides: [.whereQuestion])
        func read() -> Proposal? {
            ProposalReading.proposal(in: utterance, balance: pounds(4860), today: tuesday)
        }
        #expect(read() == nil)
        utterance.asides = []
        #expect(read()?.total == pounds(40))
    }

    @Test func `halves without a sum are halves of what is owed`() {
        var utterance = Utterance.make(.planOffer, days: [friday, friday.adding(days: 14)])
        utterance.marks = [HeardMark(.half, span: 0..<4), HeardMark(.half, span: 18..<22)]
        let proposal = ProposalReading.proposal(
            in: utterance,
            balance: pounds(4860),
            today: tuesday
        )
        #expect(proposal?.payments.map(\.amount) == [pounds(2430), pounds(2430)])
        #expect(proposal?.payments.map(\.day) == [friday, friday.adding(days: 14)])
    }

    @Test func `the sum before the rest is paid by itself, the rest in its parts`() {
        var utterance = Utterance.make(
            .partialOffer,
            sums: [1215],
            days: [tuesday],
            plan: PlanTerms(
                instalments: 3,
                each: pounds(1215),
                every: Interval(2, .week),
                first: tuesday
            )
        )
        utterance.marks = [HeardMark(.rest, span: 24..<32)]
        let proposal = ProposalReading.proposal(
            in: utterance,
            balance: pounds(4860),
            today: tuesday
        )
        #expect(proposal?.payments.map(\.amount) == [1215, 1215, 1215, 1215].map(pounds))
        #expect(proposal?.first?.day == tuesday)
        #expect(proposal?.isDated == true)
    }

    @Test func `forty percent now is a part of it, not the end of it`() {
        var utterance = Utterance.make(.refusal, sums: [1944])
        utterance.acts.append(HeardAct(.settlementOffer, confidence: 65, span: 0..<1))
        utterance.marks = [HeardMark(.now, span: 8..<11)]
        func settles() -> Bool? {
            ProposalReading.proposal(in: utterance, balance: pounds(4860), today: tuesday)?.settles
        }
        #expect(settles() == false)
        utterance.acts[1].confidence = 95
        #expect(settles() == true)
    }

    @Test func `a goodbye with hardly a yes takes up no offer`() throws {
        func end(_ utterance: Utterance) throws -> PracticeCall {
            var call = PracticeCall(scenario: .make(), seed: 1)
            _ = try call.play(.said(.make(.partialOffer, sums: [3000], days: [friday])))
            try #require(call.state.offer != nil)
            _ = try call.play(.said(utterance))
            return call
        }
        var bye = Utterance.make(.closing, words: 2)
        bye.acts.append(HeardAct(.acceptance, confidence: 63, span: 0..<1))
        #expect(try end(bye).state.agreement == nil)
        #expect(try end(bye).hasEnded)
        bye.words = 9
        #expect(try end(bye).state.agreement != nil)
    }

    @Test func `what a question was about is said back where no answer is known`() throws {
        let shape = Reaction.make(
            "shape",
            layer: .common,
            asides: [.yesNoQuestion],
            say: ["I couldn't say.", "I don't know."]
        )
        var call = PracticeCall(scenario: .make(reactions: [shape]), seed: 1)
        var utterance = Utterance.make(asides: [.yesNoQuestion])
        utterance.thing = "The hotel"
        let first = try call.answer(utterance)
        #expect(first.hasPrefix("The hotel? I "), "\(first)")
        #expect(try !call.answer(utterance).hasPrefix("The hotel?"))
    }

    @Test func `whoever asks for the one on the line asks who that is`() throws {
        let beat = Beat(
            name: "excuse",
            party: "debtor",
            reactions: [
                .make("me", hear: [.identityCheck], say: ["Speaking."]),
                .make("boss", hear: [.decisionMakerRequest], say: ["I decide."]),
            ],
            place: somewhere
        )
        var call = PracticeCall(scenario: .make(beats: [beat]), seed: 1)
        var utterance = Utterance.make(.decisionMakerRequest)
        utterance.names = ["Martin Hollis"]
        #expect(try call.answer(utterance) == "Speaking.")
        utterance.names = []
        #expect(try call.answer(utterance) == "I decide.")
    }

    @Test func `a clue that gives opens the purse so far`() throws {
        let clue = Clue(
            name: "run",
            fact: "There is a run on Friday.",
            asked: [.financesQuestion],
            say: [line("There's a run on Friday.")],
            gives: 60,
            place: somewhere
        )
        var call = PracticeCall(scenario: .make(clues: [clue]), seed: 1)
        _ = try call.play(.said(.make(.financesQuestion)))
        #expect(call.state.revealed == ["run"])
        #expect(call.state.given == 80)
    }

    @Test func `a rule that can never hold in a beat is not looked at there`() {
        func rules(_ clause: Condition.Clause) -> Int {
            let beat = Beat(
                name: "excuse",
                party: "debtor",
                reactions: [.make("never", hear: [.greeting], when: [clause], say: ["Hm."])],
                place: somewhere
            )
            return Rulebook(.make(beats: [beat])).rules(for: .greeting, in: "excuse").count
        }
        #expect(rules(.turn(.greater, 100_000)) == 0)
        #expect(rules(.mood(.trust, .greater, 100)) == 0)
        #expect(rules(.fired(.less, 0)) == 0)
        #expect(rules(.revealed("nothing", true)) == 0)
        #expect(rules(.speaker("gatekeeper")) == 0)
        #expect(rules(.speaker("debtor")) == 1)
        #expect(rules(.mood(.trust, .atLeast, 100)) == 1)
        #expect(rules(.revealed("nothing", false)) == 1)
    }
}
