import SparModel

/// From one time of day to another; the end may lie past midnight.
struct HourRange: Hashable, Sendable {
    var from: Int
    var to: Int
}

/// From one day to another, both included.
struct DayRange: Hashable, Sendable {
    var from: CalendarDay
    var to: CalendarDay
}

/// Ranges told by their two ends.
extension FigureGrammar {
    // MARK: Hours

    private struct Hour {
        var hour: Int
        var minute = 0
        var half: ClockHalf?
        /// Whether it can only be a time: "10:30", "4pm", "noon".
        var isClear = false
    }

    /// "from 3 to 5pm", "1pm-3", "between half past seven and 4pm", "12-4" beside a day.
    func hours(at index: Int) -> Match<HourRange>? {
        let isFrom = word(index) == "from" || word(index) == "frm"
        let isBetween = word(index) == "between" || word(index) == "btw"
        let start = isFrom || isBetween ? (word(index + 1) == "the" ? index + 2 : index + 1) : index
        guard let first = rangeHour(at: start) else { return nil }
        var next = first.end
        guard
            FigureGrammar.links.contains(word(next)) || isBetween && word(next) == "and"
                || isFrom && word(next) == "and"
        else { return nil }
        next += 1
        if ["at", "about", "around"].contains(word(next)) { next += 1 }
        guard let second = rangeHour(at: next),
            !countsSomething(after: second.end - 1)
                || second.value.isClear
        else { return nil }
        let isClear = first.value.isClear || second.value.isClear
        if !isClear {
            let isBeside = isLedByDay(index) || day(at: skipOn(second.end)) != nil
            guard (isFrom || isBetween) && !isDate(second.end) || isBeside else { return nil }
            guard ordinal(at: start) == nil, ordinal(at: next) == nil,
                !line.joined(second.end) || !"-/".contains(word(second.end)),
                !line.joined(start) || !"-/".contains(word(start - 1))
            else { return nil }
        }
        let (from, to) = settled(first.value, second.value)
        return Match(HourRange(from: from, to: to), end: second.end)
    }

    static let links: Set<String> = [
        "to", "-", "until", "till", "til", "through", "thru", "untill",
    ]

    private func skipOn(_ index: Int) -> Int {
        word(index) == "on" || word(index) == "," ? index + 1 : index
    }

    private func isLedByDay(_ index: Int) -> Bool {
        CalendarWords.weekday(word(index - 1)) != nil
            || CalendarWords.tomorrow.contains(word(index - 1))
            || CalendarWords.today.contains(word(index - 1))
    }

    private func isDate(_ index: Int) -> Bool {
        CalendarWords.month(word(index)) != nil || word(index) == "of" || word(index) == "/"
            || CalendarWords.units[word(index)] != nil || word(index) == "people"
    }

    private func rangeHour(at index: Int) -> Match<Hour>? {
        if let named = clock(at: index),
            named.end > index + 1 || !line[index].isNumber
                || line[index].text.contains("."), named.value.hasMinutes
        {
            let said = named.value.isSettled ? saidHalf(named.value, named.end) : nil
            return Match(
                Hour(
                    hour: named.value.seconds / 3600,
                    minute: named.value.seconds / 60 % 60,
                    half: said,
                    isClear: true
                ),
                end: named.end
            )
        }
        if line[index].text.utf8.count == 4, let number = line[index].plainNumber,
            number / 100 < 24, number % 100 < 60, line[index].text.first == "0"
        {
            return Match(
                Hour(hour: number / 100, minute: number % 100, isClear: true),
                end: index + 1
            )
        }
        if let number = line[index].plainNumber, number <= 24, line[index].text.utf8.count <= 2 {
            return Match(Hour(hour: number), end: index + 1)
        }
        guard line[index].isWord, let spoken = belowHundred(at: index), spoken.value <= 12 else {
            return nil
        }
        return Match(Hour(hour: spoken.value), end: spoken.end)
    }

    /// The half of a settled time, so that the other end may follow it.
    private func saidHalf(_ clock: ClockForm, _ end: Int) -> ClockHalf {
        clock.seconds < 43_200 ? .morning : .afternoon
    }

    /// Both ends in seconds; one that leaves morning or afternoon open follows the other.
    private func settled(_ first: Hour, _ second: Hour) -> (Int, Int) {
        func seconds(_ hour: Hour) -> Int { hour.hour % 24 * 3600 + hour.minute * 60 }
        var (from, to) = (seconds(first), seconds(second))
        if second.half == .afternoon, first.half == nil, first.hour < 12, from + 43_200 < to {
            from += 43_200
        }
        if second.half == nil, second.hour <= 12, to <= from, to % 43_200 + 43_200 > from {
            to = to % 43_200 + 43_200
        }
        if to == 0 || to == from { to += 86_400 }
        return (from, to)
    }

    // MARK: Days

    /// "13th to 15th July", "August 10 - 22, 2012", "from Monday to Friday", "the 3rd to the 14th".
    func dayRange(at index: Int) -> Match<DayRange>? {
        let isFrom = ["from", "between", "frm", "btw"].contains(word(index))
        let start = isFrom ? index + 1 : index
        guard let first = rangeDay(at: start) else { return nil }
        var next = first.end
        if word(next) == "," { next += 1 }
        guard
            FigureGrammar.links.contains(word(next))
                || word(next) == "and" && word(index) == "between"
                || word(next) == "and" && word(index) == "from"
        else { return nil }
        next += 1
        guard let second = rangeDay(at: next), second.end > next,
            !isBare(first, from: start) || !isBare(second, from: next),
            let range = range(first.value, dated(second, after: first.value).value)
        else { return nil }
        return Match(range, end: dated(second, after: first.value).end)
    }

    /// The second end with its year, where the first has the month: "August 10 - 22, 2027".
    private func dated(_ second: Match<DayForm>, after first: DayForm) -> Match<DayForm> {
        let next = word(second.end) == "," ? second.end + 1 : second.end
        guard case .dated(nil, let month, _) = first.anchor,
            case .dayOfMonth(let day) = second.value.anchor, let year = year(at: next)
        else { return second }
        return Match(DayForm(.dated(year: year.value, month: month, day: day)), end: year.end)
    }

    /// Whether a day is no more than a number, as the ends of "10-20" are.
    private func isBare(_ day: Match<DayForm>, from start: Int) -> Bool {
        day.end == start + 1 && line[start].isNumber
    }

    private func rangeDay(at index: Int) -> Match<DayForm>? {
        if let form = day(at: index) {
            guard case .dayOfMonth = form.value.anchor else {
                return form
            }
        }
        let start = word(index) == "the" ? index + 1 : index
        if let nth = ordinal(at: start), (1...31).contains(nth.value) {
            return Match(DayForm(.dayOfMonth(nth.value)), end: nth.end)
        }
        guard let number = line[start].plainNumber, (1...31).contains(number),
            line[start].text.utf8.count <= 2, !countsSomething(after: start)
        else { return day(at: index) }
        return Match(DayForm(.dayOfMonth(number)), end: start + 1)
    }

    private func range(_ first: DayForm, _ second: DayForm) -> DayRange? {
        var (first, second) = (first, second)
        switch (first.anchor, second.anchor) {
        case (.dayOfMonth(let day), .dated(let year, let month, let last)):
            guard day <= last else { return nil }
            first.anchor = .dated(year: year, month: month, day: day)
        case (.dated(let year, let month, let day), .dayOfMonth(let last)):
            guard day <= last else { return nil }
            second.anchor = .dated(year: year, month: month, day: last)
        case (.dated(nil, let month, let day), .dated(let year?, let last, let other)):
            let wraps = (month, day) > (last, other)
            first.anchor = .dated(year: wraps ? year - 1 : year, month: month, day: day)
        default: break
        }
        guard let from = first.day(from: context.today) else { return nil }
        var to: CalendarDay?
        switch second.anchor {
        case .weekday(let weekday, .coming), .weekday(let weekday, .this):
            to = DayForm.day(weekday, .coming, from: from)
        case .dayOfMonth, .dated(nil, _, _): to = second.day(from: from)
        case .fixed, .weekday, .dated, .nth, .lastDay, .holiday:
            to = second.day(from: context.today)
        }
        guard let to, to > from, to.days(since: from) < 4000 else { return nil }
        if case .dayOfMonth = first.anchor, case .dayOfMonth = second.anchor,
            to.days(since: from) > 45
        {
            return nil
        }
        return DayRange(from: from, to: to)
    }
}
