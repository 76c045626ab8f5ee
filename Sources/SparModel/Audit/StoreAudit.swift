/// Something an audit found.
public struct AuditFinding: Hashable, Sendable {
    /// What kind of thing; stable, for machines.
    public enum Code: String, CaseIterable, Hashable, Sendable {
        case recordAltered = "record-altered"
        case recordMissing = "record-missing"
        case recordReordered = "record-reordered"
        case recordAdded = "record-added"
        case recordDuplicated = "record-duplicated"
        case clockSetBack = "clock-set-back"
        case noTerms = "no-terms"
        case notDrawn = "not-drawn"
        case undone = "undone"
        case overTime = "over-time"
        case twoAtOnce = "two-at-once"
        case notOnRoster = "not-on-roster"
        case wronglySigned = "wrongly-signed"
        case storeSetBack = "store-set-back"
        case storeRewritten = "store-rewritten"
        case notesAltered = "notes-altered"
        case notNoted = "not-noted"
        case restored = "restored"
        case replayDiffers = "replay-differs"
        case cannotReplay = "cannot-replay"
        case credentialUnsound = "credential-unsound"
    }
    /// How much it weighs.
    public enum Weight: String, Hashable, Sendable {
        /// The record cannot be trusted in this.
        case fault
        /// It may have a good reason; somebody should know it.
        case doubt
    }
    /// What kind of thing.
    public var code: Code
    /// How much it weighs.
    public var weight: Weight
    /// In a sentence that names the record.
    public var text: String
    /// The call it is about, where it is about one.
    public var call: String?

    /// Something that was found.
    public init(_ code: Code, _ weight: Weight, _ text: String, call: String? = nil) {
        self.code = code
        self.weight = weight
        self.text = text
        self.call = call
    }
}

/// What an audit of a store found.
public struct StoreAudit: Hashable, Sendable {
    /// How many calls were walked.
    public var calls = 0
    /// How many of them were assessments.
    public var assessments = 0
    /// How many records of calls were walked, openings included.
    public var records = 0
    /// How many records of the ledger were walked.
    public var ledger = 0
    /// How many calls were forgotten on request.
    public var forgotten = 0
    /// How many notes were kept of the store outside it.
    public var notes = 0
    /// All that was found, in the order of the record.
    public var findings: [AuditFinding] = []

    /// An audit that has found nothing yet.
    public init() {}

    /// Whether nothing was found that takes trust away.
    public var isSound: Bool { !findings.contains { $0.weight == .fault } }
}
