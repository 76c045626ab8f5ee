import SparModel

/// Fills a line's slots from the case and the state of the bargaining.
struct SlotFilling {
    let scenario: Scenario
    let party: Party
    let state: CallState

    /// The line in words; a slot with nothing to name makes the line unsayable (nil).
    func text(of line: Line) -> String? {
        var text = ""
        for fragment in line.fragments {
            switch fragment {
            case .text(let words): text += words
            case .slot(let slot):
                guard let value = value(of: slot) else { return nil }
                text += value
            }
        }
        return Self.capitalised(text)
    }

    private func value(of slot: Slot) -> String? {
        let file = scenario.caseFile
        let invoice = file.invoices.first
        switch slot {
        case .creditor: return file.creditor
        case .collector: return file.collector.company
        case .debtor: return file.debtor.name
        case .me: return party.name
        case .firstName: return party.name.split(separator: " ").first.map(String.init)
        case .decisionMaker:
            return file.decisionMaker?.name ?? scenario.parties.first { $0.decides }?.name
        case .balance: return file.balance.spoken
        case .invoice: return invoice?.number
        case .amount: return invoice?.amount.spoken
        case .due: return invoice?.due.spoken
        case .goods: return invoice?.purpose
        case .theirSum: return state.theirs?.first?.amount.spoken
        case .theirDay: return state.theirs?.payments.compactMap(\.day).first?.spoken
        case .offer: return state.offer.map { Phrasing.words(for: $0, today: file.today) }
        case .offerSum: return state.offer?.first?.amount.spoken
        case .offerDay: return state.offer?.payments.compactMap(\.day).first?.spoken
        case .agreement:
            return state.agreement.map { Phrasing.words(for: $0.proposal, today: file.today) }
        case .nextDay:
            let days = state.agreement?.proposal.payments.compactMap(\.day) ?? []
            return (days.first { $0 > file.today } ?? days.first)?.spoken
        case .choice: return state.choice
        case .method: return party.wallet?.method.spoken
        case .today: return file.today.spoken
        case .promised:
            return state.memory?.promise.map { Phrasing.words(for: $0, today: file.today) }
        case .promisedSum: return state.memory?.owedPromise?.amount.spoken
        case .promisedDay: return state.memory?.owedPromise?.day?.spoken
        case .paid: return state.memory?.paid?.spoken
        }
    }

    static func capitalised(_ text: String) -> String {
        guard let first = text.first, first.isLowercase else { return text }
        return first.uppercased() + text.dropFirst()
    }
}
