public import SparModel

extension Qualifier {
    /// What somebody's next assessment call would belong to.
    public struct Next: Hashable, Sendable {
        /// The calls of the attempt that goes on, oldest first; none when it would begin another.
        public var held: [AssessedCall]
        /// How many attempts have failed since one was met.
        public var failed: Int
        /// The first day it may be held; nil when there is no wait.
        public var notBefore: CalendarDay?
    }

    /// What somebody's next assessment call for a market would belong to.
    ///
    /// - Parameters:
    ///   - agent: Whose call.
    ///   - market: The market it is to count for.
    ///   - calls: Their assessment calls so far.
    ///   - signOffs: Trainers' words on them.
    /// - Returns: The attempt that goes on, and any wait; nil where the policy has no terms.
    public func next(
        of agent: String,
        market: Market,
        calls: [AssessedCall],
        signOffs: [SignOff]
    ) -> Next? {
        guard let terms = policy[market] else { return nil }
        let runs = AttemptRun.all(
            of: calls.filter { $0.agent == agent && $0.market == market }
                .sorted { $0.number < $1.number },
            terms: terms,
            signOffs: SignOffBook(signOffs)
        )
        let open = runs.last.flatMap { $0.attempt.standing == .open ? $0 : nil }
        let closed = runs.filter { $0.attempt.standing != .open }
        return Next(
            held: open?.calls ?? [],
            failed: closed.reversed().prefix { $0.attempt.standing == .failed }.count,
            notBefore: open == nil ? AttemptRun.earliestNext(after: runs, terms: terms) : nil
        )
    }
}
