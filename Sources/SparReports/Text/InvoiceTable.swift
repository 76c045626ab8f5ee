import SparModel

/// Invoices in columns, with their age and what is open.
struct InvoiceTable {
    private let page: Page
    private let today: CalendarDay

    init(_ page: Page, today: CalendarDay) {
        self.page = page
        self.today = today
    }

    /// One row an invoice, then the sum by age where there are several.
    func lines(_ file: CaseFile) -> [String] {
        guard !file.invoices.isEmpty else { return ["  none on file"] }
        let isPartPaid = file.invoices.contains { ($0.paid?.minor ?? 0) > 0 }
        var names = ["number", "due", "age", "amount"]
        if isPartPaid { names += ["paid", "open"] }
        let rows = file.invoices.map { cells($0, isPartPaid: isPartPaid) }
        let widths = names.indices.map { column in
            ([names[column]] + rows.map { $0[column] }).map { DisplayWidth.of($0) }.max() ?? 0
        }
        let used = widths.reduce(2) { $0 + $1 + 2 }
        let room = page.width - used
        let hasPurpose = file.invoices.contains { $0.purpose != nil }
        let isInline = room >= 12
        var lines = [
            page.palette.faint(
                row(names, widths) + (hasPurpose && isInline ? "  for" : "")
            )
        ]
        for (invoice, cells) in zip(file.invoices, rows) {
            guard let purpose = invoice.purpose else {
                lines.append(row(cells, widths))
                continue
            }
            if isInline {
                lines += Paragraph.lines(
                    purpose,
                    width: min(page.width, used + 60),
                    indent: String(repeating: " ", count: used),
                    first: row(cells, widths) + "  "
                )
            } else {
                lines.append(row(cells, widths))
                lines += Paragraph.lines(
                    purpose,
                    width: page.width,
                    indent: "      ",
                    first: "    "
                )
            }
        }
        return lines + ages(file)
    }

    private func cells(_ invoice: Invoice, isPartPaid: Bool) -> [String] {
        var cells = [
            invoice.number ?? "account",
            invoice.undated ? "not on file" : invoice.due.description,
            age(of: invoice),
            invoice.amount.spoken,
        ]
        if isPartPaid { cells += [invoice.paid?.spoken ?? "-", open(invoice).spoken] }
        return cells
    }

    /// Names to the left, sums to the right.
    private func row(_ cells: [String], _ widths: [Int]) -> String {
        "  "
            + zip(cells, widths).enumerated().map { column, cell in
                column < 3 ? Page.padded(cell.0, to: cell.1) : Page.flushed(cell.0, to: cell.1)
            }.joined(separator: "  ")
    }

    private func age(of invoice: Invoice) -> String {
        if invoice.undated { return "-" }
        let late = today.days(since: invoice.due)
        if late <= 0 { return "not due" }
        return late == 1 ? "1 day" : "\(late) days"
    }

    private func open(_ invoice: Invoice) -> Money {
        invoice.paid.map { invoice.amount - $0 } ?? invoice.amount
    }

    /// What is open by how late it is; for one invoice the table says it all.
    private func ages(_ file: CaseFile) -> [String] {
        guard file.invoices.count > 1 else { return [] }
        let bands: [(name: String, days: ClosedRange<Int>)] = [
            ("not due", Int.min...0), ("1 to 30 days", 1...30), ("31 to 60", 31...60),
            ("61 to 90", 61...90), ("over 90", 91...Int.max),
        ]
        let sums = bands.compactMap { band -> String? in
            let within = file.invoices.filter { invoice in
                let late = invoice.undated ? 0 : today.days(since: invoice.due)
                return band.days.contains(late)
            }
            guard let first = within.first else { return nil }
            let sum = within.dropFirst().reduce(open(first)) { $0 + open($1) }
            return "\(band.name) \(sum.spoken)"
        }
        return page.field("By age", sums.joined(separator: ", "))
    }
}
