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
        let plain =
            source.utf8.allSatisfy { $0 < 0x80 }
            ? source : String(source.map { $0.isWhitespace ? " " : $0 })
        for group in plain.utf8.split(whereSeparator: { $0 == 32 || (9...13).contains($0) }) {
            let isBarred = group.first == UInt8(ascii: "-")
            let words = (isBarred ? group.dropFirst() : group)
                .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            let phrases = words.map { phrase in
                phrase.elementsEqual(WordPattern.phone.utf8)
                    ? [WordPattern.phone]
                    : phrase.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
                        .map { WordStem.of(WordPattern.letters(of: Substring($0))) }
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
        let isWord = word.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "'"):
                true
            default: false
            }
        }
        if isWord { return String(word) }
        return String(word.filter { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "\u{2019}" })
    }
}

/// What is left of a word when its grammar is taken off: "posted", "posting" and "posts" are "post".
public enum WordStem {
    /// The stem of `word`, in small letters; not always a word itself.
    public static func of(_ word: String) -> String {
        var stem = Array(word.utf8)
        if stem.allSatisfy({ $0 < 0x80 }) {
            for place in stem.indices where (0x41...0x5A).contains(stem[place]) {
                stem[place] |= 0x20
            }
        } else {
            stem = Array(word.lowercased().map { $0 == "\u{2019}" ? "'" : $0 }.flatMap(\.utf8))
        }
        if let mark = stem.firstIndex(of: UInt8(ascii: "'")) {
            // "what's" is "what", "didn't" stays whole but for its mark.
            if isEnding(stem[(mark + 1)...]) {
                stem.removeSubrange(mark...)
            } else {
                stem.remove(at: mark)
            }
        }
        let whole = String(decoding: stem, as: UTF8.self)
        if let known = irregular[whole] { return known }
        let isCut = cutGrammar(of: &stem)
        guard isCut else { return whole }
        let rest = String(decoding: stem, as: UTF8.self)
        return irregular[rest] ?? rest
    }

    /// Whether what stands after an apostrophe is grammar: "'s", "'ll".
    private static func isEnding(_ letters: ArraySlice<UInt8>) -> Bool {
        switch letters.count {
        case 0: true
        case 1: letters.first.map { "sdm".utf8.contains($0) } ?? true
        case 2: ["re", "ll", "ve"].contains { letters.elementsEqual($0.utf8) }
        default: false
        }
    }

    /// Takes off what grammar put on; false where it put on nothing.
    private static func cutGrammar(of stem: inout [UInt8]) -> Bool {
        // Letters, not bytes, are counted.
        var count = stem.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        let before = stem.count
        func ends(with ending: StaticString) -> Bool {
            ending.withUTF8Buffer { stem.suffix($0.count).elementsEqual($0) }
        }
        func cut(_ letters: Int) {
            stem.removeLast(letters)
            count -= letters
        }
        var isSpeltAnew = false
        if count > 5, ends(with: "ing") {
            cut(3)
        } else if count > 4, ends(with: "ied") || ends(with: "ies") {
            cut(3)
            stem.append(UInt8(ascii: "y"))
            count += 1
            isSpeltAnew = true
        } else if count > 4, ends(with: "ed") {
            cut(2)
        } else if count > 3, ends(with: "s"), !ends(with: "ss"), !ends(with: "us") {
            cut(1)
        }
        if count > 3, let last = stem.last, last < 0x80, stem.dropLast().last == last,
            !"lsaeiou".utf8.contains(last)
        {
            cut(1)
        }
        if count > 3, stem.last == UInt8(ascii: "e") { cut(1) }
        return isSpeltAnew || stem.count != before
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
