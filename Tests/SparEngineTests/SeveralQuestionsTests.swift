import SparModel
import Testing

@testable import SparEngine

struct SeveralQuestionsTests {
    private func reaction(_ name: String, about subject: Subject, _ say: String) -> Reaction {
        var reaction = Reaction.make(name, layer: .scenario, say: [say])
        reaction.subjects = [subject]
        return reaction
    }

    private let known: [Subject] = [.staff, .health]

    /// A turn that asks of both, in this order; the whole turn is heard as asking of the last.
    private func turn(_ subjects: Subject?..., sure: Int = 85) -> Utterance {
        var turn = Utterance.make(asides: [.yesNoQuestion], words: 14)
        turn.subject = subjects.last.flatMap { $0 }.map { HeardSubject($0, confidence: 85) }
        turn.parts = subjects.map { subject in
            HeardPart(
                kind: .whether,
                subject: subject.map { HeardSubject($0, confidence: sure) }
            )
        }
        return turn
    }

    private func reply(_ turn: Utterance) throws -> String {
        let reactions = [
            reaction("staff", about: .staff, "Two girls on Saturdays."),
            reaction("health", about: .health, "I'm well enough."),
        ]
        var call = PracticeCall(scenario: .make(reactions: reactions), seed: 1)
        return try call.answer(turn)
    }

    @Test func `of two questions the script knows, both are answered in the order asked`() throws {
        #expect(try reply(turn(.staff, .health)) == "Two girls on Saturdays. I'm well enough.")
    }

    @Test func `a question heard with little certainty is not answered beside another`() throws {
        #expect(try reply(turn(.staff, .health, sure: 60)) == "I'm well enough.")
    }

    @Test func `the question that the script knows is answered where the last is not`() throws {
        #expect(try reply(turn(.staff, nil)).contains("Two girls on Saturdays."))
    }

    @Test func `one of four things is said beside the answer, not three`() throws {
        let answer = try reply(turn(.staff, .staff, .health))
        #expect(answer == "Two girls on Saturdays. I'm well enough.")
    }

    @Test func `an insult with two questions is answered as an insult`() throws {
        var rude = turn(.staff, .health)
        rude.acts = [HeardAct(.insult, confidence: 99, span: 0..<1)]
        #expect(try !reply(rude).contains("Saturdays"))
    }
}
