public import SparModel

/// A line in the list of calls.
public struct CallSummary: Hashable, Sendable {
    /// Everything before its first word.
    public var opening: CallOpening
    /// How many entries it has.
    public var entries: Int
    /// How and when it ended; nil while it can go on.
    public var finish: StoredFinish?
    /// The latest grading's sum; nil when there is none.
    public var overall: Int?
    /// Whether the latest grading passed it; nil when it was not graded.
    public var passed: Bool?
    /// The digest of the rubric of the latest grading; nil when it was not graded.
    public var rubricDigest: String?
}
