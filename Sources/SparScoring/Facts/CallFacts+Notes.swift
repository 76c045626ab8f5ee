import SparModel

extension CallFacts {
    private var minutes: NoteReading? { heard.minutes }
    private var plan: NoteReading? { heard.plan }

    func minutesHave(_ topic: NoteReading.Topic) -> Finding<Bool> {
        guard let minutes else { return .unknown }
        return Finding(minutes.topics.contains(topic))
    }

    /// Why it is unpaid: in words for a reason, or in words the other party gave it in.
    var minutesReason: Finding<Bool> {
        guard let minutes else { return .unknown }
        if minutes.topics.contains(.reason) { return Finding(true) }
        guard debtorReached else { return .unknown }
        let told = lines { $0.tells([.reason, .means, .hardship, .dispute, .alreadyPaid]) }
        // Whatever answers a question for the reason tells it, in whatever words.
        let asked = collector.filter { $0.acts.contains(.reasonQuestion) }.compactMap(\.answerTurn)
        let taken = minutes.takesUp.filter { told.contains($0) || asked.contains($0) }
        return Finding(!taken.isEmpty, taken)
    }

    /// The next contact: in words for one, or by the day or hour that was set for it.
    var minutesNext: Finding<Bool> {
        guard let minutes else { return .unknown }
        if minutes.topics.contains(.nextContact) { return Finding(true) }
        let set = contactTurns
        let days = Set(set.flatMap(\.reading.anyDays)).subtracting(negotiation.agreed?.days ?? [])
        let hours = Set(set.flatMap(\.reading.hours))
        let known =
            !days.isDisjoint(with: minutes.days) || !hours.isDisjoint(with: minutes.hours)
        return Finding(known, known ? set.map(\.index) : [])
    }

    var minutesSums: Finding<Bool> {
        guard let minutes else { return .unknown }
        guard let agreed = negotiation.agreed, !agreed.sums.isEmpty else {
            return minutesOutcome(minutes)
        }
        let sums = Set(minutes.sums.map(\.minor))
        return Finding(
            !sums.isDisjoint(with: agreed.sums),
            [negotiation.agreedTurn].compactMap { $0 }
        )
    }

    var minutesDays: Finding<Bool> {
        guard let minutes else { return .unknown }
        guard let agreed = negotiation.agreed, !agreed.days.isEmpty else {
            return minutesOutcome(minutes)
        }
        return Finding(
            !Set(minutes.days).isDisjoint(with: agreed.days),
            [negotiation.agreedTurn].compactMap { $0 }
        )
    }

    /// What came of a call in which nothing was agreed; with nobody to agree with it is the next
    /// contact that counts.
    private func minutesOutcome(_ minutes: NoteReading) -> Finding<Bool> {
        guard debtorReached else { return .unknown }
        // "Lovely chat, will pay" puts a promise on record that was not made.
        let invents = minutes.topics.contains(.agreement)
        let says = minutes.topics.contains(.nothingAgreed)
        return Finding(says || minutes.topics.contains(.outcome) && !invents)
    }

    var minutesMethod: Finding<Bool> {
        guard let minutes, negotiation.agreed != nil else { return .unknown }
        return Finding(!minutes.methods.isEmpty)
    }

    var minutesFlags: Finding<Bool> {
        guard let minutes else { return .unknown }
        var needed: Set<NoteReading.Topic> = []
        if others.contains(where: { $0.tells([.dispute, .alreadyPaid, .identityTheft]) }) {
            needed.insert(.dispute)
        }
        if others.contains(where: { $0.tells([.hardship, .vulnerable, .bereaved]) }) {
            needed.insert(.hardship)
        }
        if others.contains(where: { $0.tells([.stopCalling, .lawyer, .insolvent]) }) {
            needed.insert(.stop)
        }
        guard !needed.isEmpty else { return .unknown }
        return Finding(needed.isSubset(of: minutes.topics))
    }

    var minutesWhen: Finding<Bool> {
        guard let minutes else { return .unknown }
        return Finding(minutes.days.contains(file.today))
    }

    /// Whether abuse is noted, where there was any.
    var minutesAbuse: Finding<Bool> {
        guard let minutes, !abuseTurns.isEmpty else { return .unknown }
        return Finding(minutes.topics.contains(.abuse), abuseTurns)
    }

    /// A sum in the minutes that nobody named and the file does not have, or an agreement with sums
    /// where the record has none.
    var minutesInvented: Finding<Bool> {
        guard let minutes else { return .unknown }
        if heard.transcript.outcome == .nothingAgreed, minutes.topics.contains(.agreement),
            minutes.sums.contains(where: { $0.minor >= 2_000 && $0.minor != balance.minor })
        {
            return Finding(true)
        }
        var known: Set<Int> = [balance.minor]
        for turn in turns {
            known.formUnion(turn.reading.money.map(\.amount.minor))
            known.formUnion(turn.reading.anySums.map(\.minor))
        }
        for terms in negotiation.collectorTerms + [negotiation.agreed].compactMap({ $0 }) {
            var running = 0
            for payment in terms.payments {
                running += payment.amount.minor
                known.formUnion([payment.amount.minor, running, balance.minor - running])
            }
        }
        for invoice in file.invoices {
            known.insert(invoice.amount.minor)
            if let digits = invoice.number.flatMap({ Int($0.filter(\.isNumber)) }) {
                known.insert(digits * 100)
            }
        }
        for charge in file.charges { known.insert(charge.amount.minor) }
        if let paid = file.lastPaid { known.insert(paid.amount.minor) }
        let invented = minutes.sums.filter { $0.minor >= 10_000 && !known.contains($0.minor) }
        return Finding(!invented.isEmpty)
    }

    var minutesUnfit: Finding<Bool> {
        guard let minutes else { return .unknown }
        return Finding(!minutes.topics.isDisjoint(with: [.opinion, .cardData]))
    }

    var minutesElements: Finding<Int> {
        guard minutes != nil else { return .unknown }
        let parts = [
            minutesHave(.person), minutesHave(.outcome), minutesSums, minutesDays, minutesMethod,
            minutesReason, minutesNext,
        ]
        return Finding(parts.count { $0.value == true })
    }

    var planTarget: Finding<Bool> {
        guard let plan else { return .unknown }
        return Finding(plan.sums.contains { $0.minor == balance.minor } || plan.sums.count > 1)
    }

    var planFloor: Finding<Bool> {
        guard let plan else { return .unknown }
        let down = file.mandate.downPayment
        return Finding(
            plan.topics.contains(.floor) || plan.sums.contains { $0 == down }
        )
    }
}
