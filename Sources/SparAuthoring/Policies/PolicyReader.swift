public import SparModel

/// A scenario of the library, as far as a policy and a draw by it look at one.
public struct ScenarioHead: Hashable, Sendable {
    /// The scenario's id.
    public var id: String
    /// The archetype it extends.
    public var kind: String
    /// The market it plays in.
    public var market: Market

    /// A scenario of the library.
    public init(id: String, kind: String, market: Market) {
        self.id = id
        self.kind = kind
        self.market = market
    }

    /// The head of a scenario.
    public init(_ scenario: Scenario) {
        self.init(
            id: scenario.id,
            kind: scenario.archetype,
            market: scenario.caseFile.market
        )
    }
}

/// Reads qualification policies from YAML, with every fault in its place.
public struct PolicyReader: Sendable {
    private let library: [ScenarioHead]?

    /// A reader.
    ///
    /// - Parameter library: The scenarios there are, for what only they can show; nil leaves that
    ///   out, as is enough for a policy that was checked before.
    public init(library: [ScenarioHead]? = nil) { self.library = library }

    /// The policy in `text`; `file` is named in diagnostics.
    public func policy(_ text: String, file: String) -> ReadResult<QualificationPolicy> {
        let document = YAMLDocument(text, file: file)
        var reader = FieldReader(document)
        let policy = reader.policy(
            document,
            digest: ContentDigest.hex(Array(text.utf8)),
            library: library
        )
        let broken = reader.diagnostics.contains { $0.severity == .error }
        return ReadResult(
            value: broken ? nil : policy,
            diagnostics: LoadResult.sorted(reader.diagnostics),
            source: text
        )
    }
}

extension FieldReader {
    mutating func policy(
        _ document: YAMLDocument,
        digest: String,
        library: [ScenarioHead]?
    ) -> QualificationPolicy? {
        guard let root = document.root, !root.isEmpty else {
            reportEmpty(document, help: "begin with `policy:`")
            return nil
        }
        guard let fields = fields(of: root, as: PolicyFormat.policy) else { return nil }
        let id = text(fields["policy"])
        let common = fields["terms"].flatMap { terms($0, as: PolicyFormat.terms) }
        var markets: [MarketPolicy] = []
        for entry in fields["markets"].flatMap({ entries(of: $0) }) ?? [] {
            let key = YAMLValue(content: .scalar(entry.key, .plain), place: entry.place)
            let market = word(key, Market.self, called: "market")
            let own =
                entry.value.isEmpty
                ? TermsDraft() : terms(entry.value, as: PolicyFormat.changes)
            guard let market, let own, let common else { continue }
            guard let whole = own.over(common).market(market.value) else { continue }
            check(whole, drafted: own.over(common), at: entry.place, library: library)
            markets.append(whole)
        }
        let measured = items(of: fields["measured"]).compactMap { figure($0) }
        let limits = texts(fields["limits"]).map(\.value)
        guard let id else { return nil }
        return QualificationPolicy(
            id: id.value,
            digest: digest,
            markets: markets,
            measured: measured,
            limits: limits
        )
    }

    private mutating func figure(_ value: YAMLValue) -> MeasuredFigure? {
        guard let fields = fields(of: value, as: PolicyFormat.figure) else { return nil }
        let what = text(fields["what"])
        let figure = text(fields["figure"])
        let day = day(fields["day"])
        let source = text(fields["source"])
        guard let what, let figure, let day, let source else { return nil }
        return MeasuredFigure(
            what: what.value,
            figure: figure.value,
            day: day.value,
            source: source.value
        )
    }

    private mutating func terms(_ value: YAMLValue, as record: RecordSpec) -> TermsDraft? {
        guard let fields = fields(of: value, as: record) else { return nil }
        var draft = TermsDraft()
        if fields.has("drawn_from") {
            draft.drawnFrom = oneOrMany(of: fields["drawn_from"]).compactMap {
                word($0, Market.self, called: "market")?.value
            }
        }
        if fields.has("scenarios") { draft.scenarios = names(fields["scenarios"]) }
        if fields.has("without") { draft.without = names(fields["without"]) }
        draft.calls = integer(fields["calls"], in: 1...100)
        draft.ownCalls = integer(fields["own_calls"], in: 0...100)
        draft.kinds = integer(fields["kinds"], in: 1...100)
        draft.minutes = integer(fields["minutes"], in: 1...240)
        draft.marks = marks(fields["marks"])
        draft.automaticFails = integer(fields["automatic_fails"], in: 0...99)
        draft.majorBreaches = integer(fields["major_breaches"], in: 0...99)
        draft.recentDays = integer(fields["recent_days"], in: 1...3660)
        draft.unseenDays = integer(fields["unseen_days"], in: 0...3660)
        draft.attempts = integer(fields["attempts"], in: 1...20)
        draft.waitingDays = integer(fields["waiting_days"], in: 0...365)
        draft.signOffShare = integer(fields["sign_off_percent"], in: 0...100)
        draft.validMonths = integer(fields["valid_months"], in: 1...60)
        draft.packChange = word(
            fields["pack_change"],
            MarketPolicy.PackChange.self,
            called: "change"
        )
        if let allowed = draft.automaticFails, allowed.value > 0 {
            report(
                .automaticFailsAllowed,
                "an automatic fail is allowed: somebody may qualify after a threat",
                at: allowed.place,
                help: "write `automatic_fails: 0`, or delete the key"
            )
        }
        return draft
    }

    private mutating func names(_ value: YAMLValue?) -> [Placed<String>] {
        oneOrMany(of: value).compactMap { name($0, of: "scenario") }
    }

    private mutating func marks(_ value: YAMLValue?) -> QualificationMarks? {
        guard let value, let fields = fields(of: value, as: PolicyFormat.marks) else { return nil }
        var marks = QualificationMarks(
            overall: mark(fields["overall"]),
            headline: mark(fields["headline"]),
            others: mark(fields["others"])
        )
        for entry in fields["dimensions"].flatMap({ entries(of: $0) }) ?? [] {
            let key = YAMLValue(content: .scalar(entry.key, .plain), place: entry.place)
            let mark = mark(entry.value)
            guard let dimension = word(key, DimensionKey.self, called: "dimension") else {
                continue
            }
            marks.dimensions[dimension.value] = mark
        }
        return marks
    }

    private mutating func mark(_ value: YAMLValue?) -> QualificationMark {
        guard let value, let fields = fields(of: value, as: PolicyFormat.mark) else {
            return QualificationMark()
        }
        let mean = integer(fields["mean"], in: 0...100)
        let least = integer(fields["least"], in: 0...100)
        if let mean, let least, least.value > mean.value {
            report(
                .leastAboveMean,
                "the least, \(least.value), lies above the mean, \(mean.value), "
                    + "which then asks for nothing",
                at: least.place,
                help: "the mean is what all calls together must reach, `least` what each must"
            )
        }
        return QualificationMark(
            mean: mean?.value,
            least: least?.value,
            gradedIn: integer(fields["graded_in"], in: 0...100)?.value
        )
    }
}
