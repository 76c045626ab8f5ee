import Crypto

/// A SHA-256 digest of a record, as it stands in the store: 64 lower-case hex digits.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
    /// The 64 hex digits.
    public let hex: String

    /// What stands before the first record of the chain of calls.
    static let genesis = Digest(hex: String(repeating: "0", count: 64))

    init(hex: String) { self.hex = hex }

    init(of text: String) { self.init(of: [text]) }

    /// The digest of some texts, one after the other.
    init(of parts: [String]) {
        var hash = SHA256()
        for var part in parts {
            part.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        }
        hex = Self.hexDigits(of: hash.finalize())
    }

    static func hexDigits(of bytes: some Sequence<UInt8>) -> String {
        func digit(_ value: UInt8) -> UInt8 {
            value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
        }
        var digits: [UInt8] = []
        digits.reserveCapacity(64)
        for byte in bytes {
            digits.append(digit(byte >> 4))
            digits.append(digit(byte & 15))
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// The 64 hex digits.
    public var description: String { hex }
}
