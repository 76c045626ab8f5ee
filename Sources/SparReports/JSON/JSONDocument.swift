import Foundation

/// Writes documents as JSON with sorted keys, the same bytes for the same facts.
public enum JSONDocument {
    /// The document on one line, without a line break at its end.
    public static func line(_ document: some Encodable) throws -> String {
        try text(document, pretty: false)
    }

    /// The document laid out for reading.
    ///
    /// - Parameters:
    ///   - document: What to write.
    ///   - snakeCased: Whether `validUntil` is written `valid_until`.
    /// - Returns: The JSON, without a line break at its end.
    /// - Throws: `EncodingError`.
    public static func pretty(
        _ document: some Encodable,
        snakeCased: Bool = false
    ) throws -> String {
        try text(document, pretty: true, snakeCased: snakeCased)
    }

    private static func text(
        _ document: some Encodable,
        pretty: Bool,
        snakeCased: Bool = false
    ) throws -> String {
        let encoder = JSONEncoder()
        if snakeCased { encoder.keyEncodingStrategy = .convertToSnakeCase }
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }
}
