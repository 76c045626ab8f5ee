import Foundation
import SparModel
import SparQualification

extension AssessedCall {
    /// A call that went well, but for what is said.
    static func make(
        _ number: Int,
        agent: String = "a-1",
        market: Market = .business,
        scenario: String? = nil,
        kind: String? = nil,
        scenarioMarket: Market = .business,
        day: String = "2026-11-10",
        outcome: Outcome = .passed,
        replay: Replay = .matches,
        overall: Int = 90,
        headline: Int = 80,
        fails: [AutomaticFail] = [],
        breaches: [Breach] = [],
        calledBefore: String? = nil
    ) -> AssessedCall {
        let day = CalendarDay(parsing: day) ?? CalendarDay(number: 0)
        return AssessedCall(
            call: "c-\(number)",
            number: number,
            agent: agent,
            market: market,
            scenario: scenario ?? "scenario-\(number)",
            title: scenario ?? "Scenario \(number)",
            kind: kind ?? "kind-\(number)",
            scenarioMarket: scenarioMarket,
            day: day,
            startedAt: Int64(day.number) * 86_400_000,
            seed: 7,
            outcome: outcome,
            replay: replay,
            scorecard: outcome == .abandoned || outcome == .underway
                ? nil
                : Scorecard(
                    rubric: "r",
                    overall: overall,
                    passed: outcome == .passed,
                    automaticFails: fails,
                    dimensions: DimensionKey.headline.map {
                        DimensionScore(
                            key: $0,
                            title: $0.rawValue,
                            weight: 10,
                            score: headline,
                            criteria: []
                        )
                    },
                    breaches: breaches
                ),
            digests: CallDigests(scenario: "5c", rubric: "7b", chainHead: "ch\(number)"),
            calledBefore: calledBefore.flatMap { CalendarDay(parsing: $0) }
        )
    }
}

extension QualificationPolicy {
    /// Two calls, one of them signed off, two attempts before a week's wait.
    static func make(_ change: (inout MarketPolicy) -> Void = { _ in }) -> QualificationPolicy {
        var terms = MarketPolicy(
            market: .business,
            drawnFrom: [.business, .consumer],
            calls: 2,
            ownCalls: 1,
            kinds: 2,
            marks: QualificationMarks(
                overall: QualificationMark(mean: 85, least: 60, gradedIn: 2),
                headline: QualificationMark(mean: 75)
            ),
            recentDays: 30,
            unseenDays: 30,
            signOffShare: 50,
            packChange: .dated
        )
        change(&terms)
        return QualificationPolicy(id: "test 1", digest: "d1", markets: [terms])
    }
}

extension SignOff {
    static func make(_ call: String, by: String = "t-1", _ decision: Decision = .accepted)
        -> SignOff
    {
        SignOff(call: call, callDigest: "", by: by, decision: decision, note: "", at: 1)
    }
}

extension CredentialClaims {
    /// A credential of 2026-11-22, valid for a year.
    static func make(
        issuer: IssuerProfile = IssuerProfile(id: "urn:test:issuer", name: "Northgate"),
        index: Int = 3,
        change: MarketPolicy.PackChange = .dated
    ) -> CredentialClaims {
        let policy = QualificationPolicy.make { $0.packChange = change }
        let calls: [AssessedCall] = [.make(1), .make(2)]
        let decision = Qualifier(policy).decide(
            agent: "a-1",
            person: Person(id: "a-1", role: .trainee),
            market: .business,
            calls: calls,
            signOffs: [.make("c-1")],
            on: CalendarDay(number: 20_779)
        )
        return CredentialClaims(
            decision,
            terms: policy.markets[0],
            calls: calls,
            packs: [.make("p")],
            id: "urn:uuid:7",
            index: index,
            issuer: issuer,
            at: 20_779 * 86_400 + 3600,
            store: "s-1"
        )
    }
}

extension PackState {
    static func make(_ id: String, asOf: String = "2026-01-01", digest: String = "x") -> PackState {
        PackState(
            id: id,
            asOf: CalendarDay(parsing: asOf) ?? CalendarDay(number: 0),
            digest: digest
        )
    }
}

/// A folder of keys that is gone with the test.
final class TemporaryKeys {
    let folder: KeyFolder
    let issuer = IssuerProfile(id: "urn:test:issuer", name: "Northgate")

    init() {
        folder = KeyFolder(
            FileManager.default.temporaryDirectory.path + "/spar-keys-\(UUID().uuidString)"
        )
    }

    deinit { try? FileManager.default.removeItem(atPath: folder.path) }

    static let day = CalendarDay(number: 20_770)

    @discardableResult
    func add(_ algorithm: SignatureAlgorithm) throws -> VerifyingKey {
        try folder.add(algorithm, issuer: issuer, on: Self.day)
    }
}

/// The house's generator, as the standard library takes one: the same numbers every time.
struct Chance: RandomNumberGenerator {
    private var source: SplitMix64

    init(seed: UInt64) { source = SplitMix64(seed: seed, stream: 0) }

    mutating func next() -> UInt64 { source.next() }
}
