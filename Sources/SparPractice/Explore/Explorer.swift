import SparAuthoring
import SparEngine
public import SparLanguage
public import SparModel

/// Proves a scenario by playing it many times with simulated trainees.
///
/// The result depends on the scenario, the rubric, the seed and the number of calls alone, never on
/// the number of cores.
public struct Explorer: Sendable {
    /// How much to play.
    public struct Plan: Hashable, Sendable {
        /// Calls each kind of trainee holds.
        public var callsPerKind: Int
        /// How many of them are graded at most.
        public var gradedPerKind: Int
        /// The seed all calls are derived from.
        public var seed: UInt64
        /// Cores to play on.
        public var jobs: Int

        /// A plan; one job unless given.
        public init(
            callsPerKind: Int,
            gradedPerKind: Int = 40,
            seed: UInt64 = 1,
            jobs: Int = 1
        ) {
            self.callsPerKind = max(1, callsPerKind)
            self.gradedPerKind = max(0, min(gradedPerKind, self.callsPerKind))
            self.seed = seed
            self.jobs = max(1, jobs)
        }
    }

    /// How long it took, in nanoseconds of the clock that was given.
    public struct Effort: Hashable, Sendable {
        /// Playing; on a first exploration mostly hearing, since no line is known yet.
        public var playing: UInt64
        /// Grading.
        public var grading: UInt64
    }

    /// Calls of one seed in a row, each worded differently: what the seeds are compared by.
    static let wordingsPerSeed = 8
    /// Calls played in one go by one core.
    private static let batch = 20

    private let scenario: Scenario
    private let grader: Grader?
    private let player: ExploredCallPlayer
    private let memo: ExplorationMemo
    private let clock: @Sendable () -> UInt64

    /// An explorer of one scenario.
    ///
    /// - Parameters:
    ///   - scenario: What to play.
    ///   - hearing: How lines are heard.
    ///   - grader: How calls are graded; nil grades none.
    ///   - clock: Nanoseconds of a clock that never goes back, for `Effort` alone.
    public init(
        scenario: Scenario,
        hearing: Hearing,
        grader: Grader?,
        clock: @escaping @Sendable () -> UInt64 = { 0 }
    ) {
        self.scenario = scenario
        self.grader = grader
        self.clock = clock
        let watch = LeakWatch(scenario)
        memo = ExplorationMemo(scenario: scenario, hearing: hearing, watch: watch)
        player = ExploredCallPlayer(
            template: PracticeCall(scenario: scenario, seed: 0),
            words: CaseWords(file: scenario.caseFile),
            memo: memo,
            watch: watch,
            repeatWatch: RepeatWatch(ScriptInventory(scenario))
        )
    }

    /// Plays and grades.
    ///
    /// - Parameters:
    ///   - plan: How much.
    ///   - progress: Told of steps done and steps in all; called from any core.
    /// - Returns: What came of it, and how long it took.
    public func explore(
        _ plan: Plan,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) -> (exploration: Exploration, effort: Effort) {
        let start = clock()
        let calls = TraineeKind.allCases.flatMap { kind in
            (1...plan.callsPerKind).map { Self.call($0, of: kind, seed: plan.seed) }
        }
        let batches = stride(from: 0, to: calls.count, by: Self.batch).map {
            calls[$0..<min(calls.count, $0 + Self.batch)]
        }
        let graded = grader == nil ? 0 : plan.gradedPerKind
        let steps = batches.count + graded * TraineeKind.allCases.count
        let tallies = Parallel.map(
            batches,
            jobs: plan.jobs,
            progress: { progress($0, steps) },
            { batch in
                var tally = ExplorationTally()
                for call in batch {
                    tally.add(
                        player.play(
                            call,
                            traineeSeed: Self.seed(of: call, plan.seed),
                            keeping: call.number <= graded
                        )
                    )
                }
                return tally
            }
        )
        var tally = ExplorationTally()
        for part in tallies { tally.add(part) }
        let played = clock()
        let cards = grade(tally.graded, jobs: plan.jobs) { progress(batches.count + $0, steps) }
        let effort = Effort(
            playing: played &- start,
            grading: clock() &- played
        )
        let summary = ExplorationSummary(scenario: scenario, tally: tally, cards: cards)
        return (summary.exploration(plan, graded: graded, linesHeard: memo.linesHeard), effort)
    }

    /// One call as an exploration plays it, turn by turn.
    ///
    /// - Parameters:
    ///   - number: Its number among its kind, from 1.
    ///   - kind: The kind of trainee.
    ///   - seed: The exploration's seed.
    /// - Returns: The call, its opening and turns with what the trainee did, and its grade.
    public func call(_ number: Int, of kind: TraineeKind, seed: UInt64) -> ShownCall {
        let call = Self.call(number, of: kind, seed: seed)
        let played = player.play(
            call,
            traineeSeed: Self.seed(of: call, seed),
            keeping: true,
            isTraced: true
        )
        return ShownCall(
            call: call,
            opening: played.opening,
            turns: played.entries.map { (deed: $0.entry.deed, turn: $0.turn) },
            scorecard: played.transcript.flatMap { transcript in
                grader?.grade(transcript)
            }
        )
    }

    /// A call played again to be looked at.
    public struct ShownCall: Sendable {
        /// The call.
        public var call: ExploredCall
        /// The other party's first words.
        public var opening: Turn
        /// What the trainee did, and what came of it.
        public var turns: [(deed: CallEntry.Deed, turn: Turn?)]
        /// Its grade; nil without a rubric.
        public var scorecard: Scorecard?
    }

    private static func call(_ number: Int, of kind: TraineeKind, seed: UInt64) -> ExploredCall {
        ExploredCall(
            kind: kind,
            number: number,
            seed: seed &+ UInt64((number - 1) / wordingsPerSeed)
        )
    }

    private func grade(
        _ calls: [ExplorationTally.Graded],
        jobs: Int,
        progress: @escaping @Sendable (Int) -> Void
    ) -> [Scorecard] {
        guard let grader else { return [] }
        return Parallel.map(calls, jobs: jobs, progress: progress) { grader.grade($0.transcript) }
    }

    /// Every call has chances of its own, whatever is played before it; but the model trainee says the
    /// same to every seed of the scenario, so that a seed that is harder than others shows.
    private static func seed(of call: ExploredCall, _ seed: UInt64) -> UInt64 {
        let number = call.kind == .model ? (call.number - 1) % wordingsPerSeed : call.number
        let kind = UInt64(TraineeKind.allCases.firstIndex(of: call.kind) ?? 0)
        var mixer = SplitMix64(seed: seed, stream: kind &* 1_000_003 &+ UInt64(number))
        return mixer.next()
    }
}
