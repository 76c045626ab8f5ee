import SparModel

extension Analysis {
    /// Dates out of order, facts that rules need, and a mandate nobody can meet.
    mutating func checkCase() {
        checkDates()
        checkFacts()
        checkMandate()
        checkPurses()
    }

    /// Who means to pay more than there is meant something else.
    private mutating func checkPurses() {
        let today = scenario.caseFile.today
        for (key, draft) in plan.parties.map({ ($0.key, $0) }) {
            guard let wallet = scenario.party(key.value)?.wallet, let will = draft.will,
                plan.isOwn(will.place)
            else { continue }
            let day = [0, 30, 90, 180, 360].map { today.adding(days: $0) }.first {
                wallet.will.available(by: $0, today: today)
                    > wallet.can.available(by: $0, today: today)
            }
            guard let day else { continue }
            let (meant, there) = (
                wallet.will.available(by: day, today: today),
                wallet.can.available(by: day, today: today)
            )
            report(
                .willBeyondCan,
                "`\(key.value)` means to have paid \(meant.spoken) by \(day), and has "
                    + there.spoken,
                at: will.place,
                help: "`will_pay` is the part of `can_pay` they mean to part with; one who "
                    + "only says yes has `empty_promises: true`"
            )
        }
    }

    private mutating func checkDates() {
        let today = scenario.caseFile.today
        guard let draft = plan.own.caseFile else { return }
        for invoice in draft.invoices where invoice.due.value > today {
            report(
                .dateAfterToday,
                "the invoice is due on \(invoice.due.value), after the call on \(today)",
                at: invoice.due.place,
                help: "there is nothing to collect yet; check the year"
            )
        }
        if let paid = draft.lastPaid, paid.date.value > today {
            report(
                .dateAfterToday,
                "the last payment came in after the call on \(today)",
                at: paid.date.place,
                help: "check the year"
            )
        }
        for entry in draft.history {
            if let date = entry.value.date, date > today {
                report(
                    .dateAfterToday,
                    "the entry is of \(date), after the call on \(today)",
                    at: entry.place,
                    help: "the history is what came before the call; check the year"
                )
            }
        }
        for promise in draft.brokenPromises where promise.value > today {
            report(
                .dateAfterToday,
                "the promise for \(promise.value) is not kept, and the call is on \(today)",
                at: promise.place,
                help: "nobody has broken it yet; check the date, or leave out `kept`"
            )
        }
        guard let mandate = plan.mandate else { return }
        for deadline in [mandate.fullBy, mandate.finishedBy, mandate.settlementBy] {
            guard let deadline, deadline.value < today else { continue }
            report(
                .pastDeadline,
                "the deadline \(deadline.value) lies before the call on \(today)",
                at: deadline.place,
                help: "no proposal can keep it"
            )
        }
    }

    private mutating func checkFacts() {
        let file = scenario.caseFile
        guard let place = plan.own.caseFile?.place else { return }
        switch (file.market, file.debtor.kind) {
        case (.consumer, .company), (.consumer, .partnership), (.business, .consumer):
            report(
                .marketMismatch,
                "the debtor is a \(file.debtor.kind.rawValue) and the market is "
                    + file.market.rawValue,
                at: plan.own.caseFile?.debtor?.place ?? place,
                help: "the market decides which law applies; most treat sole traders as consumers"
            )
        case (.consumer, .consumer), (.consumer, .soleTrader), (.business, .company),
            (.business, .partnership), (.business, .soleTrader):
            break
        }
        // Most laws give a sole trader a consumer's rights, on either market.
        let isSoleTrader = file.debtor.kind == .soleTrader
        guard file.market == .consumer || isSoleTrader else { return }
        let kind = isSoleTrader ? "a sole trader's case" : "a consumer case"
        if file.facts.verify?.isEmpty ?? true {
            report(
                .missingFact,
                "\(kind) has no `facts.verify`",
                at: place,
                help: "list what must be checked before any detail: `verify: [date of birth]`"
            )
        }
        if file.place == nil {
            report(
                .missingFact,
                "\(kind) has no `place`",
                at: plan.own.place,
                help: "no rule pack applies without it: `place: UK`"
            )
        }
        if file.time == nil {
            report(
                .missingFact,
                "\(kind) has no `time`",
                at: plan.own.today?.place ?? plan.own.place,
                help: "rules on calling hours need it: `time: \"10:20\"`"
            )
        }
    }

    /// Whether any proposal within the mandate can be kept out of what the party really has.
    private mutating func checkMandate() {
        guard let draft = plan.mandate else { return }
        let deciders = scenario.parties.filter { $0.decides && $0.wallet != nil }
        guard !deciders.isEmpty, scenario.caseFile.mandate.hold == nil else { return }
        let canMeet = deciders.contains { party in
            party.wallet.map { meets(scenario.caseFile.mandate, with: $0.can) } ?? false
        }
        guard !canMeet else { return }
        report(
            .mandateBeyondMeans,
            "`\(deciders[0].key)` can meet no terms of the mandate out of `can_pay`",
            at: plan.isOwn(draft.place) ? draft.place : plan.own.place,
            help: "widen the mandate, let it grant a `hold`, or give them more to pay with"
        )
    }

    private func meets(_ mandate: Mandate, with means: Means) -> Bool {
        let file = scenario.caseFile
        let horizon = file.today.adding(months: 18)
        func has(_ sum: Money, by day: CalendarDay) -> Bool {
            means.available(by: day, today: file.today) >= sum
        }
        if has(file.balance, by: mandate.fullBy ?? mandate.finishedBy ?? horizon) { return true }
        if case .atLeast(let least)? = mandate.settlement,
            has(least, by: mandate.settlementBy ?? mandate.finishedBy ?? horizon)
        {
            return true
        }
        guard mandate.instalments != 0 else { return false }
        var last = mandate.finishedBy ?? horizon
        if let count = mandate.instalments, let every = mandate.every {
            last = min(last, every.advance(file.today, times: count))
        }
        // "Now" is the next few days: nobody pays on the spot on a Sunday.
        let down = mandate.downPayment ?? .zero(file.currency)
        return has(down, by: file.today.adding(days: 3)) && has(file.balance, by: last)
    }
}
