import SparModel

/// What a turn puts forward, and what it only speaks of.
extension Performance {
    /// What the turn puts forward; nil where it names no sum or only speaks of one.
    func proposal(in utterance: Utterance) -> Proposal? {
        // "Can you ring them by Friday?" asks for no money at all.
        if let about = utterance.subject, about.confidence >= 85, utterance.money.isEmpty,
            utterance.plan == nil, !Self.deal.contains(about.subject)
        {
            return nil
        }
        // "Will you be there on Friday?" moves no payment to Friday.
        if let about = utterance.subject, about.confidence >= 70,
            !Self.deal.contains(about.subject), !asksForSum(utterance),
            utterance.acts.allSatisfy({ !Self.offering.contains($0.act) || $0.confidence < 60 })
        {
            return nil
        }
        if asksForReason(utterance) || isContingency(utterance) || isOnlyTalk(utterance)
            || asksOfKnownSums(utterance) || asksOfAgreedDays(utterance)
            || namesOnlySpokenOf(utterance) || isOnlyTold(utterance) || isOnlyRefused(utterance)
        {
            return nil
        }
        let standing = Standing(state)
        guard
            let proposal = ProposalReading.proposal(
                in: utterance,
                balance: file.balance,
                today: file.today,
                completing: state.theirs,
                standing: standing
            ),
            standing.isPutForward(utterance, proposal), !echoesOffer(utterance, proposal)
        else { return nil }
        return proposal
    }

    /// What the changes that a turn asks for make of what is on the table; nil where it asks for none, or about it.
    func change(in utterance: Utterance) -> Proposal? {
        guard party.decides, !utterance.changes.isEmpty,
            utterance.wanted.isDisjoint(with: [.where, .who]), !isContingency(utterance),
            !utterance.has(.consequence, atLeast: 60)
        else { return nil }
        var whole = utterance
        whole.dates.removeAll { $0.day < file.today }
        // "Fridays rather than Wednesdays, the first one this Friday" moves them all.
        if utterance.limits?.weekday != nil { whole.changes.removeAll(where: \.isOfDay) }
        // "Go back to 500 today, then 350 each Monday and the last 290 on 6 July" is a plan of its own.
        if utterance.plan?.each != nil {
            whole.changes.removeAll { $0.isOfDay || $0.isOfSum }
        }
        let standing = Standing(state)
        return Amendment(
            of: standing,
            by: standing.sift(whole),
            as: whole,
            balance: file.balance,
            today: file.today
        )
        .changed()
    }

    /// "Nineteen two? My nan haggles better": the party's own sum thrown back, without a day or a yes.
    private func echoesOffer(_ utterance: Utterance, _ proposal: Proposal) -> Bool {
        guard let offer = state.offer, !proposal.isDated, proposal.payments.count == 1,
            utterance.dates.isEmpty, utterance.plan == nil, !utterance.has(.acceptance),
            let sum = proposal.first?.amount
        else { return false }
        return offer.payments.contains { $0.amount == sum }
    }

    /// "Why today and not Friday?" puts no day forward.
    private func asksForReason(_ utterance: Utterance) -> Bool {
        utterance.wanted == [.why] && utterance.money.isEmpty
    }

    /// Whether a question is asked of sums that were all named before: "where will the 1,215 come
    /// from?", "why only 140 a week?", and of those agreed: "are you sure you can carry 330?".
    private func asksOfKnownSums(_ utterance: Utterance) -> Bool {
        // "How will you pay the 500 today? And what is your number?"
        let kinds = utterance.questions.compactMap(\.kind)
        let wanted = kinds.isEmpty ? utterance.wanted : Set(kinds)
        guard !utterance.money.isEmpty, !wanted.isEmpty else { return false }
        let asksAfter =
            wanted == [.why]
            || utterance.plan == nil
                && wanted.isSubset(of: kinds.isEmpty ? [.where, .why, .who, .how] : Self.asking)
        let checks =
            state.agreement != nil && utterance.dates.isEmpty
            && wanted.isSubset(of: [.whether, .did, .how, .whatIf])
            && !utterance.has(.summary) && !utterance.marks.contains { $0.kind == .denied }
        guard asksAfter || checks else { return false }
        let spoken = utterance.spans(of: [.quoted, .denied, .mentioned])
        let tabled = [state.agreement?.proposal, state.offer, state.theirs].compactMap(\.self)
        let known = state.offered.union(tabled.flatMap(\.payments).map(\.amount.minor))
            .union([file.balance.minor])
        return utterance.money.allSatisfy {
            known.contains($0.amount.minor) || spoken.contains($0.span)
        }
    }

    /// What the questions of a turn may ask for that asks for no payment.
    private static let asking: Set<QuestionKind> = [.where, .why, .who, .how, .what, .which, .when]

    /// "How will you send it today, and what hour?", where today is a day of what was agreed.
    private func asksOfAgreedDays(_ utterance: Utterance) -> Bool {
        guard let agreed = state.agreement?.proposal, utterance.money.isEmpty,
            utterance.plan == nil, !utterance.dates.isEmpty, !wanted.isEmpty,
            wanted.isDisjoint(with: [.will, .offer, .whether, .did])
        else { return false }
        let days = Set(agreed.payments.compactMap(\.day))
        return utterance.dates.allSatisfy { days.contains($0.day) }
    }

    /// Whether sums are only reckoned with, "900 plus three times 1,120 is 4,260", and none asked for.
    private func namesOnlySpokenOf(_ utterance: Utterance) -> Bool {
        let spoken = utterance.spans(of: [.quoted, .mentioned])
        return !utterance.money.isEmpty && utterance.dates.isEmpty
            && utterance.money.allSatisfy { spoken.contains($0.span) }
            && !utterance.marks.contains { [.asserted, .denied, .rest].contains($0.kind) }
    }

    /// "So 1,150 every two weeks, is that before tax?", "the January one was 3,200, the other 6,660": what is, not what is
    /// asked for.
    private func isOnlyTold(_ utterance: Utterance) -> Bool {
        let telling: Set<Act> = [.amountStatement, .paraphrase, .consequence, .summary]
        let told = utterance.acts.filter { telling.contains($0.act) }
        guard !told.isEmpty,
            utterance.has(.amountStatement) || utterance.has(.paraphrase)
                || utterance.has(.consequence),
            !utterance.acts.contains(where: {
                Salience.bargaining.contains($0.act) || $0.act == .acceptance || $0.act == .refusal
            }),
            state.agreement == nil, state.offer == nil || !utterance.has(.summary)
        else { return false }
        let sum = utterance.money.reduce(0) { $0 + $1.amount.minor }
        let isDated =
            !utterance.payments.isEmpty && utterance.dates.allSatisfy { $0.day >= file.today }
        let comesToAll = sum == file.balance.minor || sum == 2 * file.balance.minor
        let takesRest = utterance.marks.contains { $0.kind == .rest }
        return !(isDated && (comesToAll || takesRest))
            && !utterance.marks.contains { $0.kind == .asked }
    }

    /// "20 isn't going to cut it, at 20 a month you'd be four years": what they have named themselves, turned down.
    private func isOnlyRefused(_ utterance: Utterance) -> Bool {
        guard utterance.has(.refusal, atLeast: 90), !utterance.money.isEmpty,
            utterance.marks.contains(where: { $0.kind == .denied })
        else { return false }
        return utterance.money.allSatisfy { state.offered.contains($0.amount.minor) }
    }

    /// "Which would you rather clear first?", "do both go out by BACS?", "23,650 isn't even half, I can't
    /// go there": money is spoken of, and nothing put forward.
    private func isOnlyTalk(_ utterance: Utterance) -> Bool {
        func does(_ acts: Set<Act>) -> Bool {
            utterance.acts.contains { acts.contains($0.act) && $0.confidence >= 60 }
        }
        let isBare = utterance.money.isEmpty && utterance.dates.isEmpty
        if isBare, utterance.asides.contains(.preferenceQuestion) { return true }
        if isBare, utterance.plan != nil, !does(Self.offering) { return true }
        if utterance.dates.isEmpty, utterance.question == nil, does([.refusal]),
            !does(Salience.bargaining)
        {
            return true
        }
        return utterance.dates.isEmpty && utterance.plan == nil && utterance.question == nil
            && utterance.acts.isEmpty && utterance.words > 8
    }

    /// "What if it doesn't come on Friday?", after Friday was agreed: no other plan, nor this one
    /// read back.
    func isContingency(_ utterance: Utterance) -> Bool {
        guard let agreed = state.agreement?.proposal, utterance.asides.contains(.whatIfQuestion)
        else { return false }
        let sums = Set(agreed.payments.map(\.amount) + [file.balance])
        return utterance.money.allSatisfy { sums.contains($0.amount) }
    }

    /// What a question may be about that puts a sum or a day forward.
    private static let deal: Set<Subject> = [
        .payWhen, .payAmount, .payMethod, .soonerOrMore, .theRest, .discount, .confirm, .inWriting,
        .fundsNow, .affordable,
    ]

    private static let offering = Salience.bargaining.union([.acceptance, .refusal, .summary])
}

extension Utterance {
    /// Where marks of these kinds stand.
    func spans(of kinds: Set<HeardMark.Kind>) -> Set<Range<Int>> {
        Set(marks.filter { kinds.contains($0.kind) }.map(\.span))
    }
}
