import SparModel

extension CallFacts {
    /// Terms the collector put or agreed to that go beyond the mandate, beyond doubt.
    var beyondMandate: Finding<Bool> {
        let mandate = file.mandate
        var broken: [Int] = []
        if let agreed = negotiation.agreed, let turn = negotiation.agreedTurn, exceeds(agreed) {
            broken.append(turn)
        }
        let settlements = collector.filter { turn in
            turn.acts.contains(.settlementOffer) && !turn.acts.contains(.refusal)
        }
        for turn in settlements {
            let sums = turn.reading.money.map(\.amount).filter {
                $0 < balance && $0.minor * 5 > balance.minor
            }
            guard turn.utterance.plan == nil, sums.count == 1, let sum = sums.first else {
                continue
            }
            if case .atLeast(let floor)? = mandate.settlement, sum < floor {
                broken.append(turn.index)
            }
        }
        return .shown(by: broken)
    }

    private func exceeds(_ terms: Terms) -> Bool {
        let mandate = file.mandate
        let firm = terms.payments.filter { $0.amount.minor > 0 }
        guard let first = firm.first else { return false }
        if let last = mandate.finishedBy, terms.days.contains(where: { $0 > last.adding(days: 3) })
        {
            return true
        }
        let total = firm.reduce(0) { $0 + $1.amount.minor }
        if firm.count == 1, first.amount < balance {
            if let down = mandate.downPayment, first.amount < down { return true }
        }
        if let most = mandate.instalments, firm.count > most + 1 { return true }
        if firm.count > 1, total == balance.minor, let least = mandate.instalmentMin {
            return firm.dropFirst().contains { $0.amount < least }
        }
        return false
    }

    var withinMandate: Finding<Bool> {
        let put = negotiation.collectorTerms.filter { !$0.isWhole && !$0.payments.isEmpty }
        guard !put.isEmpty else { return .unknown }
        let broken = Set(put.filter(exceeds).map(\.turn)).union(beyondMandate.turns)
        return broken.isEmpty
            ? Finding(true, Array(put.map(\.turn).prefix(3))) : Finding(false, broken.sorted())
    }

    var floorFirst: Finding<Bool> {
        guard let down = file.mandate.downPayment,
            let first = negotiation.collectorTerms.first(where: { !$0.isWhole }),
            fullAskedTurn.map({ $0 > first.turn }) ?? true
        else { return Finding(false) }
        return Finding(first.sums.contains(down.minor), [first.turn])
    }

    /// An offer of the debtor's that the mandate allows, refused, and nothing agreed after.
    var workableTurnedAway: Finding<Bool> {
        guard negotiation.agreed == nil else { return Finding(false) }
        let workable = negotiation.partyTerms.filter { offer in
            guard let sum = offer.payments.first?.amount else { return false }
            if sum.minor >= balance.minor { return true }
            guard let down = file.mandate.downPayment else { return false }
            return sum >= down
        }
        let refused = workable.filter { offer in
            next(after: offer.turn).map { turn in
                turn.did([.refusal]) || turn.did(FactTurn.heat) || turn.shows([.dismisses])
            } ?? false
        }
        return .shown(by: refused.map(\.turn))
    }
}
