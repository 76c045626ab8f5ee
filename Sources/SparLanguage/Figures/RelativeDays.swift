import SparModel

/// Days named by their distance: "tomorrow", "Friday week", "in a fortnight", "month end".
extension FigureGrammar {
    /// "today", "the day after tomorrow", "tomorrow week".
    func relativeDay(at index: Int) -> Match<DayForm>? {
        let today = context.today
        func fixed(_ days: Int, _ end: Int) -> Match<DayForm> {
            Match(DayForm(.fixed(today.adding(days: days))), end: end)
        }
        if let length = line.phrase([["day", "after"], ["day", "aftr"]], at: index)
            ?? line.phrase([["the", "day", "after"]], at: index)
        {
            if CalendarWords.tomorrow.contains(word(index + length)) {
                return fixed(2, index + length + 1)
            }
        }
        if line.reads(["the", "day", "before", "yesterday"], at: index) {
            return fixed(-2, index + 4)
        }
        if line.reads(["day", "before", "yesterday"], at: index) { return fixed(-2, index + 3) }
        if word(index) == "2", line.joined(index + 1) { return nil }
        let step: Int
        var end = index + 1
        if CalendarWords.today.contains(word(index)) {
            step = 0
        } else if CalendarWords.tomorrow.contains(word(index)) {
            step = 1
        } else if CalendarWords.yesterday.contains(word(index)) {
            step = -1
        } else if line.reads(["the", "day"], at: index), word(index + 2) == "," {
            return nil
        } else {
            return nil
        }
        if word(end) == "'s" { end += 1 }
        if word(end) == "week", word(end - 1) != "'s" { return fixed(step + 7, end + 1) }
        if word(end) == "fortnight" { return fixed(step + 14, end + 1) }
        return fixed(step, end)
    }

    // MARK: Weekdays

    /// "Friday", "next Tuesday", "Friday week", "Tuesday the 5th", "Monday of next week".
    func weekdayDate(at index: Int) -> Match<DayForm>? {
        var next = index
        if word(next) == "the" || word(next) == "coming" && word(next + 1) != "week" { next += 1 }
        var shift: DayForm.Shift?
        switch word(next) {
        case "this", "current": (shift, next) = (.this, next + 1)
        case "next", "nxt", "following": (shift, next) = (.next, next + 1)
        case "last", "past", "previous": (shift, next) = (.last, next + 1)
        case "coming", "upcoming": (shift, next) = (.coming, next + 1)
        case "every", "each": return nil
        default: break
        }
        if shift == .this, ["coming", "comin", "upcoming", "next"].contains(word(next)) {
            next += 1
        }
        if shift == .this, ["past", "last"].contains(word(next)) {
            (shift, next) = (.last, next + 1)
        }
        if let back = weekThenDay(shift, at: next) { return back }
        guard let weekday = CalendarWords.weekday(word(next)), isMeantAsWeekday(next, led: shift)
        else { return nil }
        if next > index, shift == nil, word(index) == "the" { shift = .coming }
        var end = next + 1
        if word(end) == ".", line.joined(end), line[end + 1].kind != .edge,
            line[next].text.utf8.count <= 4
        {
            end += 1
        }
        if word(end) == "'s" { end += 1 }
        if let dated = dateBeside(weekday, shift, at: end) { return dated }
        return weekAround(weekday, shift, at: end)
            ?? Match(DayForm(.weekday(weekday, shift ?? .coming)), end: next + 1)
    }

    /// "next week Monday", "this week's Friday".
    private func weekThenDay(_ shift: DayForm.Shift?, at index: Int) -> Match<DayForm>? {
        guard let shift, word(index) == "week" || word(index) == "wk" else { return nil }
        var next = index + 1
        if word(next) == "'s" || word(next) == "," || word(next) == "on" { next += 1 }
        guard let weekday = CalendarWords.weekday(word(next)), isMeantAsWeekday(next, led: shift)
        else { return nil }
        let weeks: Int
        switch shift {
        case .next: weeks = 1
        case .last: weeks = -1
        case .this, .coming, .weeksAfter, .inWeek: weeks = 0
        }
        return Match(DayForm(.weekday(weekday, .inWeek(weeks))), end: next + 1)
    }

    /// Short names such as "sun" and "wed" need a date, a preposition or a shift beside them.
    func isMeantAsWeekday(_ index: Int, led: DayForm.Shift?) -> Bool {
        guard CalendarWords.doubtful.contains(word(index)), led == nil else { return true }
        if word(index) == "mon" || word(index) == "wed", line[index + 1].kind != .word {
            return true
        }
        let before = word(index - 1)
        let after = line[index + 1]
        return FigureGrammar.datePrepositions.contains(before) || after.isNumber
            || line[index - 1].isNumber || after.text == "the" || after.text == ","
            || CalendarWords.weekday(before) != nil
            || ["or", "and", "next", "nxt"].contains(before) && line[index + 1].kind == .edge
    }

    /// The date said with a weekday: "Friday 20 March", "Tuesday the fifth", "Fri, Oct 16".
    private func dateBeside(
        _ weekday: Weekday,
        _ shift: DayForm.Shift?,
        at index: Int
    ) -> Match<DayForm>? {
        var next = index
        if word(next) == "," { next += 1 }
        if word(next) == "(" { next += 1 }
        if word(next) == "on" || word(next) == "which" { next += 1 }
        let spoken = longest(dayFirst(at: next), monthFirst(at: next), numericDate(at: next))
        if var match = spoken {
            if word(next) == "the" || word(next - 1) != "," || !isLooseDay(match.value) {
                match.value.beside = weekday
                return match
            }
        }
        // "Thursday 30", "friday 28": a bare day of the month after the weekday.
        guard next == index, let number = line[next].plainNumber, (1...31).contains(number),
            line[next].text.utf8.count <= 2, line[next].spaced, !countsSomething(after: next),
            !isClockFollowing(next), word(next + 1) != "-" || !line.joined(next + 1)
        else { return nil }
        let agrees = DayForm(.dayOfMonth(number), beside: weekday)
        guard let day = agrees.day(from: context.today), day.weekday == weekday else { return nil }
        return Match(agrees, end: next + 1)
    }

    private func isLooseDay(_ form: DayForm) -> Bool {
        if case .dayOfMonth = form.anchor { return true }
        return false
    }

    private func isClockFollowing(_ index: Int) -> Bool {
        ["am", "pm", ":", "a", "p", "o'clock"].contains(word(index + 1))
            && line[index + 1].text != "a" || word(index + 1) == "a" && word(index + 2) == "."
    }

    /// "Friday week", "Monday next", "Tuesday of next week", "Friday after next".
    private func weekAround(
        _ weekday: Weekday,
        _ shift: DayForm.Shift?,
        at index: Int
    ) -> Match<DayForm>? {
        func form(_ shift: DayForm.Shift, _ end: Int) -> Match<DayForm> {
            Match(DayForm(.weekday(weekday, shift)), end: end)
        }
        if line.reads(["after", "next"], at: index) { return form(.inWeek(2), index + 2) }
        if line.reads(["week"], at: index), shift == nil { return form(.weeksAfter(1), index + 1) }
        if line.reads(["fortnight"], at: index) { return form(.weeksAfter(2), index + 1) }
        if line.reads(["next", "week"], at: index) || line.reads(["next", "wk"], at: index) {
            return form(.inWeek(1), index + 2)
        }
        if line.reads(["this", "week"], at: index) { return form(.inWeek(0), index + 2) }
        if line.reads(["last", "week"], at: index) { return form(.inWeek(-1), index + 2) }
        if ["of", "in", "the"].contains(word(index)) {
            let start = word(index + 1) == "the" ? index + 2 : index + 1
            if line.reads(["next", "week"], at: start) { return form(.inWeek(1), start + 2) }
            if line.reads(["following", "week"], at: start) { return form(.inWeek(1), start + 2) }
            if line.reads(["this", "week"], at: start) { return form(.inWeek(0), start + 2) }
            if line.reads(["last", "week"], at: start) { return form(.inWeek(-1), start + 2) }
            if line.reads(["week", "after", "next"], at: start) {
                return form(.inWeek(2), start + 3)
            }
        }
        if word(index) == "next", shift == nil, line[index + 1].kind != .word {
            return form(.next, index + 1)
        }
        return nil
    }

    // MARK: Holidays

    /// "Christmas", "next Thanksgiving", "Labor Day 2027".
    func holiday(at index: Int) -> Match<DayForm>? {
        var start = index
        var shift = 0
        switch word(index) {
        case "next", "last", "this", "coming", "upcoming":
            shift = word(index) == "last" ? -1 : 1
            start += 1
        default: break
        }
        guard
            let named = Holiday.byFirstWord[word(start)]?.first(where: {
                line.reads($0.words, at: start)
            })
        else { return nil }
        var end = start + named.words.count
        if named.words == ["new", "year"], word(start - 1) != "the" || shift != 0 {
            guard word(end) != "'s" else { return nil }
        }
        var form = DayForm(.holiday(named.day, year: nil))
        let comma = word(end) == "," || word(end) == "of" || word(end) == "in" ? 1 : 0
        if let year = year(at: end + comma) {
            form.anchor = .holiday(named.day, year: year.value)
            end = year.end
        } else if ["last", "this", "next"].contains(word(end + comma)),
            word(end + comma + 1) == "year"
        {
            let step = word(end + comma) == "last" ? -1 : word(end + comma) == "next" ? 1 : 0
            form.anchor = .holiday(named.day, year: context.today.components.year + step)
            end += comma + 2
        } else if shift == -1 {
            guard let day = form.day(from: context.today, .past) else { return nil }
            form = DayForm(.fixed(day))
        }
        return Match(form, end: end)
    }
}
