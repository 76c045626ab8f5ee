/// Where the clauses of a line begin and end, so that "I'll ring you Friday" does not lend its
/// day to the payment named before it.
struct Clauses: Sendable {
    /// For each token the number of its clause.
    private let numbers: [Int]
    /// The tokens of each clause.
    private let ranges: [Range<Int>]

    init(_ line: TokenLine) {
        var numbers: [Int] = []
        var ranges: [Range<Int>] = []
        var start = 0
        for index in 0..<line.count {
            if index > start, Clauses.begins(at: index, in: line) {
                ranges.append(start..<index)
                start = index
            }
            numbers.append(ranges.count)
        }
        ranges.append(start..<line.count)
        (self.numbers, self.ranges) = (numbers, ranges)
    }

    /// The clause token `index` stands in.
    func clause(of index: Int) -> Range<Int> {
        numbers.indices.contains(index) ? ranges[numbers[index]] : 0..<0
    }

    /// The clause before that of token `index`; empty for the first.
    func clause(before index: Int) -> Range<Int> {
        guard numbers.indices.contains(index), numbers[index] > 0 else { return 0..<0 }
        return ranges[numbers[index] - 1]
    }

    private static func begins(at index: Int, in line: TokenLine) -> Bool {
        let before = line.word(index - 1)
        if stops.contains(before) { return before != "." || line[index].spaced }
        let word = line.word(index)
        if before == ",", starters.contains(word) || openers.contains(word) { return true }
        if before == ",", links.contains(word), starters.contains(line.word(index + 1)) {
            return true
        }
        return links.contains(word) && before != "," && starters.contains(line.word(index + 1))
    }

    private static let stops: Set<String> = [".", "?", "!", ";", ":", "—", "…"]
    private static let links: Set<String> = [
        "and", "but", "so", "then", "or", "cos", "because", "n",
    ]
    private static let starters: Set<String> = [
        "i", "i'll", "ill", "i'd", "i've", "i'm", "im", "we", "we'll", "we'd", "we've", "we're",
        "you", "you'll", "you'd", "you've", "he", "he'll", "she", "she'll", "they", "they'll",
        "he'd", "she'd", "let", "let's", "that", "it", "it'll", "nothing", "please", "there",
        "could", "can", "would", "will", "shall",
    ]
    private static let openers: Set<String> = ["if", "when", "once", "otherwise", "unless"]
}
