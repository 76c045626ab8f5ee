public import SparModel

/// A criterion that keeps costing points, in JSON.
struct WeakSpotDocument: Encodable, Sendable {
    struct Shown: Encodable, Sendable {
        var call: String
        var scenario: String
        var day: CalendarDay
        var turns: [Int]
        var why: String
        var said: String?
    }
    var dimension: DimensionKey
    var criterion: String
    var chances: Int
    var misses: Int
    var lost: Int
    var better: String?
    var shown: [Shown]

    init(_ spot: WeakSpot) {
        dimension = spot.dimension
        criterion = spot.criterion
        chances = spot.chances
        misses = spot.misses
        lost = spot.lost
        better = spot.better
        shown = spot.shown.map {
            Shown(
                call: $0.call,
                scenario: $0.scenario,
                day: $0.day,
                turns: $0.turns,
                why: $0.why,
                said: $0.words?.text
            )
        }
    }
}

/// A trainee's grades over time as JSON, `spar.progress/1`.
public struct ProgressDocument: Encodable, Sendable {
    struct Point: Encodable, Sendable {
        var call: String
        var day: CalendarDay
        var grade: Int
    }
    struct Grades: Encodable, Sendable {
        var now: Int?
        var best: Int?
        var trend: Course.Trend
        var points: [Point]

        init(_ course: Course) {
            now = course.standing
            best = course.best
            trend = course.trend
            points = course.points.map { Point(call: $0.call, day: $0.day, grade: $0.grade) }
        }
    }
    struct Dimension: Encodable, Sendable {
        var title: String
        var weight: Int
        var due: CalendarDay?
        var grades: Grades
    }
    struct Week: Encodable, Sendable {
        var monday: CalendarDay
        var calls: Int
        var passed: Int
    }

    var schema = "spar.progress/1"
    var trainee: String
    var on: CalendarDay
    var calls: Int
    var passed: Int
    var overall: Grades
    var dimensions: [String: Dimension]
    var weeks: [Week]
    var rubrics: [String]
    var weakest: WeakSpotDocument?

    /// The document of `progress`.
    public init(_ progress: Progress) {
        trainee = progress.trainee
        on = progress.on
        calls = progress.calls
        passed = progress.passed
        overall = Grades(progress.overall)
        dimensions = progress.dimensions.reduce(into: [:]) { found, dimension in
            found[dimension.key.rawValue] = Dimension(
                title: dimension.title,
                weight: dimension.weight,
                due: dimension.spacing.due,
                grades: Grades(dimension.course)
            )
        }
        weeks = progress.weeks.map {
            Week(monday: $0.monday, calls: $0.calls, passed: $0.passed)
        }
        rubrics = progress.rubrics
        weakest = progress.weakest.map { WeakSpotDocument($0) }
    }
}

/// What to practise next as JSON, `spar.advice/1`.
public struct AdviceDocument: Encodable, Sendable {
    var schema = "spar.advice/1"
    var trainee: String
    var on: CalendarDay
    var dimension: DimensionKey?
    var standing: Int?
    var reason: String
    var rule: String?
    var since: CalendarDay?
    var mastered: Int
    var level: Int
    var scenario: String
    var difficulty: Int
    var next: String
    var task: String
    var weakest: WeakSpotDocument?

    /// The document of `advice`.
    public init(_ advice: Advice) {
        trainee = advice.trainee
        on = advice.on
        dimension = advice.dimension
        standing = advice.standing
        switch advice.reason {
        case .start: reason = "start"
        case .automaticFail(let broken, _):
            reason = "automatic-fail"
            rule = broken
        case .due(let day):
            reason = "due"
            since = day
        case .weakest: reason = "weakest"
        }
        mastered = advice.mastered
        level = advice.level
        scenario = advice.scenario.scenario
        difficulty = advice.scenario.difficulty
        next = advice.next.word
        task = advice.task
        weakest = advice.weakest.map { WeakSpotDocument($0) }
    }
}

/// Two calls side by side as JSON, `spar.comparison/1`.
public struct ComparisonDocument: Encodable, Sendable {
    struct Side: Encodable, Sendable {
        var call: String
        var scenario: String
        var day: CalendarDay
        var overall: Int?
        var passed: Bool
        var automaticFails: [String]
        var turns: Int
        var agreed: String?

        enum CodingKeys: String, CodingKey {
            case call, scenario, day, overall, passed
            case automaticFails = "automatic_fails"
            case turns, agreed
        }

        init(_ side: CallComparison.Side) {
            call = side.call
            scenario = side.scenario
            day = side.day
            overall = side.scorecard.overall
            passed = side.scorecard.passed
            automaticFails = side.scorecard.automaticFails.map(\.rule)
            turns = side.turns.count
            agreed = side.agreed
        }
    }
    struct Pair: Encodable, Sendable {
        var first: Int?
        var second: Int?
    }
    struct Answer: Encodable, Sendable {
        var points: Int
        var of: Int
        var turns: [Int]
        var why: String

        init(_ verdict: Verdict) {
            points = verdict.points
            of = verdict.of
            turns = verdict.turns
            why = verdict.why
        }
    }
    struct Change: Encodable, Sendable {
        var dimension: DimensionKey
        var criterion: String
        var first: Answer
        var second: Answer

        init(_ change: CallComparison.Change) {
            dimension = change.dimension
            criterion = change.first.id
            first = Answer(change.first)
            second = Answer(change.second)
        }
    }

    var schema = "spar.comparison/1"
    var first: Side
    var second: Side
    var dimensions: [String: Pair]
    var gained: [Change]
    var lost: [Change]
    var parted: Int?

    /// The document of `comparison`.
    public init(_ comparison: CallComparison) {
        first = Side(comparison.first)
        second = Side(comparison.second)
        dimensions = comparison.dimensions.reduce(into: [:]) {
            $0[$1.key.rawValue] = Pair(first: $1.first, second: $1.second)
        }
        gained = comparison.gained.map { Change($0) }
        lost = comparison.lost.map { Change($0) }
        parted = comparison.parted
    }
}
