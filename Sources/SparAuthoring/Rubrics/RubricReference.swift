package import SparModel

/// The tables of `docs/rubric.md` and `docs/rules.md`, from the tables the readers follow.
///
/// `GeneratedTables` says where on a page they stand.
package enum RubricReference {
    /// The page with every generated table filled in anew.
    package static func filling(_ page: String, packs: [RulePack] = []) -> String {
        GeneratedTables.filling(page) { table(named: $0, packs: packs) }
    }

    /// The names of the tables the rubric's page holds.
    package static var names: [String] {
        records.map { "keys: \($0.name)" } + words.map { "words: \($0.name)" }
    }

    private static let records = [
        RubricFormat.rubric, RubricFormat.marks, RubricFormat.overallCap, RubricFormat.dimension,
        RubricFormat.criterion, RubricFormat.cap, RubricFormat.predicate, RubricFormat.turns,
        RulePackFormat.pack, RulePackFormat.rule, RulePackFormat.example,
    ]

    private static let words: [(name: String, rows: [(String, String)])] = [
        ("fact", CallFact.allCases.map { ($0.rawValue, $0.meaning) }),
        ("measure", CallMeasure.allCases.map { ($0.rawValue, $0.meaning) }),
        ("moment", CallMoment.allCases.map { ($0.rawValue, $0.meaning) }),
        ("cue", CollectorCue.allCases.map { ($0.rawValue, $0.meaning) }),
        ("signal", PartySignal.allCases.map { ($0.rawValue, $0.meaning) }),
        ("slot", BetterSlot.allCases.map { ("{\($0.rawValue)}", $0.meaning) }),
    ]

    private static func table(named name: Substring, packs: [RulePack]) -> [String]? {
        if let record = records.first(where: { name == "keys: \($0.name)" }) {
            return ["| key | meaning |", "| --- | --- |"]
                + record.keys.map { "| `\($0.name)`\($0.isRequired ? " *" : "") | \($0.summary) |" }
        }
        if let list = words.first(where: { name == "words: \($0.name)" }) {
            return ["| word | meaning |", "| --- | --- |"]
                + list.rows.map { "| `\($0.0)` | \($0.1) |" }
        }
        return packs.first { name == "rules: \($0.id)" }.map(table)
    }

    private static func table(of pack: RulePack) -> [String] {
        ["As of \(pack.asOf).", "", "| rule | | severity | basis | citation |"]
            + ["| --- | --- | --- | --- | --- |"]
            + pack.rules.map { rule in
                "| \(rule.id) | \(rule.rule) | \(rule.severity.rawValue) "
                    + "| \(rule.basis.rawValue) | \(rule.citation) |"
            }
    }
}
