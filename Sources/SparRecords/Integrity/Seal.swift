/// What ties a record to the one before it; stored with each record.
///
/// docs/records.md defines it.
/// Two digests instead of one: `content` covers what the record says, salted; `digest` covers the
/// record's place, `content` and the digest before. So what a person typed can be forgotten one
/// day while the chain still holds, and cannot be guessed back from what remains.
struct Seal: Hashable, Sendable {
    /// 32 random hex digits.
    var salt: String
    /// The digest of salt and body.
    var content: String
    /// The digest of the record before.
    var previous: String
    /// The digest of this record.
    var digest: String

    init(salt: String, content: String, previous: String, digest: String) {
        self.salt = salt
        self.content = content
        self.previous = previous
        self.digest = digest
    }

    /// Seals a new record.
    init(_ place: RecordPlace, body: String, after previous: String) {
        salt = Self.freshSalt()
        content = Self.content(of: body, salt: salt)
        self.previous = previous
        digest = Self.digest(of: place, content: content, after: previous)
    }

    static func content(of body: String, salt: String) -> String {
        Digest(of: [salt, "\n", body]).hex
    }

    static func digest(
        of place: RecordPlace,
        content: String,
        after previous: String
    ) -> String {
        Digest(
            of: """
                spar-record 1
                \(place.kind.rawValue)
                \(place.call)
                \(place.link)
                \(place.number)
                \(content)
                \(previous)

                """
        ).hex
    }

    /// 32 random hex digits.
    static func freshSalt() -> String {
        var chance = SystemRandomNumberGenerator()
        return Digest.hexDigits(
            of: (0..<16).map { _ in UInt8.random(in: 0...255, using: &chance) }
        )
    }
}

/// Where a record stands.
struct RecordPlace: Hashable, Sendable {
    enum Kind: String {
        case call, entry, finish, scorecard, ledger
    }
    /// What stands where the body of a forgotten record stood.
    static let forgottenBody = "null"

    var kind: Kind
    /// The call's id; in the ledger the record's kind there: "person".
    var call: String
    /// Its place in its chain, from 1: the chain of calls, of its call, or the ledger.
    var link: Int
    /// Its place among its kind, from 1.
    var number: Int
}
