import SparModel

extension CallFacts {
    /// Facts that must change a call, by the line that tells them first.
    func findWeightyLines() -> [FactTurn] {
        var seen: WordSet<PartySignal> = []
        return others.filter { line in
            guard line.who == .debtor else { return false }
            let heavy = line.signals.intersection(CallFacts.weighty)
            let fresh = heavy.subtracting(seen)
            seen.formUnion(heavy)
            return !fresh.isEmpty
        }
    }

    static let weighty: WordSet<PartySignal> = [
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
        // Lower terms, put to somebody who tells of too little money, heed it in deed.
        let isPoor = line.signals.intersection(CallFacts.weighty).isSubset(of: [.hardship])
        if isPoor, answers.contains(where: { $0.shows([.condoles]) || $0.did(FactTurn.options) }) {
            return true
        }
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

    func findClueLines() -> [FactTurn] {
        others.filter { line in
            line.who == .debtor
                && (line.tells([.means, .reason, .hardship, .dispute, .bereaved])
                    || tellsMeansAsked(line) || answersWhy(line))
                && line.reading.words >= 4
        }
    }

    /// Whatever answers a question for the reason tells it, in whatever words.
    func answersWhy(_ line: FactTurn) -> Bool {
        let evades: WordSet<PartySignal> = [
            .refuses, .putsOff, .promisesVaguely, .abuse, .threatens, .accepts, .asks, .hangsUp,
        ]
        guard line.reading.words >= 6, !line.tells(evades),
            let asked = collector.last(where: { $0.index < line.index })
        else { return false }
        return asked.acts.contains(.reasonQuestion)
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
        guard next(after: line.index)?.index == turn.index else { return false }
        // Grief and a dispute are not asked about but heeded.
        if line.tells([.bereaved, .vulnerable]),
            turn.did([.empathy, .reliefOffer]) || turn.shows([.stopsCollecting])
        {
            return true
        }
        if line.tells([.dispute]),
            turn.did([.disputeHandling]) || turn.shows([.stopsCollecting])
        {
            return true
        }
        // A reason that is nothing but a reason is met by a word of understanding.
        let isPlain = !line.tells([.means, .reason, .hardship, .dispute, .bereaved])
        return turn.did([.paraphrase, .financesQuestion, .reasonQuestion])
            || restsOnMeans(turn, line) || isPlain && turn.did([.empathy, .disputeHandling])
    }

    /// Whether a turn puts a payment that what was just told of means can carry: no more than a
    /// sum that was named, and no less than half of it.
    private func restsOnMeans(_ turn: FactTurn, _ line: FactTurn) -> Bool {
        guard turn.did(FactTurn.requests), line.tells([.means]) || tellsMeansAsked(line) else {
            return false
        }
        let told = line.reading.anySums.map(\.minor).filter { $0 > 0 }
        return turn.reading.money.contains { put in
            put.amount.minor != balance.minor
                && told.contains { put.amount.minor <= $0 && put.amount.minor * 2 >= $0 }
        }
    }

    /// A clue that shaped an offer, a day or a question.
    var clueUsed: Finding<Bool> {
        guard !clueLines.isEmpty else { return .unknown }
        // A day on which something is possible is a clue as well, once others were given.
        let days = lines { line in
            line.who == .debtor && line.signals.contains(.offers)
                && line.reading.anySums.isEmpty && !line.reading.anyDays.isEmpty
        }
        let clues = Set(clueLines.map(\.index) + days)
        let shaped = FactTurn.requests.union(FactTurn.questions).union([
            .reliefOffer, .followUp, .disputeHandling,
        ])
        return .shown(
            by: places { turn in
                let heeds =
                    turn.shows([.stopsCollecting]) || turn.did([.reliefOffer, .disputeHandling])
                if heeds,
                    !turn.answering.isDisjoint(with: [.bereaved, .vulnerable, .dispute])
                {
                    return true
                }
                guard turn.did(shaped) || turn.asksForFigures(from: file.today) else {
                    return false
                }
                return turn.reading.takesUp.contains { clues.contains($0) }
                    || clueLines.contains {
                        next(after: $0.index)?.index == turn.index && restsOnMeans(turn, $0)
                    }
            }
        )
    }

    var acknowledged: Finding<Bool> {
        .shown(
            by: places { turn in
                // "I'm sorry", to whoever has just told of something hard.
                let condoles =
                    turn.shows([.condoles])
                    && !turn.answering.isDisjoint(with: [
                        .hardship, .bereaved, .vulnerable, .distress, .reason,
                    ])
                let reflects = turn.acts.contains(.paraphrase) && !turn.reading.takesUp.isEmpty
                let acts =
                    turn.did([.disputeHandling, .reliefOffer]) && !turn.reading.takesUp.isEmpty
                // "Thank you for telling me", to whoever has just told something.
                let thanks =
                    turn.shows([.thanks])
                    && clueLines.contains { turn.answeringTurns.contains($0.index) }
                return (turn.acts.contains(.empathy) || condoles || reflects || acts || thanks)
                    && !turn.isNarration && !turn.shows([.dismisses, .menu])
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
        // What is said after the caller has taken leave puts nobody off.
        let cut = endedByOther.value == true
        return others.filter { line in
            line.tells([.abuse, .threatens, .screens, .refuses, .putsOff, .promisesVaguely])
                && !line.signals.contains(.accepts) && (cut || next(after: line.index) != nil)
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
