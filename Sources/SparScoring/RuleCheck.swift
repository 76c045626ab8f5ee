import SparModel

/// Asks the rules that hold for a case whether the call broke them.
struct RuleCheck {
    let packs: [RulePack]

    /// Breaches by their weight; a rule whose facts are not known finds nothing.
    func findings(
        in check: inout PredicateCheck
    ) -> (automaticFails: [AutomaticFail], breaches: [Breach]) {
        var fails: [AutomaticFail] = []
        var breaches: [Breach] = []
        let file = check.facts.file
        for pack in packs where pack.applies(to: file) {
            for rule in pack.rules {
                if let from = rule.effectiveFrom, from > file.today { continue }
                guard let found = breach(of: rule, in: &check) else { continue }
                let why = Sentence.filled(rule.says, turns: found, in: check.facts)
                switch rule.severity {
                case .automaticFail:
                    fails.append(
                        AutomaticFail(
                            rule: rule.id,
                            citation: rule.citation,
                            turns: found,
                            why: why
                        )
                    )
                case .major, .minor:
                    breaches.append(
                        Breach(
                            rule: rule.id,
                            severity: rule.severity,
                            citation: rule.citation,
                            turns: found,
                            why: why
                        )
                    )
                }
            }
        }
        return (fails, breaches)
    }

    /// The turns that break a rule; nil where it is kept or cannot be told.
    func breach(of rule: Rule, in check: inout PredicateCheck) -> [Int]? {
        if let when = rule.appliesWhen {
            guard check.answer(when).value == true else { return nil }
        }
        let found = check.answer(rule.breach)
        return found.value == true ? found.turns : nil
    }
}
