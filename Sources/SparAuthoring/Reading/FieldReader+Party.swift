import SparModel

extension FieldReader {
    mutating func party(_ entry: YAMLValue.Entry) -> PartyDraft? {
        guard let fields = fields(of: entry.value, as: ScenarioFormat.party) else { return nil }
        var draft = PartyDraft(key: Placed(entry.key, at: entry.place))
        draft.written = fields.written
        draft.name = text(fields["name"])?.value
        draft.relation = text(fields["relation"])?.value
        draft.role = word(fields["who"], Listener.self, called: "role")?.value
        draft.decides = flag(fields["decides"])?.value
        draft.temperament = temperament(fields["temperament"])
        if let inner = moods(fields["mood"], as: ScenarioFormat.mood) {
            for trait in Mood.Trait.allCases {
                guard let points = integer(inner[trait.rawValue], in: 0...100) else { continue }
                draft.mood[trait] = points.value
            }
        }
        draft.can = means(fields["can_pay"])
        draft.will = means(fields["will_pay"])
        draft.says = means(fields["says"])
        draft.method = word(fields["method"], PaymentMethod.self, called: "method")?.value
        draft.empty = flag(fields["empty_promises"])?.value
        draft.settles = flag(fields["settles"])?.value
        draft.lines = cues(fields["lines"])
        for clue in entries(of: fields["clues"], expecting: "clues with keys and values") ?? []
        where checkedName(clue.key, of: "clue", at: clue.place) {
            if let clue = self.clue(clue) { draft.clues.append(clue) }
        }
        return draft
    }

    private mutating func clue(_ entry: YAMLValue.Entry) -> ClueDraft? {
        guard let fields = fields(of: entry.value, as: ScenarioFormat.clue) else { return nil }
        let fact = text(fields["fact"])?.value
        let asked = acts(fields["asked"])
        let asks = patterns(fields["asks"])
        let subjects = subjects(fields["subject"])
        let clauses = condition(fields["when"])
        let say = lines(fields["say"])
        let mood = shift(fields["mood"])
        let gives = integer(fields["gives"], in: 1...100)?.value
        var clue = Clue(
            name: entry.key,
            fact: fact ?? "",
            when: Condition(clauses.map(\.value)),
            asked: asked,
            asks: asks,
            say: say.map(\.line),
            mood: mood,
            gives: gives ?? 0,
            place: entry.place
        )
        clue.subjects = subjects
        let then = askedOn(fields["then"])
        clue.then = Self.byKind(then)
        clue.takesBack = flag(fields["takes_back"])?.value ?? false
        return ClueDraft(
            name: Placed(entry.key, at: entry.place),
            clue: clue,
            clauses: clauses,
            say: say + then.flatMap(\.lines)
        )
    }

    private mutating func means(_ value: YAMLValue?) -> MeansDraft? {
        guard let fields = fields(of: value, as: ScenarioFormat.means) else { return nil }
        var draft = MeansDraft(place: fields.place)
        draft.now = sum(fields["now"])
        draft.then = stream(fields["then"])
        for item in items(of: fields["later"]) {
            guard let payment = payment(item) else { continue }
            draft.later.append((payment.date.value, payment.amount))
        }
        return draft
    }

    private mutating func temperament(_ value: YAMLValue?) -> TemperamentDraft? {
        guard let value else { return nil }
        if case .scalar = value.content {
            guard let name = name(value, of: "temperament") else { return nil }
            return TemperamentDraft(name: "", place: name.place, extends: name)
        }
        return temperament(value, named: "")
    }

    /// One temperament of `temperaments.yaml` or of a party.
    mutating func temperament(_ value: YAMLValue, named name: String) -> TemperamentDraft? {
        guard let fields = fields(of: value, as: ScenarioFormat.temperament) else { return nil }
        _ = text(fields["about"])
        var draft = TemperamentDraft(name: name, place: fields.place)
        draft.extends = self.name(fields["extends"], of: "temperament")
        for entry in entries(of: fields["shifts"], expecting: "acts with what they move") ?? [] {
            let key = YAMLValue(content: .scalar(entry.key, .plain), place: entry.place)
            let act = word(key, Act.self, called: "act", code: .unknownAct)
            let shift = shift(entry.value)
            if let act { draft.shifts[act.value] = shift }
        }
        draft.drift = integer(fields["drift"], in: 0...20)?.value
        draft.bound = integer(fields["bound"], in: 1...100)?.value
        draft.hangsUpAt = integer(fields["hangs_up_at"], in: 1...100)?.value
        return draft
    }
}
