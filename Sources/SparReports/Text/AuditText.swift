public import SparModel

/// What an audit found, for a terminal: the faults, the doubts, then the sum of it.
public struct AuditText: Sendable {
    private let palette: Palette
    private let width: Int

    /// A text in these colours and this width.
    public init(palette: Palette, width: Int) {
        self.palette = palette
        self.width = width
    }

    /// The lines of an audit.
    public func lines(_ audit: StoreAudit) -> [String] {
        let faults = audit.findings.filter { $0.weight == .fault }
        let doubts = audit.findings.filter { $0.weight == .doubt }
        let walked =
            "\(count(audit.calls, "call")), \(count(audit.assessments, "assessment")) among them, "
            + "\(count(audit.records, "record")); \(count(audit.ledger, "record")) of the ledger; "
            + "\(count(audit.notes, "note")) outside the store"
            + (audit.forgotten > 0 ? "; \(audit.forgotten) forgotten on request" : "")
        let verdict =
            faults.isEmpty
            ? palette.good("Sound: every record is as it was written.")
            : palette.bad("Not sound: \(count(faults.count, "fault")).")
        return faults.flatMap { lines($0, palette.bad("fault")) }
            + doubts.flatMap { lines($0, palette.doubtful("doubt")) }
            + [verdict] + Paragraph.lines("Walked: \(walked).", width: width)
    }

    private func lines(_ finding: AuditFinding, _ weight: String) -> [String] {
        Paragraph.lines(
            "\(finding.text) [\(finding.code.rawValue)]",
            width: width,
            indent: "       ",
            first: "\(weight)  "
        )
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
