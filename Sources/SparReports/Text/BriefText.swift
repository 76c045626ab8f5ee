public import SparModel

/// The case file set out like a collector's screen.
public struct BriefText: Sendable {
    private let palette: Palette
    private let width: Int

    /// A writer for a terminal of `width` columns.
    public init(palette: Palette, width: Int) {
        self.palette = palette
        self.width = max(40, min(width, 110))
    }

    /// All of it: who, invoices, history, mandate, objections to expect.
    public func lines(_ scenario: Scenario) -> [String] {
        var lines = [
            palette.strong(scenario.title)
                + palette.faint(
                    "  \(scenario.caseFile.market.rawValue), level \(scenario.difficulty)"
                )
        ]
        lines += Paragraph.lines(scenario.about, width: width)
        lines += [""] + people(scenario.caseFile)
        lines += [""] + invoices(scenario.caseFile)
        lines += [""] + history(scenario.caseFile)
        lines += [""] + mandate(scenario.caseFile.mandate)
        if !scenario.objections.isEmpty {
            lines += ["", palette.strong("Expect to hear")]
            lines += scenario.objections.flatMap { item($0) }
        }
        return lines
    }

    /// Who owes whom, and who may be on the line.
    public func people(_ file: CaseFile) -> [String] {
        var lines = [palette.strong("Case")]
        lines += field("Today", file.today.spoken + (file.time.map { ", \($0)" } ?? ""))
        lines += field("You call for", file.collector.company)
        if file.creditor != file.collector.company { lines += field("Creditor", file.creditor) }
        lines += field("Debtor", "\(file.debtor.name) (\(file.debtor.kind.rawValue))")
        lines += field("Balance", file.balance.spoken)
        for charge in file.charges {
            lines += field(
                "Charge",
                "\(charge.amount.spoken) \(charge.label)"
                    + (charge.waiveIf.map { ", may be waived if \($0)" } ?? "")
            )
        }
        if let maker = file.decisionMaker {
            let known = [maker.name, maker.role].compactMap(\.self).joined(separator: ", ")
            lines += field("Decides", known)
        }
        if let verify = file.facts.verify, !verify.isEmpty {
            lines += field("Verify first", verify.joined(separator: ", "))
        }
        if let must = file.facts.mustSay, !must.isEmpty {
            lines += field("Must say", must.joined(separator: "; "))
        }
        if let consequences = file.facts.consequences, !consequences.isEmpty {
            lines += field("True next step", consequences.joined(separator: "; "))
        }
        return lines
    }

    /// Invoices, due days and how late they are.
    public func invoices(_ file: CaseFile) -> [String] {
        var lines = [palette.strong("Invoices")]
        for invoice in file.invoices {
            let late = file.today.days(since: invoice.due)
            let lateness = late > 0 ? "\(late) days late" : "not yet due"
            var text = "\(invoice.number ?? "account")  \(invoice.amount.spoken)"
            text += invoice.undated ? "  no due day on file" : "  due \(invoice.due) (\(lateness))"
            if let purpose = invoice.purpose { text += "  \(purpose)" }
            if let paid = invoice.paid, paid.minor > 0 { text += "  paid \(paid.spoken)" }
            lines += item(text)
        }
        return lines
    }

    /// What happened before.
    public func history(_ file: CaseFile) -> [String] {
        var lines = [palette.strong("History")]
        if let paid = file.lastPaid {
            lines += item("\(paid.date)  last payment, \(paid.amount.spoken)")
        }
        for entry in file.history {
            var text = entry.date.map { "\($0)  " } ?? ""
            text += entry.note
            if let promised = entry.promisedFor {
                let kept = entry.kept.map { $0 ? ", kept" : ", not kept" } ?? ""
                text += " (promised for \(promised)\(kept))"
            }
            lines += item(text)
        }
        if lines.count == 1 { lines += item("nothing on file") }
        return lines
    }

    /// How far the collector may go.
    public func mandate(_ mandate: Mandate) -> [String] {
        var lines = [palette.strong("Mandate")]
        if mandate.fullFirst { lines += item("ask for the whole sum first") }
        if let day = mandate.fullBy { lines += item("the whole sum by \(day)") }
        if let down = mandate.downPayment { lines += item("at least \(down.spoken) now on a plan") }
        if let most = mandate.instalments {
            let every =
                mandate.every.map {
                    $0.count == 1 ? ", one a \($0.spoken)" : ", one every \($0.spoken)"
                }
                ?? ""
            lines += item("at most \(most) instalments after that\(every)")
        }
        if let least = mandate.instalmentMin { lines += item("at least \(least.spoken) each") }
        if let day = mandate.finishedBy { lines += item("everything paid by \(day)") }
        switch mandate.settlement {
        case .none?: lines += item("no discount")
        case .atLeast(let sum)?:
            lines += item(
                "a settlement of \(sum.spoken) or more"
                    + (mandate.settlementBy.map { " by \($0)" } ?? "")
            )
        case nil: break
        }
        for charge in mandate.waive { lines += item("you may waive: \(charge)") }
        if let hold = mandate.hold {
            lines += item(
                "a pause of up to \(hold.days) days" + (hold.when.map { ": \($0)" } ?? "")
            )
        }
        if let sum = mandate.approvalOver {
            lines += item("ask your supervisor over \(sum.spoken)")
        }
        lines += mandate.other.flatMap { item($0) }
        return lines
    }

    private func field(_ name: String, _ value: String) -> [String] {
        guard !palette.isSpoken else {
            return Paragraph.lines("\(name): \(value)", width: width, indent: "  ")
        }
        let label = name + String(repeating: " ", count: max(1, 16 - name.count))
        return Paragraph.lines(
            value,
            width: width,
            indent: String(repeating: " ", count: 18),
            first: "  " + palette.faint(label)
        )
    }

    private func item(_ text: String) -> [String] {
        Paragraph.lines(text, width: width, indent: "    ", first: "  - ")
    }
}
