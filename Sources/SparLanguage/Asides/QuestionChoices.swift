/// The answers that stand in a question, "card or bank transfer", turned to the listener's side:
/// "you or Clare" is "Me" and "Clare".
enum QuestionChoices {
    /// The answers in their order; none where the words offer no two that can be said back.
    ///
    /// - Parameters:
    ///   - written: The sentence's words as they were typed.
    ///   - breaks: Indices of words after a comma, a dash or a colon.
    /// - Returns: The answers as the listener would say them.
    static func of(_ written: [String], breaks: Set<Int>) -> [String] {
        let words = written.map { $0.lowercased().replacing("\u{2019}", with: "'") }
        guard let middle = words.lastIndex(of: "or"), middle > 0, middle + 1 < words.count,
            QuestionShape.offersChoice(words)
        else { return [] }
        guard let right = right(of: middle, words, breaks),
            let left = left(of: middle, as: right, words, breaks)
        else { return [] }
        // "E-mail it or post it", "write to you or e-mail": deeds, not things.
        if objects.contains(words[right.upperBound - 1]), right.count > 1 { return [] }
        if ["you", "me", "it", "them"].contains(words[left.upperBound - 1]), left.lowerBound > 0,
            opening.contains(words[left.lowerBound - 1])
                || right.count == 1
                    && written[right.lowerBound].first?.isLowercase == true
                    && !["him", "her", "them", "accounts", "somebody", "someone"]
                        .contains(words[right.lowerBound])
        {
            return []
        }
        var choices = [left]
        // "Card, cheque or transfer": what stands before a comma is one more.
        var start = left.lowerBound
        while choices.count < 4, start > 1, breaks.contains(start),
            let more = self.left(of: start, as: right, words, breaks),
            more.lowerBound == 0 || breaks.contains(more.lowerBound)
        {
            choices.insert(more, at: 0)
            start = more.lowerBound
        }
        choices.append(right)
        let said = choices.map { phrase(written[$0]) }
        return Set(said).count == said.count ? said : []
    }

    private static func right(
        of middle: Int,
        _ words: [String],
        _ breaks: Set<Int>
    ) -> Range<Int>? {
        var start = middle + 1
        while start < words.count, lightly.contains(words[start]) { start += 1 }
        var end = start
        while end < words.count, end - start < 5, end == start || !breaks.contains(end),
            !stops.contains(words[end])
        {
            // "You tell me" after the choice is none of it.
            if words[end] == "you", end + 1 < words.count, end > start { break }
            end += 1
        }
        guard end > start else { return nil }
        // "Or are you still paying", "or do they": a clause, not a thing.
        if pronouns.contains(words[start]), end - start > 1 || end < words.count { return nil }
        while end - start > 1, opening.contains(words[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func left(
        of middle: Int,
        as right: Range<Int>,
        _ words: [String],
        _ breaks: Set<Int>
    ) -> Range<Int>? {
        let end = middle
        guard end > 0, !stops.contains(words[end - 1]) else { return nil }
        let anchor = words[right.lowerBound]
        if opening.contains(anchor) || articles.contains(anchor) {
            let kind = opening.contains(anchor) ? opening : articles
            var start = end - 1
            while start > 0, end - start < 5, !kind.contains(words[start]), !breaks.contains(start),
                !stops.contains(words[start])
            {
                start -= 1
            }
            if kind.contains(words[start]) { return start..<end }
        }
        var start = end - 1
        if words[start] == "file", start > 1, words[start - 1] == "on" { start -= 2 }
        while start > 0, !breaks.contains(start), end - start < 5,
            joined.contains(words[start - 1])
                || ["of", "the"].contains(words[start]) && !stops.contains(words[start - 1])
                    && !opening.contains(words[start - 1])
                || ["month", "week", "year"].contains(words[start])
                    && ["the", "this", "next", "a", "every"].contains(words[start - 1])
        {
            start -= 1
        }
        return start..<end
    }

    private static func phrase(_ words: ArraySlice<String>) -> String {
        let turned = words.map { turns[$0.lowercased()] ?? $0 }
        let text = turned.joined(separator: " ")
        guard let first = text.first else { return text }
        return first.uppercased() + text.dropFirst()
    }

    private static let objects: Set<String> = ["it", "them", "this", "that", "you", "me", "us"]
    /// Words between "or" and the thing.
    private static let lightly: Set<String> = [
        "just", "maybe", "rather", "perhaps", "only", "else",
    ]
    /// Words that are no part of a thing.
    private static let stops: Set<String> = [
        "is", "are", "was", "were", "do", "does", "did", "have", "has", "had", "can", "could",
        "will", "would", "shall", "should", "may", "if", "when", "because", "so", "please", "and",
        "but", "or", "that's", "it's", "which", "what", "who", "how", "then", "we", "i", "prefer",
        "want", "like", "pay", "rather", "better", "easier", "not", "still", "never", "until",
        "isn't", "don't", "doesn't", "cause", "cos", "only", "sent", "paying", "going",
    ]
    private static let pronouns: Set<String> = ["you", "he", "she", "they", "it", "that", "there"]
    private static let opening: Set<String> = [
        "by", "in", "on", "to", "at", "with", "from", "for", "over", "after", "before", "through",
        "as", "via",
    ]
    private static let articles: Set<String> = [
        "a", "an", "the", "your", "my", "our", "his", "her", "their", "this", "next", "end",
    ]
    /// Words that belong to the word after them.
    private static let joined: Set<String> = [
        "bank", "direct", "standing", "debit", "credit", "phone", "text", "e", "£", "first",
        "second", "early", "late", "this", "next", "somebody", "someone", "payment", "online",
        "faster", "last", "every", "half", "your", "my", "our", "a", "an", "of",
    ]
    private static let turns = [
        "you": "me", "me": "you", "your": "my", "my": "your", "our": "your", "us": "you",
        "yourself": "myself", "myself": "yourself", "yours": "mine", "mine": "yours",
        "ours": "yours",
    ]
}
