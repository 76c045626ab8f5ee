/// A trainer's word on one assessment call, on record.
public struct SignOff: Hashable, Sendable {
    /// What the trainer decided.
    public enum Decision: String, CaseIterable, Hashable, Sendable, Codable {
        /// The grade stands.
        case accepted
        /// The call shall not count.
        case refused
    }
    /// The call's id.
    public var call: String
    /// The digest in which the call's record ended when it was signed.
    public var callDigest: String
    /// The trainer's id.
    public var by: String
    /// What the trainer decided.
    public var decision: Decision
    /// Why, in the trainer's words.
    public var note: String
    /// When, milliseconds since 1970-01-01 UTC.
    public var at: Int64

    /// A word on a call.
    public init(
        call: String,
        callDigest: String,
        by: String,
        decision: Decision,
        note: String,
        at: Int64
    ) {
        self.call = call
        self.callDigest = callDigest
        self.by = by
        self.decision = decision
        self.note = note
        self.at = at
    }
}
