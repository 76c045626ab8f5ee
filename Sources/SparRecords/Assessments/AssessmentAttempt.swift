public import SparModel

/// One assessment call of somebody, whatever became of it: each counts from its first ring.
public struct AssessmentAttempt: Hashable, Sendable {
    /// Its place among all calls of the store, from 1: the order of beginning, set by no clock.
    public var number: Int
    /// The call: with its scenario, all that a replay needs.
    public var call: StoredCall
    /// When this person had last begun a call of this scenario before, practice included, in
    /// milliseconds since 1970-01-01 UTC; nil for never.
    public var calledBefore: Int64?
    /// Its gradings, oldest first; none when the call was left.
    public var scorecards: [StoredScorecard]
    /// What trainers said of it, oldest first.
    public var signOffs: [SignOff]
    /// The digest in which its record ends.
    public var end: Digest

    /// What the call is bound to; nil in a record that is no sound assessment.
    public var terms: AssessmentTerms? { call.opening.assessment }

    /// Whether the call was left: by a kill, a power cut or a hang-up signal, without an ending.
    public var wasLeft: Bool { call.finish?.ending == nil }

    /// Whether the call can still go on.
    public var isRunning: Bool { call.finish == nil }

    /// The words that stand: the last of each trainer, spoken of this very record.
    ///
    /// A grading added later does not undo them.
    public var standingSignOffs: [SignOff] {
        let ends = Set(([call.finish?.digest] + scorecards.map(\.digest)).compactMap { $0?.hex })
        let last = signOffs.reduce(into: [String: SignOff]()) { $0[$1.by] = $1 }
        return last.values.filter { ends.contains($0.callDigest) }.sorted { $0.by < $1.by }
    }
}
