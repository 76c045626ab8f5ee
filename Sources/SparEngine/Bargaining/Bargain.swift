import SparModel

/// What a party makes of a proposal, by arithmetic on sums and days.
struct Bargain {
    /// The party's answer.
    enum Answer: Hashable {
        case accept(Proposal)
        case counter(Proposal)
        case refuse
        case askDay
        case askSum
    }

    let wallet: Wallet
    let balance: Money
    let today: CalendarDay
    /// How far, 0...100, the party has moved from what it meant to pay to what it can.
    let given: Int
    /// What the caller said payments must keep to.
    var limits = CallerLimits()

    /// Weighs a proposal that may lack its days.
    ///
    /// - Parameters:
    ///   - proposal: What the caller puts forward.
    ///   - round: How many proposals the party has made, this one among them.
    ///   - mayMove: Whether the caller named a weekday and no first day, so that the instalments
    ///     may begin a week or more later.
    /// - Returns: A yes, a proposal of its own, a question or a no.
    func answer(to proposal: Proposal, round: Int, mayMove: Bool = false) -> Answer {
        if wallet.empty, !proposal.isDated { return .askDay }
        if wallet.empty, isWithin(onTheSpot(proposal), wallet.says) {
            return .accept(proposal)
        }
        if proposal.isDated {
            if isWithin(proposal, reach(given)) { return .accept(settled(proposal)) }
            if mayMove, let later = postponed(proposal) { return .accept(settled(later)) }
        } else if proposal.payments.count == 1, let sum = proposal.first?.amount {
            // The sum could be found some time soon: the day is what matters.
            if reach(given).available(by: today.adding(days: 45), today: today) >= sum {
                return .askDay
            }
        } else if isWithin(dated(proposal), reach(given)) {
            return .askDay
        }
        guard let own = ownProposal(round: round) else { return .refuse }
        // Nobody offers more than he is asked for.
        if proposal.isDated, covers(own, proposal) { return .accept(settled(proposal)) }
        return .counter(own)
    }

    /// Whether a yes to `proposal` is one to what the party has not got.
    func isEmptyPromise(_ proposal: Proposal) -> Bool {
        wallet.empty && !isWithin(proposal, reach(given))
    }

    /// Whether by every day of `asked` at least as much would be paid by `own`.
    private func covers(_ own: Proposal, _ asked: Proposal) -> Bool {
        func paid(_ proposal: Proposal, by day: CalendarDay) -> Int {
            proposal.payments.reduce(0) { $0 + (($1.day ?? today) <= day ? $1.amount.minor : 0) }
        }
        return asked.payments.allSatisfy { payment in
            let day = max(payment.day ?? today, today)
            return paid(own, by: day) >= paid(asked, by: day)
        }
    }

    /// What the party would put forward by itself: first what it says it has, then nearer to what
    /// it can.
    ///
    /// Where the caller has set a number of payments or a last day, it moves only as far as it must
    /// to keep to them; nil where it cannot.
    func ownProposal(round: Int) -> Proposal? {
        let percent = min(100, round * 40)
        guard limits.bind else {
            return limits.keepingDay.flatMap { ownProposal(from: percent, within: $0) }
                ?? ownProposal(percent: percent)
        }
        return ownProposal(from: percent, within: limits)
    }

    /// The first proposal that keeps to limits, from this far between what is said and what is
    /// ready to be parted with on.
    private func ownProposal(from percent: Int, within limits: CallerLimits) -> Proposal? {
        for percent in Array(stride(from: percent, to: 100, by: 10)) + [100] {
            if let own = ownProposal(percent: percent) {
                if limits.allow(own, of: balance) { return own }
                if let fitted = fitted(percent: percent, limits) { return fitted }
            }
        }
        return nil
    }

    /// Payments that keep to the caller's limits, with the means so far from what is said.
    private func fitted(percent: Int, _ limits: CallerLimits) -> Proposal? {
        let stance = between(wallet.says, reach(given), percent: percent)
        let schedule = FittedSchedule(
            means: stance,
            balance: balance,
            today: today,
            limits: limits
        )
        let now = min(rounded(stance.now), balance)
        let first = now.minor > 0 ? ProposedPayment(now, on: nextPayday) : nil
        return schedule.payments(after: first, rounded: rounded)
            .map { Proposal(payments: $0, method: wallet.method) }
    }

    private func ownProposal(percent: Int) -> Proposal? {
        var stance = between(wallet.says, reach(given), percent: percent)
        guard wallet.settles else { return schedule(stance) }
        // One who settles names one sum, and means the end of it.
        stance.later = []
        stance.then = nil
        return schedule(stance).map(settled)
    }

    /// The same instalments on the first of their weekdays that can be met; nil where none can, or
    /// they are no weekly ones.
    private func postponed(_ proposal: Proposal) -> Proposal? {
        guard let series = PaymentSeries(proposal), series.every.unit == .week else { return nil }
        let start = series.before.count
        for weeks in 1...4 {
            var later = proposal
            for index in later.payments.indices.dropFirst(start) {
                later.payments[index].day = later.payments[index].day?.adding(days: 7 * weeks)
            }
            if isWithin(later, reach(given)) { return later }
        }
        return nil
    }

    /// What was agreed and the rest of the debt on the first day it can be met; nil where that is
    /// not within sight.
    func completion(of agreed: Proposal, by rest: Money) -> Proposal? {
        let last = agreed.payments.compactMap(\.day).max() ?? today
        for weeks in 1...120 {
            var whole = agreed
            whole.payments.append(ProposedPayment(rest, on: last.adding(days: 7 * weeks)))
            if isWithin(whole, reach(given)) { return whole }
        }
        return nil
    }

    /// Whether a proposal is worse for the one it is owed to than another: less in all, or never
    /// more by any day.
    func isWorse(_ own: Proposal, than before: Proposal) -> Bool {
        if own.settles != before.settles { return before.settles }
        guard let total = own.total, let most = before.total else { return false }
        return total < most || covers(before, own) && !covers(own, before)
    }

    /// What falls short of the balance ends the debt all the same, for one who settles.
    private func settled(_ proposal: Proposal) -> Proposal {
        var proposal = proposal
        if wallet.settles, let total = proposal.total, total < balance, proposal.payments.count == 1
        {
            proposal.settles = true
        }
        return proposal
    }

    /// What of it is to be paid today: who promises more than they have promises it for later, but
    /// nobody hands over on the spot what they do not even say they have.
    private func onTheSpot(_ proposal: Proposal) -> Proposal {
        Proposal(payments: proposal.payments.filter { ($0.day ?? today) <= today })
    }

    /// Whether every payment can be met out of `means` by its day.
    func isWithin(_ proposal: Proposal, _ means: Means) -> Bool {
        var paid = Money.zero(balance.currency)
        for payment in proposal.payments.sorted(by: { ($0.day ?? today) < ($1.day ?? today) }) {
            paid = paid + payment.amount
            let day = max(payment.day ?? today, today)
            if paid > means.available(by: day, today: today) { return false }
        }
        return true
    }

    /// What the party is ready to part with now: what it meant to, moved towards what it can.
    func reach(_ given: Int) -> Means { between(wallet.will, wallet.can, percent: given) }

    private func dated(_ proposal: Proposal) -> Proposal {
        var dated = proposal
        for index in dated.payments.indices where dated.payments[index].day == nil {
            dated.payments[index].day = Interval(1, .month).advance(today, times: index)
        }
        return dated
    }

    /// Means `percent` of the way from one to the other.
    private func between(_ low: Means, _ high: Means, percent: Int) -> Means {
        func mix(_ left: Money, _ right: Money) -> Money {
            left + (right - left).percent(percent)
        }
        let zero = Money.zero(balance.currency)
        var then: Means.Stream?
        switch (low.then, high.then) {
        case (nil, nil): then = nil
        case (let stream?, nil): then = percent >= 100 ? nil : stream
        case (nil, let stream?):
            then = stream
            then?.amount = mix(zero, stream.amount)
        case (let left?, let right?):
            then = percent >= 50 ? right : left
            then?.amount = perInterval(left, right, percent: percent)
        }
        if then?.amount.minor == 0 { then = nil }
        let later = percent >= 50 || low.later == high.later ? high.later : low.later
        return Means(now: mix(low.now, high.now), later: later, then: then)
    }

    private func perInterval(_ left: Means.Stream, _ right: Means.Stream, percent: Int) -> Money {
        guard left.every == right.every else {
            return percent >= 50 ? right.amount : left.amount
        }
        return left.amount + (right.amount - left.amount).percent(percent)
    }

    /// Payments that clear as much of the balance as `means` allow.
    private func schedule(_ means: Means) -> Proposal? {
        var payments: [ProposedPayment] = []
        var left = balance
        // What rounding has kept back: the last payment makes it good where that clears the debt.
        var kept = Money.zero(balance.currency)
        func take(_ sum: Money, on day: CalendarDay) {
            let amount = sum >= left ? left : rounded(sum)
            if sum < left { kept = kept + (sum - amount) }
            guard amount.minor > 0 else { return }
            payments.append(ProposedPayment(amount, on: day))
            left = left - amount
        }
        take(means.now, on: nextPayday)
        for inflow in means.later.sorted(by: { $0.date < $1.date }) {
            take(inflow.amount, on: max(inflow.date, today))
        }
        if let stream = means.then, rounded(stream.amount).minor > 0 {
            var day = stream.from ?? stream.every.advance(today)
            if let weekday = limits.weekday, stream.every.unit == .week {
                day = day.onOrAfter(weekday)
            }
            // Whoever pays by instalments names them to the last.
            while left.minor > 0, payments.count < Proposal.mostPayments {
                take(stream.amount, on: day)
                day = stream.every.advance(day)
            }
        }
        guard !payments.isEmpty else { return nil }
        if left.minor > 0, left <= kept {
            let last = payments.count - 1
            payments[last].amount = payments[last].amount + left
        }
        payments.sort { ($0.day ?? today) < ($1.day ?? today) }
        return Proposal(payments: payments, method: wallet.method)
    }

    /// People do not pay on the spot on a weekend: today or the next weekday.
    private var nextPayday: CalendarDay {
        switch today.weekday {
        case .saturday: today.adding(days: 2)
        case .sunday: today.adding(days: 1)
        case .monday, .tuesday, .wednesday, .thursday, .friday: today
        }
    }

    /// A sum a person would name: whole fives below a hundred, tens below a thousand,
    /// fifties above.
    private func rounded(_ sum: Money) -> Money {
        let step =
            switch sum.minor {
            case 1_000_00...: 50_00
            case 100_00...: 10_00
            case 20_00...: 5_00
            default: 1_00
            }
        return Money(minor: sum.minor / step * step, currency: sum.currency)
    }
}
