import SparModel

/// A scenario's reactions, found by act and already ranked, so that a turn costs the same in a
/// script ten times as long.
///
/// Made once for a scenario and shared by all its calls.
final class Rulebook: Sendable {
    /// A reaction with what ranks it.
    final class Rule: Sendable {
        let reaction: Reaction
        /// The name it is counted and traced by: "excuse/asked-why", "common/robot".
        let key: String
        /// How many things it asks for.
        let specificity: Int
        /// Its place in the order of the files.
        let order: Int
        /// Whether it asks how often it has fired.
        let countsFirings: Bool

        init(_ reaction: Reaction, key: String, order: Int) {
            self.reaction = reaction
            self.key = key
            self.order = order
            countsFirings =
                reaction.limit != nil
                || reaction.when.clauses.contains { clause in
                    if case .fired = clause { return true }
                    return false
                }
            specificity =
                reaction.also.count * 3 + reaction.with.count * 2
                + reaction.when.clauses.count * 2
                + reaction.without.count + (reaction.answersAnything ? 0 : 1)
        }
    }

    /// The rules that hold in one beat, those of all beats included; the nearest and most specific
    /// first.
    private struct Scope: Sendable {
        var byAct: [Act: [Rule]] = [:]
        var byAside: [Aside: [Rule]] = [:]
        var byAsked: [String: [Rule]] = [:]
        var byMentioned: [String: [Rule]] = [:]
        var always: [Rule] = []

        init(_ rules: [Rule]) {
            for rule in rules.sorted(by: Rulebook.precedes) {
                let reaction = rule.reaction
                for act in reaction.hear { byAct[act, default: []].append(rule) }
                for aside in reaction.asides { byAside[aside, default: []].append(rule) }
                for pattern in reaction.asks {
                    byAsked[pattern.source, default: []].append(rule)
                }
                for pattern in reaction.mentions {
                    byMentioned[pattern.source, default: []].append(rule)
                }
                if reaction.answersAnything { always.append(rule) }
            }
        }
    }

    private let beats: [String: Scope]
    private let everywhere: Scope

    init(_ scenario: Scenario) {
        var order = 0
        func rules(_ reactions: [Reaction], under name: (Reaction) -> String) -> [Rule] {
            reactions.map { reaction in
                order += 1
                return Rule(reaction, key: "\(name(reaction))/\(reaction.name)", order: order)
            }
        }
        let own = scenario.beats.map { beat in
            (name: beat.name, rules: rules(beat.reactions) { _ in beat.name })
        }
        let general = rules(scenario.reactions) { Rulebook.title($0.layer) }
        everywhere = Scope(general)
        beats = Dictionary(
            own.map { ($0.name, Scope($0.rules + general)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private static func title(_ layer: Reaction.Layer) -> String {
        switch layer {
        case .beat: "beat"
        case .scenario: "scenario"
        case .archetype: "archetype"
        case .common: "common"
        }
    }

    /// Whether a rule is tried before another.
    private static func precedes(_ left: Rule, _ right: Rule) -> Bool {
        if left.reaction.layer != right.reaction.layer {
            return left.reaction.layer > right.reaction.layer
        }
        if left.specificity != right.specificity {
            return left.specificity > right.specificity
        }
        return left.order < right.order
    }

    /// Rules that name `act`, in the beat or everywhere; the nearest and most specific first.
    func rules(for act: Act, in beat: String) -> [Rule] {
        (beats[beat] ?? everywhere).byAct[act] ?? []
    }

    /// Rules that name `aside`, the nearest and most specific first.
    func rules(for aside: Aside, in beat: String) -> [Rule] {
        (beats[beat] ?? everywhere).byAside[aside] ?? []
    }

    /// Rules whose words stand in a question of the turn, the nearest and most specific first.
    func rules(asked patterns: [String], in beat: String) -> [Rule] {
        patterns.isEmpty ? [] : rules(for: patterns, by: (beats[beat] ?? everywhere).byAsked)
    }

    /// Rules whose words stand in any sentence of the turn.
    func rules(mentioned patterns: [String], in beat: String) -> [Rule] {
        patterns.isEmpty ? [] : rules(for: patterns, by: (beats[beat] ?? everywhere).byMentioned)
    }

    private func rules(for patterns: [String], by table: [String: [Rule]]) -> [Rule] {
        var found: [Int: (rule: Rule, weight: Int)] = [:]
        for pattern in patterns {
            // Of two in one layer the one whose words ask for more is meant.
            let words = pattern.split(separator: " ").count
            for rule in table[pattern] ?? [] {
                found[rule.order] = (rule, max(found[rule.order]?.weight ?? 0, words))
            }
        }
        return found.values.sorted { left, right in
            if left.rule.reaction.layer == right.rule.reaction.layer, left.weight != right.weight {
                return left.weight > right.weight
            }
            return Rulebook.precedes(left.rule, right.rule)
        }.map(\.rule)
    }

    /// Rules that answer any turn, the nearest and most specific first.
    func rulesForAnything(in beat: String) -> [Rule] { (beats[beat] ?? everywhere).always }
}
