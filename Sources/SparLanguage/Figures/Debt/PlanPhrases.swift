import SparModel

/// Phrases that tell how often, how many and how payments are meant.
extension DebtReading {
    // MARK: How often

    /// "a month", "every two weeks", "fortnightly", "every other Friday", "of each month".
    func interval(at index: Int) -> Match<Interval>? {
        if line.reads(["month", "by", "month"], at: index) {
            return Match(Interval(1, .month), end: index + 3)
        }
        if let adverb = DebtReading.adverbs[word(index)] {
            return Match(adverb, end: index + 1)
        }
        if word(index) == "bi", word(index + 1) == "-", word(index + 2) == "weekly" {
            return Match(Interval(2, .week), end: index + 3)
        }
        if CalendarWords.pluralWeekdays[word(index)] != nil, word(index) != "tues" {
            return Match(Interval(1, .week), end: index + 1)
        }
        switch word(index) {
        case "every", "each", "evry", "ev", "evey": return repeated(at: index + 1)
        case "a", "an", "per", "/", "p":
            guard isRate(at: index), let unit = unit(at: index + 1), unit.value != .day,
                unit.value != .year, unit.value != .decade
            else {
                return nil
            }
            if DebtReading.notRates.contains(word(unit.end)) { return nil }
            return Match(interval(1, unit.value), end: unit.end)
        case "of":
            guard line.reads(["of", "the", "month"], at: index), word(index - 1) != "end" else {
                return nil
            }
            return Match(Interval(1, .month), end: index + 3)
        default: return nil
        }
    }

    /// What follows "every": a unit, so many units, the other or second one, a weekday.
    private func repeated(at index: Int) -> Match<Interval>? {
        if ["other", "second", "2nd", "alternate", "two", "2"].contains(word(index)) {
            let next = word(index) == "2" && word(index + 1) == "nd" ? index + 2 : index + 1
            if let unit = unit(at: next) { return Match(interval(2, unit.value), end: unit.end) }
            if CalendarWords.weekday(word(next)) != nil {
                return Match(Interval(2, .week), end: next + 1)
            }
            if let paid = paydays(at: next) {
                return Match(Interval(2 * paid.value.count, paid.value.unit), end: paid.end)
            }
        }
        if let paid = paydays(at: index) { return paid }
        if let unit = unit(at: index), unit.value != .day, unit.value != .year {
            return Match(interval(1, unit.value), end: unit.end)
        }
        if CalendarWords.weekday(word(index)) != nil
            || CalendarWords.pluralWeekdays[word(index)] != nil
        {
            return Match(Interval(1, .week), end: index + 1)
        }
        if let nth = grammar.ordinal(at: index), nth.value > 2 || line[index].isNumber {
            return Match(Interval(1, .month), end: nth.end)
        }
        guard let count = grammar.numeral(at: index), let number = count.value.value.whole,
            (1...60).contains(number), let unit = unit(at: count.end)
        else { return nil }
        return Match(interval(number, unit.value), end: unit.end)
    }

    /// "payday" where the last line tells how often that is: "I'm paid every two weeks".
    private func paydays(at index: Int) -> Match<Interval>? {
        guard DebtReading.paydayWords.contains(word(index)), let paydays else { return nil }
        return Match(paydays, end: index + 1)
    }

    private func interval(_ count: Int, _ unit: TimeUnit) -> Interval {
        switch unit {
        case .second, .minute, .hour, .day: Interval(count, .day)
        case .week: Interval(count, .week)
        case .fortnight: Interval(2 * count, .week)
        case .month: Interval(count, .month)
        case .quarter: Interval(3 * count, .month)
        case .year: Interval(12 * count, .month)
        case .decade: Interval(120 * count, .month)
        }
    }

    private func unit(at index: Int) -> Match<TimeUnit>? {
        guard let unit = CalendarWords.units[word(index)], unit.isDated,
            !CalendarWords.glued.contains(word(index)), word(index) != "moth"
        else { return nil }
        return Match(unit, end: index + 1)
    }

    /// Whether "a month" stands after a sum or a count rather than for a length of time.
    private func isRate(at index: Int) -> Bool {
        let before = line[index - 1]
        if ["in", "for", "over", "within", "about", "than", "such", "only", "it's", "half", "take"]
            .contains(before.text)
        {
            return false
        }
        return before.isNumber || figures.contains { $0.tokens.upperBound == index }
            || [
                "bucks", "payment", "it", "them", "little", "bit", "something", "each", "time",
                "once",
            ]
            .contains(before.text) || NumberWords.units[before.text] != nil
    }

    private static let notRates: Set<String> = [
        "later", "ago", "'s", "'", "behind", "late", "today", "long", "overdue",
        "tomorrow", "hence", "earlier", "in",
    ]

    private static let adverbs: [String: Interval] = [
        "weekly": Interval(1, .week), "wkly": Interval(1, .week), "pw": Interval(1, .week),
        "fortnightly": Interval(2, .week), "biweekly": Interval(2, .week),
        "monthly": Interval(1, .month), "mthly": Interval(1, .month), "pcm": Interval(1, .month),
        "quarterly": Interval(3, .month),
    ]

    // MARK: How many

    /// How many payments, with the interval where the count tells it ("over six months").
    struct Count: Hashable, Sendable {
        var payments: Int
        var every: Interval?
        /// Whether the words alone speak of payments: "six payments", "in three bits".
        var isExplicit: Bool
        /// Whether the words say payments and nothing else, so that no sum need be named.
        var isNamed = false
    }

    /// "four payments", "six times", "ten of them", "x 8", "over nine months", "in three".
    func count(at index: Int) -> Match<Count>? {
        if word(index) == "x" || word(index) == "*" || word(index) == "×",
            let times = small(at: index + 1), line[index - 1].isNumber || line[index - 1].isWord
        {
            return Match(Count(payments: times.value, isExplicit: true), end: times.end)
        }
        if ["for", "over", "in", "by", "into", "across", "within"].contains(word(index)) {
            return led(at: index)
        }
        guard let number = small(at: index) else { return nil }
        var next = number.end
        let payments = number.value
        if ["x", "×", "*"].contains(word(next)),
            grammar.numeral(at: next + 1) != nil
                || grammar.sum(at: next + 1) != nil
        {
            return Match(Count(payments: payments, isExplicit: true), end: next + 1)
        }
        if word(next) == "of",
            ["them", "em", "those", "these", "'em"].contains(word(next + 1)) || isSum(at: next + 1)
        {
            return Match(Count(payments: payments, isExplicit: true), end: next + 1)
        }
        if ["at", "by"].contains(word(next)), isSum(at: next + 1) {
            return Match(Count(payments: payments, isExplicit: true), end: next + 1)
        }
        if let unit = unit(at: next), unit.value.isDated, payments > 1,
            ["of", "at"].contains(word(unit.end)), isSum(at: unit.end + 1)
        {
            return Match(
                Count(payments: payments, every: interval(1, unit.value), isExplicit: true),
                end: unit.end
            )
        }
        if CalendarWords.pluralWeekdays[word(next)] != nil {
            return Match(
                Count(payments: payments, every: Interval(1, .week), isExplicit: false),
                end: next + 1
            )
        }
        var every: Interval?
        while DebtReading.adjectives.contains(word(next)) {
            every = every ?? DebtReading.adverbs[word(next)]
            next += 1
        }
        if DebtReading.partNames.contains(word(next)) {
            let named = word(next) != "times" && word(next) != "goes"
            return Match(
                Count(payments: payments, every: every, isExplicit: true, isNamed: named),
                end: next + 1
            )
        }
        return nil
    }

    /// Whether a figure says how many payments and no sum: "sixteen payments in all", "nine times".
    func countsPayments(_ index: Int) -> Bool {
        guard let match = count(at: index), match.value.isExplicit else { return false }
        return DebtReading.partNames.contains(word(match.end - 1))
    }

    /// "for six months", "over eight", "in three", "into four bits".
    private func led(at index: Int) -> Match<Count>? {
        var start = index + 1
        if ["the", "about", "like", "say", "another", "just"].contains(word(start)) { start += 1 }
        if ["over", "for", "across"].contains(word(index)), ["a", "one"].contains(word(start)),
            CalendarWords.units[word(start + 1)] == .year
        {
            return Match(
                Count(payments: 12, every: Interval(1, .month), isExplicit: false),
                end: start + 2
            )
        }
        guard let number = small(at: start) else { return nil }
        var next = number.end
        if ["more", "equal", "straight", "full"].contains(word(next)) { next += 1 }
        if let unit = unit(at: next), unit.value != .day, unit.value != .year {
            guard ["for", "over", "across"].contains(word(index)), number.value > 1 else {
                return nil
            }
            return Match(
                Count(
                    payments: number.value,
                    every: interval(1, unit.value),
                    isExplicit: false
                ),
                end: unit.end
            )
        }
        if DebtReading.partNames.contains(word(next)) {
            return Match(
                Count(payments: number.value, isExplicit: true, isNamed: true),
                end: next + 1
            )
        }
        var splits: Set<String> = ["split", "divide", "cut", "break", "spread", "splitting"]
        if word(index) == "in" { splits.formUnion(["pay", "it", "that", "do"]) }
        guard ["in", "by", "into", "over"].contains(word(index)), number.value <= 24,
            !line[next].isNumber, !line.joined(next) || line[next].kind == .mark,
            word(next) != "%" && currencyFollows(next) == false,
            (max(0, index - 4)..<index).contains(where: { splits.contains(word($0)) }),
            !line[next].isWord
                || ["then", "if", "and", "or", "with", "so", "starting", "from"]
                    .contains(word(next))
        else { return nil }
        return Match(Count(payments: number.value, isExplicit: true, isNamed: true), end: next)
    }

    private func currencyFollows(_ index: Int) -> Bool { grammar.currencyWord(at: index) != nil }

    /// A count that payments may come in.
    private func small(at index: Int) -> Match<Int>? {
        guard let number = grammar.numeral(at: index), number.value.form != .price,
            number.value.form != .loose,
            !number.value.looksLikeMoney || number.value.value.decimals == 0,
            let count = number.value.value.whole, (2...240).contains(count),
            currencyFollows(number.end) == false || word(number.end) == "x"
        else { return nil }
        if CurrencyWords.signs[word(index - 1)] != nil { return nil }
        return Match(count, end: number.end)
    }

    private func isSum(at index: Int) -> Bool {
        let start =
            ["a", "about", "roughly", "only", "just"].contains(word(index)) ? index + 1 : index
        return grammar.sum(at: index) != nil || grammar.sum(at: start) != nil
            || (grammar.numeral(at: start)?.value.value.whole ?? 0) >= 5
            || (grammar.numeral(at: start)?.value.looksLikeMoney ?? false)
    }

    private static let adjectives: Set<String> = [
        "equal", "weekly", "monthly", "fortnightly", "biweekly", "quarterly", "more", "separate",
        "even", "small", "smaller", "regular", "further", "easy", "full", "little",
    ]

    static let partNames: Set<String> = [
        "payments", "pmts", "payment", "pymts", "instalments", "installments", "instalment",
        "installment", "parts", "lots", "goes", "bits", "bites", "chunks", "pieces", "times",
        "splits", "steps", "ways",
    ]
}
