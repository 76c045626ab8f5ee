import SparModel

extension CallFacts {
    private var stated: [FactTurn] { collector.filter { $0.acts.contains(.consequence) } }

    var consequenceTrue: Finding<Bool> {
        guard !stated.isEmpty else { return .unknown }
        guard let steps = file.facts.consequences, !steps.isEmpty else { return .unknown }
        return Finding(consequenceUntrue.value != true, stated.map(\.index))
    }

    /// Talk of court the file rules out.
    var consequenceUntrue: Finding<Bool> {
        let court = collector.filter { turn in
            turn.shows([.announcesSuit])
                || turn.shows([.courtTalk]) && turn.did([.consequence, .threat])
        }
        guard !court.isEmpty else { return Finding(false) }
        guard let authorised = file.facts.flags[.suitAuthorised] else { return .unknown }
        return Finding(!authorised.holds, court.map(\.index))
    }

    var consequenceTimely: Finding<Bool> {
        guard let first = stated.first else { return .unknown }
        let asked = collector.contains {
            $0.index <= first.index && $0.did(FactTurn.requests.union([.holdGround]))
        }
        return Finding(asked, [first.index])
    }

    /// Came down twice in a row with nothing in return.
    var concededTwice: Finding<Bool> {
        let firsts = negotiation.collectorTerms.compactMap { terms -> (Int, Int)? in
            if terms.restates { return nil }
            return terms.payments.first.map { (terms.turn, $0.amount.minor) }
        }
        guard firsts.count >= 3 else { return Finding(false) }
        for index in 2..<firsts.count {
            let (one, two, three) = (firsts[index - 2], firsts[index - 1], firsts[index])
            guard three.1 < two.1, two.1 < one.1, one.0 != two.0, two.0 != three.0 else { continue }
            let moved = negotiation.partyTerms.contains { $0.turn > one.0 && $0.turn < three.0 }
            if !moved { return Finding(true, [two.0, three.0]) }
        }
        return Finding(false)
    }

    /// A fee named that the file does not have.
    var feeAdded: Finding<Bool> {
        guard file.facts.feesAllowed != true, file.charges.isEmpty else { return .unknown }
        let named = collector.filter { turn in
            turn.shows([.addsFee]) && !turn.shows([.waives]) && !turn.acts.contains(.refusal)
                && !turn.reading.money.isEmpty
        }
        return .shown(by: named.map(\.index))
    }
}
