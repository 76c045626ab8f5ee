/// Whether an agent qualifies for a market on a day, with all the reasons.
public struct QualificationDecision: Hashable, Sendable {
    /// Who.
    public var agent: String
    /// For which market.
    public var market: Market
    /// The day it was decided for.
    public var day: CalendarDay
    /// The policy's name.
    public var policy: String
    /// The policy's digest.
    public var policyDigest: String
    /// What is missing, the most important first; empty when they qualify.
    public var shortfalls: [Shortfall]
    /// Every attempt for this market, oldest first.
    public var attempts: [QualificationAttempt]
    /// The grades of the attempt decided on against their marks.
    public var marks: [MarkResult]
    /// The calls decided on, oldest first.
    public var decidedOn: [String]
    /// Those of them that trainers accepted.
    public var signedOff: [String]
    /// The last day the qualification would hold if given this day.
    public var validUntil: CalendarDay

    /// A decision.
    public init(
        agent: String,
        market: Market,
        day: CalendarDay,
        policy: String,
        policyDigest: String,
        shortfalls: [Shortfall] = [],
        attempts: [QualificationAttempt] = [],
        marks: [MarkResult] = [],
        decidedOn: [String] = [],
        signedOff: [String] = [],
        validUntil: CalendarDay
    ) {
        self.agent = agent
        self.market = market
        self.day = day
        self.policy = policy
        self.policyDigest = policyDigest
        self.shortfalls = shortfalls
        self.attempts = attempts
        self.marks = marks
        self.decidedOn = decidedOn
        self.signedOff = signedOff
        self.validUntil = validUntil
    }

    /// Whether they qualify.
    public var isQualified: Bool { shortfalls.isEmpty }

    /// One thing that is missing.
    public struct Shortfall: Hashable, Sendable {
        /// What kind of thing; stable, for machines.
        public enum Code: String, CaseIterable, Hashable, Sendable, Codable {
            case noTerms = "no-terms"
            case unknownAgent = "unknown-agent"
            case hasLeft = "has-left"
            case replayDiffers = "replay-differs"
            case callUnderway = "call-underway"
            case tooFewCalls = "too-few-calls"
            case tooFewOwnCalls = "too-few-own-calls"
            case tooFewKinds = "too-few-kinds"
            case sameScenario = "same-scenario"
            case notEligible = "not-eligible"
            case seenBefore = "seen-before"
            case notRecent = "not-recent"
            case callAbandoned = "call-abandoned"
            case automaticFail = "automatic-fail"
            case majorBreaches = "major-breaches"
            case meanBelowMark = "mean-below-mark"
            case gradeBelowLeast = "grade-below-least"
            case gradedTooSeldom = "graded-too-seldom"
            case refusedByTrainer = "refused-by-trainer"
            case tooFewSignOffs = "too-few-sign-offs"
            case mustWait = "must-wait"
        }
        /// What kind of thing.
        public var code: Code
        /// What is missing and what to do, in a sentence.
        public var text: String
        /// The call it is about, where it is about one.
        public var call: String?

        /// One thing that is missing.
        public init(_ code: Code, _ text: String, call: String? = nil) {
            self.code = code
            self.text = text
            self.call = call
        }
    }
}

/// A run of assessment calls that together are one try.
public struct QualificationAttempt: Hashable, Sendable {
    /// How it stands.
    public enum Standing: String, CaseIterable, Hashable, Sendable, Codable {
        /// Calls are still to come.
        case open
        /// All calls were held and nothing in them keeps the agent from qualifying.
        case met
        /// It can no longer succeed.
        case failed
        /// All calls were held, and one of them cannot be derived again as it was kept.
        case doubtful
    }
    /// Its number among the agent's attempts for the market, from 1.
    public var number: Int
    /// Its calls, oldest first.
    public var calls: [String]
    /// How it stands.
    public var standing: Standing
    /// The day of its first call.
    public var first: CalendarDay
    /// The day of its last call.
    public var last: CalendarDay
    /// The mean of the overall grades so far; nil where none was graded.
    public var mean: Int?

    /// A run of assessment calls.
    public init(
        number: Int,
        calls: [String],
        standing: Standing,
        first: CalendarDay,
        last: CalendarDay,
        mean: Int?
    ) {
        self.number = number
        self.calls = calls
        self.standing = standing
        self.first = first
        self.last = last
        self.mean = mean
    }
}

/// A grade over the calls of an attempt, held against its mark.
public struct MarkResult: Hashable, Sendable {
    /// The dimension; nil for the whole grade.
    public var dimension: DimensionKey?
    /// As shown: "Options offered".
    public var title: String
    /// What it takes.
    public var mark: QualificationMark
    /// The mean, rounded down; nil where it was never graded.
    public var mean: Int?
    /// The least in any call; nil where it was never graded.
    public var least: Int?
    /// In how many calls it was graded.
    public var gradedIn: Int

    /// A grade held against its mark.
    public init(
        dimension: DimensionKey?,
        title: String,
        mark: QualificationMark,
        mean: Int?,
        least: Int?,
        gradedIn: Int
    ) {
        self.dimension = dimension
        self.title = title
        self.mark = mark
        self.mean = mean
        self.least = least
        self.gradedIn = gradedIn
    }

    /// Whether the mean reaches its mark; so it does where nothing was graded.
    public var reachesMean: Bool { (mean ?? .max) >= (mark.mean ?? 0) }

    /// Whether the least grade reaches its mark; so it does where nothing was graded.
    public var reachesLeast: Bool { (least ?? .max) >= (mark.least ?? 0) }

    /// Whether it was graded in as many calls as is asked for.
    public var isGradedOften: Bool { gradedIn >= (mark.gradedIn ?? 0) }

    /// Whether all that is asked for is reached.
    public var isMet: Bool { reachesMean && reachesLeast && isGradedOften }
}
