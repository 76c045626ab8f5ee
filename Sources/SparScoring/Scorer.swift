public import SparModel

/// Grades finished calls by a rubric and the rule packs that hold for each case.
///
/// The same record, rubric and packs give the same scorecard on every machine.
public struct Scorer: Sendable {
    /// What calls are graded by.
    public let rubric: Rubric
    /// The rules of all markets and places; those that do not hold for a case are left out.
    public let packs: [RulePack]

    /// A scorer.
    public init(rubric: Rubric, packs: [RulePack] = []) {
        self.rubric = rubric
        self.packs = packs
    }

    /// The grade of a call, every point with its turns.
    public func score(_ heard: HeardTranscript) -> Scorecard {
        var check = PredicateCheck(CallFacts(heard, packs: packs))
        let rules = RuleCheck(packs: packs).findings(in: &check)
        let dimensions = rubric.dimensions.map { grade($0, &check) }
        var card = Scorecard(
            rubric: rubric.id,
            rubricDigest: rubric.digest,
            overall: nil,
            passed: false,
            automaticFails: rules.automaticFails,
            dimensions: dimensions,
            breaches: rules.breaches
        )
        settle(&card, &check)
        card.betterLines = Advice(check.facts, rubric: rubric).lines(for: card)
        return card
    }

    // MARK: - Dimensions

    private func grade(
        _ dimension: Rubric.Dimension,
        _ check: inout PredicateCheck
    ) -> DimensionScore {
        var score = DimensionScore(
            key: dimension.key,
            title: dimension.title,
            weight: dimension.weight,
            score: nil,
            criteria: []
        )
        let applies = dimension.appliesWhen.map { check.answer($0).value == true } ?? true
        for criterion in dimension.criteria {
            score.criteria.append(verdict(on: criterion, applies: applies, &check))
        }
        guard applies else { return score }
        let possible = score.criteria.reduce(0) { $0 + $1.of }
        guard possible > 0 else { return score }
        let earned = score.criteria.reduce(0) { $0 + $1.points }
        var grade = min(100, max(0, (earned * 100 + possible / 2) / possible))
        for cap in dimension.caps {
            let found = check.answer(cap.when)
            guard found.value == true, grade > cap.at else { continue }
            grade = cap.at
            score.criteria.append(
                Verdict(
                    id: cap.id,
                    met: false,
                    points: 0,
                    of: 0,
                    turns: found.turns,
                    why: Sentence.filled(cap.says, turns: found.turns, in: check.facts),
                    limit: cap.at
                )
            )
        }
        score.score = grade
        return score
    }

    private func verdict(
        on criterion: Rubric.Criterion,
        applies: Bool,
        _ check: inout PredicateCheck
    ) -> Verdict {
        let asked =
            applies
            ? criterion.appliesWhen.map { check.answer($0).value } ?? true : false
        let found = asked == true ? check.answer(criterion.met) : .unknown
        guard let met = found.value else {
            return Verdict(
                id: criterion.id,
                met: nil,
                points: 0,
                of: 0,
                turns: [],
                why: criterion.says.notApplicable
            )
        }
        let turns = found.evidence(met: met)
        return Verdict(
            id: criterion.id,
            met: met,
            points: met ? criterion.points : -criterion.penalty,
            of: criterion.points,
            turns: turns,
            why: Sentence.filled(
                met ? criterion.says.met : criterion.says.missed,
                turns: turns,
                in: check.facts
            )
        )
    }

    // MARK: - The whole

    private func settle(_ card: inout Scorecard, _ check: inout PredicateCheck) {
        let weighed = card.dimensions.filter { $0.weight > 0 && $0.score != nil }
        let weight = weighed.reduce(0) { $0 + $1.weight }
        guard weight > 0 else {
            card.shortfalls = ["Nothing in the call could be graded."]
            return
        }
        let sum = weighed.reduce(0) { $0 + $1.weight * ($1.score ?? 0) }
        var overall = (sum + weight / 2) / weight
        var reasons: [String] = []
        for cap in rubric.caps where strikes(cap.trigger, card, &check) && overall > cap.at {
            overall = cap.at
            reasons.append(cap.says)
        }
        card.overall = overall
        let marks = rubric.marks
        if overall < marks.overall {
            reasons.append("The grade is \(overall); \(marks.overall) is needed.")
        }
        for fail in card.automaticFails {
            reasons.append("\(fail.rule) fails the call whatever its grade.")
        }
        for dimension in card.dimensions {
            guard let mark = marks.dimensions[dimension.key], let score = dimension.score,
                score < mark
            else { continue }
            reasons.append("\(dimension.title) has \(score); \(mark) is needed.")
        }
        card.passed =
            overall >= marks.overall && card.automaticFails.isEmpty
            && card.dimensions.allSatisfy { dimension in
                guard let mark = marks.dimensions[dimension.key], let score = dimension.score
                else { return true }
                return score >= mark
            }
        card.shortfalls = card.passed ? [] : reasons
    }

    private func strikes(
        _ trigger: Rubric.OverallCap.Trigger,
        _ card: Scorecard,
        _ check: inout PredicateCheck
    ) -> Bool {
        switch trigger {
        case .automaticFail: !card.automaticFails.isEmpty
        case .majorBreaches(let count): card.breaches.count { $0.severity == .major } >= count
        case .dimension(let keys, let most):
            keys.contains { key in card[key]?.score.map { $0 <= most } ?? false }
        case .predicate(let predicate): check.answer(predicate).value == true
        }
    }
}

/// Sentences of rubrics with their places filled.
enum Sentence {
    /// `{turns}` becomes "turn 4" or "turns 4 and 6", "no turn" where there are none; `{beyond}`
    /// what of the mandate was passed.
    static func filled(_ sentence: String, turns: [Int], in facts: CallFacts) -> String {
        var text = ""
        var rest = sentence[...]
        // By bytes: a scorecard has a hundred sentences.
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
            text += rest[..<open]
            rest = rest[open...]
            if rest.utf8.starts(with: "{turns}".utf8) {
                text += spoken(turns)
                rest = rest.dropFirst(7)
            } else if rest.utf8.starts(with: "{beyond}".utf8) {
                let beyond = facts.mandateBreaches.map(\.what)
                text += beyond.isEmpty ? "terms outside it" : joined(beyond)
                rest = rest.dropFirst(8)
            } else {
                text += "{"
                rest = rest.dropFirst()
            }
        }
        return text + rest
    }

    private static func joined(_ parts: [String]) -> String {
        var seen: Set<String> = []
        return parts.filter { seen.insert($0).inserted }.prefix(3).joined(separator: "; ")
    }

    private static func spoken(_ turns: [Int]) -> String {
        let names = turns.prefix(4).map(String.init)
        guard let last = names.last else { return "no turn" }
        if names.count == 1 { return "turn \(last)" }
        return "turns " + names.dropLast().joined(separator: ", ") + " and " + last
    }
}
