/// A turn, or a sentence or question of it, that a script may have an answer to.
struct SpokenPart: Hashable, Sendable {
    /// Its words.
    var text: String
    /// Where they stand in the turn, in scalars.
    var scalars: Range<Int>
    /// Whether it is the whole turn.
    var isWhole: Bool
    /// Whether the turn has no other part.
    var isAll: Bool
    /// Whether it ends on a question mark.
    var asks: Bool
    /// Whether another part of the turn does.
    var isBesideQuestion: Bool
    /// Where it points; empty where that is not known.
    var direction: [Float] = []

    /// The turn, and if it has several sentences or questions, each of them.
    static func cut(_ text: String) -> [SpokenPart] {
        var pieces = Sentences.split(text)
        for question in Sentences.questionParts(of: text) where !pieces.contains(question) {
            pieces.append(question)
        }
        let asks = pieces.map { $0.text.hasSuffix("?") }
        let length = text.unicodeScalars.count
        var parts = [
            SpokenPart(
                text: text,
                scalars: 0..<length,
                isWhole: true,
                isAll: pieces.count < 2,
                asks: text.hasSuffix("?"),
                isBesideQuestion: false
            )
        ]
        guard pieces.count > 1 else { return parts }
        for (piece, asked) in zip(pieces, asks) {
            let end = piece.offset + piece.text.unicodeScalars.count
            parts.append(
                SpokenPart(
                    text: piece.text,
                    scalars: piece.offset..<min(end, length),
                    isWhole: false,
                    isAll: false,
                    asks: asked,
                    isBesideQuestion: !asked && asks.contains(true)
                )
            )
        }
        return parts
    }
}
