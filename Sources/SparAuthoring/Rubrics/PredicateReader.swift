import SparModel

extension FieldReader {
    /// A predicate, or a list of them that must all hold.
    mutating func predicate(_ value: YAMLValue?) -> Predicate? {
        guard let value else { return nil }
        if case .sequence(let items) = value.content {
            let parts = items.compactMap { predicate($0) }
            return parts.count == items.count ? .all(parts) : nil
        }
        guard let fields = fields(of: value, as: RubricFormat.predicate) else { return nil }
        let heads = ["all", "any", "not", "fact", "measure", "moment", "turns", "file"]
        let named = heads.filter { fields.has($0) }
        guard named.count == 1, let head = named.first else {
            report(
                named.isEmpty ? .missingKey : .exclusiveKeys,
                named.isEmpty
                    ? "a predicate asks nothing"
                    : "a predicate asks one thing, here " + Self.listed(named),
                at: value.place,
                help: "write one of " + Self.listed(heads) + "; join several with `all` or `any`"
            )
            return nil
        }
        return predicate(head, fields)
    }

    private mutating func predicate(_ head: String, _ fields: Fields) -> Predicate? {
        switch head {
        case "all", "any":
            let values = items(of: fields[head])
            if values.isEmpty, case .sequence? = fields[head]?.content {
                report(
                    .missingKey,
                    "`\(head)` joins nothing, so it would " + (head == "all" ? "always" : "never")
                        + " hold",
                    at: fields[head]?.place ?? fields.place,
                    help: "list the predicates it joins, or leave it out"
                )
                return nil
            }
            let parts = values.compactMap { predicate($0) }
            guard parts.count == values.count else { return nil }
            return head == "all" ? .all(parts) : .any(parts)
        case "not": return predicate(fields["not"]).map(Predicate.not)
        case "fact":
            return word(fields["fact"], CallFact.self, called: "fact").map { .fact($0.value) }
        case "file":
            return word(fields["file"], FileFacts.Name.self, called: "flag").map { .file($0.value) }
        case "moment":
            guard let moment = word(fields["moment"], CallMoment.self, called: "moment") else {
                return nil
            }
            return .moment(
                moment.value,
                after: word(fields["after"], CallMoment.self, called: "moment")?.value,
                before: word(fields["before"], CallMoment.self, called: "moment")?.value
            )
        case "measure":
            guard let measure = word(fields["measure"], CallMeasure.self, called: "measure"),
                let bound = bound(fields["is"], at: measure.place)
            else { return nil }
            return .measure(measure.value, bound)
        default: return pattern(fields["turns"]).map(Predicate.turns)
        }
    }

    private mutating func bound(_ value: YAMLValue?, at place: SourcePlace) -> Comparison? {
        guard let value else {
            report(
                .missingKey,
                "a measure is compared with nothing",
                at: place,
                help: "add `is: \">= 2\"`"
            )
            return nil
        }
        return bound(value)
    }

    private mutating func bound(_ value: YAMLValue?) -> Comparison? {
        guard let text = scalar(value, expecting: "a comparison") else { return nil }
        guard let comparison = Comparison(parsing: text.value) else {
            report(
                .badComparison,
                "`\(text.value)` is not a comparison",
                at: text.place,
                help: "write one sign and one number in quotes: \">= 50\", \"< 40\", \"= 3\""
            )
            return nil
        }
        return comparison
    }

    private mutating func pattern(_ value: YAMLValue?) -> TurnPattern? {
        guard let fields = fields(of: value, as: RubricFormat.turns) else { return nil }
        let before = diagnostics.count
        var pattern = TurnPattern()
        pattern.said = words(fields["said"], Act.self, called: "act", code: .unknownAct)
        pattern.cues = words(fields["cues"], CollectorCue.self, called: "cue")
        pattern.with = words(fields["with"], CollectorCue.self, called: "cue")
        pattern.notSaid = words(fields["not_said"], Act.self, called: "act", code: .unknownAct)
        pattern.without = words(fields["without"], CollectorCue.self, called: "cue")
        pattern.answering = words(fields["answering"], PartySignal.self, called: "signal")
        pattern.heard = words(fields["heard"], PartySignal.self, called: "signal")
        pattern.to = word(fields["to"], Listener.self, called: "listener")?.value
        pattern.after = word(fields["after"], CallMoment.self, called: "moment")?.value
        pattern.before = word(fields["before"], CallMoment.self, called: "moment")?.value
        pattern.words = bound(fields["words"])
        pattern.confidence = integer(fields["sure"], in: 0...100)?.value ?? 0
        if let count = bound(fields["count"]) { pattern.count = count }
        pattern.share = bound(fields["share"])
        if !pattern.heard.isEmpty, !pattern.said.isEmpty || !pattern.cues.isEmpty {
            report(
                .exclusiveKeys,
                "`heard` asks of the other party's lines, `said` and `cues` of the collector's",
                at: fields.place
            )
        }
        return diagnostics.count == before ? pattern : nil
    }

    private mutating func words<Word: CaseIterable & RawRepresentable>(
        _ value: YAMLValue?,
        _ type: Word.Type,
        called what: String,
        code: DiagnosticCode = .unknownWord
    ) -> [Word] where Word.RawValue == String {
        oneOrMany(of: value).compactMap { word($0, type, called: what, code: code)?.value }
    }
}
