import SparModel

extension Analysis {
    /// Conditions that contradict themselves or the case, and clues that stay locked behind them.
    mutating func checkConditions() {
        settleClues()
        for (draft, beat) in reactions {
            let reaction = draft.reaction
            if let (place, why) = contradiction(
                in: draft.clauses,
                limit: reaction.limit
            ) {
                dead.insert(reaction.place)
                report(
                    .neverTrue,
                    "the condition is never true: \(why)",
                    at: place,
                    help: "reaction `\(reaction.name)` can never answer"
                )
            } else if let why = selfContradiction(reaction) {
                dead.insert(reaction.place)
                report(.neverTrue, "the reaction can never answer: \(why)", at: reaction.place)
            } else if let why = lackOfMeans(reaction, in: beat) {
                dead.insert(reaction.place)
                report(
                    .neverWins,
                    "reaction `\(reaction.name)` never answers: \(why)",
                    at: draft.target ?? reaction.place
                )
            }
        }
    }

    /// Why no turn can fulfil the clauses, with the place of the clause that ends it.
    func contradiction(
        in clauses: [Placed<Condition.Clause>],
        limit: Int? = nil
    ) -> (SourcePlace, String)? {
        var seen: [Condition.Clause] = []
        for clause in clauses {
            seen.append(clause.value)
            if let why = contradiction(in: seen, with: clause.value, limit: limit) {
                return (clause.place, why)
            }
        }
        return nil
    }

    private func contradiction(
        in clauses: [Condition.Clause],
        with last: Condition.Clause,
        limit: Int?
    ) -> String? {
        switch last {
        case .mood(let trait, _, _):
            let range = Clauses.range(of: trait, in: clauses)
            return range.isEmpty ? "no \(trait.rawValue) from 0 to 100 is so" : nil
        case .turn:
            let range = Clauses.turns(in: clauses, upTo: scenario.turnLimit)
            return range.isEmpty ? "no turn from 1 to \(scenario.turnLimit) is so" : nil
        case .fired:
            let range = Clauses.fired(in: clauses, limit: limit)
            return range.isEmpty ? "the reaction has never fired so often" : nil
        case .heard(let acts):
            for case .notHeard(let others) in clauses {
                if let act = acts.first(where: others.contains) {
                    return "`\(act.rawValue)` would have to be heard and not heard"
                }
            }
        case .notHeard(let acts):
            for case .heard(let others) in clauses {
                if let act = acts.first(where: others.contains) {
                    return "`\(act.rawValue)` would have to be heard and not heard"
                }
            }
        case .revealed(let clue, let expected):
            if clauses.contains(.revealed(clue, !expected)) {
                return "`\(clue)` would have to be revealed and not revealed"
            }
            if expected, !open.contains(clue) { return "nothing reveals `\(clue)`" }
        case .speaker(let name):
            for case .speaker(let other) in clauses where other != name {
                let who = scenario.parties.filter { $0.isMeant(by: name) }
                if !who.contains(where: { $0.isMeant(by: other) }) {
                    return "nobody is both `\(other)` and `\(name)`"
                }
            }
        case .agreed(let expected):
            if clauses.contains(.agreed(!expected)) { return "it asks for both" }
            if expected, !anybodyBargains { return "nobody can agree to a payment" }
        case .offered(let expected):
            if clauses.contains(.offered(!expected)) { return "it asks for both" }
            if expected, !anybodyBargains { return "nobody can make an offer" }
        case .recalls(let memory, let expected):
            if clauses.contains(.recalls(memory, !expected)) { return "it asks for both" }
            if expected, scenario.calls.isEmpty { return "the scenario has no later `calls`" }
        }
        return nil
    }

    private func selfContradiction(_ reaction: Reaction) -> String? {
        if let act = reaction.also.first(where: reaction.without.contains) {
            return "`\(act.rawValue)` stands in `also` and in `without`"
        }
        guard !reaction.hear.isEmpty, reaction.asides.isEmpty, reaction.asks.isEmpty,
            reaction.mentions.isEmpty, reaction.subjects.isEmpty, reaction.like.isEmpty,
            reaction.hear.allSatisfy(reaction.without.contains)
        else { return nil }
        return "all it hears stands in `without`"
    }

    private func lackOfMeans(_ reaction: Reaction, in beat: BeatDraft?) -> String? {
        switch reaction.move {
        case .bargain:
            let can = beat.map { bargains(plan.speaker(of: $0)) } ?? anybodyBargains
            guard !can else { return nil }
            let who = beat.map { "`\(plan.speaker(of: $0))`" } ?? "nobody"
            return
                "\(who) \(beat == nil ? "can" : "cannot") bargain without `can_pay` and `decides`"
        case .reveal:
            let parties = beat.map { [plan.speaker(of: $0)] } ?? plan.parties.map(\.key.value)
            let hasClue = parties.contains { key in
                plan.party(key)?.clues.isEmpty == false
            }
            return hasClue ? nil : "there is no clue to reveal"
        case .stay, .go, .transfer, .end: return nil
        }
    }

    // MARK: - Clues

    /// Finds the clues that can be let slip, those first that wait for no other.
    private mutating func settleClues() {
        var before = -1
        while before != open.count {
            before = open.count
            for party in plan.parties {
                for clue in party.clues where lock(on: clue, of: party) == nil {
                    open.insert(clue.name.value)
                }
            }
        }
    }

    /// Why a clue can never be let slip; nil when it can.
    private func lock(
        on clue: ClueDraft,
        of party: PartyDraft
    ) -> (place: SourcePlace, why: String)? {
        if let (place, why) = contradiction(in: clue.clauses) {
            return (place, "its condition is never true: \(why)")
        }
        let isRevealed = reactions.contains { draft, beat in
            guard case .reveal = draft.reaction.move else { return false }
            return beat.map { plan.speaker(of: $0) == party.key.value } ?? true
        }
        if clue.clue.asked.isEmpty, clue.clue.asks.isEmpty, clue.clue.subjects.isEmpty,
            !isRevealed
        {
            return (
                clue.name.place,
                "it has no `asked`, no `asks` and no `subject`, and no reaction does `reveal`"
            )
        }
        let speaks = plan.beats.contains { plan.speaker(of: $0) == party.key.value }
        return speaks ? nil : (clue.name.place, "`\(party.key.value)` speaks in no beat")
    }

    /// Reports the clues that stay locked.
    mutating func checkClues() {
        for party in plan.parties {
            for clue in party.clues {
                guard let lock = lock(on: clue, of: party) else { continue }
                report(
                    .lockedClue,
                    "clue `\(clue.name.value)` can never be revealed: \(lock.why)",
                    at: lock.place,
                    help: "loosen its `when`, or name the acts that draw it out in `asked`"
                )
            }
        }
    }
}

/// What clauses allow, as ranges of numbers.
enum Clauses {
    static func range(of trait: Mood.Trait, in clauses: [Condition.Clause]) -> Range<Int> {
        clauses.reduce(0..<101) { range, clause in
            guard case .mood(trait, let comparison, let value) = clause else { return range }
            return narrowed(range, comparison, value)
        }
    }

    static func turns(in clauses: [Condition.Clause], upTo limit: Int) -> Range<Int> {
        clauses.reduce(1..<(limit + 1)) { range, clause in
            guard case .turn(let comparison, let value) = clause else { return range }
            return narrowed(range, comparison, value)
        }
    }

    static func fired(in clauses: [Condition.Clause], limit: Int?) -> Range<Int> {
        clauses.reduce(0..<(limit ?? 10_000)) { range, clause in
            guard case .fired(let comparison, let value) = clause else { return range }
            return narrowed(range, comparison, value)
        }
    }

    private static func narrowed(
        _ range: Range<Int>,
        _ comparison: Condition.Comparison,
        _ value: Int
    ) -> Range<Int> {
        let value = min(max(value, -1_000_000), 1_000_000)
        let allowed =
            switch comparison {
            case .less: Int.min..<value
            case .atMost: Int.min..<(value + 1)
            case .equal: value..<(value + 1)
            case .atLeast: value..<Int.max
            case .greater: (value + 1)..<Int.max
            }
        return range.clamped(to: allowed)
    }

    /// Whether every clause of `weaker` holds wherever all of `stronger` do.
    static func imply(
        _ stronger: [Condition.Clause],
        _ weaker: [Condition.Clause],
        turnLimit: Int
    ) -> Bool {
        weaker.allSatisfy { clause in
            switch clause {
            case .mood(let trait, _, _):
                let inner = range(of: trait, in: stronger)
                return inner.clamped(to: range(of: trait, in: [clause])) == inner
            case .turn:
                let inner = turns(in: stronger, upTo: turnLimit)
                return inner.clamped(to: turns(in: [clause], upTo: turnLimit)) == inner
            case .heard(let acts):
                return acts.allSatisfy { act in
                    stronger.contains {
                        if case .heard(let others) = $0 { others.contains(act) } else { false }
                    }
                }
            case .notHeard(let acts):
                return acts.allSatisfy { act in
                    stronger.contains {
                        if case .notHeard(let others) = $0 { others.contains(act) } else { false }
                    }
                }
            case .revealed, .agreed, .offered, .speaker, .recalls:
                return stronger.contains(clause)
            // How often a reaction has fired says nothing of another.
            case .fired: return false
            }
        }
    }
}
