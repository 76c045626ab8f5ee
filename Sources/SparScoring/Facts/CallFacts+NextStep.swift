import SparModel

extension CallFacts {
    /// Turns of the second half, or the last three, that set what the collector does next.
    private var nextTurns: [FactTurn] {
        let late = Set(collector.suffix(4).map(\.index))
        return collector.filter { turn in
            let sets =
                turn.acts.contains(.followUp)
                || turn.shows([.willCall]) && turn.shows([.namesDay, .namesHour, .namesNumber])
                || late.contains(turn.index) && turn.shows([.willSend, .willCall])
                || turn.acts.contains(.writtenConfirmation)
            return sets && !turn.isNarration && turn.index > (collector.first?.index ?? 0)
        }
    }

    var nextNamed: Finding<Bool> { .shown(by: nextTurns.map(\.index)) }

    /// Turns that set the next talk or look at the account, not only papers to be sent.
    var contactTurns: [FactTurn] {
        nextTurns.filter { turn in
            if turn.shows([.willCall]) || turn.listener == .gatekeeper { return true }
            guard turn.acts.contains(.followUp) else { return false }
            // The day of a payment is no day of a talk.
            let days = Set(turn.reading.anyDays).subtracting(negotiation.agreed?.days ?? [])
            return turn.shows([.namesHour]) || !days.isEmpty
        }
    }

    var nextDay: Finding<Bool> {
        .shown(
            by: contactTurns.filter { turn in
                turn.shows([.namesDay]) || !turn.reading.anyDays.isEmpty || isOfferedHour(turn)
            }.map(\.index)
        )
    }

    /// The hour the other party named for it: of the day they spoke of.
    private func isOfferedHour(_ turn: FactTurn) -> Bool {
        let hours = Set(turn.reading.hours)
        return others.contains { line in
            line.index < turn.index && line.tells([.offersRoute])
                && !hours.isDisjoint(with: line.reading.hours)
        }
    }

    var nextHour: Finding<Bool> {
        .shown(by: contactTurns.filter { $0.shows([.namesHour]) }.map(\.index))
    }

    var nextChannel: Finding<Bool> {
        .shown(by: nextTurns.filter { $0.shows([.namesChannel, .namesNumber]) }.map(\.index))
    }

    var nextSends: Finding<Bool> {
        .shown(
            by: nextTurns.filter {
                $0.acts.contains(.writtenConfirmation) || $0.shows([.willSend])
            }.map(\.index)
        )
    }

    var nextVague: Finding<Bool> {
        let vague = collector.suffix(3).filter { $0.shows([.vagueTime, .leavesOpen]) }
        let bound = nextDay.value == true
        return bound ? Finding(false) : .shown(by: vague.map(\.index))
    }

    /// A next call set though the other party asked for none, or for another time.
    var nextAgainstWish: Finding<Bool> {
        let stop = others.first { $0.tells([.stopCalling]) }?.index
        let unable = others.first { $0.tells([.vulnerable]) }?.index
        guard let from = [stop, unable].compactMap({ $0 }).min() else { return Finding(false) }
        let against = contactTurns.filter { turn in
            guard turn.index > from else { return false }
            if turn.acts.contains(.boundary) { return false }
            // Asked for and let stand, it goes against nobody.
            let asked = turn.cues.contains(.asks) && turn.answerTurn != nil
            let objections: WordSet<PartySignal> = [.refuses, .stopCalling, .abuse]
            if asked, turn.answer.isDisjoint(with: objections) { return false }
            let wished = turn.reading.takesUp.contains { $0 >= from }
            return stop != nil && !turn.shows([.stopsCollecting]) || unable != nil && !wished
        }
        return .shown(by: against.map(\.index))
    }
}
