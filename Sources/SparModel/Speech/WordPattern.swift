/// Words by which a reaction or a clue knows what a turn is about: "cheque/check number".
///
/// Every group must be found in one sentence, in any order; a group is a word or words with a stroke
/// between them, of which one is enough. Words joined by "_" must stand side by side:
/// "where_are_you". Words are compared by their stems, so that "post" finds "posted" and "posting".
public struct WordPattern: Hashable, Sendable {
    /// As it was authored.
    public var source: String
    /// The alternatives of each group, each the stems of words side by side.
    public var groups: [[[String]]]
    /// What must not stand in the sentence, each the stems of words side by side.
    public var barred: [[String]]

    /// The stem that stands in a sentence for a telephone number; spelt so in a pattern.
    public static let phone = "<phone>"

    /// The pattern `source` spells; nil when it holds no word, or a group with an empty side.
    public init?(_ source: String) {
        var groups: [[[String]]] = []
        var barred: [[String]] = []
        for group in source.split(whereSeparator: \.isWhitespace) {
            let isBarred = group.hasPrefix("-")
            let words = (isBarred ? group.dropFirst() : group)
                .split(separator: "/", omittingEmptySubsequences: false)
            let phrases = words.map { phrase in
                phrase == WordPattern.phone
                    ? [WordPattern.phone]
                    : phrase.split(separator: "_", omittingEmptySubsequences: false).map {
                        WordStem.of(WordPattern.letters(of: $0))
                    }
            }
            guard phrases.allSatisfy({ $0.allSatisfy { !$0.isEmpty } }) else { return nil }
            if isBarred { barred += phrases } else { groups.append(phrases) }
        }
        guard !groups.isEmpty else { return nil }
        self.source = source
        self.groups = groups
        self.barred = barred
    }

    /// Whether a sentence holds one alternative of every group and nothing that is barred.
    ///
    /// - Parameters:
    ///   - stems: The sentence's stems in order.
    ///   - set: The same as a set.
    /// - Returns: Whether all groups are found.
    public func isIn(_ stems: [String], set: Set<String>) -> Bool {
        func holds(_ phrase: [String]) -> Bool {
            guard phrase.allSatisfy(set.contains) else { return false }
            return phrase.count == 1
                || stems.indices.contains { stems[$0...].starts(with: phrase) }
        }
        return groups.allSatisfy { $0.contains(where: holds) } && !barred.contains(where: holds)
    }

    /// Words so common that alone they tell nothing: "you", "what", "the".
    public static let common: Set<String> = Set(
        [
            "a", "an", "the", "i", "you", "he", "she", "it", "we", "they", "me", "him", "her",
            "us", "them", "my", "your", "his", "its", "our", "their", "is", "are", "was", "were",
            "be", "been", "am", "do", "does", "did", "have", "has", "had", "can", "could", "will",
            "would", "shall", "should", "may", "might", "must", "and", "or", "but", "so", "if",
            "then", "that", "this", "these", "those", "there", "here", "to", "of", "in", "on",
            "at", "by", "for", "from", "with", "about", "as", "not", "no", "yes", "what", "who",
            "when", "where", "which", "why", "how", "please", "ok", "okay", "well", "just", "any",
        ].map(WordStem.of)
    )

    /// Whether no word of it tells what a sentence is about.
    public var isVague: Bool {
        groups.allSatisfy { alternatives in
            alternatives.contains { $0.count == 1 && WordPattern.common.contains($0[0]) }
        }
    }

    private static func letters(of word: Substring) -> String {
        String(word.filter { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "\u{2019}" })
    }
}

/// What is left of a word when its grammar is taken off: "posted", "posting" and "posts" are "post".
public enum WordStem {
    /// The stem of `word`, in small letters; not always a word itself.
    public static func of(_ word: String) -> String {
        var stem = word.lowercased()
        if let mark = stem.firstIndex(where: { $0 == "'" || $0 == "\u{2019}" }) {
            // "what's" is "what", "didn't" stays whole but for its mark.
            let ending = stem[stem.index(after: mark)...]
            if ["s", "re", "ll", "ve", "d", "m", ""].contains(ending) {
                stem = String(stem[..<mark])
            } else {
                stem.remove(at: mark)
            }
        }
        if let known = irregular[stem] { return known }
        if stem.count > 5, stem.hasSuffix("ing") {
            stem.removeLast(3)
        } else if stem.count > 4, stem.hasSuffix("ied") || stem.hasSuffix("ies") {
            stem.removeLast(3)
            stem += "y"
        } else if stem.count > 4, stem.hasSuffix("ed") {
            stem.removeLast(2)
        } else if stem.count > 3, stem.hasSuffix("s"), !stem.hasSuffix("ss"), !stem.hasSuffix("us")
        {
            stem.removeLast()
        }
        if stem.count > 3, let last = stem.last, last == stem.dropLast().last, last != "l",
            last != "s", !"aeiou".contains(last)
        {
            stem.removeLast()
        }
        if stem.count > 3, stem.last == "e" { stem.removeLast() }
        return irregular[stem] ?? stem
    }

    private static let irregular = [
        "sent": "send", "sends": "send", "paid": "pay", "pays": "pay", "wrote": "write",
        "written": "write", "writ": "write", "spoke": "speak", "spoken": "speak",
        "spok": "speak", "said": "say", "says": "say", "told": "tell", "got": "get",
        "gets": "get", "gotten": "get", "went": "go", "goes": "go", "gone": "go", "gon": "go",
        "made": "make", "mad": "make", "mak": "make", "bought": "buy", "sold": "sell",
        "came": "come", "com": "come", "left": "leave", "leav": "leave", "lost": "lose",
        "los": "lose", "does": "do", "did": "do", "done": "do", "has": "have", "had": "have",
        "hav": "have", "was": "be", "were": "be", "is": "be", "are": "be", "been": "be",
        "children": "child", "people": "person", "wives": "wife", "paying": "pay",
        "emails": "email", "mail": "mail", "knew": "know", "known": "know", "gave": "give",
        "given": "give", "giv": "give", "took": "take", "taken": "take", "tak": "take",
        "found": "find", "kept": "keep", "thought": "think", "heard": "hear", "rang": "ring",
        "rung": "ring", "broke": "break", "broken": "break", "goods": "goods", "needs": "need",
        "news": "news",
        // As people type them.
        "u": "you", "ya": "you", "ur": "your", "r": "be", "pls": "pleas", "plz": "pleas",
        "pl": "pleas", "thx": "thank", "ty": "thank", "evry": "every", "chek": "chequ",
        "chq": "chequ", "cheq": "chequ", "wat": "what", "wot": "what", "wen": "when",
        "recieve": "receiv", "reciev": "receiv", "adress": "address", "addres": "address",
        "buisness": "business", "bussiness": "business", "tmrw": "tomorrow", "tmr": "tomorrow",
        "2day": "today", "acct": "account", "ppl": "person", "y": "why", "becoz": "becaus",
        "cuz": "becaus", "nite": "night", "numbr": "number", "nr": "number", "b4": "befor",
    ]
}
