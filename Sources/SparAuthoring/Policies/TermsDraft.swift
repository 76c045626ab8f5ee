import SparModel

/// The terms of a market as far as they were written.
struct TermsDraft {
    var drawnFrom: [Market]?
    var scenarios: [Placed<String>]?
    var without: [Placed<String>]?
    var calls: Placed<Int>?
    var ownCalls: Placed<Int>?
    var kinds: Placed<Int>?
    var minutes: Placed<Int>?
    var marks: QualificationMarks?
    var automaticFails: Placed<Int>?
    var majorBreaches: Placed<Int>?
    var recentDays: Placed<Int>?
    var unseenDays: Placed<Int>?
    var attempts: Placed<Int>?
    var waitingDays: Placed<Int>?
    var signOffShare: Placed<Int>?
    var validMonths: Placed<Int>?
    var packChange: Placed<MarketPolicy.PackChange>?

    /// These terms, and those of `common` where they say nothing.
    func over(_ common: TermsDraft) -> TermsDraft {
        TermsDraft(
            drawnFrom: drawnFrom ?? common.drawnFrom,
            scenarios: scenarios ?? common.scenarios,
            without: without ?? common.without,
            calls: calls ?? common.calls,
            ownCalls: ownCalls ?? common.ownCalls,
            kinds: kinds ?? common.kinds,
            minutes: minutes ?? common.minutes,
            marks: marks ?? common.marks,
            automaticFails: automaticFails ?? common.automaticFails,
            majorBreaches: majorBreaches ?? common.majorBreaches,
            recentDays: recentDays ?? common.recentDays,
            unseenDays: unseenDays ?? common.unseenDays,
            attempts: attempts ?? common.attempts,
            waitingDays: waitingDays ?? common.waitingDays,
            signOffShare: signOffShare ?? common.signOffShare,
            validMonths: validMonths ?? common.validMonths,
            packChange: packChange ?? common.packChange
        )
    }

    /// The terms of a market; nil where one that must be there is not.
    func market(_ market: Market) -> MarketPolicy? {
        guard let calls, let marks, let recentDays, let attempts, let waitingDays, let validMonths
        else { return nil }
        return MarketPolicy(
            market: market,
            drawnFrom: drawnFrom ?? [market],
            scenarios: (scenarios ?? []).map(\.value),
            without: (without ?? []).map(\.value),
            calls: calls.value,
            ownCalls: ownCalls?.value ?? 0,
            kinds: kinds?.value ?? 1,
            minutes: minutes?.value ?? 30,
            marks: marks,
            majorBreaches: majorBreaches?.value ?? 0,
            automaticFails: automaticFails?.value ?? 0,
            recentDays: recentDays.value,
            unseenDays: unseenDays?.value,
            attempts: attempts.value,
            waitingDays: waitingDays.value,
            signOffShare: signOffShare?.value ?? 0,
            validMonths: validMonths.value,
            packChange: packChange?.value ?? .dated
        )
    }
}

extension FieldReader {
    /// Reports terms that nobody can meet.
    mutating func check(
        _ terms: MarketPolicy,
        drafted draft: TermsDraft,
        at place: SourcePlace,
        library: [ScenarioHead]?
    ) {
        for (what, part) in [("own_calls", draft.ownCalls), ("kinds", draft.kinds)] {
            guard let part, part.value > terms.calls else { continue }
            report(
                .moreThanAllCalls,
                "`\(what)` asks for \(part.value) of \(terms.calls) calls",
                at: part.place,
                help: "it can be no more than `calls`"
            )
        }
        guard let library else { return }
        let names = library.map(\.id)
        for named in (draft.scenarios ?? []) + (draft.without ?? [])
        where !names.contains(named.value) {
            report(
                .unknownScenario,
                "unknown scenario `\(named.value)`",
                at: named.place,
                help: Self.didYouMean(named.value, among: names) ?? "`spar list` shows all"
            )
        }
        let drawn = library.filter { terms.draws($0.id, of: $0.market) }
        let own = drawn.filter { $0.market == terms.market }.count
        let kinds = Set(drawn.map(\.kind)).count
        // An attempt calls no scenario twice.
        for (wanted, there, what) in [
            (terms.calls, drawn.count, "scenarios to draw from"),
            (terms.ownCalls, own, "scenarios of its own"),
            (terms.kinds, kinds, "kinds of scenario"),
        ] where there < wanted {
            report(
                .policyOutOfReach,
                "nobody can qualify for `\(terms.market.rawValue)`: it takes \(wanted) \(what), "
                    + "the library has \(there)",
                at: place,
                help: "write more scenarios, draw from more markets with `drawn_from`, or ask "
                    + "for fewer"
            )
        }
    }
}
