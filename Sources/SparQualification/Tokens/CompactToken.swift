/// A signed token in its three parts, checked for form; nothing in it is believed yet.
struct CompactToken {
    /// The most bytes a token may have.
    static let limit = 262_144

    let algorithm: SignatureAlgorithm
    /// The id of the key it says it was signed by.
    let key: String
    /// What the signature is over.
    let signed: [UInt8]
    let signature: [UInt8]
    let payload: [UInt8]

    /// Takes a token apart.
    init(_ text: String) throws(TokenRefusal) {
        guard text.utf8.count <= Self.limit else { throw .oversized(bytes: text.utf8.count) }
        let bytes = Array(text.utf8)
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty, !parts[1].isEmpty else { throw .truncated }
        guard let header = Base64URL.decode(parts[0]) else { throw .notBase64(part: "header") }
        (algorithm, key) = try Self.read(header)
        guard let payload = Base64URL.decode(parts[1]) else { throw .notBase64(part: "payload") }
        guard let signature = Base64URL.decode(parts[2]) else {
            throw .notBase64(part: "signature")
        }
        guard !signature.isEmpty else { throw .truncated }
        self.payload = payload
        self.signature = signature
        signed = Array(bytes[..<parts[1].endIndex])
    }

    private static func read(
        _ bytes: [UInt8]
    ) throws(TokenRefusal) -> (SignatureAlgorithm, String) {
        guard let header = TokenJSON(bytes)?.members, let name = header["alg"]?.text else {
            throw .badHeader
        }
        if name.lowercased() == "none" { throw .unsigned }
        guard let algorithm = SignatureAlgorithm(rawValue: name) else {
            throw .algorithmRefused(name)
        }
        if let type = header["typ"] {
            guard let type = type.text else { throw .badHeader }
            guard type == "JWT" else { throw .wrongType(type) }
        }
        // A key that comes with the token vouches for nothing; `crit` would ask for more than we do.
        for member in header.keys.sorted() where !["alg", "typ", "kid"].contains(member) {
            throw .unknownHeader(member)
        }
        guard let key = header["kid"] else { throw .noKey }
        guard let key = key.text, !key.isEmpty else { throw .badHeader }
        return (algorithm, key)
    }
}
