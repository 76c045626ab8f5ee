import SparModel

extension Advice {
    /// The turn a line belongs to; nil where it answers something that was never said.
    func turn(of criterion: Rubric.Criterion, _ verdict: Verdict) -> Int? {
        let place = criterion.betterAt.flatMap { facts.turn(of: $0) }
        if place == nil, let moment = criterion.betterAt, Advice.answers.contains(moment) {
            return nil
        }
        return place ?? verdict.turns.first ?? facts.turn(of: .lastTurn) ?? 1
    }

    /// Moments at which a line takes up what was just told or agreed.
    private static let answers: WordSet<CallMoment> = [
        .reasonTold, .meansTold, .hardshipTold, .secondAbuse, .agreement,
    ]

    /// Whether the line may be said to whoever is on the line there: nobody but the debtor hears of
    /// the debt, a consumer only once checked, and nobody who cannot deal with it is pressed.
    func fits(_ text: String, at turn: Int) -> Bool {
        guard tellsOfDebt(text) else { return true }
        let spoken = facts.turns.first { $0.index == turn }
        if spoken?.listener == .gatekeeper || facts.voicemail.value == true { return false }
        let grieves = facts.others.contains { $0.index <= turn && $0.tells([.bereaved]) }
        if grieves { return false }
        var barred: [CallMoment] = [
            .vulnerableTold, .lawyerNamed, .stopAsked, .theftTold, .insolvencyTold,
            .inconvenientTold, .workForbidsTold, .adviserNamed,
        ]
        if facts.isConsumer {
            guard let checked = facts.verifiedTurn, checked <= turn else { return false }
            barred += [.disputeTold, .paidTold]
        }
        return !barred.contains { facts.turn(of: $0).map { $0 <= turn } ?? false }
    }

    /// Whether a line names money, the debt, or what became of it.
    private func tellsOfDebt(_ text: String) -> Bool {
        if text.unicodeScalars.contains(where: { "$£€".unicodeScalars.contains($0) }) {
            return true
        }
        let bytes = Array(text.utf8)
        let numbers = file.invoices.compactMap(\.number).map { Array($0.utf8) }
        let named = numbers.contains { number in
            bytes.indices.contains { bytes[$0...].starts(with: number) }
        }
        if named { return true }
        return text.lowercased().split { !$0.isLetter }.contains { word in
            Advice.moneyWords.contains(String(word))
        }
    }

    private static let moneyWords: Set<String> = [
        "pay", "paid", "payment", "payments", "money", "owe", "owed", "debt", "balance", "account",
        "sum", "sums", "invoice", "due", "clear", "cleared", "agreed", "stopped", "card", "free",
        "reference", "transfer", "cheque", "cash", "come", "comes",
    ]
}
