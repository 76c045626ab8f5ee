import SparAuthoring
import SparEngine
import SparModel
import SparPractice
import SparRecords
import Testing

/// Taking turns back, and going back into a call, on kept calls of every shipped scenario with
/// lines made at random: state, record and grade are those of a call in which the detour was never
/// said.
struct DetourTests {
    /// Pieces of lines; together they make sense now and then, as trainees do.
    static let pieces = [
        "good morning", "this is Ana Ruiz", "am I speaking with", "the owner", "the invoice",
        "£4,860", "1,200 pounds", "$250", "25 percent", "by Friday", "on 20 March", "next month",
        "can you pay", "could you do", "in three instalments", "every week", "what happened",
        "I'm sorry to hear that", "you're lying", "we will sue you", "I'm not threatening you",
        "so that is", "agreed", "no", "who decides", "is she in", "call back", "tomorrow at ten",
        "by bank transfer", "thank you", "goodbye", "🙂", "日本", "ωμέγα", "\"", "???", "- -", "1e99",
        "0", "asdf", "please hold", "stop the clock", "don't", "you told us", "?",
    ]

    /// A line of one to twelve pieces.
    static func line(_ chance: inout SplitMix64) -> String {
        if chance.below(3) == 0 { return remarks[chance.below(remarks.count)] }
        return (0...chance.below(12)).map { _ in pieces[chance.below(pieces.count)] }
            .joined(separator: chance.below(4) == 0 ? ", " : " ")
    }

    /// Something that is a turn.
    static func deed(_ chance: inout SplitMix64) -> CallEntry.Deed {
        switch chance.below(10) {
        case 0: .silence(seconds: 1 + chance.below(120))
        case 1: .hold(seconds: 1 + chance.below(300))
        default: .said(line(&chance))
        }
    }

    static let slugs = ScenarioLibrary(root: repository).slugs()

    /// Two calls that say the same, one of them with detours that are taken back again.
    struct Pair {
        var plain: LiveCall
        var winding: LiveCall
        var undone = 0

        init(_ scenario: Scenario, seed: UInt64, in store: CallStore) throws {
            func begin(_ name: String) throws -> LiveCall {
                try LiveCall(
                    DetourTests.opening("\(scenario.id)-\(seed)-\(name)", scenario, seed: seed),
                    stage: CaseStage(scenario),
                    hearing: hearing,
                    store: store
                )
            }
            (plain, winding) = (try begin("plain"), try begin("winding"))
        }

        mutating func step(_ chance: inout SplitMix64, at instant: Int64) throws {
            if undone == 0 || chance.below(3) == 0 {
                var turns = 0
                // A detour may well end the call; it is taken back all the same.
                for _ in 0...chance.below(3) where winding.fold.ending == nil {
                    _ = try winding.perform(DetourTests.deed(&chance), at: instant)
                    turns += 1
                }
                for _ in 0..<turns { _ = try winding.perform(.undid, at: instant) }
                undone += turns
            }
            let deed = DetourTests.deed(&chance)
            let answer = try plain.perform(deed, at: instant)
            let same = try winding.perform(deed, at: instant)
            #expect(answer == same)
        }
    }

    static func opening(_ call: String, _ scenario: Scenario, seed: UInt64) -> CallOpening {
        CallOpening(
            call: call,
            scenario: scenario.id,
            scenarioDigest: scenario.digest,
            seed: seed,
            trainee: "kim",
            mode: .practice,
            startedAt: 0
        )
    }

    /// Whether two calls are one and the same to party, reviewer and grader.
    static func expectSame(_ one: CallFold, _ other: CallFold, _ grader: Grader, _ what: String) {
        #expect(one.call.state == other.call.state, "\(what)")
        #expect(one.turns == other.turns, "\(what)")
        #expect(one.nextTurn == other.nextTurn, "\(what)")
        let (first, second) = (
            CallTranscript.make(of: one, call: "c"), CallTranscript.make(of: other, call: "c")
        )
        #expect(first == second, "\(what)")
        #expect(grader.grade(first) == grader.grade(second), "\(what)")
    }

    @Test(arguments: slugs) func `turns taken back were never said`(slug: String) throws {
        let scenario = try shipped(slug)
        let desk = try RegradingTests.Desk()
        let grader = try RegradingTests.grader()
        var undone = 0
        for seed in 1...2 as ClosedRange<UInt64> {
            var chance = SplitMix64(seed: seed, stream: 11)
            var pair = try Pair(scenario, seed: seed, in: desk.store)
            for step in 1...12 as ClosedRange<Int64> where pair.plain.fold.ending == nil {
                try pair.step(&chance, at: step)
            }
            undone += pair.undone
            let what = "\(slug), seed \(seed)"
            DetourTests.expectSame(pair.plain.fold, pair.winding.fold, grader, what)
            // What is on the disk says the same as what was in memory.
            let stored = try #require(try desk.store.call(pair.winding.opening.call))
            let resumed = try LiveCall(
                resuming: stored,
                stage: CaseStage(scenario),
                hearing: hearing,
                store: desk.store
            )
            DetourTests.expectSame(pair.plain.fold, resumed.fold, grader, what + ", resumed")
            #expect(Replay(stored, stage: CaseStage(scenario), hearing: hearing).difference == nil)
        }
        #expect(undone > 0)
    }

    @Test(arguments: slugs) func `who goes back and says the same again has the same call`(
        slug: String
    ) throws {
        let scenario = try shipped(slug)
        let desk = try RegradingTests.Desk()
        let grader = try RegradingTests.grader()
        let seed: UInt64 = 4
        var chance = SplitMix64(seed: seed, stream: 12)
        var pair = try Pair(scenario, seed: seed, in: desk.store)
        for step in 1...8 as ClosedRange<Int64> where pair.plain.fold.ending == nil {
            try pair.step(&chance, at: step)
        }
        let whole = pair.plain.fold
        let first = whole.openingTurn.replies.count + 1
        let turn = first + chance.below(max(1, whole.nextTurn - first))
        let shared = try CallBranch.entries(of: pair.winding.fold, before: turn)
        #expect(shared.count < whole.played.count)
        var branch = try LiveCall(
            DetourTests.opening("\(slug)-\(seed)-branch", scenario, seed: seed),
            sharing: shared,
            stage: CaseStage(scenario),
            hearing: hearing,
            store: desk.store
        )
        // The other way: something else is said first, and taken back.
        _ = try branch.perform(DetourTests.deed(&chance), at: 20)
        _ = try branch.perform(.undid, at: 20)
        for played in whole.played.dropFirst(shared.count) {
            _ = try branch.perform(played.entry.deed, at: played.entry.at)
        }
        DetourTests.expectSame(
            whole,
            branch.fold,
            grader,
            "\(slug), seed \(seed), back to before \(turn)"
        )
    }
}
