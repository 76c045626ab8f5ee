public import SparModel

/// Compares what a summary says with what was agreed, figure by figure.
public enum SummaryCheck {
    /// What the comparison found.
    public enum Finding: Hashable, Sendable {
        /// Every figure named is one of the agreement's.
        case agrees
        /// A figure is not the agreement's.
        case differs
        /// It names no figure at all.
        case empty
    }

    /// Compares the sums and days of `utterance` with `agreement`.
    public static func compare(
        _ utterance: Utterance,
        with agreement: Proposal,
        balance: Money
    ) -> Finding {
        guard !utterance.money.isEmpty || !utterance.dates.isEmpty else { return .empty }
        var sums = Set(agreement.payments.map(\.amount.minor))
        sums.insert(balance.minor)
        if let total = agreement.total { sums.insert(total.minor) }
        var running = 0
        for payment in agreement.payments {
            running += payment.amount.minor
            sums.insert(running)
            sums.insert(balance.minor - running)
        }
        let days = Set(agreement.payments.compactMap(\.day))
        let said = Set(utterance.money.map(\.amount.minor))
        let named = agreement.payments.map(\.amount.minor).allSatisfy(said.contains)
        let sumsAgree = utterance.money.allSatisfy { heard in
            // "Forty gnomes, I'm sorry for you. So: 3,180 on Thursday": a count beside the sums.
            sums.contains(heard.amount.minor) || named && isCount(heard, below: said)
        }
        // "Nobody bothers you till the eleventh" is no day of payment.
        let others = utterance.spans(of: [.deadline, .mentioned])
        let daysAgree = utterance.dates.allSatisfy {
            days.contains($0.day) || others.contains($0.span)
        }
        return sumsAgree && daysAgree ? .agrees : .differs
    }

    /// Whether a sum of at most two figures was said as a bare number, and is the smallest said.
    private static func isCount(_ heard: HeardMoney, below said: Set<Int>) -> Bool {
        heard.amount.minor < 100_00 && said.min() == heard.amount.minor && said.count > 1
            && heard.text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == " " }
            && !["pound", "quid", "dollar", "buck", "euro"].contains { heard.text.contains($0) }
    }
}
