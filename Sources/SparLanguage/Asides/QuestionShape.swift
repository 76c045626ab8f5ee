import SparModel

/// The shape of a question: a when, a who, an offer, a choice.
///
/// A sentence is read clause by clause, the last that opens as a question first: in "great, and how
/// will you send it?" the how is asked, in "could you ring me when it's gone?" no when is.
struct QuestionShape: Sendable {
    private let words: [String]
    private let starts: [Int]
    private let breaks: Set<Int>
    /// Where a word holds its verb: "what's".
    private let contracted: Set<Int>
    private let isMarked: Bool

    /// - Parameters:
    ///   - words: The sentence's words in small letters.
    ///   - breaks: Indices of words after a comma, a dash or a colon.
    ///   - isMarked: Whether the sentence ends with a question mark.
    init(_ words: [String], breaks: Set<Int>, isMarked: Bool) {
        let plain = words.map { word in
            word.firstIndex(of: "'").map { String(word[..<$0]) } ?? Self.unmarked[word] ?? word
        }
        var starts: [Int] = []
        for index in plain.indices
        where index == 0 || breaks.contains(index) || Self.joiners.contains(plain[index - 1]) {
            var start = index
            while start < plain.count - 1, Self.fillers.contains(plain[start]) { start += 1 }
            if starts.last != start { starts.append(start) }
        }
        self.words = plain
        self.starts = starts
        self.breaks = breaks
        contracted = Set(
            words.indices.filter {
                words[$0].contains("'") || Self.contractions.contains(words[$0])
            }
        )
        self.isMarked = isMarked
    }

    /// The shape; nil when the words ask nothing.
    func shape() -> Aside? {
        if asksIf { return .whatIfQuestion }
        if let indirect { return indirect }
        if isTagged { return .okayQuestion }
        for start in starts.reversed() {
            if let shape = opening(at: start) { return shape }
        }
        return loose
    }

    private func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

    /// Whether it asks what would be done: "what if it comes late?", "and if not?".
    private var asksIf: Bool {
        guard let condition = words.firstIndex(of: "if"), condition < words.count - 1 else {
            return false
        }
        let lead = words[max(0, condition - 3)..<condition]
        if lead.contains("what"), !words[condition...].contains("mind") {
            return lead.last == "what"
                || !Self.consequences.isDisjoint(with: lead) && condition < 6
        }
        // "And if the school pays late, what then?"
        let isFirst = starts.first == condition || condition == 1 && word(0) == "and"
        return isFirst && isMarked && word(words.count - 1) == "then"
            && ["what", "and", "well"].contains(word(words.count - 2))
            || isFirst && isMarked && words.count <= 8 && !words.contains(where: Self.asks.contains)
    }

    /// "Tell me when…", "do you know who…", "by when".
    private var indirect: Aside? {
        for index in words.indices.dropFirst() {
            let isAsked = Self.leads.contains(word(index - 1))
            let isGoverned = Self.prepositions.contains(word(index - 1))
            guard isAsked || isGoverned else { continue }
            // "I know what a tight month feels like" tells.
            let isKnown = ["know", "remember"].contains(word(index - 1))
            if isKnown, !isMarked, ["i", "we", "don"].contains(word(index - 2)) { continue }
            if isGoverned, !isMarked, !Self.helpers.contains(word(index + 1)) { continue }
            if let shape = shape(ofWord: index) { return shape }
        }
        return nil
    }

    /// "…, okay?", "…, with me?", "…, is that all right?" at the end.
    private var isTagged: Bool {
        guard isMarked, words.count > 3 else { return false }
        let last = word(words.count - 1)
        if ["ok", "okay", "alright", "deal", "yeah"].contains(last),
            !Self.helpers.contains(word(starts[0])), shape(ofWord: starts[0]) == nil
        {
            return true
        }
        return words.indices.suffix(5).contains { index in
            index > 0 && breaks.contains(index)
                && Self.tags.contains(words[index...].joined(separator: " "))
        }
    }

    /// The question a clause opens with; nil where it opens with none.
    private func opening(at start: Int) -> Aside? {
        let first = word(start)
        if let shape = shape(ofWord: start) {
            // "…, when others got paid" asks for no time.
            if start > 0, breaks.contains(start), ["when", "where"].contains(first),
                !Self.helpers.contains(word(start + 1)), !contracted.contains(start)
            {
                return nil
            }
            // "When you get paid, …" opens no question.
            let isClause =
                ["when", "where", "what", "how", "who", "which"].contains(first)
                && Self.subjects.contains(word(start + 1)) && !contracted.contains(start)
            return isClause && !(isMarked && first == "how" && words.count < 4) ? nil : shape
        }
        guard Self.helpers.contains(first) else { return nil }
        let next = word(start + 1)
        // "Don't worry" tells somebody; "don't you think" asks.
        if first == "don", !isMarked, !["you", "we", "they", "i"].contains(next) { return nil }
        if first == "any", !isMarked, words.count < 3 { return nil }
        if let choice { return choice }
        return closed(first, next, start)
    }

    /// A question that a yes or a no answers.
    private func closed(_ first: String, _ next: String, _ start: Int) -> Aside {
        let third = word(start + 2)
        switch next {
        case "i", "we":
            if words.contains(where: ["right", "correct", "straight"].contains),
                ["did", "have", "am", "are"].contains(first)
            {
                return .okayQuestion
            }
            if ["shall", "should", "can", "could", "may"].contains(first) {
                return .offerQuestion
            }
        case "you":
            if ["do", "would", "don", "wouldn"].contains(first),
                ["want", "need", "like"].contains(third)
            {
                let object = word(start + 3)
                let wants = [
                    "me", "us", "our", "my", "a", "an", "the", "it", "that", "them", "this",
                ]
                if third != "like" || first == "would", wants.contains(object) {
                    return .offerQuestion
                }
            }
            if ["will", "would", "can", "could", "won"].contains(first) { return .willQuestion }
        case "that", "this", "it", "everything", "all":
            if words[min(start + 2, words.count)...].prefix(4).contains(
                where: Self.suiting.contains
            ),
                !["did", "was", "were", "had", "has"].contains(first)
            {
                return .okayQuestion
            }
        default: break
        }
        // "Have you got a pen" asks nothing of the past.
        let isHeld =
            ["have", "has", "haven", "hasn"].contains(first)
            && ["got", "a", "an", "the", "any", "enough", "your"].contains(third)
        return Self.pasts.contains(first) && !isHeld ? .didQuestion : .yesNoQuestion
    }

    /// What asks without opening a clause: a mark alone, "can you" in the middle.
    private var loose: Aside? {
        for index in words.indices {
            let opens = index == 0 || Self.fillers.contains(word(index - 1))
            let isClause =
                Self.subjects.contains(word(index + 1)) && !contracted.contains(index)
            let isAside =
                isMarked && !isClause
                || ["what", "how", "why"].contains(word(index))
                    && Self.helpers.contains(word(index + 1))
            guard opens && !isClause || isAside else { continue }
            if let shape = shape(ofWord: index) { return shape }
        }
        let pair = zip(words, words.dropFirst()).enumerated().first { _, pair in
            Self.requests.contains("\(pair.0) \(pair.1)")
        }
        if let choice, isMarked || pair != nil { return choice }
        if let pair { return closed(pair.element.0, pair.element.1, pair.offset) }
        return isMarked ? .yesNoQuestion : nil
    }

    /// "July or June"; nil where there is no choice.
    private var choice: Aside? {
        guard Self.offersChoice(words) else { return nil }
        return words.contains(where: Self.liking.contains)
            ? .preferenceQuestion : .alternativeQuestion
    }

    /// What a question word asks for; nil for a word that opens no question.
    private func shape(ofWord index: Int) -> Aside? {
        let next = word(index + 1)
        switch word(index) {
        case "when": return isPast ? .whenQuestion : .whenWillQuestion
        case "who", "whose", "whom": return .whoQuestion
        case "where": return .whereQuestion
        case "why": return .whyQuestion
        case "how":
            switch next {
            case "much": return .howMuchQuestion
            case "long": return .howLongQuestion
            case "many", "often", "old", "far", "big", "high": return .howManyQuestion
            case "soon", "quickly", "early", "late": return .whenWillQuestion
            case "come": return .whyQuestion
            case "about": return .offerQuestion
            default: return .howQuestion
            }
        case "what", "which":
            if word(index) == "what", next == "about" { return .offerQuestion }
            if ["time", "day", "date", "month", "hour", "week"].contains(next)
                && word(index + 2) != "zone" || Self.weekdays.contains(next)
            {
                return isPast ? .whenQuestion : .whenWillQuestion
            }
            return words.contains(where: ["prefer", "rather", "better"].contains)
                || word(index) == "which" && words.contains("or")
                ? .preferenceQuestion : .whatQuestion
        default: return nil
        }
    }

    /// Whether a question looks back: "when did", not "when will" or "when is".
    private var isPast: Bool { words.contains(where: Self.pasts.contains) }

    /// Whether two answers stand in the question: "July or June"; "yes or no" is none.
    static func offersChoice(_ words: [String]) -> Bool {
        words.indices.dropFirst().contains { index in
            words[index] == "or" && index + 1 < words.count
                && !openEnded.contains(words[index + 1]) && words[index - 1] != "yes"
                // "Is anything wrong with the goods or the bill?" leaves neither to choose.
                && !words[max(0, index - 6)..<index].contains(where: all.contains)
        }
    }

    private static let all: Set<String> = [
        "any", "anything", "anyone", "anybody", "either", "ever",
    ]

    // MARK: - Words

    private static let openEnded: Set<String> = [
        "not", "no", "so", "something", "anything", "what", "two", "three", "nothing", "less",
        "later", "whatever", "more", "thereabouts", "is", "else", "am", "anyone", "anybody",
    ]
    private static let tags: Set<String> = [
        "ok", "okay", "alright", "all right", "right", "yes", "yeah", "deal", "with me", "correct",
        "agreed", "fair", "fair enough", "ok with you", "okay with you", "is that ok",
        "is that okay", "is that alright", "is that all right", "is that fair", "good", "fine",
        "clear", "you with me",
    ]
    private static let suiting: Set<String> = [
        "ok", "okay", "alright", "fine", "work", "suit", "help", "good", "fair", "possible",
        "doable", "acceptable", "convenient", "clear", "agreeable", "sort", "manageable",
        "reasonable", "easier", "useful", "right", "correct",
    ]
    private static let subjects: Set<String> = [
        "you", "we", "they", "i", "he", "she", "it", "the", "your", "that",
    ]
    private static let pasts: Set<String> = [
        "did", "didn", "was", "were", "had", "have", "has", "haven", "hasn", "wasn", "weren",
    ]
    private static let consequences: Set<String> = ["happens", "happen", "would", "do", "then"]
    private static let asks: Set<String> = [
        "can", "could", "would", "will", "are", "do", "how", "when", "who", "where", "why",
    ]
    static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    /// Words after which a clause begins.
    private static let joiners: Set<String> = ["and", "but", "so", "because", "mean", "meant"]
    /// Words of one who lets the other choose.
    private static let liking: Set<String> = [
        "prefer", "rather", "like", "want", "suit", "suits", "should", "shall", "better", "would",
        "can", "could", "will", "easier", "best",
    ]
    /// Words before a question that do not open it.
    private static let fillers: Set<String> = [
        "so", "and", "but", "ok", "okay", "right", "well", "now", "then", "just", "sorry",
        "please", "yes", "yeah", "no", "oh", "ah", "hi", "hello", "hey", "also", "fine", "sure",
        "alright", "um", "er", "like", "mr", "mrs", "ms", "sir", "madam", "mate", "great", "super",
        "lovely", "thanks", "brilliant", "perfect", "cool", "good", "hmm", "mm", "btw", "actually",
        "roughly", "again", "anyway", "honestly", "look", "listen", "because",
    ]
    /// Words that lead on to an indirect question: "tell me when", "know which".
    private static let leads: Set<String> = [
        "me", "know", "remember", "ask", "asked", "wondering", "tell", "sure", "idea", "remind",
        "asking", "wonder",
    ]
    private static let prepositions: Set<String> = [
        "on", "by", "to", "from", "with", "at", "in", "since", "until", "about", "for",
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
        "wondering if", "need the", "need your", "confirm the", "confirm your", "would you",
        "will you", "shall i", "should i", "is that", "does that", "would that",
    ]
    private static let contractions: Set<String> = [
        "whats", "whos", "wheres", "whens", "hows", "whys",
    ]
    /// As people type them.
    private static let unmarked = [
        "whats": "what", "whos": "who", "wheres": "where", "whens": "when", "hows": "how",
        "whys": "why", "wat": "what", "wot": "what", "wen": "when", "u": "you", "r": "are",
        "ur": "your",
    ]
}
