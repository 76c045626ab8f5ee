public import SparModel

/// What a trainee's graded calls say, oldest first: the source of list, progress and coach.
///
/// Pure: the same calls and the same day give the same answers.
public struct PracticeHistory: Sendable {
    /// A grade from which a dimension counts as gone well.
    public static let good = 75
    /// The calls that weak spots are looked for in.
    public static let recent = 10

    /// Whose.
    public let trainee: String
    /// The calls, oldest first.
    public let calls: [PractisedCall]

    /// The calls of `trainee`, oldest first.
    public init(trainee: String, calls: [PractisedCall]) {
        self.trainee = trainee
        self.calls = calls
    }

    /// Whether the newest call failed outright.
    public var failedLast: Bool { calls.last?.scorecard.automaticFails.isEmpty == false }

    /// How the trainee stands with each scenario ever called.
    public var records: [String: PracticeRecord] {
        calls.reduce(into: [:]) { records, call in
            var record = records[call.scenario] ?? PracticeRecord()
            record.calls += 1
            record.latest = call.scorecard.overall
            record.best = [record.best, call.scorecard.overall].compactMap(\.self).max()
            record.passed = call.scorecard.passed
            record.spacing.note(good: call.scorecard.passed, on: call.day)
            records[call.scenario] = record
        }
    }

    /// The scenarios as this trainee sees them, the gentle first; `standings` says where cases of
    /// several calls stand.
    public func shelf(
        _ scenarios: [Scenario],
        standings: [String: CaseStanding] = [:]
    ) -> [ShelfItem] {
        let records = records
        return scenarios.map { scenario in
            ShelfItem(
                scenario,
                record: records[scenario.id] ?? PracticeRecord(),
                standing: standings[scenario.id] ?? .first
            )
        }.sorted { ($0.difficulty, $0.scenario) < ($1.difficulty, $1.scenario) }
    }

    /// How the grades have gone, told on `day`.
    public func progress(on day: CalendarDay) -> Progress {
        let overall = calls.compactMap { call in
            call.scorecard.overall.map {
                Course.Point(call: call.call, day: call.day, grade: $0)
            }
        }
        return Progress(
            trainee: trainee,
            on: day,
            calls: calls.count,
            passed: calls.count { $0.scorecard.passed },
            overall: Course(overall),
            dimensions: dimensions,
            weeks: weeks(until: day),
            rubrics: rubrics,
            weakest: weakSpot()
        )
    }

    /// Every dimension that was ever graded, in the rubric's order.
    var dimensions: [DimensionCourse] {
        DimensionKey.allCases.compactMap { key in
            var points: [Course.Point] = []
            var spacing = Spacing()
            var newest: DimensionScore?
            for call in calls {
                guard let dimension = call.scorecard[key], let grade = dimension.score else {
                    continue
                }
                points.append(Course.Point(call: call.call, day: call.day, grade: grade))
                spacing.note(good: grade >= PracticeHistory.good, on: call.day)
                newest = dimension
            }
            guard let newest else { return nil }
            return DimensionCourse(
                key: key,
                title: newest.title,
                weight: newest.weight,
                course: Course(points),
                spacing: spacing
            )
        }
    }

    private var rubrics: [String] {
        calls.reduce(into: []) { found, call in
            if !found.contains(call.scorecard.rubricDigest) {
                found.append(call.scorecard.rubricDigest)
            }
        }
    }

    private func weeks(until day: CalendarDay) -> [PracticeWeek] {
        guard let first = calls.first?.day else { return [] }
        let from = first.monday
        // A call of tomorrow, from a clock that went wrong, still has its week.
        let last = max(day, calls.last?.day ?? day).monday
        var weeks = (0...(max(0, last.days(since: from)) / 7)).map {
            PracticeWeek(monday: from.adding(days: 7 * $0))
        }
        for call in calls {
            let week = min(max(0, call.day.monday.days(since: from) / 7), weeks.count - 1)
            weeks[week].calls += 1
            if call.scorecard.passed { weeks[week].passed += 1 }
        }
        return weeks
    }

    /// The criterion that cost the most points in the last ten calls, of one dimension or of all
    /// that count.
    ///
    /// Points are weighed as they are in the whole: one of a heavy dimension costs more.
    func weakSpot(in key: DimensionKey? = nil) -> WeakSpot? {
        var tallies: [Tally] = []
        for call in calls.suffix(PracticeHistory.recent) {
            for dimension in call.scorecard.dimensions {
                let counts = key.map { $0 == dimension.key } ?? (dimension.weight > 0)
                guard counts else { continue }
                let full = max(1, dimension.criteria.reduce(0) { $0 + max(0, $1.of) })
                for verdict in dimension.criteria where verdict.met != nil {
                    let place = tallies.firstIndex {
                        $0.spot.dimension == dimension.key && $0.spot.criterion == verdict.id
                    }
                    let index = place ?? tallies.count
                    if place == nil { tallies.append(Tally(dimension, verdict)) }
                    tallies[index].note(verdict, of: dimension, full: full, in: call)
                }
            }
        }
        let worst = tallies.enumerated().filter { $1.cost > 0 }
            .max { ($0.element.cost, -$0.offset) < ($1.element.cost, -$1.offset) }
        return worst?.element.finished
    }
}

/// What one criterion cost over some calls.
private struct Tally {
    var spot: WeakSpot
    /// Hundredths of a point of the whole grade, or of its dimension where that has no weight.
    var cost = 0

    init(_ dimension: DimensionScore, _ verdict: Verdict) {
        spot = WeakSpot(
            dimension: dimension.key,
            title: dimension.title,
            criterion: verdict.id,
            chances: 0,
            misses: 0,
            lost: 0,
            shown: []
        )
    }

    mutating func note(
        _ verdict: Verdict,
        of dimension: DimensionScore,
        full: Int,
        in call: PractisedCall
    ) {
        spot.chances += 1
        let lost = max(0, verdict.of - verdict.points)
        guard lost > 0 else { return }
        spot.misses += 1
        spot.lost += lost
        cost += lost * max(1, dimension.weight) * 100 / full
        spot.shown.append(
            WeakSpot.Shown(
                call: call.call,
                scenario: call.scenario,
                day: call.day,
                turns: verdict.turns,
                why: verdict.why
            )
        )
        let better = call.scorecard.betterLines.first {
            $0.dimension == dimension.key && $0.criterion == verdict.id
        }
        spot.better = better?.text ?? spot.better
    }

    /// Three calls are enough to see it, the newest first.
    var finished: WeakSpot {
        var spot = spot
        spot.shown = Array(spot.shown.suffix(3).reversed())
        return spot
    }
}

extension CalendarDay {
    /// The Monday of its week.
    var monday: CalendarDay { adding(days: -weekday.index) }
}
