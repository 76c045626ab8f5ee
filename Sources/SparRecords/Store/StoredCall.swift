public import SparModel

/// A call as it is on record.
public struct StoredCall: Hashable, Sendable {
    /// Everything before its first word.
    public var opening: CallOpening
    /// What the parties said before the trainee's first word.
    public var openingReplies: [Spoken]
    /// What the trainee did, in order.
    public var entries: [StoredEntry]
    /// How and when it ended; nil while it can go on.
    public var finish: StoredFinish?
    /// The digest of the call's opening in the chain of calls.
    public var digest: Digest

    /// The journal alone: with the opening, all that a replay needs.
    public var journal: [CallEntry] { entries.map(\.entry) }
}

/// One entry of a call as it is on record.
public struct StoredEntry: Hashable, Sendable {
    /// Its place among the entries of the call, from 1.
    public var position: Int
    /// What the trainee did.
    public var entry: CallEntry
    /// What was answered at the time: evidence to compare a replay with.
    public var replies: [Spoken]
    /// Its digest in the chain of the call.
    public var digest: Digest
}

/// The end of a call as it is on record.
public struct StoredFinish: Hashable, Sendable {
    /// How it ended; nil when it was left without an ending.
    public var ending: Ending?
    /// When, milliseconds since 1970-01-01 UTC.
    public var at: Int64
    /// Its digest in the chain of the call.
    public var digest: Digest
}

/// One grading of a call as it is on record; a regraded call has several.
public struct StoredScorecard: Hashable, Sendable {
    /// Its place among the gradings of the call, from 1.
    public var number: Int
    /// The scorecard, byte for byte as it was kept.
    public var json: String
    /// 0...100; nil when nothing could be graded.
    public var overall: Int?
    /// Whether the call passed.
    public var passed: Bool
    /// The digest of the rubric it was graded by.
    public var rubricDigest: String
    /// When, milliseconds since 1970-01-01 UTC.
    public var at: Int64
    /// Its digest in the chain of the call.
    public var digest: Digest
}
