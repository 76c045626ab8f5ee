import SparModel

/// Shares of what is owed: "half on Friday", "50% of the 3,200".
extension DebtReading {
    /// "Half of it": where the whole is known from the words, the last line or the case.
    func shareCandidate(_ share: ExactNumber, _ tokens: Range<Int>) -> SumCandidate? {
        // "Half now, £822, and half in May": the sum itself is named. "Two and a half" is no share.
        let isSpelled = figures.contains { figure in
            guard case .share = figure.meaning, figure.tokens.lowerBound <= tokens.lowerBound else {
                return false
            }
            return isNamed(after: figure.tokens)
        }
        let isAdded = word(tokens.lowerBound - 1) == "a" && word(tokens.lowerBound - 2) == "and"
        guard !isSpelled, !isAdded, let whole = whole(of: tokens) else { return nil }
        return candidate(share, of: whole, tokens, isPlain: isToPay(tokens))
    }

    /// "50% of the 3,200", "25% today": a percentage that is plainly to be paid.
    func percentCandidate(_ percent: ExactNumber, _ tokens: Range<Int>) -> SumCandidate? {
        guard let whole = whole(of: tokens), let share = percent.over(100),
            let points = percent.whole, (5..<100).contains(points), !isNamed(after: tokens),
            !DebtReading.rates.contains(word(tokens.upperBound)), isToPay(tokens)
        else { return nil }
        return candidate(share, of: whole, tokens, isPlain: true)
    }

    private static let rates: Set<String> = [
        "off", "discount", "interest", "apr", "vat", "tax", "fee", "rebate", "sure", "surcharge",
    ]

    private func candidate(
        _ share: ExactNumber,
        of whole: ExactNumber,
        _ tokens: Range<Int>,
        isPlain: Bool
    ) -> SumCandidate? {
        guard let amount = whole.times(share), let cents = amount.hundredths,
            let rounded = ExactNumber(mantissa: cents, exponent: -2)
        else { return nil }
        return SumCandidate(
            amount: rounded,
            currency: nil,
            tokens: tokens,
            shape: ["k share"],
            isPlain: isPlain
        )
    }

    // MARK: - The whole

    /// The sum a share is of: the one it is said of ("half of 9,380"), else what is owed; where
    /// that is not known, the largest one named before it, in the line or the last one.
    private func whole(of tokens: Range<Int>) -> ExactNumber? {
        if let named = named(of: tokens) { return named }
        // "Half of that" is half of the one sum that was just named.
        if word(tokens.upperBound) == "of", ["that", "it"].contains(word(tokens.upperBound + 1)),
            last.sums.count == 1
        {
            return last.sums.first
        }
        if let balance = context.balance {
            return ExactNumber(mantissa: balance.minor, exponent: -2)
        }
        let before = figures.filter { $0.tokens.upperBound <= tokens.lowerBound }
            .compactMap { amount($0, atLeast: 100) }
        let pool = before.isEmpty ? last.sums : before
        return pool.max { ($0.hundredths ?? 0) < ($1.hundredths ?? 0) }
    }

    /// The sum after "of": "half of the 9,380".
    private func named(of tokens: Range<Int>) -> ExactNumber? {
        guard word(tokens.upperBound) == "of" else { return nil }
        let isThe = ["the", "your", "that", "those"].contains(word(tokens.upperBound + 1))
        let next = tokens.upperBound + (isThe ? 2 : 1)
        return figures.first { $0.tokens.lowerBound == next }.flatMap { amount($0, atLeast: 20) }
    }

    /// The amount of a figure that is a sum or may be one.
    private func amount(_ figure: Figure, atLeast least: Int) -> ExactNumber? {
        switch figure.meaning {
        case .sum(let sum): sum.amount
        case .number(let numeral):
            numeral.looksLikeMoney || numeral.form == .scaled || numeral.form == .price
                || (numeral.value.whole ?? 0) >= least ? numeral.value : nil
        case .percent, .share, .day, .clock, .span, .stretch, .part, .hours, .days, .rule,
            .instant:
            nil
        }
    }

    // MARK: - What is said of it

    /// Whether the sum that a share comes to is named right after it: "half now, £822".
    private func isNamed(after tokens: Range<Int>) -> Bool {
        figures.contains { figure in
            let gap = figure.tokens.lowerBound - tokens.upperBound
            guard (0...4).contains(gap), amount(figure, atLeast: 100) != nil else { return false }
            return word(tokens.upperBound) != "of"
                && !(tokens.upperBound..<figure.tokens.lowerBound).contains {
                    ["and", "or", "then", "than", "instead"].contains(word($0))
                }
        }
    }

    /// Whether a share is plainly to be paid: its day follows, or it is a share of a sum.
    private func isToPay(_ tokens: Range<Int>) -> Bool {
        var next = tokens.upperBound
        if word(next) == "of", named(of: tokens) != nil {
            return !["is", "was"].contains(word(tokens.lowerBound - 1))
                && has(DebtReading.payings, in: clauses.clause(of: tokens.lowerBound))
        }
        if word(next) == "of", ["it", "that", "them"].contains(word(next + 1)) { next += 2 }
        if ["now", "today", "down", "upfront", "tonight", "tomorrow"].contains(word(next)) {
            return true
        }
        if word(next) == "up", word(next + 1) == "front" { return true }
        if ["will", "to"].contains(word(next)), word(next + 1) == "be" {
            return DebtReading.payings.contains(word(next + 2))
        }
        let leads = ["on", "by", "before", "in", "this", "next"]
        let start = leads.contains(word(next)) ? next + 1 : next
        return figures.contains { figure in
            guard [next, start].contains(figure.tokens.lowerBound) else { return false }
            return if case .day = figure.meaning { true } else { false }
        }
    }

    private static let payings: Set<String> = [
        "pay", "paid", "do", "send", "sent", "manage", "clear", "cleared", "settle", "remit",
        "remitted", "transfer", "transferred", "wire", "take", "accept", "find",
    ]
}
