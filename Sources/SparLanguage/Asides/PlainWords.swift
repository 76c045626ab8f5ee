/// The words of a line for phrase tables: lower case, apostrophes straightened, no punctuation.
///
/// At most the first 400 words are kept, so that a pasted book costs no more than a paragraph.
struct PlainWords {
    private let words: [String]
    /// The words with a space before each and after the last.
    private let joined: [UInt8]
    /// Where each word begins in it.
    private let starts: [Int]

    init(_ text: String) {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars.prefix(Hearing.limit) {
            if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
                word.unicodeScalars.append(scalar)
            } else if scalar == "'" || scalar == "\u{2019}" {
                if !word.isEmpty { word.append("'") }
            } else if !word.isEmpty {
                words.append(PlainWords.folded(word))
                word = ""
                if words.count == 400 { break }
            }
        }
        if !word.isEmpty, words.count < 400 { words.append(PlainWords.folded(word)) }
        self.words = words
        var joined = [Self.space]
        var starts: [Int] = []
        for word in words {
            starts.append(joined.count)
            joined += word.utf8
            joined.append(Self.space)
        }
        self.joined = joined
        self.starts = starts
    }

    private static func folded(_ word: String) -> String {
        var folded = word.lowercased()
        while folded.last == "'" { folded.removeLast() }
        return folded
    }

    var isEmpty: Bool { words.isEmpty }
    var count: Int { words.count }

    /// Whether the phrase's words stand in a row.
    func contains(phrase: String) -> Bool {
        let wanted = phrase.utf8
        guard wanted.allSatisfy({ $0 < 0x80 }) else {
            // An accent may be a letter's own or come after it: bytes do not tell.
            let parts = phrase.split(separator: " ")
            return words.indices.contains { words[$0...].starts(with: parts, by: ==) }
        }
        return starts.contains { start in
            let end = start + wanted.count
            return end < joined.count && joined[end] == Self.space
                && joined[start..<end].elementsEqual(wanted)
        }
    }

    private static let space = UInt8(ascii: " ")

    /// Whether a name is said: all of it, or a part of four letters and more that is no everyday
    /// word of firms ("Hollis" for "Hollis Joinery").
    func mentions(name: String) -> Bool {
        let parts = PlainWords(name).words
        return contains(phrase: parts.joined(separator: " "))
            || parts.contains {
                $0.count >= 4 && !PlainWords.everyday.contains($0) && contains(phrase: $0)
            }
    }

    /// Whether an invoice number is said, with or without its dashes and letters.
    func mentions(reference: String) -> Bool {
        let wanted = reference.unicodeScalars.filter {
            $0.properties.isAlphabetic || ("0"..."9").contains($0)
        }
        let spelled = String(String.UnicodeScalarView(wanted)).lowercased()
        guard spelled.count >= 3 else { return false }
        let digits = spelled.filter(\.isNumber)
        let run = words.joined()
        return run.contains(spelled) || (digits.count >= 4 && words.contains(String(digits)))
    }

    private static let everyday: Set<String> = [
        "limited", "company", "group", "services", "timber", "foods", "transport", "haulage",
        "builders", "electrical", "supplies", "council", "finance", "credit", "collections",
        "recovery", "bank", "office", "trading", "partners", "stores", "garage", "motors",
    ]

    /// Whether every word is one of `set`.
    func all(in set: Set<String>) -> Bool { words.allSatisfy(set.contains) }

    /// Whether most words are letters nobody says: no vowel, or a run of five consonants.
    var looksLikeGibberish: Bool {
        let odd = words.filter { word in
            let letters = Array(word.unicodeScalars)
            guard letters.count > 3, letters.contains(where: { !("0"..."9").contains($0) })
            else { return false }
            var run = 0
            var longest = 0
            var vowels = 0
            for letter in letters {
                let isVowel = "aeiouyáéíóúàèìòùäëïöüâêîôû'0123456789".unicodeScalars.contains(
                    letter
                )
                run = isVowel ? 0 : run + 1
                vowels += isVowel ? 1 : 0
                longest = max(longest, run)
            }
            return vowels == 0 || longest >= 6
        }
        return !odd.isEmpty && odd.count * 2 > words.count
    }
}
