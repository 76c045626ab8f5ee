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

    /// Praise before a question, and beside it a sum or not.
    private func praise(
        near nearness: Int,
        namesSum: Bool = false,
        sums: [Int] = [],
        days: [CalendarDay] = []
    ) throws -> String {
        var star = Reaction.make("star", layer: .scenario, say: ["That's made my day."])
        star.like = ["You're a star"]
        var health = reaction("health", about: .health, "I'm well enough.")
        health.subjects = [.health]
        var said = Utterance.make(sums: sums, days: days, asides: [.yesNoQuestion], words: 14)
        if sums.isEmpty {
            said.subject = HeardSubject(.health, confidence: 85)
        } else {
            said.acts = [HeardAct(.partialOffer, confidence: 90, span: 0..<1)]
        }
        said.parts = [
            HeardPart(
                likened: [HeardLikeness("You're a star", nearness: nearness)],
                namesSum: namesSum
            ),
            HeardPart(kind: .whether, subject: HeardSubject(.health, confidence: 85)),
        ]
        var call = PracticeCall(scenario: .make(reactions: [star, health]), seed: 1)
        return try call.answer(said)
    }

    @Test func `a remark before a question is answered before it, if it is surely meant`() throws {
        #expect(try praise(near: 70) == "That's made my day. I'm well enough.")
        #expect(try praise(near: 40) == "I'm well enough.")
    }

    @Test func `what is asked beside a sum is answered, what names the sum is not`() throws {
        let day = [tuesday.adding(days: 14)]
        #expect(try praise(near: 70, sums: [700], days: day).contains("That's made my day."))
        let named = try praise(near: 70, namesSum: true, sums: [700], days: day)
        #expect(!named.contains("That's made my day."))
    }

    @Test func `an insult with two questions is answered as an insult`() throws {
        var rude = turn(.staff, .health)
        rude.acts = [HeardAct(.insult, confidence: 99, span: 0..<1)]
        #expect(try !reply(rude).contains("Saturdays"))
    }
}
