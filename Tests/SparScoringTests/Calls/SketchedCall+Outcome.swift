import SparLanguage
import SparModel
import SparScoring
import Testing

extension SketchedCall {
    /// What was agreed, as the record of a call has it: whole units and days in order.
    static func agreed(
        _ payments: [(Int, String)],
        turn: Int,
        currency: Currency = .gbp
    ) -> CallOutcome {
        .agreed(
            Proposal(
                payments: payments.map { amount, day in
                    ProposedPayment(
                        Money(minor: amount * 100, currency: currency),
                        on: SketchedCall.day(day)
                    )
                }
            ),
            turn: turn
        )
    }
}

extension ScoringHarness {
    /// The scorecard of a transcript, by the rubric and packs that ship.
    static func score(_ transcript: Transcript) throws -> Scorecard {
        try #require(scorer).score(hearing.hear(transcript))
    }
}

extension Scorecard {
    /// The rules that fail the call.
    var failedRules: [String] { automaticFails.map(\.rule) }
}
