public import SparAuthoring
public import SparLanguage
public import SparModel
public import SparRecords

/// Gathers somebody's assessment calls for a decision: each is checked against its chain, derived
/// again from its record, and graded again; what differs is not believed.
public struct AssessmentHistory {
    /// The assessment calls of somebody, with what trainers said of them.
    public struct Gathered: Sendable {
        /// The calls, oldest first.
        public var calls: [AssessedCall] = []
        /// What trainers said of the calls as they stand.
        public var signOffs: [SignOff] = []
    }

    private let store: CallStore
    private let library: ScenarioLibrary
    private let hearing: Hearing
    private let grader: Grader
    private let written: (Scorecard, String) throws -> String
    private var scenarios: [String: Scenario] = [:]

    /// A gatherer.
    ///
    /// - Parameters:
    ///   - store: Where the calls are kept.
    ///   - library: Where their scenarios are.
    ///   - hearing: How lines are heard.
    ///   - grader: How calls are graded today.
    ///   - written: A scorecard of a call as it is kept on record, to compare with.
    public init(
        store: CallStore,
        library: ScenarioLibrary,
        hearing: Hearing,
        grader: Grader,
        written: @escaping (Scorecard, String) throws -> String
    ) {
        self.store = store
        self.library = library
        self.hearing = hearing
        self.grader = grader
        self.written = written
    }

    /// Somebody's assessment calls for a market.
    public mutating func gather(_ agent: String, market: Market) throws -> Gathered {
        var gathered = Gathered()
        for attempt in try store.assessments(of: agent, market: market) {
            gathered.calls.append(try assessed(attempt, market: market))
            gathered.signOffs += attempt.standingSignOffs
        }
        return gathered
    }

    private mutating func assessed(
        _ attempt: AssessmentAttempt,
        market: Market
    ) throws -> AssessedCall {
        let opening = attempt.call.opening
        let scenario = scenario(opening.scenario)
        var call = AssessedCall(
            call: opening.call,
            number: attempt.number,
            agent: opening.trainee,
            market: market,
            scenario: opening.scenario,
            title: scenario?.title ?? opening.scenario,
            kind: scenario?.archetype ?? "",
            scenarioMarket: scenario?.caseFile.market ?? market,
            day: Self.day(opening.startedAt),
            startedAt: opening.startedAt,
            seed: opening.seed,
            outcome: attempt.isRunning ? .underway : attempt.wasLeft ? .abandoned : .failed,
            replay: .matches,
            scorecard: nil,
            digests: CallDigests(
                scenario: opening.scenarioDigest,
                rubric: opening.assessment?.rubricDigest ?? "",
                packs: opening.assessment?.packDigests ?? [:],
                policy: opening.assessment?.policyDigest ?? "",
                program: opening.assessment?.programDigest ?? "",
                model: opening.assessment?.modelDigest ?? "",
                chainHead: attempt.end.hex
            ),
            calledBefore: attempt.calledBefore.map(Self.day)
        )
        if let fault = try store.verify(call: opening.call)?.fault {
            call.replay = .differs("\(fault)")
            return call
        }
        if let doubt = doubt(of: attempt, scenario: scenario) {
            call.replay = .impossible(doubt)
            return call
        }
        guard let scenario, !attempt.isRunning else { return call }
        try derive(&call, from: attempt, scenario: scenario)
        return call
    }

    /// Why a call cannot be derived again here; nil when it can.
    private func doubt(of attempt: AssessmentAttempt, scenario: Scenario?) -> String? {
        let opening = attempt.call.opening
        guard let terms = attempt.terms else { return "it is bound to nothing" }
        guard let scenario else { return "scenario `\(opening.scenario)` cannot be read" }
        guard terms.drawn == opening.scenario else {
            return "`\(opening.scenario)` is not the scenario that was drawn"
        }
        guard scenario.digest == opening.scenarioDigest else {
            return "scenario `\(opening.scenario)` has changed since; put its files back"
        }
        guard terms.rubricDigest == grader.rubricDigest else {
            return "rubric or rule packs have changed since; put them back, or assess again"
        }
        return nil
    }

    private func derive(
        _ call: inout AssessedCall,
        from attempt: AssessmentAttempt,
        scenario: Scenario
    ) throws {
        let opening = attempt.call.opening
        let replay = Replay(attempt.call, stage: CaseStage(scenario), hearing: hearing)
        if let difference = replay.difference {
            call.replay = other(
                than: opening,
                at: difference.position < 0
                    ? "the party's first words" : "entry \(difference.position)"
            )
            return
        }
        guard !attempt.wasLeft else { return }
        let card = grader.grade(CallTranscript.make(of: replay.fold, call: call.call))
        // The grading that counts is the one by the rubric the call was bound to.
        let kept = attempt.scorecards.last { $0.rubricDigest == card.rubricDigest }
        if let kept, try kept.json != written(card, call.call) {
            call.replay = other(than: opening, at: "the grade")
            return
        }
        call.scorecard = card
        call.outcome = card.passed ? .passed : .failed
    }

    /// What a call that comes out otherwise is taken for.
    ///
    /// Altered, unless another hearing model accounts for it. Believed it is in neither case.
    private func other(than opening: CallOpening, at place: String) -> AssessedCall.Replay {
        let model = Hearing.withModelBytes { ContentDigest.hex(of: $0) }
        guard let bound = opening.assessment?.modelDigest, bound != model else {
            return .differs(place)
        }
        return .impossible(
            "another hearing model heard it, of digest \(bound.prefix(12)), and with this one, "
                + "\(model.prefix(12)), \(place) differs; ask the program it was held with "
                + "(version \(opening.assessment?.programVersion ?? "unknown"))"
        )
    }

    private mutating func scenario(_ id: String) -> Scenario? {
        if let known = scenarios[id] { return known }
        let loaded = library.load(id).scenario
        scenarios[id] = loaded
        return loaded
    }

    /// The day of an instant, UTC.
    static func day(_ milliseconds: Int64) -> CalendarDay {
        CalendarDay(number: Int(milliseconds / 86_400_000))
    }
}
