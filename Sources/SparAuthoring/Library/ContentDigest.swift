import Crypto

/// Digests that tie records to the authored files they rest on.
public enum ContentDigest {
    /// SHA-256 of `bytes` in 64 hexadecimal digits.
    public static func hex(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
    }

    /// SHA-256 in hex over texts in order, each with its length before it.
    public static func hex(of texts: [String]) -> String {
        hex(texts.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) })
    }
}
