import Foundation

/// A note, kept outside the store, of where its chains stood: what a copy put back cannot bear.
public struct Anchor: Hashable, Sendable, Codable {
    /// What it was written for.
    public enum Occasion: String, Hashable, Sendable, Codable {
        case assessmentBegan = "assessment-began"
        case assessmentEnded = "assessment-ended"
        case roster
        case signOff = "sign-off"
        case credential
        case revocation
        case forgotten
        case audit
        case restored
    }

    /// When, milliseconds since 1970-01-01 UTC.
    public var at: Int64
    /// What it was written for.
    public var occasion: Occasion
    /// The store's own id.
    public var store: String
    /// How many calls were on record.
    public var calls: Int
    /// The digest of the last of them.
    public var callsDigest: String
    /// How many records the ledger had.
    public var ledger: Int
    /// The digest of the last of them.
    public var ledgerDigest: String
    /// The call it was written for; nil where it was not for a call.
    public var call: String?
    /// The digest in which the record of that call ended.
    public var callDigest: String?
    /// Why, of a store that was put back.
    public var reason: String?
    /// The digest of the line before in the file; 64 zeros in the first.
    public var previous: String

    /// The line as it stands in the file, without its line feed.
    func line() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    init?(line: String) {
        guard let anchor = try? JSONDecoder().decode(Self.self, from: Data(line.utf8)) else {
            return nil
        }
        self = anchor
    }

    init(
        at: Int64,
        occasion: Occasion,
        standing: StoreStanding,
        call: String?,
        callDigest: String?,
        reason: String?,
        previous: String
    ) {
        self.at = at
        self.occasion = occasion
        store = standing.store
        calls = standing.calls
        callsDigest = standing.callsDigest
        ledger = standing.ledger
        ledgerDigest = standing.ledgerDigest
        self.call = call
        self.callDigest = callDigest
        self.reason = reason
        self.previous = previous
    }
}

/// Where the chains of a store stand.
public struct StoreStanding: Hashable, Sendable {
    /// The store's own id.
    public var store: String
    /// How many calls are on record.
    public var calls: Int
    /// The digest of the last of them.
    public var callsDigest: String
    /// How many records the ledger has.
    public var ledger: Int
    /// The digest of the last of them.
    public var ledgerDigest: String
}

/// What a store says that does not agree with what was noted of it.
public struct AnchorFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// What does not agree.
    public enum Kind: String, Hashable, Sendable {
        /// Records noted here are not in the store: an earlier copy was put back.
        case rolledBack = "rolled-back"
        /// The store holds other records than were noted: it was rewritten.
        case rewritten
        /// The notes are of another store.
        case otherStore = "other-store"
        /// A line of the notes was changed, removed or moved.
        case notesAltered = "notes-altered"
        /// The notes may not be read or written.
        case unreadable
    }
    /// What does not agree.
    public var kind: Kind
    /// In a sentence.
    public var description: String

    init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }
}
