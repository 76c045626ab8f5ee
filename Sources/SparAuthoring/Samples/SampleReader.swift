package import SparModel

/// Reads a sample call and holds it against its scenario.
package struct SampleReader {
    private var reader: FieldReader
    private let document: YAMLDocument
    private let scenario: Scenario?
    /// The names of all sample calls of the scenario.
    private let samples: [String]
    /// What may be named as an answer, once that was asked for.
    private var answers: [String]?

    package init(_ document: YAMLDocument, of scenario: Scenario?, among samples: [String] = []) {
        self.document = document
        self.scenario = scenario
        self.samples = samples
        reader = FieldReader(document)
    }

    /// What is wrong with it so far.
    package var diagnostics: [Diagnostic] { reader.diagnostics }

    package mutating func sample(named name: String) -> SampleCall? {
        guard let root = document.root, !root.isEmpty else {
            if reader.diagnostics.isEmpty {
                reader.report(
                    .emptyFile,
                    "the file is empty",
                    at: document.source.place(line: 1, column: 1),
                    help: "begin with `title:`"
                )
            }
            return nil
        }
        guard let fields = reader.fields(of: root, as: SampleFormat.sample) else { return nil }
        let title = reader.text(fields["title"])
        let seed = reader.integer(fields["seed"], in: 0...Int.max)
        let after = after(fields["after"], in: name)
        let begins = begins(fields.entry("begins"), isLater: fields.has("after"))
        let plan = reader.text(fields["plan"])?.value
        let steps = reader.items(of: fields["calls"]).compactMap { step($0) }
        let minutes = reader.text(fields["minutes"])?.value
        let confirmation = reader.text(fields["confirmation"])?.value
        let ends = ending(fields["ends"])
        let score = score(fields["score"])
        guard let title else { return nil }
        return SampleCall(
            name: name,
            title: title.value,
            seed: UInt64(seed?.value ?? 1),
            after: after.map { SampleCall.Expectation($0.value, at: $0.place) },
            begins: begins,
            plan: plan,
            steps: steps,
            minutes: minutes,
            confirmation: confirmation,
            ends: ends.map { SampleCall.Expectation($0.value, at: $0.place) },
            score: score,
            place: root.place
        )
    }

    // MARK: - Steps

    private mutating func step(_ value: YAMLValue) -> SampleCall.Step? {
        guard let fields = reader.fields(of: value, as: SampleFormat.step) else { return nil }
        let deed = deed(fields)
        var checks: [SampleCall.Expectation<SampleCall.Check>] = []
        func add(_ check: SampleCall.Check, at place: SourcePlace) {
            checks.append(SampleCall.Expectation(check, at: place))
        }
        for item in reader.oneOrMany(of: fields["heard"]) {
            if let act = act(item) { add(.heard(act), at: item.place) }
        }
        for item in reader.oneOrMany(of: fields["not_heard"]) {
            if let act = act(item) { add(.notHeard(act), at: item.place) }
        }
        if let answer = answer(fields["answer"]) { add(.answer(answer.value), at: answer.place) }
        for words in reader.texts(fields["says"]) { add(.says(words.value), at: words.place) }
        if let reply = reader.text(fields["reply"]) { add(.reply(reply.value), at: reply.place) }
        if let beat = beat(fields["beat"]) { add(.beat(beat.value), at: beat.place) }
        if let moods = reader.moods(fields["mood"], as: SampleFormat.moodCheck) {
            for trait in Mood.Trait.allCases {
                guard let check = reader.comparison(moods[trait.rawValue]) else { continue }
                add(.mood(trait, check.value.0, check.value.1), at: check.place)
            }
        }
        for item in reader.oneOrMany(of: fields["revealed"]) {
            if let clue = clue(item) { add(.revealed(clue.value), at: clue.place) }
        }
        for check in agreed(fields["agreed"]) { add(check.value, at: check.place) }
        if let ending = ending(fields["ends"]) { add(.ends(ending.value), at: ending.place) }
        return deed.map { SampleCall.Step($0, expectations: checks, place: fields.place) }
    }

    private mutating func deed(_ fields: Fields) -> SampleCall.Deed? {
        let keys = ["say", "wait", "hold", "hangup"].compactMap { fields.entry($0) }
        guard keys.count == 1 else {
            reader.report(
                .badStep,
                keys.isEmpty
                    ? "a step does nothing"
                    : "a step does two things: `\(keys[0].key)` and `\(keys[1].key)`",
                at: keys.last?.place ?? fields.place,
                help: "give each step one of `say`, `wait`, `hold` and `hangup`"
            )
            return nil
        }
        if let say = fields["say"] { return reader.text(say).map { .say($0.value) } }
        if let wait = fields["wait"] {
            return reader.integer(wait, in: 1...600).map { .wait(seconds: $0.value) }
        }
        let key = keys[0]
        if key.key == "hold", case .scalar(let text, _) = key.value.content,
            text.first?.isNumber == true
        {
            return reader.integer(key.value, in: 1...3600).map { .hold(seconds: $0.value) }
        }
        guard let flag = reader.flag(key.value) else { return nil }
        guard flag.value else {
            reader.report(
                .badStep,
                "a step does nothing: `\(key.key)` is `false`",
                at: flag.place,
                help: "write `\(key.key): true`, or delete the step"
            )
            return nil
        }
        return key.key == "hold" ? .hold(seconds: 15) : .hangUp
    }

    // MARK: - Calls of a case

    private mutating func after(_ value: YAMLValue?, in name: String) -> Placed<String>? {
        guard let after = reader.name(value, of: "sample call") else { return nil }
        guard let scenario else { return after }
        if after.value == name || !samples.contains(after.value) {
            reader.report(
                .unknownSample,
                after.value == name
                    ? "a sample call cannot come after itself"
                    : "unknown sample call `\(after.value)`",
                at: after.place,
                help: FieldReader.didYouMean(after.value, among: samples.filter { $0 != name })
                    ?? "name a file of `samples` without its ending"
            )
        } else if scenario.calls.isEmpty {
            reader.report(
                .noLaterCall,
                "`\(scenario.id)` has one call, and this is a second",
                at: after.place,
                help: "leave `after` out, or give the scenario `calls`"
            )
        }
        return after
    }

    private mutating func begins(
        _ entry: YAMLValue.Entry?,
        isLater: Bool
    ) -> [SampleCall.Expectation<SampleCall.Check>] {
        guard let entry, let fields = reader.fields(of: entry.value, as: SampleFormat.begins) else {
            return []
        }
        if !isLater {
            reader.report(
                .noLaterCall,
                "`begins` is of a later call, and this is the first",
                at: entry.place,
                help: "name the call before it with `after`"
            )
        }
        var checks: [SampleCall.Expectation<SampleCall.Check>] = []
        if let standing = reader.word(
            fields["promise"],
            PromiseStanding.self,
            called: "standing"
        ) {
            checks.append(.init(.promise(standing.value), at: standing.place))
        }
        if let day = reader.day(fields["today"]) {
            checks.append(.init(.today(day.value), at: day.place))
        }
        if let sum = reader.sum(fields["balance"]) {
            checks.append(.init(.balance(money(sum)), at: sum.place))
        }
        for words in reader.texts(fields["says"]) {
            checks.append(.init(.says(words.value), at: words.place))
        }
        return checks
    }

    private mutating func agreed(_ value: YAMLValue?) -> [Placed<SampleCall.Check>] {
        guard let value else { return [] }
        guard case .mapping = value.content else {
            return reader.flag(value).map { [Placed(.agreed($0.value), at: $0.place)] } ?? []
        }
        guard let fields = reader.fields(of: value, as: SampleFormat.agreed) else { return [] }
        var checks: [Placed<SampleCall.Check>] = []
        if let total = reader.sum(fields["total"]) {
            checks.append(Placed(.agreedTotal(money(total)), at: total.place))
        }
        if let first = reader.day(fields["first"]) {
            checks.append(Placed(.agreedFirst(first.value), at: first.place))
        }
        if let last = reader.day(fields["last"]) {
            checks.append(Placed(.agreedLast(last.value), at: last.place))
        }
        if let count = reader.integer(fields["payments"], in: 1...600) {
            checks.append(Placed(.agreedPayments(count.value), at: count.place))
        }
        return checks
    }

    private mutating func money(_ sum: Placed<SumDraft>) -> Money {
        let currency = scenario?.caseFile.currency ?? .usd
        switch sum.value {
        case .percent(let percent):
            return (scenario?.caseFile.balance ?? .zero(currency)).percent(percent)
        case .amount(let minor, let named):
            if let named, let scenario, named != scenario.caseFile.currency {
                reader.report(
                    .mixedCurrencies,
                    "the sum is in \(named.rawValue), the case in \(currency.rawValue)",
                    at: sum.place
                )
            }
            return Money(minor: minor, currency: named ?? currency)
        }
    }

    private mutating func score(
        _ value: YAMLValue?
    ) -> [SampleCall.Expectation<SampleCall.Grade>] {
        guard let fields = reader.fields(of: value, as: SampleFormat.score) else { return [] }
        var grades: [SampleCall.Expectation<SampleCall.Grade>] = []
        if let check = reader.comparison(fields["overall"]) {
            grades.append(.init(.overall(check.value.0, check.value.1), at: check.place))
        }
        for key in DimensionKey.allCases {
            guard let check = reader.comparison(fields[key.rawValue]) else { continue }
            grades.append(.init(.dimension(key, check.value.0, check.value.1), at: check.place))
        }
        if let passed = reader.flag(fields["passed"]) {
            grades.append(.init(.passed(passed.value), at: passed.place))
        }
        if let value = fields["automatic_fail"] {
            if case .scalar("false", .plain) = value.content {
                grades.append(.init(.noAutomaticFail, at: value.place))
            } else if let rule = reader.text(value) {
                grades.append(.init(.automaticFail(rule.value), at: rule.place))
            }
        }
        return grades
    }

    // MARK: - Names

    private mutating func act(_ value: YAMLValue) -> Act? {
        reader.word(value, Act.self, called: "act", code: .unknownAct)?.value
    }

    private mutating func ending(_ value: YAMLValue?) -> Placed<Ending>? {
        reader.word(value, Ending.self, called: "ending", code: .unknownEnding)
    }

    private mutating func beat(_ value: YAMLValue?) -> Placed<String>? {
        named(value, "beat", .unknownBeat, among: scenario?.beats.map(\.name))
    }

    private mutating func clue(_ value: YAMLValue) -> Placed<String>? {
        let clues = scenario?.parties.flatMap { $0.clues.map(\.name) }
        return named(value, "clue", .unknownClue, among: clues)
    }

    private mutating func named(
        _ value: YAMLValue?,
        _ what: String,
        _ code: DiagnosticCode,
        among legal: [String]?
    ) -> Placed<String>? {
        guard let name = reader.name(value, of: what) else { return nil }
        guard let legal, !legal.contains(name.value) else { return name }
        reader.report(
            code,
            "unknown \(what) `\(name.value)`",
            at: name.place,
            help: FieldReader.didYouMean(name.value, among: legal)
                ?? "the \(what)s are " + FieldReader.listed(legal)
        )
        return nil
    }

    /// "excuse/asked-why", "common/robot", "cue:counter", "clue/lost-contract".
    private mutating func answer(_ value: YAMLValue?) -> Placed<String>? {
        guard let answer = reader.text(value), let scenario else { return nil }
        let legal = answers ?? Self.answers(in: scenario)
        answers = legal
        guard !legal.contains(answer.value) else { return answer }
        reader.report(
            .unknownReaction,
            "unknown reaction `\(answer.value)`",
            at: answer.place,
            help: FieldReader.didYouMean(answer.value, among: legal)
                ?? "write the beat and the reaction, `excuse/asked-why`, or a cue, `cue:counter`"
        )
        return nil
    }

    /// Everything that may be named as an answer of the script.
    private static func answers(in scenario: Scenario) -> [String] {
        var legal = Cue.allCases.map { "cue:\($0.rawValue)" }
        for beat in scenario.beats {
            legal.append("opens:\(beat.name)")
            legal += beat.reactions.map { "\(beat.name)/\($0.name)" }
        }
        for reaction in scenario.reactions {
            legal.append("\(reaction.layer)/\(reaction.name)")
        }
        return legal + scenario.parties.flatMap { $0.clues.map { "clue/\($0.name)" } }
    }
}
