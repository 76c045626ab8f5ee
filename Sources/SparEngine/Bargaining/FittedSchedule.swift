import SparModel

/// Payments that clear a debt out of means, within a number of them and a last day.
struct FittedSchedule {
    let means: Means
    let balance: Money
    let today: CalendarDay
    let limits: CallerLimits

    /// More days than these are not looked at.
    private static let horizon = 160

    /// The payments: one at once if there is money for it, then instalments of one size as near
    /// together as the means allow; else as much each time as is there.
    ///
    /// - Parameters:
    ///   - first: What is paid at once; none where that is nothing.
    ///   - rounded: A sum as a person would name it, no more than it is.
    /// - Returns: The payments; nil where the means do not allow it.
    func payments(
        after first: ProposedPayment?,
        rounded: (Money) -> Money
    ) -> [ProposedPayment]? {
        let start = first.map { [$0] } ?? []
        let left = start.reduce(balance) { $0 - $1.amount }
        guard left.minor > 0 else { return nil }
        let most = (limits.most ?? Proposal.mostPayments) - start.count
        let days = paydays(after: first?.day ?? today)
        guard most > 0, !days.isEmpty else { return nil }
        return equal(left, after: start, most: most, on: days)
            ?? uneven(left, after: start, most: most, on: days, rounded: rounded)
    }

    /// The days on which money comes in, to the last day allowed.
    private func paydays(after start: CalendarDay) -> [CalendarDay] {
        var days = means.later.map(\.date)
        if let stream = means.then, stream.amount.minor > 0 {
            var day = stream.from ?? stream.every.advance(today)
            if let weekday = limits.weekday, stream.every.unit == .week {
                day = day.onOrAfter(weekday)
            }
            for _ in 0..<Self.horizon {
                days.append(day)
                day = stream.every.advance(day)
            }
        }
        let last = limits.last
        return Set(days).filter { day in day > start && last.map { day <= $0 } ?? true }.sorted()
    }

    private func isMet(_ payments: [ProposedPayment]) -> Bool {
        var paid = Money.zero(balance.currency)
        return payments.allSatisfy { payment in
            paid = paid + payment.amount
            return paid <= means.available(by: max(payment.day ?? today, today), today: today)
        }
    }

    /// Instalments of one size, every so many paydays.
    private func equal(
        _ left: Money,
        after start: [ProposedPayment],
        most: Int,
        on days: [CalendarDay]
    ) -> [ProposedPayment]? {
        for step in 1...days.count {
            let places = Array(stride(from: step - 1, to: days.count, by: step)).prefix(most)
            let count = places.count
            guard count > 0 else { continue }
            let exact = (left.minor + count - 1) / count
            // People name whole fives.
            let each = count == 1 ? exact : (exact + 4_99) / 5_00 * 5_00
            guard each * (count - 1) < left.minor else { continue }
            let payments =
                start
                + places.enumerated().map { index, place in
                    let minor = index == count - 1 ? left.minor - each * (count - 1) : each
                    let sum = Money(minor: minor, currency: balance.currency)
                    return ProposedPayment(sum, on: days[place])
                }
            if isMet(payments) { return payments }
        }
        return nil
    }

    /// What is there on the last days allowed that are spread evenly, the rest on the last.
    private func uneven(
        _ left: Money,
        after start: [ProposedPayment],
        most: Int,
        on days: [CalendarDay],
        rounded: (Money) -> Money
    ) -> [ProposedPayment]? {
        let paid = balance - left
        guard
            let end = days.firstIndex(where: {
                means.available(by: $0, today: today) >= balance
            })
        else { return nil }
        let step = (end + most) / most
        var rest = left
        var payments = start
        for place in stride(from: end, through: 0, by: -step).reversed() where place < end {
            let there = means.available(by: days[place], today: today) - paid - (left - rest)
            let sum = min(rounded(there), rest)
            guard sum.minor > 0, sum < rest else { continue }
            payments.append(ProposedPayment(sum, on: days[place]))
            rest = rest - sum
        }
        return payments + [ProposedPayment(rest, on: days[end])]
    }
}
