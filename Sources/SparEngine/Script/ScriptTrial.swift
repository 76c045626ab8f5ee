public import SparModel

/// Tries a line on a script, where everything that one reaction waits for is so, and says who answers it.
public struct ScriptTrial: Sendable {
    private let rulebook: Rulebook

    /// Trials of the script of a call.
    public init(_ call: PracticeCall) { rulebook = call.rulebook }

    /// Who answers a line.
    public enum Answerer: Hashable, Sendable {
        /// The reaction itself, in its answer or a remark before it.
        case itself
        /// Another reaction.
        case other(Reaction)
        /// No reaction: a line for the occasion, by the name of its cue.
        case occasion(String)
        /// Nobody can say: the line lacks what the reaction's `with` asks for, or the call would have to be a later one.
        case untried
    }

    /// Who answers `utterance` in a beat where what `reaction` waits for has come about, clues have been told and nobody
    /// is heated.
    public func answerer(
        of utterance: Utterance,
        for reaction: Reaction,
        in beat: String
    ) -> Answerer {
        guard let state = state(for: reaction, in: beat) else { return .untried }
        var performance = Performance(rulebook: rulebook, state: state, seed: 1, isTraced: false)
        _ = performance.play(.said(utterance))
        if performance.given.contains(where: { $0.reaction.place == reaction.place }) {
            return .itself
        }
        if let first = performance.given.first(where: { $0.part == .answer }) {
            return .other(first.reaction)
        }
        return performance.spoke.first.map(Answerer.occasion) ?? .untried
    }

    /// A state in which every clause of the reaction holds; nil where only a later call could bring it about.
    private func state(for reaction: Reaction, in beat: String) -> CallState? {
        let party = rulebook.speaker(in: beat).party
        let clauses = reaction.when.clauses
        var moods: [String: Mood] = [:]
        for party in rulebook.scenario.parties { moods[party.key] = party.mood }
        var state = CallState(beat: beat, moods: moods)
        state.turn = 3
        if reaction.move != .reveal {
            state.revealed = party.clues.map(\.name).filter {
                !clauses.contains(.revealed($0, false))
            }
        }
        let today = rulebook.scenario.caseFile.today
        let whole = Proposal(payments: [
            ProposedPayment(rulebook.scenario.caseFile.balance, on: today)
        ])
        let mood = state.moods[party.key] ?? party.mood
        state.moods[party.key] = Mood(
            anger: Self.value(of: .anger, where: clauses) ?? mood.anger,
            trust: Self.value(of: .trust, where: clauses) ?? mood.trust,
            patience: Self.value(of: .patience, where: clauses) ?? mood.patience
        )
        for clause in clauses {
            switch clause {
            case .mood: break
            case .turn(let comparison, let value):
                state.turn = comparison.value(meeting: value) - 1
            case .heard(let acts):
                for act in acts { state.heard[act] = 1 }
            case .revealed(let clue, true):
                if !state.revealed.contains(clue) { state.revealed.append(clue) }
            case .agreed(true):
                state.agreement = Agreement(proposal: whole, turn: state.turn, party: party.key)
            case .offered(true):
                state.offer = whole
                state.offers = 1
            case .fired(let comparison, let value):
                state.fired[rulebook.key(of: reaction, in: beat)] = comparison.value(meeting: value)
            case .recalls(_, true): return nil
            case .notHeard, .revealed, .agreed, .offered, .speaker, .recalls: break
            }
        }
        return state
    }

    /// The middle of what a trait may be, so that a turn does not move it out; nil where nothing is asked of it.
    private static func value(of trait: Mood.Trait, where clauses: [Condition.Clause]) -> Int? {
        let asked = clauses.compactMap { clause -> (Condition.Comparison, Int)? in
            if case .mood(trait, let comparison, let value) = clause {
                (comparison, value)
            } else {
                nil
            }
        }
        if asked.isEmpty { return nil }
        let fitting = (0...100).filter { value in asked.allSatisfy { $0.0.holds(value, $0.1) } }
        return fitting.isEmpty ? nil : fitting[fitting.count / 2]
    }
}

extension Condition.Comparison {
    /// The number nearest to `value` that compares so with it.
    fileprivate func value(meeting value: Int) -> Int {
        switch self {
        case .less: value - 1
        case .atMost, .equal, .atLeast: value
        case .greater: value + 1
        }
    }
}
