import SparModel

extension FieldReader {
    /// Reads a scenario, an archetype or a common file, by the keys of `record`.
    mutating func scenario(
        _ document: YAMLDocument,
        as record: RecordSpec,
        layer: Reaction.Layer
    ) -> ScenarioDraft? {
        let start = source.place(line: 1, column: 1)
        guard let root = document.root, !root.isEmpty else {
            if diagnostics.isEmpty {
                report(.emptyFile, "the file is empty", at: start, help: "begin with `title:`")
            }
            return nil
        }
        guard let fields = fields(of: root, as: record) else { return nil }
        var draft = ScenarioDraft(file: source.file, place: root.place)
        draft.written = fields.written
        func has(_ key: String) -> Bool { record.keys.contains { $0.name == key } }
        draft.title = text(fields["title"])
        draft.about = text(fields["about"])?.value
        if has("case") { readFacts(fields, into: &draft) }
        if has("parties") { readPlay(fields, layer: layer, into: &draft) }
        draft.reactions = reactions(fields["on"], layer: layer)
        draft.lines = cues(fields["lines"])
        draft.isFaulty = diagnostics.contains { $0.severity == .error }
        return draft
    }

    /// Lines by cue.
    mutating func cues(_ value: YAMLValue?) -> [CueDraft] {
        (entries(of: value, expecting: "cues with their lines") ?? []).compactMap { entry in
            let key = YAMLValue(content: .scalar(entry.key, .plain), place: entry.place)
            let cue = word(key, Cue.self, called: "cue", code: .unknownCue)
            let lines = lines(entry.value)
            return cue.map { CueDraft(cue: $0, lines: lines) }
        }
    }

    private mutating func readFacts(_ fields: Fields, into draft: inout ScenarioDraft) {
        draft.extends = scalar(fields["extends"], expecting: "the name of an archetype")
        draft.market = word(fields["market"], Market.self, called: "market")
        draft.region = text(fields["place"])
        draft.difficulty = integer(fields["difficulty"], in: 1...5)?.value
        draft.today = day(fields["today"])
        draft.time = time(fields["time"])?.value
        draft.caseFile = caseFile(fields["case"])
        draft.calls = items(of: fields["calls"]).compactMap { followUp($0) }
    }

    private mutating func followUp(_ value: YAMLValue) -> FollowUpDraft? {
        guard let fields = fields(of: value, as: ScenarioFormat.followUp) else { return nil }
        var draft = FollowUpDraft(place: fields.place)
        draft.about = text(fields["about"])?.value
        draft.days = integer(fields["after_days"], in: 1...365)?.value
        draft.keeps = flag(fields["keeps"])?.value
        draft.consequences = fields["consequences"].map { value in
            items(of: value).compactMap { text($0)?.value }
        }
        guard let opens = fields["opens"] else { return draft }
        if case .mapping = opens.content {
            guard let fields = self.fields(of: opens, as: ScenarioFormat.opens) else {
                return draft
            }
            for standing in PromiseStanding.allCases {
                guard let beat = name(fields[standing.rawValue], of: "beat") else { continue }
                draft.opens.append(.init(standing: standing, beat: beat))
            }
        } else if let beat = name(opens, of: "beat") {
            draft.opens.append(.init(standing: nil, beat: beat))
        }
        return draft
    }

    private mutating func readPlay(
        _ fields: Fields,
        layer: Reaction.Layer,
        into draft: inout ScenarioDraft
    ) {
        draft.skills = items(of: fields["skills"]).compactMap {
            word($0, DimensionKey.self, called: "skill")?.value
        }
        draft.mandate = mandate(fields["mandate"])
        draft.objections = fields["objections"].map { value in
            items(of: value).compactMap { text($0)?.value }
        }
        for entry in entries(of: fields["parties"], expecting: "parties with keys and values") ?? []
        where checkedName(entry.key, of: "party", at: entry.place) {
            if let party = party(entry) { draft.parties.append(party) }
        }
        draft.opens = name(fields["opens"], of: "beat")
        draft.turnLimit = integer(fields["turn_limit"], in: 1...500)?.value
        for entry in entries(of: fields["beats"], expecting: "beats with keys and values") ?? []
        where checkedName(entry.key, of: "beat", at: entry.place) {
            if let beat = beat(entry) { draft.beats.append(beat) }
        }
    }

    private mutating func beat(_ entry: YAMLValue.Entry) -> BeatDraft? {
        let name = Placed(entry.key, at: entry.place)
        guard let fields = fields(of: entry.value, as: ScenarioFormat.beat) else { return nil }
        return BeatDraft(
            name: name,
            party: self.name(fields["party"], of: "party"),
            say: lines(fields["say"]),
            hint: text(fields["hint"])?.value,
            reactions: reactions(fields["on"], layer: .beat)
        )
    }

    private mutating func reactions(
        _ value: YAMLValue?,
        layer: Reaction.Layer
    ) -> [ReactionDraft] {
        items(of: value).compactMap { reaction($0, layer: layer) }
    }
}
