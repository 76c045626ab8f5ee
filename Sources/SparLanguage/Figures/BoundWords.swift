/// Words before a day or time that leave one side of it open.
enum BoundWords {
    /// Which side is open, and how the end is meant.
    enum Side: Hashable, Sendable {
        case by, before, after, since, from

        /// Whether the day told is the first of the range.
        var isStart: Bool {
            switch self {
            case .by, .before: false
            case .after, .since, .from: true
            }
        }
    }

    /// The bound that ends right before token `start`, and its own first token.
    static func bound(_ line: TokenLine, before start: Int) -> Match<Side>? {
        let last = line.word(start - 1) == "the" || line.word(start - 1) == "at" ? start - 1 : start
        for (words, side) in phrases where last >= words.count {
            let begin = last - words.count
            if line.reads(words, at: begin) { return Match(side, end: begin) }
        }
        return nil
    }

    /// Longest first.
    private static let phrases: [([String], Side)] = [
        (["any", "time", "after"], .after), (["no", "later", "than"], .by),
        (["not", "later", "than"], .by), (["no", "earlier", "than"], .from),
        (["not", "before"], .from), (["not", "after"], .by), (["on", "or", "before"], .by),
        (["on", "or", "after"], .from), (["any", "time", "from"], .from),
        (["later", "than"], .after), (["earlier", "than"], .before), (["prior", "to"], .before),
        (["up", "to"], .by), (["up", "until"], .by), (["starting", "from"], .from),
        (["as", "of"], .from), (["leading", "up", "to"], .before), (["older", "than"], .before),
        (["before"], .before), (["by"], .by), (["until"], .by), (["till"], .by), (["til"], .by),
        (["untill"], .by), (["after"], .after), (["since"], .since), (["from"], .from),
        (["starting"], .from), (["past"], .after), (["through"], .by), (["b4"], .before),
        (["beginning"], .from), (["commencing"], .from),
    ].sorted { $0.0.count > $1.0.count }
}
