import SparModel

/// Terms as somebody put them: sums and days as far as they were said.
struct Terms: Hashable, Sendable {
    var payments: [ProposedPayment]
    /// Days said beside the payments' own.
    var looseDays: [CalendarDay]
    var method: PaymentMethod?
    /// The turn they were put on.
    var turn: Int
    /// Whether they are for the whole sum at once.
    var isWhole: Bool
    /// Whether they were put as something already settled.
    var restates = false
    /// Whether they were put for what another payment leaves.
    var isForTheRest = false

    var sums: Set<Int> { Set(payments.map(\.amount.minor).filter { $0 > 0 }) }
    var days: Set<CalendarDay> { Set(payments.compactMap(\.day) + looseDays) }
    var isEmpty: Bool { payments.isEmpty && looseDays.isEmpty }

    /// These terms without payments of `sums` that have no day, where others are left.
    func without(_ sums: Set<Int>) -> Terms {
        let rest = payments.filter { $0.day != nil || !sums.contains($0.amount.minor) }
        guard !rest.isEmpty else { return self }
        var terms = self
        terms.payments = rest
        return terms
    }

    /// These terms with `rest` behind them, where together they make up `balance` and no more.
    func continued(by rest: Terms, to balance: Money) -> Terms? {
        let had = payments.reduce(0) { $0 + $1.amount.minor }
        let more = rest.payments.reduce(0) { $0 + $1.amount.minor }
        guard rest.isForTheRest, had > 0, had < balance.minor, more < balance.minor,
            let last = rest.payments.last?.amount.minor, had + more >= balance.minor,
            had + more - last < balance.minor, days.isDisjoint(with: rest.days)
        else { return nil }
        var terms = rest
        terms.payments = payments + rest.payments
        terms.method = rest.method ?? method
        return terms
    }

    /// These terms with what `other` adds to them: days and method, or sums where there were none.
    func completed(by other: Terms) -> Terms {
        var merged = self
        if merged.payments.isEmpty { merged.payments = other.payments }
        let own = merged.days
        let fresh = other.days.subtracting(own).sorted()
        var missing = merged.payments.indices.filter { merged.payments[$0].day == nil }
        for day in fresh {
            if let index = missing.first {
                merged.payments[index].day = day
                missing.removeFirst()
            } else if other.payments.isEmpty || other.sums.isSubset(of: sums) {
                merged.looseDays.append(day)
            }
        }
        if merged.method == nil { merged.method = other.method }
        return merged
    }
}

/// Makes terms of what a line says.
struct TermsReading: Sendable {
    let balance: Money
    let today: CalendarDay

    /// The alternatives a collector's turn puts, the whole sum first; none where it puts none.
    func alternatives(in turn: FactTurn) -> [Terms] {
        let utterance = turn.utterance
        let proposing: WordSet<Act> = FactTurn.requests.union([
            .summary, .acceptance, .paraphrase, .methodOffer, .writtenConfirmation, .refocus,
        ])
        let isQuestion = turn.cues.contains(.asks)
        let asksForSome = turn.hasFigures && isQuestion && !turn.shows([.recallsHistory])
        guard turn.did(proposing) || asksForSome else { return [] }
        // "$1,260 is shown, you dispute $800, and nothing has been agreed" puts no terms.
        if turn.shows([.statesNothingAgreed]), turn.reading.dates.isEmpty { return [] }
        let method = utterance.methods.first
        var found: [Terms] = []
        let sums = turn.reading.money.map(\.amount).filter { $0.minor > 0 }
        let parts = sums.filter { $0.minor != balance.minor }
        let days = turn.reading.dates.map(\.day)
        let asksWhole = turn.acts.contains(.fullPaymentRequest)
        let namesWhole = sums.contains { $0.minor == balance.minor }
        if asksWhole || namesWhole && (turn.acts.contains(.commitmentRequest) || parts.isEmpty) {
            // "Due 31 January" is no day to pay on.
            let day = parts.isEmpty ? days.first { $0 >= today } : nil
            let payment = ProposedPayment(balance, on: day)
            found.append(
                Terms(
                    payments: [payment],
                    looseDays: [],
                    method: method,
                    turn: turn.index,
                    isWhole: true
                )
            )
        }
        // "£720 today and nine of £280 from the 19th" names two days and means ten payments.
        let counted = (utterance.plan?.instalments ?? 0) + (utterance.plan?.down == nil ? 0 : 1)
        let spelledOut =
            parts.count > 1 && parts.count == Set(days).count && counted <= parts.count
        if !spelledOut, let plan = utterance.plan,
            let payments = schedule(plan, days: turn.reading.dates)
        {
            found.append(
                Terms(
                    payments: payments,
                    looseDays: days.filter { day in !payments.contains { $0.day == day } },
                    method: method,
                    turn: turn.index,
                    isWhole: false
                )
            )
        } else if !parts.isEmpty {
            let payments = paired(
                turn.reading.money.filter { $0.amount.minor != balance.minor },
                turn.reading.dates
            )
            let used = Set(payments.compactMap(\.day))
            found.append(
                Terms(
                    payments: payments,
                    looseDays: days.filter { !used.contains($0) },
                    method: method,
                    turn: turn.index,
                    isWhole: false
                )
            )
        } else if found.isEmpty, !days.isEmpty || method != nil {
            found.append(
                Terms(
                    payments: [],
                    looseDays: days,
                    method: method,
                    turn: turn.index,
                    isWhole: false
                )
            )
        }
        let restates = turn.acts.contains(.summary) || turn.shows([.claimsAgreement])
        return found.map { terms in
            var terms = terms
            terms.restates = restates
            terms.isForTheRest = !terms.isWhole && turn.shows([.namesRest])
            return terms
        }
    }

    /// What the other party's line offers.
    func offer(in turn: FactTurn) -> Terms? {
        let sums = turn.reading.money.map(\.amount).filter { $0.minor > 0 }
        let bare = turn.reading.anySums.filter { $0.minor > 0 && $0.minor <= balance.minor }
        let days = turn.reading.dates.map(\.day)
        let amounts = sums.isEmpty ? Array(bare.prefix(2)) : sums
        guard !amounts.isEmpty || !days.isEmpty || !turn.reading.methods.isEmpty else { return nil }
        var payments = amounts.map { ProposedPayment($0, on: nil) }
        for index in payments.indices where index < days.count { payments[index].day = days[index] }
        if payments.count > 1, days.count == 1 { payments[0].day = days[0] }
        return Terms(
            payments: payments,
            looseDays: payments.isEmpty ? days : [],
            method: turn.reading.methods.first,
            turn: turn.index,
            isWhole: amounts.contains { $0.minor == balance.minor }
        )
    }

    private func schedule(_ plan: PlanTerms, days: [HeardDate]) -> [ProposedPayment]? {
        let down = plan.down
        let rest = (plan.total ?? balance) - (down ?? .zero(balance.currency))
        var each = plan.each
        var count = plan.instalments
        if each == nil, let count, count > 0, rest.minor > 0 {
            each = Money(minor: rest.minor / count, currency: balance.currency)
        }
        if count == nil, let each, each.minor > 0 {
            count = max(1, (rest.minor + each.minor - 1) / each.minor)
        }
        guard var count, let each, each.minor > 0, (1...240).contains(count) else {
            return down.map { [ProposedPayment($0, on: days.first?.day)] }
        }
        // "Sixteen payments in all" counts the first one too.
        if down != nil, count > 1, (count - 1) * each.minor >= rest.minor { count -= 1 }
        let every = plan.every ?? Interval(1, .month)
        let first = plan.first ?? plan.last.map { every.advance($0, times: 1 - count) }
        var payments: [ProposedPayment] = []
        if let down {
            payments.append(ProposedPayment(down, on: days.first { $0.day != plan.first }?.day))
        }
        for index in 0..<count {
            payments.append(
                ProposedPayment(each, on: first.map { every.advance($0, times: index) })
            )
        }
        return payments
    }

    /// Each sum with the days said after it and before the next sum, else the one before it; where
    /// every sum has its day before it, with that.
    private func paired(_ money: [HeardMoney], _ dates: [HeardDate]) -> [ProposedPayment] {
        // "20 March £1,600, 20 April £1,600" has each day before its sum.
        if money.count > 1, dates.count == money.count,
            zip(dates, money).allSatisfy({ $0.span.upperBound <= $1.span.lowerBound }),
            zip(money, dates.dropFirst()).allSatisfy({
                $0.span.upperBound <= $1.span.lowerBound
            })
        {
            return zip(money, dates).map { ProposedPayment($0.amount, on: $1.day) }
        }
        return money.enumerated().flatMap { position, sum -> [ProposedPayment] in
            let next = position + 1 < money.count ? money[position + 1].span.lowerBound : .max
            let after = dates.filter {
                $0.span.lowerBound >= sum.span.upperBound && $0.span.lowerBound < next
            }
            let before = dates.last { $0.span.upperBound <= sum.span.lowerBound }
            var days: [CalendarDay] = []
            for date in after where !days.contains(date.day) { days.append(date.day) }
            if days.isEmpty, position == 0 || money.count == 1, let before {
                days = [before.day]
            }
            if days.isEmpty { return [ProposedPayment(sum.amount, on: nil)] }
            return days.map { ProposedPayment(sum.amount, on: $0) }
        }
    }
}
