import SparModel

/// Puts the figures of a line together: a day and a time to one, two days to a range.
struct FigureComposer: Sendable {
    let grammar: FigureGrammar
    let figures: [Figure]

    var line: TokenLine { grammar.line }
    var today: CalendarDay { grammar.context.today }

    func entities() -> [Entity] {
        figures.compactMap { figure in
            value(of: figure.meaning).map { value in
                let span = line.span(figure.tokens)
                return Entity(value, text: line.text(span), span: span)
            }
        }
    }

    private func value(of meaning: Figure.Meaning) -> Entity.Value? {
        switch meaning {
        case .sum(let sum):
            .money(
                amount: sum.amount,
                currency: sum.currency?.resolved(in: grammar.context.currency),
                bound: nil
            )
        case .number(let numeral): .number(numeral.value)
        case .percent(let number): .percent(number)
        case .share(let number): .number(number)
        case .day(let form): form.day(from: today).map { .date($0) }
        case .clock(let clock): .time(clock.seconds)
        case .span(let span): .duration(iso: "PT\(span.seconds)S", seconds: span.seconds)
        case .part: nil
        case .stretch(let stretch): .daterange(from: stretch.from, to: stretch.to)
        }
    }
}
