import SparModel

/// Days said right beside a payment: "the payment booked for the 31st", "the $65 came in on the 10th".
extension DebtReading {
    /// What the words right before a day make of it.
    struct PaymentDay: Hashable {
        /// Whether it lies behind: something came, failed or was expected then.
        var isPast: Bool
    }

    /// What a day is where nothing but small words stands between it and a payment; nil where
    /// something else does.
    func paymentDay(_ tokens: Range<Int>) -> PaymentDay? {
        var index = tokens.lowerBound - 1
        var isPast = false
        while index >= 0, tokens.lowerBound - index <= 7, Self.links.contains(word(index)) {
            isPast = isPast || Self.arrivals.contains(word(index))
            index -= 1
        }
        guard index >= 0 else { return nil }
        if isSentBy(tokens) { return PaymentDay(isPast: false) }
        if Self.payments.contains(word(index)) || isOrder(index) {
            guard !has(["no", "depends", "late"], in: max(0, index - 3)..<index) else { return nil }
            let asksWhat = has(["happened"], in: max(0, index - 4)..<index)
            return PaymentDay(isPast: isPast || asksWhat)
        }
        // "There was to be $45 in on Tuesday", "the $65 came in on the 10th".
        let sum = figures.first { figure in
            guard case .sum = figure.meaning else { return false }
            return figure.tokens.contains(index)
        }
        guard let sum else { return nil }
        let start = sum.tokens.lowerBound
        let wasExpected = line.reads(["was", "to", "be"], at: start - 3)
        return isPast || wasExpected ? PaymentDay(isPast: true) : nil
    }

    /// "Get that over to us by Thursday", "send me the lot on Friday": asked for, and by when.
    private func isSentBy(_ tokens: Range<Int>) -> Bool {
        var index = tokens.lowerBound - 1
        guard ["by", "on", "before", "this"].contains(word(index)) else { return false }
        while index >= 0, tokens.lowerBound - index <= 8, Self.ways.contains(word(index)) {
            index -= 1
        }
        return ["get", "send", "pay", "transfer", "wire", "clear", "settle"].contains(word(index))
            && ["it", "that", "this", "the", "them", "everything"].contains(word(index + 1))
    }

    private static let ways: Set<String> = [
        "it", "that", "this", "them", "everything", "the", "lot", "whole", "over", "to", "us", "me",
        "across", "through",
        "in", "off", "all", "by", "on", "before", "here", "our", "way", "full", "money", "of",
    ]

    /// "Standing order", "direct debit".
    private func isOrder(_ index: Int) -> Bool {
        word(index - 1) == "standing" && word(index) == "order"
            || word(index - 1) == "direct" && word(index) == "debit"
    }

    private static let payments: Set<String> = [
        "payment", "payments", "instalment", "installment", "instalments", "installments",
        "transfer", "cheque", "remittance",
    ]

    /// Small words and verbs that lead from a payment to its day.
    private static let links: Set<String> = arrivals.union([
        "is", "'s", "s", "was", "were", "on", "for", "by", "due", "from", "of", "in", "booked",
        "set", "up", "scheduled", "down", "that", "which", "will", "be", "the", "your", "our",
        "out", "back", "through", "unpaid", "this", "last",
    ])

    private static let arrivals: Set<String> = [
        "came", "landed", "bounced", "failed", "returned", "cleared", "went",
    ]
}
