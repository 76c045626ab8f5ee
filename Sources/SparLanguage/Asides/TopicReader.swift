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
        /// What the last question is about; nil where it names no thing.
        var thing: String?
    }

    /// What `text` asks and mentions of `patterns`.
    func topics(in text: String, among patterns: [WordPattern]) -> Found {
        var found = Found()
        var asked: Set<String> = []
        var mentioned: Set<String> = []
        for sentence in TopicReader.sentences(of: text) {
            let shape = TopicReader.shape(of: sentence.words, isMarked: sentence.isQuestion)
            if shape != nil {
                found.shape = shape
                found.thing = QuestionTopic.of(sentence.written)
            }
            var stems = sentence.words.map(WordStem.of)
            if TopicReader.holdsPhoneNumber(sentence.words) { stems.append(WordPattern.phone) }
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
        /// The words in their own letters.
        var written: [String] = []
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
                current.written.append(word)
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
            // "e-mail" is one word.
            if character == "-", word == "e" || word == "E" { continue }
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
            // "Invoices which have been due" asks nothing.
            let isAside = isMarked || asking.contains(word) && helpers.contains(next)
            guard opens || isAside else { continue }
            if let shape = shape(of: word, before: next, in: plain) { return shape }
        }
        let first = plain.firstIndex { !fillers.contains($0) } ?? 0
        // "Don't worry" tells somebody; "don't you think" asks.
        let isOrder =
            !isMarked && first + 1 < plain.count && plain[first] == "don"
            && !["you", "we", "they", "i"].contains(plain[first + 1])
        let asks =
            isMarked || (first < plain.count && helpers.contains(plain[first]) && !isOrder)
            || zip(plain, plain.dropFirst()).contains { pair in
                requests.contains("\(pair.0) \(pair.1)")
            }
        guard asks else { return nil }
        if offersChoice(plain) {
            return plain.contains(where: liking.contains)
                ? .preferenceQuestion : .alternativeQuestion
        }
        let pair = plain.dropFirst(first).prefix(2)
        if pair.count == 2, pair.last == "you", let helper = pair.first,
            ["will", "would", "can", "could", "won"].contains(helper)
        {
            return .willQuestion
        }
        return .yesNoQuestion
    }

    /// What a question word asks for; nil for a word that opens no question.
    private static func shape(of word: String, before next: String, in words: [String]) -> Aside? {
        switch word {
        case "when": return isPast(words) ? .whenQuestion : .whenWillQuestion
        case "who", "whose", "whom": return .whoQuestion
        case "where": return .whereQuestion
        case "why": return .whyQuestion
        case "how":
            switch next {
            case "much": return .howMuchQuestion
            case "long": return .howLongQuestion
            case "many", "often", "old", "far", "big", "high": return .howManyQuestion
            default: return .howQuestion
            }
        case "what", "which":
            if ["time", "day", "date", "month", "hour", "week"].contains(next) {
                return isPast(words) ? .whenQuestion : .whenWillQuestion
            }
            return words.contains(where: ["prefer", "rather", "better"].contains)
                || word == "which" && words.contains("or")
                ? .preferenceQuestion : .whatQuestion
        default: return nil
        }
    }

    /// Whether a question looks back: "when did", not "when will" or "when is".
    private static func isPast(_ words: [String]) -> Bool {
        words.contains { ["did", "didn", "was", "were", "had", "have", "has"].contains($0) }
    }

    /// Whether two answers stand in the question: "July or June"; "yes or no" is none.
    private static func offersChoice(_ words: [String]) -> Bool {
        words.indices.dropFirst().contains { index in
            words[index] == "or" && index + 1 < words.count
                && !["not", "no", "so", "something", "anything", "what", "two", "three", "nothing"]
                    .contains(words[index + 1])
                && words[index - 1] != "yes"
        }
    }

    /// Whether digits that are no sum stand there: seven or more in a row of groups, or spoken one
    /// by one.
    private static func holdsPhoneNumber(_ words: [String]) -> Bool {
        var digits = 0
        var spoken = 0
        for word in words {
            let isNumber = word.allSatisfy { ("0"..."9").contains($0) }
            digits = isNumber && (digits > 0 || word.count >= 3) ? digits + word.count : 0
            spoken = spokenDigits.contains(word) ? spoken + 1 : 0
            if digits >= 7 || spoken >= 6 { return true }
        }
        return false
    }

    private static let spokenDigits: Set<String> = [
        "zero", "oh", "o", "nought", "one", "two", "three", "four", "five", "six", "seven",
        "eight", "nine", "double",
    ]
    /// Words of one who lets the other choose.
    private static let liking: Set<String> = [
        "prefer", "rather", "like", "want", "suit", "suits", "should", "shall", "better", "would",
        "can", "could", "will", "easier", "best",
    ]
    /// Words before a question that do not open it.
    private static let fillers: Set<String> = [
        "so", "and", "but", "ok", "okay", "right", "well", "now", "then", "just", "sorry",
        "please", "yes", "yeah", "no", "oh", "ah", "hi", "hello", "hey", "also", "fine", "sure",
        "alright", "um", "er", "like", "mr", "mrs", "ms", "sir", "madam", "mate",
    ]
    /// Words that lead on to an indirect question: "tell me when", "know which".
    private static let leads: Set<String> = [
        "me", "know", "remember", "say", "ask", "asked", "see", "wondering", "on", "by", "to",
        "from",
        "with", "at", "in", "since", "until", "about",
    ]
    /// Verbs with which an English question begins.
    private static let helpers: Set<String> = [
        "is", "are", "was", "were", "do", "does", "did", "have", "has", "had", "can", "could",
        "will", "would", "shall", "should", "may", "any", "isn", "aren", "wasn", "don", "doesn",
        "didn", "haven", "hasn", "couldn", "wouldn", "won", "am",
    ]
    /// Question words that seldom open a clause about the word before them.
    private static let asking: Set<String> = ["what", "how", "why"]
    private static let requests: Set<String> = [
        "tell me", "give me", "let me", "can i", "could i", "may i", "can you", "could you",
        "do you", "did you", "have you", "are you", "is there", "is it", "remind me",
        "wondering if", "need the", "need your", "confirm the", "confirm your",
    ]
    /// As people type them.
    private static let unmarked = [
        "whats": "what", "whos": "who", "wheres": "where", "whens": "when", "hows": "how",
        "whys": "why", "wat": "what", "wot": "what", "wen": "when", "u": "you", "r": "are",
        "ur": "your",
    ]
}
