import SparModel

extension CallFacts {
    /// The turn of a moment; nil where it never came.
    func turn(of moment: CallMoment) -> Int? {
        switch moment {
        case .opening: collector.first?.index
        case .gatekeeperOnLine: turns.first { $0.who == .gatekeeper }?.index
        case .debtorOnLine: turns.first { $0.who == .debtor }?.index
        case .verified: verifiedTurn
        case .debtTold: debtToldTurn
        case .fullAsked: fullAskedTurn
        case .firstOption: firstOptionTurn
        case .firstQuestion: collector.first { $0.did(FactTurn.questions) }?.index
        case .meansTold: firstLine([.means])
        case .reasonTold: firstLine([.reason])
        case .hardshipTold: firstLine([.hardship, .vulnerable, .bereaved])
        case .disputeTold: firstLine([.dispute, .identityTheft])
        case .vulnerableTold: firstLine([.vulnerable])
        case .dangerTold: firstLine([.vulnerable, .distress], all: true)
        case .paidTold: firstLine([.alreadyPaid])
        case .theftTold: firstLine([.identityTheft])
        case .insolvencyTold: firstLine([.insolvent])
        case .lawyerNamed: firstLine([.lawyer])
        case .stopAsked: firstLine([.stopCalling])
        case .adviserNamed: firstLine([.debtAdviser])
        case .inconvenientTold: firstLine([.inconvenient])
        case .workForbidsTold: firstLine([.workForbids])
        case .wrongPersonTold: firstLine([.wrongPerson])
        case .firstRefusal: firstLine([.refuses])
        case .firstAbuse: abuseTurns.first
        case .secondAbuse: abuseTurns.dropFirst().first
        case .limitSet: collector.first { $0.acts.contains(.boundary) }?.index
        case .limitCrossed: limitCrossed
        case .firstOfferHeard: negotiation.partyTerms.first?.turn
        case .agreement: negotiation.agreedTurn
        case .summary: readBacks.first
        case .lastTurn: collector.last?.index
        }
    }

    private func firstLine(_ signals: WordSet<PartySignal>, all: Bool = false) -> Int? {
        others.first { line in
            all ? signals.isSubset(of: line.signals) : line.tells(signals)
        }?.index
    }

    var abuseTurns: [Int] { lines { $0.tells([.abuse, .threatens]) } }

    func findVerifiedTurn() -> Int? {
        for turn in collector where turn.acts.contains(.identityCheck) {
            if turn.answer.contains(.confirmsIdentity),
                turn.listener == .debtor
                    || turns.contains(where: { $0.index == turn.answerTurn && $0.who == .debtor })
            {
                return turn.answerTurn
            }
        }
        // People also name themselves unasked: "Niamh speaking".
        return others.first { $0.who == .debtor && $0.signals.contains(.confirmsIdentity) }?.index
    }

    /// The collector's first turn that tells the debtor of the debt.
    var debtToldTurn: Int? {
        toDebtor.first { turn in
            !turn.reading.money.isEmpty
                || turn.acts.contains(.amountStatement) && turn.shows([.tellsOfDebt])
                || turn.acts.contains(.disclosure) && turn.shows([.statesCollection])
        }?.index
    }

    var fullAskedTurn: Int? { fullAskTurns.first }

    func findFullAskTurns() -> [Int] {
        places { turn in
            guard turn.listener == .debtor else { return false }
            let whole = turn.reading.money.contains { $0.amount.minor == balance.minor }
            // The invoices' sums beside their total are no others.
            let parts = fileSums
            let others = turn.reading.money.contains { !parts.contains($0.amount.minor) }
            // "We could take 40,000 today to settle it" asks for no whole sum.
            if turn.acts.contains(.fullPaymentRequest) {
                return whole || !others
            }
            let asks =
                turn.acts.contains(.commitmentRequest) || turn.asksForFigures(from: file.today)
            if asksForAll(turn) { return true }
            return asks && whole && !others && !turn.acts.contains(.summary)
        }
    }

    /// "The whole amount?" asked and answered with yes, by whichever side.
    private func asksForAll(_ turn: FactTurn) -> Bool {
        guard turn.shows([.namesAll]), !turn.acts.contains(.summary),
            !turn.cues.contains(.asksCheck),
            negotiation.agreedTurn.map({ turn.index <= $0 }) ?? true,
            turn.reading.money.allSatisfy({ $0.amount.minor == balance.minor })
        else { return false }
        if turn.cues.contains(.asks), turn.answer.contains(.accepts), turn.reading.words <= 12 {
            return true
        }
        return turn.did([.acceptance]) && turn.answering.contains(.asks)
    }

    func findOptionTurns() -> [Int] {
        places { turn in
            (turn.did([.planOffer, .partialOffer, .settlementOffer, .reliefOffer])
                || putsOtherFigures(turn)) && !isReadBackShape(turn)
        }
    }

    /// A question with sums and days of its own, before anything was agreed.
    private func putsOtherFigures(_ turn: FactTurn) -> Bool {
        guard turn.listener == .debtor, turn.asksForFigures(from: file.today),
            negotiation.agreedTurn.map({ turn.index < $0 }) ?? true,
            !turn.shows([.claimsAgreement])
        else { return false }
        return turn.reading.money.contains {
            $0.amount.minor < balance.minor && !partySaid($0.amount.minor, before: turn.index)
        }
    }

    var firstOptionTurn: Int? { optionTurns.first }

    /// Whether a turn restates instead of offering.
    func isReadBackShape(_ turn: FactTurn) -> Bool {
        guard turn.acts.contains(.summary) else { return false }
        guard let struck = negotiation.agreedTurn else { return false }
        // Whoever takes an offer up and adds sums of their own puts something forward.
        return turn.index > struck || turn.index == struck && restatesOnly(turn)
    }
}
