import SparModel

/// A sum of debt or payment, and which figure of the line it is.
struct DebtSum: Sendable {
    var heard: HeardMoney
    var tokens: Range<Int>
}

/// Sums of debt and payment.
extension DebtReading {
    /// The sums in the order said.
    func money() -> [DebtSum] {
        var sums: [DebtSum] = []
        for (position, figure) in figures.enumerated() {
            switch figure.meaning {
            case .sum(let sum):
                guard !isIncomeOrPrice(figure.tokens), !isCorrected(position) else { continue }
                append(sum.amount, sum.currency, figure.tokens, to: &sums)
            case .number(let numeral):
                guard isBareSum(numeral, figure.tokens), !isIncomeOrPrice(figure.tokens),
                    !isCorrected(position)
                else { continue }
                append(numeral.value, nil, figure.tokens, to: &sums)
            case .percent, .share, .day, .clock, .span, .stretch: break
            }
        }
        return sums
    }

    private func append(
        _ amount: ExactNumber,
        _ named: CurrencyName?,
        _ tokens: Range<Int>,
        to sums: inout [DebtSum]
    ) {
        guard let minor = amount.hundredths, minor > 0 else { return }
        let span = line.span(tokens)
        let currency = (named ?? saidCurrency ?? last.currency)?.resolved(in: context.currency)
        sums.append(
            DebtSum(
                heard: HeardMoney(
                    Money(minor: minor, currency: currency ?? context.currency ?? .usd),
                    text: line.text(span),
                    span: span
                ),
                tokens: tokens
            )
        )
    }

    /// The first currency named anywhere in the line.
    private var saidCurrency: CurrencyName? {
        for figure in figures {
            if case .sum(let sum) = figure.meaning, let currency = sum.currency { return currency }
        }
        return nil
    }

    func isCorrected(_ position: Int) -> Bool { false }

    /// Whether a sum is somebody's income, outgoings or the price of a thing.
    func isIncomeOrPrice(_ tokens: Range<Int>) -> Bool { false }

    /// Whether a number without a currency is a sum.
    func isBareSum(_ numeral: Numeral, _ tokens: Range<Int>) -> Bool {
        guard numeral.value.mantissa > 0, !isReference(tokens) else { return false }
        if numeral.looksLikeMoney || numeral.form == .scaled || numeral.form == .price {
            return !countsThings(tokens.upperBound)
        }
        guard numeral.form != .loose, !countsThings(tokens.upperBound) else { return false }
        return isLedAsSum(tokens) || isFollowedAsSum(tokens)
            || last.amounts.contains(numeral.value)
    }

    private func countsThings(_ index: Int) -> Bool {
        let next = line[index]
        if next.text == "%" || next.text == "x" { return true }
        return next.isWord && next.text.utf8.count > 3 && next.text.hasSuffix("s")
            && !["yes", "plus", "this", "thats", "works", "less", "suits", "does", "says", "was"]
                .contains(next.text)
    }

    private func isLedAsSum(_ tokens: Range<Int>) -> Bool {
        ["pay", "do", "of", "say", "for", "with", "balance", "owe", "send", "at", "make", "take"]
            .contains(word(tokens.lowerBound - 1))
    }

    private func isFollowedAsSum(_ tokens: Range<Int>) -> Bool {
        let next = tokens.upperBound
        return [
            "a", "each", "monthly", "weekly", "now", "today", "down", "on", "by", "per", "left",
        ]
        .contains(word(next))
    }

    /// Whether a number names a thing: an invoice, an account, a house, a line to ring.
    func isReference(_ tokens: Range<Int>) -> Bool {
        let start = tokens.lowerBound
        let first = line[start]
        if line.joined(start), line[start - 1].isWord || "-#/_@".contains(word(start - 1)) {
            return true
        }
        if word(start - 1) == "#" { return true }
        if first.isNumber, first.text.utf8.first == 48, first.text.utf8.count > 1,
            !first.text.utf8.contains(46)
        {
            return true
        }
        if first.isNumber, line.joined(tokens.upperBound),
            line[tokens.upperBound].isWord
                || "-_/@".contains(word(tokens.upperBound))
                    && line.joined(tokens.upperBound + 1)
        {
            return true
        }
        return false
    }
}
