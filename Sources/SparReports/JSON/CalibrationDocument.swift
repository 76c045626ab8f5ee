public import SparModel

/// A calibration as JSON, `spar.calibration/1`.
///
/// Kappa and bias are decimal numbers, shares whole percent, grades on the scale of 1 to 5.
public struct CalibrationDocument: Encodable, Sendable {
    struct Agreement: Encodable, Sendable {
        var calls: Int
        var exact: Int?
        var withinOne: Int?
        var kappa: Double?
        var kappaLow: Double?
        var kappaHigh: Double?
        var bias: Double?

        enum CodingKeys: String, CodingKey {
            case calls, exact
            case withinOne = "within_one"
            case kappa
            case kappaLow = "kappa_low"
            case kappaHigh = "kappa_high"
            case bias
        }

        init(_ agreement: CalibrationReport.Agreement) {
            calls = agreement.calls
            exact = agreement.exact
            withinOne = agreement.withinOne
            kappa = agreement.kappa.map { Double($0) / 1000 }
            kappaLow = agreement.kappaInterval.map { Double($0.lowerBound) / 1000 }
            kappaHigh = agreement.kappaInterval.map { Double($0.upperBound) / 1000 }
            bias = agreement.bias.map { Double($0) / 100 }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(calls, forKey: .calls)
            try container.encode(exact, forKey: .exact)
            try container.encode(withinOne, forKey: .withinOne)
            try container.encode(kappa, forKey: .kappa)
            try container.encode(kappaLow, forKey: .kappaLow)
            try container.encode(kappaHigh, forKey: .kappaHigh)
            try container.encode(bias, forKey: .bias)
        }
    }

    struct Difference: Encodable, Sendable {
        var call: String
        var spar: Double
        var people: Double
    }

    struct Dimension: Encodable, Sendable {
        var title: String
        var people: Agreement
        var spar: Agreement
        var trust: CalibrationReport.Trust
        var because: String
        var furthest: [Difference]
    }

    struct Contrary: Encodable, Sendable {
        var dimension: String
        var criterion: String
        var mild: [String]
        var hard: [String]
    }

    var schema = "spar.calibration/1"
    var rubric: String
    var calls: Int
    var twice: Int
    var dimensions: [String: Dimension]
    var overall: Agreement
    var passDiffers: [String]
    var passSplit: [String]
    var failed: [String]
    var missedFails: [String]
    var falseFails: [String]
    var contrary: [Contrary]

    enum CodingKeys: String, CodingKey {
        case schema, rubric, calls, twice, dimensions, overall
        case passDiffers = "pass_differs"
        case passSplit = "pass_split"
        case failed
        case missedFails = "missed_fails"
        case falseFails = "false_fails"
        case contrary
    }

    /// The document of `report`.
    public init(_ report: CalibrationReport) {
        rubric = report.rubric
        calls = report.calls
        twice = report.twice
        overall = Agreement(report.overall)
        passDiffers = report.passDiffers
        passSplit = report.passSplit
        failed = report.failed
        missedFails = report.missedFails
        falseFails = report.falseFails
        contrary = report.contrary.map {
            Contrary(
                dimension: $0.dimension.rawValue,
                criterion: $0.criterion,
                mild: $0.mild,
                hard: $0.hard
            )
        }
        dimensions = [:]
        for row in report.rows {
            dimensions[row.key.rawValue] = Dimension(
                title: row.title,
                people: Agreement(row.people),
                spar: Agreement(row.rubric),
                trust: row.trust,
                because: row.because,
                furthest: row.furthest.map {
                    Difference(
                        call: $0.call,
                        spar: Double($0.rubric) / 100,
                        people: Double($0.people) / 100
                    )
                }
            )
        }
    }
}
