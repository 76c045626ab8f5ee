/// What regrading a store comes to.
public struct Regrading: Hashable, Sendable {
    /// A grade as far as two of them are compared.
    public struct Grade: Hashable, Sendable {
        /// 0...100; nil when nothing could be graded.
        public var overall: Int?
        /// Whether the call passed.
        public var passed: Bool

        /// A grade.
        public init(overall: Int?, passed: Bool) {
            self.overall = overall
            self.passed = passed
        }
    }

    /// A call under another rubric.
    public struct Change: Hashable, Sendable {
        /// The call.
        public var call: String
        /// Whose it is.
        public var trainee: String
        /// What was practised.
        public var scenario: String
        /// Practice or assessment.
        public var mode: CallMode
        /// Its grade on record; nil where it was never graded.
        public var before: Grade?
        /// Its grade now.
        public var after: Grade

        /// A call under another rubric.
        public init(
            call: String,
            trainee: String,
            scenario: String,
            mode: CallMode,
            before: Grade?,
            after: Grade
        ) {
            self.call = call
            self.trainee = trainee
            self.scenario = scenario
            self.mode = mode
            self.before = before
            self.after = after
        }

        /// How far the sum moves.
        public var difference: Int { (after.overall ?? 0) - (before?.overall ?? 0) }
        /// Whether pass becomes fail or fail becomes pass.
        public var turns: Bool { before.map { $0.passed != after.passed } ?? false }
    }

    /// Why a call keeps the grade it has.
    public enum Reason: String, CaseIterable, Hashable, Sendable, Codable {
        /// Its scenario is not to be found.
        case scenarioMissing = "scenario-missing"
        /// Its scenario's files have changed since it was held.
        case scenarioChanged = "scenario-changed"
        /// It cannot be played from its record.
        case unplayable

        /// For a person.
        public var meaning: String {
            switch self {
            case .scenarioMissing: "its scenario is not here"
            case .scenarioChanged: "its scenario has changed since"
            case .unplayable: "it cannot be played from its record"
            }
        }
    }

    /// A call that keeps the grade it has.
    public struct Left: Hashable, Sendable {
        /// The call.
        public var call: String
        /// What was practised.
        public var scenario: String
        /// Why.
        public var reason: Reason

        /// A call that keeps the grade it has.
        public init(call: String, scenario: String, reason: Reason) {
            self.call = call
            self.scenario = scenario
            self.reason = reason
        }
    }

    /// The rubric graded by, and its digest with those of the packs.
    public var rubric: String
    /// SHA-256 in hex.
    public var rubricDigest: String
    /// Calls that were graded, whether their grade moved or not.
    public var calls = 0
    /// Calls of which nothing was kept and that were heard again.
    public var heardAgain = 0
    /// Calls whose grade or rubric differs from that on record, oldest first.
    public var changes: [Change] = []
    /// Calls left as they are.
    public var left: [Left] = []
    /// Calls that are not finished and have no grade.
    public var unfinished = 0

    /// Nothing graded yet by `rubric`.
    public init(rubric: String, rubricDigest: String) {
        self.rubric = rubric
        self.rubricDigest = rubricDigest
    }

    /// Changes of the sum or of pass or fail; the others only name another rubric.
    public var moved: [Change] { changes.filter { $0.before != $0.after } }
}
