/// What to practise next, and why.
public struct Advice: Hashable, Sendable {
    /// Why this dimension.
    public enum Reason: Hashable, Sendable {
        /// Nothing was graded yet.
        case start
        /// The newest call failed by this rule.
        case automaticFail(rule: String, why: String)
        /// The weakest of those that are due.
        case due(since: CalendarDay)
        /// None is due; the weakest of all.
        case weakest
    }
    /// Whose.
    public var trainee: String
    /// The day it is given on.
    public var on: CalendarDay
    /// What to work on; nil before the first call.
    public var dimension: DimensionKey?
    /// What to work on as shown: the dimension, or the rule that was broken.
    public var title: String?
    /// The page of the call guide about it.
    public var topic: String?
    /// The mean of its last three grades.
    public var standing: Int?
    /// Why it.
    public var reason: Reason
    /// The highest difficulty that is mastered; 0 for none.
    public var mastered: Int
    /// The difficulty to practise at.
    public var level: Int
    /// The scenario to practise.
    public var scenario: ShelfItem
    /// What to do next about that scenario.
    public var next: NextStep
    /// The one thing to do differently.
    public var task: String
    /// The criterion or rule behind it; nil when none was missed.
    public var weakest: WeakSpot?

    /// What to practise next.
    public init(
        trainee: String,
        on: CalendarDay,
        dimension: DimensionKey?,
        title: String?,
        topic: String?,
        standing: Int?,
        reason: Reason,
        mastered: Int,
        level: Int,
        scenario: ShelfItem,
        next: NextStep,
        task: String,
        weakest: WeakSpot?
    ) {
        self.trainee = trainee
        self.on = on
        self.dimension = dimension
        self.title = title
        self.topic = topic
        self.standing = standing
        self.reason = reason
        self.mastered = mastered
        self.level = level
        self.scenario = scenario
        self.next = next
        self.task = task
        self.weakest = weakest
    }
}
