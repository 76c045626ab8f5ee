import Crypto
import CryptoExtras
import Foundation
public import SparModel

/// A public key that signatures are held against.
public struct VerifyingKey: Sendable {
    /// Its id, as tokens name it: an address or a thumbprint as a URN (RFC 9278).
    public let id: String
    /// The only algorithm it is for.
    public let algorithm: SignatureAlgorithm
    /// The day it was made, where known.
    public let created: CalendarDay?
    let members: [String: String]
    private let form: Form

    private enum Form: Sendable {
        case edDSA(Curve25519.Signing.PublicKey)
        case rs256(_RSA.Signing.PublicKey)
    }

    /// A key from a JWK (RFC 7517); nil where it is none of ours, weak, or holds a secret.
    package init?(jwk: TokenJSON) {
        guard let members = jwk.members, members["d"] == nil, let id = jwk["kid"]?.text,
            !id.isEmpty, let name = jwk["alg"]?.text, let type = jwk["kty"]?.text,
            let algorithm = SignatureAlgorithm(rawValue: name)
        else { return nil }
        if let use = jwk["use"], use.text != "sig" { return nil }
        switch algorithm {
        case .edDSA:
            guard type == "OKP", jwk["crv"]?.text == "Ed25519", let x = jwk["x"]?.text,
                let bytes = Base64URL.decode(x),
                let key = try? Curve25519.Signing.PublicKey(rawRepresentation: Data(bytes))
            else { return nil }
            self.init(edDSA: key, id: id, created: Self.day(in: jwk))
        case .rs256:
            guard type == "RSA", let n = jwk["n"]?.text, let e = jwk["e"]?.text,
                let modulus = Base64URL.decode(n), let exponent = Base64URL.decode(e),
                let key = try? _RSA.Signing.PublicKey(n: modulus, e: exponent),
                key.keySizeInBits >= 2048
            else { return nil }
            self.init(rs256: key, modulus: n, exponent: e, id: id, created: Self.day(in: jwk))
        }
    }

    private static func day(in jwk: TokenJSON) -> CalendarDay? {
        jwk["created"]?.text.flatMap { CalendarDay(parsing: $0) }
    }

    init(edDSA key: Curve25519.Signing.PublicKey, id: String?, created: CalendarDay?) {
        let x = Base64URL.encode(key.rawRepresentation)
        members = ["kty": "OKP", "crv": "Ed25519", "x": x]
        self.id = id ?? Self.urn(Self.thumbprint(members))
        algorithm = .edDSA
        self.created = created
        form = .edDSA(key)
    }

    init(
        rs256 key: _RSA.Signing.PublicKey,
        modulus: String,
        exponent: String,
        id: String?,
        created: CalendarDay?
    ) {
        members = ["kty": "RSA", "n": modulus, "e": exponent]
        self.id = id ?? Self.urn(Self.thumbprint(members))
        algorithm = .rs256
        self.created = created
        form = .rs256(key)
    }

    /// The key's thumbprint (RFC 7638).
    public var thumbprint: String { Self.thumbprint(members) }

    private static func urn(_ thumbprint: String) -> String {
        "urn:ietf:params:oauth:jwk-thumbprint:sha-256:\(thumbprint)"
    }

    private static func thumbprint(_ members: [String: String]) -> String {
        // RFC 7638: the required members alone, in order of name, without a space.
        let text = members.keys.sorted().map { "\"\($0)\":\"\(members[$0] ?? "")\"" }
        let json = "{\(text.joined(separator: ","))}"
        return Base64URL.encode(Array(SHA256.hash(data: Array(json.utf8))))
    }

    /// Whether `signature` is this key's over `message`.
    func accepts(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        switch form {
        case .edDSA(let key): key.isValidSignature(signature, for: message)
        case .rs256(let key):
            key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature),
                for: message,
                padding: .insecurePKCS1v1_5
            )
        }
    }

    /// The key as a JWK, public parts only.
    var jwk: [String: String] {
        members.merging(
            [
                "alg": algorithm.rawValue, "kid": id, "use": "sig",
                "created": created?.description,
            ].compactMapValues { $0 }
        ) { first, _ in first }
    }
}
