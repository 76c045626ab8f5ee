import Foundation
import SparAuthoring
import SparLanguage
import SparModel
import SparPractice
import SparQualification
import SparRecords
import SparReports

/// Begins an assessment call: everything that makes it count is settled and on record before the
/// first ring, and nothing of it is the agent's to choose.
struct AssessmentCall {
    let agent: String
    let market: Market?
    let library: ScenarioLibrary
    let store: CallStore
    let anchors: AnchorOptions
    let environment: SparEnvironment
    let look: LookOptions

    /// A call whose opening is on record, and the lock that lasts as long as it does.
    struct Begun {
        var live: LiveCall
        var grader: Grader
        var lock: AssessmentLock
    }

    /// How much later than the clock a record may be before the clock counts as set back.
    private static let slack: Int64 = 60_000

    /// Begins the call.
    ///
    /// - Throws: `CommandFailure`: status 1 where the agent may not be assessed now.
    func begin() throws -> Begun {
        do {
            return try ring()
        } catch let refusal as AssessmentRefusal {
            throw CommandFailure("\(refusal)", .no)
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure("\(error)")
        }
    }

    private func ring() throws -> Begun {
        guard let person = try store.person(agent) else {
            throw AssessmentRefusal.unknown(agent: agent)
        }
        guard person.status == .active else { throw AssessmentRefusal.left(agent: agent) }
        let now = environment.now()
        if let latest = try store.latestTime(), now + Self.slack < latest {
            throw AssessmentRefusal.clockSetBack(now: Self.shown(now), latest: Self.shown(latest))
        }
        try anchors.check(store, in: environment)
        let notes = try anchors.file(of: store, in: environment)
        try notes.prepare()
        let policy = try Loading.policy(from: library, look: look)
        let terms = try terms(of: policy)
        guard let lock = try AssessmentLock(store: store.path, agent: agent) else {
            let open = try store.openAssessment(of: agent)?.call ?? "another"
            throw AssessmentRefusal.underway(call: open)
        }
        // Nobody holds it: what is still open was left, by a kill or a power cut.
        while let left = try store.openAssessment(of: agent) {
            try store.finish(left.call, ending: nil, at: now)
            Output.talk("Assessment `\(left.call)` was left; it counts as an attempt.")
            anchors.note(store, for: .assessmentEnded, call: left.call, in: environment)
        }
        let hearing = Hearing()
        let grader = try Loading.grader(from: library, hearing: hearing)
        let held = try held(policy, terms, hearing: hearing, grader: grader, at: now)
        let (scenario, candidates, draw) = try draw(by: terms, besides: held, at: now)
        let live = try LiveCall(
            opening(
                of: scenario,
                at: now,
                terms: AssessmentTerms(
                    market: terms.market,
                    candidates: candidates,
                    draw: draw,
                    minutes: terms.minutes,
                    rubricDigest: grader.rubricDigest,
                    packDigests: grader.packDigests,
                    policyDigest: policy.digest,
                    modelDigest: Hearing.withModelBytes { ContentDigest.hex(of: $0) },
                    programDigest: environment.executable
                        .flatMap(ContentDigest.hex(ofFile:)) ?? "",
                    programVersion: SparVersion.current
                )
            ),
            stage: CaseStage(scenario),
            hearing: hearing,
            store: store
        )
        do {
            try notes.note(store, for: .assessmentBegan, call: live.opening.call, at: now)
        } catch {
            throw CommandFailure("\(error)\nThe call counts as begun and left.")
        }
        return Begun(live: live, grader: grader, lock: lock)
    }

    private func terms(of policy: QualificationPolicy) throws -> MarketPolicy {
        if let market {
            guard let terms = policy[market] else { throw AssessmentRefusal.noTerms(market) }
            return terms
        }
        guard let only = policy.markets.first, policy.markets.count == 1 else {
            let names = policy.markets.map(\.market.rawValue).joined(separator: " or ")
            throw CommandFailure("say what the call counts for: --market \(names)", .usage)
        }
        return only
    }

    /// Draws the scenario with a number nobody chose.
    private func draw(
        by terms: MarketPolicy,
        besides held: [ScenarioHead],
        at now: Int64
    ) throws -> (Scenario, [String], UInt64) {
        let scenarios = Loading.sound(from: library)
        let met = try store.scenariosMet(by: agent).mapValues(Self.day)
        let draw = AssessmentDraw(
            from: scenarios.map(ScenarioHead.init),
            terms: terms,
            held: held,
            met: met,
            today: Self.day(now)
        )
        guard !draw.candidates.isEmpty else {
            throw AssessmentRefusal.nothingUnseen(terms.market, seen: met.count)
        }
        let number = environment.secretSeed()
        let name = draw.candidates[Int(number % UInt64(draw.candidates.count))]
        guard let scenario = scenarios.first(where: { $0.id == name }) else {
            throw AssessmentRefusal.nothingUnseen(terms.market, seen: met.count)
        }
        return (scenario, draw.candidates, number)
    }

    /// The calls of the attempt that goes on.
    ///
    /// - Throws: `AssessmentRefusal.mustWait` when none may begin today.
    private func held(
        _ policy: QualificationPolicy,
        _ terms: MarketPolicy,
        hearing: Hearing,
        grader: Grader,
        at now: Int64
    ) throws -> [ScenarioHead] {
        var history = AssessmentHistory(
            store: store,
            library: library,
            hearing: hearing,
            grader: grader,
            written: { try JSONDocument.line(ScorecardDocument($0, call: $1)) }
        )
        let gathered = try history.gather(agent, market: terms.market)
        let next = Qualifier(policy).next(
            of: agent,
            market: terms.market,
            calls: gathered.calls,
            signOffs: gathered.signOffs
        )
        if let first = next?.notBefore, Self.day(now) < first {
            throw AssessmentRefusal.mustWait(
                "\(next?.failed ?? 0) attempts failed; the next may begin on \(first), after "
                    + "coaching"
            )
        }
        return (next?.held ?? []).map {
            ScenarioHead(id: $0.scenario, kind: $0.kind, market: $0.scenarioMarket)
        }
    }

    private func opening(
        of scenario: Scenario,
        at now: Int64,
        terms: AssessmentTerms
    ) -> CallOpening {
        CallOpening(
            call: CallName.make(at: now, chance: environment.secretSeed()),
            scenario: scenario.id,
            scenarioDigest: scenario.digest,
            seed: environment.secretSeed(),
            trainee: agent,
            mode: .assessment,
            startedAt: now,
            assessment: terms
        )
    }

    private static func day(_ milliseconds: Int64) -> CalendarDay {
        CalendarDay(number: Int(milliseconds / 86_400_000))
    }

    private static func shown(_ milliseconds: Int64) -> String {
        Date(timeIntervalSince1970: Double(milliseconds) / 1000).ISO8601Format()
    }
}
