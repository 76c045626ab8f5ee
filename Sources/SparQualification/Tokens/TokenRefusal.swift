/// Why a token is not believed, by name.
public enum TokenRefusal: Error, Hashable, Sendable {
    /// It is longer than any credential of ours.
    case oversized(bytes: Int)
    /// It has not the three parts of a signed token: cut off, or something else.
    case truncated
    /// A part is not base64url.
    case notBase64(part: String)
    /// The header is no strict JSON object, or lacks what it must have.
    case badHeader
    /// `alg` is `none`: not signed at all.
    case unsigned
    /// `alg` is none we take.
    case algorithmRefused(String)
    /// `typ` says it is something else.
    case wrongType(String)
    /// The header holds what a reader would have to understand.
    case unknownHeader(String)
    /// It names no key.
    case noKey
    /// The key it names is not among those trusted.
    case unknownKey(String)
    /// The key it names is of another algorithm: a public key taken for a secret, or the like.
    case algorithmConfusion(says: String, key: String)
    /// The key was withdrawn.
    case distrustedKey(String)
    /// The signature does not fit: altered, or signed by another key.
    case badSignature
    /// What was signed is no strict JSON object.
    case badPayload
    /// A claim is missing or says something else than the credential.
    case badClaim(String)

    /// Its name, for machines.
    public var name: String {
        switch self {
        case .oversized: "oversized"
        case .truncated: "truncated"
        case .notBase64: "not-base64url"
        case .badHeader: "bad-header"
        case .unsigned: "alg-none"
        case .algorithmRefused: "algorithm-refused"
        case .wrongType: "wrong-type"
        case .unknownHeader: "unknown-header"
        case .noKey: "no-key"
        case .unknownKey: "unknown-key"
        case .algorithmConfusion: "algorithm-confusion"
        case .distrustedKey: "distrusted-key"
        case .badSignature: "bad-signature"
        case .badPayload: "bad-payload"
        case .badClaim: "bad-claim"
        }
    }
}

extension TokenRefusal: CustomStringConvertible {
    /// What is wrong, in a sentence without its end.
    public var description: String {
        switch self {
        case .oversized(let bytes):
            "the token has \(bytes) bytes, more than the \(CompactToken.limit) a credential may have"
        case .truncated: "the token has not three parts: it was cut off, or is none"
        case .notBase64(let part): "the \(part) of the token is not base64url"
        case .badHeader: "the token's header cannot be read"
        case .unsigned: "the token says `alg: none`: it is not signed"
        case .algorithmRefused(let name):
            "the token says `alg: \(shown(name))`; only EdDSA and RS256 are taken"
        case .wrongType(let name): "the token says `typ: \(shown(name))`; a credential says JWT"
        case .unknownHeader(let name): "the token's header has `\(shown(name))`, which has no place"
        case .noKey: "the token names no key"
        case .unknownKey(let key):
            "the token is signed by `\(shown(key))`, which is not trusted here"
        case .algorithmConfusion(let says, let key):
            "the token says `alg: \(says)`, but its key is for \(key)"
        case .distrustedKey(let key): "the token's key `\(shown(key))` was withdrawn"
        case .badSignature: "the signature does not fit: altered, or signed by another key"
        case .badPayload: "what was signed cannot be read"
        case .badClaim(let name): "the token's `\(name)` is missing or does not fit the credential"
        }
    }

    /// A stranger's words, short and in plain letters.
    private func shown(_ text: String) -> String {
        String(
            text.unicodeScalars.prefix(80).map {
                $0.isASCII && $0.value >= 32 && $0.value != 127 ? Character($0) : "?"
            }
        )
    }
}
