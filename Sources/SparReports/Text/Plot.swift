/// Grades drawn as columns over time.
public struct Plot: Sendable {
    private let glyphs: Glyphs
    /// Rows of the plot, its axis not counted.
    private static let height = 5

    /// A plot with these characters.
    public init(glyphs: Glyphs) { self.glyphs = glyphs }

    /// The columns with an axis of 0 to 100 and the first and last label beneath.
    ///
    /// - Parameters:
    ///   - grades: 0...100, oldest first.
    ///   - width: Columns, the axis included.
    ///   - labels: What to write under the first and the last.
    /// - Returns: The lines; none when there is nothing to draw.
    public func lines(_ grades: [Int], width: Int, labels: (first: String, last: String))
        -> [String]
    {
        guard !grades.isEmpty else { return [] }
        let room = max(4, width - 6)
        // A few grades are drawn broad, many of them binned.
        let breadth = max(1, min(4, room / grades.count))
        let columns = Plot.binned(grades.map(Optional.some), into: room).compactMap { $0 }
        var lines: [String] = []
        for row in stride(from: Plot.height - 1, through: 0, by: -1) {
            let label = row == Plot.height - 1 ? "100" : row == 0 ? "  0" : "   "
            let cells = columns.map { cell($0, row: row, breadth: breadth) }.joined()
            lines.append(Plot.trimmed("\(label) \(glyphs.wall)\(cells)"))
        }
        let length = columns.count * breadth
        lines.append("    \(glyphs.isUnicode ? "└" : "+")\(glyphs.rule(length))")
        let gap = length - labels.first.count - labels.last.count
        let isOne = grades.count == 1 || labels.first == labels.last || gap < 1
        lines.append(
            "     "
                + (isOne
                    ? labels.last : labels.first + String(repeating: " ", count: gap) + labels.last)
        )
        return lines
    }

    private func cell(_ grade: Int, row: Int, breadth: Int) -> String {
        // A grade of 0 still shows as a call.
        let eighths = max(1, min(100, grade) * Plot.height * 8 / 100) - row * 8
        let mark: String
        if eighths <= 0 {
            mark = " "
        } else if glyphs.isUnicode {
            mark = Glyphs.blocks[min(8, eighths) - 1]
        } else {
            mark = eighths >= 4 || row == 0 ? "#" : "."
        }
        return String(repeating: mark, count: max(1, breadth - 1)) + (breadth > 1 ? " " : "")
    }

    /// A line without the spaces at its end.
    static func trimmed(_ line: String) -> String {
        guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
        return String(line[...last])
    }

    /// As many values as there is room for: each the mean of those that share its place.
    static func binned(_ values: [Int?], into width: Int) -> [Int?] {
        guard values.count > width, width > 0 else { return values }
        return (0..<width).map { place in
            let from = place * values.count / width
            let to = max(from + 1, (place + 1) * values.count / width)
            let known = values[from..<to].compactMap(\.self)
            return known.isEmpty ? nil : (known.reduce(0, +) + known.count / 2) / known.count
        }
    }
}
