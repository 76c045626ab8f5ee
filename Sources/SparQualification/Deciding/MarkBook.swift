import SparModel

/// Grades over several calls, held against their marks.
struct MarkBook {
    /// The whole grade first, then the dimensions in the order of the scorecards.
    let results: [MarkResult]

    init(_ marks: QualificationMarks, calls: [AssessedCall]) {
        let cards = calls.compactMap(\.scorecard)
        var order: [DimensionKey] = []
        var titles: [DimensionKey: String] = [:]
        var grades: [DimensionKey: [Int]] = [:]
        for dimension in cards.flatMap(\.dimensions) {
            if titles[dimension.key] == nil {
                order.append(dimension.key)
                titles[dimension.key] = dimension.title
            }
            if let score = dimension.score { grades[dimension.key, default: []].append(score) }
        }
        // What is asked for and was never graded is not to be passed over.
        for key in DimensionKey.allCases where titles[key] == nil && !calls.isEmpty {
            guard (marks[key].gradedIn ?? 0) > 0 else { continue }
            order.append(key)
            titles[key] = key.rawValue
        }
        func result(_ key: DimensionKey?, _ title: String, _ scores: [Int]) -> MarkResult {
            MarkResult(
                dimension: key,
                title: title,
                mark: key.map { marks[$0] } ?? marks.overall,
                mean: scores.isEmpty ? nil : scores.reduce(0, +) / scores.count,
                least: scores.min(),
                gradedIn: scores.count
            )
        }
        results =
            calls.isEmpty
            ? []
            : [result(nil, "Overall", cards.compactMap(\.overall))]
                + order.map { result($0, titles[$0] ?? $0.rawValue, grades[$0] ?? []) }
    }
}
