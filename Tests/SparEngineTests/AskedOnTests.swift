import SparModel
import Testing

@testable import SparEngine

/// Questions that go on from the answer before, "when was that?".
struct AskedOnTests {
    private func van() -> Reaction {
        var reaction = Reaction.make("van", layer: .scenario, say: ["The van broke down."])
        reaction.subjects = [.staff]
        reaction.then = [
            .when: [line("In March.")],
            .howMuch: [line("Two thousand, it took.")],
        ]
        return reaction
    }

    private func asking(about subject: Subject, sure: Int = 90) -> Utterance {
        var turn = Utterance.make(asides: [.whyQuestion])
        turn.subject = HeardSubject(subject, confidence: sure)
        return turn
    }

    /// "When was that?" and its like.
    private func pointing(_ acts: Act..., asides: [Aside]) -> Utterance {
        var turn = Utterance.make(asides: asides)
        turn.acts = acts.map { HeardAct($0, confidence: 90, span: 0..<1) }
        turn.pointsBack = true
        return turn
    }

    private func told() throws -> PracticeCall {
        var other = Reaction.make("health", layer: .scenario, say: ["I'm well enough."])
        other.subjects = [.health]
        var call = PracticeCall(scenario: .make(reactions: [van(), other]), seed: 1)
        try #require(try call.answer(asking(about: .staff)) == "The van broke down.")
        return call
    }

    @Test func `a question that names nothing goes on from what was said before`() throws {
        var call = try told()
        #expect(try call.answer(pointing(asides: [.whenQuestion])) == "In March.")
    }

    @Test func `asked on once, one may ask on again`() throws {
        var call = try told()
        _ = try call.answer(pointing(asides: [.whenQuestion]))
        #expect(
            try call.answer(pointing(.reasonQuestion, asides: [.howMuchQuestion]))
                == "Two thousand, it took."
        )
    }

    @Test func `a question about something else is not taken for one`() throws {
        var call = try told()
        var turn = asking(about: .health)
        turn.asides = [.whenQuestion]
        #expect(try call.answer(turn) == "I'm well enough.")
    }

    @Test func `a thing that nobody has spoken of is something else`() throws {
        var call = try told()
        var turn = Utterance.make(asides: [.whenQuestion])
        turn.thing = "The holiday"
        #expect(try call.answer(turn) != "In March.")
        call = try told()
        turn.thing = "The van"
        #expect(try call.answer(turn) == "In March.")
    }

    @Test func `a question that points at nothing is something else`() throws {
        var call = try told()
        #expect(try call.answer(.make(asides: [.howMuchQuestion])) != "Two thousand, it took.")
    }

    @Test func `pressed for a day of payment, nobody tells when the van broke down`() throws {
        var call = try told()
        let reply = try call.answer(
            pointing(.commitmentRequest, asides: [.whenWillQuestion])
        )
        #expect(reply != "In March.")
    }

    @Test func `another answer closes what was open`() throws {
        var call = try told()
        _ = try call.answer(asking(about: .health))
        #expect(try call.answer(pointing(asides: [.whenQuestion])) != "In March.")
    }

    @Test func `a second question of the same turn is answered with it`() throws {
        var turn = asking(about: .staff)
        turn.parts = [
            HeardPart(kind: .why, subject: HeardSubject(.staff, confidence: 90)),
            HeardPart(kind: .howMuch),
        ]
        var call = PracticeCall(scenario: .make(reactions: [van()]), seed: 1)
        #expect(try call.answer(turn) == "The van broke down. Two thousand, it took.")
    }
}
