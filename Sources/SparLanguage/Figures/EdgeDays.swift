import SparModel

/// Days at the edge of a longer stretch: "end of next month", "month end", "last Friday of May".
extension FigureGrammar {
    func edgeDay(at index: Int) -> Match<DayForm>? {
        longest(monthEnd(at: index), nthWeekday(at: index), lastDay(at: index))
    }

    /// "the end of the month", "end of March", "month end", "eom".
    private func monthEnd(at index: Int) -> Match<DayForm>? {
        var next = word(index) == "the" ? index + 1 : index
        if word(next) == "very" { next += 1 }
        if word(next) == "month", word(next + 1) == "'s", word(next + 2) == "end" {
            return Match(DayForm(.lastDay(month: 0, year: nil, working: false)), end: next + 3)
        }
        if word(next) == "eom" {
            return Match(DayForm(.lastDay(month: 0, year: nil, working: false)), end: next + 1)
        }
        if word(next) == "month", word(next + 1) == "-", word(next + 2) == "end" {
            return Match(DayForm(.lastDay(month: 0, year: nil, working: false)), end: next + 3)
        }
        if CalendarWords.units[word(next)] == .month, word(next + 1) == "end" {
            return Match(DayForm(.lastDay(month: 0, year: nil, working: false)), end: next + 2)
        }
        if let month = CalendarWords.month(word(next)),
            word(next + 1) == "end" || word(next + 2) == "end" && word(next + 1) == "'s"
        {
            return Match(
                DayForm(.lastDay(month: month, year: nil, working: false)),
                end: word(next + 1) == "end" ? next + 2 : next + 3
            )
        }
        guard word(next) == "end" || word(next) == "close",
            ["of", "ae"].contains(word(next + 1)) || CalendarWords.month(word(next + 1)) != nil
        else { return nil }
        next += ["of", "ae"].contains(word(next + 1)) ? 2 : 1
        if word(next) == "the", word(next + 1) == "month" || word(next + 1) == "mth" {
            return Match(DayForm(.lastDay(month: 0, year: nil, working: false)), end: next + 2)
        }
        if ["month", "mth"].contains(word(next)) {
            return Match(DayForm(.lastDay(month: 0, year: nil, working: false)), end: next + 1)
        }
        return lastDayOf(at: next, working: false)
    }

    private func lastDayOf(at index: Int, working: Bool) -> Match<DayForm>? {
        if let offset = monthOffset(at: index) {
            let first = context.today.adding(days: 1 - context.today.components.day)
            let (year, month, _) = first.adding(months: offset.value).components
            return Match(
                DayForm(.lastDay(month: month, year: year, working: working)),
                end: offset.end
            )
        }
        let next = ["this", "next", "the"].contains(word(index)) ? index + 1 : index
        guard let month = CalendarWords.month(word(next)) else { return nil }
        if let year = year(at: next + 1) {
            return Match(
                DayForm(.lastDay(month: month, year: year.value, working: working)),
                end: year.end
            )
        }
        return Match(DayForm(.lastDay(month: month, year: nil, working: working)), end: next + 1)
    }

    /// "the last day of the month", "the last working day of October".
    private func lastDay(at index: Int) -> Match<DayForm>? {
        let start = word(index) == "the" ? index + 1 : index
        guard word(start) == "last" || word(start) == "final" else { return nil }
        var next = start + 1
        var working = false
        if ["working", "business", "work", "banking"].contains(word(next)) {
            (working, next) = (true, next + 1)
        }
        guard word(next) == "day", ["of", "ae"].contains(word(next + 1)) || word(next + 1) == "in"
        else {
            return nil
        }
        next += 2
        if word(next) == "the" || word(next) == "each" || word(next) == "every" {
            guard word(next + 1) == "month" else { return nil }
            return Match(DayForm(.lastDay(month: 0, year: nil, working: working)), end: next + 2)
        }
        return lastDayOf(at: next, working: working)
    }

    /// "first Monday in May", "the last Friday of the month", "third Thursday of November 2026".
    private func nthWeekday(at index: Int) -> Match<DayForm>? {
        let start = word(index) == "the" ? index + 1 : index
        let count: Match<Int>
        if word(start) == "last" || word(start) == "final" {
            count = Match(-1, end: start + 1)
        } else if let nth = ordinal(at: start), (1...5).contains(nth.value) {
            count = nth
        } else {
            return nil
        }
        guard let weekday = CalendarWords.weekday(word(count.end)),
            ["of", "in"].contains(word(count.end + 1))
        else { return nil }
        var next = count.end + 2
        if word(next) == "the" || word(next) == "each" || word(next) == "every" {
            if word(next + 1) == "month" {
                return Match(
                    DayForm(.nth(count.value, weekday, month: 0, year: nil)),
                    end: next + 2
                )
            }
            next += 1
        }
        if let offset = monthOffset(at: next) {
            let first = context.today.adding(days: 1 - context.today.components.day)
            let (year, month, _) = first.adding(months: offset.value).components
            return Match(
                DayForm(.nth(count.value, weekday, month: month, year: year)),
                end: offset.end
            )
        }
        guard let month = CalendarWords.month(word(next)) else { return nil }
        let year = year(at: next + 1)
        return Match(
            DayForm(.nth(count.value, weekday, month: month, year: year?.value)),
            end: year?.end ?? next + 1
        )
    }
}
