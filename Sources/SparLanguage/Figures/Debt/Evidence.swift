import SparModel

/// What speaks for and against a figure being one of the debt: the words around it, each with its
/// weight in `EvidenceWeights`.
///
/// The question is the same throughout (is this a payment or something else?), so it is asked in
/// one way: the figure's shape, its neighbours, the words of its clause, of the line, and of the
/// last line, and what the line was heard to do, are looked up and summed. The sum is a whole
/// number, the same on every machine.
struct Evidence: Sendable {
    let reading: DebtReading
    /// What the line does; nil where nobody listened for acts, as in a debtor's line.
    private let acts: [HeardAct]?
    /// The line with figures replaced by what they are: "<day>", "<sum>", "<num>".
    private let shapes: [String]
    private let lastWords: [String]

    init(_ reading: DebtReading, acts: [HeardAct]?) {
        self.reading = reading
        self.acts = acts
        var shapes: [String] = []
        var next = 0
        for figure in reading.figures {
            for index in next..<max(next, figure.tokens.lowerBound) {
                shapes.append(reading.line.word(index))
            }
            for _ in figure.tokens { shapes.append(Evidence.shape(figure.meaning)) }
            next = figure.tokens.upperBound
        }
        for index in next..<max(next, reading.line.count) {
            shapes.append(reading.line.word(index))
        }
        self.shapes = shapes
        lastWords = TokenLine(reading.context.previous).tokens.suffix(40).map(\.text)
    }

    private static func shape(_ meaning: Figure.Meaning) -> String {
        switch meaning {
        case .sum: "<sum>"
        case .number: "<num>"
        case .percent: "<pct>"
        case .share: "<share>"
        case .day, .part: "<day>"
        case .clock: "<clock>"
        case .span: "<span>"
        case .stretch: "<stretch>"
        case .hours: "<clock>"
        case .days, .rule, .instant: "<day>"
        }
    }

    /// The signs for the figure at `tokens`, under names the weights know.
    func signs(of tokens: Range<Int>, shape: [String]) -> [String] {
        var signs = shape
        let (start, end) = (tokens.lowerBound, tokens.upperBound)
        let before = [at(start - 1), at(start - 2), at(start - 3)]
        let after = [at(end), at(end + 1), at(end + 2)]
        for (step, word) in before.enumerated() { signs.append("b\(step + 1) \(word)") }
        for (step, word) in after.enumerated() { signs.append("a\(step + 1) \(word)") }
        if let group = CueWords.groups[before[0]] { signs.append("gb " + group) }
        if let group = CueWords.groups[after[0]] { signs.append("ga " + group) }
        if isPlural(after[0]) { signs.append("a plural") }
        signs.append("bb \(before[1]) \(before[0])")
        signs.append("aa \(after[0]) \(after[1])")
        signs.append("ba \(before[0]) \(after[0])")
        let clause = reading.clauses.clause(of: start)
        let near = max(clause.lowerBound, start - 25)..<min(clause.upperBound, end + 25)
        var seen: Set<String> = []
        for index in near where !tokens.contains(index) {
            let sign = (index < start ? "l " : "r ") + at(index)
            if seen.insert(sign).inserted { signs.append(sign) }
            if let group = CueWords.groups[at(index)] {
                let near = "g" + (index < start ? "l " : "r ") + group
                if seen.insert(near).inserted { signs.append(near) }
                let any = "g " + group
                if seen.insert(any).inserted { signs.append(any) }
            }
        }
        for index in max(0, start - 50)..<min(shapes.count, end + 50)
        where !clause.contains(index) {
            if let group = CueWords.groups[shapes[index]] {
                let far = "gt " + group
                if seen.insert(far).inserted { signs.append(far) }
            }
        }
        for word in lastWords {
            if let group = CueWords.groups[word], seen.insert("gp " + group).inserted {
                signs.append("gp " + group)
            }
        }
        if tokens == 0..<shapes.count { signs.append("alone") }
        if shapes.count - tokens.count <= 2 { signs.append("nearly-alone") }
        return signs + deeds(at: tokens)
    }

    /// What the line does, and what the words around the figure do: a day of a `follow-up` is a
    /// call-back, one of a `commitment-request` a payment.
    private func deeds(at tokens: Range<Int>) -> [String] {
        guard let acts else { return ["A unheard"] }
        if acts.isEmpty { return ["A none"] }
        let place = reading.line.span(tokens).lowerBound
        return acts.flatMap { heard in
            let line = "A " + heard.act.rawValue
            return heard.span.contains(place) ? [line, "I " + heard.act.rawValue] : [line]
        }
    }

    /// Whether a word looks like the name of several things, as after a count.
    private func isPlural(_ word: String) -> Bool {
        word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && word != "this"
            && word != "works" && word != "suits" && word != "does" && word != "plus"
    }

    private func at(_ index: Int) -> String {
        if index < 0 { return "<" }
        return index < shapes.count ? shapes[index] : ">"
    }
}
