import SparModel

/// Payments told by their months: "16 thousand now, 16 in November and 16 in December".
struct MonthlyParts: Sendable {
    let reading: DebtReading
    let sums: [DebtSum]

    /// The plan they make: alike, so many months apart, on the day of the month the call is on; nil
    /// where a sum has no month, or they are told in another way.
    func terms() -> PlanTerms? {
        guard sums.count > 1 else { return nil }
        var down: Money?
        var months: [Int] = []
        var each: Money?
        for (place, sum) in sums.enumerated() {
            let end = sum.tokens.upperBound
            if let month = MonthlyParts.month(at: end, in: reading) {
                if let each, each != sum.heard.amount { return nil }
                each = sum.heard.amount
                months.append(month)
            } else if place == 0, MonthlyParts.nows.contains(reading.word(end)) {
                down = sum.heard.amount
            } else {
                return nil
            }
        }
        let today = reading.context.today
        let days = months.map { today.adding(months: ahead($0)) }
        guard let first = days.first, days.count > 1 || down != nil,
            days.count == 1 || DatedPayments.gap(days) != nil
        else { return nil }
        var terms = PlanTerms(down: down, instalments: days.count, each: each)
        terms.every = DatedPayments.gap(days) ?? Interval(1, .month)
        terms.first = first
        return terms
    }

    /// The month that "in November" names at `index`, where no day stands with it.
    static func month(at index: Int, in reading: DebtReading) -> Int? {
        guard ["in", "for"].contains(reading.word(index)),
            let month = CalendarWords.month(reading.word(index + 1)),
            !reading.line[index + 2].isNumber
        else { return nil }
        return month
    }

    /// How many months ahead of the call's a month lies, the same one a year.
    private func ahead(_ month: Int) -> Int {
        let present = reading.context.today.components.month
        return (month - present + 11) % 12 + 1
    }

    private static let nows: Set<String> = ["now", "today", "upfront", "straight"]
}
