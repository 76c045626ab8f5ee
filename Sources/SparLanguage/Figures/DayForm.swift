import SparModel

/// A single day as it was said, before it is known which year or week is meant.
struct DayForm: Hashable, Sendable {
    /// Which week a weekday belongs to.
    enum Shift: Hashable, Sendable {
        /// "Friday": the first one after today.
        case coming
        /// "this Friday": today's, or the coming one.
        case this
        /// "next Friday": the one of the following calendar week.
        case next
        /// "last Friday": the latest one before today.
        case last
        /// "Friday week": so many weeks after the coming one.
        case weeksAfter(Int)
        /// "Monday of next week": the one of the calendar week so many from this.
        case inWeek(Int)
    }

    /// How the day was named.
    enum Anchor: Hashable, Sendable {
        case fixed(CalendarDay)
        case dated(year: Int?, month: Int, day: Int)
        case dayOfMonth(Int)
        case weekday(Weekday, Shift)
        /// "first Monday in May", "last Friday of the month" (-1): month 0 is the present one.
        case nth(Int, Weekday, month: Int, year: Int?)
        /// "the last day of March" and "the last working day": month 0 is the present one.
        case lastDay(month: Int, year: Int?, working: Bool)
        case holiday(Holiday, year: Int?)
    }

    /// Which way an open date is looked for.
    enum Direction: Hashable, Sendable {
        case future, past, nearest
    }

    var anchor: Anchor
    /// A weekday named beside the date: "Friday the 13th".
    var beside: Weekday?
    /// Days to add: "the day after Christmas", "a week from Friday".
    var offset = 0

    init(_ anchor: Anchor, beside: Weekday? = nil, offset: Int = 0) {
        (self.anchor, self.beside, self.offset) = (anchor, beside, offset)
    }

    /// The day meant, seen from `today`; nil where there is no such day.
    func day(from today: CalendarDay, _ direction: Direction = .future) -> CalendarDay? {
        base(today, direction)?.adding(days: offset)
    }

    private func base(_ today: CalendarDay, _ direction: Direction) -> CalendarDay? {
        let (year, month, _) = today.components
        switch anchor {
        case .fixed(let day):
            return day
        case .dated(let named?, let month, let day):
            return CalendarDay(year: named, month: month, day: day)
        case .dated(nil, let month, let day):
            let chosen = pick(around: today, direction) { step in
                CalendarDay(year: year + step, month: month, day: day)
            }
            guard let beside, chosen?.weekday != beside else { return chosen }
            // "Sunday, Feb 10" is the near one that is a Sunday.
            let near = [0, -1, 1].compactMap {
                CalendarDay(year: year + $0, month: month, day: day)
            }
            return near.first { $0.weekday == beside } ?? chosen
        case .dayOfMonth(let number):
            return dayOfMonth(number, today, direction)
        case .weekday(let weekday, let shift):
            return DayForm.day(weekday, shift, from: today, direction)
        case .nth(let count, let weekday, let named, let year):
            if named == 0 {
                return pickMonth(today, direction) {
                    DayForm.nth(count, weekday, month: $1, year: $0)
                }
            }
            return pick(around: today, direction, year: year) {
                DayForm.nth(
                    count,
                    weekday,
                    month: named,
                    year: (year ?? today.components.year) + $0
                )
            }
        case .lastDay(0, _, let working):
            return pickMonth(today, direction) { DayForm.last($1, $0, working) }
        case .lastDay(let named, let given, let working):
            return pick(around: today, direction, year: given) {
                DayForm.last(named, (given ?? year) + $0, working)
            }
        case .holiday(let holiday, let given):
            _ = month
            return pick(around: today, direction, year: given) {
                holiday.day(in: (given ?? year) + $0)
            }
        }
    }

    /// The candidate of this, the last or the coming year that fits the direction and weekday.
    private func pick(
        around today: CalendarDay,
        _ direction: Direction,
        year: Int? = nil,
        _ candidate: (Int) -> CalendarDay?
    ) -> CalendarDay? {
        if year != nil { return candidate(0) }
        switch direction {
        case .future:
            let days = (0...4).compactMap(candidate).filter { $0 >= today }
            return days.first
        case .past:
            let days = (0...4).compactMap { candidate(-$0) }.filter { $0 <= today }
            return days.first
        case .nearest:
            let days = [0, -1, 1].compactMap(candidate)
            return days.min { abs($0.days(since: today)) < abs($1.days(since: today)) }
        }
    }

    /// A candidate of the months from this one on.
    private func pickMonth(
        _ today: CalendarDay,
        _ direction: Direction,
        _ candidate: (_ year: Int, _ month: Int) -> CalendarDay?
    ) -> CalendarDay? {
        let (year, month, _) = today.components
        func shifted(_ step: Int) -> CalendarDay? {
            let index = year * 12 + month - 1 + step
            return candidate(index / 12, index % 12 + 1)
        }
        switch direction {
        case .future:
            for step in 0...12 {
                if let day = shifted(step), day >= today { return day }
            }
            return nil
        case .past:
            for step in 0...12 {
                if let day = shifted(-step), day <= today { return day }
            }
            return nil
        case .nearest:
            let days = [0, -1, 1].compactMap(shifted)
            return days.min { abs($0.days(since: today)) < abs($1.days(since: today)) }
        }
    }

    private func dayOfMonth(
        _ number: Int,
        _ today: CalendarDay,
        _ direction: Direction
    ) -> CalendarDay? {
        guard let weekday = beside else {
            return pickMonth(today, direction) { CalendarDay(year: $0, month: $1, day: number) }
        }
        // "Tuesday 2nd": the nearest month in that direction where the two agree.
        let agreeing = pickMonth(today, direction) { year, month in
            let day = CalendarDay(year: year, month: month, day: number)
            return day?.weekday == weekday ? day : nil
        }
        return agreeing
            ?? pickMonth(today, direction) { CalendarDay(year: $0, month: $1, day: number) }
    }

    // MARK: Days of weeks and months

    static func day(
        _ weekday: Weekday,
        _ shift: Shift,
        from today: CalendarDay,
        _ direction: Direction = .future
    ) -> CalendarDay {
        let monday = today.adding(days: -today.weekday.index)
        let ahead = (weekday.index - today.weekday.index + 7) % 7
        switch shift {
        case .coming:
            if direction == .past { return today.adding(days: ahead == 0 ? 0 : ahead - 7) }
            return today.adding(days: ahead == 0 ? 7 : ahead)
        case .this: return today.adding(days: ahead)
        case .next: return monday.adding(days: 7 + weekday.index)
        case .last: return today.adding(days: ahead - 7)
        case .weeksAfter(let weeks):
            return today.adding(days: (ahead == 0 ? 7 : ahead) + 7 * weeks)
        case .inWeek(let weeks): return monday.adding(days: 7 * weeks + weekday.index)
        }
    }

    /// The `count`th such weekday of a month, counted from its end where negative.
    static func nth(_ count: Int, _ weekday: Weekday, month: Int, year: Int) -> CalendarDay? {
        guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
        let length = CalendarDay.length(ofMonth: month, year: year)
        let start = (weekday.index - first.weekday.index + 7) % 7
        let total = (length - start + 6) / 7
        let index = count > 0 ? count - 1 : total + count
        guard (0..<total).contains(index) else { return nil }
        return first.adding(days: start + 7 * index)
    }

    private static func last(_ month: Int, _ year: Int, _ working: Bool) -> CalendarDay? {
        let length = CalendarDay.length(ofMonth: month, year: year)
        guard var day = CalendarDay(year: year, month: month, day: length) else { return nil }
        while working, day.weekday.index > 4 { day = day.adding(days: -1) }
        return day
    }
}
