/// Numbers in words.
extension FigureGrammar {
    /// "two hundred and fifty", "a couple", "two fifty", "minus one".
    func wordNumeral(at index: Int) -> Match<Numeral>? {
        if word(index) == "minus" || word(index) == "negative" {
            guard var match = numeral(at: index + 1), match.value.value.mantissa > 0 else {
                return nil
            }
            match.value.value = match.value.value.negated
            return match
        }
        if let loose = looseNumeral(at: index) { return loose }
        if ["zero", "nought", "nil", "naught"].contains(word(index)) {
            return pointTail(Match(Numeral(value: ExactNumber(0), form: .words), end: index + 1))
        }
        if word(index) == "half", let scaled = halfScale(at: index) { return scaled }
        guard let match = cardinal(at: index) else { return nil }
        return pointTail(match)
    }

    /// "a couple of hundred", "a few thousand", "a dozen", "two dozen".
    private func looseNumeral(at index: Int) -> Match<Numeral>? {
        let start = word(index) == "a" ? index + 1 : index
        guard let count = NumberWords.loose[word(start)], start > index || word(start) != "few"
        else {
            guard let units = NumberWords.units[word(index)] ?? line[index].plainNumber,
                word(index + 1).hasPrefix("dozen")
            else { return nil }
            return Match(Numeral(value: ExactNumber(units * 12), form: .words), end: index + 2)
        }
        var end = start + 1
        if word(end) == "of" { end += 1 }
        if let scale = NumberWords.scales[word(end)] {
            return Match(Numeral(value: ExactNumber(count * scale), form: .words), end: end + 1)
        }
        return Match(Numeral(value: ExactNumber(count), form: .loose), end: start + 1)
    }

    /// "half a million", "half million".
    private func halfScale(at index: Int) -> Match<Numeral>? {
        let next = word(index + 1) == "a" ? index + 2 : index + 1
        guard let scale = NumberWords.scales[word(next)], scale >= 100 else { return nil }
        return Match(Numeral(value: ExactNumber(scale / 2), form: .words), end: next + 1)
    }

    /// "two point five".
    private func pointTail(_ match: Match<Numeral>) -> Match<Numeral> {
        guard word(match.end) == "point" else { return match }
        var digits = ""
        var end = match.end + 1
        if let pair = belowHundred(at: end), pair.value >= 10 {
            (digits, end) = (String(pair.value), pair.end)
        }
        while digits.utf8.count < 9, let digit = spokenDigit(at: end) {
            digits += String(digit)
            end += 1
        }
        guard !digits.isEmpty, let fraction = ExactNumber(whole: "0", fraction: digits),
            let sum = match.value.value.plus(fraction)
        else { return match }
        let scale = NumberWords.scales[word(end)] ?? 1
        guard scale > 1, let product = sum.times(scale) else {
            return Match(Numeral(value: sum, form: .words), end: end)
        }
        return Match(Numeral(value: product, form: .words), end: end + 1)
    }

    private func spokenDigit(at index: Int) -> Int? {
        ["zero", "oh", "o", "nought"].contains(word(index)) ? 0 : NumberWords.units[word(index)]
    }

    /// Whole numbers in words, of any size, and prices said digit group by digit group.
    private func cardinal(at index: Int) -> Match<Numeral>? {
        var total = ExactNumber(0)
        var next = index
        var lastScale = Int.max
        var scaled = false
        while let part = group(at: next) {
            var value = ExactNumber(part.value)
            var end = part.end
            if word(end) == "and", word(end + 1) == "a", word(end + 2) == "half",
                let scale = NumberWords.scales[word(end + 3)],
                let half = ExactNumber(mantissa: part.value * 10 + 5, exponent: -1)
            {
                guard let product = half.times(scale), let sum = total.plus(product) else {
                    return nil
                }
                return Match(Numeral(value: sum, form: .words), end: end + 4)
            }
            var scale = 1
            while let more = NumberWords.scales[word(end)], more >= 1000 {
                let (product, overflow) = scale.multipliedReportingOverflow(by: more)
                guard !overflow, let grown = value.times(more) else { return nil }
                (scale, value, end) = (product, grown, end + 1)
            }
            if scaled, scale >= lastScale { break }
            guard let sum = total.plus(value) else { return nil }
            (total, next) = (sum, end)
            if scale == 1 {
                return price(after: total, last: part.value, scaled: scaled, from: index, end: end)
            }
            scaled = true
            lastScale = scale
            let skipped = word(end) == "and" || word(end) == "," ? end + 1 : end
            guard group(at: skipped) != nil else { break }
            next = skipped
        }
        guard scaled else { return nil }
        let end = word(next - 1) == "and" || word(next - 1) == "," ? next - 1 : next
        return withHalf(Match(Numeral(value: total, form: .words), end: end))
    }

    private func withHalf(_ match: Match<Numeral>) -> Match<Numeral> {
        if let divided = divided(match) { return divided }
        let joins = ["and", "an", "n"].contains(word(match.end)) && word(match.end + 1) == "a"
        guard word(match.end) == "and" || joins && word(match.end + 2) == "half" else {
            return match
        }
        if word(match.end + 1) == "a", word(match.end + 2) == "half", word(match.end + 3) != "of",
            let half = ExactNumber(mantissa: 5, exponent: -1),
            let sum = match.value.value.plus(half)
        {
            return Match(Numeral(value: sum, form: match.value.form), end: match.end + 3)
        }
        if word(match.end + 1) == "a", word(match.end + 2) == "quarter",
            let quarter = ExactNumber(1).over(4), let sum = match.value.value.plus(quarter)
        {
            return Match(Numeral(value: sum, form: match.value.form), end: match.end + 3)
        }
        if let part = namedFraction(at: match.end + 1), part.value.plural,
            let sum = match.value.value.plus(part.value.value)
        {
            return Match(Numeral(value: sum, form: match.value.form), end: part.end)
        }
        return match
    }

    /// "one hundred and thirty fifths".
    private func divided(_ match: Match<Numeral>) -> Match<Numeral>? {
        let name = word(match.end)
        guard name.hasSuffix("s"), name != "seconds", let bottom = NumberWords.fractionNames[name],
            bottom > 4 || bottom == 3, let value = match.value.value.over(bottom)
        else { return nil }
        return Match(Numeral(value: value, form: .words), end: match.end + 1)
    }

    /// Goes on with the groups people leave the words out between: "two [hundred and] fifty",
    /// "eighteen [hundred] forty-two [and] seventeen [cents]".
    private func price(
        after total: ExactNumber,
        last: Int,
        scaled: Bool,
        from start: Int,
        end: Int
    ) -> Match<Numeral> {
        let plain = Match(Numeral(value: total, form: .words), end: end)
        var groups: [Int] = []
        var next = end
        while groups.count < 3, let more = priceGroup(at: next) {
            groups.append(more.value)
            next = more.end
        }
        if groups.isEmpty, last < 100, !scaled, total.whole ?? 0 == last,
            let hundreds = NumberWords.units[word(end)], let rest = priceGroup(at: end + 1)
        {
            // "sixteen seven fifty": thousands, hundreds, the rest.
            let whole = ExactNumber(last * 1000 + hundreds * 100 + rest.value)
            let cents = priceGroup(at: rest.end)
            let value = cents.flatMap { whole.plus(cents: $0.value) } ?? whole
            return Match(
                Numeral(value: value, form: .price, looksLikeMoney: true),
                end: cents?.end ?? rest.end
            )
        }
        if groups.isEmpty, (11...99).contains(last), !scaled, total.whole ?? 0 == last,
            let hundreds = NumberWords.units[word(end)], !line.joined(end),
            numeralEnds(at: end + 1)
        {
            // "sixteen four": thousands and hundreds.
            let whole = ExactNumber(last * 1000 + hundreds * 100)
            return Match(
                Numeral(value: whole, form: .price, looksLikeMoney: false),
                end: end + 1
            )
        }
        guard !groups.isEmpty else { return withHalf(plain) }
        let lastWords = end - start
        var hundreds: [Int] = []
        var value: ExactNumber?
        let spelled = last >= 100
        if last > 0, last < 10, !spelled, groups.count <= 2 {
            // "one nineteen eleven", "two thousand eight ninety-four eleven"
            hundreds = [last, groups[0]]
            value = total.plus(ExactNumber(last * 99 + groups[0]))
            if groups.count == 2 { value = value?.plus(cents: groups[1]) }
        } else if last >= 10, !spelled, !scaled, groups.count == 2 {
            // "eighteen forty-two seventeen"
            hundreds = [last, groups[0]]
            value = total.times(100)?.plus(ExactNumber(groups[0]))?.plus(cents: groups[1])
        } else if groups.count == 1, spelled || scaled || last >= 10 {
            let wholeHundreds = !spelled && !scaled && isPriceInHundreds(last)
            hundreds = [last]
            value =
                wholeHundreds
                ? total.times(100)?.plus(ExactNumber(groups[0])) : total.plus(cents: groups[0])
        }
        guard let value, !hundreds.isEmpty, lastWords > 0 else { return withHalf(plain) }
        return Match(Numeral(value: value, form: .price, looksLikeMoney: true), end: next)
    }

    /// Whether no number, unit or counted thing goes on at `index`.
    private func numeralEnds(at index: Int) -> Bool {
        let next = line[index]
        guard next.isWord else { return !next.isNumber && next.text != "-" }
        return belowHundred(at: index) == nil && NumberWords.scales[next.text] == nil
            && CalendarWords.units[next.text] == nil && !next.text.hasSuffix("s")
            && !["oh", "o", "am", "pm", "zero", "double", "payment", "percent", "of"]
                .contains(next.text)
    }

    /// "eighteen forty" is 1,840, "sixty-nine seventy-seven" is 69.77: only teens count hundreds.
    private func isPriceInHundreds(_ first: Int) -> Bool {
        first < 20
    }

    /// A group of a price after the first: ten to ninety-nine, or "oh five".
    private func priceGroup(at index: Int) -> Match<Int>? {
        let start = word(index) == "-" && line.joined(index) ? index + 1 : index
        if word(start) == "oh" || word(start) == "o", let unit = NumberWords.units[word(start + 1)]
        {
            return Match(unit, end: start + 2)
        }
        guard let match = belowHundred(at: start), match.value >= 10,
            NumberWords.scales[word(match.end)] == nil
        else { return nil }
        return match
    }

    /// One to 999, or tens of hundreds: "forty-five", "a hundred and five", "fifteen hundred".
    func group(at index: Int) -> Match<Int>? {
        var head: Match<Int>
        if word(index) == "a" || word(index) == "an" {
            guard let scale = NumberWords.scales[word(index + 1)] else { return nil }
            head = Match(1, end: index + 1)
            guard scale == 100 else { return head }
        } else if word(index) == "hundred" {
            head = Match(1, end: index)
        } else if word(index) == "thousand" || word(index) == "lakh" {
            return Match(1, end: index)
        } else if let match = belowHundred(at: index) {
            head = match
        } else {
            return nil
        }
        guard NumberWords.scales[word(head.end)] == 100 else { return head }
        let hundreds = head.value * 100
        let next = word(head.end + 1) == "and" ? head.end + 2 : head.end + 1
        if let rest = belowHundred(at: next), NumberWords.scales[word(rest.end)] != 100 {
            return Match(hundreds + rest.value, end: rest.end)
        }
        return Match(hundreds, end: head.end + 1)
    }

    /// One to ninety-nine.
    func belowHundred(at index: Int) -> Match<Int>? {
        if let tens = NumberWords.tens[word(index)] {
            let next = word(index + 1) == "-" && line.joined(index + 1) ? index + 2 : index + 1
            if let unit = NumberWords.units[word(next)], !line.joined(next) || next == index + 2 {
                return Match(tens + unit, end: next + 1)
            }
            return Match(tens, end: index + 1)
        }
        if let value = NumberWords.teens[word(index)] ?? NumberWords.units[word(index)] {
            return Match(value, end: index + 1)
        }
        return nil
    }

    /// "1st", "15 th", "first", "twenty-second", "the twenty second".
    func ordinal(at index: Int) -> Match<Int>? {
        if let digits = line[index].plainNumber, line.joined(index + 1),
            ["st", "nd", "rd", "th"].contains(word(index + 1))
        {
            return Match(digits, end: index + 2)
        }
        if let tens = NumberWords.tens[word(index)] {
            let next = word(index + 1) == "-" ? index + 2 : index + 1
            guard let unit = NumberWords.ordinals[word(next)], unit < 10 else { return nil }
            return Match(tens + unit, end: next + 1)
        }
        return NumberWords.ordinals[word(index)].map { Match($0, end: index + 1) }
    }
}

extension ExactNumber {
    /// This sum and some cents.
    fileprivate func plus(cents: Int) -> ExactNumber? {
        ExactNumber(mantissa: cents, exponent: -2).flatMap(plus)
    }
}
