/// How calls are graded: dimensions, their weights and criteria, and the marks a pass needs.
public struct Rubric: Hashable, Sendable {
    /// The rubric's name and version: "spar-core 1".
    public var id: String
    /// SHA-256 in hex of the file it was read from; empty where not known.
    public var digest: String
    /// The dimensions in the order shown.
    public var dimensions: [Dimension]
    /// What a pass needs.
    public var marks: Marks
    /// Limits on the whole grade.
    public var caps: [OverallCap]

    /// A rubric from its parts.
    public init(
        id: String,
        digest: String = "",
        dimensions: [Dimension],
        marks: Marks = Marks(),
        caps: [OverallCap] = []
    ) {
        self.id = id
        self.digest = digest
        self.dimensions = dimensions
        self.marks = marks
        self.caps = caps
    }

    /// One dimension of a rubric.
    public struct Dimension: Hashable, Sendable {
        /// Which.
        public var key: DimensionKey
        /// As shown.
        public var title: String
        /// Its weight in the whole; 0 for one that is only shown.
        public var weight: Int
        /// When it is graded at all; nil always.
        public var appliesWhen: Predicate?
        /// What earns its points.
        public var criteria: [Criterion]
        /// What limits it whatever was earned.
        public var caps: [Cap]

        /// One dimension.
        public init(
            key: DimensionKey,
            title: String,
            weight: Int,
            appliesWhen: Predicate? = nil,
            criteria: [Criterion],
            caps: [Cap] = []
        ) {
            self.key = key
            self.title = title
            self.weight = weight
            self.appliesWhen = appliesWhen
            self.criteria = criteria
            self.caps = caps
        }
    }

    /// One question put to the call, with the points its answer earns.
    public struct Criterion: Hashable, Sendable {
        /// Its id within the dimension: "full-sum-first".
        public var id: String
        /// Points earned when met.
        public var points: Int
        /// Points taken when missed; 0 or more.
        public var penalty: Int
        /// When it applies; nil always.
        public var appliesWhen: Predicate?
        /// What must hold.
        public var met: Predicate
        /// What is said of the three answers.
        public var says: Sentences
        /// Better lines for where it was missed, with slots: the first that can be filled is shown.
        public var better: [String]
        /// Where that line would have belonged; nil for the turns that show the miss.
        public var betterAt: CallMoment?

        /// One question put to the call.
        public init(
            id: String,
            points: Int,
            penalty: Int = 0,
            appliesWhen: Predicate? = nil,
            met: Predicate,
            says: Sentences,
            better: [String] = [],
            betterAt: CallMoment? = nil
        ) {
            self.id = id
            self.points = points
            self.penalty = penalty
            self.appliesWhen = appliesWhen
            self.met = met
            self.says = says
            self.better = better
            self.betterAt = betterAt
        }
    }

    /// What is said of an answer; `{turns}` stands for the turns that show it.
    public struct Sentences: Hashable, Sendable {
        /// When met.
        public var met: String
        /// When missed.
        public var missed: String
        /// When the call gave no chance.
        public var notApplicable: String

        /// What is said of an answer.
        public init(met: String, missed: String, notApplicable: String) {
            self.met = met
            self.missed = missed
            self.notApplicable = notApplicable
        }
    }

    /// A limit on one dimension: whatever was earned, no more than this when it strikes.
    public struct Cap: Hashable, Sendable {
        /// Its id within the dimension.
        public var id: String
        /// When it strikes.
        public var when: Predicate
        /// The most the dimension may then have.
        public var at: Int
        /// Why, in one sentence.
        public var says: String

        /// A limit on one dimension.
        public init(id: String, when: Predicate, at: Int, says: String) {
            self.id = id
            self.when = when
            self.at = at
            self.says = says
        }
    }

    /// A limit on the whole grade.
    public struct OverallCap: Hashable, Sendable {
        /// What sets it off.
        public enum Trigger: Hashable, Sendable {
            /// An automatic fail.
            case automaticFail
            /// So many major breaches.
            case majorBreaches(Int)
            /// One of these dimensions has this grade or less.
            case dimension([DimensionKey], atMost: Int)
            /// A predicate over the call.
            case predicate(Predicate)
        }
        /// What sets it off.
        public var trigger: Trigger
        /// The most the whole may then have.
        public var at: Int
        /// Why, in one sentence.
        public var says: String

        /// A limit on the whole grade.
        public init(trigger: Trigger, at: Int, says: String) {
            self.trigger = trigger
            self.at = at
            self.says = says
        }
    }

    /// What a pass needs.
    public struct Marks: Hashable, Sendable {
        /// The least overall grade.
        public var overall: Int
        /// The least grade of single dimensions.
        public var dimensions: [DimensionKey: Int]

        /// What a pass needs.
        public init(overall: Int = 60, dimensions: [DimensionKey: Int] = [:]) {
            self.overall = overall
            self.dimensions = dimensions
        }
    }
}
