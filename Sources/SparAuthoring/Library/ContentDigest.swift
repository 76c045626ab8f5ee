/// Digests that tie records to the authored files they rest on.
public enum ContentDigest {
    /// SHA-256 in hex over texts in order, each with its length before it.
    public static func hex(of texts: [String]) -> String {
        SHA256.hex(texts.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) })
    }
}
