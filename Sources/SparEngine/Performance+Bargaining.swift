import SparModel

extension Performance {
    private var bargain: Bargain? {
        party.wallet(knowing: state.revealed).map {
            // Trust opens the purse only as far as somebody asked what is in it: kind words alone
            // are worth ten points.
            let mood = state.moods[party.key] ?? party.mood
            let trust = min(max(0, mood.trust - 50), 10 + state.given / 2)
            return Bargain(
                wallet: $0,
                balance: file.balance,
                today: file.today,
                given: min(100, state.given + trust),
                limits: state.limits
            )
        }
    }

    /// Weighs the trainee's proposal; false when there is none to weigh.
    mutating func bargain(_ hearing: Hearing) -> Bool {
        guard party.decides, let bargain, let proposal = hearing.proposal else { return false }
        note("heard a proposal: \(Phrasing.words(for: proposal))")
        state.theirPlan = proposal.isDated ? nil : hearing.utterance.plan
        let standing = Standing(state)
        let asksRest = proposal.total == file.balance && standing.extended(by: proposal) != nil
        if asksRest { noteRest(of: proposal, beside: standing) }
        if let agreed = state.agreement?.proposal {
            if !isChange, restates(proposal, agreed) { return recount(hearing) }
            return renegotiate(proposal, bargain, asksRest: asksRest)
        }
        switch weigh(proposal, bargain) {
        case .accept(let accepted): return agree(to: accepted)
        // "When can we have it?" is not answered with "by when?".
        case .askDay: return wanted.contains(.when) ? speak(cue: .vague) : askDay(of: proposal)
        case .askSum: return speak(cue: .askSum)
        case .counter(let own):
            if state.offers == 0, refuseWhole(proposal, knowing: own) { return true }
            return put(own, cue: .counter)
        case .refuse:
            if state.offers == 0, refuseWhole(proposal, knowing: nil) {
                state.limits.release()
                return true
            }
            return turnDown()
        }
    }

    /// Asks for the days that a proposal lacks: all of them, or those after the first payment.
    private mutating func askDay(of proposal: Proposal) -> Bool {
        let isBegun = proposal.payments.count > 1 && proposal.first?.day != nil
        return isBegun && speak(cue: .askRestDay) || speak(cue: .askDay)
    }

    /// Turns down the whole sum, by the day it was asked for; false where less was asked for.
    private mutating func refuseWhole(_ proposal: Proposal, knowing own: Proposal?) -> Bool {
        guard isWholeSum(proposal) else { return false }
        guard let day = proposal.first?.day, day > file.today else {
            return speak(cue: .refuseFull)
        }
        // Who can pay all of it later says when.
        if let own, isWholeSum(own) { return false }
        return speak(cue: .refuseLater) || speak(cue: .refuseFull)
    }

    /// Says no; to limits that cannot be kept, with what can be done without them.
    private mutating func turnDown() -> Bool {
        let binds = state.limits.bind
        state.limits.release()
        let spoke = speak(cue: .refuse)
        guard binds, state.agreement == nil, let own = bargain?.ownProposal(round: state.offers),
            own != state.offer
        else { return spoke }
        note("cannot keep to what was asked for")
        return put(own, cue: .counter) || spoke
    }

    /// Takes note of the payment that the rest of what is owed is asked for as.
    private mutating func noteRest(of proposal: Proposal, beside standing: Standing) {
        state.restTurn = state.turn
        let before = standing.extended(by: proposal)?.payments ?? []
        state.rest = proposal.payments.first { !before.contains($0) }
    }

    /// Takes note that the trainee put `proposal` forward, and what the party makes of it.
    private mutating func weigh(_ proposal: Proposal, _ bargain: Bargain) -> Bargain.Answer {
        state.theirs = proposal
        state.theirsTurn = state.turn
        state.pressed += 1
        // What he has offered himself he stands by, whatever has turned him since.
        if let own = state.offer, own.payments == proposal.payments { return .accept(own) }
        // Less than he has offered to be quit of it is no settlement he was asked for.
        if let own = state.offer, own.settles, !proposal.settles, let most = own.total,
            let asked = proposal.total, asked < most, proposal.payments.count == 1
        {
            return .counter(own)
        }
        return bargain.answer(to: proposal, round: state.offers + 1, mayMove: namesWeekday)
    }

    /// Whether the turn opens what was agreed again: it turns a figure of it down, or asks for what
    /// it leaves open.
    func reopens(_ hearing: Hearing) -> Bool {
        guard party.decides, party.wallet != nil, state.agreement != nil,
            !hearing.utterance.has(.closing)
        else { return false }
        let standing = Standing(state)
        if standing.isTurnedDown(in: hearing.utterance) { return true }
        guard let rest = standing.rest(of: file.balance), let proposal = hearing.proposal,
            let before = state.agreement?.proposal.total
        else { return false }
        return proposal.total == before + rest
    }

    /// Deals with a turn that opens what was agreed again.
    mutating func answerReopening(_ hearing: Hearing) -> Bool {
        if hearing.proposal != nil { return bargain(hearing) }
        if !state.resisted {
            state.resisted = true
            return holdToAgreement()
        }
        note("what was agreed is open again")
        return improveOffer()
    }

    /// Says what was agreed again: with its sums and days where these were asked for.
    private mutating func recount(_ hearing: Hearing) -> Bool {
        let utterance = hearing.utterance
        let asks = Set(utterance.asides).intersection([.whenQuestion, .howMuchQuestion])
        if !asks.isEmpty || utterance.marks.contains(where: { $0.kind == .asked }) {
            return speak(cue: .accept)
        }
        return speak(cue: .confirm)
    }

    /// Weighs another plan than the agreed one: what can be met takes its place; what cannot is
    /// resisted once, and then dealt with.
    private mutating func renegotiate(
        _ proposal: Proposal,
        _ bargain: Bargain,
        asksRest: Bool
    ) -> Bool {
        // A part of what was agreed, named by itself, does not take its place.
        if let agreed = state.agreement?.proposal.total, let total = proposal.total,
            total < agreed, proposal.payments.count == 1, !proposal.settles, !isChange
        {
            note("what was agreed is more")
            state.resisted = true
            return holdToAgreement()
        }
        let answer = weigh(proposal, bargain)
        switch answer {
        case .accept(let accepted): return agree(to: accepted)
        case .askDay: return askDay(of: proposal)
        case .askSum: return speak(cue: .askSum)
        case .counter, .refuse:
            if asksRest { return answerRest(of: proposal, bargain) }
            guard case .counter(let own) = answer else {
                state.resisted = true
                return holdToAgreement()
            }
            guard state.resisted, own.payments != state.agreement?.proposal.payments else {
                state.resisted = true
                note("holds on to what was agreed")
                return holdToAgreement()
            }
            return put(own, cue: .counter)
        }
    }

    /// A day for the rest of what is owed beside what was agreed, or a no to adding it.
    private mutating func answerRest(of proposal: Proposal, _ bargain: Bargain) -> Bool {
        guard let agreed = state.agreement?.proposal, let rest = state.rest,
            let whole = bargain.completion(of: agreed, by: rest.amount)
        else { return speak(cue: .refuse) }
        state.rest = whole.payments.last
        return put(whole, cue: .counter)
    }

    /// Pressed for money with nothing to weigh: the whole sum is turned down, a vague promise put
    /// off, then the party names what it says it has.
    mutating func answerPressure(_ act: Act) -> Bool {
        guard party.decides, party.wallet != nil, state.agreement == nil else { return false }
        state.pressed += 1
        if act == .fullPaymentRequest, state.offers == 0, state.stalls == 0 {
            state.stalls += 1
            return speak(cue: .refuseFull) || speak(cue: .vague)
        }
        let trust = (state.moods[party.key] ?? party.mood).trust
        if state.stalls < (trust < 45 ? 2 : 1) {
            state.stalls += 1
            note("puts the caller off")
            return speak(cue: .vague)
        }
        proposeOwn()
        return true
    }

    /// Puts forward what the party says it has, or better if it has moved.
    mutating func proposeOwn() {
        guard let bargain, let own = bargain.ownProposal(round: state.offers) else {
            _ = turnDown()
            return
        }
        _ = put(own, cue: .counter)
    }

    /// Answers a no to its own offer with a better one, if it has one.
    mutating func improveOffer() -> Bool {
        guard let bargain, let own = bargain.ownProposal(round: state.offers) else {
            return turnDown()
        }
        return own == state.offer ? speak(cue: .refuse) : put(own, cue: .counter)
    }

    /// Says that it would rather leave what was agreed as it is.
    mutating func holdToAgreement() -> Bool { speak(cue: .holdTo) || speak(cue: .correct) }

    private mutating func put(_ proposed: Proposal, cue: Cue) -> Bool {
        var own = proposed
        // Nobody goes back behind the settlement he has offered.
        if let before = state.offer, before.settles, let total = before.total,
            let now = own.total, now < total
        {
            own = before
        }
        // Nobody offers more to be quit of it than was asked of them.
        if let asked = state.theirs, asked.settles, asked.isDated, own.settles,
            let wanted = asked.total, let now = own.total, now > wanted
        {
            own = asked
        }
        if let bargain, let agreed = state.agreement?.proposal, bargain.isWorse(own, than: agreed) {
            note("what was agreed is more")
            return holdToAgreement()
        }
        // What stands gets no worse for the one it is owed to, unless they asked for it or offended.
        if let bargain, let before = state.offer, !isLimited, state.given >= state.offerGiven,
            bargain.isWorse(own, than: before)
        {
            note("has offered more before")
            own = before
        }
        let isSame = own == state.offer
        state.offers += 1
        state.offerGiven = state.given
        state.offered.formUnion(own.payments.map(\.amount.minor))
        state.pressed = 0
        state.offer = own
        note("puts forward: \(Phrasing.words(for: own))")
        if isSame, cue == .counter, speak(cue: .stand) { return true }
        return speak(cue: cue)
    }

    /// "Yes" to the party's own standing offer.
    mutating func takeUpOwnOffer(_ hearing: Hearing) -> Bool {
        if let proposal = hearing.proposal, proposal.payments.count > 0,
            proposal.payments != state.offer?.payments
        {
            return bargain(hearing)
        }
        guard let offer = state.offer else { return false }
        // "Great, so how will you send the 486?" takes up no offer of other sums.
        if Standing(state).isMistaken(hearing.utterance, balance: file.balance) {
            note("the sums are not those offered")
            return speak(cue: .deny)
        }
        return agree(to: offer)
    }

    /// A summary is held against what was agreed; without an agreement it is a proposal.
    mutating func answerSummary(_ hearing: Hearing) -> Bool {
        guard party.decides, party.wallet != nil else { return false }
        if let agreement = state.agreement, let proposal = hearing.proposal,
            goesFurther(proposal, than: agreement.proposal),
            case .accept(let accepted)? = bargain?.answer(to: proposal, round: state.offers)
        {
            return agree(to: accepted)
        }
        if let agreement = state.agreement {
            // What is turned down is no part of what is said to stand.
            let standing = Standing(state)
            let said = hearing.utterance
            switch SummaryCheck.compare(
                standing.isTurnedDown(in: said) ? said : standing.sift(said),
                with: agreement.proposal,
                balance: file.balance
            ) {
            case .agrees:
                state.confirmed = true
                note("the summary agrees")
                return speak(cue: .confirm)
            case .differs:
                // "Right: 500 now, then three of 300?" offers anew in a summary's clothes.
                if offersAnew(hearing), bargain(hearing) { return true }
                note("the summary differs from what was agreed")
                state.resisted = true
                return speak(cue: .correct)
            case .empty:
                return speak(cue: .confirm)
            }
        }
        if let offer = state.offer, !hearing.utterance.money.isEmpty,
            SummaryCheck.compare(hearing.utterance, with: offer, balance: file.balance) == .agrees,
            hearing.proposal.map({ restates($0, offer) }) ?? true
        {
            return agree(to: offer)
        }
        guard let bargain, let proposal = hearing.proposal else { return speak(cue: .deny) }
        if case .accept(let accepted) = bargain.answer(to: proposal, round: state.offers) {
            return agree(to: accepted)
        }
        if offersAnew(hearing) { return self.bargain(hearing) }
        note("nothing of the kind was agreed")
        let denied = speak(cue: .deny)
        // A no alone leads nowhere: what could be done follows it.
        if state.offer == nil, proposal.isDated {
            state.theirs = proposal
            proposeOwn()
        }
        return denied
    }

    /// Whether a turn that sums up also puts something on the table.
    private func offersAnew(_ hearing: Hearing) -> Bool {
        let utterance = hearing.utterance
        guard let proposal = hearing.proposal else { return false }
        // Nothing says that it stands, or it is asked: then it is not said to stand.
        func marks(_ kind: HeardMark.Kind) -> Bool { utterance.marks.contains { $0.kind == kind } }
        if !marks(.asserted) || marks(.asked) { return true }
        // Put right once, the same again is what the caller wants.
        if state.agreement != nil, state.resisted || reopens(hearing) { return true }
        return proposal.isDated
            && [Act.planOffer, .partialOffer, .settlementOffer].contains { utterance.has($0) }
    }

    private mutating func agree(to proposal: Proposal) -> Bool {
        let agreement = Agreement(
            proposal: proposal,
            turn: state.turn,
            party: party.key
        )
        if let before = state.agreement?.proposal, before.payments != proposal.payments {
            state.replaced = before
        }
        state.agreement = agreement
        state.offer = nil
        state.theirs = nil
        state.theirPlan = nil
        state.limits.release()
        struck = agreement
        note("agrees: \(Phrasing.words(for: proposal))")
        if let bargain, bargain.isEmptyPromise(proposal), speak(cue: .overpromise) { return true }
        return speak(cue: .accept)
    }

    /// Whether a proposal adds payments to what was agreed: "800 on Friday" becomes "800 every
    /// Friday".
    private func goesFurther(_ proposal: Proposal, than agreed: Proposal) -> Bool {
        guard let total = proposal.total, let before = agreed.total else { return false }
        return proposal.isDated && proposal.payments.count > agreed.payments.count
            && total > before && total <= file.balance
    }

    /// Whether a proposal asks for nothing but what was agreed: its payments are the agreement's, or
    /// it names the agreement's total without a day.
    func restates(_ proposal: Proposal, _ agreed: Proposal) -> Bool {
        // All of it, without a day; "20 a month" comes to the same sum and is another plan.
        if !proposal.isDated, proposal.total == agreed.total, proposal.payments.count == 1 {
            return true
        }
        return proposal.payments.allSatisfy { payment in
            agreed.payments.contains {
                $0.amount == payment.amount && (payment.day == nil || payment.day == $0.day)
            }
        } && !goesFurther(proposal, than: agreed)
    }

    private func isWholeSum(_ proposal: Proposal) -> Bool {
        proposal.payments.count == 1 && proposal.first.map { $0.amount >= file.balance } ?? false
    }
}
