public import SparAuthoring
public import SparModel

/// Draws the scenario of an assessment call: among those the agent has not met, so that what the
/// policy asks of the whole attempt stays within reach.
public struct AssessmentDraw: Hashable, Sendable {
    /// The scenarios to draw from, in order of id; empty when there is none.
    public let candidates: [String]

    /// What there is to draw from.
    ///
    /// - Parameters:
    ///   - scenarios: All that can be played.
    ///   - terms: The policy's terms of the market.
    ///   - held: The calls of the attempt so far.
    ///   - met: The day the agent last began a call of each scenario, practice included.
    ///   - today: Today.
    public init(
        from scenarios: [ScenarioHead],
        terms: MarketPolicy,
        held: [ScenarioHead],
        met: [String: CalendarDay],
        today: CalendarDay
    ) {
        var pool = scenarios.filter { entry in
            terms.draws(entry.id, of: entry.market)
                && terms.isUnseen(lastCalled: met[entry.id], on: today)
                && !held.contains { $0.id == entry.id }
        }
        let left = terms.calls - held.count
        /// Keeps to what the policy still lacks once each call that is left must bring some of it.
        func narrow(lacking: Int, _ brings: (ScenarioHead) -> Bool) {
            let some = pool.filter(brings)
            if lacking >= left, !some.isEmpty { pool = some }
        }
        let own = held.count { $0.market == terms.market }
        let kinds = Set(held.map(\.kind))
        narrow(lacking: terms.ownCalls - own) { $0.market == terms.market }
        narrow(lacking: terms.kinds - kinds.count) { !kinds.contains($0.kind) }
        candidates = pool.map(\.id).sorted()
    }
}

/// Why no assessment call can be begun.
public enum AssessmentRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// Nobody of that id is on the roster.
    case unknown(agent: String)
    /// They have left.
    case left(agent: String)
    /// The policy has no terms for the market.
    case noTerms(Market)
    /// Another assessment of theirs is going on.
    case underway(call: String)
    /// The clock shows less than the latest record.
    case clockSetBack(now: String, latest: String)
    /// Nothing they have not met is left.
    case nothingUnseen(Market, seen: Int)
    /// They must wait, for the reason given.
    case mustWait(String)

    /// What is wrong and the way out.
    public var description: String {
        switch self {
        case .unknown(let agent):
            "nobody `\(agent)` is on the roster; `spar roster add` enters them"
        case .left(let agent): "`\(agent)` has left; `spar roster add \(agent)` takes them back"
        case .noTerms(let market):
            "the policy has no terms for \(market.rawValue) calls; see Scoring/policy.yaml"
        case .underway(let call):
            "assessment `\(call)` is going on; there is one at a time, so end that first"
        case .clockSetBack(let now, let latest):
            "the clock shows \(now), but the latest record is of \(latest); set the clock right"
        case .nothingUnseen(let market, let seen):
            "no scenario for \(market.rawValue) calls is left that they have not met (\(seen) "
                + "met); wait until some count as unseen again, or add scenarios"
        case .mustWait(let reason): reason
        }
    }
}
