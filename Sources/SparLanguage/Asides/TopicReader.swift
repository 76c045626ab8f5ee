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
        /// Whether the last question points back to what was said before, or is too short to name anything.
        var pointsBack = false
        /// The answers that stand in the last question.
        var choices: [String] = []
    }

    /// What `text` asks and mentions of `patterns`.
    ///
    /// - Parameters:
    ///   - text: The line.
    ///   - patterns: What the script listens for.
    ///   - names: The people of the case: called by name, they are no part of what is asked about.
    /// - Returns: What was found.
    func topics(
        in text: String,
        among patterns: [WordPattern],
        names: [String] = []
    ) -> Found {
        var found = Found()
        var asked: Set<String> = []
        var mentioned: Set<String> = []
        var before: Set<String> = []
        let called = Set(names.flatMap { $0.lowercased().split(separator: " ").map(String.init) })
        for sentence in TopicReader.sentences(of: text) {
            let shape = sentence.shape
            // "I'll ring you then, okay?" does not take the place of the question before it.
            if let shape, shape != .okayQuestion || found.shape == nil || sentence.words.count > 3 {
                found.shape = shape
                found.thing = QuestionTopic.of(sentence.written, called: called)
                found.pointsBack = QuestionTopic.pointsBack(sentence.words)
                found.choices = QuestionChoices.of(sentence.written, breaks: sentence.breaks)
            }
            var stems = sentence.words.map(WordStem.of)
            if TopicReader.holdsPhoneNumber(sentence.words) { stems.append(WordPattern.phone) }
            let set = Set(stems)
            var here: Set<String> = []
            for pattern in patterns where pattern.isIn(stems, set: set) {
                here.insert(pattern.source)
            }
            mentioned.formUnion(here)
            if shape != nil {
                asked.formUnion(here)
                // "The portal refuses it. Why is that?" asks about the portal.
                if here.isEmpty, sentence.words.count <= 4,
                    sentence.words.contains(where: ["that", "it", "this", "so"].contains)
                {
                    asked.formUnion(before)
                }
            }
            before = here
        }
        found.asked = patterns.map(\.source).filter(asked.contains)
        found.mentioned = patterns.map(\.source).filter(mentioned.contains)
        return found
    }

    /// The shape of the last question in `text`; nil where it asks nothing.
    static func shape(of text: String) -> Aside? {
        sentences(of: text).reversed().lazy.compactMap(\.shape).first
    }

    // MARK: - Sentences

    private struct Sentence {
        var words: [String] = []
        /// The words in their own letters.
        var written: [String] = []
        /// Where words stand after a comma, a dash or a colon.
        var breaks: Set<Int> = []
        var isQuestion = false

        /// The shape of its question; nil where it asks nothing.
        var shape: Aside? {
            QuestionShape(words, breaks: breaks, isMarked: isQuestion).shape()
        }
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
            case ",", ":", "(", "\u{2013}", "\u{2014}":
                let isInFigure = word.last?.isNumber == true && isInside
                endWord()
                if !isInFigure { current.breaks.insert(current.words.count) }
            case "-" where word.isEmpty:
                current.breaks.insert(current.words.count)
            default: endWord()
            }
        }
        endSentence(isQuestion: false)
        return sentences
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
}
