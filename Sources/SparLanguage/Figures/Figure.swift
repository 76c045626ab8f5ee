import SparModel

/// One figure in a line, in the words it was said in.
struct Figure: Sendable {
    /// What a figure is before it is known what for.
    enum Meaning: Sendable {
        case sum(SumForm)
        case number(Numeral)
        case percent(ExactNumber)
        /// "half", "two thirds": of something named or not.
        case share(ExactNumber)
        case day(DayForm)
        case clock(ClockForm)
        case span(SpanForm)
        case stretch(StretchForm)
        case part(PartForm)
        case hours(HourRange)
        case days(DayRange)
        case rule(String)
        case instant(Entity.Instant)
    }

    var meaning: Meaning
    /// The tokens it is said in.
    var tokens: Range<Int>
}

extension FigureGrammar {
    /// The line's figures from left to right, the longest reading at each place.
    ///
    /// With `ranges` the two ends of a range are one figure; a payment's two days never are.
    func figures(ranges: Bool = false) -> [Figure] {
        var figures: [Figure] = []
        var index = 0
        while index < line.count {
            if let figure = figure(at: index, ranges: ranges) {
                figures.append(figure)
                index = max(figure.tokens.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return figures
    }

    private func figure(at index: Int, ranges: Bool) -> Figure? {
        let token = line[index]
        if ranges {
            if let match = recurrence(at: index) {
                return Figure(meaning: .rule(match.value), tokens: index..<match.end)
            }
            if let match = instant(at: index) {
                return Figure(meaning: .instant(match.value), tokens: index..<match.end)
            }
            if let match = deadline(at: index) {
                return Figure(meaning: .stretch(match.value), tokens: index..<match.end)
            }
            if let match = boundHour(at: index) {
                return Figure(meaning: .clock(match.value), tokens: index..<match.end)
            }
            if let match = hours(at: index) {
                return Figure(meaning: .hours(match.value), tokens: index..<match.end)
            }
            if let match = dayRange(at: index) {
                return Figure(meaning: .days(match.value), tokens: index..<match.end)
            }
        }
        guard token.kind != .mark || CurrencyWords.signs[token.text] != nil || token.text == "-"
        else { return nil }
        if token.isWord, !FigureGrammar.mayBegin(token.text) { return nil }
        var best: (meaning: Figure.Meaning, end: Int)?
        func offer(_ meaning: Figure.Meaning, _ end: Int) {
            if end > best?.end ?? index { best = (meaning, end) }
        }
        if let match = day(at: index) { offer(.day(match.value), match.end) }
        if let match = clock(at: index), match.value.isSettled || word(index - 1) == "at" {
            offer(.clock(match.value), match.end)
        }
        if let match = sum(at: index) { offer(.sum(match.value), match.end) }
        if let match = clock(at: index) { offer(.clock(match.value), match.end) }
        if let match = stretch(at: index) { offer(.stretch(match.value), match.end) }
        if let match = part(at: index) { offer(.part(match.value), match.end) }
        if let match = span(at: index) { offer(.span(match.value), match.end) }
        if let match = percent(at: index) { offer(.percent(match.value), match.end) }
        if let match = share(at: index) { offer(.share(match.value), match.end) }
        if let match = numeral(at: index) { offer(.number(match.value), match.end) }
        return best.map { Figure(meaning: $0.meaning, tokens: index..<$0.end) }
    }

    /// "20%", "ten per cent", "5 procent".
    func percent(at index: Int) -> Match<ExactNumber>? {
        guard let number = numeral(at: index) else { return nil }
        let end = number.end
        if ["%", "percent", "pct", "procent", "percents", "percentage", "pc"].contains(word(end)) {
            return Match(number.value.value, end: end + 1)
        }
        if word(end) == "per", word(end + 1) == "cent" {
            return Match(number.value.value, end: end + 2)
        }
        return nil
    }

    /// "half", "a third", "two thirds of it".
    func share(at index: Int) -> Match<ExactNumber>? {
        guard let match = namedFraction(at: index) else { return nil }
        return match.map { $0.value }
    }
}
