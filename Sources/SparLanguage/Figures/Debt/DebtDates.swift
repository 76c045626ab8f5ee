import SparModel

/// A day of debt or payment, and which figure of the line it is.
struct DebtDay: Sendable {
    var heard: HeardDate
    var tokens: Range<Int>
}

/// Days of debt and payment.
extension DebtReading {
    /// The days in the order said.
    func dates() -> [DebtDay] {
        var days: [DebtDay] = []
        for (position, figure) in figures.enumerated() {
            guard case .day(let form) = figure.meaning, !isContact(figure.tokens),
                !isCorrected(position),
                let day = form.day(from: context.today, direction(of: figure.tokens))
            else { continue }
            let span = line.span(figure.tokens)
            days.append(
                DebtDay(
                    heard: HeardDate(day, text: line.text(span), span: span),
                    tokens: figure.tokens
                )
            )
        }
        return days
    }

    /// Whether the day is one of calling, writing or meeting.
    func isContact(_ tokens: Range<Int>) -> Bool {
        has(DebtReading.contact, in: clauses.clause(of: tokens.lowerBound))
    }

    /// Which way an open date lies: back where the clause speaks of what was due or done.
    func direction(of tokens: Range<Int>) -> DayForm.Direction {
        let clause = clauses.clause(of: tokens.lowerBound)
        return has(DebtReading.done, in: clause) ? .past : .future
    }

    private static let contact: Set<String> = [
        "call", "calling", "ring", "phone", "telephone", "email", "letter", "text", "speak",
        "callback",
    ]

    private static let done: Set<String> = [
        "was", "were", "since", "dated", "oldest", "last", "overdue", "unpaid", "missed", "had",
        "sent", "bounced", "returned", "issued", "invoiced", "delivered", "failed",
    ]
}
