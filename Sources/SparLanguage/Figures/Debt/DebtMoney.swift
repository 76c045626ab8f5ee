import SparModel

/// A figure that may be a sum of the debt.
struct SumCandidate: Sendable {
    var amount: ExactNumber
    var currency: CurrencyName?
    var tokens: Range<Int>
    /// Its own form, as signs for `Evidence`.
    var shape: [String]
    /// Whether its form alone tells that it is to be paid: "half on Friday".
    var isPlain = false
}

/// A sum of debt or payment, and which figure of the line it is.
struct DebtSum: Sendable {
    var heard: HeardMoney
    var tokens: Range<Int>
}

/// Sums of debt and payment.
extension DebtReading {
    /// The sums in the order said.
    func money(_ evidence: Evidence, among candidates: [SumCandidate]) -> [DebtSum] {
        let kept = candidates.filter { candidate in
            if isEarned(candidate.tokens) { return false }
            let signs = evidence.signs(of: candidate.tokens, shape: candidate.shape)
            return candidate.isPlain || EvidenceWeights.sum.total(signs) > 0
        }
        return kept.enumerated().compactMap { position, candidate in
            let next = position + 1 < kept.count ? kept[position + 1].tokens : nil
            return isCorrected(candidate.tokens, by: next) ? nil : sum(candidate)
        }
    }

    /// "You bring in 1,800 a month": what somebody earns, and no sum of the debt.
    private func isEarned(_ tokens: Range<Int>) -> Bool {
        let start = tokens.lowerBound
        let skipped = ["about", "around", "roughly"].contains(word(start - 1)) ? start - 1 : start
        return word(skipped - 1) == "in"
            && ["bring", "brings", "bringing"].contains(word(skipped - 2))
            || ["earn", "earns", "earning"].contains(word(skipped - 1))
    }

    /// "700, 1,150 and 89.50": pounds and pence in a row of sums.
    private func isListed(_ tokens: Range<Int>) -> Bool {
        guard line.text(line.span(tokens)).utf8.contains(46),
            line[tokens.upperBound].kind != .word,
            ["and", ","].contains(word(tokens.lowerBound - 1))
        else { return false }
        return line[tokens.lowerBound - 2].isNumber
    }

    /// Every figure that may be a sum, with its amount as it must be meant if it is one.
    func sumCandidates() -> [SumCandidate] {
        let inThousands = speaksInThousands
        return figures.compactMap { figure in
            switch figure.meaning {
            case .sum(let sum):
                SumCandidate(
                    amount: sum.currency == nil && isInHundreds(sum.amount, figure.tokens)
                        ? sum.amount.times(100) ?? sum.amount : sum.amount,
                    currency: sum.currency,
                    tokens: figure.tokens,
                    shape: shape("sum", sum.amount),
                    isPlain: isListed(figure.tokens)
                )
            case .number(let numeral):
                bareCandidate(numeral, figure.tokens, inThousands)
            case .share(let share):
                shareCandidate(share, figure.tokens)
            case .percent(let percent): percentCandidate(percent, figure.tokens)
            case .day, .clock, .span, .stretch, .part, .hours, .days, .rule, .instant: nil
            }
        }
    }

    private func bareCandidate(
        _ numeral: Numeral,
        _ tokens: Range<Int>,
        _ inThousands: Bool
    ) -> SumCandidate? {
        guard numeral.value.mantissa > 0, numeral.form != .loose, !isReference(tokens),
            !isNumbered(numeral, tokens), !isClock(numeral, tokens), !isPronoun(tokens),
            !countsPayments(tokens.lowerBound)
        else { return nil }
        var amount = numeral.value
        if numeral.form == .digits, tokens.count == 1,
            let thousands = DigitText.pointThousands(word(tokens.lowerBound))
        {
            amount = thousands
        } else if isInHundreds(amount, tokens), let large = amount.times(100) {
            amount = large
        } else if inThousands, isShort(amount), !isRated(tokens.upperBound),
            let large = amount.times(1000)
        {
            amount = large
        }
        guard amount.decimals <= 2 else { return nil }
        var signs = shape("\(numeral.form)", numeral.value)
        if numeral.looksLikeMoney { signs.append("k looks") }
        if amount != numeral.value { signs.append("k enlarged") }
        if word(tokens.lowerBound) == "one", tokens.count == 1 { signs.append("k one") }
        // "16 thousand now, 16 in November": the same again.
        let isAgain =
            amount != numeral.value && isSaidWhole(amount)
            && (word(tokens.upperBound) == "now"
                || MonthlyParts.month(at: tokens.upperBound, in: self) != nil)
        return SumCandidate(
            amount: amount,
            currency: nil,
            tokens: tokens,
            shape: signs,
            isPlain: isAgain || isListed(tokens)
        )
    }

    /// Whether "forty-nine thirty" is 4,930: said in words, of a debt as large.
    private func isInHundreds(_ amount: ExactNumber, _ tokens: Range<Int>) -> Bool {
        guard let hundredths = amount.hundredths, hundredths >= 11_00, hundredths % 100 > 0,
            let balance = context.balance, hundredths * 100 <= balance.minor
        else { return false }
        let others: Set<String> = ["and", "half", "quarter", "point", "quarters"]
        return tokens.allSatisfy { !line[$0].isNumber && !others.contains(word($0)) }
            && !line.text(line.span(tokens)).contains { $0.isNumber }
    }

    /// Whether a number may be short for thousands: "42", and of a debt as large "41 and a half" or "40.8".
    private func isShort(_ amount: ExactNumber) -> Bool {
        if let whole = amount.whole { return whole < 100 }
        guard amount.decimals == 1, let hundredths = amount.hundredths,
            let balance = context.balance
        else { return false }
        return hundredths * 1000 <= balance.minor
    }

    /// Whether a sum is said in full elsewhere in the line.
    private func isSaidWhole(_ amount: ExactNumber) -> Bool {
        figures.contains { figure in
            switch figure.meaning {
            case .sum(let sum): sum.amount.hundredths == amount.hundredths
            case .number(let numeral): numeral.value.hundredths == amount.hundredths
            case .percent, .share, .day, .clock, .span, .stretch, .part, .hours, .days, .rule,
                .instant:
                false
            }
        }
    }

    /// Whether "one" stands for a thing said before: "the second one", "that one".
    private func isPronoun(_ tokens: Range<Int>) -> Bool {
        word(tokens.lowerBound) == "one" && tokens.count == 1
            && DebtReading.pointers.contains(word(tokens.lowerBound - 1))
    }

    private static let pointers: Set<String> = [
        "first", "second", "third", "last", "next", "other", "this", "that", "which", "final",
        "later", "earlier", "today's", "'s",
    ]

    /// Whether the next words make a rate of the figure: "thirty a week" is not thirty thousand.
    private func isRated(_ index: Int) -> Bool {
        ["a", "per", "each", "weekly", "monthly", "every", "pcm"].contains(word(index))
    }

    /// Whether small numbers stand for thousands: "three is short" after "I'd give 3,000".
    private var speaksInThousands: Bool {
        var large: [Int] = last.amounts.compactMap(\.whole).filter { $0 >= 1000 }
        var small: [Int] = last.amounts.compactMap(\.whole).filter { $0 < 100 }
        if let balance = context.balance { large.append(balance.minor / 100) }
        for figure in figures {
            switch figure.meaning {
            case .sum(let sum):
                if let whole = sum.amount.whole, whole >= 1000 { large.append(whole) }
            case .number(let numeral):
                guard let whole = numeral.value.whole else { continue }
                if whole >= 1000, !(1900...2100).contains(whole) {
                    large.append(whole)
                } else if whole < 100 {
                    small.append(whole)
                }
            case .percent, .share, .day, .clock, .span, .stretch, .part, .hours, .days, .rule,
                .instant:
                break
            }
        }
        if small.contains(where: { count in count > 1 && large.contains(count * 1000) }) {
            return true
        }
        return large.contains { $0 % 1000 == 0 && $0 < 100_000 }
    }

    private func shape(_ kind: String, _ amount: ExactNumber) -> [String] {
        var signs = ["k \(kind)"]
        let whole = (amount.hundredths ?? 0) / 100
        let sizes = [2, 5, 13, 32, 100, 400, 1000, 1900, 2101, 10_000, 100_000]
        signs.append("k \(kind) size \(sizes.firstIndex { whole < $0 } ?? sizes.count)")
        if whole % 10 == 0 { signs.append("k round") }
        if last.amounts.contains(amount) { signs.append("k said") }
        if last.sums.contains(amount) { signs.append("k said sum") }
        if !last.amounts.isEmpty { signs.append("k answers number") }
        return signs
    }

    private func sum(_ candidate: SumCandidate) -> DebtSum? {
        guard let minor = candidate.amount.hundredths, minor > 0 else { return nil }
        let span = line.span(candidate.tokens)
        let named = candidate.currency ?? saidCurrency ?? last.currency
        let spoken = speaksOfFivers ? Currency.gbp : .usd
        let currency = named?.resolved(in: context.currency) ?? context.currency ?? spoken
        return DebtSum(
            heard: HeardMoney(
                Money(minor: minor, currency: currency),
                text: line.text(span),
                span: span
            ),
            tokens: candidate.tokens
        )
    }

    /// Whether a fiver or tenner is spoken of, in the line or the last one: the notes are British.
    private var speaksOfFivers: Bool {
        (line.tokens + TokenLine(context.previous).tokens).contains { token in
            ["fiver", "tenner", "fivers", "tenners"].contains(token.text)
        }
    }

    /// Whether the digits stand in one of the case's invoice or account numbers.
    private func isInCaseFile(_ digits: String) -> Bool {
        guard digits.utf8.count >= 3 else { return false }
        return context.references.contains { reference in
            reference.split { !$0.isNumber }.contains { $0 == digits }
        }
    }

    /// Whether plain digits follow a word for a number, or were named so in the last line: "order
    /// 4471", "the number is 4471".
    private func isNumbered(_ numeral: Numeral, _ tokens: Range<Int>) -> Bool {
        guard numeral.form == .digits, !numeral.looksLikeMoney, tokens.count == 1,
            let number = line[tokens.lowerBound].plainNumber, number >= 1000
        else { return false }
        return line.isNumbered(tokens.lowerBound) || last.references.contains(number)
    }

    /// Whether "six thirty" takes up the hour the last line named, and no sum.
    private func isClock(_ numeral: Numeral, _ tokens: Range<Int>) -> Bool {
        numeral.form == .price && tokens.count == 2 && last.currency == nil && last.namesHour
            && last.amounts.contains(numeral.value)
            && ["fifteen", "thirty"].contains(word(tokens.lowerBound + 1))
    }

    /// Whether a number names a thing: an invoice, an account, a house, a line to ring.
    func isReference(_ tokens: Range<Int>) -> Bool {
        let start = tokens.lowerBound
        let first = line[start]
        if line.joined(start), line[start - 1].isWord || "-#/_@".contains(word(start - 1)) {
            return true
        }
        if word(start - 1) == "#" { return true }
        if first.isNumber, tokens.count == 1, isInCaseFile(first.text) { return true }
        if first.isNumber, first.text.utf8.first == 48, first.text.utf8.count > 1,
            !first.text.utf8.contains(46)
        {
            return true
        }
        let end = tokens.upperBound
        guard first.isNumber, line.joined(end) else { return false }
        return line[end].isWord && !["'s", "s", "x"].contains(line[end].text)
            || "-_/@".contains(word(end)) && line.joined(end + 1)
    }
}
