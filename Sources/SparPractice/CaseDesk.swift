public import SparEngine
public import SparLanguage
public import SparModel
public import SparRecords

/// Finds where a trainee's case stands, from the calls on record.
public struct CaseDesk: Sendable {
    /// What the trainee's next call of a scenario is.
    public enum Standing: Sendable {
        /// The first call of a case.
        case first(CaseStage)
        /// A later one.
        case later(CaseStage)
        /// The case is closed, all having come in: it begins anew.
        case settled(CaseStage, PromiseFate)
        /// The case has had its last call: it begins anew.
        case over(CaseStage)
        /// The last call was of the scenario as it was before a change: the case begins anew.
        case changed(CaseStage)

        /// Where the next call begins.
        public var stage: CaseStage {
            switch self {
            case .first(let stage), .later(let stage), .settled(let stage, _), .over(let stage),
                .changed(let stage):
                stage
            }
        }

        /// The same for those who only list it.
        public var mark: CaseStanding {
            switch self {
            case .first: .first
            case .later(let stage): .later(call: stage.number, on: stage.scenario.caseFile.today)
            case .settled: .settled
            case .over: .over
            case .changed: .changed
            }
        }
    }

    private let store: CallStore
    private let hearing: Hearing

    /// A desk with these records.
    public init(store: CallStore, hearing: Hearing) {
        self.store = store
        self.hearing = hearing
    }

    /// Where `trainee` stands in the case of `scenario`: their newest finished practice call
    /// decides, a branch like any other.
    public func standing(of trainee: String, in scenario: Scenario) throws -> Standing {
        let first = CaseStage(scenario)
        guard !scenario.calls.isEmpty else { return .first(first) }
        let calls = try store.calls(trainee: trainee, scenario: scenario.id)
        guard
            let last = calls.first(where: { $0.finish != nil && $0.opening.mode == .practice })
        else { return .first(first) }
        guard last.opening.scenarioDigest == scenario.digest else { return .changed(first) }
        guard let stored = try store.call(last.opening.call) else { return .first(first) }
        let stage = try CaseStage(
            of: stored.opening,
            scenario: scenario,
            hearing: hearing,
            store: store
        )
        let fold = Replay(stored, stage: stage, hearing: hearing).fold
        switch stage.sequel(to: fold, call: stored.opening.call) {
        case .call(let next): return .later(next)
        case .settled(let fate): return .settled(first, fate)
        case .over: return .over(first)
        }
    }
}
