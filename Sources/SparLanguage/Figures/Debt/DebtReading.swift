import SparModel

/// One line read for its debt: the figures, the clauses, and what the last line adds.
struct DebtReading: Sendable {
    let grammar: FigureGrammar
    let figures: [Figure]
    let clauses: Clauses
    let last: LastLine
    /// The first currency named anywhere in the line.
    let saidCurrency: CurrencyName?
    /// How often the other party is paid, where the line speaks of paydays and the last line tells.
    let paydays: Interval?

    var line: TokenLine { grammar.line }
    var context: HearingContext { grammar.context }

    init(_ text: String, context: HearingContext) {
        grammar = FigureGrammar(line: TokenLine(text), context: context)
        figures = grammar.figures()
        clauses = Clauses(grammar.line)
        last = LastLine(context)
        saidCurrency = DebtReading.firstCurrency(figures)
        let line = grammar.line
        let speaks = line.tokens.contains { DebtReading.paydayWords.contains($0.text) }
        paydays = speaks ? DebtReading.rhythm(of: context) : nil
    }

    static let paydayWords: Set<String> = [
        "payday", "paydays", "paycheck", "paycheque", "payslip",
    ]

    /// The first interval that the last line names.
    private static func rhythm(of context: HearingContext) -> Interval? {
        var alone = context
        alone.previous = ""
        let before = DebtReading(context.previous, context: alone)
        for index in 0..<before.line.count {
            if let said = before.interval(at: index) { return said.value }
        }
        return nil
    }

    func word(_ index: Int) -> String { line.word(index) }

    /// The first currency named among the figures.
    private static func firstCurrency(_ figures: [Figure]) -> CurrencyName? {
        for figure in figures {
            if case .sum(let sum) = figure.meaning, let currency = sum.currency { return currency }
        }
        return nil
    }

    /// Whether a figure is taken back for the next of its kind: "the 1st, no wait, the 5th".
    func isCorrected(_ tokens: Range<Int>, by next: Range<Int>?) -> Bool {
        guard let next, next.lowerBound >= tokens.upperBound,
            next.lowerBound - tokens.upperBound <= 7
        else { return false }
        let between = tokens.upperBound..<next.lowerBound
        for index in between {
            switch word(index) {
            case "sorry", "wait", "correction", "oops", "whoops": return true
            case "mean", "meant": if word(index - 1) == "i" { return true }
            case "that": if ["make", "scratch"].contains(word(index - 1)) { return true }
            case "no":
                // "no interest" denies a thing, "no, 1,200" takes a figure back.
                let follows = index + 1
                if word(index - 1) == ",", follows == next.lowerBound || word(follows) == "," {
                    return true
                }
            default: break
            }
        }
        return false
    }

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
    /// The last day it names ahead.
    var day: CalendarDay?
    /// The first of the one month it names, if that is ahead.
    var month: CalendarDay?
    /// Numbers it gives as those of an order or an invoice.
    var references: Set<Int> = []
    /// Whether it speaks of the hour somebody is there.
    var namesHour = false

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
                day = form.day(from: context.today) ?? day
                switch form.anchor {
                case .dayOfMonth(let day), .dated(_, _, let day): days.append(day)
                case .fixed, .weekday, .nth, .lastDay, .holiday: break
                }
            case .percent, .share, .clock, .span, .stretch, .part, .hours, .days, .rule, .instant:
                break
            }
        }
        for index in 0..<grammar.line.count where grammar.line.isNumbered(index) {
            if let number = grammar.line[index].plainNumber { references.insert(number) }
        }
        namesHour = grammar.line.tokens.contains { LastLine.hourWords.contains($0.text) }
        if days.isEmpty { month = LastLine.month(grammar.line, context.today) }
    }

    /// The first of the month named, where that is the only one, ahead and near, and has no day.
    private static func month(_ line: TokenLine, _ today: CalendarDay) -> CalendarDay? {
        let named = line.tokens.indices.compactMap { index -> Int? in
            guard let month = CalendarWords.month(line.word(index)) else { return nil }
            let isModal = line.word(index) == "may" && !mayLeads.contains(line.word(index - 1))
            return isModal ? nil : month
        }
        let (year, present, _) = today.components
        guard named.count == 1, let month = named.last, month != present else { return nil }
        let first = CalendarDay(year: month > present ? year : year + 1, month: month, day: 1)
        guard let first, first.days(since: today) < 150 else { return nil }
        return first
    }

    private static let hourWords: Set<String> = [
        "back", "home", "o'clock", "time", "hour", "evening", "evenings", "weekdays", "best",
    ]

    private static let mayLeads: Set<String> = [
        "in", "of", "by", "mid", "early", "late", "until", "till", "it", "end", "for", "st", "th",
    ]
}

extension TokenLine {
    /// Whether digits follow a word for a number: "order 4471", "order number is 4471".
    func isNumbered(_ index: Int) -> Bool {
        guard self[index].isNumber else { return false }
        var lead = index - 1
        while lead >= 0, ["is", "'s", "says", ":", ".", "#", "a", "not"].contains(word(lead)) {
            lead -= 1
        }
        return ["number", "order", "ref", "reference", "po", "ticket", "ours", "raised"]
            .contains(word(lead))
    }
}
