public import SparModel

extension Calibration {
    /// The agreement with what it means for each dimension.
    public var report: CalibrationReport {
        CalibrationReport(
            rubric: graded.first?.scorecard.rubric ?? "",
            calls: calls,
            twice: graded.count { $0.evaluators.count > 1 },
            rows: rows.map(row),
            overall: overall.agreement,
            passDiffers: passDiffers,
            passSplit: passSplit,
            failed: failed,
            missedFails: missedFails,
            falseFails: falseFails,
            contrary: contrary
        )
    }

    private func row(_ row: Row) -> CalibrationReport.Row {
        let (trust, because) = Calibration.trust(row.rubric.agreement, people: row.people.agreement)
        let title = graded.lazy.compactMap { $0.scorecard[row.key]?.title }.first
        let apart = row.rubric.pairs.filter { abs($0.difference) >= 100 }
            .sorted { (abs($1.difference), $0.call) < (abs($0.difference), $1.call) }
        return CalibrationReport.Row(
            key: row.key,
            title: title ?? row.key.rawValue,
            people: row.people.agreement,
            rubric: row.rubric.agreement,
            trust: trust,
            because: because,
            furthest: apart.map {
                CalibrationReport.Difference(call: $0.call, rubric: $0.first, people: $0.second)
            }
        )
    }

    // MARK: - What a grade may be used for

    /// The fewest calls from which anything can be told.
    static let fewest = 8

    static func trust(
        _ found: CalibrationReport.Agreement,
        people: CalibrationReport.Agreement
    ) -> (CalibrationReport.Trust, String) {
        guard found.calls >= fewest else {
            return (
                .unknown,
                "Only \(found.calls) of the calls have a grade from both; "
                    + "thirty or more are wanted."
            )
        }
        guard let kappa = found.kappa else {
            return (.unknown, "All grades are alike; calls both good and bad are wanted.")
        }
        if people.calls >= fewest, let between = people.kappa, between < 500 {
            return (
                .unknown,
                "The people do not agree with one another (kappa \(decimal(between))), "
                    + "so there is nothing to hold it against."
            )
        }
        if kappa < 600 {
            return (.avoid, "Kappa is \(decimal(kappa)): let a person grade it.")
        }
        var doubts: [String] = []
        if kappa < 750 { doubts.append("kappa is \(decimal(kappa))") }
        if let low = found.kappaInterval?.lowerBound, low < 500 {
            doubts.append("kappa may be as low as \(decimal(low)); more calls would tell")
        }
        if let near = found.withinOne, near < 85 {
            doubts.append("\(100 - near) % of grades are more than one off")
        }
        if let bias = found.bias, abs(bias) >= 50 {
            doubts.append(
                "it is \(bias > 0 ? "milder" : "harder") by \(decimal(abs(bias) * 10)) of a grade"
            )
        }
        guard let first = doubts.first else {
            return (.rely, "It agrees with the people as one of them would.")
        }
        let rest = doubts.dropFirst().map { "; " + $0 }.joined()
        return (.check, first.prefix(1).uppercased() + first.dropFirst() + rest + ".")
    }

    /// Thousandths as ".87", negative ones as "-.12".
    static func decimal(_ thousandths: Int) -> String {
        let hundredths = (abs(thousandths) + 5) / 10
        let digits = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
        let whole = hundredths >= 100 ? "\(hundredths / 100)" : ""
        return (thousandths < 0 && hundredths > 0 ? "-" : "") + whole + "." + digits
    }

    // MARK: - Criteria that disagree

    /// How often a verdict was given, and on which calls it went against the people.
    private struct Tally {
        var given = 0
        var against: [String] = []
    }

    /// One verdict of one criterion: points given, or points taken.
    private struct Leaning: Hashable {
        var dimension: DimensionKey
        var criterion: String
        var isMild: Bool
    }

    /// Criteria whose verdict comes oftener where the people's grade lies a grade or more away.
    private var contrary: [CalibrationReport.Contrary] {
        var tallies: [Leaning: Tally] = [:]
        var order: [Leaning] = []
        var apart: [DimensionKey: (mild: Int, hard: Int, all: Int)] = [:]
        for call in graded {
            for dimension in call.scorecard.dimensions {
                guard let score = dimension.score,
                    let people = call.mean(of: dimension.key)
                else { continue }
                let difference = Calibration.grade(score) - people
                apart[dimension.key, default: (0, 0, 0)].all += 1
                if difference >= 100 { apart[dimension.key]?.mild += 1 }
                if difference <= -100 { apart[dimension.key]?.hard += 1 }
                for verdict in dimension.criteria {
                    guard let met = verdict.met,
                        met || verdict.points < verdict.of || verdict.of == 0
                    else { continue }
                    let leaning = Leaning(
                        dimension: dimension.key,
                        criterion: verdict.id,
                        isMild: met
                    )
                    if tallies[leaning] == nil { order.append(leaning) }
                    tallies[leaning, default: Tally()].given += 1
                    if met ? difference >= 100 : difference <= -100 {
                        tallies[leaning]?.against.append(call.id)
                    }
                }
            }
        }
        // Given everywhere, a verdict goes against the people now and then; what counts is oftener.
        let ranked = order.enumerated().compactMap { place, leaning -> (Int, Int, Leaning)? in
            guard let tally = tallies[leaning], let dimension = apart[leaning.dimension],
                tally.against.count > 0
            else { return nil }
            let share = leaning.isMild ? dimension.mild : dimension.hard
            let excess = tally.against.count * 100 - tally.given * share * 100 / dimension.all
            return excess > 0 ? (excess, place, leaning) : nil
        }
        let worst = ranked.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.prefix(8)
        return worst.map { _, _, leaning in
            let calls = tallies[leaning]?.against ?? []
            return CalibrationReport.Contrary(
                dimension: leaning.dimension,
                criterion: leaning.criterion,
                mild: leaning.isMild ? calls : [],
                hard: leaning.isMild ? [] : calls
            )
        }
    }
}

extension GradedCall {
    /// The people's mean grade of a dimension, in hundredths; nil where nobody graded it.
    func mean(of key: DimensionKey) -> Int? {
        let grades = evaluators.compactMap { $0.grades[key] }
        return grades.isEmpty ? nil : grades.reduce(0, +) * 100 / grades.count
    }
}

extension GradePairs {
    /// The figures of these pairs.
    var agreement: CalibrationReport.Agreement {
        CalibrationReport.Agreement(
            calls: count,
            exact: exact,
            withinOne: withinOne,
            kappa: kappa,
            kappaInterval: kappaInterval,
            bias: bias
        )
    }
}
