import Crypto

/// A SHA-256 digest of a record, as it stands in the store: 64 lower-case hex digits.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
    /// The 64 hex digits.
    public let hex: String

    /// What stands before the first record of the chain of calls.
    static let genesis = Digest(hex: String(repeating: "0", count: 64))

    init(hex: String) { self.hex = hex }

    init(of text: String) {
        hex = Self.hexDigits(of: SHA256.hash(data: Array(text.utf8)))
    }

    static func hexDigits(of bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self
        )
    }

    /// The 64 hex digits.
    public var description: String { hex }
}
