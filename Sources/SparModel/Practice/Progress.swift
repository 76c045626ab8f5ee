/// How a trainee's grades have gone over time.
public struct Progress: Hashable, Sendable {
    /// Whose.
    public var trainee: String
    /// The day it is told on.
    public var on: CalendarDay
    /// Graded calls.
    public var calls: Int
    /// How many of them passed.
    public var passed: Int
    /// The whole grade over time.
    public var overall: Course
    /// Each dimension that was ever graded, in the rubric's order.
    public var dimensions: [DimensionCourse]
    /// The weeks from the first call to today, without a gap.
    public var weeks: [PracticeWeek]
    /// Digests of the rubrics the grades were given by, oldest first.
    public var rubrics: [String]
    /// The criterion that cost the most points of late; nil when none did.
    public var weakest: WeakSpot?

    /// How grades have gone.
    public init(
        trainee: String,
        on: CalendarDay,
        calls: Int,
        passed: Int,
        overall: Course,
        dimensions: [DimensionCourse],
        weeks: [PracticeWeek],
        rubrics: [String],
        weakest: WeakSpot?
    ) {
        self.trainee = trainee
        self.on = on
        self.calls = calls
        self.passed = passed
        self.overall = overall
        self.dimensions = dimensions
        self.weeks = weeks
        self.rubrics = rubrics
        self.weakest = weakest
    }
}

/// A grade over time.
public struct Course: Hashable, Sendable {
    /// One call's grade.
    public struct Point: Hashable, Sendable {
        /// The call's id.
        public var call: String
        /// Its day.
        public var day: CalendarDay
        /// 0...100.
        public var grade: Int

        /// One call's grade.
        public init(call: String, day: CalendarDay, grade: Int) {
            self.call = call
            self.day = day
            self.grade = grade
        }
    }
    /// The way it goes: the last five grades against the five before them.
    public enum Trend: String, CaseIterable, Hashable, Sendable, Codable {
        /// At least five points up.
        case rising
        /// Less than five points either way.
        case steady
        /// At least five points down.
        case falling
        /// Too few grades to say.
        case unknown
    }

    /// The grades, oldest first.
    public var points: [Point]

    /// A grade over time.
    public init(_ points: [Point]) { self.points = points }

    /// The mean of the last three grades; nil when there is none.
    public var standing: Int? { Course.mean(points.suffix(3).map(\.grade)) }

    /// The best grade.
    public var best: Int? { points.map(\.grade).max() }

    /// The way it goes.
    public var trend: Trend {
        let last = points.suffix(5).map(\.grade)
        let before = points.dropLast(5).suffix(5).map(\.grade)
        guard before.count >= 2, let now = Course.mean(last), let then = Course.mean(before) else {
            return .unknown
        }
        return now - then >= 5 ? .rising : then - now >= 5 ? .falling : .steady
    }

    /// The mean, rounded, halves up.
    static func mean(_ grades: [Int]) -> Int? {
        grades.isEmpty ? nil : (grades.reduce(0, +) * 2 + grades.count) / (grades.count * 2)
    }
}

/// One dimension over time.
public struct DimensionCourse: Hashable, Sendable {
    /// Which.
    public var key: DimensionKey
    /// As shown.
    public var title: String
    /// Its weight in the whole, as last graded.
    public var weight: Int
    /// Its grades.
    public var course: Course
    /// When it is due again.
    public var spacing: Spacing

    /// One dimension over time.
    public init(key: DimensionKey, title: String, weight: Int, course: Course, spacing: Spacing) {
        self.key = key
        self.title = title
        self.weight = weight
        self.course = course
        self.spacing = spacing
    }
}

/// The calls of one week.
public struct PracticeWeek: Hashable, Sendable {
    /// Its Monday.
    public var monday: CalendarDay
    /// Graded calls begun in it.
    public var calls: Int
    /// How many of them passed.
    public var passed: Int

    /// The calls of one week.
    public init(monday: CalendarDay, calls: Int = 0, passed: Int = 0) {
        self.monday = monday
        self.calls = calls
        self.passed = passed
    }
}

/// A criterion that keeps costing points, with the turns that show it.
public struct WeakSpot: Hashable, Sendable {
    /// A call it was missed in.
    public struct Shown: Hashable, Sendable {
        /// The call's id.
        public var call: String
        /// Its scenario.
        public var scenario: String
        /// Its day.
        public var day: CalendarDay
        /// The turns that show it, counted from 1 over all speakers; empty where it is an omission.
        public var turns: [Int]
        /// Why, in one sentence.
        public var why: String
        /// What was said on the last of these turns; nil until it is looked up.
        public var words: TranscriptTurn?

        /// A call it was missed in.
        public init(
            call: String,
            scenario: String,
            day: CalendarDay,
            turns: [Int],
            why: String,
            words: TranscriptTurn? = nil
        ) {
            self.call = call
            self.scenario = scenario
            self.day = day
            self.turns = turns
            self.why = why
            self.words = words
        }
    }
    /// Its dimension.
    public var dimension: DimensionKey
    /// The dimension as shown.
    public var title: String
    /// Its id within the dimension.
    public var criterion: String
    /// How many of the calls looked at asked for it.
    public var chances: Int
    /// How many of them missed it.
    public var misses: Int
    /// The points it cost them together.
    public var lost: Int
    /// The newest calls that missed it, newest first, three at most.
    public var shown: [Shown]
    /// What could have been said instead, as the newest of these calls was told; nil where the
    /// rubric has no line for it.
    public var better: String?
    /// Whether it is a rule that fails the call, and no criterion.
    public var isRule: Bool

    /// A criterion that keeps costing points, or a rule that was broken.
    public init(
        dimension: DimensionKey,
        title: String,
        criterion: String,
        chances: Int,
        misses: Int,
        lost: Int,
        shown: [Shown],
        better: String? = nil,
        isRule: Bool = false
    ) {
        self.dimension = dimension
        self.title = title
        self.criterion = criterion
        self.chances = chances
        self.misses = misses
        self.lost = lost
        self.shown = shown
        self.better = better
        self.isRule = isRule
    }
}
