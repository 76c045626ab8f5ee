import SparModel

extension Advice {
    /// "£2,180 on Friday 9 May and £1,150 on Friday 6 June"; many equal payments are counted.
    ///
    /// None where a payment has no day of its own, for then nobody knows what it adds up to.
    var agreement: String? {
        guard let payments = agreedPayments else { return nil }
        let parts =
            payments.count <= 4
            ? payments.map(spoken) : runs(of: payments).map(counted)
        guard let last = parts.last else { return nil }
        if parts.count == 1 { return last }
        return parts.dropLast().joined(separator: ", ") + " and " + last
    }

    /// All payments agreed together, where each has its day.
    var agreedTotal: Int? {
        agreedPayments?.reduce(0) { $0 + $1.amount.minor }
    }

    /// What the payments agreed leave open; nothing where they may settle it.
    var openRest: Money? {
        guard let total = agreedTotal, total > 0, total < file.balance.minor else { return nil }
        if case .atLeast(let least)? = file.mandate.settlement, total >= least.minor { return nil }
        return Money(minor: file.balance.minor - total, currency: file.currency)
    }

    private var agreedPayments: [ProposedPayment]? {
        guard let terms = facts.negotiation.agreed, !terms.payments.isEmpty,
            terms.looseDays.isEmpty,
            terms.payments.allSatisfy({ $0.day != nil && $0.amount.minor > 0 })
        else { return nil }
        return terms.payments
    }

    private func spoken(_ payment: ProposedPayment) -> String {
        payment.amount.spoken + (payment.day.map { " on \($0.spoken)" } ?? "")
    }

    /// Equal payments that follow each other.
    private func runs(of payments: [ProposedPayment]) -> [[ProposedPayment]] {
        var runs: [[ProposedPayment]] = []
        for payment in payments {
            if runs.last?.last?.amount == payment.amount {
                runs[runs.count - 1].append(payment)
            } else {
                runs.append([payment])
            }
        }
        return runs
    }

    private func counted(_ run: [ProposedPayment]) -> String {
        guard run.count > 1, let first = run.first else { return run.first.map(spoken) ?? "" }
        let day = first.day.map { ", the first on \($0.spoken)" } ?? ""
        return "\(run.count) payments of \(first.amount.spoken)\(day)"
    }

    /// The way of paying that was agreed: the one named where it was agreed or after, or the only
    /// one of the call.
    var method: PaymentMethod? {
        guard let struck = facts.negotiation.agreedTurn else { return nil }
        let late = Set(facts.turns.filter { $0.index >= struck - 1 }.flatMap(\.reading.methods))
        if !late.isEmpty { return late.count == 1 ? late.first : nil }
        let all = Set(facts.turns.flatMap(\.reading.methods))
        return all.count == 1 ? all.first : nil
    }

    /// A coming day, named before that turn, on which the other party has money or offered some,
    /// within the mandate.
    func payDay(before turn: Int) -> CalendarDay? {
        let last = file.mandate.finishedBy ?? file.mandate.fullBy
        func comes(_ day: CalendarDay) -> Bool {
            day > file.today && last.map { day <= $0 } ?? true
        }
        let offered = facts.negotiation.partyTerms.filter { $0.turn < turn }
            .compactMap { $0.days.min() }
        let told = facts.others
            .filter { $0.index < turn && $0.tells([.means, .offers, .promisesVaguely]) }
            .flatMap(\.reading.anyDays)
        return (offered + told).first(where: comes)
    }
}
