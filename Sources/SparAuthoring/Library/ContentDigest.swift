import Crypto
import Foundation

/// Digests that tie records to the authored files they rest on.
public enum ContentDigest {
    /// SHA-256 of `bytes` in 64 hexadecimal digits.
    public static func hex(_ bytes: [UInt8]) -> String { hex(SHA256.hash(data: bytes)) }

    /// SHA-256 of the bytes of a buffer in hex.
    public static func hex(of bytes: UnsafeRawBufferPointer) -> String {
        var digest = SHA256()
        digest.update(bufferPointer: bytes)
        return hex(digest.finalize())
    }

    /// SHA-256 of a file in hex, read piece by piece; nil where it cannot be read.
    public static func hex(ofFile path: String) -> String? {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? file.close() }
        var digest = SHA256()
        do {
            while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
                digest.update(data: piece)
            }
        } catch {
            return nil
        }
        return hex(digest.finalize())
    }

    private static func hex(_ digest: SHA256.Digest) -> String {
        digest.map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
    }

    /// SHA-256 in hex over texts in order, each with its length before it.
    public static func hex(of texts: [String]) -> String {
        hex(texts.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) })
    }
}
