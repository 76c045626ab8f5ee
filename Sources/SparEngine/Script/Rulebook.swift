import SparModel

/// A scenario's reactions, found by act, so that a turn costs the same in a script ten times as
/// long.
struct Rulebook: Sendable {
    /// A reaction with what ranks it.
    struct Rule: Sendable {
        var reaction: Reaction
        /// The name it is counted and traced by: "excuse/asked-why", "common/robot".
        var key: String
        /// How many things it asks for.
        var specificity: Int
        /// Its place in the order of the files.
        var order: Int
    }

    private var byAct: [String: [Act: [Int]]] = [:]
    private var byAside: [String: [Aside: [Int]]] = [:]
    private var always: [String: [Int]] = [:]
    private var rules: [Rule] = []

    init(_ scenario: Scenario) {
        for beat in scenario.beats {
            for reaction in beat.reactions { add(reaction, scope: beat.name, under: beat.name) }
        }
        for reaction in scenario.reactions {
            add(reaction, scope: "", under: Rulebook.title(reaction.layer))
        }
    }

    private static func title(_ layer: Reaction.Layer) -> String {
        switch layer {
        case .beat: "beat"
        case .scenario: "scenario"
        case .archetype: "archetype"
        case .common: "common"
        }
    }

    private mutating func add(_ reaction: Reaction, scope: String, under: String) {
        let index = rules.count
        let specificity =
            reaction.also.count * 3 + reaction.with.count * 2 + reaction.when.clauses.count * 2
            + reaction.without.count + (reaction.hear.isEmpty ? 0 : 1)
        rules.append(
            Rule(
                reaction: reaction,
                key: "\(under)/\(reaction.name)",
                specificity: specificity,
                order: index
            )
        )
        for act in reaction.hear { byAct[scope, default: [:]][act, default: []].append(index) }
        for aside in reaction.asides {
            byAside[scope, default: [:]][aside, default: []].append(index)
        }
        if reaction.hear.isEmpty, reaction.asides.isEmpty {
            always[scope, default: []].append(index)
        }
    }

    /// Rules that name `act`, in the beat or everywhere; the nearest and most specific first.
    func rules(for act: Act, in beat: String) -> [Rule] {
        ranked((byAct[beat]?[act] ?? []) + (byAct[""]?[act] ?? []))
    }

    /// Rules that name `aside`, the nearest and most specific first.
    func rules(for aside: Aside, in beat: String) -> [Rule] {
        ranked((byAside[beat]?[aside] ?? []) + (byAside[""]?[aside] ?? []))
    }

    /// Rules that answer any turn, the nearest and most specific first.
    func rulesForAnything(in beat: String) -> [Rule] {
        ranked((always[beat] ?? []) + (always[""] ?? []))
    }

    private func ranked(_ indices: [Int]) -> [Rule] {
        indices.map { rules[$0] }.sorted { left, right in
            if left.reaction.layer != right.reaction.layer {
                return left.reaction.layer > right.reaction.layer
            }
            if left.specificity != right.specificity {
                return left.specificity > right.specificity
            }
            return left.order < right.order
        }
    }
}
