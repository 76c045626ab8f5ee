/// How far a rubric's grades and people's agree on the same calls, and where not to trust them.
///
/// Grades are on the evaluators' scale of 1 to 5 and given in hundredths: 450 is 4.5. Shares are in
/// percent, kappa in thousandths.
public struct CalibrationReport: Hashable, Sendable {
    /// How two graders agree.
    public struct Agreement: Hashable, Sendable {
        /// How many calls both graded.
        public var calls: Int
        /// Percent of calls on the same whole grade.
        public var exact: Int?
        /// Percent of calls at most one whole grade apart.
        public var withinOne: Int?
        /// Quadratic weighted kappa in thousandths; nil where all grades are alike.
        public var kappa: Int?
        /// Where kappa lies in nineteen of twenty resamples, in thousandths.
        public var kappaInterval: ClosedRange<Int>?
        /// Mean difference, the first minus the second, in hundredths of a grade.
        public var bias: Int?

        /// How two graders agree.
        public init(
            calls: Int,
            exact: Int? = nil,
            withinOne: Int? = nil,
            kappa: Int? = nil,
            kappaInterval: ClosedRange<Int>? = nil,
            bias: Int? = nil
        ) {
            self.calls = calls
            self.exact = exact
            self.withinOne = withinOne
            self.kappa = kappa
            self.kappaInterval = kappaInterval
            self.bias = bias
        }
    }

    /// What a dimension's grade may be used for.
    public enum Trust: String, CaseIterable, Hashable, Sendable, Codable {
        /// It agrees as a second trained person would.
        case rely
        /// It agrees, but not closely enough to stand alone.
        case check = "check-by-hand"
        /// It does not agree.
        case avoid = "do-not-rely"
        /// The calls given cannot show it.
        case unknown = "cannot-tell"
    }

    /// One call on which two graders differ.
    public struct Difference: Hashable, Sendable {
        /// The call.
        public var call: String
        /// The rubric's grade, in hundredths.
        public var rubric: Int
        /// The people's mean grade, in hundredths.
        public var people: Int

        /// One call on which two graders differ.
        public init(call: String, rubric: Int, people: Int) {
            self.call = call
            self.rubric = rubric
            self.people = people
        }
    }

    /// One dimension.
    public struct Row: Hashable, Sendable {
        /// Which.
        public var key: DimensionKey
        /// As the rubric shows it.
        public var title: String
        /// The first two people beside each other, where two graded.
        public var people: Agreement
        /// The rubric beside the people's mean.
        public var rubric: Agreement
        /// What its grade may be used for.
        public var trust: Trust
        /// Why, in one sentence.
        public var because: String
        /// The calls a whole grade or more apart, the furthest first.
        public var furthest: [Difference]

        /// One dimension.
        public init(
            key: DimensionKey,
            title: String,
            people: Agreement,
            rubric: Agreement,
            trust: Trust,
            because: String,
            furthest: [Difference]
        ) {
            self.key = key
            self.title = title
            self.people = people
            self.rubric = rubric
            self.trust = trust
            self.because = because
            self.furthest = furthest
        }
    }

    /// A criterion that speaks against the people more often than elsewhere.
    public struct Contrary: Hashable, Sendable {
        /// The dimension it belongs to.
        public var dimension: DimensionKey
        /// The criterion or cap.
        public var criterion: String
        /// Calls on which it gave points and the people graded at least one grade lower.
        public var mild: [String]
        /// Calls on which it took points and the people graded at least one grade higher.
        public var hard: [String]

        /// A criterion that speaks against the people.
        public init(
            dimension: DimensionKey,
            criterion: String,
            mild: [String],
            hard: [String]
        ) {
            self.dimension = dimension
            self.criterion = criterion
            self.mild = mild
            self.hard = hard
        }
    }

    /// The rubric's name.
    public var rubric: String
    /// How many calls were graded by people.
    public var calls: Int
    /// How many of them by two people or more.
    public var twice: Int
    /// The dimensions anybody graded, in the rubric's order.
    public var rows: [Row]
    /// The overall grade.
    public var overall: Agreement
    /// Calls on which pass or fail differs from the people's majority.
    public var passDiffers: [String]
    /// Calls on which the people are evenly split on pass or fail; either answer is one of theirs.
    public var passSplit: [String]
    /// Calls somebody failed outright.
    public var failed: [String]
    /// Those of them that the rules did not fail.
    public var missedFails: [String]
    /// Calls the rules failed outright and nobody else did.
    public var falseFails: [String]
    /// The criteria that disagree most, the worst first.
    public var contrary: [Contrary]

    /// A report from its parts.
    public init(
        rubric: String,
        calls: Int,
        twice: Int,
        rows: [Row],
        overall: Agreement,
        passDiffers: [String],
        passSplit: [String],
        failed: [String],
        missedFails: [String],
        falseFails: [String],
        contrary: [Contrary]
    ) {
        self.rubric = rubric
        self.calls = calls
        self.twice = twice
        self.rows = rows
        self.overall = overall
        self.passDiffers = passDiffers
        self.passSplit = passSplit
        self.failed = failed
        self.missedFails = missedFails
        self.falseFails = falseFails
        self.contrary = contrary
    }
}
