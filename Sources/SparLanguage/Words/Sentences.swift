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

    /// The sentences of a turn of several, and the clauses of each: up to a comma, a colon, a dash or a
    /// word that joins; the first ten of both.
    static func parts(of text: String) -> [Sentence] {
        let sentences = split(text)
        var parts = sentences.count > 1 ? sentences : []
        for sentence in sentences {
            let clauses = clauses(of: sentence)
            if clauses.count > 1 { parts += clauses }
        }
        return Array(parts.prefix(10))
    }

    private static let joiners: Set<String> = ["and", "or", "but", "so"]

    private static func clauses(of sentence: Sentence) -> [Sentence] {
        var clauses: [Sentence] = []
        var words: [(text: String.UnicodeScalarView, start: Int)] = []
        func close() {
            if let first = words.first, words.contains(where: { hasLetter($0.text) }) {
                var text = String.UnicodeScalarView()
                for word in words {
                    // Blanks keep every word where it stands in the turn.
                    while text.count < word.start - first.start { text.append(" ") }
                    text.append(contentsOf: word.text)
                }
                clauses.append(Sentence(text: String(text), offset: first.start))
            }
            words = []
        }
        var offset = sentence.offset
        for part in sentence.text.unicodeScalars.split(
            omittingEmptySubsequences: false,
            whereSeparator: \.properties.isWhitespace
        ) {
            let start = offset
            offset += part.count + 1
            var word = String.UnicodeScalarView(part)
            if word.isEmpty { continue }
            let isJoiner = joiners.contains(String(word).lowercased())
            let isDash =
                word.count <= 2
                && word.allSatisfy { "-\u{2013}\u{2014}".unicodeScalars.contains($0) }
            if isJoiner || isDash {
                close()
                continue
            }
            let ends = word.last.map { ",;:\u{2026}".unicodeScalars.contains($0) } ?? false
            if ends { word.removeLast() }
            if !word.isEmpty { words.append((word, start)) }
            if ends { close() }
        }
        close()
        return clauses
    }

    private static func hasLetter(_ word: String.UnicodeScalarView) -> Bool {
        word.contains(where: \.properties.isAlphabetic)
    }
}
