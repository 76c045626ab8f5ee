import SparModel
import Testing

@testable import SparEngine

struct PracticeCallTests {
    @Test func `the same scenario, seed and turns give the same call`() throws {
        func play() throws -> [Turn] {
            var call = PracticeCall(scenario: .make(), seed: 99)
            return try [
                Utterance.make(.greeting), .make(.purpose), .make(.fullPaymentRequest),
                .make(.commitmentRequest), .make(.insult),
            ].map { try call.play(.said($0)) }
        }
        #expect(try play() == play())
    }

    @Test func `what was not understood moves neither mood nor beat and counts no act`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        let before = call.state
        let turn = try call.play(.said(Utterance(words: 3)))
        #expect(turn.replies.map(\.text) == ["[not-understood]"])
        #expect(turn.trace.notUnderstood)
        #expect(call.state.moods == before.moods)
        #expect(call.state.beat == before.beat)
    }

    @Test func `insults heat until the party hangs up, and then nothing can be said`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        var endings: [Ending?] = []
        for _ in 0..<5 where !call.hasEnded {
            endings.append(try call.play(.said(.make(.insult))).ending)
        }
        #expect(endings.last == .partyHungUp)
        #expect(throws: PracticeCall.AlreadyEnded.self) {
            try call.play(.said(.make(.greeting)))
        }
    }

    @Test func `no mood moves further in one turn than the temperament allows`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        let turn = try call.play(
            .said(.make(.insult, .threat, .harassment, .misrepresentation))
        )
        #expect(abs(turn.trace.shift.anger) <= 20)
        #expect(abs(turn.trace.shift.trust) <= 20)
    }

    @Test func `a kindness repeated is worth less each time`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        let gains = try (0..<3).map { _ in
            try call.play(.said(.make(.empathy))).trace.shift.trust
        }
        #expect(gains[0] > gains[1])
        #expect(gains[1] >= gains[2])
    }

    @Test func `a clue stays hidden until it is asked for and trust allows it`() throws {
        let clue = Clue(
            name: "lost-job",
            fact: "They lost the hotel job.",
            when: Condition([.mood(.trust, .atLeast, 50)]),
            asked: [.reasonQuestion],
            say: [line("We lost the hotel job.")],
            place: somewhere
        )
        var call = PracticeCall(scenario: .make(clues: [clue]), seed: 1)
        #expect(try call.answer(.make(.reasonQuestion)).contains("hotel") == false)
        _ = try call.play(.said(.make(.empathy)))
        _ = try call.play(.said(.make(.empathy)))
        let turn = try call.play(.said(.make(.reasonQuestion)))
        #expect(turn.trace.revealed == ["lost-job"])
        #expect(turn.replies.first?.text.contains("hotel job") == true)
    }

    @Test func `the beat's reaction wins over the archetype's, the more specific over the general`()
        throws
    {
        let beat = Beat(
            name: "excuse",
            party: "debtor",
            reactions: [
                .make("plain", hear: [.purpose], say: ["plain"]),
                .make(
                    "angry",
                    hear: [.purpose],
                    when: [.mood(.anger, .atLeast, 50)],
                    say: ["angry"]
                ),
            ],
            place: somewhere
        )
        let general = Reaction.make("any", layer: .archetype, hear: [.purpose], say: ["general"])
        var calm = PracticeCall(scenario: .make(beats: [beat], reactions: [general]), seed: 1)
        #expect(try calm.answer(.make(.purpose)) == "Plain")
        var angry = PracticeCall(
            scenario: .make(
                mood: Mood(anger: 60, trust: 20, patience: 80),
                beats: [beat],
                reactions: [general]
            ),
            seed: 1
        )
        #expect(try angry.answer(.make(.purpose)) == "Angry")
    }

    @Test func `the most telling act of a turn is answered, a remark may go before`() throws {
        let beat = Beat(
            name: "excuse",
            party: "debtor",
            reactions: [
                .make("hello", part: .remark, hear: [.greeting], say: ["Morning."]),
                .make("why", hear: [.reasonQuestion], say: ["It's January."]),
                .make("who", hear: [.selfIntroduction], say: ["Never heard of you."]),
            ],
            place: somewhere
        )
        var call = PracticeCall(scenario: .make(beats: [beat]), seed: 1)
        let answer = try call.answer(.make(.greeting, .selfIntroduction, .reasonQuestion))
        #expect(answer == "Morning. It's January.")
    }

    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func `no line is said twice while another is left`(seed: UInt64) throws {
        var call = PracticeCall(scenario: .make(), seed: seed)
        let said = try (0..<3).map { _ in try call.answer(.make(.greeting)) }
        #expect(Set(said).count == 3)
        let again = try call.answer(.make(.greeting))
        #expect(again == said[0])
    }

    @Test func `a transfer brings another party with a mood of their own`() throws {
        let assistant = Party(
            key: "assistant",
            role: .gatekeeper,
            name: "Joan Pike",
            relation: "assistant",
            decides: false,
            temperament: Temperament(name: "plain", shifts: [:]),
            mood: Mood(anger: 0, trust: 30, patience: 60)
        )
        let beats = [
            Beat(
                name: "desk",
                party: "assistant",
                say: [line("Hollis Joinery.")],
                reactions: [
                    .make(
                        "through",
                        hear: [.decisionMakerRequest],
                        say: ["One moment."],
                        move: .transfer("excuse")
                    )
                ],
                place: somewhere
            ),
            Beat(name: "excuse", party: "debtor", say: [line("Hollis here.")], place: somewhere),
        ]
        var call = PracticeCall(scenario: .make(beats: beats, parties: [assistant]), seed: 1)
        #expect(call.openingTurn.replies.first?.role == .gatekeeper)
        let turn = try call.play(.said(.make(.decisionMakerRequest)))
        #expect(turn.replies.map(\.name) == ["Joan Pike", "Martin Hollis"])
        #expect(turn.mood == Mood(anger: 10, trust: 40, patience: 80))
    }

    @Test func `a gatekeeper never agrees to a payment`() throws {
        let assistant = Party(
            key: "assistant",
            role: .gatekeeper,
            name: "Joan Pike",
            relation: "assistant",
            decides: false,
            temperament: Temperament(name: "plain", shifts: [:]),
            mood: Mood(anger: 0, trust: 90, patience: 90)
        )
        let beat = Beat(name: "desk", party: "assistant", place: somewhere)
        var call = PracticeCall(scenario: .make(beats: [beat], parties: [assistant]), seed: 1)
        let turn = try call.play(
            .said(.make(.commitmentRequest, .summary, sums: [10], days: [tuesday]))
        )
        #expect(turn.agreement == nil)
    }

    @Test func `a goodbye after an agreement ends the call as agreed`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        let friday = tuesday.adding(days: 3)
        _ = try call.play(.said(.make(.commitmentRequest, sums: [800], days: [friday])))
        let turn = try call.play(.said(.make(.summary, .closing, sums: [800], days: [friday])))
        #expect(turn.ending == .planAgreed)
        #expect(turn.replies.first?.text == "[confirm] [goodbye-agreed]")
    }

    @Test func `silences are met with other lines until the party makes an end of it`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        var last: Ending?
        for _ in 0..<4 { last = try call.play(.silence(seconds: 20)).ending }
        #expect(last == .nothingAgreed)
    }

    @Test func `long speeches spend patience until the call is over`() throws {
        var call = PracticeCall(scenario: .make(), seed: 1)
        while !call.hasEnded, call.state.turn < 40 {
            _ = try call.play(.said(.make(.smallTalk, words: 150)))
        }
        #expect(call.state.ending == .timeUp)
        #expect(call.state.turn < 12)
    }

    @Test func `every call ends within its turn limit, whatever is said`() throws {
        for seed in 1...100 as ClosedRange<UInt64> {
            var chance = SplitMix64(seed: seed, stream: 3)
            var call = PracticeCall(scenario: .make(turnLimit: 25), seed: seed)
            while !call.hasEnded {
                let act = Act.allCases[chance.below(Act.allCases.count)]
                _ = try call.play(.said(.make(act)))
                #expect(call.state.turn <= 25)
            }
        }
    }
}
