/// A line as plain words for phrase books: lower case, no apostrophes, marks that end a clause kept.
struct SpokenWords: Sendable {
    /// Words in order; "|" ends a clause, "?" ends a question.
    private(set) var tokens: [String] = []
    /// How many words, marks not counted.
    private(set) var count = 0
    /// How many clauses end with a question mark.
    private(set) var questionMarks = 0

    /// The words of `text`; at most the first 600 are kept.
    init(_ text: String) {
        var word: [UInt8] = []
        func flush(_ tokens: inout [String]) -> Int {
            guard !word.isEmpty else { return 0 }
            tokens.append(String(decoding: word, as: UTF8.self))
            word.removeAll(keepingCapacity: true)
            return 1
        }
        var digits = DigitRun()
        for scalar in text.unicodeScalars {
            if count >= 600 { break }
            if digits.takes(scalar) { givesNumber = true }
            switch scalar {
            case "'", "\u{2019}", "\u{2018}", "*":
                // "don't" and "dont" are one word; so are masked swear words without their stars.
                continue
            case "a"..."z", "0"..."9":
                word.append(UInt8(scalar.value))
            case "A"..."Z":
                word.append(UInt8(scalar.value + 32))
            case ".", "!", ";", ":", "?", "\u{2026}":
                // A point inside a figure stays: 192.60.
                if scalar == ".", let last = word.last, (48...57).contains(last) {
                    word.append(46)
                    continue
                }
                count += flush(&tokens)
                if tokens.last != "|", tokens.last != "?" || scalar == "?" {
                    tokens.append(scalar == "?" ? "?" : "|")
                }
                if scalar == "?" { questionMarks += 1 }
            default:
                if scalar.properties.isAlphabetic {
                    word.append(contentsOf: Array(scalar.properties.lowercaseMapping.utf8))
                } else if scalar != "," || (word.last.map { !(48...57).contains($0) } ?? true) {
                    count += flush(&tokens)
                }
            }
        }
        count += flush(&tokens)
        for index in tokens.indices where tokens[index].last == "." { tokens[index].removeLast() }
    }

    /// Whether any of `words` stands among the `reach` words before `index` in its clause.
    func precedes(_ index: Int, within reach: Int, anyOf words: Set<String>) -> Bool {
        var place = index - 1
        var left = reach
        while place >= 0, left > 0, tokens[place] != "|", tokens[place] != "?" {
            if words.contains(tokens[place]) { return true }
            place -= 1
            left -= 1
        }
        return false
    }

    /// Whether a run of seven digits and more is spoken, as of a telephone number: no comma, sign
    /// or letter in it, as sums and references have.
    private(set) var givesNumber = false

    /// Counts digits through what may stand inside a telephone number.
    private struct DigitRun {
        private var count = 0
        private var isSum = false

        /// Whether the run, `scalar` included, is long enough.
        mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar {
            case "0"..."9": if !isSum { count += 1 }
            case " ", "-", "(", ")", "+", ".": break
            case "£", "$", "€": (count, isSum) = (0, true)
            default: (count, isSum) = (0, false)
            }
            return count >= 7
        }
    }

    /// Whether choices are read out by letter or number: "A …, B …, C …", "option 2".
    var listsChoices: Bool {
        let letters = ["b", "c"].allSatisfy(tokens.contains)
        var options = 0
        for index in tokens.indices.dropLast() where ["option", "choice"].contains(tokens[index]) {
            if tokens[index + 1].count == 1 || tokens[index + 1] == "one" { options += 1 }
        }
        return letters || options >= 2
    }

    /// Whether a word up to four before `index` denies what is said there.
    ///
    /// "No, my lawyer has it" answers and denies nothing; "if you don't pay I'll sue" denies the
    /// paying and not the suit.
    func denies(_ index: Int) -> Bool {
        var place = index - 1
        var left = 4
        while place >= 0, left > 0, tokens[place] != "|", tokens[place] != "?" {
            if SpokenWords.denials.contains(tokens[place]), !isAnswer(place, before: index),
                !isCondition(place, before: index)
            {
                return true
            }
            place -= 1
            left -= 1
        }
        return false
    }

    private func isAnswer(_ place: Int, before index: Int) -> Bool {
        guard tokens[place] == "no",
            place == 0 || tokens[place - 1] == "|" || tokens[place - 1] == "?"
        else { return false }
        return place < index - 1 || SpokenWords.openers.contains(tokens[index])
    }

    private func isCondition(_ place: Int, before index: Int) -> Bool {
        let clause = tokens[..<place].reversed().prefix { $0 != "|" && $0 != "?" }
        return clause.contains { $0 == "if" || $0 == "unless" }
            && tokens[(place + 1)...index].contains { SpokenWords.subjects.contains($0) }
    }

    /// Words that begin a sentence of its own after "no".
    private static let openers: Set<String> = [
        "my", "our", "im", "i", "ive", "were", "weve", "its", "the", "he", "she", "talk", "speak",
        "you", "your", "youve", "hes", "shes", "wrong",
    ]
    private static let subjects: Set<String> = [
        "i", "ill", "im", "we", "well", "they", "theyll", "he", "hell", "she", "somebody",
        "someone",
    ]

    /// Words that turn what follows into its opposite.
    static let denials: Set<String> = [
        "not", "no", "never", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "wont",
        "cant", "cannot", "couldnt", "wouldnt", "without", "nobody", "none", "nae", "havent",
        "hasnt", "neither", "nor", "aint", "shouldnt", "mustnt", "neednt", "werent",
    ]

    /// Words after which somebody else's words are given back.
    static let quotes: Set<String> = ["said", "saying", "told", "threatened", "called", "wrote"]
}
