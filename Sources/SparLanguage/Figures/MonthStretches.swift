import SparModel

/// Months, quarters, years, and parts of them.
extension FigureGrammar {
    /// "May 2026", "in September", "next March", "11/2016", "this July".
    func monthStretch(at index: Int) -> Match<StretchForm>? {
        if let numeric = numericMonth(at: index) { return numeric }
        var next = index
        var shift: Int?
        switch word(index) {
        case "this": shift = 0
        case "next", "coming": shift = 1
        case "last", "past": shift = -1
        default: break
        }
        if shift != nil { next += 1 }
        if word(next) == "the", word(next + 1) == "month", word(next + 2) == "of" { next += 3 }
        guard let month = CalendarWords.month(word(next)) else { return nil }
        var end =
            word(next + 1) == "." && line.joined(next + 1) && line[next].text.utf8.count < 5
                && line[next + 2].kind != .edge ? next + 2 : next + 1
        let comma = [",", "of", "-", "/", "in"].contains(word(end)) ? 1 : 0
        if let year = year(at: end + comma) {
            return self.month(month, year.value).map { Match($0, end: year.end) }
        }
        if ["last", "next", "this"].contains(word(end + comma)), word(end + comma + 1) == "year" {
            let step = word(end + comma) == "last" ? -1 : word(end + comma) == "next" ? 1 : 0
            end += comma + 2
            return self.month(month, context.today.components.year + step)
                .map { Match($0, end: end) }
        }
        guard shift != nil && (month != 5 || word(index) != "this") || isMeantAsMonth(next) else {
            return nil
        }
        let (year, current, _) = context.today.components
        var named = month >= current ? year : year + 1
        if shift == -1 { named = month < current ? year : year - 1 }
        if shift == 1, month == current { named = year + 1 }
        guard var form = self.month(month, named) else { return nil }
        if shift == nil { form.openMonth = month }
        return Match(form, end: end)
    }

    /// "may" and "march" are months after "in", "of", "by"; the long names are months anywhere.
    private func isMeantAsMonth(_ index: Int) -> Bool {
        guard CalendarWords.doubtful.contains(word(index)) else { return true }
        return [
            "in", "of", "by", "until", "till", "since", "from", "during", "through", "early",
            "late", "mid", "before", "after", "end", "for", "this", "next", "last", "and", "to",
        ]
        .contains(word(index - 1))
            && (word(index) != "may" && word(index) != "march"
                || !["i", "you", "we", "it", "be", "not", "i'll"].contains(word(index + 1)))
            && word(index - 1) != "to" || word(index - 1) == "-" && word(index - 2) == "mid"
    }

    func month(_ month: Int, _ year: Int) -> StretchForm? {
        CalendarDay(year: year, month: month, day: 1).map {
            StretchForm($0, $0.adding(months: 1))
        }
    }

    /// "11/2016", "2015.3", "2015-3".
    private func numericMonth(at index: Int) -> Match<StretchForm>? {
        let parts = line[index].text.split(separator: ".")
        if line[index].isNumber, parts.count == 2, parts[0].utf8.count == 4,
            let year = Int(parts[0]), (1900...2100).contains(year), let month = Int(parts[1]),
            (1...12).contains(month), parts[1].utf8.count <= 2
        {
            return self.month(month, year).map { Match($0, end: index + 1) }
        }
        guard let first = line[index].plainNumber, "/-".contains(word(index + 1)),
            word(index + 1) != "", let second = line[index + 2].plainNumber,
            word(index + 3) != word(index + 1)
        else { return nil }
        let (year, month) = first > 1900 ? (first, second) : (second, first)
        guard (1900...2100).contains(year), (1...12).contains(month),
            word(index + 1) == "/" || line.joined(index + 1)
        else { return nil }
        return self.month(month, year).map { Match($0, end: index + 3) }
    }

    /// "in 2016", "the year 2016", "2016" after a word that makes it a year.
    func yearStretch(at index: Int) -> Match<StretchForm>? {
        let start = word(index) == "the" ? index + 1 : index
        let led = word(start) == "year" || word(start) == "calendar" && word(start + 1) == "year"
        let at = led ? (word(start) == "year" ? start + 1 : start + 2) : index
        guard let year = year(at: at) else { return nil }
        guard
            led
                || [
                    "in", "during", "of", "since", "until", "till", "before", "after", "from",
                    "through", "by", "throughout", "early", "late", "mid", "year", "between",
                ].contains(word(index - 1)) || isYearRange(index)
        else { return nil }
        guard let from = CalendarDay(year: year.value, month: 1, day: 1) else { return nil }
        return Match(StretchForm(from, from.adding(months: 12)), end: year.end)
    }

    /// Whether a year stands at one end of "2014 to 2018", "2014-2018".
    private func isYearRange(_ index: Int) -> Bool {
        let before = FigureGrammar.links.contains(word(index - 1)) || word(index - 1) == "and"
        if before, year(at: index - 2) != nil { return true }
        return FigureGrammar.links.contains(word(index + 1)) && year(at: index + 2) != nil
            && (word(index + 3) != "-" || !line.joined(index + 3))
    }

    /// "Q3 2016", "third quarter of 2016", "first half of 2017".
    func quarterStretch(at index: Int) -> Match<StretchForm>? {
        if let year = line[index].plainNumber, line[index].text.utf8.count == 4,
            (1900...2100).contains(year)
        {
            let mark = word(index + 1) == "-" ? index + 2 : index + 1
            guard word(mark) == "q", line.joined(mark + 1),
                let number = line[mark + 1].plainNumber, (1...4).contains(number),
                let from = CalendarDay(year: year, month: number * 3 - 2, day: 1)
            else { return nil }
            return Match(StretchForm(from, from.adding(months: 3)), end: mark + 2)
        }
        let start = word(index) == "the" ? index + 1 : index
        var quarter: Match<Int>?
        var size = 3
        if word(start) == "q" || word(start) == "h", line.joined(start + 1),
            let number = line[start + 1].plainNumber, (1...4).contains(number)
        {
            size = word(start) == "q" ? 3 : 6
            quarter = Match(number, end: start + 2)
        } else if let nth = ordinal(at: start), (1...4).contains(nth.value),
            ["quarter", "half"].contains(word(nth.end))
        {
            size = word(nth.end) == "quarter" ? 3 : 6
            guard size == 3 || word(nth.end + 1) == "of", nth.value * size <= 12 else { return nil }
            quarter = Match(nth.value, end: nth.end + 1)
        }
        guard let quarter, quarter.value * size <= 12 else { return nil }
        var end = quarter.end
        var year = context.today.components.year
        let skip = ["of", "in", ",", "-"].contains(word(end)) ? 1 : 0
        if let named = self.year(at: end + skip) {
            (year, end) = (named.value, named.end)
        } else if ["this", "last", "next", "the"].contains(word(end + skip)),
            word(end + skip + 1) == "year"
        {
            year += word(end + skip) == "last" ? -1 : word(end + skip) == "next" ? 1 : 0
            end += skip + 2
        } else if size == 6 {
            return nil
        }
        let month = (quarter.value - 1) * size + 1
        guard var from = CalendarDay(year: year, month: month, day: 1) else { return nil }
        if end == quarter.end, from.adding(months: size) <= context.today {
            from = from.adding(months: 12)
        }
        return Match(StretchForm(from, from.adding(months: size)), end: end)
    }

    /// "the week of July 23", "the first week of October", "week 31".
    func weekStretch(at index: Int) -> Match<StretchForm>? {
        let start = word(index) == "the" ? index + 1 : index
        if word(start) == "week" || word(start) == "wk" {
            if ["of", "commencing", "starting", "beginning"].contains(word(start + 1)),
                let day = day(at: word(start + 2) == "the" ? start + 3 : start + 2)
                    ?? day(at: start + 2), let date = day.value.day(from: context.today)
            {
                let monday = date.adding(days: -date.weekday.index)
                return Match(StretchForm(monday, monday.adding(days: 7)), end: day.end)
            }
            if let number = line[start + 1].plainNumber, (1...53).contains(number),
                !countsSomething(after: start + 1),
                let january = CalendarDay(year: context.today.components.year, month: 1, day: 4)
            {
                let monday = january.adding(days: -january.weekday.index + 7 * (number - 1))
                return Match(StretchForm(monday, monday.adding(days: 7)), end: start + 2)
            }
        }
        let count: Match<Int>
        if word(start) == "last" {
            count = Match(-1, end: start + 1)
        } else if let nth = ordinal(at: start), (1...5).contains(nth.value) {
            count = nth
        } else {
            return nil
        }
        guard word(count.end) == "week", ["of", "in"].contains(word(count.end + 1)) else {
            return nil
        }
        let inner = word(count.end + 2) == "the" ? count.end + 3 : count.end + 2
        guard let whole = monthStretch(at: inner) ?? yearOrNamed(at: inner) else { return nil }
        // A week belongs to the month that holds its Thursday.
        let first = whole.value.from.day
        var monday = first.adding(days: -first.weekday.index)
        if first.weekday.index > 3 { monday = monday.adding(days: 7) }
        if count.value > 0 {
            monday = monday.adding(days: 7 * (count.value - 1))
        } else {
            let last = whole.value.to.day.adding(days: -1)
            monday = last.adding(days: -last.weekday.index)
            if last.weekday.index < 3 { monday = monday.adding(days: -7) }
        }
        return Match(StretchForm(monday, monday.adding(days: 7)), end: whole.end)
    }

    private func yearOrNamed(at index: Int) -> Match<StretchForm>? {
        if let year = year(at: index),
            let from = CalendarDay(year: year.value, month: 1, day: 1)
        {
            return Match(StretchForm(from, from.adding(months: 12)), end: year.end)
        }
        return stretchWhole(at: index)
    }

    /// "this month", "next year" and bare "the month".
    private func stretchWhole(at index: Int) -> Match<StretchForm>? {
        if let offset = monthOffset(at: index) {
            let first = context.today.adding(days: 1 - context.today.components.day)
            let from = first.adding(months: offset.value)
            return Match(StretchForm(from, from.adding(months: 1)), end: offset.end)
        }
        let (year, month, _) = context.today.components
        let shifted = ["next": 1, "last": -1, "this": 0, "the": 0][word(index)]
        let next = shifted == nil ? index : index + 1
        let steps = shifted ?? 0
        switch word(next) {
        case "month":
            guard let from = CalendarDay(year: year, month: month, day: 1) else { return nil }
            return Match(StretchForm(from, from.adding(months: 1)), end: next + 1)
        case "year":
            guard let from = CalendarDay(year: year + steps, month: 1, day: 1) else { return nil }
            return Match(StretchForm(from, from.adding(months: 12)), end: next + 1)
        case "week":
            let monday = context.today.adding(days: 7 * steps - context.today.weekday.index)
            return Match(StretchForm(monday, monday.adding(days: 7)), end: next + 1)
        default: return nil
        }
    }

    /// "early May", "the beginning of next month", "mid-2016", "late this week", "end of the year".
    func partialStretch(at index: Int) -> Match<StretchForm>? {
        var next = word(index) == "the" ? index + 1 : index
        let part: Int
        switch word(next) {
        case "early", "beginning", "start": part = 0
        case "mid", "middle": part = 1
        case "late", "end", "later": part = 2
        default: return nil
        }
        next += 1
        if ["-", "in", "of"].contains(word(next)) { next += 1 }
        if word(next) == "in" || word(next) == "the" && word(next + 1) != "month" { next += 1 }
        guard let whole = monthStretch(at: next) ?? yearOrNamed(at: next) else { return nil }
        let (from, to) = (whole.value.from.day, whole.value.to.day)
        let length = to.days(since: from)
        // A third of a month or less; half of a week or a year, as people mean it.
        let piece = length > 31 || length < 15 ? (length + 1) / 2 : 10
        let form =
            switch part {
            case 0: StretchForm(from, from.adding(days: piece))
            case 1: StretchForm(from.adding(days: length / 3), from.adding(days: length * 2 / 3))
            default: StretchForm(to.adding(days: -piece), to)
            }
        return Match(form, end: whole.end)
    }
}
