public import SparModel

extension Signer {
    /// Signs what a decision found, as an Open Badges 3.0 credential in a VC-JWT.
    ///
    /// - Parameters:
    ///   - claims: What it says.
    ///   - marks: The grades it was reached with.
    /// - Returns: The token.
    /// - Throws: What the cryptography library throws where a key cannot sign.
    public func issue(_ claims: CredentialClaims, marks: [MarkResult]) throws -> String {
        try token(
            CredentialJSON.bytes(
                BadgeDocument(claims, marks: marks, statusList: issuer.statusList)
            )
        )
    }
}

extension CredentialClaims {
    /// The claims of a decision that says yes.
    ///
    /// - Parameters:
    ///   - decision: The decision.
    ///   - terms: What it was decided by.
    ///   - calls: At least the calls decided on.
    ///   - packs: The rule packs as they stand.
    ///   - id: A fresh id.
    ///   - index: Its place in the status list.
    ///   - issuer: Who issues.
    ///   - instant: Now, seconds since 1970-01-01 UTC.
    ///   - store: The id of the store of calls.
    public init(
        _ decision: QualificationDecision,
        terms: MarketPolicy,
        calls: [AssessedCall],
        packs: [PackState],
        id: String,
        index: Int,
        issuer: IssuerProfile,
        at instant: Int64,
        store: String
    ) {
        let signed = Set(decision.signedOff)
        self.init(
            id: id,
            index: index,
            issuer: issuer.id,
            issuerName: issuer.name,
            agent: decision.agent,
            market: decision.market,
            validFrom: instant,
            validUntil: UTCSecond.end(of: decision.validUntil),
            policy: decision.policy,
            policyDigest: decision.policyDigest,
            packChange: terms.packChange,
            packs: packs,
            calls: decision.decidedOn.compactMap { id in
                calls.first { $0.call == id }.map {
                    Call($0, signedOff: signed.contains($0.call))
                }
            },
            store: store
        )
    }
}
