import SparModel
import Testing

@testable import SparEngine

/// A reaction made for a line answers what means about the same.
struct LikenessTests {
    private func reaction(
        like lines: [String],
        says: String,
        when: [Condition.Clause] = [],
        layer: Reaction.Layer = .scenario
    ) -> Reaction {
        var reaction = Reaction.make(says, layer: layer, when: when, say: [says])
        reaction.like = lines
        return reaction
    }

    private func turn(
        _ likened: [(String, Int)],
        acts: [Act] = [],
        asides: [Aside] = [.whatQuestion],
        subject: Subject? = nil
    ) -> Utterance {
        Utterance(
            acts: acts.map { HeardAct($0, confidence: 95, span: 0..<10) },
            asides: asides,
            subject: subject.map { HeardSubject($0, confidence: 90) },
            likened: likened.map { HeardLikeness($0.0, nearness: $0.1) },
            words: 8
        )
    }

    private func reply(_ turn: Utterance, to reactions: [Reaction]) throws -> String? {
        var call = PracticeCall(scenario: .make(reactions: reactions), seed: 1)
        return try call.play(.said(turn)).replies.first?.text
    }

    private var age: Reaction { reaction(like: ["How old is your son?"], says: "Nine.") }

    @Test func `what means the same as its line is answered by it`() throws {
        #expect(try reply(turn([("How old is your son?", 70)]), to: [age]) == "Nine.")
        #expect(try reply(turn([]), to: [age]) != "Nine.")
    }

    @Test func `of several lines the nearest that has an answer now is taken`() throws {
        let told = reaction(
            like: ["Is he at school?"],
            says: "He is.",
            when: [.revealed("son", true)]
        )
        let near = turn([("Is he at school?", 90), ("How old is your son?", 70)])
        #expect(try reply(near, to: [age, told]) == "Nine.")
    }

    @Test func `it comes before what is said of the subject in general`() throws {
        var home = Reaction.make("household", layer: .scenario, say: ["There's me and the lad."])
        home.subjects = [.household]
        let said = turn([("How old is your son?", 70)], subject: .household)
        #expect(try reply(said, to: [home, age]) == "Nine.")
    }

    @Test func `an offence is met before anything that was likened`() throws {
        let said = turn([("How old is your son?", 90)], acts: [.insult])
        #expect(try reply(said, to: [age]) != "Nine.")
    }

    @Test func `what the beat listens for comes before a line that is only near`() throws {
        let stall = Reaction.make("stall", layer: .beat, hear: [.amountStatement], say: ["I know."])
        let acts: [Act] = [.amountStatement]
        let near = turn([("How old is your son?", 40)], acts: acts)
        #expect(try reply(near, to: [stall, age]) == "I know.")
        let same = turn([("How old is your son?", 100)], acts: acts)
        #expect(try reply(same, to: [stall, age]) == "Nine.")
    }

    @Test func `a line plainly meant comes before what the beat merely says to an act`() throws {
        var stall = Reaction.make("stall", layer: .beat, hear: [.amountStatement], say: ["I know."])
        let plain = [("How old is your son?", 50)]
        let asked = turn(plain, acts: [.amountStatement])
        #expect(try reply(asked, to: [stall, age]) == "Nine.")
        let told = turn(plain, acts: [.amountStatement], asides: [])
        #expect(try reply(told, to: [stall, age]) == "I know.")
        stall.move = .end(.nothingAgreed)
        #expect(try reply(asked, to: [stall, age]) == "I know.")
    }

    @Test func `who the party is comes before a line plainly meant`() throws {
        let right = Reaction.make("right", layer: .beat, hear: [.identityCheck], say: ["It is."])
        let asked = turn(
            [("How old is your son?", 50)],
            acts: [.identityCheck],
            asides: [.yesNoQuestion]
        )
        #expect(try reply(asked, to: [right, age]) == "It is.")
    }

    @Test func `how are you is answered as such`() throws {
        let fine = Reaction.make(
            "fine",
            layer: .common,
            asides: [.wellbeingQuestion],
            say: ["Fine."]
        )
        let said = turn([("How old is your son?", 70)], asides: [.wellbeingQuestion])
        #expect(try reply(said, to: [fine, age]) == "Fine.")
    }

    @Test func `one of two is chosen where what the script knows names neither`() throws {
        let ring = Reaction.make(
            "ring",
            layer: .common,
            asides: [.choiceQuestion],
            say: ["Either will do."]
        )
        let call = reaction(like: ["Shall I ring you?"], says: "You ring. I'd only forget.")
        var said = turn([("Shall I ring you?", 90)], asides: [.choiceQuestion, .whenQuestion])
        said.choices = ["Thursday evening", "Friday morning"]
        #expect(try reply(said, to: [ring, call]) == "Either will do.")

        let friday = reaction(like: ["Shall I ring you?"], says: "Friday, before nine.")
        #expect(try reply(said, to: [ring, friday]) == "Friday, before nine.")
    }

    @Test func `an act half heard does not take the place of the question asked`() throws {
        let excuse = Reaction.make(
            "excuse",
            layer: .beat,
            hear: [.reasonQuestion],
            say: ["It's been slow."]
        )
        let who = Reaction.make("who", layer: .common, asides: [.whoQuestion], say: ["No names."])
        func asked(_ confidence: Int) -> Utterance {
            Utterance(
                acts: [HeardAct(.reasonQuestion, confidence: confidence, span: 0..<10)],
                asides: [.whyQuestion],
                words: 8
            )
        }
        let why = Reaction.make(
            "why",
            layer: .common,
            asides: [.whyQuestion],
            say: ["I've my reasons."]
        )
        #expect(try reply(asked(90), to: [excuse, who, why]) == "It's been slow.")
        #expect(try reply(asked(50), to: [excuse, who, why]) == "I've my reasons.")
    }

    @Test func `the very words of a line outweigh what they sound like beside`() throws {
        let cheap = reaction(like: ["Perhaps you are too cheap, my friend?"], says: "Perhaps I am.")
        var said = turn([("Perhaps you are too cheap, my friend?", 99)])
        said.acts = [HeardAct(.insult, confidence: 70, span: 0..<10)]
        #expect(try reply(said, to: [cheap]) == "Perhaps I am.")
        said.acts = [HeardAct(.insult, confidence: 99, span: 0..<10)]
        #expect(try reply(said, to: [cheap]) != "Perhaps I am.")
        said.acts = []
        said.words = 20
        said.asides = [.askedToRepeat]
        #expect(try reply(said, to: [cheap]) != "Perhaps I am.")
    }
}
