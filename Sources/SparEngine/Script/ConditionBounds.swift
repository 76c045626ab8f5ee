import SparModel

/// What can be so at all in a scenario, so that rules that never hold are left out beforehand.
struct ConditionBounds {
    private let turns: ClosedRange<Int>
    private let clues: Set<String>

    init(_ scenario: Scenario) {
        turns = 0...max(1, scenario.turnLimit)
        clues = Set(scenario.parties.flatMap { $0.clues.map(\.name) })
    }

    /// Whether `condition` can hold while `party` speaks; nil for whoever does.
    func canHold(_ condition: Condition, saidBy party: Party?) -> Bool {
        condition.clauses.allSatisfy { canHold($0, saidBy: party) }
    }

    private func canHold(_ clause: Condition.Clause, saidBy party: Party?) -> Bool {
        func isMet(_ comparison: Condition.Comparison, _ value: Int, in range: ClosedRange<Int>)
            -> Bool
        {
            // A comparison that holds anywhere in a range holds at an end of it, or at the value.
            comparison.holds(range.lowerBound, value) || comparison.holds(range.upperBound, value)
                || range.contains(value) && comparison.holds(value, value)
        }
        switch clause {
        case .mood(_, let comparison, let value): return isMet(comparison, value, in: 0...100)
        case .turn(let comparison, let value): return isMet(comparison, value, in: turns)
        case .fired(let comparison, let value): return isMet(comparison, value, in: turns)
        case .revealed(let clue, let expected): return !expected || clues.contains(clue)
        case .speaker(let name):
            return party?.isMeant(by: name) ?? true
        case .heard, .notHeard, .agreed, .offered, .recalls: return true
        }
    }
}
