import SparModel

/// The case file as written.
struct CaseDraft: Sendable {
    struct InvoiceDraft: Sendable {
        var place: SourcePlace
        var number: String?
        var due: Placed<CalendarDay>
        var amount: Placed<SumDraft>
        var purpose: String?
        var paid: Placed<SumDraft>?
    }
    struct ChargeDraft: Sendable {
        var label: String
        var amount: Placed<SumDraft>
        var waiveIf: String?
    }
    var place: SourcePlace
    var collector: Collector?
    var creditor: String?
    var debtor: Placed<DebtorFacts>?
    var decisionMaker: DecisionMaker?
    var balance: Placed<SumDraft>?
    /// Whether what is owed is written and a part of it could not be read.
    var isDebtFaulty = false
    /// Whether a charge is written that could not be read.
    var isChargeFaulty = false
    var invoices: [InvoiceDraft] = []
    var charges: [ChargeDraft] = []
    var lastPaid: (date: Placed<CalendarDay>, amount: Placed<SumDraft>)?
    var history: [Placed<HistoryEntry>] = []
    /// The days of promises that were not kept.
    var brokenPromises: [Placed<CalendarDay>] = []
    var facts = FileFacts()
}

/// The mandate as written.
struct MandateDraft: Sendable {
    enum Settlement: Sendable {
        case none
        case atLeast(Placed<SumDraft>)
    }
    var place: SourcePlace
    var fullFirst: Bool?
    var fullBy: Placed<CalendarDay>?
    var downPayment: Placed<SumDraft>?
    var instalments: Int?
    var instalmentMin: Placed<SumDraft>?
    var every: Interval?
    var finishedBy: Placed<CalendarDay>?
    var settlement: Settlement?
    var settlementBy: Placed<CalendarDay>?
    var waive: [Placed<String>] = []
    var hold: Mandate.Hold?
    var approvalOver: Placed<SumDraft>?
    var other: [String] = []
}

extension FieldReader {
    mutating func caseFile(_ value: YAMLValue?) -> CaseDraft? {
        guard let fields = fields(of: value, as: ScenarioFormat.caseFile) else { return nil }
        var draft = CaseDraft(place: fields.place)
        if let inner = self.fields(of: fields["collector"], as: ScenarioFormat.collector) {
            let name = text(inner["name"])?.value
            let kind = word(inner["kind"], Collector.Kind.self, called: "kind")?.value
            if let company = text(inner["company"])?.value {
                draft.collector = Collector(name: name, company: company, kind: kind ?? .creditor)
            }
        }
        draft.creditor = text(fields["creditor"])?.value
        if let inner = self.fields(of: fields["debtor"], as: ScenarioFormat.debtor) {
            let name = text(inner["name"])?.value
            let kind = word(inner["kind"], DebtorFacts.Kind.self, called: "kind")
            let place = text(inner["place"])?.value
            if let name, let kind {
                draft.debtor = Placed(
                    DebtorFacts(name: name, kind: kind.value, place: place),
                    at: kind.place
                )
            }
        }
        if let inner = self.fields(
            of: fields["decision_maker"],
            as: ScenarioFormat.decisionMaker
        ) {
            draft.decisionMaker = DecisionMaker(
                name: text(inner["name"])?.value,
                role: text(inner["role"])?.value
            )
        }
        draft.balance = sum(fields["balance"])
        let invoices = items(of: fields["invoices"])
        draft.invoices = invoices.compactMap { invoice($0) }
        draft.isDebtFaulty =
            fields.written.contains("balance") && draft.balance == nil
            || fields.written.contains("invoices") && invoices.isEmpty
                && !(fields["invoices"]?.isList ?? false)
            || draft.invoices.count < invoices.count
            || !(fields["invoices"]?.isList ?? true)
        let charges = items(of: fields["charges"])
        draft.charges = charges.compactMap { charge($0) }
        draft.isChargeFaulty =
            draft.charges.count < charges.count || !(fields["charges"]?.isList ?? true)
        draft.lastPaid = payment(fields["last_paid"])
        draft.history = items(of: fields["history"]).compactMap {
            history($0, broken: &draft.brokenPromises)
        }
        if let facts = facts(fields["facts"]) { draft.facts = facts }
        return draft
    }

    private mutating func invoice(_ value: YAMLValue) -> CaseDraft.InvoiceDraft? {
        guard let fields = fields(of: value, as: ScenarioFormat.invoice) else { return nil }
        let number = text(fields["number"])?.value
        let due = day(fields["due"])
        let amount = sum(fields["amount"])
        let purpose = text(fields["for"])?.value
        let paid = sum(fields["paid"])
        guard let due, let amount, !fields.isCut else { return nil }
        return CaseDraft.InvoiceDraft(
            place: fields.place,
            number: number,
            due: due,
            amount: amount,
            purpose: purpose,
            paid: paid
        )
    }

    private mutating func charge(_ value: YAMLValue) -> CaseDraft.ChargeDraft? {
        guard let fields = fields(of: value, as: ScenarioFormat.charge) else { return nil }
        let label = text(fields["label"])?.value
        let amount = sum(fields["amount"])
        let waiveIf = text(fields["waive_if"])?.value
        guard let label, let amount else { return nil }
        return CaseDraft.ChargeDraft(label: label, amount: amount, waiveIf: waiveIf)
    }

    mutating func payment(
        _ value: YAMLValue?
    ) -> (date: Placed<CalendarDay>, amount: Placed<SumDraft>)? {
        guard let fields = fields(of: value, as: ScenarioFormat.payment) else { return nil }
        let date = day(fields["date"])
        let amount = sum(fields["amount"])
        guard let date, let amount else { return nil }
        return (date, amount)
    }

    private mutating func history(
        _ value: YAMLValue,
        broken: inout [Placed<CalendarDay>]
    ) -> Placed<HistoryEntry>? {
        guard let fields = fields(of: value, as: ScenarioFormat.history) else { return nil }
        let date = day(fields["date"])
        let note = text(fields["note"])?.value
        let promisedFor = day(fields["promised_for"])
        let kept = flag(fields["kept"])?.value
        if let promisedFor, kept == false { broken.append(promisedFor) }
        guard let note else { return nil }
        return Placed(
            HistoryEntry(
                date: date?.value,
                note: note,
                promisedFor: promisedFor?.value,
                kept: kept
            ),
            at: date?.place ?? fields.place
        )
    }

    private mutating func facts(_ value: YAMLValue?) -> FileFacts? {
        guard let fields = fields(of: value, as: ScenarioFormat.facts) else { return nil }
        var facts = FileFacts()
        facts.contactNumber = integer(fields["contact_number"], in: 1...1000)?.value
        facts.parTurns = integer(fields["par_turns"], in: 1...1000)?.value
        facts.numberKind = text(fields["number_kind"])?.value
        for name in FileFacts.Name.allCases {
            guard let value = fields[name.rawValue] else { continue }
            guard case .scalar(let words, .plain) = value.content, !words.contains(" ") else {
                if let sentence = text(value) { facts.flags[name] = .sentence(sentence.value) }
                continue
            }
            if let flag = flag(value) { facts.flags[name] = .plain(flag.value) }
        }
        func list(_ key: String, _ reader: inout FieldReader) -> [String]? {
            guard let value = fields[key] else { return nil }
            return reader.texts(value).map(\.value)
        }
        facts.consequences = list("consequences", &self)
        facts.feesAllowed = flag(fields["fees_allowed"])?.value
        facts.discloseTo = list("disclose_to", &self)
        facts.verify = list("verify", &self)
        facts.mustSay = list("must_say", &self)
        return facts
    }

    mutating func mandate(_ value: YAMLValue?) -> MandateDraft? {
        guard let fields = fields(of: value, as: ScenarioFormat.mandate) else { return nil }
        enum Full: String, CaseIterable { case first, any }
        var draft = MandateDraft(place: fields.place)
        draft.fullFirst = word(fields["full"], Full.self, called: "word").map { $0.value == .first }
        draft.fullBy = day(fields["full_by"])
        draft.downPayment = sum(fields["down_payment"])
        draft.instalments = integer(fields["instalments"], in: 0...600)?.value
        draft.instalmentMin = sum(fields["instalment_min"])
        draft.every = interval(fields["every"])?.value
        draft.finishedBy = day(fields["finished_by"])
        if case .scalar("none", _) = fields["settlement"]?.content {
            draft.settlement = MandateDraft.Settlement.none
        } else {
            draft.settlement = sum(fields["settlement"]).map { .atLeast($0) }
        }
        draft.settlementBy = day(fields["settlement_by"])
        draft.waive = texts(fields["waive"])
        if let inner = self.fields(of: fields["hold"], as: ScenarioFormat.hold) {
            let days = integer(inner["days"], in: 1...366)?.value
            let when = text(inner["when"])?.value
            draft.hold = days.map { Mandate.Hold(days: $0, when: when) }
        }
        draft.approvalOver = sum(fields["approval_over"])
        draft.other = texts(fields["other"]).map(\.value)
        return draft
    }
}
