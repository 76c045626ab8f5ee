/// A turn, or a sentence or question of it, that a script may have an answer to.
package struct SpokenPart: Hashable, Sendable {
    /// Its words.
    package var text: String
    /// Where they stand in the turn, in scalars.
    package var scalars: Range<Int>
    /// Whether it is the whole turn.
    package var isWhole: Bool
    /// Whether the turn has no other part.
    package var isAll: Bool
    /// Whether it is cut no further: one of the things the turn says one after another.
    package var isPiece: Bool
    /// Whether it asks.
    package var asks: Bool
    /// Whether another part of the turn does.
    package var isBesideQuestion: Bool
    /// Where it points; empty where that is not known.
    var direction: [Float] = []

    /// The turn, and if it has several sentences or questions, each of them.
    package static func cut(_ text: String) -> [SpokenPart] {
        let pieces = Sentences.pieces(of: text)
        var parts = pieces
        let sentences = Sentences.split(text)
        // One sentence alone is the whole turn.
        if sentences.count > 1 { parts += sentences.filter { !pieces.contains($0) } }
        let isAll = parts.count < 2
        let length = text.unicodeScalars.count
        let whole = SpokenPart(
            text: text,
            scalars: 0..<length,
            isWhole: true,
            isAll: isAll,
            isPiece: isAll,
            asks: Sentences.asks(text),
            isBesideQuestion: false
        )
        if isAll { return [whole] }
        let asks = parts.map { Sentences.asks($0.text) }
        return [whole]
            + zip(parts, asks).map { part, asked in
                let end = part.offset + part.text.unicodeScalars.count
                return SpokenPart(
                    text: part.text,
                    scalars: part.offset..<min(end, length),
                    isWhole: false,
                    isAll: false,
                    isPiece: pieces.contains(part),
                    asks: asked,
                    isBesideQuestion: !asked && asks.contains(true)
                )
            }
    }
}
