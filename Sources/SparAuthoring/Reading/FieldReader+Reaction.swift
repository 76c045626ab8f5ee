import SparModel

extension FieldReader {
    /// The keys that say what a reaction answers.
    private static let triggers = ["hear", "aside", "asks", "mentions", "subject", "like"]

    mutating func reaction(_ value: YAMLValue, layer: Reaction.Layer) -> ReactionDraft? {
        guard let fields = fields(of: value, as: ScenarioFormat.reaction) else { return nil }
        let name = self.name(fields["name"], of: "reaction")
        let place = name?.place ?? Self.triggers.lazy.compactMap { fields.entry($0) }.first?.place
        var reaction = Reaction(name: "", layer: layer, place: place ?? fields.place)
        if !fields.hasAny(of: Self.triggers) {
            report(
                .missingKey,
                "a reaction has none of `hear`, `aside`, `asks`, `mentions`, `subject` and `like`",
                at: fields.place,
                help: "say what it answers: `hear: reason-question`, or `hear: anything`"
            )
        }
        if case .scalar("anything", _) = fields["hear"]?.content {
            reaction.hear = []
        } else {
            reaction.hear = acts(fields["hear"])
        }
        reaction.also = acts(fields["also"])
        reaction.without = acts(fields["without"])
        reaction.asides = oneOrMany(of: fields["aside"]).compactMap {
            word($0, Aside.self, called: "aside")?.value
        }
        reaction.asks = patterns(fields["asks"])
        reaction.mentions = patterns(fields["mentions"])
        reaction.subjects = subjects(fields["subject"])
        reaction.like = texts(fields["like"]).map(\.value)
        reaction.answers = oneOrMany(of: fields["answers"]).compactMap {
            word($0, QuestionKind.self, called: "question")?.value
        }
        reaction.refuses = flag(fields["refuses"])?.value ?? false
        reaction.with = oneOrMany(of: fields["with"]).compactMap {
            word($0, Ingredient.self, called: "ingredient")?.value
        }
        let clauses = condition(fields["when"])
        reaction.when = Condition(clauses.map(\.value))
        let say = lines(fields["say"])
        reaction.say = say.map(\.line)
        let then = askedOn(fields["then"])
        reaction.then = Self.byKind(then)
        reaction.mood = shift(fields["mood"])
        reaction.part =
            word(fields["part"], Reaction.Part.self, called: "part")?.value ?? .answer
        reaction.samples = texts(fields["samples"]).map(\.value)
        reaction.counterSamples = texts(fields["not"]).map(\.value)
        reaction.limit = limit(fields)
        let target = move(fields, into: &reaction)
        return ReactionDraft(
            reaction: reaction,
            name: name,
            clauses: clauses,
            target: target,
            next: reaction.next == nil ? nil : fields["go"]?.place,
            say: say + then.flatMap(\.lines)
        )
    }

    /// What is said to whoever asks on, by the kind of question.
    mutating func askedOn(_ value: YAMLValue?) -> [(kind: QuestionKind, lines: [LineDraft])] {
        var found: [(kind: QuestionKind, lines: [LineDraft])] = []
        for entry in entries(of: value, expecting: "kinds of question with their lines") ?? [] {
            let said = lines(entry.value)
            let kind = QuestionKind(rawValue: entry.key).flatMap {
                QuestionKind.askedOn.contains($0) ? $0 : nil
            }
            guard let kind else {
                let legal = QuestionKind.askedOn.map(\.rawValue)
                report(
                    .unknownWord,
                    "`\(entry.key)` is no question one asks on with",
                    at: entry.place,
                    help: Self.didYouMean(entry.key, among: legal) ?? "write " + Self.listed(legal)
                )
                continue
            }
            found.append((kind, said))
        }
        return found
    }

    static func byKind(_ then: [(kind: QuestionKind, lines: [LineDraft])]) -> [QuestionKind: [Line]]
    {
        then.reduce(into: [:]) { $0[$1.kind] = $1.lines.map(\.line) }
    }

    /// What questions may be about.
    mutating func subjects(_ value: YAMLValue?) -> [Subject] {
        oneOrMany(of: value).compactMap { word($0, Subject.self, called: "subject")?.value }
    }

    private mutating func limit(_ fields: Fields) -> Int? {
        let limit = integer(fields["limit"], in: 1...100)
        let once = flag(fields["once"])
        if limit != nil, let once {
            report(
                .exclusiveKeys,
                "`once` and `limit` exclude each other",
                at: once.place,
                help: "`once: true` is `limit: 1`"
            )
        }
        return limit?.value ?? (once?.value == true ? 1 : nil)
    }

    private mutating func move(_ fields: Fields, into reaction: inout Reaction) -> SourcePlace? {
        enum Deed: String, CaseIterable { case bargain, reveal }
        var keys = ["go", "transfer", "do", "end"].compactMap { fields.entry($0) }
        // A deed may lead on to a beat: it is done first.
        if keys.count == 2, fields.entry("do") != nil, fields.entry("go") != nil {
            reaction.next = name(fields["go"], of: "beat")?.value
            keys.removeAll { $0.key == "go" }
        }
        if keys.count > 1 {
            report(
                .exclusiveKeys,
                "`\(keys[1].key)` and `\(keys[0].key)` exclude each other",
                at: keys[1].place,
                help: "a reaction does at most one of `go`, `transfer`, `do` and `end`; "
                    + "only `do` and `go` go together"
            )
        }
        guard let key = keys.first else { return nil }
        if reaction.part == .remark {
            report(
                .remarkMoves,
                "a remark does nothing but speak: `\(key.key)` would be passed over",
                at: key.place,
                help: "delete `part: remark`, or leave `\(key.key)` to the answer"
            )
        }
        if reaction.next == nil, let beat = name(fields["go"], of: "beat") {
            reaction.move = .go(beat.value)
            return beat.place
        }
        if let beat = name(fields["transfer"], of: "beat") {
            reaction.move = .transfer(beat.value)
            return beat.place
        }
        if let deed = word(fields["do"], Deed.self, called: "deed") {
            reaction.move = deed.value == .bargain ? .bargain : .reveal
            return deed.place
        }
        if let ending = word(fields["end"], Ending.self, called: "ending", code: .unknownEnding) {
            reaction.move = .end(ending.value)
            return ending.place
        }
        return nil
    }

    /// Words a turn may hold, each pattern sound and telling.
    mutating func patterns(_ value: YAMLValue?) -> [WordPattern] {
        texts(value).compactMap { text in
            guard let pattern = WordPattern(text.value) else {
                report(
                    .vagueWords,
                    "`\(text.value)` holds no words to look for",
                    at: text.place,
                    help: "write words with spaces between them, other words for one after a "
                        + "stroke: `cheque/check number`"
                )
                return nil
            }
            guard !pattern.isVague else {
                report(
                    .vagueWords,
                    "`\(text.value)` stands in almost every sentence",
                    at: text.place,
                    help: "add a word that only this question has: `when posted`"
                )
                return nil
            }
            return pattern
        }
    }

    mutating func acts(_ value: YAMLValue?) -> [Act] {
        oneOrMany(of: value).compactMap {
            word($0, Act.self, called: "act", code: .unknownAct)?.value
        }
    }

    mutating func shift(_ value: YAMLValue?) -> MoodShift {
        guard let fields = moods(value, as: ScenarioFormat.shift) else { return .none }
        return MoodShift(
            anger: integer(fields["anger"], in: -100...100)?.value ?? 0,
            trust: integer(fields["trust"], in: -100...100)?.value ?? 0,
            patience: integer(fields["patience"], in: -100...100)?.value ?? 0
        )
    }

    /// The traits of a mood; a misspelt one is an unknown mood rather than an unknown key.
    mutating func moods(_ value: YAMLValue?, as record: RecordSpec) -> Fields? {
        guard var value else { return nil }
        if case .mapping(let entries) = value.content {
            let legal = Mood.Trait.allCases.map(\.rawValue)
            for entry in entries where !legal.contains(entry.key) {
                report(
                    .unknownMood,
                    "unknown mood `\(entry.key)`",
                    at: entry.place,
                    help: Self.didYouMean(entry.key, among: legal)
                        ?? "write " + Self.listed(legal)
                )
            }
            value.content = .mapping(entries.filter { legal.contains($0.key) })
        }
        return fields(of: value, as: record)
    }

    mutating func condition(_ value: YAMLValue?) -> [Placed<Condition.Clause>] {
        guard let fields = fields(of: value, as: ScenarioFormat.condition) else { return [] }
        var clauses: [Placed<Condition.Clause>] = []
        for trait in Mood.Trait.allCases {
            for part in comparisons(fields[trait.rawValue]) {
                clauses.append(Placed(.mood(trait, part.value.0, part.value.1), at: part.place))
            }
        }
        for part in comparisons(fields["turn"]) {
            clauses.append(Placed(.turn(part.value.0, part.value.1), at: part.place))
        }
        for part in comparisons(fields["fired"]) {
            clauses.append(Placed(.fired(part.value.0, part.value.1), at: part.place))
        }
        if let value = fields["heard"] {
            clauses.append(Placed(.heard(acts(value)), at: value.place))
        }
        if let value = fields["not_heard"] {
            clauses.append(Placed(.notHeard(acts(value)), at: value.place))
        }
        for value in oneOrMany(of: fields["revealed"]) {
            guard let clue = name(value, of: "clue") else { continue }
            clauses.append(Placed(.revealed(clue.value, true), at: clue.place))
        }
        for value in oneOrMany(of: fields["not_revealed"]) {
            guard let clue = name(value, of: "clue") else { continue }
            clauses.append(Placed(.revealed(clue.value, false), at: clue.place))
        }
        if let party = name(fields["speaker"], of: "party") {
            clauses.append(Placed(.speaker(party.value), at: party.place))
        }
        if let flag = flag(fields["agreed"]) {
            clauses.append(Placed(.agreed(flag.value), at: flag.place))
        }
        if let flag = flag(fields["offered"]) {
            clauses.append(Placed(.offered(flag.value), at: flag.place))
        }
        for (key, expected) in [("recalls", true), ("not_recalls", false)] {
            for value in oneOrMany(of: fields[key]) {
                guard let memory = word(value, Recollection.self, called: "memory") else {
                    continue
                }
                clauses.append(Placed(.recalls(memory.value, expected), at: memory.place))
            }
        }
        return clauses
    }

    /// One comparison, or two joined by "and": ">= 30 and < 60".
    private mutating func comparisons(
        _ value: YAMLValue?
    ) -> [Placed<(Condition.Comparison, Int)>] {
        guard let text = scalar(value, expecting: "a comparison") else { return [] }
        var found: [Placed<(Condition.Comparison, Int)>] = []
        for part in Self.split(text.value, at: " and ") {
            let place = source.find(part, from: text.place) ?? text.place
            let single = YAMLValue(content: .scalar(part, .quoted), place: place)
            if let comparison = comparison(single) { found.append(comparison) }
        }
        return found
    }

    private static func split(_ text: String, at separator: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(text)
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
