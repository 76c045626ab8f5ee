public import SparModel
public import SparQualification
public import SparRecords

/// Holds every credential on record against the calls it names.
public enum CredentialAudit {
    /// What is wrong with the credentials of a store, oldest first.
    ///
    /// - Parameters:
    ///   - store: Where they and their calls are kept.
    ///   - keys: The public keys; nil where there are none to hold them against.
    /// - Returns: A fault for each credential that cannot be believed; one doubt where none could
    ///   be looked at.
    /// - Throws: `StoreError`.
    public static func findings(
        of store: CallStore,
        keys: TrustedKeys?
    ) throws -> [AuditFinding] {
        let credentials = try store.credentials()
        guard !credentials.isEmpty else { return [] }
        guard let keys else {
            let text = "no public keys: credentials were not looked at; name them with --trust"
            return [AuditFinding(.credentialUnsound, .doubt, text)]
        }
        return try credentials.compactMap { credential in
            guard let why = try fault(of: credential, store: store, keys: keys) else { return nil }
            // Of one that opens nothing any more it is good to know, and no more.
            let isRevoked = try store.revocation(of: credential.id) != nil
            return AuditFinding(
                .credentialUnsound,
                isRevoked ? .doubt : .fault,
                "credential `\(credential.id)` of `\(credential.agent)`: \(why)"
            )
        }
    }

    private static func fault(
        of credential: StoredCredential,
        store: CallStore,
        keys: TrustedKeys
    ) throws -> String? {
        let claims: CredentialClaims
        do {
            claims = try keys.credential(credential.token)
        } catch {
            return "\(error.name): \(error)"
        }
        guard claims.id == credential.id, claims.agent == credential.agent,
            claims.market == credential.market
        else { return "its token is another's" }
        for named in claims.calls {
            guard let call = try store.call(named.call) else {
                return "call `\(named.call)` it rests on is not on record"
            }
            guard call.opening.trainee == claims.agent, call.opening.mode == .assessment else {
                return "call `\(named.call)` it rests on is no assessment of theirs"
            }
            let isSame =
                call.opening.scenarioDigest == named.scenarioDigest
                && String(call.opening.seed) == named.seed
            guard try isSame && store.holds(named.chainHead, inChainOf: named.call) else {
                return "call `\(named.call)` is another record than the one it rests on"
            }
        }
        return nil
    }
}
