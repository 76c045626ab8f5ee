/// The two ways a credential may be signed.
public enum SignatureAlgorithm: String, CaseIterable, Hashable, Sendable, Codable {
    /// Ed25519 (RFC 8037).
    case edDSA = "EdDSA"
    /// RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518): what every reader of Open Badges must take.
    case rs256 = "RS256"
}
