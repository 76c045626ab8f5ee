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
    /// The caller's plan that lacked its days.
    var pendingPlan: PlanTerms?
    /// Whether the caller's last proposal was made in the turn before.
    var isPendingFresh = true
    /// Whether the turn before asked for the rest of what is owed.
    var isRestAsked = false
    /// What was on the table before it was last changed.
    var replaced: Proposal?
    /// The payment the turn before was about.
    var focus: ProposedPayment?

    /// Nothing on the table.
    public init() {}

    init(_ state: CallState) {
        proposal = state.agreement?.proposal ?? state.offer
        isAgreed = state.agreement != nil
        offered = state.offered
        pendingPlan = state.theirPlan
        replaced = state.replaced
        theirs = state.theirs
        isPendingFresh = state.theirsTurn >= state.turn - 1
        isRestAsked = state.restTurn == state.turn - 1
        focus = isRestAsked ? state.rest : nil
    }

    // MARK: - What a line is left with

    /// The utterance without the figures that are no part of what it proposes.
    func sift(_ utterance: Utterance) -> Utterance {
        var sifted = siftFigures(utterance)
        let sums = Set(sifted.money.map(\.span))
        let gone = Set(utterance.dates.map(\.span)).subtracting(sifted.dates.map(\.span))
        sifted.payments.removeAll { !sums.contains($0.sum) || gone.contains($0.date) }
        return sifted
    }

    private func siftFigures(_ utterance: Utterance) -> Utterance {
        var sifted = utterance
        func spans(_ kind: HeardMark.Kind) -> Set<Range<Int>> {
            Set(utterance.marks.filter { $0.kind == kind }.map(\.span))
        }
        let (denied, quoted) = (spans(.denied), spans(.quoted))
        let deadlines = spans(.deadline)
        let spoken = denied.union(spans(.mentioned))
        sifted.money.removeAll { spoken.contains($0.span) }
        sifted.dates.removeAll { spoken.contains($0.span) }
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

    // MARK: - Offer or talk

    /// Whether a line puts its figures forward.
    ///
    /// A sum that is merely named settles nothing: there is an act that offers or asks, a plan, a day told with its sum, or little else in the line.
    func isPutForward(_ utterance: Utterance, _ proposal: Proposal) -> Bool {
        if isAgreed, asksAboutAgreed(utterance) { return false }
        if extended(by: proposal) != nil { return true }
        let forward: Set<Act> = [
            .planOffer, .partialOffer, .settlementOffer, .fullPaymentRequest, .commitmentRequest,
            .summary, .acceptance, .refusal,
        ]
        if !forward.isDisjoint(with: utterance.actSet) || utterance.plan != nil { return true }
        if utterance.guess.map(Salience.bargaining.contains) == true { return true }
        if !utterance.payments.isEmpty || isTurnedDown(in: utterance) { return true }
        if isAgreed, !utterance.money.isEmpty,
            utterance.marks.contains(where: { [.first, .second, .last].contains($0.kind) })
        {
            return true
        }
        let sums = utterance.marks.contains { [.now, .rest, .half].contains($0.kind) }
        return utterance.money.isEmpty || sums && proposal.isDated || utterance.words <= 7
    }

    /// What a proposal adds payments to: what stands, else the caller's own; nil where to none.
    func extended(by proposed: Proposal) -> Proposal? {
        let open = isAgreed ? [proposal] : [proposal, theirs]
        return open.compactMap { $0 }.first { before in
            proposed.payments.count > before.payments.count
                && before.payments.allSatisfy(proposed.payments.contains)
        }
    }

    /// Whether a line asks how, what or who about nothing but the sums that were agreed: "what time
    /// can I expect the 486?".
    private func asksAboutAgreed(_ utterance: Utterance) -> Bool {
        guard let proposal, utterance.dates.isEmpty, utterance.plan == nil,
            !utterance.money.isEmpty,
            utterance.asides.contains(where: { $0.isShape && !$0.isClosedQuestion })
        else { return false }
        let own = Set(proposal.payments.map(\.amount))
        return utterance.money.allSatisfy { own.contains($0.amount) }
            && !utterance.marks.contains { $0.kind == .denied || $0.kind == .rest }
    }

    /// Whether a yes names sums and none of them is of what is on the table.
    func isMistaken(_ utterance: Utterance, balance: Money) -> Bool {
        guard let proposal, let total = proposal.total else { return false }
        let own = Set(proposal.payments.map(\.amount) + [balance, total])
        let denied = Set(utterance.marks.filter { $0.kind == .denied }.map(\.span))
        let named = utterance.money.filter { !denied.contains($0.span) }
        return !named.isEmpty && named.allSatisfy { !own.contains($0.amount) }
    }

    /// Whether every sum of a line is turned down or only spoken of, and nothing else is proposed.
    static func turnsAllDown(_ utterance: Utterance) -> Bool {
        func spans(_ kind: HeardMark.Kind) -> Set<Range<Int>> {
            Set(utterance.marks.filter { $0.kind == kind }.map(\.span))
        }
        let (denied, mentioned) = (spans(.denied), spans(.mentioned))
        return utterance.plan == nil && utterance.dates.isEmpty
            && utterance.money.contains { denied.contains($0.span) }
            && utterance.money.allSatisfy {
                denied.contains($0.span) || mentioned.contains($0.span)
            }
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

    /// Whether a day alone asks for another day of payment: after an agreement only where the
    /// agreed one is turned down.
    func asksAnew(_ utterance: Utterance) -> Bool {
        let acts: Set<Act> = [
            .commitmentRequest, .fullPaymentRequest, .partialOffer, .planOffer, .refusal,
            .settlementOffer, .acceptance,
        ]
        let presses = !acts.isDisjoint(with: utterance.actSet)
        return isAgreed ? isTurnedDown(in: utterance) : presses || isTurnedDown(in: utterance)
    }

    // MARK: - The rest

    /// The caller's own dated plan where nothing is agreed: its rest may be asked for too.
    var theirs: Proposal?

    /// What is left of `balance` beside what is on the table; nil where nothing is, or the debt is
    /// settled by it.
    func rest(of balance: Money) -> Money? { proposal.flatMap { rest(of: balance, beside: $0) } }

    private func rest(of balance: Money, beside proposal: Proposal) -> Money? {
        guard !proposal.settles, let total = proposal.total, total < balance else { return nil }
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
        // "Would you rather pay that end of March?" of the rest of the caller's own plan.
        if isFocusTheirs, utterance.money.isEmpty { return nil }
        if let whole = completing(proposal, by: utterance, balance: balance, today: today) {
            return whole
        }
        guard !isAgreed, let theirs, theirs.isDated, !utterance.money.isEmpty else { return nil }
        return completing(theirs, by: utterance, balance: balance, today: today)
    }

    /// Whether the turn before was about a payment of the caller's own plan.
    private var isFocusTheirs: Bool {
        guard let focus, let theirs else { return false }
        return theirs.payments.contains(focus) && proposal?.payments.contains(focus) != true
    }

    private func completing(
        _ standing: Proposal?,
        by utterance: Utterance,
        balance: Money,
        today: CalendarDay
    ) -> Proposal? {
        guard var proposal = standing, let rest = rest(of: balance, beside: proposal),
            utterance.plan == nil
        else { return nil }
        let known = Set(proposal.payments.map(\.amount) + [balance, balance - rest])
        let named = Set(utterance.money.map(\.amount).filter { !known.contains($0) })
        let parts = utterance.money.filter { $0.amount != balance }
        // "What about the rest?", and then no more than a day for it.
        let asksRest =
            parts.isEmpty
            && (utterance.marks.contains { $0.kind == .rest }
                || isRestAsked && !utterance.dates.isEmpty)
        guard named == [rest] || asksRest else { return nil }
        // "6,000 today and 3,860 on the 24th" is another plan, though the rest is 3,860 too.
        let own = Set(proposal.payments.map(\.amount)).union([rest])
        guard utterance.payments.allSatisfy({ own.contains($0.amount) }) else { return nil }
        let days = proposal.payments.compactMap(\.day)
        let said = utterance.dates.map(\.day)
        let later = isRestAsked ? said : said.filter { !days.contains($0) }
        // Of two days to choose from, whoever pays takes the later one.
        let asked = utterance.choices.isEmpty ? later.last : later.max()
        guard let day = asked ?? following(days, today: today) else { return nil }
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
