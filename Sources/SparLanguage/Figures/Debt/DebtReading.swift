import SparModel

/// One line read for its debt: the figures, the clauses, and what the last line adds.
struct DebtReading: Sendable {
    let grammar: FigureGrammar
    let figures: [Figure]
    let clauses: Clauses
    let last: LastLine

    var line: TokenLine { grammar.line }
    var context: HearingContext { grammar.context }

    init(_ text: String, context: HearingContext) {
        grammar = FigureGrammar(line: TokenLine(text), context: context)
        figures = grammar.figures()
        clauses = Clauses(grammar.line)
        last = LastLine(context)
    }

    func word(_ index: Int) -> String { line.word(index) }

    /// Whether any of `words` stands in `range`.
    func has(_ words: Set<String>, in range: Range<Int>) -> Bool {
        range.contains { words.contains(line.word($0)) }
    }
}

/// What the other party's last line tells about the figures in the answer.
struct LastLine: Sendable {
    /// The currency it names.
    var currency: CurrencyName?
    /// Its sums, said with or without a currency, in order.
    var amounts: [ExactNumber] = []
    var asksHowMuch = false

    init(_ context: HearingContext) {
        let line = TokenLine(context.previous)
        let grammar = FigureGrammar(line: line, context: context)
        for figure in grammar.figures() {
            switch figure.meaning {
            case .sum(let sum):
                amounts.append(sum.amount)
                if currency == nil { currency = sum.currency }
            case .number(let numeral):
                if numeral.form != .loose { amounts.append(numeral.value) }
            case .percent, .share, .day, .clock, .span, .stretch: break
            }
        }
        asksHowMuch = line.reads(["how", "much"], at: 0)
    }
}
