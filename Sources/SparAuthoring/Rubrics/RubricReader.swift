public import SparModel

/// What came of reading a rubric or a rule pack.
public struct ReadResult<Value: Sendable>: Sendable {
    /// What was read; nil when there is an error.
    public var value: Value?
    /// All there is to say about the file.
    public var diagnostics: [Diagnostic]
    /// The file's text, for showing diagnostics.
    public var source: String
}

/// Reads rubrics from YAML, with every fault in its place.
public struct RubricReader: Sendable {
    /// A reader.
    public init() {}

    /// The rubric in `text`; `file` is named in diagnostics.
    public func rubric(_ text: String, file: String) -> ReadResult<Rubric> {
        ScoringFileFrame.read(text, file: file, as: RubricFormat.rubric, first: "rubric") {
            reader,
            fields,
            digest in
            reader.rubric(fields, digest: digest)
        }
    }
}

extension FieldReader {
    mutating func rubric(_ fields: Fields, digest: String) -> Rubric? {
        let dimensions = items(of: fields["dimensions"]).compactMap { dimension($0) }
        var seen: Set<DimensionKey> = []
        for entry in dimensions where !seen.insert(entry.value.key).inserted {
            report(
                .duplicateName,
                "dimension `\(entry.value.key.rawValue)` is graded twice",
                at: entry.place
            )
        }
        let caps = items(of: fields["caps"]).compactMap { overallCap($0) }
        let marks = marks(fields["pass"])
        guard let id = text(fields["rubric"]) else { return nil }
        return Rubric(
            id: id.value,
            digest: digest,
            dimensions: dimensions.map(\.value),
            marks: marks,
            caps: caps
        )
    }

    private mutating func marks(_ value: YAMLValue?) -> Rubric.Marks {
        guard let value, let fields = fields(of: value, as: RubricFormat.marks) else {
            return Rubric.Marks()
        }
        var marks = Rubric.Marks()
        marks.overall = integer(fields["overall"], in: 0...100)?.value ?? marks.overall
        if let map = fields["dimensions"], let entries = entries(of: map) {
            for entry in entries {
                let key = YAMLValue(content: .scalar(entry.key, .plain), place: entry.place)
                guard let dimension = word(key, DimensionKey.self, called: "dimension") else {
                    continue
                }
                marks.dimensions[dimension.value] = integer(entry.value, in: 0...100)?.value
            }
        }
        return marks
    }

    private mutating func overallCap(_ value: YAMLValue) -> Rubric.OverallCap? {
        guard let fields = fields(of: value, as: RubricFormat.overallCap) else { return nil }
        let heads = ["automatic_fail", "major_breaches", "dimensions", "when"]
        let named = heads.filter { fields.has($0) }
        guard named.count == 1 else {
            report(
                named.isEmpty ? .missingKey : .exclusiveKeys,
                "a limit is set off by one of " + Self.listed(heads),
                at: value.place
            )
            return nil
        }
        let trigger: Rubric.OverallCap.Trigger?
        switch named[0] {
        case "automatic_fail": trigger = .automaticFail
        case "major_breaches":
            trigger = integer(fields["major_breaches"], in: 1...99).map { .majorBreaches($0.value) }
        case "dimensions":
            let keys = oneOrMany(of: fields["dimensions"]).compactMap {
                word($0, DimensionKey.self, called: "dimension")?.value
            }
            let most = integer(fields["at_most"], in: 0...100)?.value ?? 0
            trigger = .dimension(keys, atMost: most)
        default: trigger = predicate(fields["when"]).map { .predicate($0) }
        }
        guard let trigger, let cap = integer(fields["cap"], in: 0...100),
            let says = sentence(fields["says"])
        else { return nil }
        return Rubric.OverallCap(trigger: trigger, at: cap.value, says: says)
    }

    private mutating func dimension(_ value: YAMLValue) -> Placed<Rubric.Dimension>? {
        guard let fields = fields(of: value, as: RubricFormat.dimension) else { return nil }
        let key = word(fields["dimension"], DimensionKey.self, called: "dimension")
        let title = text(fields["title"])
        let weight = integer(fields["weight"], in: 0...100)
        let applies = predicate(fields["applies_when"])
        var ids: Set<String> = []
        var criteria: [Rubric.Criterion] = []
        for item in items(of: fields["criteria"]) {
            guard let criterion = criterion(item) else { continue }
            checkOnce(criterion.id, &ids, at: item.place)
            criteria.append(criterion)
        }
        var caps: [Rubric.Cap] = []
        for item in items(of: fields["caps"]) {
            guard let cap = cap(item) else { continue }
            checkOnce(cap.id, &ids, at: item.place)
            caps.append(cap)
        }
        if weight.map({ $0.value > 0 }) ?? false, !criteria.isEmpty,
            criteria.allSatisfy({ $0.points == 0 })
        {
            report(
                .missingKey,
                "no criterion of `\(key?.value.rawValue ?? "the dimension")` has points",
                at: value.place,
                help: "a dimension is graded in percent of its points; give one of them some"
            )
        }
        guard let key, let title, let weight else { return nil }
        return Placed(
            Rubric.Dimension(
                key: key.value,
                title: title.value,
                weight: weight.value,
                appliesWhen: applies,
                criteria: criteria,
                caps: caps
            ),
            at: value.place
        )
    }

    private mutating func checkOnce(_ id: String, _ ids: inout Set<String>, at place: SourcePlace) {
        if !ids.insert(id).inserted {
            report(.duplicateName, "`\(id)` is used twice in this dimension", at: place)
        }
    }

    private mutating func criterion(_ value: YAMLValue) -> Rubric.Criterion? {
        guard let fields = fields(of: value, as: RubricFormat.criterion) else { return nil }
        let id = name(fields["id"], of: "criterion")
        let points = integer(fields["points"], in: 0...100)
        let penalty = integer(fields["penalty"], in: 0...100)
        let applies = predicate(fields["applies_when"])
        let met = predicate(fields["when"])
        let says = Rubric.Sentences(
            met: sentence(fields["met"]) ?? "",
            missed: sentence(fields["missed"]) ?? "",
            notApplicable: sentence(fields["not_applicable"])
                ?? "The call gave no chance for it."
        )
        let better = oneOrMany(of: fields["better"]).compactMap { betterLine($0) }
        let place = word(fields["better_at"], CallMoment.self, called: "moment")
        guard let id, let points, let met else { return nil }
        return Rubric.Criterion(
            id: id.value,
            points: points.value,
            penalty: penalty?.value ?? 0,
            appliesWhen: applies,
            met: met,
            says: says,
            better: better,
            betterAt: place?.value
        )
    }

    private mutating func cap(_ value: YAMLValue) -> Rubric.Cap? {
        guard let fields = fields(of: value, as: RubricFormat.cap) else { return nil }
        let id = name(fields["id"], of: "cap")
        let when = predicate(fields["when"])
        let most = integer(fields["cap"], in: 0...100)
        let says = sentence(fields["says"])
        guard let id, let when, let most, let says else { return nil }
        return Rubric.Cap(id: id.value, when: when, at: most.value, says: says)
    }

    /// A sentence of a verdict; of slots it may have the turns and what was beyond the mandate.
    mutating func sentence(_ value: YAMLValue?) -> String? {
        checked(value, slots: ["turns", "beyond"])
    }

    /// A better line; each of its slots must be known.
    private mutating func betterLine(_ value: YAMLValue) -> String? {
        checked(value, slots: BetterSlot.allCases.map(\.rawValue))
    }

    /// A text whose slots are all among `legal`.
    private mutating func checked(_ value: YAMLValue?, slots legal: [String]) -> String? {
        guard let line = text(value) else { return nil }
        var rest = Substring(line.value)
        while let open = rest.firstIndex(of: "{") {
            let close = rest[open...].firstIndex(of: "}") ?? rest.endIndex
            let name = String(rest[rest.index(after: open)..<close])
            if !legal.contains(name) {
                report(
                    .unknownSlot,
                    "unknown slot `{\(name)}`",
                    at: source.find("{\(name)", from: line.place, skipping: 0) ?? line.place,
                    help: Self.didYouMean(name, among: legal) ?? "the slots are "
                        + Self.listed(legal)
                )
            }
            rest = close == rest.endIndex ? "" : rest[rest.index(after: close)...]
        }
        return line.value
    }
}
