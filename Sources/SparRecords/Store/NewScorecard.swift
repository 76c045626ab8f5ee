/// A grading that is to be kept.
public struct NewScorecard: Hashable, Sendable {
    /// The call it grades.
    public var call: String
    /// The scorecard; it comes back byte for byte.
    public var json: String
    /// 0...100; nil when nothing could be graded.
    public var overall: Int?
    /// Whether the call passed.
    public var passed: Bool
    /// The digest of the rubric it was graded by.
    public var rubricDigest: String

    /// A grading of `call`.
    public init(call: String, json: String, overall: Int?, passed: Bool, rubricDigest: String) {
        self.call = call
        self.json = json
        self.overall = overall
        self.passed = passed
        self.rubricDigest = rubricDigest
    }
}
