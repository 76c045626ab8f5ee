import SparModel

extension CallFacts {
    /// Turns that read back what stands, after it was agreed; the collector's and, where the other
    /// party says it back, theirs.
    func findReadBacks() -> [FactTurn] {
        guard let agreed = negotiation.agreed, let struck = negotiation.agreedTurn else {
            return collector.filter { turn in
                turn.acts.contains(.summary) && !turn.isNarration
                    && (turn.hasFigures || turn.shows([.statesNothingAgreed, .namesDay]))
            }
        }
        return turns.filter { turn in
            // A summary that is itself said yes to reads back and settles in one.
            let settles =
                turn.isCollector && turn.index == struck - 1
                && turn.acts.contains(.summary) && !turn.reading.methods.isEmpty
                && restatesOnly(turn)
            guard turn.index >= struck || settles else { return false }
            let sums = Set(turn.reading.money.map(\.amount.minor))
            let match = !sums.isDisjoint(with: agreed.sums.union([balance.minor]))
            let day = !Set(turn.reading.anyDays + turn.reading.dates.map(\.day)).isDisjoint(
                with: agreed.days
            )
            guard turn.isCollector else {
                // A goodbye with the plan in it is a courtesy; nothing was read back.
                let bids = turn.signals.contains(.hangsUp) || next(after: turn.index) == nil
                // On the turn it is struck only a whole plan said back is more than a yes.
                let days = Set(turn.reading.dates.map(\.day))
                let recites = agreed.days.count > 1 && agreed.days.isSubset(of: days)
                return match && day && !bids && (turn.index > struck || recites)
            }
            if turn.acts.contains(.summary) { return turn.hasFigures || day }
            let confirms =
                turn.did([.writtenConfirmation, .commitmentRequest, .paraphrase])
                || turn.cues.contains(.asksCheck)
            return match && day && confirms
        }
    }

    /// Whether every sum in it was spoken of before: figures put for the first time are an offer.
    func restatesOnly(_ turn: FactTurn) -> Bool {
        turn.reading.money.allSatisfy { heard in
            heard.amount.minor == balance.minor || spokenOf(heard.amount.minor, before: turn.index)
        }
    }

    var readBacks: [Int] { readBackTurns.map(\.index) }

    /// The one question that put sum and day and was answered yes.
    var compactTurn: FactTurn? {
        collector.first { turn in
            negotiation.accepted.contains(turn.index) && !turn.reading.money.isEmpty
                && (!turn.reading.dates.isEmpty || turn.shows([.namesDay]))
        }
    }

    /// Everything that restates: the read-backs, else the compact question.
    private var restating: [FactTurn] {
        let turns = readBackTurns
        return turns.isEmpty ? [compactTurn].compactMap { $0 } : turns
    }

    var readBack: Finding<Bool> { .shown(by: readBacks) }

    var compactReadBack: Finding<Bool> {
        .shown(by: [compactTurn?.index].compactMap { $0 })
    }

    /// The sums that speaking of these terms may name, those of the file among them.
    func sums(namedBy agreed: Terms) -> Set<Int> {
        var sums = sums(of: agreed)
        for charge in file.charges { sums.insert(charge.amount.minor) }
        if let paid = file.lastPaid { sums.insert(paid.amount.minor) }
        for invoice in file.invoices { sums.insert(invoice.amount.minor) }
        return sums
    }

    /// The payments of these terms, their running totals and what each leaves.
    private func sums(of agreed: Terms) -> Set<Int> {
        var sums: Set<Int> = agreed.sums.union([balance.minor])
        for start in agreed.payments.indices {
            var running = 0
            for payment in agreed.payments[start...] {
                running += payment.amount.minor
                sums.formUnion([running, balance.minor - running])
            }
        }
        return sums
    }

    var readBackSum: Finding<Bool> {
        guard let agreed = negotiation.agreed else { return .unknown }
        let wanted = agreed.sums.union(agreed.isWhole ? [balance.minor] : [])
        let found = restating.filter { turn in
            let sums = Set(turn.reading.money.map(\.amount.minor))
            let whole = agreed.sums == [balance.minor] && turn.shows([.namesAll])
            return !sums.isDisjoint(with: wanted) || whole
        }
        return .shown(by: found.map(\.index))
    }

    var readBackDay: Finding<Bool> {
        guard let agreed = negotiation.agreed else { return .unknown }
        let found = restating.filter { turn in
            let days = Set(turn.reading.dates.map(\.day) + turn.reading.anyDays)
            return !days.isDisjoint(with: agreed.days)
                || turn.shows([.namesDay]) && turn.isCollector && !agreed.days.isEmpty
        }
        return .shown(by: found.map(\.index))
    }

    var readBackAllParts: Finding<Bool> {
        guard let agreed = negotiation.agreed, !restating.isEmpty else { return Finding(false) }
        let sums = Set(restating.flatMap { $0.reading.money.map(\.amount.minor) })
        let days = Set(restating.flatMap { $0.reading.dates.map(\.day) + $0.reading.anyDays })
        let plan = restating.contains { $0.utterance.plan?.instalments != nil }
        let whole = restating.contains { $0.shows([.namesAll]) } && agreed.sums == [balance.minor]
        let sumsFit = agreed.sums.isSubset(of: sums) || whole
        let daysFit = agreed.days.isSubset(of: days) || plan || agreed.days.count <= 1
        return Finding(sumsFit && daysFit && !agreed.days.isEmpty, restating.map(\.index))
    }

    var readBackMethod: Finding<Bool> {
        guard negotiation.agreed != nil else { return .unknown }
        return .shown(by: restating.filter { !$0.reading.methods.isEmpty }.map(\.index))
    }

    var readBackWhole: Finding<Bool> {
        guard let agreed = negotiation.agreed else { return .unknown }
        let single = agreed.sums == [balance.minor]
        let total = Set([balance.minor, agreed.payments.reduce(0) { $0 + $1.amount.minor }])
        let found = restating.filter { turn in
            let sums = Set(turn.reading.money.map(\.amount.minor))
            return single && (!sums.isDisjoint(with: total) || turn.shows([.namesAll]))
                || agreed.payments.count > 1 && !sums.isDisjoint(with: total)
                || turn.shows([.namesAll]) && turn.hasFigures
                || heldRest != nil
                    && collector.contains {
                        $0.index >= turn.index && $0.shows([.stopsCollecting, .namesRest])
                            && !$0.utterance.references.isEmpty
                    }
                || turn.reading.money.contains {
                    $0.amount.minor == balance.minor - (agreed.payments.first?.amount.minor ?? 0)
                }
        }
        return .shown(by: found.map(\.index))
    }

    var readBackReference: Finding<Bool> {
        .shown(
            by: restating.filter { !$0.utterance.references.isEmpty }.map(\.index)
        )
    }

    var readBackChecked: Finding<Bool> {
        let found = restating.filter { turn in
            if !turn.isCollector { return true }
            return turn.cues.contains(.asksCheck) || turn.cues.contains(.asks)
                || turn.answer.contains(.accepts) && !turn.answer.contains(.refuses)
        }
        return .shown(by: found.map(\.index))
    }

    /// A figure in the read-back that is not the agreed one, was never spoken of, and stands where
    /// an agreed one is missing.
    var readBackWrong: Finding<Bool> {
        guard let agreed = negotiation.agreed, let struck = negotiation.agreedTurn else {
            return Finding(false)
        }
        let after = readBackTurns.filter { $0.isCollector && $0.index > struck }
        let said = Set(after.flatMap { $0.reading.money.map(\.amount.minor) })
        let missing = agreed.sums.subtracting(said)
        let inflated = after.filter { claimsTheWhole($0, of: agreed) }.map(\.index)
        if !inflated.isEmpty { return Finding(true, inflated) }
        // A sum of the file in the place of an agreed one is as wrong as any other.
        let right = sums(of: agreed)
        let parts = agreed.payments.count
        let wrong = after.filter { turn in
            // Where every part is spelled out, one of two equal parts may be the one that is wrong;
            // so may the one sum of a long row.
            let said = turn.reading.money.map(\.amount.minor)
            let short =
                parts > 4
                ? agreed.sums.count <= 2
                : parts > 1 && said.count(where: agreed.sums.contains) < parts
            let doubtful = missing.isEmpty && short ? agreed.sums : missing
            return said.contains { sum in
                !right.contains(sum) && !spokenOf(sum, before: turn.index)
                    && doubtful.contains { abs($0 - sum) * 2 <= max($0, sum) }
            }
        }
        return .shown(by: wrong.map(\.index))
    }

    /// A day said right after a sum or another day of payment that is not agreed and was not
    /// spoken of, where an agreed day is missing.
    var readBackWrongDay: Finding<Bool> {
        guard let agreed = negotiation.agreed, let struck = negotiation.agreedTurn else {
            return Finding(false)
        }
        let after = readBackTurns.filter { $0.isCollector && $0.index > struck }
        let said = Set(after.flatMap(\.namedDays))
        guard !agreed.days.isSubset(of: said) else { return Finding(false) }
        let wrong = after.filter { turn in
            // Where no agreed day is named at all, a day further from its sum counts too.
            let isAstray = agreed.days.isDisjoint(with: turn.namedDays)
            return paymentDays(in: turn, reach: isAstray ? 60 : 24).contains { day in
                !agreed.days.contains(day) && day > file.today
                    && !turns.contains { $0.index < turn.index && $0.namedDays.contains(day) }
            }
        }
        return .shown(by: wrong.map(\.index))
    }

    /// Days that belong to a payment by where they stand: beside a sum, or in a row of such days,
    /// and not where the turn speaks of the next contact.
    private func paymentDays(in turn: FactTurn, reach: Int) -> [CalendarDay] {
        let contacts = turn.utterance.acts.filter {
            $0.act == .followUp || $0.act == .writtenConfirmation
        }
        var ends = turn.reading.money.map(\.span)
        var days: [CalendarDay] = []
        for date in turn.reading.dates {
            let near = ends.contains { span in
                let first = min(date.span.upperBound, span.upperBound)
                let next = max(date.span.lowerBound, span.lowerBound)
                return next - first <= reach
            }
            let isContact = contacts.contains { $0.span.overlaps(date.span) }
            if isContact, reach > 24 { continue }
            guard near else { continue }
            days.append(date.day)
            ends.append(date.span)
        }
        return days
    }

    /// The other party said yes to it.
    var readBackAccepted: Finding<Bool> {
        guard !readBackTurns.isEmpty else { return .unknown }
        let found = readBackTurns.filter { turn in
            !turn.isCollector
                || turn.answer.contains(.accepts) && !turn.answer.contains(.refuses)
        }
        return .shown(by: found.map(\.index))
    }

    var readBackWhoActs: Finding<Bool> {
        .shown(by: restating.filter { $0.shows([.namesWhoActs]) }.map(\.index))
    }

    /// What follows if it is missed: said in the read-back or after it was agreed.
    var readBackConsequence: Finding<Bool> {
        guard let struck = negotiation.agreedTurn else { return .unknown }
        return .shown(by: places { $0.index >= struck && $0.acts.contains(.consequence) })
    }

    /// A part was agreed and the whole is confirmed for its day, against what they say.
    private func claimsTheWhole(_ turn: FactTurn, of agreed: Terms) -> Bool {
        let sums = Set(turn.reading.money.map(\.amount.minor))
        let total = agreed.payments.reduce(0) { $0 + $1.amount.minor }
        return total < balance.minor && sums == [balance.minor]
            && !Set(turn.reading.dates.map(\.day)).isDisjoint(with: agreed.days)
            && turn.shows([.claimsAgreement, .asksCheck])
            && !turn.shows([.statesNothingAgreed, .namesRest])
            && turn.answer.contains(.refuses)
    }

    private func spokenOf(_ minor: Int, before index: Int) -> Bool {
        turns.contains { turn in
            turn.index < index
                && (turn.reading.anySums.contains { $0.minor == minor }
                    || turn.reading.money.contains { $0.amount.minor == minor })
        }
    }

    /// A summary of terms nobody said yes to.
    var readBackUnagreed: Finding<Bool> {
        guard negotiation.agreed == nil else { return promiseInvented }
        let stated = collector.filter { turn in
            guard turn.acts.contains(.summary), !turn.shows([.statesNothingAgreed]) else {
                return false
            }
            let terms =
                turn.reading.money.contains { $0.amount.minor != balance.minor }
                || !turn.reading.dates.isEmpty && !turn.reading.money.isEmpty
                || turn.shows([.placeholder])
            // What is only put forward may be refused and nothing false was said.
            return terms && !turn.answer.contains(.accepts)
                && turn.shows([.claimsAgreement, .placeholder])
                && (turn.answer.contains(.refuses) || turn.shows([.placeholder])
                    || turn.answer.contains(.abuse))
        }
        return .shown(by: stated.map(\.index))
    }

    /// Where nothing was agreed: that, what is owed, and what comes next.
    var statedOpen: Finding<Bool> {
        guard negotiation.agreed == nil else { return .unknown }
        let found = collector.filter { turn in
            // To somebody who cannot deal with it, that it rests is all there is to say.
            let rests =
                turn.shows([.stopsCollecting])
                && others.contains {
                    $0.index < turn.index && $0.tells([.bereaved, .vulnerable])
                }
            let says = turn.acts.contains(.summary) || turn.hasFigures
            return rests || turn.shows([.statesNothingAgreed]) && says
                || turn.acts.contains(.summary) && !turn.isNarration && !putsUnsaidTerms(turn)
                    && (turn.reading.money.contains { $0.amount.minor == balance.minor }
                        || turn.shows([.asksCheck]))
        }
        return .shown(by: found.map(\.index))
    }

    /// Sums and days of its own that nobody said yes to, or an agreement that there was not.
    private func putsUnsaidTerms(_ turn: FactTurn) -> Bool {
        if turn.shows([.claimsAgreement]), !turn.shows([.statesNothingAgreed]) { return true }
        let own = turn.reading.money.filter {
            $0.amount.minor != balance.minor && !partySaid($0.amount.minor, before: turn.index)
        }
        return own.count > 1 && !turn.reading.dates.isEmpty
    }

    var statedNext: Finding<Bool> {
        let found = collector.suffix(3).filter { turn in
            turn.shows([.namesDay, .namesHour])
                && (turn.did([.followUp, .summary, .writtenConfirmation])
                    || turn.shows([.willCall, .willSend]))
        }
        return .shown(by: found.map(\.index))
    }

    var summaryElements: Finding<Int> {
        let elements = [readBackSum, readBackDay, readBackMethod, readBackWhole, readBackChecked]
        let met = elements.filter { $0.value == true }
        return Finding(met.count, Set(met.flatMap(\.turns)).sorted())
    }
}
