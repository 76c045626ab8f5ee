import SparModel

/// Better lines for the costliest moments of a call, made of its own figures.
struct Advice {
    let facts: CallFacts
    let rubric: Rubric

    init(_ facts: CallFacts, rubric: Rubric) {
        self.facts = facts
        self.rubric = rubric
    }

    /// One line for each of the three misses that cost the whole grade most, of different kinds.
    func lines(for card: Scorecard) -> [BetterLine] {
        typealias Miss = (
            cost: Int, order: Int, dimension: DimensionKey, criterion: Rubric.Criterion,
            verdict: Verdict
        )
        var misses: [Miss] = []
        var order = 0
        for dimension in rubric.dimensions {
            guard let score = card[dimension.key], score.score != nil, score.weight > 0 else {
                continue
            }
            let possible = max(1, score.criteria.reduce(0) { $0 + $1.of })
            for criterion in dimension.criteria {
                order += 1
                guard !criterion.better.isEmpty,
                    let verdict = score.criteria.first(where: { $0.id == criterion.id }),
                    verdict.met == false
                else { continue }
                // In hundredths of a point of the whole.
                let cost = (verdict.of - verdict.points) * score.weight * 100 / possible
                misses.append((cost, order, dimension.key, criterion, verdict))
            }
        }
        misses.sort { ($0.cost, $1.order) > ($1.cost, $0.order) }
        var taken: Set<DimensionKey> = []
        var lines: [BetterLine] = []
        for miss in misses where lines.count < 3 && !taken.contains(miss.dimension) {
            let criterion = miss.criterion
            guard let turn = self.turn(of: criterion, miss.verdict),
                let text = criterion.better.lazy.compactMap({ filled($0, at: turn) })
                    .first(where: { fits($0, at: turn) })
            else { continue }
            // One line for each moment.
            if lines.contains(where: { $0.text == text || $0.turn == turn }) { continue }
            taken.insert(miss.dimension)
            lines.append(
                BetterLine(
                    turn: turn,
                    dimension: miss.dimension,
                    criterion: criterion.id,
                    text: text
                )
            )
        }
        return lines
    }

    /// The line with its slots filled by what is known at that turn; nil when one cannot be.
    private func filled(_ line: String, at turn: Int) -> String? {
        var text = ""
        var rest = Substring(line)
        while let open = rest.firstIndex(of: "{") {
            text += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "}"),
                let slot = BetterSlot(rawValue: String(rest[rest.index(after: open)..<close])),
                let value = value(of: slot, at: turn)
            else { return nil }
            text += value
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    var file: CaseFile { facts.file }

    private var down: Money {
        file.mandate.downPayment
            ?? Money(
                minor: file.balance.minor / 4 / 1000 * 1000,
                currency: file.currency
            )
    }

    private func value(of slot: BetterSlot, at turn: Int) -> String? {
        switch slot {
        case .debtor:
            file.speakers.first { $0.who == .debtor }?.name ?? file.debtor.name
        case .collector: file.collector.company
        case .creditor: file.creditor
        case .balance: file.balance.spoken
        case .invoice: file.invoices.first?.number
        case .due: file.invoices.first.flatMap { $0.undated ? nil : $0.due.spoken }
        case .down: down.minor > 0 ? down.spoken : nil
        case .rest: down < file.balance && down.minor > 0 ? (file.balance - down).spoken : nil
        case .agreement: agreement
        case .wholeAgreement: agreedTotal == file.balance.minor ? agreement : nil
        case .openRest: openRest?.spoken
        case .decisionMaker:
            file.decisionMaker?.name ?? file.speakers.first { $0.decides }?.name
        case .nextDay: workday(after: facts.negotiation.agreed?.days.min()).spoken
        case .payDay: payDay(before: turn)?.spoken
        case .consequence: file.facts.consequences?.first
        case .method: method?.spoken
        case .promised:
            file.history.last { $0.kept == false && $0.promisedFor != nil }?.promisedFor?.spoken
        case .lastPaid: file.lastPaid.map { "\($0.amount.spoken) on \($0.date.spoken)" }
        }
    }

    private func workday(after day: CalendarDay?) -> CalendarDay {
        var next = day?.adding(days: 1) ?? file.today.adding(days: 3)
        while [.saturday, .sunday].contains(next.weekday) { next = next.adding(days: 1) }
        return next
    }
}
