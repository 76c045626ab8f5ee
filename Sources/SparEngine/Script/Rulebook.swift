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
        /// What is looked at for every rule, taken out of the reaction.
        let part: Reaction.Part
        let also: ActMask
        let without: ActMask
        let with: [Ingredient]
        let limit: Int?
        /// Acts that must have been heard before, and acts that must not.
        let heard: ActMask
        let notHeard: ActMask
        /// What else must be so, the cheapest to ask first.
        let clauses: [Condition.Clause]
        /// What it says.
        let lines: ScriptLines
        /// What it says to whoever asks on.
        let then: [QuestionKind: ScriptLines]
        /// What a question may be about that it answers.
        let subjects: Set<Subject>
        /// The kinds of question the author names; empty leaves it to the words.
        let answers: Set<QuestionKind>
        /// Which questions its words answer, by pattern.
        private let fits: [String: TopicFit]

        /// What naming the kind of question is worth beside words.
        static let named = 2
        /// What the subject is worth beside words.
        static let meant = 3

        /// How well a question fits it: its subject, the more of its words, and its kind named, the
        /// better; 0 where none does.
        func fit(_ inquiry: Inquiry) -> Int {
            let words = inquiry.asked.compactMap { pattern -> Int? in
                guard let fit = fits[pattern], fit.answers(inquiry.wanted) else { return nil }
                return fit.words + (!inquiry.wanted.isEmpty && fit.isNamed ? Self.named : 0)
            }.max()
            guard let subject = inquiry.subject, subjects.contains(subject) else {
                return words ?? 0
            }
            if answers.isEmpty { return (words ?? 0) + Self.meant }
            if answers.isDisjoint(with: inquiry.wanted), !inquiry.wanted.isEmpty {
                return words ?? 0
            }
            return max(words ?? 0, inquiry.wanted.isEmpty ? 0 : Self.named) + Self.meant
        }

        init(_ reaction: Reaction, key: String, order: Int) {
            self.reaction = reaction
            self.key = key
            self.order = order
            part = reaction.part
            also = ActMask(reaction.also)
            without = ActMask(reaction.without)
            with = reaction.with
            limit = reaction.limit
            subjects = Set(reaction.subjects)
            answers = Set(reaction.answers)
            heard = ActMask(reaction.when.clauses.flatMap(\.actsHeard))
            notHeard = ActMask(reaction.when.clauses.flatMap(\.actsNotHeard))
            clauses = (0...2).flatMap { cost in reaction.when.clauses.filter { $0.cost == cost } }
            lines = ScriptLines(reaction.say, from: key)
            then = ScriptLines.each(of: reaction.then, from: key)
            fits = TopicFit.each(of: reaction.asks, answers: reaction.answers, says: reaction.say)
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

    /// Rules by what they answer, the nearest and most specific first.
    private struct Scope: Sendable {
        var byAct: [Act: [Rule]] = [:]
        var byAside: [Aside: [Rule]] = [:]
        var byAsked: [String: [Rule]] = [:]
        var byMentioned: [String: [Rule]] = [:]
        var bySubject: [Subject: [Rule]] = [:]
        var byLine: [String: [Rule]] = [:]
        var always: [Rule] = []

        /// The rules of these, in order, that can hold.
        init(_ rules: [Rule], where canHold: (Rule) -> Bool) {
            for rule in rules where canHold(rule) {
                let reaction = rule.reaction
                for act in reaction.hear { byAct[act, default: []].append(rule) }
                for aside in reaction.asides { byAside[aside, default: []].append(rule) }
                for pattern in reaction.asks {
                    byAsked[pattern.source, default: []].append(rule)
                }
                for pattern in reaction.mentions {
                    byMentioned[pattern.source, default: []].append(rule)
                }
                for subject in reaction.subjects { bySubject[subject, default: []].append(rule) }
                for line in Set(reaction.examples) { byLine[line, default: []].append(rule) }
                if reaction.answersAnything { always.append(rule) }
            }
        }
    }

    /// A party with its own lines.
    final class Member: Sendable {
        let party: Party
        let voice: [Cue: ScriptLines]

        init(_ party: Party) {
            self.party = party
            voice = party.voice.reduce(into: [:]) { voice, entry in
                let name = "cue:\(entry.key.rawValue)"
                voice[entry.key] = ScriptLines(
                    entry.value,
                    from: "\(name)@\(party.key)",
                    noting: name
                )
            }
        }
    }

    let scenario: Scenario
    /// Everybody in the case who has a name, firms left out.
    let people: Set<String>
    /// What holds in each beat: its own rules, and those that hold in every beat of its party.
    private let beats: [String: (own: Scope, general: Scope)]
    private let speakers: [String: Member]
    private let openings: [String: ScriptLines]
    private let clues: [String: ScriptLines]
    private let then: [String: [QuestionKind: ScriptLines]]
    private let voice: [Cue: ScriptLines]

    init(_ scenario: Scenario) {
        self.scenario = scenario
        people = Set(
            scenario.parties.map(\.name) + [scenario.caseFile.decisionMaker?.name].compactMap { $0 }
        )
        let members = scenario.parties.reduce(into: [:]) { $0[$1.key] = Member($1) }
        speakers = scenario.beats.reduce(into: [:]) { speakers, beat in
            if speakers[beat.name] == nil { speakers[beat.name] = members[beat.party] }
        }
        openings = scenario.beats.reduce(into: [:]) { openings, beat in
            if openings[beat.name] == nil {
                openings[beat.name] = ScriptLines(beat.say, from: "opens:\(beat.name)")
            }
        }
        clues = scenario.parties.flatMap(\.clues).reduce(into: [:]) { clues, clue in
            if clues[clue.name] == nil {
                clues[clue.name] = ScriptLines(clue.say, from: "clue/\(clue.name)")
            }
        }
        var then = scenario.parties.flatMap(\.clues).filter { !$0.then.isEmpty }
            .reduce(into: [String: [QuestionKind: ScriptLines]]()) { then, clue in
                let key = Self.key(ofClue: clue.name)
                if then[key] == nil { then[key] = ScriptLines.each(of: clue.then, from: key) }
            }
        voice = scenario.voice.reduce(into: [:]) { voice, entry in
            let name = "cue:\(entry.key.rawValue)"
            voice[entry.key] = ScriptLines(entry.value, from: name, noting: name)
        }
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
        for rule in own.flatMap(\.rules) + general where !rule.then.isEmpty {
            then[rule.key] = rule.then
        }
        self.then = then
        // A rule that cannot hold in a beat, whatever happens, is not looked at in it.
        let bounds = ConditionBounds(scenario)
        let ranked = general.sorted(by: Self.precedes)
        var ofParty: [String: Scope] = [:]
        var beats: [String: (own: Scope, general: Scope)] = [:]
        for (name, rules) in own where beats[name] == nil {
            let party = speakers[name]?.party
            func canHold(_ rule: Rule) -> Bool {
                bounds.canHold(rule.reaction.when, saidBy: party)
            }
            let key = party?.key ?? ""
            let general = ofParty[key] ?? Scope(ranked, where: canHold)
            ofParty[key] = general
            beats[name] = (Scope(rules.sorted(by: Self.precedes), where: canHold), general)
        }
        self.beats = beats
    }

    /// The rules that a beat has for something: its own come before those that hold everywhere.
    private func rules(in beat: String, for key: (Scope) -> [Rule]?) -> [Rule] {
        guard let scopes = beats[beat] else { return [] }
        guard let own = key(scopes.own) else { return key(scopes.general) ?? [] }
        return own + (key(scopes.general) ?? [])
    }

    /// Who speaks in a beat; authoring makes sure that every beat names one.
    func speaker(in beat: String) -> Member {
        guard let member = speakers[beat] else {
            preconditionFailure("beat \(beat) names no party")
        }
        return member
    }

    /// What is said on entering a beat.
    func opening(of beat: String) -> ScriptLines? { openings[beat] }
    /// The words of a clue.
    func lines(ofClue name: String) -> ScriptLines? { clues[name] }
    /// What is said to whoever asks on after a reaction, by its key, or after a clue.
    func then(after key: String) -> [QuestionKind: ScriptLines] { then[key] ?? [:] }
    /// The key of a clue among those of reactions.
    static func key(ofClue name: String) -> String { "clue/\(name)" }
    /// The scenario's lines for a cue.
    func lines(for cue: Cue) -> ScriptLines? { voice[cue] }

    /// The key of a reaction that holds in a beat.
    func key(of reaction: Reaction, in beat: String) -> String {
        let title = reaction.layer == .beat ? beat : Self.title(reaction.layer)
        return "\(title)/\(reaction.name)"
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
        rules(in: beat) { $0.byAct[act] }
    }

    /// Rules that name `aside`, the nearest and most specific first.
    func rules(for aside: Aside, in beat: String) -> [Rule] {
        rules(in: beat) { $0.byAside[aside] }
    }

    /// Rules that answer a question of the turn, by its subject or its words, and one of its kind;
    /// the nearest first, of one layer the one that fits best.
    func rules(answering inquiry: Inquiry, in beat: String) -> [Rule] {
        let asked = inquiry.asked.flatMap { pattern in rules(in: beat) { $0.byAsked[pattern] } }
        let meant = inquiry.subject.map { subject in rules(in: beat) { $0.bySubject[subject] } }
        return Self.ranked(asked + (meant ?? []), worth: 1) { $0.fit(inquiry) }
    }

    /// Rules whose words stand in any sentence of the turn.
    func rules(mentioned patterns: [String], in beat: String) -> [Rule] {
        let mentioned = patterns.flatMap { pattern in
            rules(in: beat) { $0.byMentioned[pattern] }
        }
        return Self.ranked(mentioned) { rule in
            // Of two in one layer the one whose words ask for more is meant.
            rule.reaction.mentions.filter { patterns.contains($0.source) }
                .map(\.groups.count).max() ?? 0
        }
    }

    /// Rules made for a line, the nearest and most specific first.
    func rules(like line: String, in beat: String) -> [Rule] {
        rules(in: beat) { $0.byLine[line] }
    }

    /// Rules by layer and weight; those that weigh less than `least` are left out.
    private static func ranked(
        _ rules: [Rule],
        worth least: Int = 0,
        weight: (Rule) -> Int
    ) -> [Rule] {
        if rules.isEmpty { return [] }
        var found: [Int: (rule: Rule, weight: Int)] = [:]
        for rule in rules where found[rule.order] == nil {
            found[rule.order] = (rule, weight(rule))
        }
        return found.values.filter { $0.weight >= least }.sorted { left, right in
            if left.rule.reaction.layer == right.rule.reaction.layer, left.weight != right.weight {
                return left.weight > right.weight
            }
            return Rulebook.precedes(left.rule, right.rule)
        }.map(\.rule)
    }

    /// Rules that answer any turn, the nearest and most specific first.
    func rulesForAnything(in beat: String) -> [Rule] { rules(in: beat) { $0.always } }
}
