public import SparModel

/// Makes concrete payments of what was said, as far as it was said.
public enum ProposalReading {
    /// The payments `utterance` proposes; nil when it names none.
    ///
    /// - Parameters:
    ///   - utterance: The turn as understood.
    ///   - balance: The whole sum owed.
    ///   - today: The day of the call.
    ///   - pending: An earlier proposal that lacked a sum or a day, which this turn may complete.
    /// - Returns: Payments earliest first, days missing where none was said.
    public static func proposal(
        in utterance: Utterance,
        balance: Money,
        today: CalendarDay,
        completing pending: Proposal? = nil
    ) -> Proposal? {
        var proposal =
            plan(in: utterance, balance: balance) ?? payments(in: utterance, balance: balance)
        if proposal == nil, !utterance.dates.isEmpty, let pending, !pending.isDated {
            var completed = pending
            for index in completed.payments.indices where completed.payments[index].day == nil {
                completed.payments[index].day =
                    utterance.dates[min(index, utterance.dates.count - 1)].day
            }
            proposal = completed
        }
        if proposal?.isDated == false, let pendingDay = pending?.first?.day,
            utterance.dates.isEmpty, proposal?.payments.count == 1
        {
            proposal?.payments[0].day = pendingDay
        }
        guard var proposal else { return nil }
        proposal.method = utterance.methods.first ?? pending?.method
        if utterance.has(.settlementOffer), let total = proposal.total, total < balance {
            proposal.settles = true
        }
        return proposal
    }

    private static func plan(in utterance: Utterance, balance: Money) -> Proposal? {
        guard let terms = utterance.plan else { return nil }
        let rest = balance - (terms.down ?? .zero(balance.currency))
        var count = terms.instalments
        var each = terms.each
        if each == nil, let count, count > 0, rest.minor > 0 {
            each = Money(minor: (rest.minor + count - 1) / count, currency: balance.currency)
        }
        if count == nil, let each, each.minor > 0 {
            count = max(1, (rest.minor + each.minor - 1) / each.minor)
        }
        guard let count, let each, each.minor > 0, (1...600).contains(count) else {
            guard let down = terms.down else { return nil }
            return Proposal(payments: [ProposedPayment(down, on: utterance.dates.first?.day)])
        }
        let every = terms.every ?? Interval(1, .month)
        let first = terms.first ?? terms.last.map { every.advance($0, times: 1 - count) }
        var payments: [ProposedPayment] = []
        if let down = terms.down {
            let day = utterance.dates.first { $0.day != terms.first }?.day
            payments.append(ProposedPayment(down, on: day))
        }
        var left = rest
        for index in 0..<count {
            let isLast = index == count - 1
            let amount = isLast && left.minor > 0 && left < each ? left : each
            payments.append(
                ProposedPayment(amount, on: first.map { every.advance($0, times: index) })
            )
            left = left - amount
        }
        return Proposal(payments: payments)
    }

    private static func payments(in utterance: Utterance, balance: Money) -> Proposal? {
        var sums = utterance.money.filter { $0.amount.minor > 0 }
        // A sum that merely restates the balance beside smaller ones is not one of the payments.
        if sums.count > 1 {
            let parts = sums.filter { $0.amount.minor != balance.minor }
            if !parts.isEmpty { sums = parts }
        }
        if sums.isEmpty, utterance.has(.fullPaymentRequest) {
            return Proposal(
                payments: [ProposedPayment(balance, on: utterance.dates.first?.day)]
            )
        }
        guard !sums.isEmpty else { return nil }
        var days = utterance.dates
        let payments = sums.map { sum -> ProposedPayment in
            // A sum goes with the first day said after it, else with the last one before it.
            if let index = days.firstIndex(where: { $0.span.lowerBound >= sum.span.upperBound }) {
                let day = days[index].day
                if sums.count > 1 { days.remove(at: index) }
                return ProposedPayment(sum.amount, on: day)
            }
            return ProposedPayment(sum.amount, on: days.last?.day)
        }
        return Proposal(
            payments: payments.sorted { left, right in
                (left.day?.number ?? .max) < (right.day?.number ?? .max)
            }
        )
    }
}
