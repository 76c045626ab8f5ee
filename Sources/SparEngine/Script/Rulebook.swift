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
    private var byAsked: [String: [String: [Int]]] = [:]
    private var byMentioned: [String: [String: [Int]]] = [:]
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
            + reaction.without.count + (reaction.answersAnything ? 0 : 1)
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
        for pattern in reaction.asks {
            byAsked[scope, default: [:]][pattern.source, default: []].append(index)
        }
        for pattern in reaction.mentions {
            byMentioned[scope, default: [:]][pattern.source, default: []].append(index)
        }
        if reaction.answersAnything {
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

    /// Rules whose words stand in a question of the turn, the nearest and most specific first.
    func rules(asked patterns: [String], in beat: String) -> [Rule] {
        rules(for: patterns, in: beat, by: byAsked)
    }

    /// Rules whose words stand in any sentence of the turn.
    func rules(mentioned patterns: [String], in beat: String) -> [Rule] {
        rules(for: patterns, in: beat, by: byMentioned)
    }

    private func rules(
        for patterns: [String],
        in beat: String,
        by table: [String: [String: [Int]]]
    ) -> [Rule] {
        if patterns.isEmpty { return [] }
        var weight: [Int: Int] = [:]
        for pattern in patterns {
            // Of two in one layer the one whose words ask for more is meant.
            let words = pattern.split(separator: " ").count
            for scope in [beat, ""] {
                for index in table[scope]?[pattern] ?? [] {
                    weight[index] = max(weight[index] ?? 0, words)
                }
            }
        }
        return ranked(weight.keys.sorted(), weighing: weight)
    }

    /// Rules that answer any turn, the nearest and most specific first.
    func rulesForAnything(in beat: String) -> [Rule] {
        ranked((always[beat] ?? []) + (always[""] ?? []))
    }

    private func ranked(_ indices: [Int], weighing weight: [Int: Int] = [:]) -> [Rule] {
        indices.map { rules[$0] }.sorted { left, right in
            if left.reaction.layer != right.reaction.layer {
                return left.reaction.layer > right.reaction.layer
            }
            let (first, second) = (weight[left.order] ?? 0, weight[right.order] ?? 0)
            if first != second { return first > second }
            if left.specificity != right.specificity {
                return left.specificity > right.specificity
            }
            return left.order < right.order
        }
    }
}
