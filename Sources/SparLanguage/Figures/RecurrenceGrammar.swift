import SparModel

/// Rules of repetition: "every other Friday", "monthly on the 1st", "Mondays and Thursdays at 3".
extension FigureGrammar {
    /// A rule, of as many parts as stand side by side.
    func recurrence(at index: Int) -> Match<String>? {
        guard
            FigureGrammar.repeats.contains(word(index)) || line[index].isNumber
                || CalendarWords.pluralWeekdays[word(index)] != nil
                || CalendarWords.weekdays[word(index)] != nil
                || NumberWords.ordinals[word(index)] != nil || clock(at: index) != nil
        else { return nil }
        var rule = RecurrenceRule()
        var end = index
        var next = index
        for _ in 0..<12 {
            guard let after = part(of: &rule, at: next) else {
                let skipped = next + 1
                guard FigureGrammar.joints.contains(word(next)), skipped < line.count,
                    next > index
                else { break }
                next = skipped
                continue
            }
            (end, next) = (after, after)
        }
        guard end > index, let text = rule.text else { return nil }
        return Match(text, end: end)
    }

    private static let joints: Set<String> = [",", "and", "on", "the", "of", "in", "&", "at", "-"]

    private static let repeats: Set<String> = [
        "every", "each", "evry", "daily", "everyday", "weekly", "fortnightly", "biweekly", "bi",
        "monthly", "quarterly", "yearly", "annually", "annual", "hourly", "weekends", "weekdays",
        "once", "starting", "beginning", "last", "the", "start", "end", "on", "from", "at",
        "nightly", "semiannually", "bimonthly", "weekend", "begin",
    ]

    /// Reads one part into the rule; the first token after it, or nil.
    private func part(of rule: inout RecurrenceRule, at index: Int) -> Int? {
        everyPart(&rule, index) ?? adverbPart(&rule, index) ?? boundPart(&rule, index)
            ?? countPart(&rule, index) ?? weekdayPart(&rule, index) ?? numberedPart(&rule, index)
            ?? monthPart(&rule, index) ?? edgePart(&rule, index) ?? timePart(&rule, index)
    }

    // MARK: Every

    private func everyPart(_ rule: inout RecurrenceRule, _ index: Int) -> Int? {
        if word(index) == "once", word(index + 1) == "a" || word(index + 1) == "per",
            let unit = repeatUnit(word(index + 2))
        {
            rule.isRepeated = true
            rule.set(unit, times: 1)
            return index + 3
        }
        if line.reads(["the", "month"], at: index),
            rule.isRepeated || !rule.pending.isEmpty
                || rule.weekdays.contains(where: { $0.nth != 0 })
        {
            guard rule.isRepeated else { return nil }
            rule.frequency = rule.frequency ?? .monthly
            return index + 2
        }
        guard ["every", "each", "evry"].contains(word(index)) else { return nil }
        rule.isRepeated = true
        var next = index + 1
        var times = 1
        if ["single", "and"].contains(word(next)) { next += 1 }
        if ["other", "alternate", "second"].contains(word(next)) {
            (times, next) = (2, next + 1)
        } else if let nth = ordinal(at: next) {
            if repeatUnit(word(nth.end)) != nil {
                (times, next) = (nth.value, nth.end)
            } else if CalendarWords.weekday(word(nth.end)) != nil,
                !(["in", "of"].contains(word(nth.end + 1)))
            {
                (times, next) = (nth.value, nth.end)
            } else {
                return next
            }
        } else if let number = numeral(at: next), let count = number.value.value.whole,
            (1...1000).contains(count),
            clock(at: next) == nil || repeatUnit(word(number.end)) != nil
        {
            (times, next) = (count, number.end)
        }
        if let unit = repeatUnit(word(next)) {
            rule.set(unit, times: times)
            return next + 1
        }
        if let end = weekdayPart(&rule, next) {
            rule.interval = times
            rule.frequency = .weekly
            return end
        }
        return next
    }

    private func repeatUnit(_ word: String) -> RecurrenceUnit? { RecurrenceUnit.names[word] }

    private func adverbPart(_ rule: inout RecurrenceRule, _ index: Int) -> Int? {
        let (unit, times): (RecurrenceUnit, Int)
        var end = index + 1
        switch word(index) {
        case "daily", "everyday", "nightly": (unit, times) = (.day, 1)
        case "weekly": (unit, times) = (.week, 1)
        case "fortnightly", "biweekly": (unit, times) = (.week, 2)
        case "bi":
            guard word(index + 1) == "-", word(index + 2) == "weekly" else { return nil }
            (unit, times, end) = (.week, 2, index + 3)
        case "monthly": (unit, times) = (.month, 1)
        case "bimonthly": (unit, times) = (.month, 2)
        case "quarterly": (unit, times) = (.month, 3)
        case "semiannually": (unit, times) = (.month, 6)
        case "yearly", "annually", "annual": (unit, times) = (.year, 1)
        case "hourly": (unit, times) = (.hour, 1)
        default: return nil
        }
        rule.isRepeated = true
        rule.set(unit, times: times)
        return end
    }

    // MARK: Days

    /// "mondays and thursdays", "Mon-Wed", "weekends", "friday" after "every week on".
    private func weekdayPart(_ rule: inout RecurrenceRule, _ index: Int) -> Int? {
        let name = word(index)
        if name == "weekends" || name == "weekend" && rule.isRepeated {
            rule.isRepeated = true
            rule.add([.saturday, .sunday])
            return index + 1
        }
        if name == "weekdays" || name == "weekday" && rule.isRepeated {
            rule.isRepeated = true
            rule.add([.monday, .tuesday, .wednesday, .thursday, .friday])
            return index + 1
        }
        let plural = name == "tues" ? nil : CalendarWords.pluralWeekdays[name]
        guard let day = plural ?? CalendarWords.weekday(name) else { return nil }
        let isListed = isListLed(index)
        guard plural != nil || rule.isRepeated || isListed else { return nil }
        if plural != nil { rule.isRepeated = true }
        var end = index + 1
        var days = [day]
        if ["-", "to", "thru", "through"].contains(word(end)),
            let last = CalendarWords.pluralWeekdays[word(end + 1)]
                ?? CalendarWords.weekday(word(end + 1))
        {
            let span = (last.index - day.index + 7) % 7
            days = (0...span).map { Weekday.allCases[(day.index + $0) % 7] }
            end += 2
        }
        rule.add(days)
        return end
    }

    /// "monday and thursdays": a singular before a plural in one list.
    private func isListLed(_ index: Int) -> Bool {
        ["and", ",", "&"].contains(word(index + 1))
            && (CalendarWords.pluralWeekdays[word(index + 2)] != nil && word(index + 2) != "tues")
    }

    /// "the 4th", "2nd and last Friday", "third Tuesday", "last day".
    private func numberedPart(_ rule: inout RecurrenceRule, _ index: Int) -> Int? {
        var next = word(index) == "the" ? index + 1 : index
        let number: Int
        if word(next) == "last" {
            (number, next) = (-1, next + 1)
        } else if let nth = ordinal(at: next), (1...53).contains(nth.value) {
            (number, next) = (nth.value, nth.end)
            if line.reads(["to", "last"], at: next) {
                return numbered(&rule, -number, next + 2)
            }
            if line.reads(["to", "the", "last"], at: next) {
                return numbered(&rule, -number, next + 3)
            }
            if word(next) == "last" { return numbered(&rule, -number, next + 1) }
        } else {
            return nil
        }
        return numbered(&rule, number, next)
    }

    private func numbered(_ rule: inout RecurrenceRule, _ number: Int, _ index: Int) -> Int? {
        if let day = CalendarWords.pluralWeekdays[word(index)] ?? CalendarWords.weekday(word(index))
        {
            rule.weekdays += (rule.pending + [number]).map { ($0, day) }
            rule.pending = []
            return index + 1
        }
        if word(index) == "day" {
            rule.monthDays += rule.pending + [number]
            rule.pending = []
            return index + 1
        }
        rule.pending.append(number)
        return index
    }

    private func monthPart(_ rule: inout RecurrenceRule, _ index: Int) -> Int? {
        if rule.isRepeated, let day = line[index].plainNumber, (1...31).contains(day),
            let month = CalendarWords.month(word(index + 1))
        {
            rule.monthDays.append(day)
            rule.months.append(month)
            return index + 2
        }
        guard rule.isRepeated, let month = CalendarWords.month(word(index)) else { return nil }
        if word(index) == "may", word(index - 1) != "in", word(index - 1) != "of" { return nil }
        rule.months.append(month)
        if let number = line[index + 1].plainNumber, (1...31).contains(number),
            ordinal(at: index + 1) == nil
        {
            rule.monthDays.append(number)
            return index + 2
        }
        return index + 1
    }

    /// "start of each month", "every month at the end".
    private func edgePart(_ rule: inout RecurrenceRule, _ index: Int) -> Int? {
        var next = word(index) == "at" ? index + 1 : index
        if word(next) == "the" { next += 1 }
        let day: Int
        switch word(next) {
        case "start", "beginning", "begin": day = 1
        case "end": day = -1
        default: return nil
        }
        if word(next + 1) == "of", word(next + 2) == "every" || word(next + 2) == "each" {
            rule.monthDays.append(day)
            return next + 2
        }
        guard rule.frequency == .monthly else { return nil }
        rule.monthDays.append(day)
        return next + 1
    }

    private func timePart(_ rule: inout RecurrenceRule, _ index: Int) -> Int? {
        let start = word(index) == "at" ? index + 1 : index
        guard rule.second == nil, let match = clock(at: start) else {
            if rule.isRepeated, let part = part(at: index), part.value.day == nil,
                word(index) == "in" || word(index) == "the"
            {
                return part.end
            }
            return nil
        }
        var clock = match.value
        if !clock.isSettled, (1...6).contains(clock.seconds / 3600) { clock = clock.afternoon }
        rule.second = clock.seconds
        return match.end
    }

    // MARK: From, until, how often in all

    private func boundPart(_ rule: inout RecurrenceRule, _ index: Int) -> Int? {
        switch word(index) {
        case "starting", "beginning", "from", "commencing":
            let start = ["on", "from", "in"].contains(word(index + 1)) ? index + 2 : index + 1
            if word(start) == "next", let weekday = CalendarWords.weekday(word(start + 1)) {
                // The date that follows is the rule's, not the start's.
                rule.start = DayForm.day(weekday, .next, from: context.today)
                return start + 2
            }
            if let day = day(at: start), let date = day.value.day(from: context.today) {
                rule.start = date
                return day.end
            }
            guard let stretch = stretch(at: start) else { return nil }
            rule.start = stretch.value.from.day
            return stretch.end
        case "until", "till", "til", "to", "through", "thru", "ending":
            guard rule.isRepeated || rule.start != nil else { return nil }
            let base = rule.start ?? context.today
            if let day = day(at: index + 1), let date = day.value.day(from: base) {
                rule.until = date
                return day.end
            }
            guard let stretch = stretch(at: index + 1) else { return nil }
            var date = stretch.value.from.day
            while date < base { date = date.adding(months: 12) }
            rule.until = date
            return stretch.end
        case "for":
            guard rule.isRepeated else { return nil }
            var start = index + 1
            if word(start) == "the" { start += 1 }
            if ["next", "coming"].contains(word(start)) { start += 1 }
            let span =
                span(at: start)
                ?? (RecurrenceUnit.names[word(start)] != nil
                    && CalendarWords.units[word(start)] != nil
                    ? SpanForm(ExactNumber(1), CalendarWords.units[word(start)] ?? .day)
                        .map { Match($0, end: start + 1) } : nil)
            guard let span, span.value.finest.isDated else { return nil }
            rule.until = span.value.after(rule.start ?? context.today)
            return span.end
        default: return nil
        }
    }

    /// "for 6 times", "10x", "for 3 occurrences".
    private func countPart(_ rule: inout RecurrenceRule, _ index: Int) -> Int? {
        guard rule.isRepeated || rule.start != nil || !rule.pending.isEmpty else { return nil }
        let start = word(index) == "for" ? index + 1 : index
        guard let number = numeral(at: start), let count = number.value.value.whole,
            (1...1000).contains(count),
            ["times", "occurrences", "x", "time", "payments", "occurences"].contains(
                word(number.end)
            )
        else { return nil }
        rule.count = count
        return number.end + 1
    }
}

/// A unit a rule repeats by.
enum RecurrenceUnit: Hashable, Sendable {
    case minute, hour, day, week, weekend, weekday, month, year

    static let names: [String: RecurrenceUnit] = [
        "minute": .minute, "minutes": .minute, "hour": .hour, "hours": .hour, "day": .day,
        "days": .day, "morning": .day, "night": .day, "evening": .day, "afternoon": .day,
        "week": .week, "weeks": .week, "wk": .week, "weekend": .weekend, "weekends": .weekend,
        "weekday": .weekday, "weekdays": .weekday, "month": .month, "months": .month,
        "mth": .month, "year": .year, "years": .year,
    ]
}

extension RecurrenceRule {
    /// Repeats by so many of a unit.
    mutating func set(_ unit: RecurrenceUnit, times: Int) {
        interval = times
        switch unit {
        case .minute: frequency = .minutely
        case .hour: frequency = .hourly
        case .day: frequency = .daily
        case .week: frequency = .weekly
        case .weekend:
            frequency = .weekly
            add([.saturday, .sunday])
        case .weekday:
            frequency = .weekly
            add([.monday, .tuesday, .wednesday, .thursday, .friday])
        case .month: frequency = .monthly
        case .year: frequency = .yearly
        }
        if !pending.isEmpty, frequency == .monthly || frequency == .yearly {
            monthDays += pending
            pending = []
        }
    }

    /// Adds weekdays not yet in the rule.
    mutating func add(_ days: [Weekday]) {
        let numbers = pending
        pending = []
        for day in days where !weekdays.contains(where: { $0.day == day && numbers.isEmpty }) {
            weekdays += numbers.isEmpty ? [(0, day)] : numbers.map { ($0, day) }
        }
    }
}
