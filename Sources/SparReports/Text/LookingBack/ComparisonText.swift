public import SparModel

/// Two calls side by side.
public struct ComparisonText: Sendable {
    private let page: Page
    /// How many turns are shown from where the calls part.
    private static let shownTurns = 6

    /// A writer for this page.
    public init(_ page: Page) { self.page = page }

    /// Grades, criteria gained and lost, and where they parted.
    public func lines(_ comparison: CallComparison) -> [String] {
        var lines = [page.heading("Two calls")]
        lines += side("A", comparison.first)
        lines += side("B", comparison.second)
        lines += ["", page.heading("Dimensions")] + grades(comparison)
        lines += changes("B gained", comparison.gained, mark: page.palette.good("+"))
        lines += changes("B lost", comparison.lost, mark: page.palette.bad("-"))
        if comparison.gained.isEmpty, comparison.lost.isEmpty {
            lines += ["", "No criterion differs."]
        }
        return lines + parting(comparison)
    }

    private func side(_ letter: String, _ side: CallComparison.Side) -> [String] {
        let grade =
            side.scorecard.overall.map { page.grade($0, "\($0) of 100") } ?? "not graded"
        let status =
            side.scorecard.passed ? page.palette.good("passed") : page.palette.bad("not passed")
        var parts = "\(page.palette.name(side.call))  \(side.scenario), \(side.day): \(grade), "
        parts += "\(status), \(side.turns.count) turns, \(side.agreed ?? "nothing agreed")"
        for fail in side.scorecard.automaticFails { parts += "; failed by \(fail.rule)" }
        return Paragraph.lines(
            parts,
            width: page.measure,
            indent: "     ",
            first: "  \(page.palette.strong(letter))  "
        )
    }

    private func grades(_ comparison: CallComparison) -> [String] {
        let name = comparison.dimensions.map(\.title.count).max() ?? 0
        let length = max(8, min(30, (page.width - name - 22) / 2))
        func shown(_ grade: Int?) -> String {
            guard let grade else { return Page.padded("  -", to: length + 4) }
            return Page.flushed(String(grade), to: 3) + " "
                + page.grade(grade, page.glyphs.bar(grade, length: length))
        }
        var lines = [
            page.palette.faint(
                "  " + Page.padded("", to: name) + "  " + Page.padded("  A", to: length + 6)
                    + "  B"
            )
        ]
        for pair in comparison.dimensions {
            var change = ""
            if let first = pair.first, let second = pair.second, first != second {
                let sign = second > first ? "+" : ""
                change = "  " + page.grade(second > first ? 100 : 0, "\(sign)\(second - first)")
            }
            lines.append(
                "  " + Page.padded(pair.title, to: name) + "  " + shown(pair.first) + "  "
                    + shown(pair.second) + change
            )
        }
        return lines
    }

    private func changes(_ title: String, _ changes: [CallComparison.Change], mark: String)
        -> [String]
    {
        guard !changes.isEmpty else { return [] }
        return ["", page.heading(title)]
            + changes.flatMap { change in
                Paragraph.lines(
                    "\(change.title): \(change.second.why) "
                        + page.palette.faint(
                            "(\(change.first.points)/\(change.first.of), now "
                                + "\(change.second.points)/\(change.second.of))"
                        ),
                    width: page.measure,
                    indent: "    ",
                    first: "  \(mark) "
                )
            }
    }

    private func parting(_ comparison: CallComparison) -> [String] {
        guard comparison.first.scenario == comparison.second.scenario else { return [] }
        guard let parted = comparison.parted else {
            return ["", "Word for word the same call."]
        }
        var lines = ["", page.heading("They part at turn \(parted)")]
        if parted > 1, let last = comparison.first.turns.prefix(parted - 1).last {
            lines += turn(last, number: parted - 1, width: page.measure)
        }
        let room = (page.width - 3) / 2
        let (left, right) = (
            stretch(comparison.first, from: parted, letter: "A", width: room),
            stretch(comparison.second, from: parted, letter: "B", width: room)
        )
        if page.width >= 100 { return lines + page.beside(left, right, leftWidth: room) }
        return lines
            + stretch(comparison.first, from: parted, letter: "A", width: page.measure)
            + stretch(comparison.second, from: parted, letter: "B", width: page.measure)
    }

    private func stretch(
        _ side: CallComparison.Side,
        from parted: Int,
        letter: String,
        width: Int
    ) -> [String] {
        let turns = side.turns.dropFirst(parted - 1)
        var lines = [page.palette.strong(letter)]
        if turns.isEmpty { lines.append("  (the call was over)") }
        for (offset, said) in turns.prefix(ComparisonText.shownTurns).enumerated() {
            lines += turn(said, number: parted + offset, width: width)
        }
        let left = turns.count - ComparisonText.shownTurns
        if left > 0 {
            lines.append(page.palette.faint("  (and \(left) more turn\(left == 1 ? "" : "s"))"))
        }
        return lines
    }

    private func turn(_ turn: TranscriptTurn, number: Int, width: Int) -> [String] {
        let name = turn.who == .trainee ? "You" : turn.name ?? turn.who.rawValue
        return Paragraph.lines(
            turn.text,
            width: width,
            indent: "      ",
            first: page.palette.faint(Page.flushed(String(number), to: 3)) + "  "
                + page.palette.name("\(name):") + " "
        )
    }
}
