import Foundation

/// Writes documents as JSON with sorted keys, the same bytes for the same facts.
public enum JSONDocument {
    /// The document on one line, without a line break at its end.
    public static func line(_ document: some Encodable) throws -> String {
        try text(document, pretty: false)
    }

    /// The document laid out for reading.
    public static func pretty(_ document: some Encodable) throws -> String {
        try text(document, pretty: true)
    }

    private static func text(_ document: some Encodable, pretty: Bool) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }
}
