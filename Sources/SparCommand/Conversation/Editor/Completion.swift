import SparReports

/// What the Tab key does to the text before the cursor.
enum Completion: Equatable {
    /// Add this at the cursor.
    case insert(String)
    /// Nothing can be added, these could follow.
    case list([String])
    case none

    /// Completes a text by candidates, each of which is a whole text that may stand in its place.
    init(of typed: String, from candidates: [String]) {
        let fitting = candidates.filter { $0.hasPrefix(typed) }
        guard let first = fitting.first else {
            self = .none
            return
        }
        let rest = fitting.dropFirst().reduce(first[...]) { common, candidate in
            common.prefix(zip(common, candidate).prefix { $0 == $1 }.count)
        }.dropFirst(typed.count)
        if fitting.count == 1 {
            self = .insert(rest + " ")
        } else {
            self = rest.isEmpty ? .list(fitting) : .insert(String(rest))
        }
    }

    /// Candidates in columns, as wide as the terminal allows.
    static func columns(_ candidates: [String], width: Int) -> String {
        let cell = (candidates.map(DisplayWidth.of).max() ?? 0) + 2
        let perRow = max(1, width / cell)
        var rows: [String] = []
        for start in stride(from: 0, to: candidates.count, by: perRow) {
            let row = candidates[start..<min(start + perRow, candidates.count)]
            let cells = row.map { $0 + String(repeating: " ", count: cell - DisplayWidth.of($0)) }
            rows.append(cells.joined())
        }
        return rows.joined(separator: "\n")
    }
}
