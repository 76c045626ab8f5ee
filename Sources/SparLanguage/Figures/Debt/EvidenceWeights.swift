/// Weights of signs for one question, in whole numbers.
struct EvidenceWeights: Sendable {
    /// What is added before any sign.
    let start: Int
    private let weights: [String: Int]

    /// Reads "weight sign" lines, the sign to the line's end; the first line is the start.
    init(parsing table: String) {
        var weights: [String: Int] = [:]
        var start = 0
        for (number, row) in table.split(separator: "\n").enumerated() {
            let parts = row.split(separator: " ", maxSplits: 1)
            guard let weight = parts.first.flatMap({ Int($0) }) else { continue }
            if number == 0 {
                start = weight
            } else if parts.count == 2 {
                weights[String(parts[1])] = weight
            }
        }
        (self.start, self.weights) = (start, weights)
    }

    /// The sum for a figure showing `signs`; above zero is a yes.
    func total(_ signs: [String]) -> Int {
        var total = start
        for sign in signs { total += weights[sign] ?? 0 }
        return total
    }

    /// Whether a sum is one of debt or payment.
    static let sum = EvidenceWeights(parsing: sumTable)
    /// Whether a day is one of debt or payment.
    static let day = EvidenceWeights(parsing: dayTable)
    /// Whether an open day lies behind.
    static let past = EvidenceWeights(parsing: pastTable)
}
