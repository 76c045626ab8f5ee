/// A number as it was said or written.
struct Numeral: Sendable {
    /// How a number was given; decides what it may be taken for.
    enum Form: Hashable, Sendable {
        /// "250", "1,842.17".
        case digits
        /// "two hundred and fifty".
        case words
        /// "two fifty", "eighteen forty-two seventeen": said as prices are.
        case price
        /// "1.2k", "3 hundred".
        case scaled
        /// "a couple", "a dozen".
        case loose
    }

    var value: ExactNumber
    var form: Form
    /// Whether digits were grouped or had cents: "1,200", "69.77".
    var looksLikeMoney = false
}

/// Reads figures out of one line, by grammars in the extensions of this type, one file a topic.
struct FigureGrammar: Sendable {
    let line: TokenLine
    let context: HearingContext

    func word(_ index: Int) -> String { line.word(index) }
}

extension FigureGrammar {
    /// A number in digits or words, with its scale and fraction.
    func numeral(at index: Int) -> Match<Numeral>? {
        let token = line[index]
        switch token.kind {
        case .number: return scaledDigits(at: index)
        case .word: return wordNumeral(at: index)
        case .mark: return signedNumeral(at: index)
        case .edge: return nil
        }
    }

    private func signedNumeral(at index: Int) -> Match<Numeral>? {
        guard word(index) == "-" || word(index) == "+", line[index].spaced,
            line.joined(index + 1), line[index + 1].isNumber,
            var match = scaledDigits(at: index + 1)
        else { return nil }
        if word(index) == "-" { match.value.value = match.value.value.negated }
        return match
    }

    // MARK: Digits

    private func scaledDigits(at index: Int) -> Match<Numeral>? {
        guard var match = plainDigits(at: index) else { return nil }
        if word(match.end) == "point", line[match.end + 1].isNumber,
            line[match.end + 1].plainNumber != nil,
            let fraction = ExactNumber(whole: "0", fraction: line[match.end + 1].text),
            let sum = match.value.value.plus(fraction)
        {
            return Match(Numeral(value: sum, form: .digits), end: match.end + 2)
        }
        let next = line[match.end]
        if next.isWord, line.joined(match.end), let scale = NumberWords.suffixes[next.text],
            !line.joined(match.end + 1) || !line[match.end + 1].isNumber,
            next.text != "t" && next.text != "g" || word(match.end) == next.text,
            let value = match.value.value.times(scale)
        {
            return Match(Numeral(value: value, form: .scaled), end: match.end + 1)
        }
        if next.isWord, next.text == "k", let value = match.value.value.times(1000) {
            return Match(Numeral(value: value, form: .scaled), end: match.end + 1)
        }
        while let scale = NumberWords.scales[word(match.end)],
            let value = match.value.value.times(scale)
        {
            match.value.value = value
            match.value.form = .scaled
            match.end += 1
        }
        if match.value.form == .scaled { return withRest(match) }
        return withFraction(match)
    }

    /// "3 lakh 40 thousand", "2 million and a half": smaller parts after a scale.
    private func withRest(_ match: Match<Numeral>) -> Match<Numeral> {
        var next = match.end
        if word(next) == "and" { next += 1 }
        if word(match.end) == "and", NumberWords.scales[word(match.end - 1)] == 100 {
            let rest =
                belowHundred(at: next) ?? line[next].plainNumber.map { Match($0, end: next + 1) }
            if let rest, rest.value < 100, let sum = match.value.value.plus(ExactNumber(rest.value))
            {
                return Match(Numeral(value: sum, form: .scaled), end: rest.end)
            }
        }
        guard let last = NumberWords.scales[word(match.end - 1)], last >= 1000 else {
            return withFraction(match)
        }
        if line.reads(["and", "a", "half"], at: match.end),
            let sum = match.value.value.plus(ExactNumber(last / 2))
        {
            return Match(Numeral(value: sum, form: .scaled), end: match.end + 3)
        }
        if let more = line[next].isNumber ? plainDigits(at: next) : nil,
            let scale = NumberWords.scales[word(more.end)], scale < last,
            let part = more.value.value.times(scale), let sum = match.value.value.plus(part)
        {
            return Match(Numeral(value: sum, form: .scaled), end: more.end + 1)
        }
        if line[next].isNumber, line[next].spaced, let more = line[next].plainNumber, more < 1000,
            line[next].text.utf8.count == 3, let sum = match.value.value.plus(ExactNumber(more))
        {
            return Match(Numeral(value: sum, form: .scaled), end: next + 1)
        }
        if let more = group(at: next), more.value < 1000, last >= 1000,
            line[next].isWord, let sum = match.value.value.plus(ExactNumber(more.value))
        {
            return Match(Numeral(value: sum, form: .scaled), end: more.end)
        }
        return withFraction(match)
    }

    /// Digits with points, commas, and spaces between thousands.
    func plainDigits(at index: Int) -> Match<Numeral>? {
        let token = line[index]
        guard token.isNumber else { return nil }
        if let scalar = token.text.unicodeScalars.first, let (top, bottom) = Lexer.fractions[scalar]
        {
            guard let value = ExactNumber(top).over(bottom) else { return nil }
            return Match(Numeral(value: value, form: .loose), end: index + 1)
        }
        if let spaced = spacedThousands(at: index) { return spaced }
        guard let (value, grouped) = DigitText.value(of: token.text) else { return nil }
        return Match(
            Numeral(value: value, form: .digits, looksLikeMoney: grouped || value.decimals == 2),
            end: index + 1
        )
    }

    /// "1 500", "12 000,50": a short group, then groups of exactly three digits.
    private func spacedThousands(at index: Int) -> Match<Numeral>? {
        guard (1...3).contains(line[index].text.utf8.count),
            line[index].plainNumber ?? 0 > 0, !line[index - 1].isNumber
        else { return nil }
        var digits = line[index].text
        var end = index + 1
        var fraction = ""
        while line[end].isNumber, line[end].spaced, fraction.isEmpty, end < index + 5 {
            let text = line[end].text
            let parts = text.split(separator: text.contains(",") ? "," : ".")
            guard parts.count <= 2, parts.first?.utf8.count == 3,
                parts.count == 1
                    || parts[1].utf8.count == 2
            else { break }
            digits += parts[0]
            if parts.count == 2 { fraction = String(parts[1]) }
            end += 1
        }
        guard end > index + 1, let value = ExactNumber(whole: digits, fraction: fraction) else {
            return nil
        }
        return Match(Numeral(value: value, form: .digits, looksLikeMoney: true), end: end)
    }

    /// "2 and a half", "2 1/2", "2½", "1/2".
    private func withFraction(_ match: Match<Numeral>) -> Match<Numeral> {
        if let tail = fractionTail(at: match.end), let sum = match.value.value.plus(tail.value) {
            var numeral = match.value
            numeral.value = sum
            guard let scale = NumberWords.scales[word(tail.end)], scale >= 1000,
                let product = sum.times(scale)
            else { return Match(numeral, end: tail.end) }
            return Match(Numeral(value: product, form: .scaled), end: tail.end + 1)
        }
        return match
    }

    private func fractionTail(at index: Int) -> Match<ExactNumber>? {
        if let scalar = word(index).unicodeScalars.first,
            let (top, bottom) = Lexer.fractions[scalar], line.joined(index),
            let value = ExactNumber(top).over(bottom)
        {
            return Match(value, end: index + 1)
        }
        if word(index) == "and" {
            let bare = word(index + 1) == "a" || word(index + 1) == "one" ? index + 2 : index + 1
            if word(bare) == "half", word(bare + 1) != "of" {
                return Match(ExactNumber(5).tenth, end: bare + 1)
            }
            if bare == index + 2, word(bare) == "quarter", let value = ExactNumber(1).over(4) {
                return Match(value, end: bare + 1)
            }
            if let part = namedFraction(at: index + 1), part.value.plural {
                return Match(part.value.value, end: part.end)
            }
        }
        return nil
    }

    /// "half", "a third", "two thirds", "three quarters".
    func namedFraction(at index: Int) -> Match<(value: ExactNumber, plural: Bool)>? {
        var next = index
        var top = 1
        var plural = false
        if let count = NumberWords.units[word(index)] {
            (top, next) = (count, index + 1)
            plural = count > 1
        } else if let count = line[index].plainNumber, (1...9).contains(count) {
            (top, next) = (count, index + 1)
            plural = count > 1
        } else if ["a", "one"].contains(word(index)) {
            next = index + 1
        }
        if word(next) == "-", line.joined(next) { next += 1 }
        guard let bottom = NumberWords.fractionNames[word(next)],
            plural == word(next).hasSuffix("s"), next > index || bottom == 2,
            let value = ExactNumber(top).over(bottom)
        else { return nil }
        return Match((value, plural), end: next + 1)
    }
}

extension ExactNumber {
    /// A tenth of it.
    fileprivate var tenth: ExactNumber {
        ExactNumber(mantissa: mantissa, exponent: exponent - 1) ?? self
    }
}
