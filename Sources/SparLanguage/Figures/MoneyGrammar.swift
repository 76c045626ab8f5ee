import SparModel

/// A sum as it was said.
struct SumForm: Sendable {
    /// Whether a sum is the least or the most meant.
    enum Bound: String, Hashable, Sendable { case min, max }

    var amount: ExactNumber
    /// Nil where no word or sign names one.
    var currency: CurrencyName?
    /// The figure itself, for reading it again without its currency.
    var numeral: Numeral?
    var bound: Bound?
    /// "fifty quid" rather than "a grand"; only such a sum may take cents after it.
    var isNote = false
}

/// Sums of money.
extension FigureGrammar {
    /// A sum with a currency sign or word, or one of the names for round sums.
    func sum(at index: Int) -> Match<SumForm>? {
        switch line[index].kind {
        case .mark: signedSum(at: index)
        case .number: sumBeforeWord(at: index)
        case .word: longest(prefixedSum(at: index), sumBeforeWord(at: index), note(at: index))
        case .edge: nil
        }
    }

    /// "£1.2k", "$ 254 million", "-$5".
    private func signedSum(at index: Int) -> Match<SumForm>? {
        if word(index) == "-", line.joined(index + 1), line[index].spaced,
            var match = signedSum(at: index + 1)
        {
            match.value.amount = match.value.amount.negated
            return match
        }
        guard let currency = CurrencyWords.signs[word(index)] else { return nil }
        return sum(after: currency, at: index + 1)
    }

    private func sum(after currency: CurrencyName, at index: Int) -> Match<SumForm>? {
        guard line[index].isNumber || line[index].isWord || word(index) == "-",
            let match = moneyNumeral(at: index),
            match.value.form != .loose || line[index].isNumber
        else { return nil }
        var end = match.end
        // "£3,000 GBP", "$50 dollars", "US$50 USD".
        if let more = currencyWord(at: end), line[end].isWord,
            more.value.resolved(in: nil) == currency.resolved(in: nil) || currency == .dollars
        {
            end = more.end
            if case .exactly = more.value {
                return Match(
                    SumForm(amount: match.value.value, currency: more.value, numeral: match.value),
                    end: end
                )
            }
        }
        return withCents(
            Match(
                SumForm(amount: match.value.value, currency: currency, numeral: match.value),
                end: end
            )
        )
    }

    /// "A$50", "R600", "Rs 40,000", "AED 9,000", "usd50".
    private func prefixedSum(at index: Int) -> Match<SumForm>? {
        let name = word(index)
        if let code = CurrencyWords.dollarPrefixes[name], word(index + 1) == "$",
            line.joined(index + 1) || ["us", "hk", "nz", "c", "au", "ca"].contains(name),
            let currency = Currency(rawValue: code)
        {
            return sum(after: .exactly(currency), at: index + 2)
        }
        var next = index + 1
        if word(next) == ".", line.joined(next) { next += 1 }
        if word(next) == "$" { next += 1 }
        guard line[next].isNumber else { return nil }
        if let currency = CurrencyWords.prefixes[name] {
            guard name != "r" && name != "р" || line.joined(next) else { return nil }
            return sum(after: currency, at: next)
        }
        guard CurrencyWords.codes.contains(name.uppercased()),
            let currency = CurrencyWords.words[name]
        else { return nil }
        return sum(after: currency, at: next)
    }

    /// "50 quid", "1 200 €", "forty dollars and ten cents", "twenty-five pence".
    private func sumBeforeWord(at index: Int) -> Match<SumForm>? {
        guard let match = moneyNumeral(at: index) else { return nil }
        var end = match.end
        if word(end) == "-", line.joined(end), line.joined(end + 1) { end += 1 }
        if word(end) == "of", match.value.form == .loose { end += 1 }
        if let note = CurrencyWords.notes[word(end)],
            word(end) != "k" && word(end) != "pony",
            word(end) != "ton" || word(end + 1) != "of",
            let amount = match.value.value.times(note.amount)
        {
            return grandTail(Match(note, end: end + 1), amount: amount)
        }
        if CurrencyWords.minor.contains(word(end))
            || line.joined(end) && ["p", "c", "¢"].contains(word(end)) || word(end) == "¢",
            let amount = ExactNumber(
                mantissa: match.value.value.mantissa,
                exponent: match.value.value.exponent - 2
            )
        {
            let pence = ["pence", "p", "penny"].contains(word(end))
            return Match(
                SumForm(amount: amount, currency: pence ? .exactly(.gbp) : .dollars),
                end: end + 1
            )
        }
        if word(end) == "and", let cents = centsTail(at: end + 1),
            let sum = match.value.value.plus(cents.value)
        {
            return Match(SumForm(amount: sum, currency: nil, numeral: match.value), end: cents.end)
        }
        guard let currency = currencyWord(at: end) else { return nil }
        return withCents(
            Match(
                SumForm(
                    amount: match.value.value,
                    currency: currency.value,
                    numeral: match.value
                ),
                end: currency.end
            )
        )
    }

    /// A number as sums are written: "16.850" beside a currency is sixteen thousand, as nobody
    /// tells tenths of a penny.
    private func moneyNumeral(at index: Int) -> Match<Numeral>? {
        guard var match = numeral(at: index) else { return nil }
        if match.end == index + 1,
            let thousands = DigitText.pointThousands(word(index))
        {
            match.value.value = thousands
        }
        return match
    }

    /// "a grand", "two grand", "a fiver", "a ton": the article counts one.
    private func note(at index: Int) -> Match<SumForm>? {
        var next = index
        var count = ExactNumber(1)
        if word(index) == "half", word(index + 1) == "a" {
            guard let half = ExactNumber(mantissa: 5, exponent: -1) else { return nil }
            (count, next) = (half, index + 2)
        } else if ["a", "an", "the", "another"].contains(word(index)) {
            next = index + 1
        }
        let name = word(next)
        guard let note = CurrencyWords.notes[name] else {
            guard next > index, ["a", "an", "another"].contains(word(next - 1)),
                line[next].isWord, !name.hasSuffix("s"), let named = CurrencyWords.words[name],
                !CurrencyWords.codes.contains(name.uppercased()), name != "real"
            else { return nil }
            let currency = Match(named, end: next + 1)
            return withCents(
                Match(
                    SumForm(amount: ExactNumber(1), currency: currency.value),
                    end: currency.end
                )
            )
        }
        guard next > index || ["fiver", "tenner"].contains(name),
            name != "pony" && name != "ton" && name != "monkey" || word(next + 1) != "of",
            let amount = count.times(note.amount)
        else { return nil }
        return grandTail(Match(note, end: next + 1), amount: amount)
    }

    /// "two grand five hundred", "a grand in sterling".
    private func grandTail(
        _ note: Match<(amount: Int, currency: CurrencyName?)>,
        amount: ExactNumber
    ) -> Match<SumForm> {
        var (amount, end) = (amount, note.end)
        if note.value.amount == 1000, let rest = group(at: word(end) == "and" ? end + 1 : end),
            rest.value >= 100, let sum = amount.plus(ExactNumber(rest.value))
        {
            (amount, end) = (sum, rest.end)
        }
        if note.value.amount >= 1000, line.reads(["and", "a", "half"], at: end),
            let sum = amount.plus(ExactNumber(note.value.amount / 2))
        {
            (amount, end) = (sum, end + 3)
        }
        var form = SumForm(amount: amount, currency: note.value.currency)
        form.isNote = true
        if let currency = currencyWord(at: end) {
            form.currency = currency.value
            end = currency.end
        }
        return Match(form, end: end)
    }

    /// "dollars", "€", "US dollars", "New Zealand dollars", "quid".
    func currencyWord(at index: Int) -> Match<CurrencyName>? {
        if let sign = CurrencyWords.signs[word(index)] {
            // The sign of the next sum is not this one's: "600 £250".
            guard !line[index + 1].isNumber || line[index].spaced == false else { return nil }
            if line.joined(index + 1), line[index + 1].isNumber { return nil }
            return Match(sign, end: index + 1)
        }
        guard line[index].isWord else { return nil }
        var next = index
        if word(next) == "new" || word(next) == "hong" || word(next) == "sri" { next += 1 }
        if word(next) == "u", word(next + 1) == ".", word(next + 2) == "s" {
            next += word(next + 3) == "." ? 4 : 3
            if word(next).hasPrefix("dollar") { return Match(.exactly(.usd), end: next + 1) }
        }
        if let nation = CurrencyWords.nations[word(next)] {
            let noun = word(next + 1) == "african" ? next + 2 : next + 1
            for (stem, code) in nation where word(noun).hasPrefix(stem) {
                if let currency = Currency(rawValue: code) {
                    return Match(.exactly(currency), end: noun + 1)
                }
            }
        }
        if let code = CurrencyWords.dollarPrefixes[word(index)], word(index + 1) == "$",
            line.joined(index + 1), let currency = Currency(rawValue: code)
        {
            return Match(.exactly(currency), end: index + 2)
        }
        guard let named = CurrencyWords.words[word(index)] else { return nil }
        let end = word(index + 1) == "sterling" ? index + 2 : index + 1
        return Match(named, end: end)
    }

    /// "pounds ten", "dollars and forty cents", "USD 25": the cents after a whole sum.
    private func withCents(_ match: Match<SumForm>) -> Match<SumForm> {
        guard match.value.amount.decimals == 0 else { return match }
        let start = word(match.end) == "and" || word(match.end) == "," ? match.end + 1 : match.end
        guard let cents = numeral(at: start), let count = cents.value.value.whole,
            (1...99).contains(count), cents.value.form == .digits || cents.value.form == .words,
            let part = ExactNumber(mantissa: count, exponent: -2),
            let sum = match.value.amount.plus(part)
        else { return match }
        var total = match
        total.value.amount = sum
        if CurrencyWords.minor.contains(word(cents.end))
            || ["p", "c"].contains(word(cents.end)) && line.joined(cents.end)
        {
            total.end = cents.end + 1
            return total
        }
        // Without "cents" only where nothing else can be meant: "forty-eight pounds ten".
        guard line[match.end - 1].isWord, start == match.end || word(match.end) == "and",
            count >= 5, endsFigure(cents.end),
            start == match.end || line[cents.end].kind == .edge || word(cents.end) == "."
        else { return match }
        total.end = cents.end
        return total
    }

    /// "seven cents" after "418 and".
    private func centsTail(at index: Int) -> Match<ExactNumber>? {
        guard let cents = numeral(at: index), let count = cents.value.value.whole,
            (1...99).contains(count), CurrencyWords.minor.contains(word(cents.end)),
            let value = ExactNumber(mantissa: count, exponent: -2)
        else { return nil }
        return Match(value, end: cents.end + 1)
    }

    /// Whether nothing after a figure counts something else with it.
    private func endsFigure(_ index: Int) -> Bool {
        let next = line[index]
        if next.kind == .edge { return true }
        if next.kind == .mark { return next.text != "%" && next.text != "/" && next.text != "-" }
        return FigureGrammar.afterSum.contains(next.text)
    }

    private static let afterSum: Set<String> = [
        "a", "an", "and", "on", "by", "for", "from", "is", "was", "to", "today", "tomorrow", "now",
        "each", "every", "monthly", "weekly", "per", "due", "owing", "left", "in", "then", "if",
        "at", "of", "with", "please",
    ]
}
