/// Cuts a turn into sentences where a full stop, an exclamation or a question mark is followed by a
/// space.
enum Sentences {
    /// A sentence and where it begins, in scalars of the turn.
    struct Sentence: Hashable {
        var text: String
        var offset: Int
    }

    /// The first six sentences with a letter in them; a longer turn costs no more.
    static func split(_ text: String) -> [Sentence] {
        var sentences: [Sentence] = []
        var current = String.UnicodeScalarView()
        var start = 0
        var hasLetter = false
        var mayEnd = false
        var offset = 0
        func close() {
            if hasLetter { sentences.append(Sentence(text: String(current), offset: start)) }
            current = String.UnicodeScalarView()
            hasLetter = false
            mayEnd = false
        }
        for scalar in text.unicodeScalars {
            if sentences.count == 6 || offset == 4096 { break }
            if mayEnd, scalar.properties.isWhitespace { close() }
            if current.isEmpty {
                if scalar.properties.isWhitespace {
                    offset += 1
                    continue
                }
                start = offset
            }
            current.append(scalar)
            hasLetter = hasLetter || scalar.properties.isAlphabetic
            mayEnd = ".!?".unicodeScalars.contains(scalar)
            offset += 1
        }
        if sentences.count < 6 { close() }
        return sentences
    }
}
