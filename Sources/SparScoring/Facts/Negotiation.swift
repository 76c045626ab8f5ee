import SparModel

/// Who put what, and what was agreed: the last terms one side put and the other accepted.
struct Negotiation: Sendable {
    /// Alternatives the collector put, turn by turn.
    private(set) var collectorTerms: [Terms] = []
    /// What the other party put forward.
    private(set) var partyTerms: [Terms] = []
    /// What was agreed in the end.
    private(set) var agreed: Terms?
    /// The turn on which it was first agreed.
    private(set) var agreedTurn: Int?
    /// Who agreed to it.
    private(set) var agreedWith: Listener?
    /// Turns of the collector that were answered with yes.
    private(set) var accepted: [Int] = []

    private let reading: TermsReading
    private var standing: [Terms] = []
    private var pending: Terms?
    private var lastCollector: FactTurn?
    private var previousCollector: Int?
    /// Whether the other party said no since the collector's last terms.
    private var refused = false

    init(turns: [FactTurn], balance: Money, today: CalendarDay, outcome: CallOutcome? = nil) {
        reading = TermsReading(balance: balance, today: today)
        for turn in turns {
            if turn.isCollector { collector(turn) } else { party(turn) }
        }
        settle(by: outcome)
        withdraw(turns)
    }

    /// Terms whose day the collector says was not agreed, and never takes after, do not stand:
    /// the other party's "as we said" makes no agreement.
    private mutating func withdraw(_ turns: [FactTurn]) {
        guard let struck = agreedTurn, let days = agreed?.days, !days.isEmpty else { return }
        let after = turns.filter { turn in
            turn.isCollector && turn.index > struck
                && !days.isDisjoint(with: turn.namedDays)
        }
        // "£300 on the 13th, and the rest stays open" denies nothing.
        let denials = after.filter { turn in
            turn.shows([.statesNothingAgreed])
                && (turn.did([.refusal]) || turn.reading.money.isEmpty)
        }
        guard let denied = denials.last else { return }
        let taken = after.contains { turn in
            turn.index > denied.index && !turn.did([.refusal])
                && turn.did([.acceptance, .summary, .commitmentRequest])
        }
        if !taken { (agreed, agreedTurn, agreedWith) = (nil, nil, nil) }
    }

    /// What the record says was agreed stands over what the lines can be read as.
    private mutating func settle(by outcome: CallOutcome?) {
        switch outcome {
        case nil:
            break
        case .nothingAgreed?:
            (agreed, agreedTurn, agreedWith) = (nil, nil, nil)
        case .agreed(let proposal, let turn)?:
            agreed = Terms(
                payments: proposal.payments,
                looseDays: [],
                method: proposal.method ?? agreed?.method,
                turn: turn,
                isWhole: proposal.payments.count == 1
                    && proposal.total.map { $0 >= reading.balance } == true
            )
            agreedTurn = turn
            agreedWith = .debtor
        }
    }

    private mutating func collector(_ turn: FactTurn) {
        var put = reading.alternatives(in: turn)
        if let offer = pending, !turn.did([.acceptance, .summary]) {
            put = put.map { $0.without(offer.sums) }.filter { !$0.isEmpty || $0.method != nil }
        }
        put = put.map { extended(completed(recalled($0))) }
        previousCollector = lastCollector?.index
        lastCollector = turn
        // Whoever says yes to "nothing has been agreed" agrees to nothing.
        // What is put on hold waits for no yes.
        if turn.shows([.statesNothingAgreed, .stopsCollecting]), put.isEmpty {
            (standing, pending) = ([], nil)
            return
        }
        if !put.isEmpty { refused = false }
        collectorTerms += put.filter { !$0.payments.isEmpty }
        if let offer = pending {
            pending = nil
            let refused = turn.did([.refusal])
            let repeats = put.contains { terms in
                !terms.sums.isDisjoint(with: offer.sums)
                    || offer.sums.isEmpty && !terms.days.isDisjoint(with: offer.days)
            }
            let balance = reading.balance.minor
            let rest = Set(offer.sums.map { balance - $0 }).union([balance])
            let counters = put.contains {
                !$0.sums.subtracting(offer.sums).subtracting(rest).isEmpty
            }
            let says = turn.did([.acceptance, .summary, .writtenConfirmation])
            let takes = says || turn.did([.methodOffer, .followUp]) || repeats
            if !refused, takes, says && repeats || !counters {
                strike(offer, at: turn.index, with: turn.listener)
            }
        }
        if !put.isEmpty { standing = put }
    }

    /// A day or a way of paying alone completes what was asked before and not refused.
    private func completed(_ terms: Terms) -> Terms {
        guard terms.payments.isEmpty, !refused, let last = collectorTerms.last else { return terms }
        var whole = last.completed(by: terms)
        whole.turn = terms.turn
        return whole
    }

    /// "And the rest in nine of £280" goes with the payment it was said after.
    private func extended(_ terms: Terms) -> Terms {
        let before = agreed ?? pending ?? collectorTerms.last { !$0.isWhole }
        return before?.continued(by: terms, to: reading.balance) ?? terms
    }

    /// Whether the collector's last turn left something to say yes to.
    private var isAsked: Bool {
        guard let last = lastCollector else { return false }
        return standing.contains { $0.turn == last.index }
            || last.did([
                .methodOffer, .summary, .writtenConfirmation, .consequence, .commitmentRequest,
                .planOffer, .partialOffer, .followUp,
            ]) || last.cues.contains(.asksCheck) && (last.hasFigures || isFresh)
    }

    /// Whether the terms that stand were put in the collector's last turn but one, or after.
    ///
    /// "Is that a deal?" asks after them; a longer turn has turned to something else.
    private var isFresh: Bool {
        guard let last = lastCollector, last.reading.words <= 10 else { return false }
        return standing.contains { $0.turn >= (previousCollector ?? 0) }
    }

    /// Terms that name again a part of what was put before mean the whole of it.
    private func recalled(_ terms: Terms) -> Terms {
        guard !terms.sums.isEmpty, !terms.isWhole,
            let earlier = collectorTerms.last(where: {
                !$0.isWhole && $0.payments.count > terms.payments.count
                    && !$0.sums.isDisjoint(with: terms.sums)
            })
        else { return terms }
        let refersBack = terms.payments.allSatisfy { payment in
            earlier.sums.contains(payment.amount.minor)
                || payment.day == nil && !earlier.sums.contains(payment.amount.minor)
        }
        guard refersBack else { return terms }
        var recalled = earlier
        recalled.turn = terms.turn
        return recalled
    }

    private mutating func party(_ turn: FactTurn) {
        let offer = reading.offer(in: turn)
        let yes = turn.signals.contains(.accepts) && !turn.signals.contains(.refuses)
        let refuses = turn.signals.contains(.refuses)
        if refuses { refused = true }
        guard turn.who == .debtor || turn.who == .gatekeeper else { return }
        if let offer, !offer.sums.isEmpty || !offer.days.isEmpty || yes || agreed != nil {
            let chosen = isAsked ? choice(turn, offer) : saidBack(offer)
            // The same sum on another day is an offer of their own.
            let moves = chosen.map { terms in
                !offer.days.isEmpty && !terms.days.isEmpty
                    && offer.days.isDisjoint(with: terms.days)
            }
            if let chosen, moves != true,
                offer.sums.isSubset(of: chosen.sums.union([reading.balance.minor])),
                !refuses || turn.tells([.saysBack, .picksAnOption])
            {
                strike(chosen.completed(by: offer), at: turn.index, with: turn.listener)
                if let last = standing.last { accepted.append(last.turn) }
                return
            }
            if turn.signals.contains(.offers) {
                partyTerms.append(offer)
                pending = standing.last.map { offer.sums.isEmpty ? $0.completed(by: offer) : offer }
                if pending?.payments.isEmpty ?? true { pending = offer }
                return
            }
        }
        if yes, isAsked, let chosen = choice(turn, nil) {
            accepted.append(chosen.turn)
            strike(chosen, at: turn.index, with: turn.listener)
        } else if turn.tells([.picksAnOption]), !refuses, isAsked, let chosen = choice(turn, nil),
            !chosen.payments.isEmpty
        {
            strike(chosen, at: turn.index, with: turn.listener)
        }
    }

    /// Terms the collector put before whose sums and days the line says again.
    private func saidBack(_ offer: Terms) -> Terms? {
        guard !offer.sums.isEmpty, !offer.days.isEmpty else { return nil }
        return collectorTerms.last {
            offer.sums.isSubset(of: $0.sums) && offer.days.isSubset(of: $0.days)
        }
    }

    /// Which of the alternatives put a line chooses.
    private func choice(_ turn: FactTurn, _ offer: Terms?) -> Terms? {
        guard let last = standing.last else { return nil }
        if let offer, !offer.sums.isEmpty {
            return standing.last { !$0.sums.isDisjoint(with: offer.sums) } ?? saidBack(offer)
        }
        return last
    }

    /// Whether every payment has its day.
    private func isSettled(_ terms: Terms) -> Bool {
        !terms.payments.isEmpty && terms.payments.allSatisfy { $0.day != nil }
    }

    private mutating func strike(_ terms: Terms, at turn: Int, with listener: Listener) {
        guard !terms.isEmpty || terms.method != nil else { return }
        if var standing = agreed {
            let same = terms.sums.isEmpty || !terms.sums.isDisjoint(with: standing.sums)
            if same {
                // A read-back that says yes to other figures does not change what was agreed.
                let adds = terms.sums.isSubset(of: standing.sums)
                let total = standing.payments.reduce(0) { $0 + $1.amount.minor }
                if isSettled(standing), terms.restates,
                    terms.payments.count <= standing.payments.count
                        || total >= reading.balance.minor
                {
                    // Said over again: a day or a sum that differs is a slip, not a new term.
                    standing.method = standing.method ?? terms.method
                } else if adds || standing.sums.isEmpty {
                    standing = standing.completed(by: terms)
                } else if standing.sums.isSubset(of: terms.sums),
                    terms.payments.count > standing.payments.count
                {
                    var wider = terms.completed(by: standing)
                    wider.turn = standing.turn
                    standing = wider
                }
                agreed = standing
                return
            }
            if standing.sums.isEmpty {
                agreed = terms.completed(by: standing)
                agreedTurn = turn
                return
            }
            if terms.payments.isEmpty || terms.restates { return }
        } else if terms.payments.isEmpty {
            return
        }
        agreed = terms
        agreedTurn = turn
        agreedWith = listener
    }
}
