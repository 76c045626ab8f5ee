public import SparModel

/// A scorecard as JSON, `spar.scorecard/1`.
public struct ScorecardDocument: Codable, Hashable, Sendable {
    /// One criterion.
    public struct Criterion: Codable, Hashable, Sendable {
        var id: String
        var met: Bool?
        var points: Int
        var of: Int
        var turns: [Int]
        var why: String
        /// The most the dimension may have, where this is a cap that struck.
        var limit: Int?

        /// Writes `met` as null where the criterion did not apply.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(id, forKey: .id)
            try container.encode(met, forKey: .met)
            try container.encode(points, forKey: .points)
            try container.encode(of, forKey: .of)
            try container.encode(turns, forKey: .turns)
            try container.encode(why, forKey: .why)
            try container.encodeIfPresent(limit, forKey: .limit)
        }
    }
    /// One dimension.
    public struct Dimension: Codable, Hashable, Sendable {
        var title: String
        var score: Int?
        var weight: Int
        var criteria: [Criterion]

        /// Writes `score` as null where nothing could be graded.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(title, forKey: .title)
            try container.encode(score, forKey: .score)
            try container.encode(weight, forKey: .weight)
            try container.encode(criteria, forKey: .criteria)
        }
    }
    /// One breach that fails the call.
    public struct Fail: Codable, Hashable, Sendable {
        var rule: String
        var citation: String
        var turns: [Int]
        var why: String
    }

    /// One rule broken that does not fail the call.
    public struct Breach: Codable, Hashable, Sendable {
        var rule: String
        var severity: String
        var citation: String
        var turns: [Int]
        var why: String
    }

    var schema = "spar.scorecard/1"
    var call: String?
    var rubric: String
    var rubricDigest: String
    var overall: Int?
    var passed: Bool
    var shortfalls: [String]
    var automaticFails: [Fail]
    /// Absent where no rule was broken, and in scorecards kept before it was written.
    var breaches: [Breach]?
    var dimensions: [String: Dimension]
    var betterLines: [Better]

    /// What could have been said instead.
    public struct Better: Codable, Hashable, Sendable {
        var turn: Int
        var dimension: String
        var criterion: String
        var text: String
    }

    enum CodingKeys: String, CodingKey {
        case schema, call, rubric
        case rubricDigest = "rubric_digest"
        case overall, passed, shortfalls
        case automaticFails = "automatic_fails"
        case breaches
        case dimensions
        case betterLines = "better_lines"
    }

    /// The document of `scorecard`, for `call` where it is one of Spar's own.
    public init(_ scorecard: Scorecard, call: String? = nil) {
        self.call = call
        rubric = scorecard.rubric
        rubricDigest = scorecard.rubricDigest
        overall = scorecard.overall
        passed = scorecard.passed
        shortfalls = scorecard.shortfalls
        automaticFails = scorecard.automaticFails.map {
            Fail(rule: $0.rule, citation: $0.citation, turns: $0.turns, why: $0.why)
        }
        if !scorecard.breaches.isEmpty {
            breaches = scorecard.breaches.map {
                Breach(
                    rule: $0.rule,
                    severity: $0.severity.rawValue,
                    citation: $0.citation,
                    turns: $0.turns,
                    why: $0.why
                )
            }
        }
        betterLines = scorecard.betterLines.map {
            Better(
                turn: $0.turn,
                dimension: $0.dimension.rawValue,
                criterion: $0.criterion,
                text: $0.text
            )
        }
        dimensions = [:]
        for dimension in scorecard.dimensions {
            dimensions[dimension.key.rawValue] = Dimension(
                title: dimension.title,
                score: dimension.score,
                weight: dimension.weight,
                criteria: dimension.criteria.map {
                    Criterion(
                        id: $0.id,
                        met: $0.met,
                        points: $0.points,
                        of: $0.of,
                        turns: $0.turns,
                        why: $0.why,
                        limit: $0.limit
                    )
                }
            )
        }
    }

    /// Writes `overall` as null where nothing could be graded.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(schema, forKey: .schema)
        try container.encodeIfPresent(call, forKey: .call)
        try container.encode(rubric, forKey: .rubric)
        try container.encode(rubricDigest, forKey: .rubricDigest)
        try container.encode(overall, forKey: .overall)
        try container.encode(passed, forKey: .passed)
        try container.encode(shortfalls, forKey: .shortfalls)
        try container.encode(automaticFails, forKey: .automaticFails)
        try container.encodeIfPresent(breaches, forKey: .breaches)
        try container.encode(dimensions, forKey: .dimensions)
        try container.encode(betterLines, forKey: .betterLines)
    }
}
