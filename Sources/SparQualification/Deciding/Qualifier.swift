public import SparModel

/// Decides by a policy whether somebody qualifies: the same for the same record on every machine.
public struct Qualifier: Sendable {
    /// The policy decided by.
    public let policy: QualificationPolicy

    /// Decides by `policy`.
    public init(_ policy: QualificationPolicy) { self.policy = policy }

    /// Whether an agent qualifies for a market on a day, with all that is missing.
    ///
    /// - Parameters:
    ///   - agent: Whom it is about, as asked.
    ///   - person: Them on the roster; nil when they are not on it.
    ///   - market: Where they want to make real calls.
    ///   - calls: Assessment calls of anybody; those of others, of other markets and after `day`
    ///     are passed over.
    ///   - signOffs: Trainers' words on calls.
    ///   - day: The day it is decided for.
    /// - Returns: The decision with its reasons.
    public func decide(
        agent: String,
        person: Person?,
        market: Market,
        calls: [AssessedCall],
        signOffs: [SignOff],
        on day: CalendarDay
    ) -> QualificationDecision {
        var decision = QualificationDecision(
            agent: agent,
            market: market,
            day: day,
            policy: policy.id,
            policyDigest: policy.digest,
            validUntil: day
        )
        switch person?.status {
        case nil:
            decision.shortfalls.append(
                .init(.unknownAgent, "`\(agent)` is not on the roster; add them with `spar roster`")
            )
        case .left:
            decision.shortfalls.append(.init(.hasLeft, "`\(agent)` has left"))
        case .active: break
        }
        guard let terms = policy[market] else {
            decision.shortfalls.append(
                .init(.noTerms, "the policy has no terms for `\(market.rawValue)` calls")
            )
            return decision
        }
        decision.validUntil = day.adding(months: terms.validMonths)
        let words = SignOffBook(signOffs)
        let own = calls.filter { $0.agent == agent && $0.market == market && $0.day <= day }
            .sorted { $0.number < $1.number }
        let runs = AttemptRun.all(of: own, terms: terms, signOffs: words)
        decision.attempts = runs.map(\.attempt)
        if let first = AttemptRun.earliestNext(after: runs, terms: terms), day < first {
            decision.shortfalls.append(
                .init(
                    .mustWait,
                    "\(count(terms.attempts, "attempt")) failed; the next may begin on \(first), "
                        + "after coaching"
                )
            )
        }
        let run = AttemptRun.decisive(among: runs)
        let check = AttemptCheck(
            terms: terms,
            calls: run?.calls ?? [],
            signOffs: words,
            day: day
        )
        decision.marks = check.marks
        decision.decidedOn = (run?.calls ?? []).map(\.call)
        decision.signedOff = check.signedOff
        decision.shortfalls += check.shortfalls
        if let run, run.beganEarly {
            decision.shortfalls.append(
                .init(
                    .mustWait,
                    "attempt \(run.attempt.number) began before the wait of "
                        + "\(count(terms.waitingDays, "day")) was over; it does not count"
                )
            )
        }
        return decision
    }
}

/// "1 call", "3 calls".
func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
}

/// Trainers' words on calls: what stands when several were said.
struct SignOffBook {
    private let standing: [String: [String: SignOff]]

    /// A later word of the same trainer on the same call replaces the earlier.
    init(_ signOffs: [SignOff]) {
        var standing: [String: [String: SignOff]] = [:]
        for word in signOffs.sorted(by: { $0.at < $1.at }) {
            standing[word.call, default: [:]][word.by] = word
        }
        self.standing = standing
    }

    /// Who refused a call, if anybody did; one refusal outweighs every acceptance.
    func refusal(of call: AssessedCall) -> SignOff? {
        words(on: call).first { $0.decision == .refused }
    }

    /// Whether a trainer other than the agent accepted a call, and none refused it.
    func accepts(_ call: AssessedCall) -> Bool {
        let words = words(on: call)
        return !words.isEmpty && words.allSatisfy { $0.decision == .accepted }
    }

    private func words(on call: AssessedCall) -> [SignOff] {
        (standing[call.call] ?? [:]).values.filter { $0.by != call.agent }
            .sorted { $0.by < $1.by }
    }
}
