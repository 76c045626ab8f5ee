public import SparModel

/// Puts a proposal into the words a debtor would use.
public enum Phrasing {
    /// "£1,200 on Friday 13 March, then £900 a week from Friday 20 March, five times".
    ///
    /// - Parameters:
    ///   - proposal: What is put into words.
    ///   - today: The day of the call, said as "today"; nil to name it like any other.
    /// - Returns: Sums and days as they are said.
    public static func words(for proposal: Proposal, today: CalendarDay? = nil) -> String {
        var parts: [String] = []
        var index = 0
        let payments = proposal.payments
        while index < payments.count {
            let run = runLength(payments, from: index)
            if run >= 3 {
                let pace = interval(payments[index], payments[index + 1])
                var part =
                    payments[index].amount.spoken + (pace.map { " " + every($0) } ?? "")
                    + day(payments[index], preposition: " from ", today)
                    + ", \(times(run))"
                index += run
                if index == payments.count - 1, let pace,
                    payments[index].amount < payments[index - 1].amount,
                    interval(payments[index - 1], payments[index]) == pace
                {
                    part += " and a last \(payments[index].amount.spoken)"
                    index += 1
                }
                parts.append(part)
            } else {
                parts.append(
                    payments[index].amount.spoken + day(payments[index], preposition: " on ", today)
                )
                index += 1
            }
        }
        return join(parts) + (proposal.settles ? " in full settlement" : "")
    }

    private static func join(_ parts: [String]) -> String {
        guard let last = parts.last else { return "nothing" }
        guard parts.count > 1 else { return last }
        return parts.dropLast().joined(separator: ", ") + " and " + last
    }

    private static func day(
        _ payment: ProposedPayment,
        preposition: String,
        _ today: CalendarDay?
    ) -> String {
        guard let day = payment.day else { return "" }
        if day == today { return preposition == " on " ? " today" : preposition + "today" }
        return preposition + day.spoken
    }

    /// How many payments from `start` are alike in sum and distance.
    private static func runLength(_ payments: [ProposedPayment], from start: Int) -> Int {
        var length = 1
        var gap: Interval?
        while start + length < payments.count {
            let (before, next) = (payments[start + length - 1], payments[start + length])
            guard next.amount == payments[start].amount else { break }
            if before.day == nil, next.day == nil {
                length += 1
                continue
            }
            guard let step = interval(before, next) else { break }
            if let gap, gap != step { break }
            gap = step
            length += 1
        }
        return length
    }

    /// The time between two payments, in weeks or months where it is so many.
    static func interval(_ first: ProposedPayment, _ second: ProposedPayment) -> Interval? {
        guard let from = first.day, let to = second.day else { return nil }
        let days = to.days(since: from)
        if days > 0, days % 7 == 0, days < 28 { return Interval(days / 7, .week) }
        for months in 1...3 where from.adding(months: months) == to {
            return Interval(months, .month)
        }
        // The 31st and its shorter months.
        if (28...31).contains(days) { return Interval(1, .month) }
        return days > 0 ? Interval(days, .day) : nil
    }

    private static func every(_ interval: Interval) -> String {
        switch interval.count {
        case 1: "a \(interval.unit.rawValue)"
        case 2: "every two \(interval.unit.rawValue)s"
        case 3: "every three \(interval.unit.rawValue)s"
        default: "every \(interval.spoken)"
        }
    }

    private static func times(_ count: Int) -> String {
        let words = [
            "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        ]
        return (3...12).contains(count) ? "\(words[count - 3]) times" : "\(count) times"
    }
}
