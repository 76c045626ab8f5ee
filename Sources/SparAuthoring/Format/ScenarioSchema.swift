/// The JSON Schemas of authored files, from the table the readers follow.
///
/// An editor that finds a schema completes keys and words, shows what they mean and underlines
/// mistakes while they are typed.
public enum ScenarioSchema: String, CaseIterable, Hashable, Sendable {
    /// `Scenarios/<slug>/scenario.yaml`.
    case scenario
    /// `Scenarios/archetypes/*.yaml`.
    case archetype
    /// `Scenarios/common/*.yaml`.
    case common
    /// `Scenarios/<slug>/talk.yaml`.
    case talk
    /// `Scenarios/temperaments.yaml`.
    case temperaments
    /// `Scenarios/<slug>/samples/*.yaml`.
    case sample
    /// `Scoring/policy.yaml`.
    case policy

    /// The schema of `scenario.yaml`.
    public static func json() -> String { scenario.json() }

    /// The schema's file, from the library's root: beside the files it is for.
    public var path: String {
        (self == .policy ? "Scoring/" : "Scenarios/") + rawValue + ".schema.json"
    }

    /// The schema as JSON, draft 7, with an end of line.
    public func json() -> String {
        let records =
            switch self {
            case .scenario, .archetype, .common, .talk, .temperaments: ScenarioFormat.records
            case .sample: SampleFormat.records
            case .policy: PolicyFormat.records
            }
        let root: [(String, JSONText)] =
            switch self {
            case .scenario: Self.members(of: ScenarioFormat.scenario)
            case .archetype: Self.members(of: ScenarioFormat.archetype)
            case .common: Self.members(of: ScenarioFormat.common)
            case .talk: Self.members(of: ScenarioFormat.talk)
            case .temperaments:
                Self.members(.map("temperament", .record(ScenarioFormat.temperament.name)))
            case .sample: Self.members(of: SampleFormat.sample)
            case .policy: Self.members(of: PolicyFormat.policy)
            }
        let used = Self.reachable(from: self, among: records)
        let definitions = used.map { ($0.name, JSONText.object(Self.members(of: $0))) }
        return JSONText.object(
            [
                ("$schema", .string("http://json-schema.org/draft-07/schema#")),
                ("title", .string("Spar \(rawValue), format \(ScenarioFormat.version)")),
            ] + root + [("definitions", .object(definitions))]
        ).text + "\n"
    }

    // MARK: - Records

    private static func members(of record: RecordSpec) -> [(String, JSONText)] {
        var members: [(String, JSONText)] = [
            ("description", .string(record.summary)),
            ("type", .string("object")),
            ("additionalProperties", .flag(false)),
        ]
        let required = record.keys.filter(\.isRequired).map { JSONText.string($0.name) }
        if !required.isEmpty { members.append(("required", .array(required))) }
        let properties = record.keys.map { key in
            (
                key.name,
                JSONText.object([("description", .string(key.summary))] + Self.members(key.kind))
            )
        }
        members.append(("properties", .object(properties)))
        return members
    }

    /// The records the file's own record leads to, in the table's order.
    private static func reachable(
        from schema: ScenarioSchema,
        among records: [RecordSpec]
    ) -> [RecordSpec] {
        var found: Set<String> = []
        var waiting: [String] =
            switch schema {
            case .scenario: names(in: ScenarioFormat.scenario)
            case .archetype: names(in: ScenarioFormat.archetype)
            case .common: names(in: ScenarioFormat.common)
            case .talk: names(in: ScenarioFormat.talk)
            case .temperaments: [ScenarioFormat.temperament.name]
            case .sample: names(in: SampleFormat.sample)
            case .policy: names(in: PolicyFormat.policy)
            }
        while let name = waiting.popLast() {
            guard found.insert(name).inserted,
                let record = records.first(where: { $0.name == name })
            else { continue }
            waiting += names(in: record)
        }
        return records.filter { found.contains($0.name) }
    }

    private static func names(in record: RecordSpec) -> [String] {
        record.keys.flatMap { names(in: $0.kind) }
    }

    private static func names(in kind: ValueKind) -> [String] {
        switch kind {
        case .record(let name): [name]
        case .stream: [ScenarioFormat.stream.name]
        case .list(let inner), .oneOrMany(let inner), .map(_, let inner),
            .choiceMap(_, _, let inner):
            names(in: inner)
        case .either(let kinds): kinds.flatMap { names(in: $0) }
        case .text, .name, .line, .words, .integer, .flag, .flagOrText, .day, .time, .sum,
            .interval,
            .comparison, .choice:
            []
        }
    }

    // MARK: - Values

    private static let namePattern = "^[a-z0-9_+][a-z0-9_+-]*$"

    private static func members(_ kind: ValueKind) -> [(String, JSONText)] {
        switch kind {
        case .text: [("type", .array([.string("string"), .string("number")]))]
        case .line, .words: type("string")
        case .name: pattern(namePattern)
        case .integer(let range):
            type("integer") + [("minimum", .number(range.lowerBound))]
                + (range.upperBound == .max ? [] : [("maximum", .number(range.upperBound))])
        case .flag: type("boolean")
        case .flagOrText: [("type", .array([.string("boolean"), .string("string")]))]
        case .day: pattern("^\\d{4}-\\d{2}-\\d{2}$")
        case .time: pattern("^\\d{1,2}:\\d{2}$")
        case .sum:
            anyOf([
                type("number"),
                pattern("^\\d[\\d,]*(\\.\\d{1,2})?( [A-Za-z]{3})?$|^\\d{1,3}%$"),
            ])
        case .interval:
            pattern(
                "^(daily|weekly|fortnightly|biweekly|monthly|quarterly|day|week|fortnight|month"
                    + "|quarter|\\d+ (days?|weeks?|months?))$"
            )
        case .stream: anyOf([type("string"), reference(ScenarioFormat.stream.name)])
        case .comparison:
            anyOf([type("integer"), pattern("^ *(<|<=|=|>=|>)? *-?\\d+( and .*)?$")])
        case .choice(_, let words): [("enum", .array(words.map { .string($0) }))]
        case .list(let inner): type("array") + [("items", .object(members(inner)))]
        case .oneOrMany(let inner):
            anyOf([members(inner), type("array") + [("items", .object(members(inner)))]])
        case .record(let name): reference(name)
        case .map(_, let inner):
            type("object") + [
                ("propertyNames", .object(pattern(namePattern))),
                ("additionalProperties", .object(members(inner))),
            ]
        case .choiceMap(_, let words, let inner):
            type("object") + [
                ("additionalProperties", .flag(false)),
                ("properties", .object(words.map { ($0, .object(members(inner))) })),
            ]
        case .either(let kinds): anyOf(kinds.map { members($0) })
        }
    }

    private static func type(_ name: String) -> [(String, JSONText)] { [("type", .string(name))] }

    private static func pattern(_ pattern: String) -> [(String, JSONText)] {
        type("string") + [("pattern", .string(pattern))]
    }

    private static func reference(_ name: String) -> [(String, JSONText)] {
        [("$ref", .string("#/definitions/\(name)"))]
    }

    private static func anyOf(_ kinds: [[(String, JSONText)]]) -> [(String, JSONText)] {
        [("anyOf", .array(kinds.map { .object($0) }))]
    }
}
