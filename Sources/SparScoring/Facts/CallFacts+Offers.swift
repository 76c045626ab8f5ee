import SparModel

extension CallFacts {
    /// Sums of the file that a collector may rightly name as owed.
    var fileSums: Set<Int> {
        var sums: Set<Int> = [balance.minor]
        for invoice in file.invoices {
            sums.insert(invoice.amount.minor)
            if let paid = invoice.paid { sums.insert(invoice.amount.minor - paid.minor) }
        }
        let charges = file.charges.reduce(0) { $0 + $1.amount.minor }
        // "Then €6,600 for those two": some of the invoices together.
        if file.invoices.count <= 8 {
            var some: Set<Int> = [0]
            for invoice in file.invoices {
                some.formUnion(some.map { $0 + invoice.amount.minor })
            }
            sums.formUnion(some.subtracting([0]))
        }
        for charge in file.charges { sums.insert(charge.amount.minor) }
        sums.insert(balance.minor + charges)
        if let paid = file.lastPaid { sums.insert(paid.amount.minor) }
        return sums
    }

    /// Turns that do nothing but claim what is owed.
    private var claims: [(turn: FactTurn, sum: Int)] {
        collector.compactMap { turn in
            guard turn.did([.amountStatement, .fullPaymentRequest]),
                turn.acts.isDisjoint(with: [
                    .planOffer, .partialOffer, .settlementOffer, .summary, .paraphrase,
                ]), let sum = turn.reading.money.map(\.amount.minor).max()
            else { return nil }
            // Several sums with days of their own are a plan put, not a claim.
            let sums = Set(turn.reading.money.map(\.amount.minor))
            let isPart = turn.reading.money.count > 1 && sum < balance.minor
            if isPart || sums.count > 1,
                turn.asksForFigures(from: file.today)
            {
                return nil
            }
            return (turn, sum)
        }
    }

    var amountTold: Finding<Bool> {
        .shown(
            by: places { turn in
                turn.reading.money.contains { $0.amount.minor == balance.minor }
            }
        )
    }

    var amountRight: Finding<Bool> {
        guard !claims.isEmpty else { return .unknown }
        // Whoever reckons with the other party's own figures claims nothing.
        let wrong = claims.filter { claim in
            !fileSums.contains(claim.sum)
                && !claim.turn.reading.money.contains {
                    partySaid($0.amount.minor, before: claim.turn.index)
                        && $0.amount.minor != balance.minor
                }
        }.map(\.turn.index)
        return wrong.isEmpty
            ? Finding(true, Array(claims.map(\.turn.index).prefix(3))) : Finding(false, wrong)
    }

    var amountOverstated: Finding<Bool> {
        let over = claims.filter { claim in
            claim.sum > (fileSums.max() ?? 0) && claim.sum < balance.minor * 3
                && !partySaid(claim.sum, before: claim.turn.index)
        }
        return .shown(by: over.map(\.turn.index))
    }

    /// Whether the other party named the sum before a turn.
    func partySaid(_ minor: Int, before index: Int) -> Bool {
        others.contains { $0.index < index && $0.reading.anySums.contains { $0.minor == minor } }
    }

    // MARK: - Order

    var fullBeforeOptions: Finding<Bool> {
        guard debtorReached else { return .unknown }
        guard let asked = fullAskedTurn else {
            return Finding(false, [firstOptionTurn].compactMap { $0 })
        }
        guard let option = firstOptionTurn else { return Finding(true, [asked]) }
        return Finding(asked <= option, [asked, option])
    }

    var fullAskedAlone: Finding<Bool> {
        guard let asked = fullAskedTurn, let turn = turns.first(where: { $0.index == asked }) else {
            return .unknown
        }
        return Finding(turn.acts.isDisjoint(with: FactTurn.options), [asked])
    }

    // MARK: - Alternatives

    /// Ways beside the whole sum now: each different set of sums or days, and each kind of act.
    func findAlternatives() -> [Terms] {
        var seen: Set<String> = []
        var found: [Terms] = []
        for turn in toDebtor {
            guard !isReadBackShape(turn) else { continue }
            let reading = TermsReading(balance: balance, today: file.today)
            let offered =
                turn.did(FactTurn.options.union([.commitmentRequest]))
                || optionTurns.contains(turn.index)
            for terms in reading.alternatives(in: turn) {
                guard !terms.isWhole, !terms.payments.isEmpty, offered else { continue }
                let echoes = negotiation.partyTerms.contains {
                    let theirs = $0.sums.union($0.sums.map { balance.minor - $0 })
                    return $0.turn < turn.index && !$0.sums.isEmpty
                        && terms.sums.isSubset(of: theirs)
                }
                let whole = terms.sums == [balance.minor]
                if echoes || whole { continue }
                let key = terms.sums.sorted().map(String.init).joined(separator: ",")
                if seen.insert(key).inserted { found.append(terms) }
            }
        }
        return found
    }

    /// Turns that offer another way, with or without figures.
    var alternativeTurns: [Int] {
        Set(optionTurns + alternatives.map(\.turn)).sorted()
    }

    var concreteAlternatives: Finding<Int> {
        let planned = collector.filter {
            $0.did(FactTurn.options) && !isReadBackShape($0)
                && ($0.utterance.plan?.instalments != nil || $0.utterance.plan?.each != nil)
        }.map(\.index)
        let terms = alternatives
        let extra = planned.filter { index in !terms.contains { $0.turn == index } }
        return Finding(terms.count + extra.count, terms.map(\.turn) + extra)
    }

    var alternativeConcrete: Finding<Bool> {
        let full = alternatives.filter { !$0.days.isEmpty || $0.payments.count > 1 }.map(\.turn)
        let planned = collector.filter {
            $0.did(FactTurn.options) && $0.utterance.plan != nil
        }.map(\.index)
        return .shown(by: Set(full + planned).sorted())
    }

    /// An alternative that came after means or timing had been told or asked, or takes them up.
    var alternativeFitted: Finding<Bool> {
        guard !alternativeTurns.isEmpty else { return .unknown }
        let telling = others.filter { line in
            line.tells([.means, .reason, .hardship, .offers, .dispute])
        }.map(\.index)
        let asked = collector.filter { $0.did(FactTurn.questions) }.map(\.index)
        // What is left once a dispute was taken up is put with it in view.
        let handled = collector.filter { turn in
            turn.did([.disputeHandling]) && turn.answering.contains(.dispute)
        }.map(\.index)
        let fitted = collector.filter { turn in
            alternativeTurns.contains(turn.index)
                && (turn.reading.takesUp.contains { telling.contains($0) }
                    || turn.did([.reliefOffer])
                        && !turn.answering.isDisjoint(with: CallFacts.weighty)
                    || handled.contains { $0 <= turn.index }
                    || asked.contains { $0 < turn.index }
                        && telling.contains { $0 < turn.index })
        }
        return .shown(by: fitted.map(\.index))
    }

    var optionsInOneTurn: Finding<Int> {
        let counts = collector.map { turn in
            turn.acts.intersection(FactTurn.options.union([.fullPaymentRequest])).count
        }
        return Finding(counts.max() ?? 0)
    }

    var proposalsFromDebtorOnly: Finding<Bool> {
        let theirs = negotiation.partyTerms.filter { !$0.sums.isEmpty }
        guard !theirs.isEmpty else { return Finding(false) }
        let own = negotiation.collectorTerms.filter { terms in
            !terms.isWhole
                && !theirs.contains {
                    $0.turn < terms.turn && !$0.sums.isDisjoint(with: terms.sums)
                }
        }
        return Finding(own.isEmpty, theirs.map(\.turn))
    }

    var fullGranted: Finding<Bool> {
        guard let agreed = negotiation.agreed, let turn = negotiation.agreedTurn else {
            return Finding(false)
        }
        let whole = agreed.payments.count == 1 && agreed.payments[0].amount.minor == balance.minor
        return Finding(whole, [turn])
    }

    var gaveAway: Finding<Bool> {
        let settles = file.mandate.settlement
        let given = collector.filter { turn in
            guard turn.shows([.waives]), !turn.acts.contains(.refusal) else { return false }
            if case .atLeast? = settles, !turn.reading.money.isEmpty { return false }
            // A condition in the same breath makes it a bargain.
            let bargain =
                turn.did(FactTurn.requests.subtracting([.settlementOffer]))
                || turn.hasFigures && turn.cues.contains(.asks)
            return !bargain || turn.acts.contains(.acceptance)
        }
        return .shown(by: given.map(\.index))
    }
}
