public import SparModel

/// A scorecard for the terminal: bars, then every criterion that cost points, with its turns.
public struct ScorecardText: Sendable {
    private let palette: Palette
    private let width: Int

    /// A writer for a terminal of `width` columns.
    public init(palette: Palette, width: Int) {
        self.palette = palette
        self.width = max(40, min(width, 110))
    }

    /// The lines of the scorecard.
    ///
    /// - Parameters:
    ///   - scorecard: What to show.
    ///   - detailed: Whether criteria that were met are listed too.
    /// - Returns: The lines, without line breaks.
    public func lines(_ scorecard: Scorecard, detailed: Bool = false) -> [String] {
        var lines = [headline(scorecard), ""]
        for fail in scorecard.automaticFails {
            lines += Paragraph.lines(
                "\(fail.why) (\(fail.citation))\(places(fail.turns))",
                width: width,
                indent: "         ",
                first: palette.bad("FAIL") + " \(fail.rule)  "
            )
        }
        if !scorecard.automaticFails.isEmpty { lines.append("") }
        let longest = scorecard.dimensions.map(\.title.count).max() ?? 0
        for dimension in scorecard.dimensions {
            lines.append(bar(dimension, longest: longest))
        }
        for dimension in scorecard.dimensions {
            let shown = dimension.criteria.filter {
                $0.met != nil && (detailed || $0.points < $0.of || $0.limit != nil)
            }
            guard !shown.isEmpty else { continue }
            lines += ["", palette.strong(dimension.title)]
            for verdict in shown { lines += line(verdict) }
        }
        if !scorecard.breaches.isEmpty { lines += ["", palette.strong("Rules broken")] }
        for breach in scorecard.breaches {
            lines += Paragraph.lines(
                "\(breach.rule) (\(breach.severity.rawValue)): \(breach.why) "
                    + "(\(breach.citation))\(places(breach.turns))",
                width: width,
                indent: "    ",
                first: "  \(palette.lost) "
            )
        }
        if !scorecard.betterLines.isEmpty {
            lines += ["", palette.strong("You could have said")]
            for better in scorecard.betterLines {
                lines += Paragraph.lines(
                    "\(better.text)\(places([better.turn]))",
                    width: width,
                    indent: "    ",
                    first: "  \(palette.good(">")) "
                )
            }
        }
        if !scorecard.shortfalls.isEmpty {
            lines.append("")
            for shortfall in scorecard.shortfalls {
                lines += Paragraph.lines(shortfall, width: width, indent: "  ", first: "- ")
            }
        }
        return lines
    }

    private func headline(_ scorecard: Scorecard) -> String {
        let grade = scorecard.overall.map { "\($0) of 100" } ?? "not graded"
        let status = scorecard.passed ? palette.good("passed") : palette.bad("not passed")
        return "\(palette.strong("Scorecard"))  \(grade)  \(status)  "
            + palette.faint("rubric \(scorecard.rubric)")
    }

    private func bar(_ dimension: DimensionScore, longest: Int) -> String {
        if palette.isSpoken {
            let score = dimension.score.map { "\($0) of 100" } ?? "no chance to show it"
            return "\(dimension.title): \(score)"
        }
        let title =
            dimension.title
            + String(repeating: " ", count: max(0, longest - dimension.title.count))
        guard let score = dimension.score else {
            return "\(title)  \(palette.faint("no chance to show it"))"
        }
        let length = max(10, min(30, width - longest - 8))
        let filled = score * length / 100
        let drawn =
            String(repeating: "#", count: filled)
            + String(repeating: ".", count: length - filled)
        let coloured =
            score >= 75
            ? palette.good(drawn) : score >= 50 ? palette.doubtful(drawn) : palette.bad(drawn)
        return "\(title)  \(coloured) \(score)"
    }

    private func line(_ verdict: Verdict) -> [String] {
        let mark: String
        let worth: String
        if let limit = verdict.limit {
            (mark, worth) = (palette.limit, "at most \(limit)")
        } else if verdict.of == 0, verdict.points == 0 {
            // Worth nothing either way: it is only told.
            (mark, worth) = (verdict.met == true ? palette.earned : palette.noted, "")
        } else {
            mark =
                verdict.points >= verdict.of
                ? palette.earned : verdict.points > 0 ? palette.partly : palette.lost
            worth = "\(verdict.points)/\(verdict.of)"
        }
        return Paragraph.lines(
            "\(verdict.why)\(places(verdict.turns))" + (worth.isEmpty ? "" : " " + worth),
            width: width,
            indent: "    ",
            first: "  \(mark) "
        )
    }

    private func places(_ turns: [Int]) -> String {
        guard let last = turns.last else { return "" }
        guard turns.count > 1 else { return " [turn \(last)]" }
        return " [turns \(turns.map(String.init).joined(separator: ", "))]"
    }
}
