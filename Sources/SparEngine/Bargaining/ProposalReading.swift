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
        if let first = whole.plan?.first, first < today { whole.plan?.first = nil }
        let utterance = standing.sift(whole)
        if let all = standing.completed(by: utterance, balance: balance, today: today) {
            return all
        }
        var proposal =
            halves(in: utterance, balance: balance, today: today)
            ?? plan(in: utterance, balance: balance, today: today)
            ?? nowAndRest(in: utterance, balance: balance, today: today)
            ?? payments(in: utterance, balance: balance)
        if proposal?.isDated != true || standing.isTurnedDown(in: whole),
            let amended = standing.amended(by: whole, sifted: utterance, balance: balance),
            amended.payments.count >= proposal?.payments.count ?? 0
        {
            proposal = amended
        }
        // "Where are the other 40 pounds?" asks after a sum; it offers none.
        if proposal?.isDated != true, asksAfter(utterance) { return nil }
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
        if settles(utterance), let total = proposal.total, total < balance {
            proposal.settles = true
        }
        return proposal
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

    /// "Half on Friday and half on the 24th", where no sum is named.
    private static func halves(
        in utterance: Utterance,
        balance: Money,
        today: CalendarDay
    ) -> Proposal? {
        let sums = utterance.money.filter { $0.amount.minor > 0 && $0.amount != balance }
        guard sums.isEmpty, utterance.plan == nil,
            utterance.marks.contains(where: { $0.kind == .half })
        else { return nil }
        let parts = utterance.marks.filter { $0.kind == .half || $0.kind == .rest }
        let nows = utterance.marks.filter { $0.kind == .now }.map { (today, $0.span.lowerBound) }
        let days = (utterance.dates.map { ($0.day, $0.span.lowerBound) } + nows)
            .sorted { $0.1 < $1.1 }.map(\.0)
        let half = Money(minor: balance.minor / 2, currency: balance.currency)
        let first = ProposedPayment(half, on: days.first)
        guard parts.count > 1, days.count != 1 else { return Proposal(payments: [first]) }
        let second = ProposedPayment(balance - half, on: days.dropFirst().first)
        return Proposal(payments: [first, second])
    }

    private static func plan(
        in utterance: Utterance,
        balance: Money,
        today: CalendarDay
    ) -> Proposal? {
        guard let terms = utterance.plan.map({ withDown($0, in: utterance) }) else { return nil }
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
        let first = start ?? next
        let days = (0..<count).map { index in first.map { every.advance($0, times: index) } }
        var payments = deposit + instalments(of: each, on: days, outOf: rest)
        // "280 a week, nine times, and 90 at the end": what is left, where it is named.
        let left = payments.reduce(balance) { $0 - $1.amount }
        if left.minor > 0, left != each, left != terms.down,
            utterance.money.contains(where: { $0.amount == left })
        {
            payments.append(
                ProposedPayment(left, on: first.map { every.advance($0, times: count) })
            )
        }
        return Proposal(payments: payments)
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
        if count > 1, days.count == count, days == days.sorted() { return days }
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

    /// "Half now and the rest at the end of April": one part today or on the first day said, what is
    /// left on the day after the words for it.
    private static func nowAndRest(
        in utterance: Utterance,
        balance: Money,
        today: CalendarDay
    ) -> Proposal? {
        let sums = utterance.money.filter { $0.amount.minor > 0 && $0.amount < balance }
        guard sums.count == 1, let sum = sums.first else { return nil }
        // "Now" is a day only beside its sum.
        let now = utterance.marks.first { mark in
            mark.kind == .now
                && max(
                    mark.span.lowerBound - sum.span.upperBound,
                    sum.span.lowerBound - mark.span.upperBound
                ) < 25
        }
        let rest = utterance.marks.first {
            $0.kind == .rest && $0.span.lowerBound >= sum.span.upperBound
        }
        guard now != nil || rest != nil else { return nil }
        let split = rest?.span.lowerBound ?? .max
        let early = utterance.dates.first { $0.span.lowerBound < split }?.day
        let first = ProposedPayment(sum.amount, on: early ?? (now == nil ? nil : today))
        let later = utterance.dates.filter { $0.span.lowerBound >= split }.map(\.day)
        // A rest without a day is no payment yet.
        if later.isEmpty { return Proposal(payments: [first]) }
        let left = balance - sum.amount
        guard let last = later.last, later.count > 1 else {
            return Proposal(payments: [first, ProposedPayment(left, on: later.first)])
        }
        // The rest on several days named: in equal parts.
        let each = Money(minor: left.minor / later.count, currency: left.currency)
        let parts = later.dropLast().map { ProposedPayment(each, on: $0) }
        let paid = Money(minor: each.minor * parts.count, currency: left.currency)
        return Proposal(payments: [first] + parts + [ProposedPayment(left - paid, on: last)])
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
        sums = onceEach(sums, dates: utterance.dates)
        let payments = sums.indices.flatMap { index -> [ProposedPayment] in
            let sum = sums[index]
            let until = index + 1 < sums.count ? sums[index + 1].span.lowerBound : Int.max
            let following = utterance.dates.filter {
                $0.span.lowerBound >= sum.span.upperBound && $0.span.lowerBound < until
            }
            // "1,120 on 24 March, 7 April and 21 April" is three payments when a plan is spoken of.
            let isSchedule = utterance.has(.planOffer) || utterance.has(.summary)
            if isSchedule, following.count > 1 {
                return following.map { ProposedPayment(sum.amount, on: $0.day) }
            }
            // A sum goes with the first day said after it, else with the last one before it.
            let before = utterance.dates.last { $0.span.upperBound <= sum.span.lowerBound }
            return [ProposedPayment(sum.amount, on: (following.first ?? before)?.day)]
        }
        return Proposal(
            payments: payments.sorted { left, right in
                (left.day?.number ?? .max) < (right.day?.number ?? .max)
            }
        )
    }

    /// The sums without those said again with a day: "it's 5,010, so can you pay 5,010 on the
    /// 24th?" is one payment.
    private static func onceEach(_ sums: [HeardMoney], dates: [HeardDate]) -> [HeardMoney] {
        let days = sums.indices.map { index in
            let until = index + 1 < sums.count ? sums[index + 1].span.lowerBound : Int.max
            return dates.first {
                $0.span.lowerBound >= sums[index].span.upperBound && $0.span.lowerBound < until
            }?.day
        }
        let kept = sums.indices.filter { index in
            !sums.indices.contains { other in
                guard other != index, sums[other].amount == sums[index].amount else { return false }
                if days[other] == days[index] { return other > index }
                return days[index] == nil
            }
        }
        return kept.map { sums[$0] }
    }
}
