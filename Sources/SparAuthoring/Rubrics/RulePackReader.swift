public import SparModel

/// Reads rule packs from YAML, with every fault in its place.
public struct RulePackReader: Sendable {
    /// A reader.
    public init() {}

    /// The pack in `text`; `file` is named in diagnostics.
    public func pack(_ text: String, file: String) -> ReadResult<RulePack> {
        ScoringFileFrame.read(text, file: file, as: RulePackFormat.pack, first: "pack") {
            reader,
            fields,
            digest in
            reader.pack(fields, digest: digest)
        }
    }
}

extension FieldReader {
    mutating func pack(_ fields: Fields, digest: String) -> RulePack? {
        let id = name(fields["pack"], of: "pack")
        let title = text(fields["title"])
        let asOf = day(fields["as_of"])
        let places = texts(fields["places"]).compactMap { place(code: $0) }
        let debtors = oneOrMany(of: fields["debtors"]).compactMap {
            word($0, DebtorFacts.Kind.self, called: "kind of debtor")?.value
        }
        let collectors = oneOrMany(of: fields["collectors"]).compactMap {
            word($0, Collector.Kind.self, called: "kind of collector")?.value
        }
        var ids: Set<String> = []
        var rules: [Rule] = []
        for item in items(of: fields["rules"]) {
            guard let rule = rule(item) else { continue }
            if !ids.insert(rule.id).inserted {
                report(.duplicateName, "rule `\(rule.id)` is given twice", at: item.place)
            }
            rules.append(rule)
        }
        guard let id, let title, let asOf else { return nil }
        return RulePack(
            id: id.value,
            title: title.value,
            digest: digest,
            asOf: asOf.value,
            places: places,
            debtors: debtors,
            collectors: collectors,
            rules: rules
        )
    }

    private mutating func rule(_ value: YAMLValue) -> Rule? {
        guard let fields = fields(of: value, as: RulePackFormat.rule) else { return nil }
        let id = text(fields["id"])
        let plain = text(fields["rule"])
        let citation = text(fields["citation"])
        let basis = word(fields["basis"], Rule.Basis.self, called: "basis")
        let severity = word(fields["severity"], Rule.Severity.self, called: "severity")
        let from = day(fields["effective_from"])
        let applies = predicate(fields["applies_when"])
        let breach = predicate(fields["breach"])
        let says = sentence(fields["says"])
        let kept = items(of: fields["passes"]).compactMap { example($0, breaks: false) }
        let broken = items(of: fields["fails"]).compactMap { example($0, breaks: true) }
        if kept.count < 2 || broken.count < 2 {
            report(
                .missingKey,
                "a rule needs two turns that keep it and two that break it",
                at: value.place,
                help: "write them under `passes:` and `fails:`"
            )
        }
        guard let id, let plain, let citation, let basis, let severity, let breach, let says else {
            return nil
        }
        return Rule(
            id: id.value,
            rule: plain.value,
            citation: citation.value,
            basis: basis.value,
            severity: severity.value,
            effectiveFrom: from?.value,
            appliesWhen: applies,
            breach: breach,
            says: says,
            examples: kept + broken
        )
    }

    /// A line, a list of lines, or lines with the facts they need.
    private mutating func example(_ value: YAMLValue, breaks: Bool) -> Rule.Example? {
        switch value.content {
        case .faulty: return nil
        case .scalar, .sequence:
            let lines = oneOrMany(of: value).compactMap { exampleLine($0) }
            return lines.isEmpty ? nil : Rule.Example(breaks: breaks, lines: lines)
        case .mapping:
            guard let fields = fields(of: value, as: RulePackFormat.example) else { return nil }
            var file = FileFacts()
            file.consequences =
                fields.has("consequences")
                ? texts(fields["consequences"]).map(\.value) : nil
            file.feesAllowed = flag(fields["fees_allowed"])?.value
            file.contactNumber = integer(fields["contact_number"], in: 1...1000)?.value
            if let facts = fields["file"], let entries = entries(of: facts) {
                for entry in entries {
                    let key = YAMLValue(content: .scalar(entry.key, .plain), place: entry.place)
                    guard let name = word(key, FileFacts.Name.self, called: "flag"),
                        let holds = flag(entry.value)
                    else { continue }
                    file.flags[name.value] = .plain(holds.value)
                }
            }
            return Rule.Example(
                breaks: breaks,
                lines: oneOrMany(of: fields["lines"]).compactMap { exampleLine($0) },
                file: file,
                debtor: word(fields["debtor"], DebtorFacts.Kind.self, called: "kind of debtor")?
                    .value,
                time: time(fields["time"])?.value,
                today: day(fields["today"])?.value,
                relation: text(fields["relation"])?.value,
                invoices: integer(fields["invoices"], in: 1...9)?.value
            )
        }
    }

    /// "UK", "US-NY": a country's two letters, and its state or region where that has rules.
    private mutating func place(code: Placed<String>) -> String? {
        let parts = code.value.split(separator: "-", omittingEmptySubsequences: false)
        let isCode =
            parts.first?.count == 2 && parts.count <= 2
            && parts.allSatisfy { part in
                (1...3).contains(part.count)
                    && part.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
            }
        guard !isCode else { return code.value }
        report(
            .unknownWord,
            "`\(code.value)` is no place",
            at: code.place,
            help: "write a country's two letters, with its state where that has rules: UK, US-NY"
        )
        return nil
    }

    private mutating func exampleLine(_ value: YAMLValue) -> Rule.Line? {
        guard let placed = text(value) else { return nil }
        let line = placed.value
        let speakers: [(String, TranscriptTurn.Who)] = [
            ("you: ", .trainee), ("they: ", .debtor), ("other: ", .gatekeeper),
        ]
        for (mark, who) in speakers where line.hasPrefix(mark) {
            return Rule.Line(who, String(line.dropFirst(mark.count)))
        }
        // "othr: Who is it?" is a slip, not something the collector says.
        let head = line.prefix { $0.isLetter && $0.isLowercase }
        if !head.isEmpty, head.count <= 6, line.dropFirst(head.count).hasPrefix(":") {
            report(
                .unknownWord,
                "unknown speaker `\(head)`",
                at: placed.place,
                help: "write `you: `, `they: ` or `other: `"
            )
            return nil
        }
        return Rule.Line(.trainee, line)
    }
}
