import SparModel

/// Answers predicates over one call; every fact is worked out once.
struct PredicateCheck {
    let facts: CallFacts
    private var known = WordTable<CallFact, Finding<Bool>>()
    private var measured = WordTable<CallMeasure, Finding<Int>>()
    private var moments = WordTable<CallMoment, Int?>()

    init(_ facts: CallFacts) { self.facts = facts }

    /// Whether the predicate holds, with the turns that show it.
    mutating func answer(_ predicate: Predicate) -> Finding<Bool> {
        switch predicate {
        case .all(let parts): conjunction(parts)
        case .any(let parts): disjunction(parts)
        case .not(let part): answer(part).opposite
        case .fact(let fact): finding(fact)
        case .measure(let measure, let comparison): compare(measure, comparison)
        case .moment(let moment, let after, let before): order(moment, after, before)
        case .turns(let pattern): count(pattern)
        case .file(let name): Finding(facts.file.facts.flags[name].map(\.holds))
        }
    }

    /// No wins over not known, not known over yes.
    private mutating func conjunction(_ parts: [Predicate]) -> Finding<Bool> {
        var turns: [Int] = []
        var unknown = false
        for part in parts {
            let found = answer(part)
            if found.value == false { return found }
            if found.value == nil { unknown = true }
            turns += found.turns
        }
        return Finding(unknown ? nil : true, Set(turns).sorted())
    }

    /// Yes wins over not known, not known over no.
    private mutating func disjunction(_ parts: [Predicate]) -> Finding<Bool> {
        var turns: [Int] = []
        var unknown = false
        for part in parts {
            let found = answer(part)
            if found.value == true { return found }
            if found.value == nil { unknown = true }
            turns += found.turns
        }
        return Finding(unknown ? nil : false, Set(turns).sorted())
    }

    private mutating func finding(_ fact: CallFact) -> Finding<Bool> {
        if let found = known[fact] { return found }
        let found = facts.finding(fact)
        known[fact] = found
        return found
    }

    private mutating func compare(
        _ measure: CallMeasure,
        _ comparison: Comparison
    ) -> Finding<Bool> {
        let found: Finding<Int>
        if let old = measured[measure] {
            found = old
        } else {
            found = facts.finding(measure)
            measured[measure] = found
        }
        return Finding(found.value.map(comparison.holds), found.turns, against: found.against)
    }

    private mutating func turn(of moment: CallMoment) -> Int? {
        if let old = moments[moment] { return old }
        let turn = facts.turn(of: moment)
        moments[moment] = turn
        return turn
    }

    private mutating func order(
        _ moment: CallMoment,
        _ after: CallMoment?,
        _ before: CallMoment?
    ) -> Finding<Bool> {
        guard let place = turn(of: moment) else { return Finding(false) }
        if let after {
            guard let from = turn(of: after), place > from else { return Finding(false, [place]) }
        }
        if let before, let to = turn(of: before), place >= to { return Finding(false, [place]) }
        return Finding(true, [place])
    }

    private mutating func count(_ pattern: TurnPattern) -> Finding<Bool> {
        var low = 0
        if let after = pattern.after {
            guard let place = turn(of: after) else { return judged(pattern, [], of: 0) }
            low = place
        }
        let high = pattern.before.flatMap { turn(of: $0) } ?? .max
        let wanted = WantedTurn(pattern)
        var found: [Int] = []
        var total = 0
        for turn in pattern.heard.isEmpty ? facts.collector : facts.others
        where turn.index > low && turn.index < high {
            let listens = wanted.to.map { turn.listener == $0 } ?? true
            if listens || !pattern.heard.isEmpty { total += 1 }
            if listens, wanted.fits(turn) { found.append(turn.index) }
        }
        return judged(pattern, found, of: total)
    }

    private func judged(_ pattern: TurnPattern, _ turns: [Int], of total: Int) -> Finding<Bool> {
        if let share = pattern.share {
            return total == 0 ? .unknown : Finding(share.holds(turns.count * 100 / total), turns)
        }
        return Finding(pattern.count.holds(turns.count), turns)
    }
}

/// A pattern with its lists as sets, made once for all turns it is held against.
private struct WantedTurn {
    let said: WordSet<Act>
    let cues: WordSet<CollectorCue>
    let with: WordSet<CollectorCue>
    let notSaid: WordSet<Act>
    let without: WordSet<CollectorCue>
    let answering: WordSet<PartySignal>
    let heard: WordSet<PartySignal>
    let to: Listener?
    let words: Comparison?
    let confidence: Int

    init(_ pattern: TurnPattern) {
        said = WordSet(pattern.said)
        cues = WordSet(pattern.cues)
        with = WordSet(pattern.with)
        notSaid = WordSet(pattern.notSaid)
        without = WordSet(pattern.without)
        answering = WordSet(pattern.answering)
        heard = WordSet(pattern.heard)
        to = pattern.to
        words = pattern.words
        confidence = pattern.confidence
    }

    func fits(_ turn: FactTurn) -> Bool {
        if !heard.isEmpty { return turn.tells(heard) }
        if !said.isEmpty || !cues.isEmpty {
            guard did(turn) || turn.shows(cues) else { return false }
        }
        guard turn.cues.isSuperset(of: with), turn.acts.isDisjoint(with: notSaid),
            turn.cues.isDisjoint(with: without)
        else { return false }
        if !answering.isEmpty, turn.answering.isDisjoint(with: answering) { return false }
        return words?.holds(turn.reading.words) ?? true
    }

    private func did(_ turn: FactTurn) -> Bool {
        guard turn.did(said) else { return false }
        return confidence <= 0
            || turn.utterance.acts.contains { heard in
                said.contains(heard.act) && turn.acts.contains(heard.act)
                    && turn.confidence(heard.act) >= confidence
            }
    }
}
