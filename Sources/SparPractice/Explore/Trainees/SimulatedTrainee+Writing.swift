import SparModel

/// What a simulated trainee writes before and after the call.
extension SimulatedTrainee {
    /// The call plan; the weak ones come unprepared.
    var plan: String? {
        guard kind.isGood else { return nil }
        let balance = words.file.balance.spoken
        var text = "Target: \(balance) by \(CaseWords.day(words.ladder.fullDay))."
        if let floor = words.ladder.offers.last {
            text += " Floor: \(words.words(for: floor))."
        } else if words.file.mandate.instalments == nil {
            text += " Floor: a definite day and time for the next call."
        }
        for objection in words.file.facts.consequences?.prefix(1) ?? [] {
            text += " True next step: \(objection)."
        }
        return text
    }

    /// The plan with the objections a prepared collector expects.
    func plan(expecting objections: [String]) -> String? {
        guard var text = plan else { return nil }
        for objection in objections.prefix(3) {
            text += " Expect \"\(objection)\": ask what can be checked, then for a sum and a day."
        }
        return text
    }

    /// The minutes: for a third person who carries the case on, or hardly anything.
    var minutes: String? {
        switch kind {
        case .model: modelMinutes
        case .doormat: "They were busy. Will pay some time."
        case .rusher: "Called. No luck."
        case .bully: "Useless. Told them what I think."
        case .rambler: "Had a nice chat."
        case .parrot: "Empathy shown. Options offered. Summary given."
        case .silent, .random: nil
        }
    }

    private var modelMinutes: String {
        let file = words.file
        let account = words.value(.invoice) ?? "the account"
        guard let spoken = spokeTo.last else { return "Nobody answered." }
        if met.isEmpty {
            let day = words.value(.nextday) ?? "tomorrow"
            return "Reached \(spoken), not \(words.value(.wanted) ?? "the person who decides"). "
                + "Nothing disclosed. \(account), \(file.balance.description) open. "
                + "Next call on \(day), \(hourWords)."
        }
        let reason =
            told.contains(.hardship)
            ? "Reason: lost income." : "Reason asked: money has been short."
        guard let agreed, let day = agreed.first?.day else {
            return "Spoke to \(spoken). \(account), \(file.balance.description). \(reason) "
                + "Nothing agreed; the full sum is open. Next call on "
                + "\(words.value(.nextday) ?? "the next day") at ten."
        }
        let method = (agreed.method ?? .transfer).spoken
        return "Spoke to \(spoken). \(account), \(file.balance.description). \(reason) "
            + "Agreed: \(words.words(for: agreed)), \(method), \(agreed.total?.description ?? "") "
            + "in all. Confirmed in writing today. I check the bank on "
            + "\(CaseWords.day(CaseWords.next(day)))."
    }
}
