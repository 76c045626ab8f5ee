public import SparModel

/// The case file set out like a collector's screen.
public struct BriefText: Sendable {
    private let page: Page
    /// From here on parts stand side by side.
    private static let wide = 110

    /// A writer for this page.
    public init(_ page: Page) { self.page = page }

    /// A writer for a terminal of `width` columns that has UTF-8.
    public init(palette: Palette, width: Int) {
        page = Page(palette: palette, glyphs: .unicode, width: width)
    }

    /// All of it: who, invoices, history, mandate, objections to expect, limits of law.
    public func lines(_ scenario: Scenario, packs: [RulePack] = []) -> [String] {
        let file = scenario.caseFile
        let details = "\(file.market.rawValue), level \(scenario.difficulty)"
        let gap = page.width - DisplayWidth.of(scenario.title) - details.count
        var lines = [
            page.palette.strong(scenario.title) + String(repeating: " ", count: max(2, gap))
                + page.palette.faint(details)
        ]
        lines += Paragraph.lines(scenario.about, width: page.measure)
        let half = (page.width - 3) / 2
        if page.width >= BriefText.wide {
            lines +=
                [""]
                + page.beside(
                    people(file, width: half),
                    mandate(file.mandate, width: half),
                    at: half
                )
            lines += [""] + invoices(file) + [""]
            lines += page.beside(
                history(file, width: half),
                objections(scenario, width: half),
                at: half
            )
        } else {
            lines += [""] + people(file)
            lines += [""] + invoices(file)
            lines += [""] + history(file)
            lines += [""] + mandate(file.mandate)
            let objections = objections(scenario, width: page.width)
            if !objections.isEmpty { lines += [""] + objections }
        }
        let limits = limits(file, packs: packs)
        return limits.isEmpty ? lines : lines + [""] + limits
    }

    // MARK: - Who

    /// Who owes whom, and who may be on the line.
    public func people(_ file: CaseFile, width: Int? = nil) -> [String] {
        let width = width ?? page.width
        let text = min(width, 100)
        var lines = [page.heading("Case", width: width)]
        func field(_ name: String, _ value: String) {
            lines += page.field(name, value, width: text)
        }
        field("Today", file.today.spoken + (file.time.map { ", \($0) there" } ?? ""))
        field("You call for", called(file.collector))
        if file.creditor != file.collector.company { field("Creditor", file.creditor) }
        let place = file.debtor.place ?? file.place
        field(
            "Debtor",
            "\(file.debtor.name) (\(file.debtor.kind.rawValue)"
                + (place.map { ", \($0))" } ?? ")")
        )
        if let maker = file.decisionMaker {
            field("Decides", [maker.name, maker.role].compactMap(\.self).joined(separator: ", "))
        }
        if let verify = file.facts.verify, !verify.isEmpty {
            field("Verify first", verify.joined(separator: ", "))
        }
        if let must = file.facts.mustSay, !must.isEmpty {
            field("Must say", must.joined(separator: "; "))
        }
        if let others = file.facts.discloseTo, !others.isEmpty {
            field("May be told", others.joined(separator: ", "))
        }
        if let number = file.facts.contactNumber, number > 1 {
            field("Contact", "number \(number)")
        }
        // Where the case stands in law; what only the call brings out is not given away here.
        for name in [FileFacts.Name.suitAuthorised, .claimIssued, .judgment, .limitationExpired] {
            guard let flag = file.facts.flags[name] else { continue }
            field("On file", flag.words(name))
        }
        if let consequences = file.facts.consequences, !consequences.isEmpty {
            field("True next step", consequences.joined(separator: "; "))
        }
        return lines
    }

    private func called(_ collector: Collector) -> String {
        let kind =
            switch collector.kind {
            case .creditor: ""
            case .agency: ", agency"
            case .debtBuyer: ", debt buyer"
            }
        return collector.company + kind + (collector.name.map { "; you are \($0)" } ?? "")
    }

    // MARK: - What is owed

    /// Invoices, due days and how late they are, with what is owed in all.
    public func invoices(_ file: CaseFile) -> [String] {
        var lines = [page.heading("Invoices")] + InvoiceTable(page, today: file.today).lines(file)
        lines += page.field("Balance", page.palette.strong(file.balance.spoken))
        for charge in file.charges {
            lines += page.field(
                "Charge",
                "\(charge.amount.spoken) \(charge.label)"
                    + (charge.waiveIf.map { ", may be waived if \($0)" } ?? "")
            )
        }
        return lines
    }

    // MARK: - What happened

    /// Payments, promises and contacts, oldest first.
    public func history(_ file: CaseFile, width: Int? = nil) -> [String] {
        let width = width ?? page.width
        let text = min(width, 100)
        var lines = [page.heading("History", width: width)]
        func entry(_ date: CalendarDay?, _ words: String) {
            lines += page.field(date?.description ?? "no date", words, width: text, label: 12)
        }
        if let paid = file.lastPaid { entry(paid.date, "last payment, \(paid.amount.spoken)") }
        for note in file.history {
            var words = note.note
            if let promised = note.promisedFor {
                let kept =
                    note.kept.map {
                        $0 ? page.palette.good(", kept") : page.palette.bad(", not kept")
                    } ?? ""
                words += " (promised for \(promised)\(kept))"
            }
            entry(note.date, words)
        }
        if lines.count == 1 { lines.append("  nothing on file") }
        let (kept, broken) = (
            file.history.count { $0.kept == true }, file.history.count { $0.kept == false }
        )
        if kept + broken > 0 {
            lines += page.field(
                "Promises",
                "\(kept) kept, \(broken) broken",
                width: text,
                label: 12
            )
        }
        return lines
    }

    // MARK: - How far you may go

    /// How far the collector may go.
    public func mandate(_ mandate: Mandate, width: Int? = nil) -> [String] {
        let width = width ?? page.width
        return [page.heading("Mandate", width: width)]
            + mandate.sentences.flatMap { page.item($0, width: min(width, 100)) }
    }

    private func objections(_ scenario: Scenario, width: Int) -> [String] {
        guard !scenario.objections.isEmpty else { return [] }
        return [page.heading("Expect to hear", width: width)]
            + scenario.objections.flatMap { page.item($0, width: min(width, 100)) }
    }

    /// The rules that hold for the case: those of its market in plain words, the house's by number.
    public func limits(_ file: CaseFile, packs: [RulePack]) -> [String] {
        let packs = packs.filter { $0.applies(to: file) }
        guard !packs.isEmpty else { return [] }
        var lines = [page.heading("Limits of law and house")]
        for pack in packs {
            let rules = pack.rules.filter { $0.effectiveFrom.map { $0 <= file.today } ?? true }
            let isHouse = rules.allSatisfy { $0.basis == .house }
            let failing = rules.count { $0.severity == .automaticFail }
            lines += Paragraph.lines(
                "\(page.palette.strong(pack.title)): \(rules.count) rules, \(failing) fail the "
                    + "call; spar guide law-\(pack.id)",
                width: page.measure,
                indent: "    ",
                first: "  "
            )
            for rule in rules where !isHouse && rule.severity == .automaticFail {
                lines += Paragraph.lines(
                    rule.rule,
                    width: page.measure,
                    indent: "            ",
                    first: "    " + page.palette.faint(Page.padded(rule.id, to: 6)) + "  "
                )
            }
        }
        return lines
    }
}

extension Page {
    fileprivate func beside(_ left: [String], _ right: [String], at width: Int) -> [String] {
        right.isEmpty ? left : beside(left, right, leftWidth: width)
    }
}

extension FileFacts.Flag {
    /// As the collector reads it: "claim issued: no".
    fileprivate func words(_ name: FileFacts.Name) -> String {
        let named = name.rawValue.replacing("_", with: " ")
        switch self {
        case .plain(let holds): return "\(named): \(holds ? "yes" : "no")"
        case .sentence(let text): return "\(named): \(text)"
        }
    }
}

extension Mandate {
    /// Its limits, a sentence each.
    var sentences: [String] {
        var sentences: [String] = []
        if fullFirst { sentences.append("ask for the whole sum first") }
        if let day = fullBy { sentences.append("the whole sum by \(day)") }
        if let down = downPayment { sentences.append("at least \(down.spoken) now on a plan") }
        if let most = instalments {
            let span = every.map {
                $0.count == 1 ? ", one a \($0.spoken)" : ", one every \($0.spoken)"
            }
            sentences.append("at most \(most) instalments after that\(span ?? "")")
        }
        if let least = instalmentMin { sentences.append("at least \(least.spoken) each") }
        if let day = finishedBy { sentences.append("everything paid by \(day)") }
        switch settlement {
        case .none?: sentences.append("no discount")
        case .atLeast(let sum)?:
            sentences.append(
                "a settlement of \(sum.spoken) or more"
                    + (settlementBy.map { " by \($0)" } ?? "")
            )
        case nil: break
        }
        sentences += waive.map { "you may waive: \($0)" }
        if let hold {
            sentences.append(
                "a pause of up to \(hold.days) days" + (hold.when.map { ": \($0)" } ?? "")
            )
        }
        if let sum = approvalOver {
            sentences.append("ask your supervisor over \(sum.spoken)")
        }
        return sentences + other
    }
}
