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

/// How much of each scorecard who looks back wants.
public enum CardDetail: Sendable {
    /// Nothing but what stands beside it.
    case none
    /// Cards with the lists at these places of their JSON emptied; the newest so many are whole.
    ///
    /// A thousand whole scorecards take a second to read.
    case emptied([String], butLast: Int)
}

extension CallStore {
    /// The latest grading of each of a trainee's graded calls, oldest call first.
    ///
    /// One query whatever the number of calls: a thousand scorecards are read in one go.
    public func grades(of trainee: String, cards: CardDetail) throws(StoreError) -> [KeptGrade] {
        var (json, places, whole) = ("NULL", [String](), 0)
        if case .emptied(let named, let last) = cards {
            let emptied = named.map { _ in "?, json('[]')" }.joined(separator: ", ")
            let card = "json_extract(card.body, '$.card')"
            json = "CASE WHEN json_valid(\(card)) THEN json_replace(\(card), \(emptied)) END"
            (places, whole) = (named, last)
        }
        return try reading { db in
            var grades = try Row.fetchAll(
                db,
                sql: """
                    SELECT call.id, call.scenario, call.mode, call.started_at,
                        card.overall, card.passed, card.rubric_digest, \(json) AS json
                    FROM call JOIN scorecard AS card ON card.call = call.id AND card.number =
                        (SELECT MAX(number) FROM scorecard WHERE scorecard.call = call.id)
                    WHERE call.trainee = ? AND call.body <> '\(RecordPlace.forgottenBody)'
                        AND card.body <> '\(RecordPlace.forgottenBody)'
                    ORDER BY call.started_at, call.number
                    """,
                arguments: StatementArguments(places + [trainee])
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
            for index in grades.indices.suffix(whole) {
                grades[index].json = try scorecards(of: grades[index].call, in: db).last?.json
            }
            return grades
        }
    }
}
