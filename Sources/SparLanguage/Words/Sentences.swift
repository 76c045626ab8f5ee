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

    /// The questions of a turn, each by itself: its sentences, and what is asked on in one of them, "which day
    /// is it, and how much of it is left?".
    static func questions(of text: String) -> [String] { questionParts(of: text).map(\.text) }

    /// The same with their places.
    static func questionParts(of text: String) -> [Sentence] {
        split(text).flatMap { sentence -> [Sentence] in
            let words = sentence.text.split(separator: " ").map(String.init)
            var questions: [[String]] = [[]]
            for (index, word) in words.enumerated() {
                let next = index + 1 < words.count ? words[index + 1].lowercased() : ""
                let asksOn =
                    word.lowercased() == "and" && openings.contains(next)
                    && questions[questions.count - 1].count > 2 && words.count - index > 3
                if asksOn {
                    questions.append([])
                } else {
                    questions[questions.count - 1].append(word)
                }
            }
            let mark = sentence.text.hasSuffix("?")
            var offset = sentence.offset
            return questions.indices.map { index in
                let question = questions[index].joined(separator: " ")
                defer { offset += question.unicodeScalars.count + 1 }
                let isCut = mark && index < questions.count - 1
                return Sentence(text: isCut ? question + "?" : question, offset: offset)
            }
        }
    }

    /// Words a question begins with.
    private static let openings: Set<String> = [
        "who", "who's", "whose", "when", "where", "why", "how", "what", "what's", "which", "is",
        "are",
        "was", "were", "do", "does", "did", "can", "could", "will", "would", "have", "has",
        "should",
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
