public import SparModel

/// A calibration for the terminal: the agreement of each dimension, then where not to trust it.
public struct CalibrationText: Sendable {
    private let palette: Palette
    private let width: Int

    /// A writer for a terminal of `width` columns.
    public init(palette: Palette, width: Int) {
        self.palette = palette
        self.width = max(40, min(width, 120))
    }

    /// The lines of the report, without line breaks.
    public func lines(_ report: CalibrationReport) -> [String] {
        var lines = wrapped(
            palette.strong("Calibration") + "  "
                + "\(count(report.calls, "call")) graded by people, \(report.twice) of them by two"
                + " or more, beside " + palette.faint("rubric \(report.rubric)")
        )
        lines.append("")
        lines += table(report)
        lines.append("")
        lines += outcome(report)
        lines += doubts(report)
        lines += apart(report)
        lines += contrary(report)
        return lines
    }

    // MARK: - The table

    private struct Column {
        var title: String
        var width: Int
        /// The least width of the terminal at which it is shown.
        var from: Int
        var value: (CalibrationReport.Row) -> String
    }

    private var columns: [Column] {
        [
            Column(title: "people", width: 6, from: 0) { Self.kappa($0.people.kappa) },
            Column(title: "calls", width: 5, from: 70) { "\($0.rubric.calls)" },
            Column(title: "Spar", width: 6, from: 0) { Self.kappa($0.rubric.kappa) },
            Column(title: "95 %", width: 13, from: 92) { row in
                row.rubric.kappaInterval.map {
                    "\(Self.kappa($0.lowerBound)) to \(Self.kappa($0.upperBound))"
                } ?? "-"
            },
            Column(title: "exact", width: 6, from: 80) { Self.percent($0.rubric.exact) },
            Column(title: "±1", width: 6, from: 60) { Self.percent($0.rubric.withinOne) },
            Column(title: "bias", width: 6, from: 66) { Self.signed($0.rubric.bias) },
        ].filter { $0.from <= width }
    }

    private func table(_ report: CalibrationReport) -> [String] {
        var overall = CalibrationReport.Row(
            key: .control,
            title: "The whole",
            people: CalibrationReport.Agreement(calls: 0),
            rubric: report.overall,
            trust: .rely,
            because: "",
            furthest: []
        )
        overall.people.kappa = nil
        let longest = (report.rows.map(\.title.count) + [overall.title.count]).max() ?? 0
        let head =
            String(repeating: " ", count: longest)
            + columns.map { "  " + Page.flushed($0.title, to: $0.width) }.joined()
        var lines = [palette.faint(head)]
        for row in report.rows { lines.append(line(row, longest) + "  " + word(row.trust)) }
        lines.append(line(overall, longest))
        lines.append("")
        lines += wrapped(
            palette.faint(
                "Kappa is quadratic weighted: 1 is full agreement, 0 what chance gives; \"people\" is"
                    + " two people beside each other, \"Spar\" the rubric beside their mean. Bias is"
                    + " in grades of 1 to 5; + is milder than the people."
            )
        )
        return lines
    }

    private func line(_ row: CalibrationReport.Row, _ longest: Int) -> String {
        row.title + String(repeating: " ", count: longest - row.title.count)
            + columns.map { "  " + Page.flushed($0.value(row), to: $0.width) }.joined()
    }

    private func word(_ trust: CalibrationReport.Trust) -> String {
        switch trust {
        case .rely: palette.good("rely on it")
        case .check: palette.doubtful("check by hand")
        case .avoid: palette.bad("do not rely on it")
        case .unknown: palette.doubtful("cannot tell")
        }
    }

    // MARK: - What follows

    private func outcome(_ report: CalibrationReport) -> [String] {
        let agreeing = report.calls - report.passDiffers.count
        var pass = "Pass or fail: as the people on \(agreeing) of \(report.calls)"
        if !report.passSplit.isEmpty {
            pass += " (they are split on \(listed(report.passSplit)), where either counts)"
        }
        if !report.passDiffers.isEmpty { pass += "; not on \(listed(report.passDiffers))" }
        let found = report.failed.count - report.missedFails.count
        var fails = "Automatic fails: \(found) of \(report.failed.count) found"
        if !report.missedFails.isEmpty { fails += ", missed on \(listed(report.missedFails))" }
        fails +=
            report.falseFails.isEmpty
            ? "; none false" : "; false on \(listed(report.falseFails))"
        return wrapped(pass + ".") + wrapped(fails + ".")
    }

    private func doubts(_ report: CalibrationReport) -> [String] {
        var lines = ["", palette.strong("Where not to trust it")]
        for row in report.rows {
            switch row.trust {
            case .rely: continue
            case .check, .avoid, .unknown:
                lines += wrapped("\(row.title): \(row.because)", indent: "    ", first: "  ")
            }
        }
        if report.calls < 30 {
            lines += wrapped(
                "\(count(report.calls, "call")) is a small sample; grade thirty or more, good and bad,"
                    + " before a grade decides anything about a person.",
                indent: "    ",
                first: "  "
            )
        }
        if report.missedFails.count * 10 > report.failed.count {
            lines += wrapped(
                "Automatic fails are missed: have a person hear calls that pass.",
                indent: "    ",
                first: "  "
            )
        }
        if !report.falseFails.isEmpty {
            lines += wrapped(
                "Calls are failed outright that nobody would fail: have a person hear those.",
                indent: "    ",
                first: "  "
            )
        }
        if lines.count == 2 { lines.append("  Nowhere that these calls show.") }
        return lines
    }

    private func apart(_ report: CalibrationReport) -> [String] {
        let rows = report.rows.filter { !$0.furthest.isEmpty }
        guard !rows.isEmpty else { return [] }
        var lines = ["", palette.strong("Calls a grade or more apart (Spar, people)")]
        for row in rows {
            let calls = row.furthest.prefix(6).map {
                "\($0.call) \(Self.grade($0.rubric)), \(Self.grade($0.people))"
            }
            lines += wrapped(
                "\(row.title): \(calls.joined(separator: " · "))",
                indent: "    ",
                first: "  "
            )
        }
        return lines
    }

    private func contrary(_ report: CalibrationReport) -> [String] {
        guard !report.contrary.isEmpty else { return [] }
        var lines = ["", palette.strong("Criteria that disagree most")]
        for entry in report.contrary {
            let calls = entry.mild.isEmpty ? entry.hard : entry.mild
            let what =
                entry.mild.isEmpty
                ? "took points where the people gave a grade more"
                : "gave points where the people gave a grade less"
            lines += wrapped(
                "\(entry.dimension.rawValue)/\(entry.criterion) \(what): \(listed(calls))",
                indent: "    ",
                first: "  "
            )
        }
        return lines
    }

    // MARK: - Figures

    private func wrapped(_ text: String, indent: String = "", first: String = "") -> [String] {
        Paragraph.lines(text, width: width, indent: indent, first: first)
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    private func listed(_ calls: [String]) -> String {
        calls.prefix(6).joined(separator: ", ")
            + (calls.count > 6 ? " and \(calls.count - 6) more" : "")
    }

    private static func percent(_ share: Int?) -> String { share.map { "\($0) %" } ?? "-" }

    /// Thousandths as ".87".
    private static func kappa(_ thousandths: Int?) -> String {
        guard let thousandths else { return "-" }
        let hundredths = (abs(thousandths) + 5) / 10
        let digits = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
        let whole = hundredths >= 100 ? "\(hundredths / 100)" : ""
        return (thousandths < 0 && hundredths > 0 ? "-" : "") + whole + "." + digits
    }

    /// Hundredths of a grade as "+0.3".
    private static func signed(_ hundredths: Int?) -> String {
        guard let hundredths else { return "-" }
        let tenths = (abs(hundredths) + 5) / 10
        return (hundredths < 0 ? "-" : "+") + "\(tenths / 10).\(tenths % 10)"
    }

    /// Hundredths as "4.5".
    private static func grade(_ hundredths: Int) -> String {
        let tenths = (hundredths + 5) / 10
        return "\(tenths / 10).\(tenths % 10)"
    }
}
