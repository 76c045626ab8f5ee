import SparModel

/// The tables of `docs/scenario-format.md` and `docs/qualification.md`, from the table the readers follow.
///
/// `GeneratedTables` says where on a page they stand.
package enum FormatReference {
    /// The page with every generated table filled in anew.
    package static func filling(_ page: String) -> String {
        GeneratedTables.filling(page, table(named:))
    }

    /// The names of the tables a page may hold.
    package static var names: [String] {
        (ScenarioFormat.records + SampleFormat.records).map { "keys: \($0.name)" }
            + wordLists.map { "words: \($0.name)" } + [slots, subjects]
    }

    /// The names of the tables `docs/qualification.md` holds.
    package static var policyNames: [String] {
        PolicyFormat.records.filter { $0.name != PolicyFormat.changes.name }
            .map { "keys: \($0.name)" }
    }

    private static let slots = "meanings: slot"
    private static let subjects = "meanings: subject"

    private static func table(named name: Substring) -> [String]? {
        let records = ScenarioFormat.records + SampleFormat.records + PolicyFormat.records
        if let record = records.first(where: {
            name == "keys: \($0.name)"
        }) {
            return table(of: record)
        }
        if name == slots {
            return ["| slot | what it says |", "| --- | --- |"]
                + Slot.allCases.map { "| `{\($0.rawValue)}` | \($0.meaning) |" }
        }
        if name == subjects {
            return ["| subject | what is asked after |", "| --- | --- |"]
                + Subject.allCases.map { "| `\($0.rawValue)` | \($0.meaning) |" }
        }
        return wordLists.first { name == "words: \($0.name)" }.map {
            [$0.words.map { "`\($0)`" }.joined(separator: ", ")]
        }
    }

    private static func table(of record: RecordSpec) -> [String] {
        ["| key | value | meaning |", "| --- | --- | --- |"]
            + record.keys.map { key in
                "| `\(key.name)`\(key.isRequired ? " *" : "") | \(words(for: key.kind)) "
                    + "| \(key.summary) |"
            }
    }

    /// What a value is, in words.
    private static func words(for kind: ValueKind) -> String {
        switch kind {
        case .text: "text"
        case .line: "line"
        case .words: "[words](#words-of-a-turn)"
        case .name(let what): "name of \("aeiou".contains(what.first ?? " ") ? "an" : "a") \(what)"
        case .integer(let range):
            range.upperBound == .max
                ? "whole number" : "\(range.lowerBound) to \(range.upperBound)"
        case .flag: "`true` or `false`"
        case .flagOrText: "`true`, `false` or a sentence"
        case .day: "date"
        case .time: "time"
        case .sum: "sum"
        case .interval: "interval"
        case .stream: "sum and interval, or [stream](#stream)"
        case .comparison: "comparison"
        case .choice(let what, let words):
            words.count <= 7
                ? words.map { "`\($0)`" }.joined(separator: ", ") : "[\(what)](#words)"
        case .list(let inner): "list: \(Self.words(for: inner))"
        case .oneOrMany(let inner): "one or a list: \(Self.words(for: inner))"
        case .record(let name):
            "[\(title(name))](#\(title(name).split(separator: " ").joined(separator: "-")))"
        case .map(let what, let inner):
            (what.hasSuffix("y") ? what.dropLast() + "ies" : what + "s")
                + " by name: \(Self.words(for: inner))"
        case .choiceMap(let what, _, let inner): "by [\(what)](#words): \(Self.words(for: inner))"
        case .either(let kinds): kinds.map { Self.words(for: $0) }.joined(separator: ", or ")
        }
    }

    private static func title(_ record: String) -> String {
        record.split(separator: "_").joined(separator: " ")
    }

    // MARK: - Word lists

    private static let wordLists: [(name: String, words: [String])] = [
        ("act", list(ScenarioFormat.act)),
        ("cue", list(key: "lines", of: ScenarioFormat.scenario)),
        ("skill", list(key: "skills", of: ScenarioFormat.scenario)),
        ("aside", list(key: "aside", of: ScenarioFormat.reaction)),
        ("ingredient", list(key: "with", of: ScenarioFormat.reaction)),
        ("ending", list(key: "end", of: ScenarioFormat.reaction)),
        ("method", list(key: "method", of: ScenarioFormat.party)),
    ]

    private static func list(key: String, of record: RecordSpec) -> [String] {
        record.keys.first { $0.name == key }.map { list($0.kind) } ?? []
    }

    private static func list(_ kind: ValueKind) -> [String] {
        switch kind {
        case .choice(_, let words), .choiceMap(_, let words, _): words
        case .list(let inner), .oneOrMany(let inner), .map(_, let inner): list(inner)
        case .text, .name, .line, .words, .integer, .flag, .flagOrText, .day, .time, .sum,
            .interval,
            .stream, .comparison, .record, .either:
            []
        }
    }
}
