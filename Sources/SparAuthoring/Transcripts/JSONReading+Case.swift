import SparModel

extension JSONReading {
    /// The case of a transcript, and what only its hidden part tells.
    mutating func caseFile(
        _ value: JSONValue?,
        market: Market?,
        today: CalendarDay?
    ) -> (file: CaseFile, hidden: HiddenFacts?)? {
        let keys = object(
            value,
            "case",
            required: [
                "collector", "creditor", "debtor", "parties", "currency", "balance", "invoices",
                "history", "file", "mandate",
            ],
            optional: [
                "place", "time", "decision_maker", "charges", "last_paid", "hidden",
            ]
        )
        guard let keys else { return nil }
        let code = text(keys["currency"], "case.currency")
        let currency = code.flatMap { Currency(rawValue: $0) }
        if let code, currency == nil {
            fail(
                "case.currency",
                "expected three letters such as `GBP`, found `\(code.prefix(40))`"
            )
        }
        let unit = currency ?? .usd
        let balance = money(keys["balance"], "case.balance", unit)
        let creditor = text(keys["creditor"], "case.creditor")
        let collector = collector(keys["collector"])
        let debtor = debtor(keys["debtor"])
        let speakers = list(keys["parties"], "case.parties").enumerated().compactMap {
            speaker($1, "case.parties[\($0)]")
        }
        let place = text(keys["place"], "case.place")
        let time = clock(keys["time"])
        let decides = decisionMaker(keys["decision_maker"])
        let charges = list(keys["charges"], "case.charges").enumerated().compactMap {
            charge($1, "case.charges[\($0)]", unit)
        }
        let history = list(keys["history"], "case.history").enumerated().compactMap {
            entry($1, "case.history[\($0)]")
        }
        let paid = lastPaid(keys["last_paid"], unit)
        let facts = facts(keys["file"])
        let mandate = mandate(keys["mandate"], unit)
        let hidden = hidden(keys["hidden"], unit)
        let invoices = list(keys["invoices"], "case.invoices").enumerated().compactMap {
            invoice($1, "case.invoices[\($0)]", unit, today: today)
        }
        guard let market, let today, let balance, let creditor, let collector, let debtor,
            currency != nil
        else { return nil }
        let file = CaseFile(
            market: market,
            place: place,
            today: today,
            time: time,
            collector: collector,
            creditor: creditor,
            debtor: debtor,
            speakers: speakers,
            decisionMaker: decides,
            balance: balance,
            charges: charges,
            invoices: invoices,
            lastPaid: paid,
            history: history,
            facts: facts,
            mandate: mandate
        )
        return (file, hidden)
    }

    private mutating func clock(_ value: JSONValue?) -> LocalTime? {
        guard let words = text(value, "case.time") else { return nil }
        guard let time = LocalTime(parsing: words) else {
            fail("case.time", "expected a time such as \"09:30\", found `\(words.prefix(40))`")
            return nil
        }
        return time
    }

    private mutating func collector(_ value: JSONValue?) -> Collector? {
        let path = "case.collector"
        guard
            let keys = object(value, path, required: ["company", "kind"], optional: ["name"]),
            let company = text(keys["company"], "\(path).company"),
            let kind = word(keys["kind"], "\(path).kind", Collector.Kind.self)
        else { return nil }
        return Collector(name: text(keys["name"], "\(path).name"), company: company, kind: kind)
    }

    private mutating func debtor(_ value: JSONValue?) -> DebtorFacts? {
        let path = "case.debtor"
        guard
            let keys = object(value, path, required: ["name", "kind"], optional: ["place"]),
            let name = text(keys["name"], "\(path).name"),
            let kind = word(keys["kind"], "\(path).kind", DebtorFacts.Kind.self)
        else { return nil }
        return DebtorFacts(name: name, kind: kind, place: text(keys["place"], "\(path).place"))
    }

    private mutating func speaker(_ value: JSONValue, _ path: String) -> Speaker? {
        let keys = object(
            value,
            path,
            required: ["who", "relation", "decides"],
            optional: ["name", "note"]
        )
        guard let keys, let who = word(keys["who"], "\(path).who", Listener.self),
            let relation = text(keys["relation"], "\(path).relation"),
            let decides = bool(keys["decides"], "\(path).decides")
        else { return nil }
        return Speaker(
            who: who,
            name: text(keys["name"], "\(path).name"),
            relation: relation,
            decides: decides,
            note: text(keys["note"], "\(path).note")
        )
    }

    private mutating func decisionMaker(_ value: JSONValue?) -> DecisionMaker? {
        let path = "case.decision_maker"
        guard let value, value != .null,
            let keys = object(value, path, optional: ["name", "role"])
        else { return nil }
        return DecisionMaker(
            name: text(keys["name"], "\(path).name"),
            role: text(keys["role"], "\(path).role")
        )
    }

    private mutating func charge(_ value: JSONValue, _ path: String, _ unit: Currency) -> Charge? {
        guard
            let keys = object(value, path, required: ["label", "amount"], optional: ["waive_if"]),
            let label = text(keys["label"], "\(path).label"),
            let amount = money(keys["amount"], "\(path).amount", unit)
        else { return nil }
        return Charge(
            label: label,
            amount: amount,
            waiveIf: text(keys["waive_if"], "\(path).waive_if")
        )
    }

    private mutating func invoice(
        _ value: JSONValue,
        _ path: String,
        _ unit: Currency,
        today: CalendarDay?
    ) -> Invoice? {
        let keys = object(
            value,
            path,
            required: ["amount"],
            optional: ["number", "due", "for", "paid"]
        )
        guard let keys else { return nil }
        let due = day(keys["due"], "\(path).due")
        guard let amount = money(keys["amount"], "\(path).amount", unit), let today else {
            return nil
        }
        return Invoice(
            number: text(keys["number"], "\(path).number"),
            due: due ?? today,
            amount: amount,
            purpose: text(keys["for"], "\(path).for"),
            paid: money(keys["paid"], "\(path).paid", unit),
            undated: due == nil
        )
    }

    private mutating func entry(_ value: JSONValue, _ path: String) -> HistoryEntry? {
        let keys = object(
            value,
            path,
            required: ["note"],
            optional: ["date", "promised_for", "kept"]
        )
        guard let keys, let note = text(keys["note"], "\(path).note") else { return nil }
        return HistoryEntry(
            date: day(keys["date"], "\(path).date"),
            note: note,
            promisedFor: day(keys["promised_for"], "\(path).promised_for"),
            kept: bool(keys["kept"], "\(path).kept")
        )
    }

    private mutating func lastPaid(_ value: JSONValue?, _ unit: Currency) -> PastPayment? {
        let path = "case.last_paid"
        guard let value, value != .null,
            let keys = object(value, path, required: ["date", "amount"]),
            let date = day(keys["date"], "\(path).date"),
            let amount = money(keys["amount"], "\(path).amount", unit)
        else { return nil }
        return PastPayment(date: date, amount: amount)
    }

    private mutating func hidden(_ value: JSONValue?, _ unit: Currency) -> HiddenFacts? {
        let path = "case.hidden"
        guard let value, value != .null,
            let keys = object(value, path, optional: ["can_pay_now", "inflows", "clues"])
        else { return nil }
        var inflows: [HiddenFacts.Inflow] = []
        for (index, item) in list(keys["inflows"], "\(path).inflows").enumerated() {
            let place = "\(path).inflows[\(index)]"
            guard
                let keys = object(item, place, optional: ["amount", "date", "every", "note"])
            else { continue }
            inflows.append(
                HiddenFacts.Inflow(
                    amount: money(keys["amount"], "\(place).amount", unit),
                    date: day(keys["date"], "\(place).date"),
                    every: text(keys["every"], "\(place).every").flatMap { Interval(parsing: $0) },
                    note: text(keys["note"], "\(place).note")
                )
            )
        }
        return HiddenFacts(
            canPayNow: money(keys["can_pay_now"], "\(path).can_pay_now", unit),
            inflows: inflows,
            clues: texts(keys["clues"], "\(path).clues") ?? []
        )
    }
}
