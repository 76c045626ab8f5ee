public import SparModel

/// A credential as it was issued.
public struct StoredCredential: Hashable, Sendable {
    /// Its place in the ledger.
    public var number: Int
    /// Its id: "urn:uuid:…".
    public var id: String
    /// Whose it is.
    public var agent: String
    /// Where they may make real calls.
    public var market: Market
    /// Its number in the status list, from 0.
    public var index: Int
    /// The signed token.
    public var token: String
    /// When it was issued, milliseconds since 1970-01-01 UTC.
    public var at: Int64
}

/// A revocation as it was entered.
public struct StoredRevocation: Hashable, Sendable {
    /// The credential's id.
    public var credential: String
    /// Who revoked it: an id or a user's name.
    public var by: String
    /// Why.
    public var reason: String
    /// When, milliseconds since 1970-01-01 UTC.
    public var at: Int64
}

/// What a record of kind `credential` says.
struct CredentialBody: RecordBody {
    var id: String
    var index: Int
    var market: Market
    var token: String
}

extension CredentialBody {
    init?(text: String) {
        let plain = BodyScanner.read(text) { scanner -> CredentialBody? in
            guard scanner.member("id"), let id = scanner.text(),
                scanner.member("index"), let index = scanner.integer(),
                scanner.member("market"), let name = scanner.text(),
                let market = Market(rawValue: name),
                scanner.member("token"), let token = scanner.text()
            else { return nil }
            return CredentialBody(id: id, index: Int(index), market: market, token: token)
        }
        guard let body = plain ?? Self.decoded(text) else { return nil }
        self = body
    }
}

/// What a record of kind `revocation` says.
struct RevocationBody: RecordBody {
    var by: String
    var reason: String
}
