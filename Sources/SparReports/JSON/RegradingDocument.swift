public import SparModel

/// What regrading a store comes to as JSON, `spar.regrade/1`.
public struct RegradingDocument: Encodable, Sendable {
    struct Grade: Encodable, Sendable {
        var overall: Int?
        var passed: Bool

        init(_ grade: Regrading.Grade) {
            overall = grade.overall
            passed = grade.passed
        }
    }

    struct Change: Encodable, Sendable {
        var call: String
        var trainee: String
        var scenario: String
        var mode: CallMode
        var before: Grade?
        var after: Grade
    }

    struct Left: Encodable, Sendable {
        var call: String
        var scenario: String
        var reason: Regrading.Reason
    }

    var schema = "spar.regrade/1"
    var rubric: String
    var rubricDigest: String
    var applied: Bool
    var calls: Int
    var heardAgain: Int
    var unfinished: Int
    var moved: Int
    var passNow: Int
    var failNow: Int
    var changes: [Change]
    var left: [Left]

    enum CodingKeys: String, CodingKey {
        case schema, rubric
        case rubricDigest = "rubric_digest"
        case applied, calls
        case heardAgain = "heard_again"
        case unfinished, moved
        case passNow = "pass_now"
        case failNow = "fail_now"
        case changes, left
    }

    /// The document of `regrading`; `applied` says whether the new grades were kept.
    public init(_ regrading: Regrading, applied: Bool) {
        rubric = regrading.rubric
        rubricDigest = regrading.rubricDigest
        self.applied = applied
        calls = regrading.calls
        heardAgain = regrading.heardAgain
        unfinished = regrading.unfinished
        let moved = regrading.moved
        self.moved = moved.count
        passNow = moved.count { $0.turns && $0.after.passed }
        failNow = moved.count { $0.turns && !$0.after.passed }
        changes = moved.map {
            Change(
                call: $0.call,
                trainee: $0.trainee,
                scenario: $0.scenario,
                mode: $0.mode,
                before: $0.before.map(Grade.init),
                after: Grade($0.after)
            )
        }
        left = regrading.left.map { Left(call: $0.call, scenario: $0.scenario, reason: $0.reason) }
    }
}
