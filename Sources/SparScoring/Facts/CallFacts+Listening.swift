import SparModel

extension CallFacts {
    /// Facts that must change a call, by the line that tells them first.
    func findWeightyLines() -> [FactTurn] {
        var seen: Set<PartySignal> = []
        return others.filter { line in
            guard line.who == .debtor else { return false }
            let heavy = line.signals.intersection(CallFacts.weighty)
            let fresh = heavy.subtracting(seen)
            seen.formUnion(heavy)
            return !fresh.isEmpty
        }
    }

    static let weighty: Set<PartySignal> = [
        .hardship, .vulnerable, .bereaved, .dispute, .alreadyPaid, .identityTheft, .insolvent,
        .lawyer, .stopCalling, .debtAdviser, .workForbids,
    ]

    /// Whether the collector's next two turns show that a weighty line was heard.
    func heeds(_ line: FactTurn) -> Bool {
        let answers = collector.filter { $0.index > line.index }.prefix(2)
        // Somebody in no state to deal with it is not heard by being asked for money again.
        if line.tells([.vulnerable]) {
            let presses = answers.contains {
                $0.did(FactTurn.requests.union([.financesQuestion])) || $0.shows([.menu])
            }
            if presses { return false }
        }
        let grave = line.tells([.vulnerable, .bereaved])
        return answers.contains { turn in
            if turn.isNarration || turn.shows([.menu]) { return false }
            if turn.shows([.dismisses]) { return false }
            let soft = turn.did([.empathy, .disputeHandling, .reliefOffer, .apology])
            if soft || turn.shows([.signposts, .stopsCollecting]) { return true }
            if grave { return turn.did([.paraphrase, .followUp]) && !turn.reading.takesUp.isEmpty }
            return turn.did([.paraphrase, .reasonQuestion, .financesQuestion])
                || turn.reading.takesUp.contains(line.index)
        }
    }

    /// Those the collector had a turn left to answer, and passed over.
    var weightyIgnored: [Int] {
        weightyLines.filter { next(after: $0.index) != nil && !heeds($0) }.map(\.index)
    }

    /// Lines in which the debtor lets slip means, timing or reason.
    var clueLines: [FactTurn] {
        others.filter { line in
            line.who == .debtor
                && (line.tells([.means, .reason, .hardship, .dispute, .bereaved])
                    || tellsMeansAsked(line))
                && line.reading.words >= 4
        }
    }

    /// A sum or a day in answer to a question for the means.
    private func tellsMeansAsked(_ line: FactTurn) -> Bool {
        guard !line.reading.anySums.isEmpty || !line.reading.anyDays.isEmpty,
            !line.signals.contains(.refuses),
            let asked = collector.last(where: { $0.index < line.index })
        else { return false }
        return asked.acts.contains(.financesQuestion)
    }

    var cluesTakenUp: [Int] {
        clueLines.filter { line in
            collector.contains { $0.index > line.index && takesUp($0, line) }
        }.map(\.index)
    }

    /// Whether a later turn takes up a line, or asks on right after it.
    func takesUp(_ turn: FactTurn, _ line: FactTurn) -> Bool {
        guard !turn.isNarration, !turn.shows([.dismisses, .menu]) else { return false }
        if turn.reading.takesUp.contains(line.index) { return true }
        let first = next(after: line.index)?.index == turn.index
        return first && turn.did([.paraphrase, .financesQuestion, .reasonQuestion])
    }

    /// A clue that shaped an offer, a day or a question.
    var clueUsed: Finding<Bool> {
        let clues = Set(clueLines.map(\.index))
        guard !clues.isEmpty else { return .unknown }
        return .shown(
            by: places { turn in
                turn.did(
                    FactTurn.requests.union(FactTurn.questions).union([.reliefOffer, .followUp])
                ) && turn.reading.takesUp.contains { clues.contains($0) }
            }
        )
    }

    var acknowledged: Finding<Bool> {
        .shown(
            by: places { turn in
                let reflects = turn.acts.contains(.paraphrase) && !turn.reading.takesUp.isEmpty
                let acts =
                    turn.did([.disputeHandling, .reliefOffer]) && !turn.reading.takesUp.isEmpty
                return (turn.acts.contains(.empathy) || reflects || acts) && !turn.isNarration
                    && !turn.shows([.dismisses, .menu])
            }
        )
    }

    /// Lines cut off in the middle after which the collector did not let the other finish.
    var interruptions: [Int] {
        others.filter { line in
            guard line.signals.contains(.cutShort), let turn = next(after: line.index),
                turn.answeringTurns.contains(line.index)
            else { return false }
            let yields = turn.did([.listening, .empathy, .paraphrase, .apology, .boundary])
            return !yields || turn.isNarration || turn.shows([.dismisses, .menu])
        }.map(\.index)
    }

    // MARK: - Resistance

    var resistanceLines: [FactTurn] {
        others.filter { line in
            line.tells([.abuse, .threatens, .screens, .refuses, .putsOff, .promisesVaguely])
                && !line.signals.contains(.accepts)
        }
    }

    /// Lines of resistance after which the next turn steers on without heat or surrender.
    var resistanceHeld: [Int] {
        resistanceLines.filter { line in
            guard let turn = next(after: line.index) else { return false }
            if turn.did(FactTurn.heat) || turn.shows([.swears, .dismisses]) { return false }
            let asksOn = turn.did(FactTurn.requests.union(FactTurn.questions))
            if turn.shows([.leavesOpen, .sorry]), !asksOn { return false }
            if turn.isIdle { return false }
            return turn.steers || turn.did(FactTurn.softening)
        }.map(\.index)
    }

    // MARK: - Brevity

    var longTurns: [FactTurn] {
        collector.filter { turn in
            !turn.did([.summary, .disclosure, .writtenConfirmation])
                && turn.utterance.plan == nil && turn.reading.words > 60
        }
    }

    /// Asking the same again after a plain no, with nothing new in it.
    var demandsAfterRefusal: [Int] {
        places { turn in
            turn.did([.fullPaymentRequest, .commitmentRequest]) && turn.answering.contains(.refuses)
                && turn.did([.fullPaymentRequest]) && !turn.did(FactTurn.options)
                && turn.reading.dates.isEmpty && (fullAskTurns.first ?? .max) < turn.index
        }
    }
}
