import SparModel

/// The words a collector has for one case: its names, sums and days as they are said.
struct CaseWords: Sendable {
    let file: CaseFile
    let ladder: OfferLadder
    private let fixed: [TraineePhrases.Slot: String]

    init(file: CaseFile) {
        self.file = file
        ladder = OfferLadder(file: file)
        var words: [TraineePhrases.Slot: String] = [:]
        let invoice = file.invoices.first
        let decider = file.decisionMaker?.name
        words[.firm] = file.collector.company
        words[.creditor] = file.creditor
        words[.debtor] = file.debtor.name
        words[.person] = file.market == .business ? decider ?? file.debtor.name : file.debtor.name
        words[.decider] =
            decider ?? file.decisionMaker?.role.map { "the \($0)" } ?? "whoever signs payments"
        words[.wanted] = file.market == .business ? words[.decider] : file.debtor.name
        words[.number] = invoice?.number
        words[.invoice] = CaseWords.account(file)
        words[.goods] = invoice?.purpose
        if let invoice, !invoice.undated { words[.due] = CaseWords.day(invoice.due) }
        words[.balance] = file.balance.spoken
        words[.fullday] = CaseWords.day(ladder.fullDay)
        words[.consequence] = file.facts.consequences?.first
        words[.advice] =
            file.place == "US" || file.place?.hasPrefix("US-") == true
            ? "the National Foundation for Credit Counseling" : "StepChange or National Debtline"
        words[.holddays] = file.mandate.hold.map { String($0.days) }
        words[.phone] = CaseWords.phone(file) ?? "555-0142"
        words[.friday] = CaseWords.day(CaseWords.friday(after: file.today))
        words[.nextday] = CaseWords.day(CaseWords.next(file.today))
        fixed = words
    }

    /// What a slot says that does not depend on the course of the call.
    func value(_ slot: TraineePhrases.Slot) -> String? { fixed[slot] }

    /// Whether the firm may not speak before it knows who listens.
    var mustVerify: Bool { file.market == .consumer && file.facts.verify?.isEmpty == false }

    /// Whether the case lies in the United States.
    var isAmerican: Bool { file.place == "US" || file.place?.hasPrefix("US-") == true }

    // MARK: - Words

    /// "24 March".
    static func day(_ day: CalendarDay) -> String {
        let (_, month, date) = day.components
        return "\(date) \(CalendarDay.monthNames[month - 1])"
    }

    /// "£1,500 today and then £1,120 on 24 March, 7 April and 21 April".
    func words(for proposal: Proposal) -> String {
        var parts: [String] = []
        var rest = proposal.payments[...]
        while let first = rest.first {
            let alike = Array(rest.prefix { $0.amount == first.amount })
            rest = rest.dropFirst(alike.count)
            if alike.count > 4, let start = first.day {
                let pace = alike[1].day.map { $0.days(since: start) } ?? 30
                let every = pace < 14 ? "a week" : pace < 28 ? "every two weeks" : "a month"
                parts.append("\(first.amount.spoken) \(every) from \(CaseWords.day(start))")
                // What is left after equal parts goes without saying.
                if rest.count == 1 { rest = [] }
            } else {
                let days = alike.compactMap(\.day).map(said)
                parts.append(first.amount.spoken + (days.isEmpty ? "" : CaseWords.on(days)))
            }
        }
        var text = parts.first ?? "nothing"
        for part in parts.dropFirst() { text += " and then " + part }
        return text + (proposal.settles ? " in full settlement" : "")
    }

    private func said(_ day: CalendarDay) -> String {
        day == file.today ? "today" : CaseWords.day(day)
    }

    private static func on(_ days: [String]) -> String {
        guard let last = days.last else { return "" }
        if days == ["today"] { return " today" }
        let head = days.dropLast()
        return " on " + (head.isEmpty ? last : head.joined(separator: ", ") + " and " + last)
    }

    private static func account(_ file: CaseFile) -> String? {
        guard let number = file.invoices.first?.number else {
            return file.invoices.isEmpty ? nil : "the account"
        }
        let others = file.invoices.dropFirst().compactMap(\.number)
        let noun = file.market == .business ? "invoice" : "account"
        guard !others.isEmpty else { return "\(noun) \(number)" }
        return "\(noun)s " + ([number] + others).joined(separator: " and ")
    }

    /// A telephone number the file gives for messages.
    private static func phone(_ file: CaseFile) -> String? {
        for sentence in file.mandate.other {
            for word in sentence.split(whereSeparator: { $0 == " " || $0 == "," }) {
                let trimmed = word.filter { $0.isNumber || $0 == "-" }
                if trimmed.count >= 7, trimmed.filter(\.isNumber).count >= 7 { return trimmed }
            }
        }
        return nil
    }

    static func friday(after day: CalendarDay) -> CalendarDay {
        let ahead = (4 - day.weekday.index + 7) % 7
        return day.adding(days: ahead == 0 ? 7 : ahead)
    }

    static func next(_ day: CalendarDay) -> CalendarDay {
        OfferLadder.weekday(day.adding(days: 1))
    }
}
