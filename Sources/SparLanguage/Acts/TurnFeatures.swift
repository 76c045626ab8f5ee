import SparModel

/// What the linear model sees of a turn: hashed features in groups, each with the words it came from.
///
/// The trainer reads these same numbers through `spar-hearing features`, so the two cannot drift apart.
struct TurnFeatures: Sendable {
    /// A group is weighed as a whole, so that a long turn does not outshout a short one.
    enum Group: Int, CaseIterable, Sendable {
        case words, letters, previous, crossed, shape
    }

    /// One feature: its bucket and the words of the turn it was read from, if any.
    struct Feature: Hashable, Sendable {
        var bucket: Int
        /// Indices of words, empty for what the previous line alone shows.
        var words: Range<Int>
    }

    /// How many buckets there are, as a power of two.
    static let bits = 14

    private(set) var groups: [[Feature]] = Array(repeating: [], count: Group.allCases.count)

    /// The features of a turn said to `listener` in answer to `previous`.
    init(
        turn: WordView,
        previous: WordView,
        listener: Listener,
        market: Market
    ) {
        let who = WordHash.join(
            listener == .debtor ? 1 : 2,
            market == .consumer ? 1 : 2
        )
        addWords(of: turn)
        addLetters(of: turn)
        addPrevious(previous, who: who)
        addCrosses(turn, previous, listener: listener, who: who)
        addShape(turn, previous, listener: listener)
    }

    private mutating func add(_ group: Group, _ kind: UInt32, _ hash: UInt32, _ words: Range<Int>) {
        let mixed = WordHash.join(kind &* 0x1000_0193, hash)
        groups[group.rawValue].append(
            Feature(bucket: Int(mixed >> UInt32(32 - Self.bits)), words: words)
        )
    }

    private mutating func addWords(of turn: WordView) {
        let count = turn.count
        var deniedUntil = -1
        var quoted = false
        for index in 0..<count {
            let word = turn[index]
            let here = index..<index + 1
            add(.words, 1, word.hash, here)
            if word.isQuote { quoted.toggle() }
            if quoted { add(.words, 2, word.hash, here) }
            if index <= deniedUntil { add(.words, 3, word.hash, here) }
            if word.families.contains(.negation) { deniedUntil = index + 4 }
            if word.endsClause { deniedUntil = -1 }
            if index + 1 < count {
                let pair = WordHash.join(word.hash, turn[index + 1].hash)
                add(.words, 4, pair, index..<index + 2)
                if index + 2 < count {
                    let third = turn[index + 2].hash
                    add(.words, 5, WordHash.join(pair, third), index..<index + 3)
                    add(.words, 6, WordHash.join(word.hash, third), index..<index + 3)
                }
            }
        }
    }

    private mutating func addLetters(of turn: WordView) {
        for index in 0..<turn.count {
            let word = turn.framed(index)
            guard word.count > 4 else { continue }
            for size in 3...5 where word.count >= size {
                for start in 0...word.count - size {
                    let hash = WordHash.of(word[start..<start + size])
                    add(.letters, 10, hash, index..<index + 1)
                }
            }
        }
    }

    private mutating func addPrevious(_ previous: WordView, who: UInt32) {
        let none = 0..<0
        add(.previous, 20, previous.isEmpty ? 0 : 1, none)
        for index in 0..<previous.count {
            add(.previous, 21, previous[index].hash, none)
            if index + 1 < previous.count {
                let pair = WordHash.join(previous[index].hash, previous[index + 1].hash)
                add(.previous, 22, pair, none)
            }
        }
        previous.families.forEach { add(.previous, 23, UInt32($0.rawValue), none) }
        add(.previous, 24, who, none)
    }

    private mutating func addCrosses(
        _ turn: WordView,
        _ previous: WordView,
        listener: Listener,
        who: UInt32
    ) {
        let side: UInt32 = listener == .debtor ? 1 : 2
        for index in 0..<turn.count {
            add(.crossed, 30, WordHash.join(side, turn[index].hash), index..<index + 1)
        }
        turn.families.forEach { family in
            let place = turn.first(of: family)
            add(.crossed, 31, WordHash.join(side, UInt32(family.rawValue)), place)
            previous.families.forEach { before in
                let pair = WordHash.join(UInt32(before.rawValue) &+ 100, UInt32(family.rawValue))
                add(.crossed, 32, pair, place)
            }
        }
        let opening = turn.opening(2)
        add(.crossed, 33, WordHash.join(who, opening), 0..<min(2, turn.count))
        let asked = previous.endsAsking ? 1 : previous.isEmpty ? 2 : 3 as UInt32
        for size in 1...3 where turn.count >= size {
            add(.crossed, 34, WordHash.join(asked, turn.opening(size)), 0..<size)
            previous.families.forEach { before in
                let pair = WordHash.join(UInt32(before.rawValue) &+ 200, turn.opening(size))
                add(.crossed, 35, pair, 0..<size)
            }
        }
        let shared = turn.shared(with: previous)
        for index in shared.prefix(12) {
            add(.crossed, 36, turn[index].hash, index..<index + 1)
        }
        let all = 0..<turn.count
        add(.crossed, 37, UInt32(min(shared.count, 6)), all)
        let share = turn.contentCount == 0 ? 0 : shared.count * 4 / turn.contentCount
        add(.crossed, 38, WordHash.join(UInt32(share), turn.opening(1)), all)
        add(.crossed, 39, WordHash.join(UInt32(share), turn.endsAsking ? 1 : 2), all)
    }

    private mutating func addShape(_ turn: WordView, _ previous: WordView, listener: Listener) {
        let all = 0..<turn.count
        let side: UInt32 = listener == .debtor ? 1 : 2
        let length = UInt32(turn.count < 8 ? turn.count : turn.count < 32 ? 8 + turn.count / 4 : 16)
        add(.shape, 40, length, all)
        add(.shape, 41, turn.endsAsking ? 1 : 2, all)
        add(.shape, 42, WordHash.join(turn.opening(1), turn.endsAsking ? 1 : 2), all)
        add(.shape, 43, turn.closing(1), all)
        add(.shape, 44, turn.closing(2), all)
        add(.shape, 45, turn.opening(2), 0..<min(2, turn.count))
        for clause in turn.clauses {
            let opening = turn.opening(1, of: clause)
            let asks = turn.asks(clause) ? 1 : 2 as UInt32
            add(.shape, 46, WordHash.join(opening, asks), clause)
            add(.shape, 47, WordHash.join(turn.opening(2, of: clause), asks), clause)
            let families = turn.families(of: clause)
            families.forEach { family in
                add(.shape, 48, WordHash.join(UInt32(family.rawValue), asks), clause)
            }
            addRuns(turn, clause, side: side)
        }
    }

    /// Families in the order they come in a clause: the skeleton of what is said.
    private mutating func addRuns(_ turn: WordView, _ clause: Range<Int>, side: UInt32) {
        var last: [(hash: UInt32, index: Int)] = []
        for index in clause {
            let families = turn[index].families
            guard !families.isEmpty else { continue }
            families.forEach { family in
                let mine = UInt32(family.rawValue)
                if let before = last.last, index - before.index <= 4 {
                    let pair = WordHash.join(before.hash, mine)
                    add(.shape, 49, pair, before.index..<index + 1)
                    if last.count > 1, index - last[last.count - 2].index <= 7 {
                        let far = last[last.count - 2]
                        add(.shape, 50, WordHash.join(far.hash, pair), far.index..<index + 1)
                    }
                }
            }
            // A word of several families stands in a run as the first of them.
            if let first = families.first {
                last.append((UInt32(first.rawValue), index))
                add(.shape, 51, WordHash.join(side, UInt32(first.rawValue)), index..<index + 1)
            }
        }
    }
}
