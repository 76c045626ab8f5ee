import SparModel

extension CallFacts {
    /// One way in which terms go beyond the mandate.
    struct MandateBreach: Hashable, Sendable {
        var turn: Int
        /// "£50 down, where £1,200 is the least".
        var what: String
    }

    /// Terms the collector put or agreed to that go beyond the mandate, beyond doubt.
    var beyondMandate: Finding<Bool> {
        .shown(by: Set(mandateBreaches.map(\.turn)).sorted())
    }

    /// Each of them in words.
    var mandateBreaches: [MandateBreach] {
        var broken: [MandateBreach] = []
        if let agreed = negotiation.agreed, let turn = negotiation.agreedTurn,
            let what = excess(of: agreed)
        {
            broken.append(MandateBreach(turn: turn, what: what))
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
            if case .atLeast(let floor)? = file.mandate.settlement, sum < floor {
                broken.append(
                    MandateBreach(
                        turn: turn.index,
                        what: "\(sum.spoken) to settle, where \(floor.spoken) is the least"
                    )
                )
            }
        }
        return broken
    }

    /// What of the terms the mandate does not allow; nil where nothing.
    private func excess(of terms: Terms) -> String? {
        let mandate = file.mandate
        let firm = terms.payments.filter { $0.amount.minor > 0 }
        guard let first = firm.first else { return nil }
        if let last = mandate.finishedBy,
            let late = terms.days.filter({ $0 > last.adding(days: 3) }).max()
        {
            return "paid by \(late.spoken), where \(last.spoken) is the last day"
        }
        let total = firm.reduce(0) { $0 + $1.amount.minor }
        if firm.count == 1, first.amount < balance, let down = mandate.downPayment,
            first.amount < down
        {
            return "\(first.amount.spoken) now, where \(down.spoken) is the least"
        }
        if firm.count > 1, let down = mandate.downPayment, first.amount < down,
            isEarliest(first, of: firm)
        {
            return "\(first.amount.spoken) at first, where \(down.spoken) is the least"
        }
        // What is left over at the end of equal parts is no part of its own.
        let parts = CallFacts.withoutRemainder(firm)
        if let most = mandate.instalments, parts.count > most + 1 {
            return "\(firm.count) payments, where \(most) after the first are the most"
        }
        if firm.count > 1, total == balance.minor, let least = mandate.instalmentMin,
            let small = parts.dropFirst().map(\.amount).filter({ $0 < least }).min(by: <)
        {
            return "\(small.spoken) a payment, where \(least.spoken) is the least"
        }
        return nil
    }

    /// Whether no other payment comes before it.
    private func isEarliest(_ payment: ProposedPayment, of all: [ProposedPayment]) -> Bool {
        guard let day = payment.day else { return true }
        return all.allSatisfy { $0.day.map { $0 >= day } ?? true }
    }

    /// Whether a payment agreed comes after the last day the mandate names for it.
    var agreedLate: Finding<Bool> {
        guard let agreed = negotiation.agreed, let latest = agreed.days.max() else {
            return .unknown
        }
        let whole = agreed.payments.count == 1 && agreed.payments[0].amount >= balance
        let ends = whole ? file.mandate.fullBy ?? file.mandate.finishedBy : file.mandate.finishedBy
        guard let last = ends else { return .unknown }
        return Finding(latest > last, [negotiation.agreedTurn].compactMap { $0 })
    }

    /// Payments without a last one that is only what equal ones leave over.
    private static func withoutRemainder(_ payments: [ProposedPayment]) -> [ProposedPayment] {
        guard payments.count > 2, let last = payments.last,
            let before = payments.dropLast().last, last.amount < before.amount
        else { return payments }
        return payments.dropLast()
    }

    /// Terms put that are within the mandate, or those that are not.
    var withinMandate: Finding<Bool> {
        // A figure misquoted in a read-back is no offer.
        let put = negotiation.collectorTerms.filter { terms in
            !terms.isWhole && !terms.payments.isEmpty
                && !(terms.restates && negotiation.agreedTurn.map { $0 <= terms.turn } ?? false)
        }
        guard !put.isEmpty else { return .unknown }
        let broken = Set(put.filter { excess(of: $0) != nil }.map(\.turn)).union(
            beyondMandate.turns
        )
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
