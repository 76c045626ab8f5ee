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

    /// What a turn says one thing after another.
    ///
    /// These are its sentences, each cut where it goes on to ask something: "I'm sorry, how many have you got, and is
    /// it running again?"
    static func pieces(of text: String) -> [Sentence] {
        split(text).flatMap { sentence -> [Sentence] in
            let words = sentence.text.split(separator: " ")
            let starts = [0] + cuts(between: words.map { $0.lowercased() })
            let mark = sentence.text.hasSuffix("?")
            return zip(starts, starts.dropFirst() + [words.count]).map { start, end in
                let piece = sentence.text[words[start].startIndex..<words[end - 1].endIndex]
                let before = sentence.text[..<words[start].startIndex].unicodeScalars.count
                var text = String(piece)
                if mark, end < words.count, opensQuestion(words[start..<end]) {
                    if text.hasSuffix(",") { text.removeLast() }
                    text += "?"
                }
                return Sentence(text: text, offset: sentence.offset + before)
            }
        }
    }

    /// Whether a piece asks: it ends on a question mark, or begins as a question does.
    static func asks(_ piece: String) -> Bool {
        piece.hasSuffix("?") || opensQuestion(piece.split(separator: " ").prefix(3))
    }

    /// Whether a question begins among the words, at the first of them or after a comma.
    private static func opensQuestion(_ words: ArraySlice<Substring>) -> Bool {
        let words = words.map { $0.lowercased() }
        return words.indices.contains { place in
            let begins =
                place == 0 || joiners.contains(words[place - 1]) || words[place - 1].hasSuffix(",")
            return begins && opensQuestion(words[place])
        }
    }

    private static func opensQuestion(_ word: String) -> Bool {
        askers.contains(word) || helpers.contains(word)
    }

    /// The places of the words with which a sentence goes on to ask.
    private static func cuts(between words: [String]) -> [Int] {
        var found: [Int] = []
        for place in words.indices.dropFirst(fewestBefore) {
            let start = found.last ?? 0
            guard place - start >= fewestBefore else { continue }
            let next = place + 1 < words.count ? words[place + 1] : ""
            let rest = words.count - place
            if goesOn.contains(words[place]) {
                if opensQuestion(next), rest > 3 { found.append(place) }
                continue
            }
            guard words[place - 1].hasSuffix(","), !conditions.contains(words[start]) else {
                continue
            }
            // ", which came in March" tells; ", when will it come" asks.
            let tells = relatives.contains(words[place]) && !helpers.contains(next)
            let isTag = rest <= 3 && helpers.contains(words[place])
            if opensQuestion(words[place]), rest > 2, !tells, !isTag { found.append(place) }
        }
        return found
    }

    /// How few words come before a question that is asked on.
    private static let fewestBefore = 3

    /// Words that ask for a thing.
    private static let askers: Set<String> = [
        "who", "who's", "whose", "when", "where", "why", "how", "how's", "what", "what's", "which",
        "where's", "when's",
    ]

    /// Words that ask for a yes or a no.
    private static let helpers: Set<String> = [
        "is", "are", "am", "was", "were", "do", "does", "did", "can", "could", "will", "would",
        "have", "has", "should", "shall", "may", "might", "isn't", "aren't", "wasn't", "weren't",
        "don't", "doesn't", "didn't", "can't", "couldn't", "won't", "wouldn't", "haven't",
        "hasn't", "shouldn't",
    ]

    private static let goesOn: Set<String> = ["and", "but", "so"]
    private static let relatives: Set<String> = ["who", "whose", "which", "when", "where"]

    /// What begins a condition, which no question ends.
    private static let conditions: Set<String> = [
        "when", "if", "because", "since", "as", "before", "after", "once", "while", "until",
        "although", "though", "unless",
    ]

    private static let joiners: Set<String> = ["and", "or", "but", "so"]

    private static func clauses(of sentence: Sentence) -> [Sentence] {
        let scalars = Array(sentence.text.unicodeScalars)
        var clauses: [Sentence] = []
        /// From the first word of the clause at hand to the end of its last.
        var clause: Range<Int>?
        func close() {
            if let range = clause, scalars[range].contains(where: \.properties.isAlphabetic) {
                var text = String.UnicodeScalarView()
                text.append(contentsOf: scalars[range])
                let start = sentence.offset + range.lowerBound
                clauses.append(Sentence(text: String(text), offset: start))
            }
            clause = nil
        }
        for word in scalars.split(whereSeparator: \.properties.isWhitespace) {
            let ends = word.last.map { ",;:\u{2026}".unicodeScalars.contains($0) } ?? false
            let kept = ends ? word.dropLast() : word
            if isJoiner(word) {
                close()
            } else if !kept.isEmpty {
                clause = (clause?.lowerBound ?? kept.startIndex)..<kept.endIndex
            }
            if ends { close() }
        }
        close()
        return clauses
    }

    /// Whether a word joins two clauses or is a dash between them.
    private static func isJoiner(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        if word.count <= 2, word.allSatisfy({ "-\u{2013}\u{2014}".unicodeScalars.contains($0) }) {
            return true
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: word)
        return joiners.contains(String(text).lowercased())
    }
}
