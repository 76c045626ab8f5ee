import SparModel

/// The calls on record, one a line.
public struct CallListText: Sendable {
    private let palette: Palette
    private let width: Int

    /// A writer for a terminal of `width` columns.
    public init(palette: Palette, width: Int) {
        self.palette = palette
        self.width = max(40, width)
    }

    /// A line for each call, and one more where it is a branch or a later call of a case.
    public func lines(_ calls: [CallListDocument.Item]) -> [String] {
        let longest = calls.map(\.scenario.count).max() ?? 0
        return calls.flatMap { call -> [String] in
            var about: [String] = []
            if call.mode == .assessment { about.append("assessment") }
            if call.number > 1, let previous = call.previous {
                about.append("call \(call.number) of its case, after \(previous)")
            }
            if let parent = call.branchOf, let turn = call.branchTurn {
                about.append("branch of \(parent) from before turn \(turn)")
            }
            let grade = call.overall.map { "\($0)" } ?? "-"
            let end = call.ending?.rawValue ?? (call.finished ? "left" : "unfinished")
            if palette.isSpoken {
                return [
                    ([call.call, call.scenario, call.trainee, "grade \(grade)", end] + about)
                        .joined(separator: ", ")
                ]
            }
            let gap = String(repeating: " ", count: longest - call.scenario.count + 2)
            let space = String(repeating: " ", count: max(0, 3 - grade.count))
            let line =
                palette.name(call.call) + "  " + call.scenario + gap + space + grade + "  " + end
                + palette.faint("  \(call.trainee)")
            return [line]
                + about.flatMap { text in
                    Paragraph.lines(text, width: width, indent: "    ", first: "    ")
                        .map(palette.faint)
                }
        }
    }
}
