/// Two graded calls, side by side.
public struct CallComparison: Hashable, Sendable {
    /// One of the two.
    public struct Side: Hashable, Sendable {
        /// The call's id.
        public var call: String
        /// The scenario's id.
        public var scenario: String
        /// Its day.
        public var day: CalendarDay
        /// Its grade.
        public var scorecard: Scorecard
        /// What was said.
        public var turns: [TranscriptTurn]
        /// What was agreed, in words; nil where nothing was.
        public var agreed: String?

        /// One of the two.
        public init(
            call: String,
            scenario: String,
            day: CalendarDay,
            scorecard: Scorecard,
            turns: [TranscriptTurn],
            agreed: String? = nil
        ) {
            self.call = call
            self.scenario = scenario
            self.day = day
            self.scorecard = scorecard
            self.turns = turns
            self.agreed = agreed
        }
    }
    /// A dimension's two grades.
    public struct Pair: Hashable, Sendable {
        /// Which.
        public var key: DimensionKey
        /// As shown.
        public var title: String
        /// The first call's grade; nil where it was not graded.
        public var first: Int?
        /// The second call's.
        public var second: Int?

        /// A dimension's two grades.
        public init(key: DimensionKey, title: String, first: Int?, second: Int?) {
            self.key = key
            self.title = title
            self.first = first
            self.second = second
        }
    }
    /// A criterion that the two calls answered differently.
    public struct Change: Hashable, Sendable {
        /// Its dimension.
        public var dimension: DimensionKey
        /// The dimension as shown.
        public var title: String
        /// The first call's verdict.
        public var first: Verdict
        /// The second call's.
        public var second: Verdict

        /// A criterion answered differently.
        public init(dimension: DimensionKey, title: String, first: Verdict, second: Verdict) {
            self.dimension = dimension
            self.title = title
            self.first = first
            self.second = second
        }
    }

    /// The first call.
    public var first: Side
    /// The second.
    public var second: Side
    /// Every dimension of either, in the rubric's order.
    public var dimensions: [Pair]
    /// Criteria the second call earned more points for.
    public var gained: [Change]
    /// Criteria the second call earned fewer points for.
    public var lost: [Change]
    /// The first turn, counted from 1 over all speakers, in which they differ; nil when nothing
    /// said differs.
    public var parted: Int?

    /// Two graded calls, side by side.
    public init(
        first: Side,
        second: Side,
        dimensions: [Pair],
        gained: [Change],
        lost: [Change],
        parted: Int?
    ) {
        self.first = first
        self.second = second
        self.dimensions = dimensions
        self.gained = gained
        self.lost = lost
        self.parted = parted
    }
}
