public import SparModel

/// One evaluator's grades of a call.
public struct EvaluatorGrades: Hashable, Sendable {
    /// Grades 1...5 by dimension; nil where the evaluator gave none.
    public var grades: [DimensionKey: Int]
    /// 0...100.
    public var overall: Int
    /// Whether the call passes.
    public var passed: Bool
    /// Reasons to fail it outright.
    public var automaticFails: [String]

    /// One evaluator's grades.
    public init(
        grades: [DimensionKey: Int],
        overall: Int,
        passed: Bool,
        automaticFails: [String] = []
    ) {
        self.grades = grades
        self.overall = overall
        self.passed = passed
        self.automaticFails = automaticFails
    }
}

/// A call with its scorecard and what evaluators gave it.
public struct GradedCall: Hashable, Sendable {
    /// The call's id.
    public var id: String
    /// What the rubric gave.
    public var scorecard: Scorecard
    /// What people gave.
    public var evaluators: [EvaluatorGrades]

    /// A call graded by a rubric and by people.
    public init(id: String, scorecard: Scorecard, evaluators: [EvaluatorGrades]) {
        self.id = id
        self.scorecard = scorecard
        self.evaluators = evaluators
    }
}
