import SparModel

/// Payments told one by one, each with its day: "2,160 on 2 March and 2,160 on the 16th".
struct DatedPayments: Sendable {
    let reading: DebtReading
    let sums: [DebtSum]
    let days: [DebtDay]

    /// One payment told with its day.
    private struct Payment {
        var amount: Money
        var day: CalendarDay
    }

    /// The plan the payments make; nil for two that are unlike, or where they are told of the past.
    func terms() -> PlanTerms? {
        if sums.isEmpty { return pair() }
        var payments = told().sorted { $0.day < $1.day }
        let today = reading.context.today
        guard payments.count >= 2, payments.allSatisfy({ $0.day >= today }) else { return nil }
        var terms = PlanTerms()
        let rest = payments.dropFirst()
        let restIsEven = rest.allSatisfy { isSame($0.amount, rest.first?.amount) }
        let isEven = restIsEven && isSame(payments[0].amount, rest.first?.amount)
        let upfront = sums.first { sum in
            (sum.tokens.upperBound..<sum.tokens.upperBound + 3).contains {
                ["down", "upfront", "front", "deposit"].contains(reading.word($0))
            }
        }
        if let upfront, !payments.contains(where: { $0.amount == upfront.heard.amount }) {
            terms.down = upfront.heard.amount
        } else if payments.count > 2 && (payments[0].day == today || restIsEven && !isEven) {
            terms.down = payments.removeFirst().amount
        } else if payments[0].day == today {
            return nil
        }
        // Two payments alone are a deal of two parts, unless they are alike and so far apart as
        // instalments are.
        let isPair = isEven && DatedPayments.gap(payments.map(\.day)) != nil
        guard payments.count > 2 || payments.count == 2 && (terms.down != nil || isPair) else {
            return nil
        }
        terms.instalments = payments.count
        terms.first = payments[0].day
        if payments.allSatisfy({ isSame($0.amount, payments[0].amount) }),
            payments.allSatisfy({ $0.amount == payments[0].amount })
        {
            terms.each = payments[0].amount
        }
        terms.every = DatedPayments.gap(payments.map(\.day))
        return terms
    }

    /// "The first payment on Sunday and the second two weeks after": two days and no sum.
    private func pair() -> PlanTerms? {
        let all = 0..<reading.line.count
        guard days.count == 2, days[0].heard.day < days[1].heard.day,
            days[0].heard.day >= reading.context.today, reading.has(["first"], in: all),
            reading.has(["second"], in: all),
            reading.has(["payment", "instalment", "installment"], in: all),
            let every = DatedPayments.gap(days.map(\.heard.day))
        else { return nil }
        var terms = PlanTerms(every: every)
        terms.instalments = 2
        terms.first = days[0].heard.day
        return terms
    }

    private func isSame(_ one: Money, _ other: Money?) -> Bool {
        guard let other else { return false }
        return abs(one.minor - other.minor) <= 2
    }

    /// The time between days, where it is the same throughout.
    static func gap(_ days: [CalendarDay]) -> Interval? {
        guard days.count > 1 else { return nil }
        let candidates = [
            Interval(1, .week), Interval(2, .week), Interval(1, .month), Interval(3, .month),
        ]
        return candidates.first { interval in
            days.enumerated().allSatisfy { index, day in
                interval.advance(days[0], times: index) == day
            } || interval.unit == .month && endsOfMonths(days, interval.count)
        }
    }

    /// Whether the days are the last, or the last working, ones of months so far apart.
    private static func endsOfMonths(_ days: [CalendarDay], _ step: Int) -> Bool {
        var index: Int?
        for day in days {
            let (year, month, number) = day.components
            guard CalendarDay.length(ofMonth: month, year: year) - number < 4 else { return false }
            let next = year * 12 + month
            if let index, next - index != step { return false }
            index = next
        }
        return true
    }

    /// The days of one list: "2 March, 16 March and 30 March"; a day named twice counts once.
    private func listed(_ days: [DebtDay]) -> [CalendarDay] {
        var list: [CalendarDay] = []
        var end: Int?
        for day in days {
            let isNear = end.map { day.tokens.lowerBound - $0 <= 3 || day.tokens.lowerBound < $0 }
            guard isNear ?? true else { break }
            if !list.contains(day.heard.day) { list.append(day.heard.day) }
            end = day.tokens.upperBound
        }
        return list
    }

    /// The sums with the days that follow them, or go before.
    private func told() -> [Payment] {
        var payments: [Payment] = []
        // A day told with one sum is not the next one's: "£110 on 12 June, and the £15 fee is off".
        var taken = 0
        if sums.count == 1, days.count > 1,
            ["each", "apiece", "every"].contains(reading.word(sums[0].tokens.upperBound))
        {
            return listed(days).map { Payment(amount: sums[0].heard.amount, day: $0) }
        }
        for (position, sum) in sums.enumerated() {
            let next = position + 1 < sums.count ? sums[position + 1].tokens.lowerBound : Int.max
            let before = position > 0 ? sums[position - 1].tokens.upperBound : 0
            let after = days.filter {
                $0.tokens.lowerBound >= sum.tokens.upperBound && $0.tokens.lowerBound < next
            }
            if let first = after.first, first.tokens.lowerBound - sum.tokens.upperBound <= 7 {
                payments += listed(after).map { Payment(amount: sum.heard.amount, day: $0) }
                taken = after.map(\.tokens.upperBound).max() ?? taken
            } else if let led = days.last(where: {
                $0.tokens.upperBound <= sum.tokens.lowerBound
                    && $0.tokens.lowerBound >= max(before, taken)
            }), sum.tokens.lowerBound - led.tokens.upperBound <= 3 {
                payments.append(Payment(amount: sum.heard.amount, day: led.heard.day))
            }
        }
        return payments
    }
}
