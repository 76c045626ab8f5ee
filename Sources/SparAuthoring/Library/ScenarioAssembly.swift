import SparModel

/// Makes a sound scenario of a plan: every name is looked up, every sum is given its currency.
struct ScenarioAssembly {
    let plan: ScenarioPlan
    let temperaments: TemperamentTable
    var diagnostics: [Diagnostic] = []
    /// The case's currency and balance, once known.
    var currency = Currency.usd
    /// Whether the case says which it is.
    var isCurrencyKnown = false
    var balance = Money.zero(.usd)

    init(plan: ScenarioPlan, temperaments: TemperamentTable) {
        self.plan = plan
        self.temperaments = temperaments
    }

    mutating func report(
        _ code: DiagnosticCode,
        _ message: String,
        at place: SourcePlace,
        help: String? = nil
    ) {
        diagnostics.append(Diagnostic(code, message, at: place, help: help))
    }

    /// The scenario; nil when something is missing that it cannot be without.
    mutating func scenario(id: String, digest: String) -> Scenario? {
        let own = plan.own
        let mandateDraft = plan.mandate
        let file = caseFile(own)
        let parties = plan.parties.compactMap { party($0, today: own.today?.value) }
        if plan.parties.isEmpty, plan.isWhole, !plan.own.written.contains("parties") {
            report(
                .missingKey,
                "a scenario has no `parties`",
                at: own.place,
                help: "somebody must speak: add `parties:` with a `debtor`"
            )
        }
        checkBeats()
        checkReactions()
        checkClues()
        let calls = own.calls.map { followUp($0) }
        guard var file, let title = own.title?.value, let opening = opening() else { return nil }
        if let mandateDraft { file.mandate = mandate(mandateDraft, of: own.caseFile) }
        file.speakers = parties.map {
            Speaker(who: $0.role, name: $0.name, relation: $0.relation, decides: $0.decides)
        }
        var voice: [Cue: [Line]] = [:]
        for cue in plan.voice { voice[cue.cue.value] = cue.lines.map(\.line) }
        return Scenario(
            id: id,
            title: title,
            about: own.about ?? plan.archetype?.about ?? "",
            archetype: own.extends?.value ?? "",
            difficulty: own.difficulty ?? 1,
            skills: own.skills.isEmpty ? plan.archetype?.skills ?? [] : own.skills,
            caseFile: file,
            objections: own.objections ?? plan.archetype?.objections ?? [],
            parties: parties,
            opening: opening,
            beats: plan.beats.map { beat in
                Beat(
                    name: beat.name.value,
                    party: plan.speaker(of: beat),
                    say: beat.say.map(\.line),
                    reactions: beat.reactions.map(\.reaction),
                    hint: beat.hint,
                    place: beat.name.place
                )
            },
            reactions: plan.reactions.map(\.reaction),
            voice: voice,
            turnLimit: own.turnLimit ?? plan.archetype?.turnLimit ?? 40,
            calls: calls,
            digest: digest
        )
    }

    private mutating func followUp(_ draft: FollowUpDraft) -> FollowUp {
        var opens: [PromiseStanding: String] = [:]
        for opening in draft.opens where isBeat(opening.beat.value, at: opening.beat.place) {
            for standing in opening.standing.map({ [$0] }) ?? PromiseStanding.allCases {
                opens[standing] = opening.beat.value
            }
        }
        return FollowUp(
            about: draft.about,
            after: draft.days ?? 7,
            opens: opens,
            keeps: draft.keeps,
            consequences: draft.consequences,
            place: draft.place
        )
    }

    // MARK: - Names

    private var beatNames: [String] { plan.beats.map(\.name.value) }

    private mutating func opening() -> String? {
        guard let opens = plan.opens else {
            guard plan.isWhole, !plan.own.written.contains("opens") else { return nil }
            report(
                .missingKey,
                "a scenario has no `opens`",
                at: plan.own.place,
                help: beatNames.first.map {
                    "name the beat the call begins in: `opens: \($0)`"
                }
                    ?? "write `extends:` with a kind of call, which brings beats and where to begin; "
                    + "docs/writing-scenarios.md lists them"
            )
            return nil
        }
        return isBeat(opens.value, at: opens.place) ? opens.value : nil
    }

    private mutating func isBeat(_ name: String, at place: SourcePlace) -> Bool {
        if beatNames.contains(name) { return true }
        guard plan.isWhole else { return false }
        report(
            .unknownBeat,
            "unknown beat `\(name)`",
            at: place,
            help: FieldReader.didYouMean(name, among: beatNames)
                ?? "the beats are " + FieldReader.listed(beatNames)
        )
        return false
    }

    private mutating func checkBeats() {
        let keys = plan.parties.map(\.key.value)
        for beat in plan.beats {
            let key = plan.speaker(of: beat)
            if !keys.contains(key), !keys.isEmpty, plan.isWhole {
                report(
                    .unknownParty,
                    beat.party == nil
                        ? "beat `\(beat.name.value)` names no party, and there is no `debtor`"
                        : "unknown party `\(key)`",
                    at: beat.party?.place ?? beat.name.place,
                    help: FieldReader.didYouMean(key, among: keys)
                        ?? "the parties are " + FieldReader.listed(keys)
                )
            }
        }
    }

    private mutating func checkReactions() {
        for beat in plan.beats { check(beat.reactions, in: "beat `\(beat.name.value)`") }
        for layer in [Reaction.Layer.scenario, .archetype, .common] {
            check(plan.reactions.filter { $0.reaction.layer == layer }, in: "`on`")
        }
    }

    private mutating func check(_ reactions: [ReactionDraft], in scope: String) {
        var lines: [String: Int] = [:]
        for draft in reactions {
            if let name = draft.name {
                if let first = lines[name.value] {
                    report(
                        .duplicateName,
                        "reaction `\(name.value)` stands twice in \(scope), first on line \(first)",
                        at: name.place,
                        help: "give one of them another name"
                    )
                } else {
                    lines[name.value] = name.place.line
                }
            }
            switch draft.reaction.move {
            case .go(let beat), .transfer(let beat):
                _ = isBeat(beat, at: draft.target ?? draft.reaction.place)
            case .stay, .bargain, .reveal, .end: break
            }
            if let next = draft.reaction.next {
                _ = isBeat(next, at: draft.next ?? draft.reaction.place)
            }
            check(draft.clauses)
        }
    }

    private mutating func checkClues() {
        for party in plan.parties {
            for clue in party.clues { check(clue.clauses) }
        }
    }

    private mutating func checkSpeaker(_ name: String, at place: SourcePlace) {
        let legal = plan.parties.map(\.key.value) + Listener.allCases.map(\.rawValue)
        guard plan.isWhole, !legal.contains(name) else { return }
        report(
            .unknownParty,
            "unknown party `\(name)`",
            at: place,
            help: FieldReader.didYouMean(name, among: legal)
                ?? "write one of " + FieldReader.listed(legal)
        )
    }

    private mutating func check(_ clauses: [Placed<Condition.Clause>]) {
        let clues = plan.parties.flatMap { $0.clues.map(\.name.value) }
        for clause in clauses {
            if case .speaker(let name) = clause.value { checkSpeaker(name, at: clause.place) }
            guard case .revealed(let clue, _) = clause.value, !clues.contains(clue), plan.isWhole
            else {
                continue
            }
            report(
                .unknownClue,
                "unknown clue `\(clue)`",
                at: clause.place,
                help: FieldReader.didYouMean(clue, among: clues)
                    ?? (clues.isEmpty
                        ? "no party has `clues`" : "the clues are " + FieldReader.listed(clues))
            )
        }
    }
}
