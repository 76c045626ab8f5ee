import SparModel

/// Finds the words a script listens for, sentence by sentence, and the shape of the last question.
struct TopicReader: Sendable {
    /// What was found.
    struct Found: Hashable {
        /// Patterns in a sentence that asks.
        var asked: [String] = []
        /// Patterns in any sentence.
        var mentioned: [String] = []
        /// The shape of the last question; nil where none is asked.
        var shape: Aside?
    }

    /// What `text` asks and mentions of `patterns`.
    func topics(in text: String, among patterns: [WordPattern]) -> Found {
        var found = Found()
        var asked: Set<String> = []
        var mentioned: Set<String> = []
        for sentence in TopicReader.sentences(of: text) {
            let shape = TopicReader.shape(of: sentence.words, isMarked: sentence.isQuestion)
            if shape != nil { found.shape = shape }
            let stems = sentence.words.map(WordStem.of)
            let set = Set(stems)
            for pattern in patterns where pattern.isIn(stems, set: set) {
                mentioned.insert(pattern.source)
                if shape != nil { asked.insert(pattern.source) }
            }
        }
        found.asked = patterns.map(\.source).filter(asked.contains)
        found.mentioned = patterns.map(\.source).filter(mentioned.contains)
        return found
    }

    // MARK: - Sentences

    private struct Sentence {
        var words: [String] = []
        var isQuestion = false
    }

    /// At most 400 words of `text`, by sentence; a stop within a figure ends none.
    private static func sentences(of text: String) -> [Sentence] {
        var sentences: [Sentence] = []
        var current = Sentence()
        var word = ""
        var count = 0
        func endWord() {
            if !word.isEmpty, count < 400 {
                current.words.append(word.lowercased())
                count += 1
            }
            word = ""
        }
        func endSentence(isQuestion: Bool) {
            endWord()
            current.isQuestion = isQuestion
            if !current.words.isEmpty { sentences.append(current) }
            current = Sentence()
        }
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            let isInside =
                index + 1 < characters.count
                && (characters[index + 1].isLetter || characters[index + 1].isNumber)
            switch character {
            case "?": endSentence(isQuestion: true)
            case "!", "\n", ";": endSentence(isQuestion: false)
            case ".", "…":
                if isInside, !word.isEmpty { continue }
                endSentence(isQuestion: false)
            case "'", "\u{2019}": if !word.isEmpty { word.append("'") }
            case let other where other.isLetter || other.isNumber: word.append(other)
            default: endWord()
            }
        }
        endSentence(isQuestion: false)
        return sentences
    }

    // MARK: - Questions

    /// What kind of question the words are; nil when they ask nothing.
    private static func shape(of words: [String], isMarked: Bool) -> Aside? {
        let plain = words.map { word in
            word.firstIndex(of: "'").map { String(word[..<$0]) } ?? unmarked[word] ?? word
        }
        for (index, word) in plain.enumerated() {
            let next = index + 1 < plain.count ? plain[index + 1] : ""
            let opens =
                index == 0 || fillers.contains(plain[index - 1]) || leads.contains(plain[index - 1])
            guard opens || isMarked || helpers.contains(next) else { continue }
            switch word {
            case "when": return .whenQuestion
            case "who", "whose", "whom": return .whoQuestion
            case "where": return .whereQuestion
            case "why": return .whyQuestion
            case "how":
                return ["much", "many", "long", "often"].contains(next)
                    ? .howMuchQuestion : .howQuestion
            case "what", "which":
                return ["time", "day", "date", "month"].contains(next)
                    ? .whenQuestion : .whatQuestion
            default: break
            }
        }
        let first = plain.firstIndex { !fillers.contains($0) } ?? 0
        let asks =
            isMarked || (first < plain.count && helpers.contains(plain[first]))
            || zip(plain, plain.dropFirst()).contains { pair in
                requests.contains("\(pair.0) \(pair.1)")
            }
        return asks ? .yesNoQuestion : nil
    }

    /// Words before a question that do not open it.
    private static let fillers: Set<String> = [
        "so", "and", "but", "ok", "okay", "right", "well", "now", "then", "just", "sorry",
        "please", "yes", "yeah", "no", "oh", "ah", "hi", "hello", "hey", "also", "fine", "sure",
        "alright", "um", "er", "like", "mr", "mrs", "ms", "sir", "madam", "mate",
    ]
    /// Words that lead on to an indirect question: "tell me when", "know which".
    private static let leads: Set<String> = [
        "me", "know", "remember", "say", "ask", "see", "wondering", "on", "by", "to", "from",
        "with", "at", "in", "since", "until", "about",
    ]
    /// Verbs with which an English question begins.
    private static let helpers: Set<String> = [
        "is", "are", "was", "were", "do", "does", "did", "have", "has", "had", "can", "could",
        "will", "would", "shall", "should", "may", "any", "isn", "aren", "wasn", "don", "doesn",
        "didn", "haven", "hasn", "couldn", "wouldn", "won", "am",
    ]
    private static let requests: Set<String> = [
        "tell me", "give me", "let me", "can i", "could i", "may i", "can you", "could you",
        "do you", "did you", "have you", "are you", "is there", "is it", "remind me",
        "wondering if", "need the", "need your", "confirm the", "confirm your",
    ]
    /// As people type them.
    private static let unmarked = [
        "whats": "what", "whos": "who", "wheres": "where", "whens": "when", "hows": "how",
        "whys": "why", "wat": "what", "wen": "when",
    ]
}
