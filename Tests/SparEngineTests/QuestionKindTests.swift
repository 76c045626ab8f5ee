import SparModel
import Testing

@testable import SparEngine

struct QuestionKindTests {
    private func topic(
        _ name: String,
        _ pattern: String,
        says: String,
        layer: Reaction.Layer = .scenario,
        answers: [QuestionKind] = []
    ) throws -> Reaction {
        var reaction = Reaction.make(name, layer: layer, say: [says])
        reaction.asks = [try #require(WordPattern(pattern))]
        reaction.answers = answers
        return reaction
    }

    private func reply(_ turn: Utterance, to reactions: [Reaction]) throws -> String? {
        var call = PracticeCall(scenario: .make(reactions: reactions), seed: 1)
        return try call.play(.said(turn)).replies.first?.text
    }

    private func asked(_ patterns: [String], _ shape: Aside) -> Utterance {
        Utterance(asides: [shape], asked: patterns, mentioned: patterns, words: 8)
    }

    @Test func `a word in the question draws no answer of another kind`() throws {
        let school = try topic("school", "school", says: "A school kitchen. Council money.")
        let when = Reaction.make(
            "when",
            layer: .common,
            asides: [.whenWillQuestion],
            say: ["I couldn't name the day."]
        )
        #expect(
            try reply(asked(["school"], .whenWillQuestion), to: [school, when])
                == "I couldn't name the day."
        )
        #expect(
            try reply(asked(["school"], .whatQuestion), to: [school, when])
                == "A school kitchen. Council money."
        )
    }

    @Test func `a day in the lines answers a when, and so does a kind the author names`() throws {
        let told = try topic("told", "school", says: "They pay on Fridays.")
        let named = try topic("named", "school", says: "It comes each week.", answers: [.when])
        let turn = asked(["school"], .whenWillQuestion)
        #expect(try reply(turn, to: [told]) == "They pay on Fridays.")
        #expect(try reply(turn, to: [named]) == "It comes each week.")
        #expect(try reply(asked(["school"], .whatQuestion), to: [named]) != "It comes each week.")
    }

    @Test func `the common answer to the very question comes before a word of the scenario`() throws
    {
        let email = try topic("email", "email", says: "martin at hollis.")
        let got = try topic("got", "get email", says: "It came.", layer: .common, answers: [.did])
        #expect(
            try reply(asked(["email", "get email"], .didQuestion), to: [email, got]) == "It came."
        )
    }

    @Test func `one of two is answered with one of the two`() throws {
        let choice = Reaction.make("choice", layer: .common, asides: [.choiceQuestion])
        var said = choice
        said.say = [.slot("", .choice, ", please.")]
        var turn = Utterance(asides: [.choiceQuestion, .alternativeQuestion], words: 5)
        turn.choices = ["Email", "Post"]
        let answer = try #require(try reply(turn, to: [said]))
        #expect(["Email, please.", "Post, please."].contains(answer))
        turn.choices = ["Card", "Bank transfer"]
        #expect(try reply(turn, to: [said]) == "Bank transfer, please.")
    }

    @Test func `a yes is no answer to which or how`() throws {
        let writing = Reaction.make(
            "method",
            layer: .common,
            asides: [.howQuestion],
            say: ["Yes, that's no problem.", "By post."]
        )
        for _ in 0..<3 {
            #expect(try reply(asked([], .howQuestion), to: [writing]) == "By post.")
        }
    }

    @Test func `who has said who he is is not asked for it`() throws {
        let who = Reaction.make(
            "who",
            layer: .common,
            hear: [.identityCheck],
            say: ["Yes, this is Martin. Who is it, please?"]
        )
        #expect(
            try reply(.make(.selfIntroduction, .identityCheck), to: [who])
                == "Yes, this is Martin."
        )
        #expect(
            try reply(.make(.identityCheck), to: [who]) == "Yes, this is Martin. Who is it, please?"
        )
    }

    @Test func `a question wins over the thanks before it`() throws {
        let thanks = Reaction.make(
            "thanks",
            layer: .common,
            asides: [.thanks],
            say: ["No problem."]
        )
        let what = Reaction.make(
            "what",
            layer: .common,
            asides: [.whatQuestion],
            say: ["I haven't got that here."]
        )
        #expect(
            try reply(
                Utterance(asides: [.thanks, .whatQuestion], words: 6),
                to: [thanks, what]
            ) == "I haven't got that here."
        )
    }

    @Test func `how an agreed sum is sent is asked without the plan being read back`() throws {
        let how = try topic(
            "how",
            "how send",
            says: "I'll do it from the telephone.",
            layer: .common
        )
        var call = PracticeCall(scenario: .make(reactions: [how]), seed: 1)
        let friday = tuesday.adding(days: 3)
        _ = try call.play(.said(.make(.commitmentRequest, sums: [800], days: [friday])))
        var turn = Utterance.make(.commitmentRequest, sums: [800], asides: [.howQuestion])
        turn.asked = ["how send"]
        turn.mentioned = turn.asked
        #expect(
            try call.play(.said(turn)).replies.first?.text == "I'll do it from the telephone."
        )
    }
}
