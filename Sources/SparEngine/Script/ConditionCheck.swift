import SparModel

extension Condition {
    /// Whether every clause holds for `party` in `state`; `fired` counts the asking reaction.
    func holds(for party: Party, in state: CallState, fired: Int = 0) -> Bool {
        if clauses.isEmpty { return true }
        let mood = state.moods[party.key] ?? party.mood
        return clauses.allSatisfy { $0.holds(for: party, of: mood, in: state, fired: fired) }
    }
}

extension Condition.Clause {
    /// Whether it holds for `party`, who is in this mood, in `state`.
    func holds(for party: Party, of mood: Mood, in state: CallState, fired: Int) -> Bool {
        switch self {
        case .mood(let trait, let comparison, let value):
            comparison.holds(mood[trait], value)
        case .turn(let comparison, let value):
            comparison.holds(state.turn, value)
        case .heard(let acts):
            acts.allSatisfy { (state.heard[$0] ?? 0) > 0 }
        case .notHeard(let acts):
            acts.allSatisfy { (state.heard[$0] ?? 0) == 0 }
        case .revealed(let clue, let expected):
            state.revealed.contains(clue) == expected
        case .agreed(let expected):
            (state.agreement != nil) == expected
        case .offered(let expected):
            (state.offer != nil) == expected
        case .fired(let comparison, let value):
            comparison.holds(fired, value)
        case .speaker(let name):
            party.isMeant(by: name)
        case .recalls(let recollection, let expected):
            (state.memory?.recollections.contains(recollection) ?? false) == expected
        }
    }

    /// Acts it wants to have been heard before.
    var actsHeard: [Act] { if case .heard(let acts) = self { acts } else { [] } }
    /// Acts it wants not to have been heard before.
    var actsNotHeard: [Act] { if case .notHeard(let acts) = self { acts } else { [] } }

    /// How dear it is to ask: what a number answers comes before what is looked up.
    var cost: Int {
        switch self {
        case .turn, .agreed, .offered, .mood, .fired: 0
        case .speaker: 1
        case .revealed, .recalls: 2
        case .heard, .notHeard: 3
        }
    }
}

extension Ingredient {
    /// Whether the turn holds it; `people` are the persons of the case who are not on the line.
    func isIn(
        _ utterance: Utterance,
        proposal: Proposal?,
        balance: Money,
        people: Set<String>
    ) -> Bool {
        switch self {
        case .sum: !utterance.money.isEmpty || utterance.plan?.each != nil
        case .date: !utterance.dates.isEmpty
        case .proposal: proposal?.isDated ?? false
        case .full:
            utterance.has(.fullPaymentRequest)
                || utterance.money.contains { $0.amount.minor == balance.minor }
        case .method: !utterance.methods.isEmpty
        case .name: !people.isDisjoint(with: utterance.names)
        case .invoice: !utterance.references.isEmpty
        case .askedWhen:
            utterance.asides.contains(.whenQuestion) || utterance.asides.contains(.whenWillQuestion)
        case .askedWho: utterance.asides.contains(.whoQuestion)
        case .askedChoice:
            utterance.asides.contains(.preferenceQuestion)
                || utterance.asides.contains(.alternativeQuestion)
        }
    }
}
