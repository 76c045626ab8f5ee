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
    /// Its sums and numbers, said with or without a currency, in order.
    var amounts: [ExactNumber] = []
    /// Those with a currency, or too large to be anything but sums.
    var sums: [ExactNumber] = []

    /// Days of the month it names.
    var days: [Int] = []

    init(_ context: HearingContext) {
        let grammar = FigureGrammar(line: TokenLine(context.previous), context: context)
        for figure in grammar.figures() {
            switch figure.meaning {
            case .sum(let sum):
                amounts.append(sum.amount)
                sums.append(sum.amount)
                if currency == nil { currency = sum.currency }
            case .number(let numeral):
                guard numeral.form != .loose else { continue }
                amounts.append(numeral.value)
                if numeral.looksLikeMoney || numeral.form != .words && numeral.form != .digits
                    || (numeral.value.hundredths ?? 0) >= 10_000
                {
                    sums.append(numeral.value)
                }
            case .day(let form):
                switch form.anchor {
                case .dayOfMonth(let day), .dated(_, _, let day): days.append(day)
                case .fixed, .weekday, .nth, .lastDay, .holiday: break
                }
            case .percent, .share, .clock, .span, .stretch, .part: break
            }
        }
    }
}
