import SparModel
import Testing

@testable import SparEngine

struct SubjectTests {
    private func reaction(
        _ name: String,
        about subjects: [Subject],
        says: String,
        layer: Reaction.Layer = .scenario,
        hear: [Act] = []
    ) -> Reaction {
        var reaction = Reaction.make(name, layer: layer, hear: hear, say: [says])
        reaction.subjects = subjects
        return reaction
    }

    private func question(
        about subject: Subject?,
        _ shape: Aside = .whatQuestion,
        acts: [Act] = []
    ) -> Utterance {
        Utterance(
            acts: acts.map { HeardAct($0, confidence: 90, span: 0..<10) },
            asides: [shape],
            subject: subject.map { HeardSubject($0, confidence: 80) },
            words: 8
        )
    }

    private func reply(_ turn: Utterance, to reactions: [Reaction]) throws -> String? {
        var call = PracticeCall(scenario: .make(reactions: reactions), seed: 1)
        return try call.play(.said(turn)).replies.first?.text
    }

    @Test func `a question is answered by what it is about, whatever its words`() throws {
        let staff = reaction("staff", about: [.staff], says: "Two girls on Saturdays.")
        #expect(try reply(question(about: .staff), to: [staff]) == "Two girls on Saturdays.")
        #expect(try reply(question(about: .health), to: [staff]) != "Two girls on Saturdays.")
    }

    @Test func `words do not answer a question surely about something else`() throws {
        var card = reaction("card", about: [.payMethod], says: "By card.")
        card.asks = [try #require(WordPattern("card"))]
        var turn = question(about: .bank)
        turn.asked = ["card"]
        turn.mentioned = ["card"]
        #expect(try reply(turn, to: [card]) != "By card.")
        turn.subject = nil
        #expect(try reply(turn, to: [card]) == "By card.")
    }

    @Test func `an act is not answered by what is surely not its subject`() throws {
        let money = reaction(
            "money",
            about: [.affordable],
            says: "Twenty-five pounds.",
            hear: [.financesQuestion]
        )
        let asked = question(about: .affordable, acts: [.financesQuestion])
        let other = question(about: .incomeDay, acts: [.financesQuestion])
        #expect(try reply(asked, to: [money]) == "Twenty-five pounds.")
        #expect(try reply(other, to: [money]) != "Twenty-five pounds.")
    }

    @Test func `of two about one subject the one for its kind of question wins`() throws {
        let plain = reaction("plain", about: [.incomeDay], says: "It comes when it comes.")
        var when = reaction("when", about: [.incomeDay], says: "On the ninth.")
        when.answers = [.when]
        let rules = [plain, when]
        #expect(
            try reply(question(about: .incomeDay, .whenWillQuestion), to: rules) == "On the ninth."
        )
        #expect(
            try reply(question(about: .incomeDay, .whyQuestion), to: rules)
                == "It comes when it comes."
        )
    }

    @Test func `the scenario on a subject comes before narrower words of the common files`()
        throws
    {
        let near = reaction("staff", about: [.staff], says: "Two girls on Saturdays.")
        var far = reaction("many", about: [.staff], says: "There's a few of us.", layer: .common)
        far.asks = [try #require(WordPattern("how many people work"))]
        far.answers = [.howMany]
        var turn = question(about: .staff, .howManyQuestion)
        turn.asked = ["how many people work"]
        turn.mentioned = turn.asked
        #expect(try reply(turn, to: [near, far]) == "Two girls on Saturdays.")
    }

    @Test func `a sum and a day in a question about something else propose nothing`() throws {
        let friday = try #require(CalendarDay(year: 2026, month: 4, day: 17))
        var turn = Utterance.make(sums: [500], days: [friday])
        turn.payments = [
            HeardPayment(pounds(500), on: friday, sum: 0..<5, date: 10..<15)
        ]
        func proposes(about subject: Subject?) throws -> Bool {
            turn.subject = subject.map { HeardSubject($0, confidence: 90) }
            var call = PracticeCall(scenario: .make(reactions: []), seed: 1)
            return try call.play(.said(turn)).trace.steps.contains {
                $0.text.hasPrefix("heard a proposal")
            }
        }
        #expect(try proposes(about: nil))
        #expect(try proposes(about: .payWhen))
        #expect(try !proposes(about: .callBack))
    }

    @Test func `a clue is drawn out by its subject and kept from another`() throws {
        var clue = Clue(
            name: "shop",
            fact: "There is a second shop.",
            asked: [.reasonQuestion],
            say: Reaction.make("said", say: ["There's a second shop."]).say,
            place: SourcePlace(file: "test.yaml", line: 1, column: 1)
        )
        clue.subjects = [.outgoings]
        var scenario = Scenario.make(reactions: [])
        scenario.parties[0].clues = [clue]
        func told(_ turn: Utterance) throws -> [String] {
            var call = PracticeCall(scenario: scenario, seed: 1)
            return try call.play(.said(turn)).trace.revealed
        }
        #expect(try told(question(about: .outgoings)) == ["shop"])
        #expect(try told(question(about: .staff, acts: [.reasonQuestion])).isEmpty)
        #expect(try told(question(about: nil, acts: [.reasonQuestion])) == ["shop"])
    }
}
