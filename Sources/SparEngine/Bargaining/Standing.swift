import SparModel

/// What is on the table when a line is heard, and so what its figures may be about.
///
/// A figure that only quotes it, or turns it down, is no part of what the line proposes.
public struct Standing: Sendable {
    /// What was agreed, else the party's own offer.
    var proposal: Proposal?
    /// Whether it was agreed.
    var isAgreed = false
    /// Every sum the party has offered of itself, in minor units.
    var offered: Set<Int> = []

    /// Nothing on the table.
    public init() {}

    init(_ state: CallState) {
        proposal = state.agreement?.proposal ?? state.offer
        isAgreed = state.agreement != nil
        offered = state.offered
    }

    // MARK: - What a line is left with

    /// The utterance without the figures that are no part of what it proposes.
    func sift(_ utterance: Utterance) -> Utterance {
        var sifted = utterance
        func spans(_ kind: HeardMark.Kind) -> Set<Range<Int>> {
            Set(utterance.marks.filter { $0.kind == kind }.map(\.span))
        }
        let (denied, quoted) = (spans(.denied), spans(.quoted))
        let deadlines = spans(.deadline)
        sifted.money.removeAll { denied.contains($0.span) }
        sifted.dates.removeAll { denied.contains($0.span) }
        // What is quoted or a last day stands where the line names nothing else.
        keep(&sifted.money) { !quoted.contains($0.span) }
        keep(&sifted.dates) { !quoted.contains($0.span) }
        keep(&sifted.dates) { !deadlines.contains($0.span) }
        guard sifted.plan == nil, sifted.dates.isEmpty,
            !sifted.marks.contains(where: { $0.kind == .now })
        else { return sifted }
        let all = Set(utterance.money.map(\.amount.minor))
        let theirs = all.intersection(offered)
        guard !theirs.isEmpty, all.count > 1 else { return sifted }
        // "41,500 is where we sign, 40,300 he won't; it's 1,200": their own sum and the step to it.
        keep(&sifted.money) { !theirs.contains($0.amount.minor) }
        let differences = theirs.flatMap { own in all.map { abs($0 - own) } }
        keep(&sifted.money) { !differences.contains($0.amount.minor) }
        return sifted
    }

    /// Keeps what fits, unless nothing does.
    private func keep<Element>(_ list: inout [Element], where fits: (Element) -> Bool) {
        let kept = list.filter(fits)
        if !kept.isEmpty { list = kept }
    }

    // MARK: - One figure for another

    /// Whether the line turns down a figure of what is on the table.
    func isTurnedDown(in utterance: Utterance) -> Bool {
        let denied = Set(utterance.marks.filter { $0.kind == .denied }.map(\.span))
        guard let proposal, !denied.isEmpty else { return false }
        return utterance.dates.contains { heard in
            denied.contains(heard.span) && proposal.payments.contains { $0.day == heard.day }
        }
            || utterance.money.contains { heard in
                denied.contains(heard.span)
                    && proposal.payments.contains { $0.amount == heard.amount }
            }
    }

    /// What is on the table with the figures turned down put right: "not the 24th, the 27th".
    ///
    /// - Parameters:
    ///   - utterance: The turn as understood.
    ///   - sifted: The same without the figures turned down.
    ///   - balance: The whole sum owed, which is no payment beside smaller ones.
    /// - Returns: The amended proposal; nil where the line puts no one figure for another.
    func amended(by utterance: Utterance, sifted: Utterance, balance: Money) -> Proposal? {
        guard var proposal else { return nil }
        let denied = Set(utterance.marks.filter { $0.kind == .denied }.map(\.span))
        let days = Set(sifted.dates.map(\.day))
        let own = Set(proposal.payments.compactMap(\.day))
        let sums = Set(sifted.money.map(\.amount))
        var isAmended = false
        let fresh = days.subtracting(own)
        if let day = fresh.isEmpty ? days.first : fresh.first,
            (fresh.isEmpty ? days : fresh).count == 1
        {
            let wrong = utterance.dates.filter { denied.contains($0.span) && $0.day != day }
            for index in proposal.payments.indices
            where wrong.contains(where: { $0.day == proposal.payments[index].day }) {
                proposal.payments[index].day = day
                isAmended = true
            }
            // "I'd like it on the 27th": the one payment on another day.
            let isSame = sums.isEmpty || sums == [proposal.payments[0].amount]
            if !isAmended, proposal.payments.count == 1, isSame, asksAnew(utterance) {
                proposal.payments[0].day = day
                isAmended = true
            }
        }
        let wrong = utterance.money.filter { denied.contains($0.span) }
        let right = sums.subtracting(proposal.payments.map(\.amount) + [balance])
        if let sum = right.first, right.count == 1 {
            for index in proposal.payments.indices
            where wrong.contains(where: { $0.amount == proposal.payments[index].amount }) {
                proposal.payments[index].amount = sum
                isAmended = true
            }
        }
        guard isAmended else { return nil }
        // Two parts put on one day are one payment.
        proposal.payments = proposal.payments.reduce(into: []) { merged, payment in
            guard let same = merged.firstIndex(where: { $0.day != nil && $0.day == payment.day })
            else { return merged.append(payment) }
            merged[same].amount = merged[same].amount + payment.amount
        }
        proposal.payments.sort { ($0.day?.number ?? .max) < ($1.day?.number ?? .max) }
        return proposal
    }

    /// Whether a day alone asks for another day of payment: after an agreement only where the
    /// agreed one is turned down.
    private func asksAnew(_ utterance: Utterance) -> Bool {
        let acts: Set<Act> = [
            .commitmentRequest, .fullPaymentRequest, .partialOffer, .planOffer, .refusal,
            .settlementOffer, .acceptance,
        ]
        let presses = !acts.isDisjoint(with: utterance.actSet)
        return isAgreed ? isTurnedDown(in: utterance) : presses || isTurnedDown(in: utterance)
    }

    // MARK: - The rest

    /// What is left of `balance` beside what is on the table; nil where nothing is, or the debt is
    /// settled by it.
    func rest(of balance: Money) -> Money? {
        guard let proposal, !proposal.settles, let total = proposal.total, total < balance else {
            return nil
        }
        return balance - total
    }

    /// What is on the table and, as its last payment, the rest a line asks after: "and the other
    /// 90?", "what about the rest?".
    ///
    /// - Parameters:
    ///   - utterance: The turn, sifted.
    ///   - balance: The whole sum owed.
    ///   - today: The day of the call.
    /// - Returns: The whole plan, the rest one interval after the last payment where no day was
    ///   said; nil where the line asks for no rest.
    func completed(by utterance: Utterance, balance: Money, today: CalendarDay) -> Proposal? {
        guard var proposal, let rest = rest(of: balance), utterance.plan == nil else { return nil }
        let known = Set(proposal.payments.map(\.amount))
        let named = Set(
            utterance.money.map(\.amount).filter { $0 != balance && !known.contains($0) }
        )
        let parts = utterance.money.filter { $0.amount != balance }
        let asksRest = parts.isEmpty && utterance.marks.contains { $0.kind == .rest }
        guard named == [rest] || asksRest else { return nil }
        let days = proposal.payments.compactMap(\.day)
        let later = utterance.dates.map(\.day).filter { !days.contains($0) }
        guard let day = later.last ?? following(days, today: today) else { return nil }
        proposal.payments.append(ProposedPayment(rest, on: day))
        proposal.payments.sort { ($0.day?.number ?? .max) < ($1.day?.number ?? .max) }
        return proposal
    }

    /// The day after the last one, at the pace of the last two.
    private func following(_ days: [CalendarDay], today: CalendarDay) -> CalendarDay? {
        let days = days.sorted()
        guard let last = days.last else { return nil }
        guard days.count > 1 else { return last.adding(months: 1) }
        let gap = last.days(since: days[days.count - 2])
        return gap >= 28 ? last.adding(months: 1) : last.adding(days: max(7, gap))
    }
}
