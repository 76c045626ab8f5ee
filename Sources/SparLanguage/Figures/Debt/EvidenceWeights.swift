/// Weights of signs for one question, in whole numbers.
///
/// A table is kept as it is written, its rows in the order of their signs' bytes, and searched: to
/// make a dictionary of it would delay the first figure of a call by several milliseconds.
struct EvidenceWeights: Sendable {
    /// What is added before any sign.
    let start: Int
    private let table: [UInt8]
    private let rows: [Row]

    /// One sign's place in the table, and its weight.
    private struct Row: Sendable {
        var sign: Range<Int>
        var weight: Int
    }

    /// Reads "weight sign" lines, the sign to the line's end, in the order of the signs' bytes; the
    /// first line is the start.
    init(parsing text: String) {
        table = Array(text.utf8)
        var rows: [Row] = []
        var start = 0
        var index = 0
        while index < table.count {
            let isNegative = table[index] == UInt8(ascii: "-")
            if isNegative { index += 1 }
            var weight = 0
            while index < table.count, (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= table[index] {
                weight = weight * 10 + Int(table[index] - UInt8(ascii: "0"))
                index += 1
            }
            if isNegative { weight.negate() }
            let end = table[index...].firstIndex(of: UInt8(ascii: "\n")) ?? table.count
            if index < end {
                rows.append(Row(sign: index + 1..<end, weight: weight))
            } else {
                start = weight
            }
            index = end + 1
        }
        (self.start, self.rows) = (start, rows)
    }

    /// The sum for a figure showing `signs`; above zero is a yes.
    func total(_ signs: [String]) -> Int {
        var total = start
        for sign in signs { total += weight(of: sign) }
        return total
    }

    /// The weight of one sign; 0 where the table has none.
    func weight(of sign: String) -> Int {
        let wanted = sign.utf8
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if table[rows[middle].sign].lexicographicallyPrecedes(wanted) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < rows.count, table[rows[low].sign].elementsEqual(wanted) else { return 0 }
        return rows[low].weight
    }

    /// Whether a sum is one of debt or payment.
    static let sum = EvidenceWeights(parsing: sumTable)
    /// Whether a day is one of debt or payment.
    static let day = EvidenceWeights(parsing: dayTable)
    /// Whether an open day lies behind.
    static let past = EvidenceWeights(parsing: pastTable)
}
