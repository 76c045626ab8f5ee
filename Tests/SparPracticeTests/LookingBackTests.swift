import Foundation
import SparAuthoring
import SparModel
import Testing

@testable import SparPractice

extension PractisedCall {
    /// A graded call of `day`, counted from 2 March 2026, with grades by dimension.
    static func make(
        _ call: String,
        _ scenario: String = "one",
        day: Int,
        overall: Int = 70,
        passed: Bool = true,
        grades: [DimensionKey: Int] = [:],
        missed: [DimensionKey: [Int]] = [:],
        fails: [String] = []
    ) -> PractisedCall {
        let dimensions = DimensionKey.allCases.compactMap { key -> DimensionScore? in
            guard let grade = grades[key] else { return nil }
            let turns = missed[key]
            return DimensionScore(
                key: key,
                title: key.rawValue,
                weight: key == .compliance ? 0 : 10,
                score: grade,
                criteria: [
                    Verdict(
                        id: "first",
                        met: turns == nil,
                        points: turns == nil ? 10 : 0,
                        of: 10,
                        turns: turns ?? [2],
                        why: turns == nil ? "Done." : "Missed."
                    )
                ]
            )
        }
        return PractisedCall(
            call: call,
            scenario: scenario,
            day: CalendarDay(number: 20_514).adding(days: day),
            scorecard: Scorecard(
                rubric: "test",
                rubricDigest: "d",
                overall: overall,
                passed: passed,
                automaticFails: fails.map {
                    AutomaticFail(rule: $0, citation: "", turns: [3], why: "Broken.")
                },
                dimensions: dimensions
            )
        )
    }
}

struct SpacingTests {
    let monday = CalendarDay(number: 20_514)

    @Test func `the pause grows with each good day and ends with the first bad one`() {
        var spacing = Spacing()
        var due: [Int] = []
        for _ in 0..<6 {
            let day = spacing.due ?? monday
            spacing.note(good: true, on: day)
            due.append(spacing.due?.days(since: day) ?? -1)
        }
        #expect(due == [1, 3, 7, 14, 30, 30])
        let last = spacing.due ?? monday
        spacing.note(good: false, on: last)
        #expect(spacing.due == last)
    }

    @Test func `cramming on one day counts once, and the last try decides`() {
        var spacing = Spacing()
        for _ in 0..<5 { spacing.note(good: true, on: monday) }
        #expect(spacing.due == monday.adding(days: 1))
        spacing.note(good: false, on: monday)
        #expect(spacing.due == monday)
        spacing.note(good: true, on: monday)
        #expect(spacing.due == monday.adding(days: 1))
    }

    @Test func `what was never tried is due`() {
        #expect(Spacing().isDue(on: monday))
        #expect(Spacing().due == nil)
    }
}

struct ProgressTests {
    static func history(_ calls: [PractisedCall]) -> PracticeHistory {
        PracticeHistory(trainee: "kim", calls: calls)
    }

    let friday = CalendarDay(number: 20_514).adding(days: 18)

    @Test func `nothing graded is no progress, not a fault`() {
        let progress = Self.history([]).progress(on: friday)
        #expect(progress.calls == 0)
        #expect(progress.weeks.isEmpty)
        #expect(progress.overall.standing == nil)
        #expect(progress.weakest == nil)
    }

    @Test func `weeks run from the first call to today without a gap`() {
        let progress = Self.history([
            .make("a", day: 1), .make("b", day: 3, passed: false), .make("c", day: 15),
        ]).progress(on: friday.adding(days: 7))
        #expect(progress.weeks.map(\.calls) == [2, 0, 1, 0])
        #expect(progress.weeks.map(\.passed) == [1, 0, 1, 0])
        #expect(progress.weeks.allSatisfy { $0.monday.weekday == .monday })
    }

    @Test func `the trend needs seven calls and five points`() {
        func trend(_ grades: [Int]) -> Course.Trend {
            Self.history(
                grades.enumerated().map { .make("\($0)", day: $0, overall: $1) }
            ).progress(on: friday).overall.trend
        }
        #expect(trend([40, 50, 60, 70, 80, 90]) == .unknown)
        #expect(trend([40, 40, 60, 60, 60, 60, 60]) == .rising)
        #expect(trend([60, 60, 62, 62, 62, 62, 62]) == .steady)
        #expect(trend([90, 90, 62, 62, 62, 62, 62]) == .falling)
    }

    @Test func `a dimension that was not graded in a call leaves no point`() {
        let progress = Self.history([
            .make("a", day: 1, grades: [.control: 40]), .make("b", day: 2, grades: [.focus: 90]),
            .make("c", day: 3, grades: [.control: 80]),
        ]).progress(on: friday)
        #expect(progress.dimensions.map(\.key) == [.control, .focus])
        #expect(progress.dimensions.first?.course.points.map(\.grade) == [40, 80])
        #expect(progress.dimensions.first?.course.standing == 60)
    }

    @Test func `the weakest criterion names its calls and turns, the newest first`() {
        let progress = Self.history([
            .make("a", day: 1, grades: [.options: 10], missed: [.options: [4]]),
            .make("b", day: 2, grades: [.options: 10, .focus: 10], missed: [.options: [6, 8]]),
            .make("c", day: 3, grades: [.focus: 10], missed: [.focus: [2]]),
        ]).progress(on: friday)
        #expect(progress.weakest?.dimension == .options)
        #expect(progress.weakest?.misses == 2)
        #expect(progress.weakest?.shown.map(\.call) == ["b", "a"])
        #expect(progress.weakest?.shown.first?.turns == [6, 8])
    }

    @Test func `a dimension that is only shown is not what costs most`() {
        let progress = Self.history([
            .make("a", day: 1, grades: [.compliance: 0], missed: [.compliance: [4]])
        ]).progress(on: friday)
        #expect(progress.weakest == nil)
    }
}

struct CoachTests {
    let day = CalendarDay(number: 20_514).adding(days: 18)

    static func scenario(_ id: String, _ difficulty: Int, _ skills: [DimensionKey]) throws
        -> Scenario
    {
        var scenario = try shipped("cheque-in-the-post")
        scenario.id = id
        scenario.difficulty = difficulty
        scenario.skills = skills
        return scenario
    }

    static func scenarios() throws -> [Scenario] {
        [
            try scenario("easy-control", 1, [.control]),
            try scenario("easy-focus", 1, [.focus]),
            try scenario("middle-control", 2, [.control]),
            try scenario("middle-focus", 2, [.focus]),
            try scenario("hard-control", 4, [.control]),
        ]
    }

    func advice(_ calls: [PractisedCall]) throws -> Advice {
        try Coach(PracticeHistory(trainee: "kim", calls: calls), scenarios: Self.scenarios())
            .advice(on: day)
    }

    @Test func `a beginner starts with the gentlest`() throws {
        let advice = try advice([])
        #expect(advice.reason == .start)
        #expect(advice.dimension == nil)
        #expect(advice.scenario.difficulty == 1)
        #expect(advice.level == 1)
    }

    @Test func `the weakest due dimension comes first, though another is weaker and rests`() throws
    {
        let advice = try advice([
            .make("a", "easy-focus", day: 1, grades: [.focus: 60, .control: 10]),
            .make("b", "easy-focus", day: 2, grades: [.control: 10]),
            .make("c", "easy-focus", day: 18, grades: [.control: 90]),
        ])
        #expect(advice.dimension == .focus)
        #expect(advice.standing == 60)
    }

    @Test func `when nothing is due the weakest is practised all the same`() throws {
        let advice = try advice([
            .make("a", "easy-focus", day: 18, grades: [.focus: 76, .control: 80])
        ])
        #expect(advice.reason == .weakest)
        #expect(advice.dimension == .focus)
    }

    @Test func `an automatic fail in the last call comes before all else`() throws {
        let advice = try advice([
            .make(
                "a",
                "easy-focus",
                day: 18,
                passed: false,
                grades: [.focus: 10, .compliance: 0],
                fails: ["US-17"]
            )
        ])
        #expect(advice.dimension == .compliance)
        #expect(advice.reason == .automaticFail(rule: "US-17", why: "Broken."))
    }

    @Test func `after a broken rule the coach speaks of the rule, with a line that keeps it`()
        throws
    {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path
        let packs = ScoringFiles(library: ScenarioLibrary(root: repository)).packs
        let rule = try #require(packs.flatMap(\.rules).first { $0.id == "HC-02" })
        let calls: [PractisedCall] = [
            .make("a", "easy-focus", day: 17, grades: [.compliance: 100]),
            .make(
                "b",
                "easy-focus",
                day: 18,
                passed: false,
                grades: [.compliance: 0],
                fails: ["HC-02"]
            ),
        ]
        let advice = try Coach(
            PracticeHistory(trainee: "kim", calls: calls),
            scenarios: Self.scenarios(),
            packs: packs
        ).advice(on: day)
        #expect(advice.title == "HC-02: \(rule.rule)")
        #expect(advice.topic == "law-house-conduct")
        let spot = try #require(advice.weakest)
        #expect(spot.isRule)
        #expect(spot.criterion == rule.rule)
        #expect(spot.misses == 1)
        #expect(spot.chances == 2)
        #expect(spot.shown.map(\.call) == ["b"])
        #expect(spot.shown.first?.why == "Broken.")
        let kept = rule.examples.filter { !$0.breaks }.flatMap(\.lines).map(\.text)
        #expect(spot.better.map(kept.contains) == true)
        // A rule that is in no pack any more is named by what is left of it.
        let gone = try self.advice(calls)
        #expect(gone.title?.hasPrefix("HC-02: ") == true)
        #expect(gone.topic == "compliance")
        #expect(gone.weakest?.better == nil)
    }

    @Test func `two scenarios passed master a level, and the next one that exists is aimed at`()
        throws
    {
        let first = try advice([.make("a", "easy-focus", day: 1, grades: [.control: 50])])
        #expect(first.mastered == 0)
        #expect(first.scenario.scenario == "easy-control")
        let both = try advice([
            .make("a", "easy-focus", day: 1, grades: [.control: 50]),
            .make("b", "easy-control", day: 2, grades: [.control: 50]),
        ])
        #expect(both.mastered == 1)
        #expect(both.level == 2)
        #expect(both.scenario.scenario == "middle-control")
        let three = try advice([
            .make("a", "middle-focus", day: 1, grades: [.control: 50]),
            .make("b", "middle-control", day: 2, grades: [.control: 50]),
        ])
        #expect(three.level == 4)
        #expect(three.scenario.scenario == "hard-control")
    }

    @Test func `a scenario failed since is no longer mastered`() throws {
        let advice = try advice([
            .make("a", "easy-focus", day: 1, grades: [.control: 50]),
            .make("b", "easy-control", day: 2, grades: [.control: 50]),
            .make("c", "easy-focus", day: 3, passed: false, grades: [.control: 50]),
        ])
        #expect(advice.mastered == 0)
    }

    @Test func `the same calls on the same day get the same advice`() throws {
        let calls: [PractisedCall] = (0..<40).map {
            .make(
                "c\($0)",
                ["easy-focus", "middle-control", "hard-control"][$0 % 3],
                day: $0 / 3,
                overall: 40 + $0,
                passed: $0 % 2 == 0,
                grades: [.focus: 30 + $0, .control: 90 - $0]
            )
        }
        let first = try advice(calls)
        for _ in 0..<5 { #expect(try advice(calls) == first) }
    }

    @Test func `without a scenario there is nothing to practise`() {
        #expect(throws: Coach.NothingToPractise.self) {
            try Coach(PracticeHistory(trainee: "kim", calls: []), scenarios: []).advice(on: day)
        }
    }
}

struct ComparingTests {
    static func side(_ call: PractisedCall, _ turns: [String]) -> CallComparison.Side {
        CallComparison.Side(
            call: call.call,
            scenario: call.scenario,
            day: call.day,
            scorecard: call.scorecard,
            turns: turns.map { TranscriptTurn(who: .trainee, text: $0) }
        )
    }

    @Test func `what the second call does better is gained, what worse is lost`() {
        let first = PractisedCall.make(
            "a",
            day: 1,
            grades: [.focus: 10, .control: 90],
            missed: [.focus: [2]]
        )
        let second = PractisedCall.make(
            "b",
            day: 2,
            grades: [.focus: 90, .control: 10],
            missed: [.control: [4]]
        )
        let found = Comparing.compare(
            Self.side(first, ["one", "two", "three"]),
            Self.side(second, ["one", "two", "four"])
        )
        #expect(found.gained.map(\.dimension) == [.focus])
        #expect(found.lost.map(\.dimension) == [.control])
        #expect(found.parted == 3)
        #expect(found.dimensions.map(\.first) == [90, 10])
    }

    @Test(
        arguments: [
            (["one"], ["one"], nil), (["one"], ["one", "two"], 2), ([], ["one"], 1), ([], [], nil),
        ] as [([String], [String], Int?)]
    )
    func `calls part at the first turn that differs`(
        first: [String],
        second: [String],
        turn: Int?
    ) {
        func turns(_ texts: [String]) -> [TranscriptTurn] {
            texts.map { TranscriptTurn(who: .debtor, text: $0) }
        }
        #expect(Comparing.parting(turns(first), turns(second)) == turn)
    }
}
