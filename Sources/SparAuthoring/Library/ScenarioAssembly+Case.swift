import SparModel

extension ScenarioAssembly {
    /// The case file, mandate and speakers left out; also settles currency and balance.
    mutating func caseFile(_ own: ScenarioDraft) -> CaseFile? {
        guard let draft = own.caseFile else { return nil }
        guard settleBalance(draft) else { return nil }
        let invoices = draft.invoices.map { invoice in
            Invoice(
                number: invoice.number,
                due: invoice.due.value,
                amount: money(invoice.amount),
                purpose: invoice.purpose,
                paid: invoice.paid.map { money($0) }
            )
        }
        let charges = draft.charges.map {
            Charge(label: $0.label, amount: money($0.amount), waiveIf: $0.waiveIf)
        }
        let lastPaid = draft.lastPaid.map {
            PastPayment(date: $0.date.value, amount: money($0.amount))
        }
        guard let market = own.market?.value, let today = own.today?.value,
            let collector = draft.collector, let creditor = draft.creditor,
            let debtor = draft.debtor?.value
        else { return nil }
        return CaseFile(
            market: market,
            place: own.region?.value,
            today: today,
            time: own.time,
            collector: collector,
            creditor: creditor,
            debtor: debtor,
            decisionMaker: draft.decisionMaker,
            balance: balance,
            charges: charges,
            invoices: invoices,
            lastPaid: lastPaid,
            history: draft.history.map(\.value),
            facts: draft.facts
        )
    }

    /// Finds the currency and the balance; false when the file gives neither.
    private mutating func settleBalance(_ draft: CaseDraft) -> Bool {
        let written = ([draft.balance] + draft.invoices.map { $0.amount }).compactMap { $0 }
        var found: Currency?
        for sum in written {
            if case .amount(_, let named?) = sum.value, found == nil { found = named }
        }
        // What was said of the debt itself is enough: the rest would only follow from it.
        guard !draft.isDebtFaulty else { return false }
        guard let first = written.first else {
            report(
                .missingKey,
                "a case has neither `balance` nor `invoices`",
                at: draft.place,
                help: "say what is owed: `balance: 4860.00 GBP`"
            )
            return false
        }
        guard let found else {
            report(
                .noCurrency,
                "no sum of the case names a currency",
                at: first.place,
                help: "write it after the balance or the first invoice: 4860.00 GBP"
            )
            return false
        }
        currency = found
        isCurrencyKnown = true
        var open = Money.zero(found)
        for invoice in draft.invoices {
            open = open + plain(invoice.amount) - (invoice.paid.map { plain($0) } ?? .zero(found))
        }
        balance = draft.balance.map { plain($0) } ?? open
        if let written = draft.balance, !draft.invoices.isEmpty, balance != open {
            report(
                .sumsDoNotAddUp,
                "the balance is \(balance) and the open invoices come to \(open)",
                at: written.place,
                help: "put one of them right, or leave `balance` out"
            )
        }
        guard balance.minor > 0 else {
            report(
                .badSum,
                "nothing is owed: the balance is \(balance)",
                at: draft.balance?.place ?? first.place,
                help: "a call needs a debt"
            )
            return false
        }
        return true
    }

    /// A sum of the case itself, where a percentage of the balance makes no sense.
    private mutating func plain(_ sum: Placed<SumDraft>) -> Money {
        if case .percent = sum.value {
            report(
                .badSum,
                "a percentage of the balance cannot stand here",
                at: sum.place,
                help: "write an amount: 4860.00 GBP"
            )
            return .zero(currency)
        }
        return money(sum)
    }

    /// A sum in the case's currency.
    mutating func money(_ sum: Placed<SumDraft>) -> Money {
        switch sum.value {
        case .percent(let percent): return balance.percent(percent)
        case .amount(let minor, let named):
            if let named, named != currency, isCurrencyKnown {
                let fault = Diagnostic(
                    .mixedCurrencies,
                    "the sum is in \(named.rawValue), the case in \(currency.rawValue)",
                    at: sum.place,
                    help: "a case has one currency; sums are not converted"
                )
                if !diagnostics.contains(fault) { diagnostics.append(fault) }
            }
            return Money(minor: minor, currency: currency)
        }
    }

    mutating func mandate(_ draft: MandateDraft, of file: CaseDraft?) -> Mandate {
        let charges = file?.charges.map(\.label) ?? []
        for label in draft.waive
        where plan.isOwn(label.place) && !charges.contains(label.value)
            && file?.isChargeFaulty != true
        {
            report(
                .unknownWord,
                "unknown charge `\(label.value)`",
                at: label.place,
                help: FieldReader.didYouMean(label.value, among: charges)
                    ?? (charges.isEmpty
                        ? "the case has no `charges`"
                        : "the charges are " + FieldReader.listed(charges))
            )
        }
        var settlement: Mandate.Settlement?
        switch draft.settlement {
        case .some(.none): settlement = Mandate.Settlement.none
        case .atLeast(let sum): settlement = .atLeast(money(sum))
        case nil: settlement = nil
        }
        return Mandate(
            fullFirst: draft.fullFirst ?? true,
            fullBy: draft.fullBy?.value,
            downPayment: draft.downPayment.map { money($0) },
            instalments: draft.instalments,
            instalmentMin: draft.instalmentMin.map { money($0) },
            every: draft.every,
            finishedBy: draft.finishedBy?.value,
            settlement: settlement,
            settlementBy: draft.settlementBy?.value,
            waive: draft.waive.map(\.value),
            hold: draft.hold,
            approvalOver: draft.approvalOver.map { money($0) },
            other: draft.other
        )
    }
}
