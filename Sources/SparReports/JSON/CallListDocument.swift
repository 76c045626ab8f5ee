public import SparModel

/// The calls on record as JSON, `spar.calls/1`.
public struct CallListDocument: Encodable, Sendable {
    /// One call.
    public struct Item: Encodable, Sendable {
        var call: String
        var scenario: String
        var trainee: String
        var mode: CallMode
        var number: Int
        var previous: String?
        var branchOf: String?
        var branchTurn: Int?
        var finished: Bool
        var ending: Ending?
        var overall: Int?
        var passed: Bool?

        enum CodingKeys: String, CodingKey {
            case call, scenario, trainee, mode, number, previous
            case branchOf = "branch_of"
            case branchTurn = "branch_turn"
            case finished, ending, overall, passed
        }

        /// A call, how it ended and its grade.
        public init(
            _ opening: CallOpening,
            ending: Ending?,
            isFinished: Bool,
            overall: Int?,
            passed: Bool?
        ) {
            call = opening.call
            scenario = opening.scenario
            trainee = opening.trainee
            mode = opening.mode
            number = opening.number
            previous = opening.previous
            branchOf = opening.branch?.parent
            branchTurn = opening.branch?.turn
            finished = isFinished
            self.ending = ending
            self.overall = overall
            self.passed = passed
        }
    }

    var schema = "spar.calls/1"
    var calls: [Item]

    /// The document of these calls, in the order given.
    public init(_ calls: [Item]) { self.calls = calls }
}
