import SparModel

extension Analysis {
    /// Reactions that another of the same layer always forestalls.
    mutating func checkShadows() {
        for beat in plan.beats { checkShadows(among: beat.reactions) }
        for layer in [Reaction.Layer.scenario, .archetype, .common] {
            checkShadows(among: plan.reactions.filter { $0.reaction.layer == layer })
        }
    }

    private mutating func checkShadows(among drafts: [ReactionDraft]) {
        let ranked = drafts.enumerated().sorted { left, right in
            let (first, second) = (
                Self.requirements(of: left.element.reaction),
                Self.requirements(of: right.element.reaction)
            )
            return first != second ? first > second : left.offset < right.offset
        }.map(\.element)
        var made: [String: [Reaction]] = [:]
        for (rank, draft) in ranked.enumerated() where !dead.contains(draft.reaction.place) {
            let nearer = ranked[..<rank].filter { !dead.contains($0.reaction.place) }
            guard let winner = winner(over: draft.reaction, among: nearer, made: made) else {
                for line in draft.reaction.like { made[line, default: []].append(draft.reaction) }
                continue
            }
            dead.insert(draft.reaction.place)
            let asksTheSame = Self.asksTheSame(winner, draft.reaction)
            report(
                .neverWins,
                "reaction `\(draft.reaction.name)` never wins: `\(winner.name)` on line "
                    + "\(winner.place.line) \(asksTheSame ? "asks the same" : "is always before it")",
                at: draft.reaction.place,
                help: asksTheSame
                    ? "put their lines under one `say`, or ask for something more in one of them"
                    : "ask for something more here, with `with`, `also` or `when`, or limit the other"
            )
        }
    }

    /// How the engine ranks reactions of one layer.
    private static func requirements(of reaction: Reaction) -> Int {
        reaction.also.count * 3 + reaction.with.count * 2 + reaction.when.clauses.count * 2
            + reaction.without.count + (reaction.answersAnything ? 0 : 1)
    }

    /// One that forestalls it, when for all it answers there is one.
    ///
    /// - Parameters:
    ///   - late: The reaction that comes later.
    ///   - drafts: Those that come before it.
    ///   - made: Of those, by line, the ones that are made for it.
    private func winner(
        over late: Reaction,
        among drafts: [ReactionDraft],
        made: [String: [Reaction]]
    ) -> Reaction? {
        var found: Reaction?
        func settle(_ covers: (Reaction) -> Bool) -> Bool {
            guard let draft = drafts.first(where: { covers($0.reaction) }) else { return false }
            found = found ?? draft.reaction
            return true
        }
        if late.answersAnything {
            let isCovered = settle { early in
                early.answersAnything && forestalls(early, late, on: nil)
            }
            return isCovered ? found : nil
        }
        let areActsCovered = late.hear.allSatisfy { act in
            settle { $0.hear.contains(act) && forestalls($0, late, on: act) }
        }
        let areAsidesCovered = late.asides.allSatisfy { aside in
            settle { $0.asides.contains(aside) && forestalls($0, late, on: nil) }
        }
        let areWordsCovered =
            late.asks.allSatisfy { pattern in
                settle { $0.asks.contains(pattern) && forestalls($0, late, on: nil) }
            }
            && late.mentions.allSatisfy { pattern in
                settle { $0.mentions.contains(pattern) && forestalls($0, late, on: nil) }
            }
        let areSubjectsCovered = late.subjects.allSatisfy { subject in
            settle { $0.subjects.contains(subject) && forestalls($0, late, on: nil) }
        }
        let areLinesCovered = late.like.allSatisfy { line in
            guard let early = made[line]?.first(where: { forestalls($0, late, on: nil) }) else {
                return false
            }
            found = found ?? early
            return true
        }
        return areActsCovered && areAsidesCovered && areWordsCovered && areSubjectsCovered
            && areLinesCovered ? found : nil
    }

    /// Whether `early` matches every turn with `act` that `late` matches.
    private func forestalls(_ early: Reaction, _ late: Reaction, on act: Act?) -> Bool {
        guard early.part == late.part, early.limit == nil else { return false }
        // A clue may be open or not: such a reaction does not always match.
        if case .reveal = early.move { return false }
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
