import SparModel

/// What a line asks to be changed of the payments on the table: one sum or day, all days by a week, two payments made one.
extension Amendment {
    /// What stands with the changes that the line asks for; nil where it asks for none that can be made.
    func changed() -> Proposal? {
        guard !whole.changes.isEmpty,
            let own = standing.proposal ?? standing.theirs, !own.payments.isEmpty
        else { return nil }
        var plan = ChangedPlan(own, balance: balance, today: today, before: standing.replaced)
        let isChanged =
            lastAdded(to: own).map { plan.make($0) }
            ?? whole.changes.reduce(false) { plan.make($1) || $0 }
        guard isChanged else { return nil }
        var changed = Proposal(payments: plan.payments, method: own.method)
        if plan.isResummed, own.total == balance, changed.total != balance {
            changed = balanced(changed, keeping: plan.told) ?? changed
        }
        changed.settles = own.settles
        guard let sound = sound(changed), sound.payments != own.payments else { return nil }
        return Proposal(payments: sound.payments, method: own.method, settles: own.settles)
    }
}

extension Amendment {
    /// "And the last 290, on 6 July?", after all that stands: one payment more.
    private func lastAdded(to own: Proposal) -> PlanChange? {
        var sum: Money?
        var day: CalendarDay?
        for change in whole.changes where change.payment == .place(-1) {
            if case .amount(let said) = change.kind { sum = said }
            if case .day(let said) = change.kind { day = said }
        }
        guard let sum, let day, let last = own.payments.compactMap(\.day).max(), day > last,
            let total = own.total, total + sum <= balance
        else { return nil }
        return PlanChange(.unnamed, .added(sum, day))
    }
}

/// A plan while it is changed.
private struct ChangedPlan {
    private(set) var payments: [ProposedPayment]
    /// The places of payments whose sums were said.
    private(set) var told: Set<Int> = []
    /// Whether other payments make good what a sum's change leaves open.
    private(set) var isResummed = false
    private let balance: Money
    private let today: CalendarDay
    private let before: Proposal?

    init(_ own: Proposal, balance: Money, today: CalendarDay, before: Proposal?) {
        payments = own.payments
        (self.balance, self.today, self.before) = (balance, today, before)
    }

    private var total: Money { payments.reduce(.zero(balance.currency)) { $0 + $1.amount } }

    /// Makes one change; false where there is no such payment, or it is as asked already.
    mutating func make(_ change: PlanChange) -> Bool {
        switch change.kind {
        case .amount(let sum): setAmount(inFull(sum), of: change.payment)
        case .more(let sum):
            place(of: change.payment).map { setAmount(payments[$0].amount + sum, at: $0) } ?? false
        case .doubled: double(change.payment)
        case .day(let day): move(change.payment, to: day)
        case .later(let span): shift(change.payment, by: span, 1)
        case .sooner(let span): shift(change.payment, by: span, -1)
        case .merged(let target): merge(change.payment, into: target)
        case .dropped: drop(change.payment)
        case .wholeOn(let day): payAll(on: day)
        case .added(let sum, let day): add(inFull(sum), on: day)
        case .swapped: swap()
        case .postponed: postpone(change.payment)
        case .weekday(let weekday): fall(on: weekday)
        case .every(let span, let first): pace(span, from: first)
        case .parts(let count): share(among: count)
        case .restored: restore()
        }
    }

    // MARK: - Which one

    private func place(of payment: PlanChange.Payment) -> Int? {
        switch payment {
        case .unnamed: return payments.isEmpty ? nil : 0
        case .place(let place):
            let index = place < 0 ? payments.count + place : place
            return payments.indices.contains(index) ? index : nil
        case .middle: return payments.count > 2 ? payments.count / 2 : nil
        case .all: return nil
        case .on(let day): return payments.firstIndex { $0.day == day }
        case .onWeekday(let weekday): return only { $0.day?.weekday == weekday }
        case .inMonth(let month): return only { $0.day?.components.month == month }
        case .of(let sum): return only { $0.amount == sum || $0.amount == inFull(sum) }
        }
    }

    /// The payment named that lies nearest to another: "lump it in with March", where March has two.
    private func nearest(_ payment: PlanChange.Payment, to other: Int) -> Int? {
        let fits: (ProposedPayment) -> Bool
        switch payment {
        case .inMonth(let month): fits = { $0.day?.components.month == month }
        case .onWeekday(let weekday): fits = { $0.day?.weekday == weekday }
        default: return place(of: payment)
        }
        return payments.indices.filter { $0 != other && fits(payments[$0]) }
            .min { abs($0 - other) < abs($1 - other) }
    }

    private func only(_ fits: (ProposedPayment) -> Bool) -> Int? {
        payments.indices.first { fits(payments[$0]) }
    }

    // MARK: - Sums

    /// "Five" beside payments of thousands is five thousand.
    private func inFull(_ sum: Money) -> Money {
        let large = Money(minor: sum.minor * 1000, currency: sum.currency)
        let least = payments.map(\.amount).min() ?? balance
        return sum.minor < 100_00 && least.minor >= 1000_00 && large <= balance ? large : sum
    }

    private mutating func setAmount(_ sum: Money, of payment: PlanChange.Payment) -> Bool {
        place(of: payment).map { setAmount(sum, at: $0) } ?? false
    }

    private mutating func setAmount(_ sum: Money, at place: Int) -> Bool {
        guard payments[place].amount != sum, sum.minor > 0, sum <= balance else { return false }
        payments[place].amount = sum
        told.insert(place)
        isResummed = true
        return true
    }

    private mutating func double(_ payment: PlanChange.Payment) -> Bool {
        if payment == .all {
            guard var series = PaymentSeries(Proposal(payments: payments)) else { return false }
            series.each = series.each + series.each
            return take(series.proposal(clearing: total))
        }
        return place(of: payment).map {
            setAmount(payments[$0].amount + payments[$0].amount, at: $0)
        } ?? false
    }

    private mutating func add(_ sum: Money, on day: CalendarDay) -> Bool {
        guard day >= today, total + sum <= balance else { return false }
        if let same = payments.firstIndex(where: { $0.day == day }) {
            return setAmount(payments[same].amount + sum, at: same)
        }
        payments.append(ProposedPayment(sum, on: day))
        return true
    }

    private mutating func swap() -> Bool {
        guard payments.count == 2, payments[0].amount != payments[1].amount else { return false }
        let first = payments[0].amount
        payments[0].amount = payments[1].amount
        payments[1].amount = first
        return true
    }

    // MARK: - Days

    private mutating func move(_ payment: PlanChange.Payment, to day: CalendarDay) -> Bool {
        guard let place = place(of: payment), let before = payments[place].day else { return false }
        // "Can the 27th be the 24th?" means the one near it.
        let near = [day, day.adding(months: -1), day.adding(months: 1)].filter { $0 >= today }
        let meant =
            if case .on = payment {
                near.min { abs($0.days(since: before)) < abs($1.days(since: before)) } ?? day
            } else { day }
        guard meant >= today, meant != before else { return false }
        payments[place].day = meant
        return true
    }

    private mutating func shift(_ payment: PlanChange.Payment, by span: Interval, _ way: Int)
        -> Bool
    {
        let places =
            payment == .all ? Array(payments.indices) : place(of: payment).map { [$0] } ?? []
        guard !places.isEmpty else { return false }
        var moved = payments
        for place in places {
            guard let day = moved[place].day else { return false }
            let later = span.advance(day, times: way)
            guard later >= today else { return false }
            moved[place].day = later
        }
        payments = moved
        return true
    }

    // MARK: - Fewer payments

    private mutating func merge(_ payment: PlanChange.Payment, into target: PlanChange.Payment)
        -> Bool
    {
        guard let gone = place(of: payment) else { return false }
        guard let kept = nearest(target, to: gone) else {
            if case .on(let day) = target { return move(payment, to: day) }
            return false
        }
        guard kept != gone else { return false }
        payments[kept].amount = payments[kept].amount + payments[gone].amount
        payments.remove(at: gone)
        return true
    }

    private mutating func drop(_ payment: PlanChange.Payment) -> Bool {
        guard payments.count > 1, let gone = place(of: payment) else { return false }
        payments.remove(at: gone)
        return true
    }

    /// Paid last, one step after the others.
    private mutating func postpone(_ payment: PlanChange.Payment) -> Bool {
        guard payments.count > 1, let place = place(of: payment),
            let last = payments[payments.count - 1].day,
            let step = Phrasing.interval(payments[0], payments[1])
        else { return false }
        var moved = payments.remove(at: place)
        moved.day = step.advance(last, times: 1)
        payments.append(moved)
        return true
    }

    private mutating func fall(on weekday: Weekday) -> Bool {
        let days = payments.map(\.day)
        for index in payments.indices {
            payments[index].day = payments[index].day?.onOrAfter(weekday)
        }
        return payments.map(\.day) != days
    }

    private mutating func payAll(on day: CalendarDay?) -> Bool {
        guard payments.count > 1, let day, day >= today else { return false }
        payments = [ProposedPayment(total, on: day)]
        return true
    }

    // MARK: - Another shape

    private mutating func pace(_ span: Interval, from first: CalendarDay?) -> Bool {
        guard var series = PaymentSeries(Proposal(payments: payments)), series.every != span else {
            return false
        }
        series.every = span
        if let first, first >= today { series.first = first }
        return take(series.proposal(clearing: total))
    }

    private mutating func share(among count: Int) -> Bool {
        guard count != payments.count, count > 0,
            var series = PaymentSeries(Proposal(payments: payments)),
            series.before.isEmpty
        else { return false }
        series.each = Money(minor: (total.minor + count - 1) / count, currency: balance.currency)
        return take(series.proposal(clearing: total))
    }

    private mutating func restore() -> Bool { take(before) }

    private mutating func take(_ proposal: Proposal?) -> Bool {
        guard let proposal, proposal.payments != payments else { return false }
        payments = proposal.payments
        return true
    }
}
