import SparModel

/// Assessment calls in a row that together are one try.
///
/// An attempt ends when it has all its calls, or with the call after which it can no longer
/// succeed; the next call begins the next one. So nothing is won by leaving a call, and nobody
/// holds seven calls more after a threat.
struct AttemptRun {
    var attempt: QualificationAttempt
    var calls: [AssessedCall]
    /// Whether it began while the agent had to wait.
    var beganEarly: Bool

    /// The attempts that `calls`, oldest first, make up.
    static func all(
        of calls: [AssessedCall],
        terms: MarketPolicy,
        signOffs: SignOffBook
    ) -> [AttemptRun] {
        var runs: [AttemptRun] = []
        var current: [AssessedCall] = []
        func close(_ standing: QualificationAttempt.Standing) {
            guard let first = current.first, let last = current.last else { return }
            let grades = current.compactMap { $0.scorecard?.overall }
            let early = earliestNext(after: runs, terms: terms).map { first.day < $0 } ?? false
            runs.append(
                AttemptRun(
                    attempt: QualificationAttempt(
                        number: runs.count + 1,
                        calls: current.map(\.call),
                        standing: early && standing != .open ? .failed : standing,
                        first: first.day,
                        last: last.day,
                        mean: grades.isEmpty ? nil : grades.reduce(0, +) / grades.count
                    ),
                    calls: current,
                    beganEarly: early
                )
            )
            current = []
        }
        for call in calls {
            current.append(call)
            let check = AttemptCheck(terms: terms, calls: current, signOffs: signOffs, day: nil)
            if check.isLost {
                close(.failed)
            } else if current.count >= terms.calls {
                close(check.isDoubtful ? .doubtful : check.isMetButForSignOffs ? .met : .failed)
            }
        }
        close(.open)
        return runs
    }

    /// The attempt a decision rests on: the last one, or the one before while that last one is
    /// still going on and the one before was met.
    static func decisive(among runs: [AttemptRun]) -> AttemptRun? {
        guard let last = runs.last else { return nil }
        if last.attempt.standing == .open, runs.count > 1 {
            let before = runs[runs.count - 2]
            if before.attempt.standing == .met { return before }
        }
        return last
    }

    /// The first day another attempt may begin; nil when there is no wait.
    static func earliestNext(after runs: [AttemptRun], terms: MarketPolicy) -> CalendarDay? {
        let closed = runs.filter { $0.attempt.standing != .open }
        let failed = closed.reversed().prefix { $0.attempt.standing == .failed }.count
        guard failed > 0, failed % terms.attempts == 0, let last = closed.last else { return nil }
        return last.attempt.last.adding(days: terms.waitingDays)
    }
}
