import SparModel

/// Single days.
extension FigureGrammar {
    /// A day, however named, with a weekday beside it if said.
    func day(at index: Int) -> Match<DayForm>? {
        let token = line[index]
        switch token.kind {
        case .number:
            return longest(numericDate(at: index), dayFirst(at: index), spanDay(at: index))
        case .word:
            return longest(
                relativeDay(at: index),
                weekdayDate(at: index),
                monthFirst(at: index),
                dayFirst(at: index),
                holiday(at: index),
                spanDay(at: index),
                edgeDay(at: index)
            )
        case .mark, .edge: return nil
        }
    }

    // MARK: Months and days

    /// "March 5th, 2026", "May the 4th", "Aug 10".
    func monthFirst(at index: Int) -> Match<DayForm>? {
        guard let month = CalendarWords.month(word(index)) else { return nil }
        var next = index + 1
        if word(next) == ".", line[next + 1].spaced, word(index).utf8.count > 4 {
            // "Not april. 31st march": a month written out needs no full stop.
            return nil
        }
        if word(next) == "." || word(next) == "," || word(next) == "-" || word(next) == "/" {
            next += 1
        }
        if word(next) == "the" { next += 1 }
        if let nth = ordinal(at: next), (1...31).contains(nth.value) {
            return withYear(DayForm(.dated(year: nil, month: month, day: nth.value)), at: nth.end)
        }
        let token = line[next]
        if let number = token.plainNumber, (1...31).contains(number), token.text.utf8.count <= 2,
            !countsSomething(after: next)
        {
            return withYear(
                DayForm(.dated(year: nil, month: month, day: number)),
                at: next + 1
            )
        }
        if word(next - 1) != ",", let spoken = belowHundred(at: next),
            (1...31).contains(spoken.value), line[next].isWord,
            month != 5 || spoken.value > 3, !countsSomething(after: spoken.end - 1)
        {
            return withYear(
                DayForm(.dated(year: nil, month: month, day: spoken.value)),
                at: spoken.end
            )
        }
        return nil
    }

    /// "5th of March", "the 15th", "15 nov", "twenty-second of May 2026".
    func dayFirst(at index: Int) -> Match<DayForm>? {
        let hasThe = word(index) == "the"
        let start = hasThe ? index + 1 : index
        let nth = ordinal(at: start)
        let plain = line[start].plainNumber.flatMap {
            line[start].text.utf8.count <= 2 && (1...31).contains($0)
                ? Match($0, end: start + 1) : nil
        }
        guard let number = nth ?? plain, (1...31).contains(number.value) else { return nil }
        var next = number.end
        if word(next) == "day", word(next + 1) == "of" { next += 1 }
        var hasOf = word(next) == "of"
        if hasOf { next += 1 }
        if ["o'", "o"].contains(word(next)), !hasOf {
            hasOf = true
            next += word(next + 1) == "'" ? 2 : 1
        }
        if word(next) == "-" || word(next) == "/" || word(next) == ".", line.joined(next) {
            next += 1
        }
        if word(next) == "the", hasOf { next += 1 }
        let monthWord = word(next) == "/" ? word(next + 1) : word(next)
        if let month = month(named: monthWord) {
            return withYear(
                DayForm(.dated(year: nil, month: month, day: number.value)),
                at: next + 1
            )
        }
        if let shifted = monthOffset(at: next) {
            return Match(dayOf(monthOffset: shifted.value, number.value), end: shifted.end)
        }
        if nth != nil, hasOf, ["month", "each", "every"].contains(word(next)) {
            let extra = word(next) == "month" ? next + 1 : number.end
            return Match(DayForm(.dayOfMonth(number.value)), end: extra)
        }
        guard !hasOf, nth != nil || !isPartOfMore(number.end) else { return nil }
        let digits = line[start].isNumber
        guard
            nth != nil
                || hasThe && digits && !countsSomething(after: start)
                    && !line[number.end].isNumber
        else { return nil }
        if let count = nth, standsForSomethingElse(count, hasThe: hasThe, at: index) {
            return nil
        }
        return Match(DayForm(.dayOfMonth(number.value)), end: number.end)
    }

    /// Whether a figure goes on: "2/20", "15-20", "2.5".
    private func isPartOfMore(_ index: Int) -> Bool {
        line.joined(index) && line.joined(index + 1) && line[index + 1].isNumber
            || word(index) == "/"
    }

    /// The month a word names after a day number; a doubtful short name needs to be meant.
    private func month(named word: String) -> Int? {
        CalendarWords.month(word)
    }

    /// "this month", "next month", "the following month": months from the present one.
    func monthOffset(at index: Int) -> Match<Int>? {
        let start = word(index) == "the" ? index + 1 : index
        guard CalendarWords.units[word(start + 1)] == .month, line[start + 1].text.utf8.count > 1
        else { return nil }
        switch word(start) {
        case "this", "current", "present", "same": return Match(0, end: start + 2)
        case "next", "following", "coming", "nxt": return Match(1, end: start + 2)
        case "last", "previous", "past": return Match(-1, end: start + 2)
        default: return nil
        }
    }

    private func dayOf(monthOffset: Int, _ day: Int) -> DayForm {
        let first = context.today.adding(days: 1 - context.today.components.day)
        let (year, month, _) = first.adding(months: monthOffset).components
        let held = min(day, CalendarDay.length(ofMonth: month, year: year))
        return DayForm(.dated(year: year, month: month, day: held))
    }

    /// A year after a date: ", 2026", "2026", "of 2026", "'26".
    private func withYear(_ form: DayForm, at index: Int) -> Match<DayForm>? {
        guard case .dated(_, let month, let day) = form.anchor else { return nil }
        func dated(_ year: Int, _ end: Int) -> Match<DayForm> {
            Match(DayForm(.dated(year: year, month: month, day: day)), end: end)
        }
        var next = index
        if word(next) == ".", line.joined(next), line.joined(next + 1) { next += 1 }
        if word(next) == "," || word(next) == "of" || word(next) == "in" || word(next) == "-"
            || word(next) == "/"
        {
            next += 1
        }
        if let year = year(at: next) { return dated(year.value, year.end) }
        if word(next) == "'", let short = line[next + 1].plainNumber,
            line[next + 1].text.utf8.count == 2
        {
            return dated(2000 + short, next + 2)
        }
        if ["next", "this", "last"].contains(word(next)), word(next + 1) == "year" {
            let step = word(next) == "next" ? 1 : word(next) == "last" ? -1 : 0
            return dated(context.today.components.year + step, next + 2)
        }
        return Match(form, end: index)
    }

    /// A year in four figures or in words.
    func year(at index: Int) -> Match<Int>? {
        if let spoken = spokenYear(at: index) { return spoken }
        guard let number = line[index].plainNumber, line[index].text.utf8.count == 4,
            (1900...2100).contains(number), !countsSomething(after: index)
        else { return nil }
        return Match(number, end: index + 1)
    }

    /// "two thousand and fifteen", "nineteen eighty-six", "twenty twenty-six".
    private func spokenYear(at index: Int) -> Match<Int>? {
        if word(index) == "two", word(index + 1) == "thousand" {
            let next = word(index + 2) == "and" ? index + 3 : index + 2
            guard let rest = belowHundred(at: next), NumberWords.scales[word(rest.end)] == nil,
                currencyWord(at: rest.end) == nil, belowHundred(at: rest.end) == nil
            else { return nil }
            return Match(2000 + rest.value, end: rest.end)
        }
        guard word(index) == "nineteen" || word(index) == "twenty", line[index + 1].spaced,
            let rest = belowHundred(at: index + 1), rest.value >= 10
        else { return nil }
        return Match((word(index) == "nineteen" ? 1900 : 2000) + rest.value, end: rest.end)
    }

    /// Whether the figure at `index` is a count, a price or a share rather than a day.
    func countsSomething(after index: Int) -> Bool {
        let next = index + 1
        if word(next) == "%" || currencyWord(at: next) != nil { return true }
        if word(next) == ":" && line[next + 1].isNumber && line.joined(next + 1) { return true }
        if CurrencyWords.notes[word(next)] != nil || NumberWords.scales[word(next)] != nil {
            return true
        }
        guard line[next].isWord else { return false }
        // "From August, 28 of them".
        if word(next) == "of", ["them", "those", "these"].contains(word(next + 1)) { return true }
        if word(next) == "a", CalendarWords.units[word(next + 1)] != nil { return true }
        if let unit = CalendarWords.units[word(next)] {
            return !CalendarWords.glued.contains(word(next)) || line.joined(next) || unit == .day
        }
        return FigureGrammar.counted.contains(word(next))
    }

    private static let counted: Set<String> = [
        "percent", "per", "procent", "payments", "pmts", "instalments", "installments", "am", "pm",
        "times", "people", "invoices", "invs", "lots", "goes", "bites", "bits", "kids", "business",
        "working", "calendar", "odd", "plus", "x", "or", "apiece", "weekly", "monthly", "each",
    ]

    /// Whether an ordinal numbers a thing: "the first payment", "a third", "second invoice".
    private func standsForSomethingElse(_ nth: Match<Int>, hasThe: Bool, at index: Int) -> Bool {
        let next = line[nth.end]
        let spelled = line[nth.end - 1].isWord && !line.joined(nth.end - 1)
        if next.isWord, FigureGrammar.numbered.contains(next.text) { return true }
        if ["one", "a", "his", "her", "its", "my"].contains(word(index - 1)), !hasThe {
            return true
        }
        guard spelled, nth.value <= 20 else { return false }
        // "first", "second": a day only after "the", "on", "by", and with nothing numbered after.
        let led = hasThe || FigureGrammar.datePrepositions.contains(word(index - 1))
        guard led else { return true }
        if nth.value > 3 && !hasThe { return false }
        return next.isWord && !FigureGrammar.afterDay.contains(next.text)
    }

    static let datePrepositions: Set<String> = [
        "on", "by", "until", "till", "til", "before", "after", "from", "starting", "startin",
        "since", "due", "thru", "through", "to", "of", "commencing", "beginning", "for",
    ]

    private static let numbered: Set<String> = [
        "payment", "payments", "pmt", "instalment", "instalments", "installment", "installments",
        "invoice", "invoices", "time", "times", "call", "floor", "street", "st", "avenue", "ave",
        "one", "ones", "half", "part", "notice", "reminder", "letter", "thing", "day", "days",
        "week", "month", "year", "quarter", "party", "name", "person", "line", "question",
        "step", "option", "account", "missed", "attempt", "lot", "bit", "cheque", "check", "bill",
        "off", "of", "down", "hand", "opinion", "chance", "bite", "home", "mortgage", "charge",
        "class", "name's", "job", "world", "warning", "grade", "tuesday", "monday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "fri", "mon", "century", "birthday",
        "choice",
    ]

    static let afterDay: Set<String> = [
        "of", "and", "or", "then", "by", "at", "for", "to", "from", "works", "is", "if", "when",
        "with", "please", "each", "every", "would", "suits", "as", "but", "so", "via", "it", "i",
        "we", "you", "till", "until", "on", "through", "will", "could", "can", "was", "has",
        "yes", "yeah", "ok", "okay", "right", "in", "before", "after", "that", "this", "next",
        "like", "not", "plus", "same", "because", "unless", "without", "latest",
    ]
}
