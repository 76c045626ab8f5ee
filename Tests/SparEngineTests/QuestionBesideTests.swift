import SparModel
import Testing

@testable import SparEngine

struct QuestionBesideTests {
    private func reaction(_ name: String, asks pattern: String, say: String) throws -> Reaction {
        var reaction = Reaction.make(name, layer: .common, say: [say])
        reaction.asks = [try #require(WordPattern(pattern))]
        return reaction
    }

    private func said(
        _ act: Act,
        confidence: Int = 90,
        asides: [Aside] = [],
        asked: [String] = []
    ) -> Utterance {
        Utterance(
            acts: [HeardAct(act, confidence: confidence, span: 0..<1)],
            asides: asides,
            asked: asked,
            mentioned: asked,
            words: 8
        )
    }

    @Test func `a yes to the sums of a turn leaves its question answered too`() throws {
        let bank = try reaction("bank", asks: "which bank", say: "The usual one.")
        var call = PracticeCall(scenario: .make(reactions: [bank]), seed: 1)
        let friday = tuesday.adding(days: 3)
        _ = try call.play(.said(.make(.commitmentRequest, sums: [800], days: [friday])))
        var turn = Utterance.make(.summary, sums: [800], days: [friday], asides: [.whatQuestion])
        turn.asked = ["which bank"]
        #expect(try call.play(.said(turn)).replies.first?.text == "[confirm] The usual one.")
    }

    @Test func `a no on the way to a question gives way to it`() throws {
        let sign = try reaction("sign", asks: "who sign", say: "I do.")
        var call = PracticeCall(scenario: .make(reactions: [sign]), seed: 1)
        let turn = said(.refusal, asides: [.whoQuestion], asked: ["who sign"])
        #expect(try call.play(.said(turn)).replies.first?.text == "I do.")
    }

    @Test func `a kind word is returned where it was surely heard`() throws {
        let thanks = Reaction.make(
            "thanks",
            layer: .common,
            part: .remark,
            hear: [.empathy, .apology],
            say: ["Kind of you."]
        )
        func reply(_ turn: Utterance) throws -> String {
            var call = PracticeCall(scenario: .make(reactions: [thanks]), seed: 1)
            return try call.play(.said(turn)).replies.first?.text ?? ""
        }
        #expect(try reply(said(.empathy)).hasPrefix("Kind of you."))
        #expect(try !reply(said(.empathy, confidence: 50)).contains("Kind of you."))
        #expect(try !reply(said(.apology, asides: [.whatQuestion])).contains("Kind of you."))
    }

    @Test func `nobody says hello again once the call is under way`() throws {
        let beats = [
            Beat(
                name: "pickup",
                party: "debtor",
                say: [line("Hello?")],
                reactions: [
                    .make("intro", hear: [.selfIntroduction], move: .go("excuse"))
                ],
                place: somewhere
            ),
            Beat(name: "excuse", party: "debtor", say: [line("Oh, it's you.")], place: somewhere),
        ]
        var fresh = PracticeCall(scenario: .make(beats: beats), seed: 1)
        #expect(
            try fresh.play(.said(.make(.selfIntroduction))).replies.first?.text == "Oh, it's you."
        )
        var late = PracticeCall(scenario: .make(beats: beats), seed: 1)
        let friday = tuesday.adding(days: 3)
        _ = try late.play(.said(.make(.commitmentRequest, sums: [800], days: [friday])))
        let turn = try late.play(.said(.make(.selfIntroduction)))
        #expect(turn.replies.first?.text != "Oh, it's you.")
        #expect(late.state.beat == "excuse")
    }

    @Test func `a pause does not end a call in which something is agreed`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        let friday = tuesday.adding(days: 3)
        _ = try call.play(.said(.make(.commitmentRequest, sums: [800], days: [friday])))
        for _ in 0..<4 { _ = try call.play(.silence(seconds: 90)) }
        #expect(call.state.agreement != nil)
        #expect(!call.hasEnded)
    }
}
