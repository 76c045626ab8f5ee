import SparModel

/// The instalments of a proposal: payments of one size at one distance, a smaller one last, with
/// what is paid before them.
struct PaymentSeries {
    /// What is paid before the first instalment.
    var before: [ProposedPayment]
    var each: Money
    var every: Interval
    /// The first instalment's day.
    var first: CalendarDay
    /// How many instalments there are, the smaller last one among them.
    private(set) var count: Int

    /// The instalments of `proposal`; nil where it is paid in another way.
    init?(_ proposal: Proposal) {
        let payments = proposal.payments
        guard proposal.isDated, !proposal.settles, payments.count > 1 else { return nil }
        for start in 0..<min(3, payments.count - 1) {
            let run = Array(payments[start...])
            guard let first = run[0].day, let every = Phrasing.interval(run[0], run[1]),
                run.dropLast().allSatisfy({ $0.amount == run[0].amount }),
                run[run.count - 1].amount <= run[0].amount,
                // Two payments are a series where they are alike.
                run.count > 2 || run[1].amount == run[0].amount,
                zip(run, run.dropFirst()).allSatisfy({ Phrasing.interval($0, $1) == every })
            else { continue }
            before = Array(payments[..<start])
            (each, self.every, self.first, count) = (run[0].amount, every, first, run.count)
            return
        }
        return nil
    }

    /// The payments that clear `balance`.
    ///
    /// - Parameters:
    ///   - balance: What is to be paid in all.
    ///   - count: How many instalments, where that was said; a rest smaller than one follows them.
    /// - Returns: The payments; nil where nothing is left for instalments.
    func proposal(clearing balance: Money, count: Int? = nil) -> Proposal? {
        var left = before.reduce(balance) { $0 - $1.amount }
        guard left.minor > 0, each.minor > 0 else { return nil }
        let most = (left.minor + each.minor - 1) / each.minor
        let wanted = count.map { min($0, most) } ?? most
        guard (1...600).contains(wanted) else { return nil }
        var payments = before
        for index in 0..<wanted {
            let amount = min(each, left)
            payments.append(ProposedPayment(amount, on: every.advance(first, times: index)))
            left = left - amount
        }
        if left.minor > 0, left < each {
            payments.append(ProposedPayment(left, on: every.advance(first, times: wanted)))
        }
        return Proposal(payments: payments)
    }

    /// The same finished by `day`: as many instalments as fit, each as large as it must be.
    func proposal(clearing balance: Money, by day: CalendarDay) -> Proposal? {
        let left = before.reduce(balance) { $0 - $1.amount }
        guard left.minor > 0, first <= day else { return nil }
        var fits = 1
        while fits < 600, every.advance(first, times: fits) <= day { fits += 1 }
        var tight = self
        let exact = (left.minor + fits - 1) / fits
        // People name whole fives.
        tight.each = Money(minor: (exact + 4_99) / 5_00 * 5_00, currency: balance.currency)
        return tight.proposal(clearing: balance)
    }
}
