/// The grade of one call, every point with its evidence.
public struct Scorecard: Hashable, Sendable {
    /// The rubric it was graded by.
    public var rubric: String
    /// The rubric's digest, SHA-256 in hex; empty where not known.
    public var rubricDigest: String
    /// 0...100; nil when nothing could be graded.
    public var overall: Int?
    /// Whether the call passes: the marks are reached and nothing failed it outright.
    public var passed: Bool
    /// Why the call does not pass, in sentences; empty when it does.
    public var shortfalls: [String]
    /// Breaches that fail the call whatever its score.
    public var automaticFails: [AutomaticFail]
    /// The dimensions in the rubric's order.
    public var dimensions: [DimensionScore]
    /// Breaches that do not fail the call by themselves.
    public var breaches: [Breach]
    /// Better lines for the costliest moments, the costliest first.
    public var betterLines: [BetterLine]

    /// A grade.
    public init(
        rubric: String,
        rubricDigest: String = "",
        overall: Int?,
        passed: Bool,
        shortfalls: [String] = [],
        automaticFails: [AutomaticFail] = [],
        dimensions: [DimensionScore] = [],
        breaches: [Breach] = [],
        betterLines: [BetterLine] = []
    ) {
        self.rubric = rubric
        self.rubricDigest = rubricDigest
        self.overall = overall
        self.passed = passed
        self.shortfalls = shortfalls
        self.automaticFails = automaticFails
        self.dimensions = dimensions
        self.breaches = breaches
        self.betterLines = betterLines
    }

    /// The dimension's grade, if the rubric has it.
    public subscript(_ key: DimensionKey) -> DimensionScore? {
        dimensions.first { $0.key == key }
    }
}

/// The thirteen dimensions a rubric may grade.
public enum DimensionKey: String, CaseIterable, Hashable, Sendable, Codable {
    case control, focus, options, summarization, preparation
    case decisionMaker = "decision-maker"
    case professionalism, listening, commitment
    case followThrough = "follow-through"
    case brevity, notes, compliance

    /// The headline four.
    public static let headline: [DimensionKey] = [.control, .focus, .options, .summarization]
}

/// One dimension's grade.
public struct DimensionScore: Hashable, Sendable {
    /// Which.
    public var key: DimensionKey
    /// As shown: "Options offered".
    public var title: String
    /// Its weight in the sum; 0 for one that is only shown.
    public var weight: Int
    /// 0...100; nil when no criterion applied.
    public var score: Int?
    /// The criteria in the rubric's order.
    public var criteria: [Verdict]

    /// One dimension's grade.
    public init(key: DimensionKey, title: String, weight: Int, score: Int?, criteria: [Verdict]) {
        self.key = key
        self.title = title
        self.weight = weight
        self.score = score
        self.criteria = criteria
    }
}

/// One criterion's verdict.
public struct Verdict: Hashable, Sendable {
    /// The criterion's id within its dimension: "full-sum-first".
    public var id: String
    /// Met, missed, or nil where the call gave no chance.
    public var met: Bool?
    /// Points earned; may be negative where a wrong deed is worse than none.
    public var points: Int
    /// Points it could have earned; 0 where it did not apply.
    public var of: Int
    /// The turns that show it, counted from 1 over all speakers.
    public var turns: [Int]
    /// Why, in one sentence.
    public var why: String
    /// The most the dimension may have, where this is a cap that struck and no criterion.
    public var limit: Int?

    /// One criterion's verdict, or a cap's.
    public init(
        id: String,
        met: Bool?,
        points: Int,
        of: Int,
        turns: [Int],
        why: String,
        limit: Int? = nil
    ) {
        self.id = id
        self.met = met
        self.points = points
        self.of = of
        self.turns = turns
        self.why = why
        self.limit = limit
    }
}

/// A breach that fails the call.
public struct AutomaticFail: Hashable, Sendable {
    /// The rule's id: "US-17".
    public var rule: String
    /// The law or house rule it rests on.
    public var citation: String
    /// The turns that show it, counted from 1 over all speakers.
    public var turns: [Int]
    /// Why, in one sentence.
    public var why: String

    /// A breach that fails the call.
    public init(rule: String, citation: String, turns: [Int], why: String) {
        self.rule = rule
        self.citation = citation
        self.turns = turns
        self.why = why
    }
}

/// A breach that does not fail the call by itself.
public struct Breach: Hashable, Sendable {
    /// The rule's id.
    public var rule: String
    /// How much it weighs.
    public var severity: Rule.Severity
    /// The law or house rule it rests on.
    public var citation: String
    /// The turns that show it, counted from 1 over all speakers.
    public var turns: [Int]
    /// Why, in one sentence.
    public var why: String

    /// A breach.
    public init(
        rule: String,
        severity: Rule.Severity,
        citation: String,
        turns: [Int],
        why: String
    ) {
        self.rule = rule
        self.severity = severity
        self.citation = citation
        self.turns = turns
        self.why = why
    }
}

/// What could have been said instead, made of this call's own figures.
public struct BetterLine: Hashable, Sendable {
    /// The turn it would have replaced or followed, counted from 1 over all speakers.
    public var turn: Int
    /// The dimension it would have helped.
    public var dimension: DimensionKey
    /// The criterion it would have met.
    public var criterion: String
    /// The line.
    public var text: String

    /// What could have been said instead.
    public init(turn: Int, dimension: DimensionKey, criterion: String, text: String) {
        self.turn = turn
        self.dimension = dimension
        self.criterion = criterion
        self.text = text
    }
}
