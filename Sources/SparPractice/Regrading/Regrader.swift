public import SparAuthoring
public import SparLanguage
public import SparModel
public import SparRecords

/// Grades the calls of a store again: what would change, and then the new grades beside the old.
public struct Regrader: Sendable {
    private let grader: Grader
    private let library: ScenarioLibrary
    private let hearing: Hearing
    private let cache: HeardCache?

    /// A regrader.
    ///
    /// - Parameters:
    ///   - grader: What grades.
    ///   - library: Where the scenarios of the calls are.
    ///   - hearing: How calls are heard of which nothing is kept.
    ///   - cache: Where what was understood is kept; nil hears every call.
    public init(
        grader: Grader,
        library: ScenarioLibrary,
        hearing: Hearing,
        cache: HeardCache?
    ) {
        self.grader = grader
        self.library = library
        self.hearing = hearing
        self.cache = cache
    }

    /// Grades the finished calls of `store` that match, a few hundred at a time.
    ///
    /// - Parameters:
    ///   - store: The calls.
    ///   - trainee: Only this trainee's; nil for everybody's.
    ///   - scenario: Only calls of this scenario; nil for all.
    ///   - progress: Told how many calls are done of how many.
    ///   - keep: Given the new scorecards of each stretch that are not on record yet; nil for asking
    ///     what would change.
    /// - Returns: What changes.
    /// - Throws: `StoreError`, or what `keep` throws.
    public func run(
        _ store: CallStore,
        trainee: String? = nil,
        scenario: String? = nil,
        progress: (@Sendable (Int, Int) -> Void)? = nil,
        keep: (([Scorecard], [String]) throws -> Void)? = nil
    ) throws -> Regrading {
        var result = Regrading(rubric: grader.rubric, rubricDigest: grader.rubricDigest)
        let all = try store.calls(trainee: trainee, scenario: scenario).reversed()
        let finished = all.filter { $0.finish != nil }
        result.unfinished = all.count - finished.count
        var scenarios: [String: Scenario?] = [:]
        var ready: [Job] = []
        for call in finished {
            let name = call.opening.scenario
            if scenarios[name] == nil { scenarios[name] = .some(library.load(name).scenario) }
            guard let played = scenarios[name] ?? nil else {
                result.left.append(left(call, .scenarioMissing))
                continue
            }
            guard played.digest == call.opening.scenarioDigest else {
                result.left.append(left(call, .scenarioChanged))
                continue
            }
            ready.append(Job(call: call, scenario: played))
        }
        var done = finished.count - ready.count
        while !ready.isEmpty {
            let stretch = Array(ready.prefix(Self.stretch))
            ready.removeFirst(stretch.count)
            let (before, total) = (done, finished.count)
            try grade(stretch, in: store, into: &result, keep: keep) {
                progress?(before + $0, total)
            }
            done += stretch.count
        }
        return result
    }

    private static let stretch = 256

    /// A call with what it was played from.
    private struct Job: Sendable {
        var call: CallSummary
        var scenario: Scenario
        var bytes: [UInt8]?
    }

    /// What came of a call.
    private struct Done: Sendable {
        var scorecard: Scorecard?
        /// What was heard, where it was heard again.
        var fresh: [UInt8]?
    }

    private func grade(
        _ jobs: [Job],
        in store: CallStore,
        into result: inout Regrading,
        keep: (([Scorecard], [String]) throws -> Void)?,
        progress: @escaping @Sendable (Int) -> Void
    ) throws {
        var jobs = jobs
        let known = cache?.heard(jobs.compactMap { $0.call.finish?.digest }) ?? [:]
        for index in jobs.indices {
            jobs[index].bytes = jobs[index].call.finish.flatMap { known[$0.digest] }
        }
        let done = Parallel.map(jobs, progress: progress) { grade($0, in: store) }
        var fresh: [Digest: [UInt8]] = [:]
        var cards: [Scorecard] = []
        var calls: [String] = []
        for (job, made) in zip(jobs, done) {
            guard let card = made.scorecard else {
                result.left.append(left(job.call, .unplayable))
                continue
            }
            result.calls += 1
            if let bytes = made.fresh, let end = job.call.finish?.digest {
                fresh[end] = bytes
                result.heardAgain += 1
            }
            let before = job.call.passed.map {
                Regrading.Grade(overall: job.call.overall, passed: $0)
            }
            let after = Regrading.Grade(overall: card.overall, passed: card.passed)
            guard before != after || job.call.rubricDigest != card.rubricDigest else { continue }
            let opening = job.call.opening
            result.changes.append(
                Regrading.Change(
                    call: opening.call,
                    trainee: opening.trainee,
                    scenario: opening.scenario,
                    mode: opening.mode,
                    before: before,
                    after: after
                )
            )
            cards.append(card)
            calls.append(opening.call)
        }
        cache?.keep(fresh)
        if !cards.isEmpty { try keep?(cards, calls) }
    }

    private func grade(_ job: Job, in store: CallStore) -> Done {
        let stage = stage(of: job, in: store)
        let shell = CallTranscript.shell(of: stage.scenario, call: job.call.opening.call)
        if let bytes = job.bytes, let heard = HeardBytes.decode(bytes, onto: shell) {
            return Done(scorecard: grader.grade(heard))
        }
        guard let stored = try? store.call(job.call.opening.call) else { return Done() }
        let heard = hear(stored, stage: stage, shell: shell)
        return Done(scorecard: grader.grade(heard), fresh: HeardBytes.encode(heard))
    }

    /// Where the call's case stood; a later call that cannot be derived is graded as a first one.
    private func stage(of job: Job, in store: CallStore) -> CaseStage {
        let found = try? CaseStage(
            of: job.call.opening,
            scenario: job.scenario,
            hearing: hearing,
            store: store
        )
        return found ?? CaseStage(job.scenario)
    }

    /// The call as it was held: what is on record stands over what would be answered today.
    private func hear(
        _ stored: StoredCall,
        stage: CaseStage,
        shell: Transcript
    ) -> HeardTranscript {
        let replay = Replay(stored, stage: stage, hearing: hearing)
        let transcript =
            replay.difference == nil
            ? CallTranscript.make(of: replay.fold, call: stored.opening.call)
            : CallTranscript.make(of: stored, onto: shell)
        return grader.hear(transcript)
    }

    private func left(_ call: CallSummary, _ reason: Regrading.Reason) -> Regrading.Left {
        Regrading.Left(
            call: call.opening.call,
            scenario: call.opening.scenario,
            reason: reason
        )
    }
}
