import SparModel

/// A stretch of time: a week, a month, a season, the last two hours.
struct StretchForm: Hashable, Sendable {
    /// Its first moment.
    var from: Entity.Instant
    /// The first moment after it.
    var to: Entity.Instant
    /// Whether it is told in hours or less.
    var isTimed = false
    /// The month named, where the year was left open: "in May" may be the last one.
    var openMonth: Int?

    /// Whole days from `from` up to `to`.
    init(_ from: CalendarDay, _ to: CalendarDay, openMonth: Int? = nil) {
        self.from = Entity.Instant(from, second: 0)
        self.to = Entity.Instant(to, second: 0)
        self.openMonth = openMonth
    }

    /// From one moment to another.
    init(_ from: Entity.Instant, _ to: Entity.Instant) {
        (self.from, self.to, isTimed) = (from, to, true)
    }
}

/// Stretches of days and hours.
extension FigureGrammar {
    /// The present moment; midnight where the time is not known.
    var now: Entity.Instant {
        Entity.Instant(context.today, second: (context.time?.minutes ?? 0) * 60)
    }

    /// "next week", "in May 2026", "the last two months", "Q3", "the rest of the year".
    func stretch(at index: Int) -> Match<StretchForm>? {
        longest(
            namedStretch(at: index),
            countedStretch(at: index),
            monthStretch(at: index),
            yearStretch(at: index),
            partialStretch(at: index),
            restStretch(at: index),
            quarterStretch(at: index),
            weekStretch(at: index)
        )
    }

    // MARK: This, next and last

    /// "this week", "next month", "last year", "the weekend", "the week after next".
    private func namedStretch(at index: Int) -> Match<StretchForm>? {
        var next = word(index) == "the" ? index + 1 : index
        let steps: Int?
        switch word(next) {
        case "this", "current", "present": steps = 0
        case "next", "coming", "following", "upcoming", "nxt": steps = 1
        case "last", "past", "previous", "lst": steps = -1
        default: steps = nil
        }
        if let steps {
            next += 1
            var steps = steps
            if word(next) == "past", steps == 0 { steps = -1 }
            if ["coming", "past", "upcoming", "calendar"].contains(word(next)) { next += 1 }
            guard let unit = stretchUnit(at: next) else { return nil }
            return stretch(unit.value, steps).map { Match($0, end: unit.end) }
        }
        if word(next) == "week" || word(next) == "month" || word(next) == "weekend" {
            let name = word(next) == "weekend" ? "weekend" : word(next)
            if line.reads(["after", "next"], at: next + 1) {
                return stretch(name, 2).map { Match($0, end: next + 3) }
            }
            if line.reads(["before", "last"], at: next + 1) {
                return stretch(name, -2).map { Match($0, end: next + 3) }
            }
        }
        guard word(next) == "weekend" || word(next) == "weekends" && next > index else {
            return nil
        }
        return stretch("weekend", 0).map { Match($0, end: next + 1) }
    }

    private func stretchUnit(at index: Int) -> Match<String>? {
        let name = word(index)
        if name == "weekend" || name == "wkend" { return Match("weekend", end: index + 1) }
        if name == "work", word(index + 1) == "week" { return Match("workweek", end: index + 2) }
        if name == "workweek" { return Match("workweek", end: index + 1) }
        guard let unit = CalendarWords.units[name], name.utf8.count > 1, name != "mo",
            !name.hasSuffix("s"), unit != .day || name == "day"
        else { return nil }
        return Match(unit.rawValue, end: index + 1)
    }

    /// The unit so many steps from the present one.
    private func stretch(_ unit: String, _ steps: Int) -> StretchForm? {
        let today = context.today
        let monday = today.adding(days: -today.weekday.index)
        let (year, month, _) = today.components
        func months(_ size: Int, _ start: Int) -> StretchForm? {
            guard let first = CalendarDay(year: year, month: start, day: 1) else { return nil }
            let from = first.adding(months: size * steps)
            return StretchForm(from, from.adding(months: size))
        }
        switch unit {
        case "day": return nil
        case "week":
            return StretchForm(monday.adding(days: 7 * steps), monday.adding(days: 7 * steps + 7))
        case "workweek":
            return StretchForm(monday.adding(days: 7 * steps), monday.adding(days: 7 * steps + 5))
        case "weekend":
            let saturday = monday.adding(days: 5 + 7 * steps)
            return StretchForm(saturday, saturday.adding(days: 2))
        case "fortnight":
            return StretchForm(
                monday.adding(days: 14 * steps),
                monday.adding(days: 14 * steps + 14)
            )
        case "month": return months(1, month)
        case "quarter": return months(3, (month - 1) / 3 * 3 + 1)
        case "year": return months(12, 1)
        default: return nil
        }
    }

    // MARK: So many

    /// "the last two months", "next 3 days", "past few hours", "the coming two weeks".
    private func countedStretch(at index: Int) -> Match<StretchForm>? {
        var next = word(index) == "the" ? index + 1 : index
        var steps = 0
        if let direction = FigureGrammar.directions[word(next)] {
            (steps, next) = (direction, next + 1)
        }
        if steps == 0, line[next].isNumber || line[next].isWord,
            let number = numeral(at: next),
            let direction = FigureGrammar.directions[word(number.end)],
            let unit = CalendarWords.units[word(number.end + 1)],
            let span = SpanForm(number.value.value, unit)
        {
            return Match(counted(span, direction), end: number.end + 2)
        }
        guard steps != 0 else { return nil }
        if let unit = CalendarWords.units[word(next)], !unit.isDated, word(next).utf8.count > 1 {
            guard let span = SpanForm(ExactNumber(1), unit) else { return nil }
            return Match(counted(span, steps), end: next + 1)
        }
        if word(next) == "few" || word(next) == "several" {
            guard let unit = CalendarWords.units[word(next + 1)],
                let span = SpanForm(ExactNumber(3), unit)
            else { return nil }
            return Match(counted(span, steps), end: next + 2)
        }
        if word(next) == "couple" {
            let noun = word(next + 1) == "of" ? next + 2 : next + 1
            guard let unit = CalendarWords.units[word(noun)],
                let span = SpanForm(ExactNumber(2), unit)
            else { return nil }
            return Match(counted(span, steps), end: noun + 1)
        }
        guard let span = span(at: next) else { return nil }
        return Match(counted(span.value, steps), end: span.end)
    }

    private static let directions: [String: Int] = [
        "last": -1, "past": -1, "previous": -1, "prior": -1, "preceding": -1, "next": 1,
        "coming": 1, "following": 1, "upcoming": 1, "nxt": 1,
    ]

    private func counted(_ span: SpanForm, _ steps: Int) -> StretchForm {
        guard span.finest.isDated else {
            let other = Entity.Instant(now.day, second: now.second + steps * span.seconds)
            return steps > 0 ? StretchForm(now, other) : StretchForm(other, now)
        }
        let today = context.today
        guard steps > 0 else { return StretchForm(span.after(today, times: -1), today) }
        let tomorrow = today.adding(days: 1)
        return StretchForm(tomorrow, span.after(tomorrow))
    }

    /// "the rest of the week", "remainder of this month".
    private func restStretch(at index: Int) -> Match<StretchForm>? {
        let start = word(index) == "the" ? index + 1 : index
        guard ["rest", "remainder"].contains(word(start)) else { return nil }
        var next = word(start + 1) == "of" ? start + 2 : start + 1
        if ["the", "this", "my", "current"].contains(word(next)) { next += 1 }
        if word(next) == "day" {
            return Match(
                StretchForm(now, Entity.Instant(now.day, second: 86_399)),
                end: next + 1
            )
        }
        guard let unit = stretchUnit(at: next), var form = stretch(unit.value, 0) else {
            return nil
        }
        form.from = Entity.Instant(context.today, second: 0)
        return Match(form, end: unit.end)
    }
}
