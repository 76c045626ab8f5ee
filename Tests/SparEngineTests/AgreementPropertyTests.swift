import SparModel
import Testing

@testable import SparEngine

/// What holds of every agreement, whatever is offered, corrected and asked.
struct AgreementPropertyTests {
    /// A turn of chance: an offer, a correction, a question, a yes, a no.
    private func utterance(_ chance: inout SplitMix64, standing: Proposal?) -> Utterance {
        func day() -> CalendarDay { tuesday.adding(days: chance.below(70)) }
        func sum() -> Int {
            if let standing, chance.below(3) == 0 {
                return standing.payments[chance.below(standing.payments.count)].amount.minor / 100
            }
            return [100, 486, 800, 1215, 2430, 4860, 6000, 50 + chance.below(5000)][chance.below(8)]
        }
        let acts: [Act] = [
            .commitmentRequest, .partialOffer, .planOffer, .fullPaymentRequest, .acceptance,
            .summary, .refusal, .settlementOffer, .amountStatement, .reasonQuestion,
        ]
        var utterance = Utterance.make(
            sums: (0..<chance.below(4)).map { _ in sum() },
            days: (0..<chance.below(4)).map { _ in day() },
            words: 3 + chance.below(25)
        )
        for _ in 0..<chance.below(3) {
            let act = acts[chance.below(acts.count)]
            if !utterance.has(act) {
                utterance.acts.append(
                    HeardAct(act, confidence: 50 + chance.below(50), span: 0..<1)
                )
            }
        }
        if chance.below(3) == 0 {
            utterance.plan = PlanTerms(
                down: chance.below(2) == 0 ? nil : pounds(sum()),
                instalments: chance.below(2) == 0 ? nil : 1 + chance.below(30),
                each: chance.below(3) == 0 ? nil : pounds(sum()),
                every: chance.below(2) == 0 ? nil : Interval(1, .week),
                first: chance.below(2) == 0 ? nil : day()
            )
        }
        let kinds: [HeardMark.Kind] = [
            .now, .rest, .half, .denied, .quoted, .mentioned, .deadline, .first, .second, .last,
            .asserted, .asked,
        ]
        for _ in 0..<chance.below(4) {
            let spans =
                utterance.money.map(\.span) + utterance.dates.map(\.span) + [0..<5, 60..<68]
            utterance.marks.append(
                HeardMark(kinds[chance.below(kinds.count)], span: spans[chance.below(spans.count)])
            )
        }
        return utterance
    }

    @Test(arguments: [false, true])
    func `parts never come to more than is owed, lie ahead, and are read back as they are`(
        empty: Bool
    ) throws {
        var agreed = 0
        for seed in 1...300 as ClosedRange<UInt64> {
            var chance = SplitMix64(seed: seed, stream: 11)
            var call = PracticeCall(scenario: .make(empty: empty), seed: seed)
            while !call.hasEnded, call.state.turn < 25 {
                let before = call.state.agreement
                let heard = utterance(
                    &chance,
                    standing: before?.proposal ?? call.state.offer
                )
                let turn = try call.play(.said(heard))
                guard let agreement = turn.agreement else {
                    #expect(call.state.agreement == before, "seed \(seed)")
                    continue
                }
                agreed += 1
                let proposal = agreement.proposal
                let total = try #require(proposal.total)
                #expect(total <= pounds(4860), "seed \(seed): \(proposal)")
                #expect(proposal.isDated, "seed \(seed): \(proposal)")
                #expect(proposal.payments.allSatisfy { $0.day.map { $0 >= tuesday } ?? false })
                #expect(proposal.payments.allSatisfy { $0.amount.minor > 0 })
                let words = Phrasing.words(for: proposal, today: tuesday)
                #expect(
                    turn.replies.contains { $0.text.lowercased().contains(words.lowercased()) },
                    "seed \(seed): \(turn.replies)"
                )
            }
        }
        #expect(agreed > 100)
    }

    @Test func `nothing but a proposal, a yes or a correction changes what was agreed`() throws {
        for seed in 1...200 as ClosedRange<UInt64> {
            var chance = SplitMix64(seed: seed, stream: 12)
            var call = PracticeCall(scenario: .make(), seed: seed)
            let friday = tuesday.adding(days: 3)
            _ = try call.play(.said(.make(.commitmentRequest, sums: [800], days: [friday])))
            let agreed = try #require(call.state.agreement)
            let talk: [Act] = [
                .reasonQuestion, .financesQuestion, .smallTalk, .methodOffer, .empathy,
                .amountStatement, .consequence, .paraphrase, .greeting,
            ]
            for _ in 0..<12 where !call.hasEnded {
                let turn = try call.play(
                    .said(
                        .make(
                            talk[chance.below(talk.count)],
                            sums: chance.below(2) == 0 ? [] : [1 + chance.below(6000)],
                            asides: chance.below(2) == 0 ? [.howQuestion] : [],
                            words: 8 + chance.below(20)
                        )
                    )
                )
                #expect(turn.agreement == nil, "seed \(seed)")
                #expect(call.state.agreement == agreed, "seed \(seed)")
            }
        }
    }
}
