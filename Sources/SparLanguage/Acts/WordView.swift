/// A scanned line with contractions joined, each word with its hash and families.
struct WordView: Sendable {
    /// A word, mark or figure.
    struct Word: Sendable {
        var hash: UInt32
        var families: Families
        var isQuote: Bool
        /// Whether it is a mark or joining word at which a clause ends.
        var endsClause: Bool
        var isQuestionMark: Bool
        /// Whether it is a word of some weight, not a mark or a short function word.
        var isContent: Bool
        /// The bytes of its spelling in `spellings`.
        var bytes: Range<Int>
        /// The words of the scan that it was made of.
        var scanned: Range<Int>
    }

    /// A set of word families.
    struct Families: OptionSet, Sendable {
        let rawValue: UInt64

        var first: WordClass? {
            isEmpty ? nil : WordClass(rawValue: rawValue.trailingZeroBitCount)
        }

        func contains(_ family: WordClass) -> Bool {
            rawValue & (1 << UInt64(family.rawValue)) != 0
        }

        func forEach(_ body: (WordClass) -> Void) {
            var rest = rawValue
            while rest != 0 {
                if let family = WordClass(rawValue: rest.trailingZeroBitCount) { body(family) }
                rest &= rest - 1
            }
        }
    }

    private var words: [Word] = []
    private var spellings: [UInt8] = []
    /// Where clauses stand, as ranges of words; marks end them.
    private(set) var clauses: [Range<Int>] = []
    /// The families of all words together.
    private(set) var families: Families = []

    var count: Int { words.count }
    var isEmpty: Bool { words.isEmpty }
    subscript(index: Int) -> Word { words[index] }

    /// Words of a scan, with families by `lexicon`.
    init(_ scan: WordScan, lexicon: [UInt32: UInt64]) {
        var index = 0
        while index < scan.words.count {
            let start = spellings.count
            spellings += scan.spelling(of: scan.words[index])
            var last = index
            if scan.isContraction(at: index) {
                last = index + 2
                spellings += scan.spelling(of: scan.words[last])
            }
            append(start..<spellings.count, scan.words[index].shape, index..<last + 1, lexicon)
            index = last + 1
        }
        var start = 0
        for index in words.indices where words[index].endsClause {
            if index > start { clauses.append(start..<index + 1) }
            start = index + 1
        }
        if start < words.count { clauses.append(start..<words.count) }
    }

    private mutating func append(
        _ bytes: Range<Int>,
        _ shape: ScannedWord.Shape,
        _ scanned: Range<Int>,
        _ lexicon: [UInt32: UInt64]
    ) {
        let hash = WordHash.of(spellings[bytes])
        let known = Families(rawValue: lexicon[hash] ?? 0)
        families.formUnion(known)
        let first = spellings[bytes.lowerBound]
        let mark = bytes.count == 1 && !first.isLetter
        words.append(
            Word(
                hash: hash,
                families: known,
                isQuote: mark && first == UInt8(ascii: "\""),
                endsClause: mark && Self.ends.contains(first),
                isQuestionMark: mark && first == UInt8(ascii: "?"),
                isContent: bytes.count >= 4 || shape != .plain,
                bytes: bytes,
                scanned: scanned
            )
        )
    }

    private static let ends: [UInt8] = Array(".,;:!?".utf8)

    /// The spelling between marks that show where it starts and ends.
    func framed(_ index: Int) -> [UInt8] {
        [UInt8(ascii: "^")] + spellings[words[index].bytes] + [UInt8(ascii: "$")]
    }

    /// A hash of the first words, fewer if there are fewer.
    func opening(_ size: Int) -> UInt32 { opening(size, of: 0..<count) }

    /// A hash of the first words of a clause.
    func opening(_ size: Int, of clause: Range<Int>) -> UInt32 {
        clause.prefix(size).reduce(7) { WordHash.join($0, words[$1].hash) }
    }

    /// A hash of the last words.
    func closing(_ size: Int) -> UInt32 {
        words.suffix(size).reduce(9) { WordHash.join($0, $1.hash) }
    }

    /// The families of a clause's words together.
    func families(of clause: Range<Int>) -> Families {
        clause.reduce(into: []) { $0.formUnion(words[$1].families) }
    }

    /// Whether the line ends with a question mark.
    var endsAsking: Bool { words.last?.isQuestionMark ?? false }

    /// Whether a clause ends with a question mark.
    func asks(_ clause: Range<Int>) -> Bool { words[clause.upperBound - 1].isQuestionMark }

    /// The first word of a family.
    func first(of family: WordClass) -> Range<Int> {
        for index in words.indices where words[index].families.contains(family) {
            return index..<index + 1
        }
        return 0..<0
    }

    /// How many words carry weight.
    var contentCount: Int { words.count { $0.isContent } }

    /// The weighty words that the other line has too.
    func shared(with other: WordView) -> [Int] {
        let theirs = Set(other.words.lazy.filter(\.isContent).map(\.hash))
        return words.indices.filter { words[$0].isContent && theirs.contains(words[$0].hash) }
    }
}

extension WordScan {
    /// Whether a word, an apostrophe and a short ending stand close together: don't, I'm, they'll.
    func isContraction(at index: Int) -> Bool {
        guard index + 2 < words.count else { return false }
        let (word, mark, ending) = (words[index], words[index + 1], words[index + 2])
        return word.shape == .plain && ending.shape == .plain && mark.bytes.count == 1
            && bytes[mark.bytes.lowerBound] == UInt8(ascii: "'") && ending.bytes.count <= 2
            && bytes[word.bytes.lowerBound].isLetter && bytes[ending.bytes.lowerBound].isLetter
            && word.span.upperBound == mark.span.lowerBound
            && mark.span.upperBound == ending.span.lowerBound
    }
}
