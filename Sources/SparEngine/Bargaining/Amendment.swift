import SparModel

/// What is on the table with the figures a line changes put in their place, and all that follows
/// from them: the last payment of instalments that have grown, the rest of a part put right.
struct Amendment {
    let standing: Standing
    /// The turn without the figures that are no part of what it proposes.
    let sifted: Utterance
    /// The turn as understood.
    let whole: Utterance
    let balance: Money
    let today: CalendarDay

    init(
        of standing: Standing,
        by sifted: Utterance,
        as whole: Utterance,
        balance: Money,
        today: CalendarDay
    ) {
        self.standing = standing
        self.sifted = sifted
        self.whole = whole
        self.balance = balance
        self.today = today
    }

    /// What the line makes of what is on the table.
    ///
    /// - Parameter fresh: What the line proposes if nothing is on the table.
    /// - Returns: The changed proposal; nil where the line is to be taken by itself.
    func proposal(instead fresh: Proposal?) -> Proposal? {
        guard let own = standing.proposal else { return nil }
        let isFreshWhole =
            fresh.map { $0.isDated && ($0.total == balance || $0.settles) } ?? false
        if standing.isTurnedDown(in: whole) || fresh?.isDated != true,
            let replaced = replaced(own),
            replaced.payments.count >= fresh?.payments.count ?? 0
                || PaymentSeries(own) != nil
        {
            return sound(replaced)
        }
        if let focused = focused(own) { return sound(focused) }
        if let rerated = rerated(own, isFreshWhole: isFreshWhole) { return sound(rerated) }
        if let moved = onWeekday(own) { return sound(moved) }
        guard !isFreshWhole, !own.settles else { return nil }
        guard standing.isAgreed else {
            // Beside an offer of all of it, another first payment or last day leaves the rest of
            // the offer as it is.
            guard own.total == balance, own.payments.count > 1 else { return nil }
            return
                (redated(own, by: fresh) ?? resummed(own, by: fresh) ?? raised(own, by: fresh)
                ?? finished(own))
                .flatMap(sound)
        }
        return (retold(own, by: fresh) ?? resummed(own, by: fresh) ?? moved(own) ?? finished(own))
            .flatMap(sound)
    }

    /// "Could you do 1,500 today?" of an offer of 800 today and so much a week: the first payment
    /// raised.
    private func raised(_ own: Proposal, by fresh: Proposal?) -> Proposal? {
        guard let fresh, fresh.payments.count == 1, !fresh.settles, sifted.plan == nil,
            let asked = fresh.first, let first = own.first, asked.day == first.day,
            asked.amount > first.amount, asked.amount < balance,
            !whole.has(.fullPaymentRequest), !whole.has(.settlementOffer)
        else { return nil }
        var payments = own.payments
        payments[0].amount = asked.amount
        return balanced(Proposal(payments: payments, method: own.method), keeping: [0])
    }

    /// "Gimme the thirty-eight by the end of next month", of an offer of ten and thirty-eight: that one on another day.
    private func redated(_ own: Proposal, by fresh: Proposal?) -> Proposal? {
        guard let fresh, fresh.payments.count == 1, let asked = fresh.first, let day = asked.day,
            sifted.plan == nil,
            PaymentSeries(own) == nil
        else { return nil }
        let same = own.payments.indices.filter { own.payments[$0].amount == asked.amount }
        guard same.count == 1, own.payments[same[0]].day != day,
            !own.payments.contains(where: { $0.day == day })
        else { return nil }
        var payments = own.payments
        payments[same[0]].day = day
        return Proposal(payments: payments, method: own.method)
    }

    /// Parts put on one day made one payment, earliest first; nil where a day lies behind or more
    /// is paid than owed.
    func sound(_ proposal: Proposal) -> Proposal? {
        var sound = proposal
        sound.payments = proposal.payments.reduce(into: []) { merged, payment in
            guard let same = merged.firstIndex(where: { $0.day != nil && $0.day == payment.day })
            else { return merged.append(payment) }
            merged[same].amount = merged[same].amount + payment.amount
        }
        sound.payments.sort { ($0.day?.number ?? .max) < ($1.day?.number ?? .max) }
        guard sound.payments.allSatisfy({ $0.day.map { $0 >= today } ?? true }),
            let total = sound.total, total <= balance
        else { return nil }
        return sound
    }

    // MARK: - One figure for another

    /// "Not the 24th, the 27th"; "I can't take 90, the minimum is 140".
    private func replaced(_ own: Proposal) -> Proposal? {
        var proposal = own
        let denied = Set(whole.marks.filter { $0.kind == .denied }.map(\.span))
        let late = whole.dates.filter { denied.contains($0.span) }.map(\.day)
        // "The 30th is too late, the 17th is the last day I can do": the last day takes its place.
        let limit = lastDay.flatMap { limit in late.contains { $0 > limit } ? limit : nil }
        let days = limit.map { [$0] } ?? Set(sifted.dates.map(\.day))
        let sums = Set(sifted.money.map(\.amount))
        var isAmended = false
        let fresh = days.subtracting(own.payments.compactMap(\.day))
        if let day = fresh.isEmpty ? days.first : fresh.first,
            (fresh.isEmpty ? days : fresh).count == 1
        {
            let wrong = whole.dates.filter { denied.contains($0.span) && $0.day != day }
            for index in proposal.payments.indices
            where wrong.contains(where: { $0.day == proposal.payments[index].day }) {
                proposal.payments[index].day = day
                isAmended = true
            }
            // "I'd like it on the 27th": the one payment on another day.
            let isSame = sums.isEmpty || sums == [proposal.payments[0].amount]
            if !isAmended, proposal.payments.count == 1, isSame, standing.asksAnew(whole) {
                proposal.payments[0].day = day
                isAmended = true
            }
        }
        let wrong = Set(whole.money.filter { denied.contains($0.span) }.map(\.amount))
        let right = sums.subtracting(proposal.payments.map(\.amount) + [balance])
        if let sum = right.first, right.count == 1 {
            // An instalment changed changes how many there are.
            if var series = PaymentSeries(proposal), series.count > 2, wrong.contains(series.each),
                own.total == balance
            {
                series.each = sum
                return series.proposal(clearing: balance)
            }
            for index in proposal.payments.indices
            where wrong.contains(proposal.payments[index].amount) {
                proposal.payments[index].amount = sum
                isAmended = true
            }
        }
        return isAmended ? proposal : nil
    }

    // MARK: - Another pace

    /// "What about 400 a week instead?": what is not said anew stands, and the instalments go on
    /// until the balance is paid.
    private func rerated(_ own: Proposal, isFreshWhole: Bool) -> Proposal? {
        guard let terms = sifted.plan, var series = PaymentSeries(own),
            terms.each != nil || terms.instalments != nil
        else { return nil }
        // A whole plan of the caller's own stands beside an offer; what is agreed is only changed.
        if isFreshWhole, !standing.isAgreed || terms.down != nil { return nil }
        if !standing.isAgreed, terms.each == nil || terms.first != nil { return nil }
        let unchanged =
            terms.each == series.each && (terms.every ?? series.every) == series.every
            && (terms.first ?? series.first) == series.first && terms.instalments == nil
        let weekday = sifted.limits?.weekday.flatMap { terms.first == nil ? $0 : nil }
        if unchanged, weekday == nil || weekday == series.first.weekday { return nil }
        series.every = terms.every ?? series.every
        if let down = terms.down {
            let day = sifted.payments.first { $0.amount == down }?.day
            series.before = [ProposedPayment(down, on: day ?? series.before.first?.day ?? today)]
        }
        if let first = terms.first {
            series.first = first
            series.before.removeAll { $0.day.map { $0 >= first } ?? false }
        }
        if let weekday, series.every.unit == .week {
            series.first = series.first.onOrAfter(weekday)
        }
        let left = series.before.reduce(balance) { $0 - $1.amount }
        if let each = terms.each {
            series.each = each
        } else if let count = terms.instalments, count > 0, left.minor > 0 {
            series.each = Money(
                minor: (left.minor + count - 1) / count,
                currency: balance.currency
            )
        }
        return series.proposal(clearing: balance, count: terms.instalments)
    }

    /// "Could they go out every Wednesday?": the same instalments from the first such day on.
    private func onWeekday(_ own: Proposal) -> Proposal? {
        guard let weekday = sifted.limits?.weekday, sifted.plan?.each == nil, sifted.money.isEmpty,
            let series = PaymentSeries(own), series.every.unit == .week, series.count > 2,
            series.first.weekday != weekday
        else { return nil }
        var moved = own
        let shift = series.first.onOrAfter(weekday).days(since: series.first)
        for index in moved.payments.indices.dropFirst(series.before.count) {
            moved.payments[index].day = moved.payments[index].day?.adding(days: shift)
        }
        return moved
    }

    // MARK: - One payment

    /// "Would you rather pay that at the end of March?" of the payment the turn before was about:
    /// that one on another day.
    private func focused(_ own: Proposal) -> Proposal? {
        let plans = standing.isAgreed ? [own] : [own] + [standing.theirs].compactMap { $0 }
        guard let focus = standing.focus,
            let plan = plans.first(where: { $0.payments.contains(focus) }),
            let place = plan.payments.lastIndex(of: focus),
            sifted.money.allSatisfy({ $0.amount == focus.amount }), sifted.plan == nil,
            ![HeardMark.Kind.first, .second, .last].contains(where: names),
            let day = sifted.choices.isEmpty
                ? sifted.dates.last?.day : sifted.dates.map(\.day).max(),
            day != focus.day
        else { return nil }
        var payments = plan.payments
        payments[place].day = day
        return Proposal(payments: payments, method: plan.method)
    }

    /// "No, 4,930 on 1 May": one payment's sum or day put right, where the others stand.
    private func retold(_ own: Proposal, by fresh: Proposal?) -> Proposal? {
        guard let fresh, fresh.isDated, !fresh.settles, fresh.total != own.total,
            sifted.plan?.each == nil
        else { return nil }
        var payments = own.payments
        var told: Set<Int> = []
        for payment in fresh.payments {
            let sameDay = payments.indices.first {
                !told.contains($0) && payments[$0].day == payment.day
            }
            let sameSum = payments.indices.filter {
                !told.contains($0) && payments[$0].amount == payment.amount
            }
            if let sameDay, payments[sameDay].amount == payment.amount {
                told.insert(sameDay)
            } else if let sameDay, completes(own, with: payment, at: sameDay) || sameSum.isEmpty {
                payments[sameDay].amount = payment.amount
                told.insert(sameDay)
            } else if !sameSum.isEmpty, let day = payment.day {
                told.formUnion(move(sameSum, of: own, to: day, in: &payments))
            } else {
                return nil
            }
        }
        guard payments != own.payments else { return nil }
        let changed = Proposal(payments: payments, method: own.method)
        guard own.total == balance, changed.total != balance else { return changed }
        return balanced(changed, keeping: told)
    }

    /// Whether this payment in the place of one of `own` makes up the whole balance.
    private func completes(_ own: Proposal, with payment: ProposedPayment, at index: Int) -> Bool {
        guard let total = own.total else { return false }
        return total != balance && total - own.payments[index].amount + payment.amount == balance
    }

    /// Moves payments of one sum to a day: all instalments with the first, else the one that is
    /// nearest or named.
    private func move(
        _ places: [Int],
        of own: Proposal,
        to day: CalendarDay,
        in payments: inout [ProposedPayment]
    ) -> [Int] {
        let isLast = names(.last) || names(.second) && own.payments.count == 2
        if places.count > 2, !isLast, let series = PaymentSeries(own),
            series.each == payments[places[0]].amount
        {
            shift(own, series, to: day, in: &payments)
            return Array(payments.indices)
        }
        let isFirst = names(.first)
        let nearest = places.min {
            distance(payments[$0].day, day) < distance(payments[$1].day, day)
        }
        guard let place = isLast ? places.last : isFirst ? places.first : nearest else { return [] }
        payments[place].day = day
        return [place]
    }

    private func distance(_ one: CalendarDay?, _ other: CalendarDay) -> Int {
        one.map { abs($0.days(since: other)) } ?? .max
    }

    /// All instalments so many days sooner or later, so that one of them falls on `day`.
    private func shift(
        _ own: Proposal,
        _ series: PaymentSeries,
        to day: CalendarDay,
        in payments: inout [ProposedPayment]
    ) {
        let start = series.before.count
        let days = own.payments[start...].compactMap(\.day)
        // The nearest instalment moves to the day; one that would lie behind is not meant.
        let nearest = days.min { abs($0.days(since: day)) < abs($1.days(since: day)) }
        guard let nearest, let first = days.first else { return }
        var new = first.adding(days: day.days(since: nearest))
        // "On a Monday" is the Monday after: nobody is asked to begin sooner by a day's name alone.
        let isNamed = whole.dates.contains { $0.day == day && !$0.text.contains(where: \.isNumber) }
        if isNamed, new < first, series.every.unit == .week { new = new.adding(days: 7) }
        for index in payments.indices.dropFirst(start) {
            payments[index].day = series.every.advance(new, times: index - start)
        }
    }

    /// The same with the other payments made to fit the balance: the rest goes on the last of them,
    /// and what is paid sooner is not paid again.
    func balanced(_ changed: Proposal, keeping told: Set<Int>) -> Proposal? {
        if var series = PaymentSeries(changed), series.count > 2,
            told.allSatisfy({ $0 < series.before.count })
        {
            series.before = Array(changed.payments[..<series.before.count])
            return series.proposal(clearing: balance)
        }
        var payments = changed.payments
        var missing = changed.payments.reduce(balance) { $0 - $1.amount }
        let others = payments.indices.filter { !told.contains($0) }
        guard let last = others.last else { return nil }
        if missing.minor > 0 {
            payments[last].amount = payments[last].amount + missing
            return Proposal(payments: payments, method: changed.method)
        }
        for index in others.reversed() where missing.minor < 0 {
            let cut = min(payments[index].amount, Money.zero(balance.currency) - missing)
            payments[index].amount = payments[index].amount - cut
            missing = missing + cut
        }
        payments.removeAll { $0.amount.minor == 0 }
        return Proposal(payments: payments, method: changed.method)
    }

    // MARK: - Sums alone

    /// "The total is 9,860, so 4,930 plus 4,930": as many sums as payments that make up the whole,
    /// or one that puts a payment right.
    private func resummed(_ own: Proposal, by fresh: Proposal?) -> Proposal? {
        guard let fresh, fresh.payments.allSatisfy({ $0.day == nil }), sifted.plan == nil,
            own.payments.count > 1
        else { return nil }
        var payments = own.payments
        if fresh.payments.count == 1, let sum = fresh.first?.amount, let place = namedPlace(own) {
            // "Make the first one 6,000": the others make good what it leaves.
            payments[place].amount = sum
            let changed = Proposal(payments: payments, method: own.method)
            return own.total == balance ? balanced(changed, keeping: [place]) : changed
        }
        if fresh.payments.count == payments.count, fresh.total == balance {
            for index in payments.indices { payments[index].amount = fresh.payments[index].amount }
        } else if fresh.payments.count == 1, let sum = fresh.first,
            let place = payments.indices.first(where: { completes(own, with: sum, at: $0) })
        {
            payments[place].amount = sum.amount
        } else {
            return nil
        }
        return payments == own.payments ? nil : Proposal(payments: payments, method: own.method)
    }

    /// The one payment of `own` that is named by its place.
    private func namedPlace(_ own: Proposal) -> Int? {
        if names(.first) { return 0 }
        if names(.second) { return 1 }
        return names(.last) ? own.payments.count - 1 : nil
    }

    // MARK: - Days alone

    /// "Shall we say the first one on Thursday instead?": the same sums on other days.
    private func moved(_ own: Proposal) -> Proposal? {
        let named = Set(sifted.money.map(\.amount))
        guard named.isSubset(of: own.payments.map(\.amount) + [balance]), sifted.plan == nil,
            asksForChange
        else { return nil }
        let deadlines = Set(whole.marks.filter { $0.kind == .deadline }.map(\.span))
        let days = Set(sifted.dates.filter { !deadlines.contains($0.span) }.map(\.day)).sorted()
        guard let day = days.first else { return nil }
        var payments = own.payments
        if days.count == 1, names(.first) || names(.second) || names(.last) || payments.count == 1 {
            if names(.last) {
                payments[payments.count - 1].day = day
            } else if names(.second), payments.count > 1 {
                payments[1].day = day
            } else if let series = PaymentSeries(own), series.before.isEmpty, series.count > 2 {
                for index in payments.indices {
                    payments[index].day = series.every.advance(day, times: index)
                }
            } else {
                payments[0].day = day
            }
        } else if days.count == 1, let series = PaymentSeries(own), series.count > 2 {
            // "Could we make it the 20th of each month?": all of them, in step with the day.
            let start = series.before.count
            for index in payments.indices.dropFirst(start) {
                payments[index].day = series.every.advance(
                    inStep(with: series, day),
                    times: index - start
                )
            }
        } else if days.count == payments.count, days.count < 5 {
            for index in payments.indices { payments[index].day = days[index] }
        } else {
            return nil
        }
        return payments == own.payments ? nil : Proposal(payments: payments, method: own.method)
    }

    /// The day in step with `day` that lies nearest to the first instalment.
    private func inStep(with series: PaymentSeries, _ day: CalendarDay) -> CalendarDay {
        var nearest = day
        for step in 1...Proposal.mostPayments {
            let next = series.every.advance(day, times: step)
            guard distance(next, series.first) < distance(nearest, series.first) else { break }
            nearest = next
        }
        return nearest
    }

    /// Whether the line asks for a payment otherwise, rather than speaking of another day.
    private var asksForChange: Bool {
        let asks: Set<Act> = [
            .commitmentRequest, .fullPaymentRequest, .partialOffer, .planOffer, .refusal,
        ]
        return !asks.isDisjoint(with: whole.actSet) && !whole.has(.consequence)
            && (names(.asked) || whole.question != nil || names(.first) || names(.second)
                || names(.last) || names(.denied))
    }

    /// The day all must be paid by, where the line names one.
    private var lastDay: CalendarDay? {
        let deadlines = Set(whole.marks.filter { $0.kind == .deadline }.map(\.span))
        return whole.dates.last { deadlines.contains($0.span) }?.day
    }

    private func names(_ kind: HeardMark.Kind) -> Bool { whole.marks.contains { $0.kind == kind } }

    /// "It has to be finished by 20 November": larger instalments, where the last is too late.
    private func finished(_ own: Proposal) -> Proposal? {
        guard let last = own.payments.compactMap(\.day).max(), sifted.money.isEmpty,
            sifted.plan == nil, standing.isAgreed || own.total == balance, let day = lastDay
        else { return nil }
        // It is: what stands says so.
        if last <= day { return standing.isAgreed ? own : nil }
        if let series = PaymentSeries(own), own.total == balance {
            return series.proposal(clearing: balance, by: day)
        }
        var payments = own.payments
        for index in payments.indices where payments[index].day.map({ $0 > day }) ?? false {
            payments[index].day = day
        }
        return Proposal(payments: payments, method: own.method)
    }
}
