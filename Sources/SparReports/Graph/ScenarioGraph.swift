public import SparModel

/// A scenario as nodes and arrows: beats, what leads from one to another, endings and clues.
public struct ScenarioGraph: Hashable, Sendable {
    /// A stretch of the call.
    struct BeatNode: Hashable, Sendable {
        var name: String
        var party: String
        var isOpening: Bool
        var isReached: Bool
    }
    /// What leads from a beat to another or to an ending; one for each pair.
    struct Arrow: Hashable, Sendable {
        /// The beat; nil for what holds everywhere.
        var from: String?
        var to: Target
        /// What causes it, one reaction a line: "reason-question, finances-question".
        var causes: [String]
    }
    /// Where an arrow leads.
    enum Target: Hashable, Sendable {
        case beat(String)
        case ending(String)
    }
    /// A clue, with what it waits for.
    struct ClueNode: Hashable, Sendable {
        var name: String
        var party: String
        /// The acts that draw it out; empty where a reaction alone does.
        var asked: [String]
        /// Clues that must have been told before.
        var after: [String]
    }

    let title: String
    private(set) var beats: [BeatNode] = []
    private(set) var arrows: [Arrow] = []
    private(set) var clues: [ClueNode] = []

    /// The graph of a scenario.
    public init(_ scenario: Scenario) {
        title = scenario.title
        for beat in scenario.beats {
            for reaction in beat.reactions { add(reaction, from: beat.name) }
            let party = scenario.party(beat.party)
            if party?.decides == true, party?.wallet != nil {
                add("a proposal within reach", from: beat.name, to: .ending("agreement"))
            }
        }
        for reaction in scenario.reactions { add(reaction, from: nil) }
        let reached = reachable(from: scenario.opening)
        beats = scenario.beats.map { beat in
            BeatNode(
                name: beat.name,
                party: scenario.party(beat.party)?.name ?? beat.party,
                isOpening: beat.name == scenario.opening,
                isReached: reached.contains(beat.name)
            )
        }
        for party in scenario.parties {
            for clue in party.clues {
                clues.append(
                    ClueNode(
                        name: clue.name,
                        party: party.name,
                        asked: clue.asked.map(\.rawValue),
                        after: clue.when.clauses.compactMap { clause in
                            if case .revealed(let other, true) = clause { return other }
                            return nil
                        }
                    )
                )
            }
        }
    }

    private mutating func add(_ reaction: Reaction, from beat: String?) {
        let cause = ScenarioGraph.cause(of: reaction)
        switch reaction.move {
        case .go(let name), .transfer(let name):
            guard name != beat else { return }
            add(cause, from: beat, to: .beat(name))
        case .end(let ending): add(cause, from: beat, to: .ending(ending.rawValue))
        case .stay, .bargain, .reveal: break
        }
    }

    private mutating func add(_ cause: String, from: String?, to: Target) {
        if let index = arrows.firstIndex(where: { $0.from == from && $0.to == to }) {
            if !arrows[index].causes.contains(cause) { arrows[index].causes.append(cause) }
        } else {
            arrows.append(Arrow(from: from, to: to, causes: [cause]))
        }
    }

    /// "identity-check + self-introduction", as far as acts cause it.
    private static func cause(of reaction: Reaction) -> String {
        let acts =
            reaction.hear.map(\.rawValue) + reaction.asides.map(\.rawValue)
            + reaction.subjects.map { "about \($0.rawValue)" }
            + (reaction.asks + reaction.mentions).map { "'\($0.source)'" }
        let shown = acts.prefix(3).joined(separator: ", ")
        let rest = acts.count > 3 ? " and \(acts.count - 3) more" : ""
        let heard = acts.isEmpty ? "anything" : shown + rest
        let also = reaction.also.map { " + \($0.rawValue)" }.joined()
        let with =
            reaction.with.isEmpty
            ? "" : " with " + reaction.with.map(\.rawValue).joined(separator: ", ")
        return heard + also + with
    }

    private func reachable(from opening: String) -> Set<String> {
        var found: Set<String> = []
        var waiting = [opening]
        while let name = waiting.popLast() {
            guard found.insert(name).inserted else { continue }
            for arrow in arrows where arrow.from == name || arrow.from == nil {
                if case .beat(let next) = arrow.to { waiting.append(next) }
            }
        }
        return found
    }

    /// The endings that arrows lead to, in order.
    var endings: [String] {
        var names: [String] = []
        for arrow in arrows {
            if case .ending(let name) = arrow.to, !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// Whether anything leads on from every beat.
    var holdsEverywhere: Bool { arrows.contains { $0.from == nil } }
}
