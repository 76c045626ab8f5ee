/// What a question is about, in words that can be said back: "Which post office", "The hotel".
///
/// It is for small talk only: a person who has no answer still says what was asked for.
enum QuestionTopic {
    /// The thing that one question names, from the listener's side ("your wife" is "my wife"); nil
    /// where it names none.
    ///
    /// - Parameters:
    ///   - words: The words of the question.
    ///   - called: Names in small letters by which the listener may be called in it.
    /// - Returns: The thing, or nil.
    static func of(_ words: [String], called: Set<String> = []) -> String? {
        var words = words.map { $0.replacing("\u{2019}", with: "'") }
        while words.count > 2, let last = words.last?.lowercased(),
            called.contains(last) || ["mr", "mrs", "ms", "please", "mate", "then"].contains(last)
        {
            words.removeLast()
        }
        let plain = words.map { $0.lowercased() }
        return asked(words, plain) ?? named(words, plain)
    }

    /// Whether a question points back to what was said before, "how much was it?", or names nothing at
    /// all, "why not?".
    static func pointsBack(_ words: [String]) -> Bool {
        words.contains(where: pointers.contains) || words.allSatisfy(bare.contains)
    }

    private static let pointers: Set<String> = [
        "that", "that's", "thats", "it", "it's", "its", "this", "those", "these", "they", "they're",
        "them", "he", "he's", "him", "she", "she's", "her", "there", "one",
    ]
    private static let bare: Set<String> = [
        "who", "who's", "whos", "when", "when's", "where", "why", "how", "what", "is", "was",
        "were",
        "are", "did", "does", "do", "will", "would", "not", "so", "then", "and", "but", "come",
        "long", "much", "many", "exactly", "ok", "okay", "oh", "really", "sorry", "please", "tho",
        "though", "roughly", "about", "for", "by", "since", "until", "till", "ago",
    ]

    /// "Which post office did", "how many people do": what stands between question and verb.
    private static func asked(_ words: [String], _ plain: [String]) -> String? {
        for index in plain.indices {
            let isCount =
                plain[index] == "how" && index + 1 < plain.count
                && ["many", "much"].contains(plain[index + 1])
            guard isCount || ["which", "whose", "what"].contains(plain[index]) else { continue }
            var end = index + (isCount ? 2 : 1)
            while end < plain.count, end - index < 5,
                plain[end] == "of" || isThing(plain[end])
            {
                end += 1
            }
            let thing = end - index - (isCount ? 2 : 1)
            guard thing > 0, plain[end - 1] != "of" else { return nil }
            // "How many people work there": the verb has no sign of its own.
            let isClear = end < plain.count && helpers.contains(plain[end])
            if isClear || end == plain.count && plain[index] != "what" {
                return phrase(words[index..<end])
            }
            return isCount ? phrase(words[index..<index + 3]) : nil
        }
        return nil
    }

    /// "The hotel", "your brother": the last thing the question names with an article.
    private static func named(_ words: [String], _ plain: [String]) -> String? {
        for index in plain.indices.reversed() where articles.contains(plain[index]) {
            var end = index + 1
            while end < plain.count, end - index < 4, isThing(plain[end]) { end += 1 }
            guard end > index + 1, !empty.contains(plain[end - 1]) else { continue }
            // Four words in a row are no name of a thing.
            if end - index == 4 { end -= 1 }
            return phrase(words[index..<end])
        }
        return nil
    }

    private static func phrase(_ words: ArraySlice<String>) -> String {
        let turned = words.map { turns[$0.lowercased()] ?? $0 }
        let text = turned.joined(separator: " ")
        guard let first = text.first else { return text }
        return first.uppercased() + text.dropFirst()
    }

    /// Whether a word can be part of a thing's name: no helper, no pronoun, no plain verb.
    private static func isThing(_ word: String) -> Bool {
        if helpers.contains(word) || articles.contains(word) || others.contains(word) {
            return false
        }
        if word.contains("'"), !word.hasSuffix("'s") { return false }
        return word.count < 5 || doings.contains(word)
            || !(word.hasSuffix("ing") || word.hasSuffix("ed"))
    }

    /// Things that end as verbs do.
    private static let doings: Set<String> = [
        "wedding", "building", "meeting", "heating", "clothing", "flooring", "catering", "parking",
        "plumbing", "roofing", "shipping", "listing", "booking", "reading", "seed", "need",
    ]
    private static let turns = [
        "your": "my", "my": "your", "our": "your", "yours": "mine", "mine": "yours",
    ]
    private static let articles: Set<String> = [
        "the", "your", "my", "our", "his", "her", "their", "these", "those", "this", "that",
    ]
    /// Words that name nothing: "this time", "the moment".
    private static let empty: Set<String> = [
        "time", "moment", "minute", "way", "day", "thing", "one", "ones", "bit", "lot", "rest",
        "same", "whole", "first", "last", "next", "other", "second", "end", "point", "case",
        "best", "most", "least", "week", "month", "year", "morning", "afternoon", "evening",
        "kind", "sort", "start", "future", "past", "side", "matter", "truth", "total", "full",
        "own", "alright", "amount", "sum", "figure", "balance", "money", "debt", "payment",
        "payments",
    ]
    private static let helpers: Set<String> = [
        "is", "are", "was", "were", "do", "does", "did", "have", "has", "had", "can", "could",
        "will", "would", "shall", "should", "may", "might", "must", "am", "be", "been", "isn't",
        "aren't", "don't", "doesn't", "didn't", "won't", "can't", "u", "r",
    ]
    private static let others: Set<String> = [
        "i", "you", "he", "she", "it", "we", "they", "me", "him", "us", "them", "a", "an", "and",
        "or", "but", "if", "so", "then", "than", "that", "to", "of", "in", "on", "at", "by",
        "for", "from", "with", "about", "as", "into", "over", "under", "after", "before",
        "until", "since", "without", "through", "not", "no", "yes", "too", "again", "already",
        "yet", "still", "now", "today", "tomorrow", "yesterday", "here", "there", "back", "up",
        "out", "off", "down", "away", "well", "okay", "ok", "fine", "good", "bad", "right",
        "wrong", "very", "really", "actually", "please", "just", "only", "ever", "never",
        "always", "usually", "normally", "all", "any", "some", "what", "which", "who", "when",
        "where", "why", "how", "whose", "much", "many", "more", "long", "because", "while",
        "though", "go", "goes", "come", "comes", "came", "went", "get", "gets", "got", "make",
        "makes", "made", "take", "takes", "took", "give", "gives", "gave", "pay", "pays", "paid",
        "say", "says", "said", "tell", "told", "think", "know", "want", "need", "like", "mean",
        "work", "works", "keep", "keeps", "kept", "send", "sends", "sent", "put", "let", "find",
        "found", "happen", "happens", "happened", "look", "looks", "feel", "feels", "call",
        "ring", "rings", "rang", "run", "runs", "ran", "cost", "costs", "last", "lasts",
        "sell", "sells", "sold", "buy", "buys", "bought", "show", "shows", "use", "uses", "used",
        "start", "starts", "stop", "stops", "help", "helps", "agree", "agrees", "sign", "signs",
        "owe", "owes", "left", "leave", "leaves", "done", "gone", "mate", "sir", "madam", "else",
    ]
}
