import Foundation

/// What a record says, as it is written into the store: JSON with sorted keys.
///
/// The bodies are spelt out here and not left to the model's own coding, so that a change of the
/// model cannot change what is on record. The text is digested as stored, never encoded again.
protocol RecordBody: Codable, Equatable {}

extension RecordBody {
    /// The body as JSON.
    func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// A body read back; nil when it is not one.
    init?(text: String) {
        guard let body = Self.decoded(text) else { return nil }
        self = body
    }

    /// A body in any spelling of its JSON.
    static func decoded(_ text: String) -> Self? {
        try? JSONDecoder().decode(Self.self, from: Data(text.utf8))
    }
}
