public import SparModel

/// How far a rubric agrees with people who graded the same calls.
public struct Calibration: Hashable, Sendable {
    /// One dimension's agreement.
    public struct Row: Hashable, Sendable {
        /// Which.
        public var key: DimensionKey
        /// The rubric beside the people's mean.
        public var rubric: GradePairs
        /// The first two people beside each other, where two graded.
        public var people: GradePairs
    }

    /// The dimensions in the rubric's order, where anybody graded them.
    public var rows: [Row]
    /// The overall grade beside the people's mean, as grades of 1 to 5.
    public var overall: GradePairs
    /// Calls on which pass or fail differs from the people's majority.
    public var passDiffers: [String]
    /// Calls somebody failed outright that the rubric did not.
    public var missedFails: [String]
    /// Calls the rubric failed outright that nobody did.
    public var falseFails: [String]
    /// Calls somebody failed outright.
    public var failed: [String]
    /// Calls on which the people are evenly split on pass or fail.
    public var passSplit: [String]
    /// How many calls were graded by people.
    public var calls: Int
    /// The calls themselves.
    let graded: [GradedCall]

    /// The agreement over `graded` calls.
    public init(_ graded: [GradedCall]) {
        let graded = graded.filter { !$0.evaluators.isEmpty }
        self.graded = graded
        calls = graded.count
        rows = []
        overall = GradePairs()
        passDiffers = []
        missedFails = []
        falseFails = []
        failed = []
        passSplit = []
        for key in DimensionKey.allCases {
            var row = Row(key: key, rubric: GradePairs(), people: GradePairs())
            for call in graded {
                let grades = call.evaluators.compactMap { $0.grades[key] }
                // Of three and more the first two stand for all.
                if grades.count >= 2 {
                    row.people.add(call: call.id, first: grades[0] * 100, second: grades[1] * 100)
                }
                guard let mean = call.mean(of: key), let score = call.scorecard[key]?.score else {
                    continue
                }
                row.rubric.add(call: call.id, first: Calibration.grade(score), second: mean)
            }
            if row.rubric.count + row.people.count > 0 { rows.append(row) }
        }
        for call in graded { weigh(call) }
    }

    private mutating func weigh(_ call: GradedCall) {
        let people = call.evaluators
        let mean = people.reduce(0) { $0 + $1.overall } / people.count
        overall.add(
            call: call.id,
            first: Calibration.grade(call.scorecard.overall ?? 0),
            second: Calibration.grade(mean)
        )
        let passes = people.count(where: \.passed)
        // Where they are split, either answer is one of theirs.
        if passes * 2 == people.count {
            passSplit.append(call.id)
        } else if call.scorecard.passed != (passes * 2 > people.count) {
            passDiffers.append(call.id)
        }
        let fails = people.contains { !$0.automaticFails.isEmpty }
        let found = !call.scorecard.automaticFails.isEmpty
        if fails { failed.append(call.id) }
        if fails, !found { missedFails.append(call.id) }
        if !fails, found { falseFails.append(call.id) }
    }

    /// 0...100 as a grade of 1 to 5, in hundredths.
    static func grade(_ score: Int) -> Int { 100 + score * 4 }
}
