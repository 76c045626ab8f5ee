import SparAuthoring
import SparEngine
import SparModel
import SparPractice
import SparRecords
import Testing

/// Cases of several calls: what came of the last, and where the next begins.
struct CaseTests {
    /// A call that ends in the agreement of `lines`, from where the case stands.
    static func play(_ lines: [String], from stage: CaseStage, seed: UInt64) throws -> CallFold {
        var fold = stage.fold(seed: seed, hearing: hearing)
        for line in lines where fold.ending == nil {
            try fold.apply(CallEntry(.said(line), at: 0))
        }
        if fold.ending == nil { try fold.apply(CallEntry(.hungUp, at: 0)) }
        return fold
    }

    static let agreeing = [
        "Good morning, this is Ana Ruiz from Millbrook Flour. Is that Pia Larkin?",
        "Can you pay the full 3,240 pounds today?", "What has held it up since March?",
        "I'm sorry to hear that. What comes in each week now?",
        "Could you do 500 pounds this Friday, 15 May, and then 350 pounds a week for 8 weeks "
            + "from Friday 22 May?",
        "Thank you, goodbye.",
    ]

    static func next(after fold: CallFold, of stage: CaseStage) -> CaseStage? {
        if case .call(let next) = stage.sequel(to: fold, call: "c-1") { next } else { nil }
    }

    @Test func `a promise is kept or broken by the seed, and the next call is of that day`() throws
    {
        let stage = CaseStage(try shipped("the-flour-bill"))
        var standings: Set<String> = []
        for seed in 1...24 as ClosedRange<UInt64> {
            let fold = try Self.play(Self.agreeing, from: stage, seed: seed)
            guard fold.call.state.agreement != nil else { continue }
            switch stage.sequel(to: fold, call: "c-1") {
            case .settled(let fate):
                #expect(fate.standing == .kept)
                #expect(fate.paid == fold.scenario.caseFile.balance)
                standings.insert("kept")
            case .call(let next):
                let memory = try #require(next.memory)
                let file = next.scenario.caseFile
                #expect(memory.standing == .broken)
                #expect(memory.recollections.contains(.promiseBroken))
                let owed = try #require(memory.owedPromise?.day)
                #expect(file.today >= owed.adding(days: 2))
                #expect(file.today.weekday != .saturday && file.today.weekday != .sunday)
                let paid = memory.paid ?? .zero(.gbp)
                #expect(file.balance + paid == stage.scenario.caseFile.balance)
                #expect(next.scenario.opening == "again-broken")
                standings.insert(paid.minor > 0 ? "part" : "broken")
            case .over: Issue.record("the case has two more calls")
            }
        }
        #expect(standings == ["kept", "part", "broken"])
    }

    @Test func `nobody pays what is beyond the real means`() throws {
        var scenario = try shipped("the-flour-bill")
        for index in scenario.parties.indices {
            scenario.parties[index].wallet?.can = Means(now: .zero(.gbp))
        }
        let stage = CaseStage(scenario)
        for seed in 1...12 as ClosedRange<UInt64> {
            let fold = try Self.play(Self.agreeing, from: stage, seed: seed)
            let next = try #require(Self.next(after: fold, of: stage))
            #expect(next.memory?.paid == nil)
        }
    }

    @Test func `the same calls give the same next one`() throws {
        let stage = CaseStage(try shipped("the-flour-bill"))
        for seed in 1...6 as ClosedRange<UInt64> {
            let first = Self.next(
                after: try Self.play(Self.agreeing, from: stage, seed: seed),
                of: stage
            )
            let second = Self.next(
                after: try Self.play(Self.agreeing, from: stage, seed: seed),
                of: stage
            )
            #expect(first?.scenario == second?.scenario)
            #expect(first?.memory == second?.memory)
        }
    }

    @Test func `an insult is remembered, and the mood is carried over`() throws {
        let stage = CaseStage(try shipped("the-flour-bill"))
        let fold = try Self.play(
            ["This is Tom from Millbrook Flour.", "You're a liar and a thief."],
            from: stage,
            seed: 1
        )
        let next = try #require(Self.next(after: fold, of: stage))
        #expect(next.memory?.recollections.contains(.wronged) == true)
        let (before, after) = (stage.scenario.parties[0].mood, next.scenario.parties[0].mood)
        #expect(after.anger > before.anger)
        #expect(after.trust < before.trust)
        var second = next.fold(seed: 1, hearing: hearing)
        let turn = try second.apply(CallEntry(.said("Hi, it's Tom from Millbrook Flour."), at: 0))
        #expect(turn?.trace.spoke.contains("common/remembers-wrong") == true)
    }

    @Test func `the next file holds the trainee's minutes, and a promise only if they name it`()
        throws
    {
        let stage = CaseStage(try shipped("the-flour-bill"))
        for (minutes, names) in [("Agreed 500 for 15 May.", true), ("Nice chat.", false)] {
            for seed in 1...24 as ClosedRange<UInt64> {
                var fold = try Self.play(Self.agreeing, from: stage, seed: seed)
                try fold.apply(CallEntry(.minuted(minutes), at: 0))
                guard let next = Self.next(after: fold, of: stage),
                    next.memory?.paid == nil,
                    next.memory?.owedPromise?.day?.description == "2026-05-15"
                else { continue }
                let entry = try #require(
                    next.scenario.caseFile.history.first { $0.note.contains(minutes) }
                )
                #expect((entry.promisedFor != nil) == names)
                #expect(entry.kept == (names ? false : nil))
            }
        }
    }

    @Test func `a clue once told is not told again, and lines said are not the first to come back`()
        throws
    {
        let stage = CaseStage(try shipped("the-flour-bill"))
        let fold = try Self.play(Self.agreeing, from: stage, seed: 5)
        let told = fold.call.state.revealed
        #expect(told.contains("new-oven"))
        let next = try #require(Self.next(after: fold, of: stage))
        var second = next.fold(seed: 5, hearing: hearing)
        for line in Self.agreeing where second.ending == nil {
            let turn = try second.apply(CallEntry(.said(line), at: 0))
            #expect(turn?.trace.revealed.contains("new-oven") != true)
        }
    }
}
