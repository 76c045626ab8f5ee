public import SparModel

/// What regrading a store comes to, for the terminal.
public struct RegradingText: Sendable {
    private let palette: Palette
    private let width: Int

    /// A writer for a terminal of `width` columns.
    public init(palette: Palette, width: Int) {
        self.palette = palette
        self.width = max(40, min(width, 120))
    }

    /// The lines, without line breaks.
    ///
    /// - Parameters:
    ///   - regrading: What changes.
    ///   - all: Whether every change is listed, and not the greatest twenty.
    /// - Returns: The lines.
    public func lines(_ regrading: Regrading, all: Bool = false) -> [String] {
        let moved = regrading.moved
        let up = moved.count { $0.turns && $0.after.passed }
        let down = moved.count { $0.turns && !$0.after.passed }
        var lines = wrapped(
            palette.strong("Regrading") + "  \(count(regrading.calls, "call")) by "
                + palette.faint("rubric \(regrading.rubric)")
        )
        lines.append("")
        lines += wrapped(
            "\(count(moved.count, "grade")) \(moved.count == 1 ? "moves" : "move"), "
                + "\(regrading.calls - moved.count) \(regrading.calls - moved.count == 1 ? "stays" : "stay"); "
                + "\(up) would pass that did not, \(down) would no longer pass."
        )
        if !moved.isEmpty { lines.append("") }
        let ordered = moved.sorted { left, right in
            if left.turns != right.turns { return left.turns }
            return abs(left.difference) > abs(right.difference)
        }
        for change in all ? ordered : Array(ordered.prefix(20)) { lines += line(change) }
        if !all, ordered.count > 20 {
            lines.append("  and \(ordered.count - 20) more; --all lists them")
        }
        for reason in Regrading.Reason.allCases {
            let calls = regrading.left.filter { $0.reason == reason }
            guard !calls.isEmpty else { continue }
            let names = Set(calls.map(\.scenario)).sorted().joined(separator: ", ")
            lines +=
                [""]
                + wrapped(
                    "\(count(calls.count, "call")) left as \(calls.count == 1 ? "it is" : "they are"): "
                        + "\(reason.meaning) (\(names))."
                )
        }
        return lines
    }

    private func line(_ change: Regrading.Change) -> [String] {
        let before = change.before.map { grade($0) } ?? "none"
        var text = "\(change.call)  \(change.scenario)  \(change.trainee)  \(before) -> "
        text += grade(change.after)
        if change.turns {
            text +=
                change.after.passed
                ? "  " + palette.good("passes now") : "  " + palette.bad("no longer passes")
        }
        return wrapped(text, indent: "      ", first: "  ")
    }

    private func grade(_ grade: Regrading.Grade) -> String {
        grade.overall.map(String.init) ?? "not graded"
    }

    private func wrapped(_ text: String, indent: String = "", first: String = "") -> [String] {
        Paragraph.lines(text, width: width, indent: indent, first: first)
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
