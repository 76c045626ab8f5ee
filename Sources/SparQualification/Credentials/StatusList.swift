import Foundation

/// Which credentials of an issuer are revoked: a W3C Bitstring Status List.
public struct StatusList: Hashable, Sendable {
    /// The numbers of the revoked credentials, from 0.
    public let revoked: Set<Int>

    /// The least bits a list may have, so that a number hides among many.
    private static let leastBits = 131_072
    private static let blockLimit = 65_535

    /// A list of revoked credentials.
    public init(revoked: Set<Int>) { self.revoked = revoked }

    /// Reads a signed list.
    ///
    /// - Parameters:
    ///   - text: The token, as `spar keys status` prints it.
    ///   - trusted: The keys to hold it against.
    /// - Throws: `TokenRefusal` with the name of what is wrong.
    public init(_ text: String, trusted: TrustedKeys) throws(TokenRefusal) {
        let (payload, _) = try trusted.payload(of: TrustedKeys.trimmed(text))
        let subject = payload["credentialSubject"]
        guard payload["type"]?.list?.compactMap(\.text) == StatusDocument.types,
            subject?["statusPurpose"]?.text == "revocation",
            let encoded = subject?["encodedList"]?.text, encoded.first == "u",
            let bytes = Base64URL.decode(String(encoded.dropFirst())),
            let bits = Self.unpacked(bytes)
        else { throw .badClaim("encodedList") }
        if let issuer = trusted.issuer, payload["iss"]?.text != issuer.id {
            throw .badClaim("iss")
        }
        revoked = Set(
            bits.indices.flatMap { byte in
                (0..<8).filter { bits[byte] & (0x80 >> UInt8($0)) != 0 }.map { byte * 8 + $0 }
            }
        )
    }

    /// The list as base64url of GZIP, as the standard has it, with its multibase letter.
    var encoded: String {
        let highest = revoked.max() ?? 0
        var bits = [UInt8](repeating: 0, count: (max(Self.leastBits, highest + 1) + 7) / 8)
        for number in revoked { bits[number / 8] |= 0x80 >> UInt8(number % 8) }
        return "u" + Base64URL.encode(Self.packed(bits))
    }

    /// GZIP (RFC 1952) with stored blocks: nothing is won by squeezing so little.
    private static func packed(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
        var rest = bytes[...]
        repeat {
            let block = rest.prefix(blockLimit)
            rest = rest.dropFirst(block.count)
            let count = UInt16(block.count)
            packed.append(rest.isEmpty ? 1 : 0)
            packed += [
                UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8),
            ]
            packed += block
        } while !rest.isEmpty
        for word in [checksum(bytes), UInt32(truncatingIfNeeded: bytes.count)] {
            packed += (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
        }
        return packed
    }

    /// The bytes of a list we packed; nil for anything else.
    private static func unpacked(_ packed: [UInt8]) -> [UInt8]? {
        guard packed.count >= 23, packed.starts(with: [0x1F, 0x8B, 8, 0]) else { return nil }
        var bytes: [UInt8] = []
        var rest = packed[10...]
        while let head = rest.first {
            guard rest.count >= 5 else { return nil }
            let size = rest.dropFirst().prefix(4).map { Int($0) }
            let count = size[0] | size[1] << 8
            guard head <= 1, size[2] | size[3] << 8 == count ^ 0xFFFF, rest.count >= 5 + count
            else { return nil }
            bytes += rest.dropFirst(5).prefix(count)
            rest = rest.dropFirst(5 + count)
            if head == 1 { break }
        }
        let sum = rest.prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return rest.count == 8 && sum == checksum(bytes) ? bytes : nil
    }

    /// CRC-32, as GZIP has it.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 {
                let isOdd = sum & 1 == 1
                sum >>= 1
                if isOdd { sum ^= 0xEDB8_8320 }
            }
        }
        return ~sum
    }
}

/// The payload of a status list's token: a `BitstringStatusListCredential`.
private struct StatusDocument: Encodable {
    static let types = ["VerifiableCredential", "BitstringStatusListCredential"]

    struct Subject: Encodable {
        var id: String
        var type = "BitstringStatusList"
        var statusPurpose = "revocation"
        var encodedList: String
    }
    var context = [CredentialContext.addresses[0]]
    var id: String
    var type = StatusDocument.types
    var issuer: String
    var validFrom: String
    var credentialSubject: Subject
    var iss: String
    var jti: String
    var nbf: Int64
    var sub: String

    enum CodingKeys: String, CodingKey {
        case context = "@context"
        case id, type, issuer, validFrom, credentialSubject, iss, jti, nbf, sub
    }
}

extension Signer {
    /// Signs the list of revoked credentials as it stands.
    ///
    /// - Parameters:
    ///   - list: The list.
    ///   - instant: Now, seconds since 1970-01-01 UTC.
    /// - Returns: The token.
    /// - Throws: What the cryptography library throws where a key cannot sign.
    public func issue(_ list: StatusList, at instant: Int64) throws -> String {
        let address = issuer.statusList
        return try token(
            CredentialJSON.bytes(
                StatusDocument(
                    id: address,
                    issuer: issuer.id,
                    validFrom: UTCSecond.text(instant),
                    credentialSubject: .init(id: address + "#list", encodedList: list.encoded),
                    iss: issuer.id,
                    jti: address,
                    nbf: instant,
                    sub: address + "#list"
                )
            )
        )
    }
}
