import SparModel

/// Words of one list of at most 64, as bits: asked of every turn by every criterion.
struct WordSet<Word: ListedWord>: SetAlgebra, Sendable {
    private var bits: UInt64 = 0

    init() {}

    init(_ words: some Sequence<Word>) {
        for word in words { bits |= Self.bit(word) }
    }

    init(arrayLiteral words: Word...) { self.init(words) }

    private init(bits: UInt64) { self.bits = bits }

    private static func bit(_ word: Word) -> UInt64 { 1 << UInt64(word.place) }

    var isEmpty: Bool { bits == 0 }

    func contains(_ word: Word) -> Bool { bits & Self.bit(word) != 0 }
    func isDisjoint(with other: Self) -> Bool { bits & other.bits == 0 }
    func isSubset(of other: Self) -> Bool { bits & ~other.bits == 0 }
    func isSuperset(of other: Self) -> Bool { other.bits & ~bits == 0 }
    func union(_ other: Self) -> Self { Self(bits: bits | other.bits) }
    func intersection(_ other: Self) -> Self { Self(bits: bits & other.bits) }
    func symmetricDifference(_ other: Self) -> Self { Self(bits: bits ^ other.bits) }
    func subtracting(_ other: Self) -> Self { Self(bits: bits & ~other.bits) }

    /// How many words.
    var count: Int { bits.nonzeroBitCount }

    mutating func formUnion(_ other: Self) { bits |= other.bits }
    mutating func formIntersection(_ other: Self) { bits &= other.bits }
    mutating func formSymmetricDifference(_ other: Self) { bits ^= other.bits }

    @discardableResult
    mutating func insert(_ word: Word) -> (inserted: Bool, memberAfterInsert: Word) {
        let isNew = !contains(word)
        bits |= Self.bit(word)
        return (isNew, word)
    }

    @discardableResult
    mutating func remove(_ word: Word) -> Word? {
        guard contains(word) else { return nil }
        bits &= ~Self.bit(word)
        return word
    }

    @discardableResult
    mutating func update(with word: Word) -> Word? {
        let isNew = insert(word).inserted
        return isNew ? nil : word
    }
}

/// What was found of each word of a list, once it was looked for.
struct WordTable<Word: ListedWord, Value> {
    private var values: [Value?] = Array(repeating: nil, count: Word.allCases.count)

    subscript(word: Word) -> Value? {
        get { values[word.place] }
        set { values[word.place] = newValue }
    }
}
