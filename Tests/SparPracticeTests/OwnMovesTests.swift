import SparEngine
import SparModel
import Testing

/// What a party does of its own accord happens in play, in shipped scenarios.
struct OwnMovesTests {
    /// Plays turns of these acts, one after another, over the first seeds until `happens` does.
    private func plays(
        _ slug: String,
        _ turns: [[Act]],
        until happens: (Turn, PracticeCall) -> Bool
    ) throws -> Bool {
        let template = PracticeCall(scenario: try shipped(slug), seed: 0)
        for seed in 1...5 as ClosedRange<UInt64> {
            var call = template.another(seed: seed)
            for acts in turns where !call.hasEnded {
                let turn = try call.play(
                    .said(
                        Utterance(
                            acts: acts.map { HeardAct($0, confidence: 95, span: 0..<1) },
                            words: 6
                        )
                    )
                )
                if happens(turn, call) { return true }
            }
        }
        return false
    }

    private func speaks(_ name: String) -> (Turn, PracticeCall) -> Bool {
        { turn, _ in turn.trace.spoke.contains(name) }
    }

    @Test func `a debtor who is insulted again and again asks for the supervisor`() throws {
        let insults = Array(repeating: [Act.insult], count: 6)
        #expect(
            try plays(
                "cheque-in-the-post",
                [[.identityCheck]] + insults,
                until: speaks("common/wants-a-supervisor")
            )
        )
    }

    @Test func `then threatens to complain`() throws {
        #expect(
            try plays(
                "next-friday-always",
                [[.identityCheck]] + Array(repeating: [Act.insult], count: 8),
                until: speaks("common/threatens-to-complain")
            )
        )
    }

    @Test func `then hangs up`() throws {
        #expect(
            try plays(
                "cheque-in-the-post",
                [[.identityCheck]] + Array(repeating: [Act.insult], count: 20)
            ) { turn, _ in turn.ending == .partyHungUp }
        )
    }

    @Test func `a debtor who is short of patience lets the caller hold`() throws {
        let presses = Array(repeating: [Act.smallTalk], count: 12)
        let asks = Array(repeating: [Act.commitmentRequest], count: 12)
        #expect(
            try plays(
                "cheque-in-the-post",
                [[.identityCheck], [.purpose]] + presses + asks,
                until: speaks("common/steps-away")
            )
        )
    }

    @Test func `somebody out of work who is listened to cries a little`() throws {
        #expect(
            try plays(
                "laid-off-in-march",
                [
                    [.identityCheck], [.identityCheck], [.disclosure, .purpose], [.reasonQuestion],
                    [.empathy], [.listening], [.listening], [.listening],
                ],
                until: speaks("archetype/cried-a-bit")
            )
        )
    }
}
