public import SparModel

/// A qualification report for the terminal.
public struct QualificationText {
    private let palette: Palette
    private let width: Int

    /// A writer for a terminal of `width` columns.
    public init(palette: Palette, width: Int) {
        self.palette = palette
        self.width = max(40, min(width, 110))
    }

    /// The lines of a decision alone: what `spar qualify` says.
    public func decision(_ report: QualificationReport) -> [String] {
        let facts = QualificationFacts(report)
        let verdict = facts.verdict
        return [
            palette.strong(shown(facts.title)) + "  "
                + (report.decision.isQualified ? palette.good(verdict) : palette.bad(verdict))
        ] + report.decision.shortfalls.flatMap { item($0.text) }
    }

    /// The lines of a report.
    ///
    /// - Parameters:
    ///   - report: What to show.
    ///   - detailed: Whether every criterion is listed with its turns.
    /// - Returns: The lines, without line breaks.
    public func lines(_ report: QualificationReport, detailed: Bool) -> [String] {
        let facts = QualificationFacts(report)
        var lines = decision(report)
        lines += paragraph(
            "Agent \(facts.agent), decided for \(facts.day) by policy \(report.decision.policy)."
        )
        if let gate = report.gate {
            lines += paragraph("The gate says \(gate.isAllowed ? "yes" : "no"): \(gate.text).")
        }
        if !report.decision.marks.isEmpty {
            lines += ["", palette.strong("Grades against the marks")]
            lines += paragraph(facts.marksNote)
            let longest = report.decision.marks.map(\.title.count).max() ?? 0
            lines += report.decision.marks.map { bar($0, longest: longest) }
        }
        lines += ["", palette.strong("Attempts")]
        lines += facts.attempts.flatMap(item)
        if facts.attempts.isEmpty { lines += item("No assessment call was held.") }
        for call in report.calls {
            lines += ["", palette.strong(shown(call.title))]
            lines += paragraph(QualificationFacts.headline(call))
            lines += QualificationFacts.grave(call).flatMap { item($0) }
            if call.scorecard != nil { lines += paragraph(QualificationFacts.dimensions(call)) }
            if detailed { lines += QualificationFacts.evidence(call).flatMap(item) }
        }
        if !facts.signOffs.isEmpty {
            lines += ["", palette.strong("Trainers' words")] + facts.signOffs.flatMap(item)
        }
        lines += ["", palette.strong("Measured of the grading")]
        lines += report.measured.flatMap {
            item("\($0.what): \($0.figure), \($0.day), \($0.source)")
        }
        if report.measured.isEmpty { lines += item("Nothing was stated.") }
        if !facts.limits.isEmpty {
            lines += ["", palette.strong("Limits")] + facts.limits.flatMap(item)
        }
        lines += ["", palette.strong("Versions and digests (SHA-256)")]
        lines += facts.digests.flatMap { item("\($0.name): \($0.value)") }
        return lines
    }

    private func bar(_ result: MarkResult, longest: Int) -> String {
        let title =
            shown(result.title)
            + String(repeating: " ", count: max(0, longest - result.title.count))
        let length = max(10, min(25, width - longest - 34))
        let filled = (result.mean ?? 0) * length / 100
        var drawn = (0..<length).map { $0 < filled ? "#" : "." }
        if let mark = result.mark.mean { drawn[min(length - 1, mark * length / 100)] = "|" }
        let bar = drawn.joined()
        let needed = QualificationFacts.needed(result.mark)
        return "\(title)  \(result.isMet ? palette.good(bar) : palette.bad(bar)) "
            + "\(Page.flushed(QualificationFacts.grade(result.mean), to: 3)) "
            + "(needed \(needed); least \(QualificationFacts.grade(result.least)))"
    }

    private func paragraph(_ text: String) -> [String] {
        Paragraph.lines(shown(text), width: width)
    }

    private func item(_ text: String) -> [String] {
        Paragraph.lines(shown(text), width: width, indent: "    ", first: "  - ")
    }

    /// Names and notes are other people's words: nothing in them may steer the terminal.
    private func shown(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    scalar.value < 32 || (0x7F...0x9F).contains(scalar.value)
                        || (0x202A...0x202E).contains(scalar.value)
                        || (0x2066...0x2069).contains(scalar.value) ? "\u{FFFD}" : scalar
                }
            )
        )
    }
}
