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
    ///   - standing: What is on the table: agreed, or offered by the party.
    /// - Returns: Payments earliest first, days missing where none was said.
    public static func proposal(
        in utterance: Utterance,
        balance: Money,
        today: CalendarDay,
        completing pending: Proposal? = nil,
        standing: Standing = Standing()
    ) -> Proposal? {
        // A day gone by is when it fell due or was promised, never when it will be paid.
        var whole = utterance
        whole.dates.removeAll { $0.day < today }
        whole.payments.removeAll { $0.day < today }
        if let first = whole.plan?.first, first < today { whole.plan?.first = nil }
        whole = inOne(inFull(whole, of: balance))
        // "Up front on Wednesday" is not today.
        whole.marks.removeAll { mark in
            mark.kind == .now
                && whole.dates.contains {
                    (0...5).contains($0.span.lowerBound - mark.span.upperBound)
                }
        }
        whole.plan = whole.plan.map { onDay(withDown($0, in: whole), in: whole) }
        let utterance = standing.sift(whole)
        if let all = standing.completed(by: utterance, balance: balance, today: today) {
            return all
        }
        if let all = planOfRest(
            in: utterance,
            naming: whole.money,
            balance: balance,
            today: today,
            beside: standing
        ) {
            return all
        }
        let told = parts(in: utterance, balance: balance, today: today)
        // Sums and days that make up the whole by themselves need no other reading.
        let isWhole = told.map { $0.isDated && $0.payments.count > 1 && $0.total == balance }
        var proposal =
            isWhole == true
            ? told : plan(in: utterance, balance: balance, today: today) ?? told
        if isWhole != true,
            let amended = Amendment(
                of: standing,
                by: utterance,
                as: whole,
                balance: balance,
                today: today
            )
            .proposal(instead: proposal)
        {
            // "Three at most, all by 10 May" is no plan of nine that ends by then.
            let most = utterance.limits?.most ?? amended.payments.count
            proposal = amended.payments.count <= most ? amended : nil
        }
        // "Where are the other 40 pounds?" asks after a sum; it offers none.
        if proposal?.isDated != true, asksAfter(utterance) { return nil }
        if proposal == nil, !utterance.dates.isEmpty, let pending, !pending.isDated {
            if var terms = standing.pendingPlan, terms.first == nil {
                var later = utterance
                terms.first = utterance.dates.last?.day
                later.plan = terms
                return plan(in: later, balance: balance, today: today)
            }
            var completed = pending
            for index in completed.payments.indices where completed.payments[index].day == nil {
                completed.payments[index].day =
                    utterance.dates[min(index, utterance.dates.count - 1)].day
            }
            proposal = completed
        }
        // The day of the turn before goes on; one asked for earlier was for something else.
        if proposal?.isDated == false, standing.isPendingFresh,
            let pendingDay = pending?.first?.day, utterance.dates.isEmpty,
            proposal?.payments.count == 1
        {
            proposal?.payments[0].day = pendingDay
        }
        // "43 grand, come on", to "35,250 today": more on the day that was offered.
        if let asked = proposal, !asked.isDated, asked.payments.count == 1, utterance.plan == nil,
            utterance.dates.isEmpty, !standing.isAgreed, let own = standing.proposal,
            own.payments.count == 1, let offered = own.first, let day = offered.day,
            asked.payments[0].amount > offered.amount
        {
            proposal?.payments[0].day = day
        }
        // "486, can we not get it paid on the card while we're on?"
        if proposal?.isDated == false, proposal?.payments.count == 1, utterance.dates.isEmpty,
            utterance.marks.contains(where: { $0.kind == .now })
        {
            proposal?.payments[0].day = today
        }
        guard var proposal = proposal.map({ within(balance, $0) }) else { return nil }
        proposal.method = utterance.methods.first ?? pending?.method
        if settles(utterance), let total = proposal.total, total < balance {
            proposal.settles = true
        }
        return proposal
    }

    /// "Then the rest, that's 2,740, at 300 a week from the 22nd?", beside 500 on the table: what
    /// stands, and a plan for no more than what it leaves.
    private static func planOfRest(
        in utterance: Utterance,
        naming sums: [HeardMoney],
        balance: Money,
        today: CalendarDay,
        beside standing: Standing
    ) -> Proposal? {
        guard let rest = standing.rest(of: balance), let before = standing.proposal,
            before.isDated, let terms = utterance.plan, terms.down == nil, terms.each != nil,
            sums.contains(where: { $0.amount == rest })
                || utterance.marks.contains(where: { $0.kind == .rest })
        else { return nil }
        let amounts = Set(before.payments.map(\.amount))
        // "3,240 minus 500 leaves 2,740": what stands may be named on the way to what it leaves.
        let namesRest = sums.contains { $0.amount == rest }
        guard terms.each.map(amounts.contains) != true,
            namesRest || !utterance.money.contains(where: { amounts.contains($0.amount) }),
            let plan = plan(in: utterance, balance: rest, today: today), plan.isDated,
            let total = plan.total, total <= rest
        else { return nil }
        let payments = (before.payments + plan.payments)
            .sorted { ($0.day?.number ?? .max) < ($1.day?.number ?? .max) }
        return Proposal(payments: payments, method: utterance.methods.first ?? before.method)
    }

    /// The turn without the sums that only add up to the one asked for: "6,120 and 3,260 are open. Could you pay the
    /// 9,380 by the 27th?"
    private static func inOne(_ utterance: Utterance) -> Utterance {
        guard utterance.plan == nil, let total = utterance.money.last,
            utterance.dates.allSatisfy({ $0.span.lowerBound > total.span.lowerBound })
        else { return utterance }
        let parts = utterance.money.filter { $0.amount != total.amount }
        guard parts.count > 1,
            parts.reduce(0, { $0 + $1.amount.minor }) == total.amount.minor
        else { return utterance }
        var one = utterance
        one.money = [total]
        one.payments.removeAll { $0.amount != total.amount }
        return one
    }

    /// The turn with short figures in full: nobody asks for fifteen pounds of seventeen thousand.
    private static func inFull(_ utterance: Utterance, of balance: Money) -> Utterance {
        let currencies = [
            "£", "$", "€", "quid", "pound", "dollar", "buck", "pence", "cent", "euro",
        ]
        var full = utterance
        var enlarged: [Range<Int>: Money] = [:]
        for index in full.money.indices {
            let heard = full.money[index]
            let large = Money(minor: heard.amount.minor * 1000, currency: heard.amount.currency)
            let text = heard.text.lowercased()
            guard heard.amount.minor >= 100, heard.amount.minor < 20_00, large <= balance,
                !currencies.contains(where: text.contains)
            else { continue }
            full.money[index].amount = large
            enlarged[heard.span] = large
            if full.plan?.each == heard.amount { full.plan?.each = large }
            if full.plan?.down == heard.amount { full.plan?.down = large }
        }
        for index in full.payments.indices {
            if let large = enlarged[full.payments[index].sum] {
                full.payments[index].amount = large
            }
        }
        return full
    }

    /// Whether the turn asks after a thing, where or why it is, and names no day or plan.
    private static func asksAfter(_ utterance: Utterance) -> Bool {
        let asks: Set<Aside> = [.whereQuestion, .whyQuestion, .whoQuestion]
        return utterance.dates.isEmpty && utterance.plan == nil
            && !asks.isDisjoint(with: utterance.asides)
    }

    /// Whether what is proposed ends the debt: "40 percent now" is a part, unless it is plainly
    /// said to be all.
    private static func settles(_ utterance: Utterance) -> Bool {
        guard let heard = utterance.acts.first(where: { $0.act == .settlementOffer }) else {
            return false
        }
        return heard.confidence >= 80 || !utterance.marks.contains { $0.kind == .now }
    }

    private static func plan(
        in utterance: Utterance,
        balance: Money,
        today: CalendarDay
    ) -> Proposal? {
        guard var terms = utterance.plan else { return nil }
        // "350 each Monday, seven times, and the last 290 on 6 July": that day is the last one's.
        let lastPart = utterance.payments.last {
            $0.amount != terms.each && $0.amount != terms.down && $0.day == terms.first
                && $0.day != today
        }
        if let lastPart, let each = terms.each, each > lastPart.amount,
            let count = terms.instalments
        {
            let every = terms.every ?? Interval(1, .week)
            terms.every = every
            terms.first = every.advance(lastPart.day, times: -count)
        }
        let rest = balance - (terms.down ?? .zero(balance.currency))
        var count = terms.instalments
        var each = terms.each
        if each == nil, let count, count > 0, rest.minor > 0 {
            each = Money(minor: (rest.minor + count - 1) / count, currency: balance.currency)
        }
        if let each, each.minor > 0 {
            // Nobody offers to pay past the balance: "the 9,380 in Friday's run, on the 20th" is one
            // payment however often its day is named.
            let most = max(1, (rest.minor + each.minor - 1) / each.minor)
            count = min(count ?? most, most)
        }
        guard let count, let each, each.minor > 0, (1...600).contains(count) else {
            guard let down = terms.down else { return nil }
            return Proposal(payments: [ProposedPayment(down, on: utterance.dates.first?.day)])
        }
        let deposit = down(of: terms, in: utterance, today: today)
        if let spelled = spelledDays(in: utterance, of: terms, count: count) {
            return Proposal(
                payments: deposit + instalments(of: each, on: spelled, outOf: rest)
            )
        }
        // "2,000 on Friday and then 1,000 a week": the week runs from the Friday.
        let next = terms.every.flatMap { every in
            deposit.first?.day.map { every.advance($0, times: 1) }
        }
        let (every, start) = pace(of: terms, count: count, today: today)
        let first =
            weekdayStart(of: terms, every: every, in: utterance, after: deposit, today: today)
            ?? start ?? next
        // "A quarter by the 15th, the rest in three on the 15th of each month": from the next on.
        let isPaid = first != nil && deposit.contains { $0.day == first }
        let days = (0..<count).map { index in
            first.map { every.advance($0, times: isPaid ? index + 1 : index) }
        }
        var payments = deposit + instalments(of: each, on: days, outOf: rest)
        // "280 a week, nine times, and 90 at the end": what is left, where it is named or is less
        // than an instalment, so that nothing is left over by rounding.
        let left = payments.reduce(balance) { $0 - $1.amount }
        let isNamed =
            left != each && left != terms.down
            && utterance.money.contains { $0.amount == left }
        if left.minor > 0, isNamed || left < each && !settles(utterance) {
            payments.append(
                ProposedPayment(left, on: first.map { every.advance($0, times: count) })
            )
        }
        return Proposal(payments: payments)
    }

    /// "On the 14th of every month from April": the month's first day gives way to the day named.
    private static func onDay(_ terms: PlanTerms, in utterance: Utterance) -> PlanTerms {
        guard let first = terms.first, first.components.day == 1,
            !utterance.dates.contains(where: { $0.day == first }),
            let day = utterance.dates.map(\.day).first(where: {
                $0 > first && $0 < first.adding(months: 1)
            })
        else { return terms }
        var terms = terms
        terms.first = day
        return terms
    }

    /// "1,215 today, then the rest in three payments": the sum before the rest is no instalment.
    private static func withDown(_ terms: PlanTerms, in utterance: Utterance) -> PlanTerms {
        guard terms.down == nil, let each = terms.each, terms.instalments != nil,
            let sum = utterance.money.first(where: { $0.amount == each }),
            utterance.money.allSatisfy({ $0.amount == each }),
            let rest = utterance.marks.first(where: { $0.kind == .rest }),
            rest.span.lowerBound >= sum.span.upperBound
        else { return terms }
        var terms = terms
        terms.down = each
        terms.each = nil
        // The day said with the sum is the sum's.
        if let first = terms.first,
            utterance.dates.contains(where: {
                $0.day == first && $0.span.lowerBound < rest.span.lowerBound
            })
        {
            terms.first = nil
        }
        return terms
    }

    /// The first such weekday where instalments go "each Wednesday": after what is paid first, on
    /// the first day named or after it; nil where no weekday was named or the last day rules.
    private static func weekdayStart(
        of terms: PlanTerms,
        every: Interval,
        in utterance: Utterance,
        after deposit: [ProposedPayment],
        today: CalendarDay
    ) -> CalendarDay? {
        guard let weekday = utterance.limits?.weekday, every.unit == .week,
            terms.first != nil || terms.last == nil
        else { return nil }
        let next = (deposit.compactMap(\.day).max() ?? today).adding(days: 1)
        return max(terms.first ?? next, next).onOrAfter(weekday)
    }

    /// How far apart the instalments are, and the first one's day; where only the last day was
    /// said, back from that.
    private static func pace(
        of terms: PlanTerms,
        count: Int,
        today: CalendarDay
    ) -> (every: Interval, first: CalendarDay?) {
        guard terms.first == nil, let last = terms.last else {
            return (terms.every ?? Interval(1, .month), terms.first)
        }
        let paces =
            terms.every.map { [$0] }
            ?? [Interval(1, .month), Interval(2, .week), Interval(1, .week)]
        for every in paces {
            let first = every.advance(last, times: 1 - count)
            if first > today { return (every, first) }
        }
        let every = paces[paces.count - 1]
        return (every, every.advance(today))
    }

    /// The days of the instalments where each was said: "on 24 March, 7 April and 21 April".
    private static func spelledDays(
        in utterance: Utterance,
        of terms: PlanTerms,
        count: Int
    ) -> [CalendarDay?]? {
        let days = utterance.dates.map(\.day).reduce(into: [CalendarDay]()) { unique, day in
            if !unique.contains(day) { unique.append(day) }
        }
        .sorted()
        if count > 1, days.count == count { return days }
        guard let first = terms.first, let start = days.firstIndex(of: first) else { return nil }
        let spelled = Array(days[start...])
        return spelled.count > 1 && spelled.count == count ? spelled : nil
    }

    private static func down(
        of terms: PlanTerms,
        in utterance: Utterance,
        today: CalendarDay
    ) -> [ProposedPayment] {
        guard let down = terms.down else { return [] }
        if let told = utterance.payments.first(where: { $0.amount == down }) {
            return [ProposedPayment(down, on: told.day)]
        }
        let isNow = utterance.marks.contains { $0.kind == .now }
        let day = utterance.dates.first { $0.day != terms.first }?.day ?? (isNow ? today : nil)
        return [ProposedPayment(down, on: day)]
    }

    /// `each` on every day; the last one no more than what is left.
    private static func instalments(
        of each: Money,
        on days: [CalendarDay?],
        outOf rest: Money
    ) -> [ProposedPayment] {
        var left = rest
        return days.indices.map { index in
            let isLast = index == days.count - 1
            let amount = isLast && left.minor > 0 && left < each ? left : each
            left = left - amount
            return ProposedPayment(amount, on: days[index])
        }
    }

    /// Payments told part by part; the whole where all of it is asked for and no sum is named.
    private static func parts(
        in utterance: Utterance,
        balance: Money,
        today: CalendarDay
    ) -> Proposal? {
        let reading = PartsReading(utterance: utterance, balance: balance, today: today)
        if let proposal = reading.proposal() { return proposal }
        guard utterance.has(.fullPaymentRequest) else { return nil }
        return Proposal(payments: [ProposedPayment(balance, on: utterance.dates.first?.day)])
    }

    /// No more than is owed: what is paid sooner is not paid again at the end.
    private static func within(_ balance: Money, _ proposal: Proposal) -> Proposal {
        guard let total = proposal.total, total > balance else { return proposal }
        var proposal = proposal
        var left = balance
        proposal.payments = proposal.payments.compactMap { payment in
            guard left.minor > 0 else { return nil }
            let amount = min(payment.amount, left)
            left = left - amount
            return ProposedPayment(amount, on: payment.day)
        }
        return proposal
    }
}
