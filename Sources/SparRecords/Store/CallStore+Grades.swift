import GRDB
public import SparModel

/// A call's latest grading as those who look back need it.
public struct KeptGrade: Hashable, Sendable {
    /// The call's id.
    public var call: String
    /// The scenario's id.
    public var scenario: String
    /// Practice or assessment.
    public var mode: CallMode
    /// When the call began, milliseconds since 1970-01-01 UTC.
    public var startedAt: Int64
    /// 0...100; nil when nothing could be graded.
    public var overall: Int?
    /// Whether the call passed.
    public var passed: Bool
    /// The digest of the rubric.
    public var rubricDigest: String
    /// The scorecard as it was kept; nil where it was not asked for.
    public var json: String?
}

extension CallStore {
    /// The latest grading of each of a trainee's graded calls, oldest call first.
    ///
    /// One query whatever the number of calls: a thousand scorecards are read in one go.
    /// `withCards` says whether the scorecards themselves are wanted.
    public func grades(of trainee: String, withCards: Bool) throws(StoreError) -> [KeptGrade] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT call.id, call.scenario, call.mode, call.started_at,
                        card.overall, card.passed, card.rubric_digest,
                        \(withCards ? "json_extract(card.body, '$.card')" : "NULL") AS json
                    FROM call JOIN scorecard AS card ON card.call = call.id AND card.number =
                        (SELECT MAX(number) FROM scorecard WHERE scorecard.call = call.id)
                    WHERE call.trainee = ? AND call.body <> '\(RecordPlace.forgottenBody)'
                        AND card.body <> '\(RecordPlace.forgottenBody)'
                    ORDER BY call.started_at, call.number
                    """,
                arguments: [trainee]
            ).map { row in
                KeptGrade(
                    call: row["id"],
                    scenario: row["scenario"],
                    mode: CallMode(rawValue: row["mode"]) ?? .practice,
                    startedAt: row["started_at"],
                    overall: row["overall"],
                    passed: row["passed"],
                    rubricDigest: row["rubric_digest"],
                    json: row["json"]
                )
            }
        }
    }
}
