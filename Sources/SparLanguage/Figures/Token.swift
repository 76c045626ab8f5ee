/// One piece of a line: a word, a run of digits, or a single mark.
struct Token: Hashable, Sendable {
    /// What a token is made of.
    enum Kind: Hashable, Sendable {
        case word, number, mark
        /// Before the first and after the last token.
        case edge
    }

    /// What it is made of.
    let kind: Kind
    /// The text in small letters, with plain apostrophes and dashes.
    let text: String
    /// Where it stands, in Unicode scalars.
    let span: Range<Int>
    /// Whether blank space, or the line's edge, comes before it.
    let spaced: Bool

    static let edge = Token(kind: .edge, text: "", span: 0..<0, spaced: true)

    var isWord: Bool { kind == .word }
    var isNumber: Bool { kind == .number }

    /// The number a run of plain digits spells; nil for anything else or more than nine digits.
    var plainNumber: Int? {
        guard kind == .number, text.utf8.count <= 9 else { return nil }
        var total = 0
        for byte in text.utf8 {
            guard (48...57).contains(byte) else { return nil }
            total = total * 10 + Int(byte - 48)
        }
        return total
    }
}

/// A line cut into tokens, readable past both ends.
struct TokenLine: Sendable {
    /// Longer lines are heard up to here: nobody says more in one breath.
    static let longest = 60_000

    let tokens: [Token]
    let scalars: [Unicode.Scalar]

    /// Cuts `text`, up to `longest` scalars of it.
    init(_ text: String) {
        scalars = Array(text.unicodeScalars.prefix(TokenLine.longest))
        tokens = Lexer.tokens(of: scalars)
    }

    var count: Int { tokens.count }

    subscript(index: Int) -> Token {
        tokens.indices.contains(index) ? tokens[index] : .edge
    }

    /// The token's text; empty past the ends.
    func word(_ index: Int) -> String { self[index].text }

    /// Whether the tokens from `index` read `words`.
    func reads(_ words: [String], at index: Int) -> Bool {
        for (offset, word) in words.enumerated() where self[index + offset].text != word {
            return false
        }
        return true
    }

    /// The length of the first of `phrases` that stands at `index`; nil if none does.
    func phrase(_ phrases: [[String]], at index: Int) -> Int? {
        phrases.first { reads($0, at: index) }?.count
    }

    /// Whether token `index` stands directly after the one before it.
    func joined(_ index: Int) -> Bool {
        index > 0 && index < count && !tokens[index].spaced
    }

    /// Whether token `index` ends a sentence.
    func isStop(_ index: Int) -> Bool {
        switch word(index) {
        case "?", "!", ";", "…": true
        case ".": self[index + 1].spaced
        default: false
        }
    }

    /// The sentence token `index` stands in, its stop included.
    func sentence(of index: Int) -> Range<Int> {
        var start = index
        while start > 0, !isStop(start - 1) { start -= 1 }
        var end = index
        while end < count, !isStop(end) { end += 1 }
        return start..<min(end + 1, count)
    }

    /// Where a run of tokens stands, in scalars.
    func span(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, range.lowerBound < count else { return 0..<0 }
        return tokens[range.lowerBound].span.lowerBound..<self[last].span.upperBound
    }

    /// The words of a run of tokens as typed.
    func text(_ span: Range<Int>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[span])
        return text
    }
}
