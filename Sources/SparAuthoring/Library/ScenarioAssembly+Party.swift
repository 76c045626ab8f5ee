import SparModel

extension ScenarioAssembly {
    mutating func party(_ draft: PartyDraft, today: CalendarDay?) -> Party? {
        let key = draft.key.value
        let role = draft.role ?? .usual(of: key)
        let place = plan.isOwn(draft.key.place) ? draft.key.place : plan.own.place
        if draft.name == nil, plan.isWhole, !draft.written.contains("name") {
            report(
                .missingKey,
                "party `\(key)` has no `name`",
                at: place,
                help: "write what they are called: `name: Martin Hollis`"
            )
        }
        let temperament = self.temperament(of: draft, at: place)
        let wallet = draft.can.map { self.wallet(of: draft, can: $0) }
        guard let name = draft.name, let temperament else { return nil }
        return Party(
            key: key,
            role: role,
            name: name,
            relation: draft.relation ?? role.rawValue,
            decides: draft.decides ?? (role == .debtor),
            temperament: temperament,
            mood: Mood(
                anger: draft.mood[.anger] ?? 10,
                trust: draft.mood[.trust] ?? 40,
                patience: draft.mood[.patience] ?? 70
            ),
            wallet: wallet,
            clues: draft.clues.map(\.clue),
            voice: Dictionary(
                draft.lines.map { ($0.cue.value, $0.lines.map(\.line)) },
                uniquingKeysWith: { first, _ in first }
            )
        )
    }

    private mutating func temperament(of draft: PartyDraft, at place: SourcePlace) -> Temperament? {
        guard let written = draft.temperament else {
            guard plan.isWhole, !draft.written.contains("temperament") else { return nil }
            report(
                .missingKey,
                "party `\(draft.key.value)` has no `temperament`",
                at: place,
                help: temperaments.names.isEmpty
                    ? "write one out, with `shifts`"
                    : "choose one: " + FieldReader.listed(temperaments.names)
            )
            return nil
        }
        if let base = written.extends, !temperaments.names.contains(base.value) {
            report(
                .unknownTemperament,
                "unknown temperament `\(base.value)`",
                at: base.place,
                help: FieldReader.didYouMean(base.value, among: temperaments.names)
                    ?? "the temperaments are " + FieldReader.listed(temperaments.names)
            )
            return nil
        }
        return temperaments.resolve(written, called: written.extends?.value ?? draft.key.value)
    }

    private mutating func wallet(of draft: PartyDraft, can: MeansDraft) -> Wallet {
        let real = means(can)
        let will = draft.will.map { means($0) } ?? real
        return Wallet(
            can: real,
            will: will,
            says: draft.says.map { means($0) } ?? will,
            method: draft.method ?? .transfer,
            empty: draft.empty ?? false,
            settles: draft.settles ?? false
        )
    }

    private mutating func means(_ draft: MeansDraft) -> Means {
        let now = draft.now.map { money($0) } ?? .zero(currency)
        var later: [PastPayment] = []
        for payment in draft.later {
            later.append(PastPayment(date: payment.date, amount: money(payment.amount)))
        }
        var then: Means.Stream?
        if let stream = draft.then {
            then = Means.Stream(
                amount: money(stream.amount),
                every: stream.every,
                from: stream.from
            )
        }
        return Means(now: now, later: later, then: then)
    }
}

extension Listener {
    /// The role of a party of that key, unless its author names one.
    static func usual(of key: String) -> Listener { Listener(rawValue: key) ?? .debtor }
}
