import GRDB

/// What a record of the ledger is about.
///
/// More kinds may come: a reader skips those it does not know.
public struct LedgerKind: RawRepresentable, Hashable, Sendable {
    /// As it stands in the store: "person".
    public let rawValue: String

    /// A kind by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Somebody on the roster, as they are from then on; the subject is their id.
    public static let person = LedgerKind(rawValue: "person")
    /// A trainer's word on a call; the subject is the call's id.
    public static let signOff = LedgerKind(rawValue: "sign-off")
    /// A person was forgotten; the subject is the id that stands in their place.
    public static let forgotten = LedgerKind(rawValue: "forgotten")
    /// The store was put back from a backup; the subject is the store's id.
    public static let restored = LedgerKind(rawValue: "restored")
    /// A credential was issued; the subject is whose it is.
    public static let credential = LedgerKind(rawValue: "credential")
    /// A credential was revoked; the subject is its id.
    public static let revocation = LedgerKind(rawValue: "revocation")
}

/// One record of the ledger: the chain of all that is decided about people.
public struct LedgerRecord: Hashable, Sendable {
    /// Its place in the ledger, from 1.
    public var number: Int
    /// What it is about.
    public var kind: LedgerKind
    /// Whom or what it is about: an id.
    public var subject: String
    /// When, milliseconds since 1970-01-01 UTC.
    public var at: Int64
    /// What it says, byte for byte as it was entered.
    public var says: String
    /// Its digest in the chain of the ledger.
    public var digest: Digest
}

extension LedgerRecord {
    /// The record in a row of the ledger; nil where its body cannot be read.
    init?(_ row: Row) {
        guard let body = LedgerBody(text: row["body"]) else { return nil }
        self.init(
            number: row["number"],
            kind: LedgerKind(rawValue: row["kind"]),
            subject: body.subject,
            at: body.at,
            says: body.says,
            digest: Digest(hex: row["digest"])
        )
    }
}

/// A record of the ledger as written.
struct LedgerBody: RecordBody {
    var at: Int64
    /// JSON in a string, so that it comes back byte for byte.
    var says: String
    var subject: String
}

extension LedgerBody {
    init?(text: String) {
        let plain = BodyScanner.read(text) { scanner -> LedgerBody? in
            guard scanner.member("at"), let at = scanner.integer(),
                scanner.member("says"), let says = scanner.text(),
                scanner.member("subject"), let subject = scanner.text()
            else { return nil }
            return LedgerBody(at: at, says: says, subject: subject)
        }
        guard let body = plain ?? Self.decoded(text) else { return nil }
        self = body
    }
}
