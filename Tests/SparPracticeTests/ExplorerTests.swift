import SparAuthoring
import SparEngine
import SparLanguage
import SparModel
import Testing

@testable import SparPractice

/// Scenarios good and spoilt, proved by simulated trainees.
struct ExplorerTests {
    static let grader = try? Grader(
        library: ScenarioLibrary(root: repository),
        rubric: nil,
        hearing: hearing
    )

    private func explore(
        _ scenario: Scenario,
        calls: Int = 3,
        graded: Int = 3,
        jobs: Int = 2
    ) -> Exploration {
        let explorer = Explorer(
            scenario: scenario,
            hearing: hearing,
            grader: graded == 0 ? nil : Self.grader
        )
        return explorer.explore(
            Explorer.Plan(callsPerKind: calls, gradedPerKind: graded, seed: 3, jobs: jobs)
        ).exploration
    }

    @Test func `one core and two find the same, and twice the same`() throws {
        let scenario = try shipped("the-polished-wall")
        let one = explore(scenario, calls: 2, graded: 1, jobs: 1)
        #expect(one == explore(scenario, calls: 2, graded: 1, jobs: 3))
        #expect(one.turns > 50)
    }

    @Test func `another seed plays other calls`() throws {
        let scenario = try shipped("cheque-in-the-post")
        let explorer = Explorer(scenario: scenario, hearing: hearing, grader: nil)
        let first = explorer.explore(.init(callsPerKind: 3, seed: 1)).exploration
        let second = explorer.explore(.init(callsPerKind: 3, seed: 100)).exploration
        #expect(first.turns != second.turns || first.kinds != second.kinds)
        #expect(first.kinds.allSatisfy { $0.scores == nil })
        #expect(first.separation == nil)
    }

    @Test func `a shipped scenario tells good from bad and keeps its secrets`() throws {
        let found = explore(try shipped("cheque-in-the-post"))
        #expect((found.separation ?? 0) >= Exploration.Bound.separation, "\(found.faults)")
        #expect(found.leakCount == 0, "\(found.leaks)")
        #expect(found.loopCount == 0)
        #expect(found.repeats == 0)
        #expect(found.uses > 20)
        #expect(found.cluesTold > 3)
        #expect(found.kinds.map(\.kind) == TraineeKind.allCases)
        #expect(found.answers.all > 0)
    }

    @Test func `a scenario that ends at the first word does not tell good from bad`() throws {
        var scenario = try shipped("cheque-in-the-post")
        scenario.beats = scenario.beats.prefix(1).map { beat in
            var beat = beat
            beat.reactions = [
                Reaction(
                    name: "rings-off",
                    layer: .beat,
                    say: [Line([.text("No time.")])],
                    move: .end(.nothingAgreed),
                    place: beat.place
                )
            ]
            return beat
        }
        scenario.reactions = []
        let found = explore(scenario)
        #expect(found.faults.contains { $0.name == "separation" }, "\(found.separation ?? -1)")
    }

    @Test func `a debtor who goes round in circles is found`() throws {
        var scenario = try shipped("cheque-in-the-post")
        scenario.turnLimit = 1000
        scenario.parties[0].temperament = Temperament(name: "stone", shifts: [:], hangsUpAt: 200)
        scenario.beats = scenario.beats.prefix(1).map { beat in
            var beat = beat
            beat.reactions = [
                Reaction(
                    name: "round-and-round",
                    layer: .beat,
                    hear: Act.allCases,
                    say: [Line([.text("As I said.")])],
                    mood: MoodShift(patience: 5),
                    place: beat.place
                )
            ]
            return beat
        }
        scenario.reactions = []
        let found = explore(scenario, calls: 8, graded: 0)
        #expect(found.loopCount > 0)
        #expect(found.faults.contains { $0.name == "loop" })
        #expect(found.loops.allSatisfy { $0.beat == scenario.beats[0].name })
    }

    @Test func `a line that gives a secret away is found`() throws {
        var scenario = try shipped("cheque-in-the-post")
        let words = "Forty bedrooms of fitted wardrobes, gone. That was most of January."
        for index in scenario.beats.indices where scenario.beats[index].name == "excuse" {
            scenario.beats[index].say = [Line([.text("It's the hotel. " + words)])]
        }
        for index in scenario.beats[0].reactions.indices {
            scenario.beats[0].reactions[index].say = []
        }
        let found = explore(scenario, graded: 0)
        #expect(found.leakCount > 0)
        #expect(found.leaks.contains { $0.clue == "lost-contract" })
        #expect(found.faults.contains { $0.name == "leak" })
    }
}

struct ShownCallTests {
    @Test func `a call of the report is played again as it was`() throws {
        let explorer = Explorer(
            scenario: try shipped("the-polished-wall"),
            hearing: hearing,
            grader: ExplorerTests.grader
        )
        let plan = Explorer.Plan(callsPerKind: 2, gradedPerKind: 2, seed: 3)
        let best = try #require(explorer.explore(plan).exploration.best)
        let shown = explorer.call(best.call.number, of: .model, seed: 3)
        #expect(shown.call == best.call)
        #expect(shown.turns.count == best.turns)
        #expect(shown.scorecard?.overall == best.score)
        #expect(shown.turns.allSatisfy { $0.turn?.trace.steps.isEmpty == false })
    }
}

/// The count of lines that came back too soon.
struct RepeatWatchTests {
    private func turn(_ source: String, _ number: Int) -> Turn {
        Turn(
            index: 1,
            heard: nil,
            replies: [],
            trace: Trace(
                beat: "b",
                nextBeat: "b",
                said: [SaidLine(source: source, number: number)]
            ),
            mood: Mood(anger: 0, trust: 0, patience: 0)
        )
    }

    @Test func `a line said again counts while another was left, and only then`() throws {
        let scenario = try shipped("cheque-in-the-post")
        let inventory = ScriptInventory(scenario)
        let source = try #require(
            inventory.plainLines.filter { $0.value.count == 2 }.keys.min()
        )
        let watch = RepeatWatch(inventory)
        var fresh = RepeatWatch.Account()
        for number in [0, 1, 0, 1] { watch.look(at: turn(source, number), in: &fresh) }
        #expect(fresh.uses == 1)
        #expect(fresh.repeats == 0)
        var stale = RepeatWatch.Account()
        for number in [0, 0, 1] { watch.look(at: turn(source, number), in: &stale) }
        #expect(stale.uses == 2)
        #expect(stale.repeats == 1)
    }
}

/// The account that is kept beside the engine's.
struct LeakWatchTests {
    private func turn(_ index: Int, trust: Int, saying text: String, revealing: [String] = [])
        -> Turn
    {
        Turn(
            index: index,
            heard: nil,
            replies: [Spoken(party: "debtor", name: "Martin", role: .debtor, text: text)],
            trace: Trace(beat: "excuse", nextBeat: "excuse", revealed: revealing),
            mood: Mood(anger: 10, trust: trust, patience: 60)
        )
    }

    private let slip = "We lost the hotel job. Forty bedrooms of fitted wardrobes, gone."

    private func asking(_ act: Act) -> Utterance {
        Utterance(acts: [HeardAct(act, confidence: 90, span: 0..<1)], words: 4)
    }

    @Test func `a clue told before the one it waits for is a leak`() throws {
        let watch = LeakWatch(try shipped("cheque-in-the-post"))
        var account = LeakWatch.Account()
        let told = watch.cluesTold(in: slip)
        #expect(told.count == 1)
        let found = watch.look(
            at: turn(4, trust: 80, saying: slip, revealing: ["lost-contract"]),
            hearing: asking(.reasonQuestion),
            telling: told,
            in: &account
        )
        #expect(found.map(\.clue) == ["lost-contract"])
    }

    @Test func `a clue told with too little trust, or unasked, is a leak; in its place it is none`()
        throws
    {
        let watch = LeakWatch(try shipped("cheque-in-the-post"))
        func findings(trust: Int, act: Act) -> [LeakWatch.Finding] {
            var account = LeakWatch.Account()
            account.told = ["no-cheque"]
            account.moods = ["debtor": Mood(anger: 10, trust: trust, patience: 60)]
            return watch.look(
                at: turn(4, trust: trust, saying: slip, revealing: ["lost-contract"]),
                hearing: asking(act),
                telling: watch.cluesTold(in: slip),
                in: &account
            )
        }
        #expect(findings(trust: 30, act: .reasonQuestion).count == 1)
        #expect(findings(trust: 80, act: .smallTalk).count == 1)
        #expect(findings(trust: 80, act: .reasonQuestion).isEmpty)
    }

    @Test func `other lines tell nothing`() throws {
        let watch = LeakWatch(try shipped("cheque-in-the-post"))
        #expect(watch.cluesTold(in: "You know what the post's like. First class, it went.").isEmpty)
    }
}
