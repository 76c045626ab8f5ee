/// The public keys somebody trusts: a JWK set (RFC 7517), as `spar keys export` writes it.
public struct TrustedKeys: Sendable {
    /// The keys, oldest first.
    public let keys: [VerifyingKey]
    /// Keys that were withdrawn, by id, with the reason.
    public let withdrawn: [String: String]
    /// Who signs with them, where the set says it.
    public let issuer: IssuerProfile?

    /// Keys that vouch for an issuer.
    package init(keys: [VerifyingKey], withdrawn: [String: String], issuer: IssuerProfile?) {
        self.keys = keys
        self.withdrawn = withdrawn
        self.issuer = issuer
    }

    /// The keys of a JWK set; nil where it is none, or a key in it is none of ours.
    public init?(jwks text: String) {
        guard text.utf8.count <= 1_048_576, let set = TokenJSON(Array(text.utf8)),
            let list = set["keys"]?.list
        else { return nil }
        var keys: [VerifyingKey] = []
        for jwk in list {
            // A private key does not belong there; one such is reason to trust none.
            guard jwk["d"] == nil else { return nil }
            guard let key = VerifyingKey(jwk: jwk) else { continue }
            guard !keys.contains(where: { $0.id == key.id }) else { return nil }
            keys.append(key)
        }
        self.keys = keys
        withdrawn = (set["withdrawn"]?.list ?? []).reduce(into: [:]) { withdrawn, key in
            guard let id = key["kid"]?.text else { return }
            withdrawn[id] = key["reason"]?.text ?? ""
        }
        issuer = set["issuer"].flatMap(IssuerProfile.init)
    }

    /// The key of that id.
    public subscript(_ id: String) -> VerifyingKey? { keys.first { $0.id == id } }

    /// Checks form and signature of a token, and gives what was signed.
    func payload(of text: String) throws(TokenRefusal) -> (TokenJSON, VerifyingKey) {
        let token = try CompactToken(text)
        if withdrawn[token.key] != nil { throw .distrustedKey(token.key) }
        guard let key = self[token.key] else { throw .unknownKey(token.key) }
        // The key decides the algorithm; the token has no say in it.
        guard key.algorithm == token.algorithm else {
            throw .algorithmConfusion(
                says: token.algorithm.rawValue,
                key: key.algorithm.rawValue
            )
        }
        guard key.accepts(token.signature, over: token.signed) else { throw .badSignature }
        guard let payload = TokenJSON(token.payload), payload.members != nil else {
            throw .badPayload
        }
        return (payload, key)
    }
}

/// Who issues credentials, as they say it.
public struct IssuerProfile: Hashable, Sendable, Codable {
    /// Their id: a web address, or a URN where they have none.
    public var id: String
    /// Their name.
    public var name: String
    /// Where their public keys can be had, if anywhere.
    public var keys: String?
    /// Where their list of revoked credentials can be had, if anywhere.
    public var status: String?

    /// An issuer.
    public init(id: String, name: String, keys: String? = nil, status: String? = nil) {
        self.id = id
        self.name = name
        self.keys = keys
        self.status = status
    }

    init?(_ value: TokenJSON) {
        guard let id = value["id"]?.text, let name = value["name"]?.text else { return nil }
        self.init(
            id: id,
            name: name,
            keys: value["keys"]?.text,
            status: value["status"]?.text
        )
    }

    /// The address of the status list, or what stands for it where there is none.
    var statusList: String { status ?? "\(id):status" }
}
