import SparModel

extension Analysis {
    /// Reactions that another of the same layer always forestalls.
    mutating func checkShadows() {
        for beat in plan.beats { checkShadows(among: beat.reactions.map(\.reaction)) }
        let general = plan.reactions.map(\.reaction)
        for layer in [Reaction.Layer.scenario, .archetype, .common] {
            checkShadows(among: general.filter { $0.layer == layer })
        }
    }

    private mutating func checkShadows(among reactions: [Reaction]) {
        let worth = reactions.map(Self.requirements)
        let ranked = reactions.indices.sorted { (worth[$1], $0) < (worth[$0], $1) }
        var nearer = Nearer()
        for reaction in ranked.map({ reactions[$0] }) where !dead.contains(reaction.place) {
            guard let winner = winner(over: reaction, among: nearer) else {
                checkLines(of: reaction, among: nearer)
                nearer.add(reaction)
                continue
            }
            dead.insert(reaction.place)
            let asksTheSame = Self.asksTheSame(winner, reaction)
            report(
                .neverWins,
                "reaction `\(reaction.name)` never wins: `\(winner.name)` on line "
                    + "\(winner.place.line) \(asksTheSame ? "asks the same" : "is always before it")",
                at: reaction.place,
                help: asksTheSame
                    ? "put their lines under one `say`, or ask for something more in one of them"
                    : "ask for something more here, with `with`, `also` or `when`, or limit the other"
            )
        }
    }

    /// Reports a line of `like` that a reaction tried before has too.
    private mutating func checkLines(of late: Reaction, among nearer: Nearer) {
        for line in late.like {
            let early = nearer.toLine[line]?.map { nearer.reactions[$0] }
                .first { forestalls($0, late, on: nil) }
            guard let early else { continue }
            report(
                .neverWins,
                "`\(line)` never leads to `\(late.name)`: `\(early.name)` on line "
                    + "\(early.place.line) is made for it too",
                at: late.place,
                help: "leave the line to one of them"
            )
        }
    }

    /// The reactions that are tried before one, by what they answer, in the engine's order.
    private struct Nearer {
        private(set) var reactions: [Reaction] = []
        private(set) var toAct: [Act: [Int]] = [:]
        private(set) var toAside: [Aside: [Int]] = [:]
        private(set) var toAsked: [String: [Int]] = [:]
        private(set) var toMentioned: [String: [Int]] = [:]
        private(set) var toSubject: [Subject: [Int]] = [:]
        private(set) var toLine: [String: [Int]] = [:]
        private(set) var toAnything: [Int] = []

        mutating func add(_ reaction: Reaction) {
            // A clue may be open or not, and a limit be reached: such a one does not always match.
            guard reaction.limit == nil, reaction.move != .reveal else { return }
            let place = reactions.count
            reactions.append(reaction)
            for act in reaction.hear { toAct[act, default: []].append(place) }
            for aside in reaction.asides { toAside[aside, default: []].append(place) }
            for words in reaction.asks { toAsked[words.source, default: []].append(place) }
            for words in reaction.mentions { toMentioned[words.source, default: []].append(place) }
            for subject in reaction.subjects { toSubject[subject, default: []].append(place) }
            for line in reaction.like { toLine[line, default: []].append(place) }
            if reaction.answersAnything { toAnything.append(place) }
        }
    }

    /// How the engine ranks reactions of one layer.
    private static func requirements(of reaction: Reaction) -> Int {
        reaction.also.count * 3 + reaction.with.count * 2 + reaction.when.clauses.count * 2
            + reaction.without.count + (reaction.answersAnything ? 0 : 1)
    }

    /// One that forestalls it, when for all it answers there is one.
    private func winner(over late: Reaction, among nearer: Nearer) -> Reaction? {
        var found: Reaction?
        func settle(_ candidates: [Int]?, on act: Act? = nil) -> Bool {
            let first = candidates?.first { forestalls(nearer.reactions[$0], late, on: act) }
            guard let first else { return false }
            found = found ?? nearer.reactions[first]
            return true
        }
        if late.answersAnything { return settle(nearer.toAnything) ? found : nil }
        let isCovered =
            late.hear.allSatisfy { settle(nearer.toAct[$0], on: $0) }
            && late.asides.allSatisfy { settle(nearer.toAside[$0]) }
            && late.asks.allSatisfy { settle(nearer.toAsked[$0.source]) }
            && late.mentions.allSatisfy { settle(nearer.toMentioned[$0.source]) }
            && late.subjects.allSatisfy { settle(nearer.toSubject[$0]) }
            && late.like.allSatisfy { settle(nearer.toLine[$0]) }
        return isCovered ? found : nil
    }

    /// Whether `early` matches every turn with `act` that `late` matches.
    private func forestalls(_ early: Reaction, _ late: Reaction, on act: Act?) -> Bool {
        guard early.part == late.part else { return false }
        // A question of another kind is left by the nearer one.
        if act == nil, !early.answers.isEmpty,
            late.answers.isEmpty || !Set(late.answers).isSubset(of: early.answers)
        {
            return false
        }
        // A question surely about something else is left by the nearer one.
        if !early.subjects.isEmpty,
            !Set(late.subjects).isSubset(of: early.subjects)
                || late.subjects.isEmpty
        {
            return false
        }
        return early.also.allSatisfy { late.also.contains($0) || $0 == act }
            && early.without.allSatisfy(late.without.contains)
            && early.with.allSatisfy(late.with.contains)
            && Clauses.imply(
                late.when.clauses,
                early.when.clauses,
                turnLimit: scenario.turnLimit
            )
    }

    private static func asksTheSame(_ left: Reaction, _ right: Reaction) -> Bool {
        left.hear == right.hear && left.also == right.also && left.without == right.without
            && left.with == right.with && left.when == right.when && left.asides == right.asides
            && left.asks == right.asks && left.mentions == right.mentions
            && left.subjects == right.subjects && left.like == right.like
    }
}
