import SparModel

/// Days that take their month, week or very date from the words beside them or the last line.
extension DebtReading {
    /// The candidates, each seen with its neighbours.
    func settled(_ found: [DayCandidate]) -> [DayCandidate] {
        var days = found
        for index in days.indices.reversed() {
            guard days[index].forms.count == 1 else { continue }
            if let start = startMonth(days[index]) {
                days[index] = start
            } else if index + 1 < days.count, let month = listedMonth(days[index], days[index + 1])
            {
                days[index].forms = [month]
            } else if let after = weekdayAfter(days[index], index > 0 ? days[index - 1] : nil) {
                days[index].forms = [DayForm(.fixed(after))]
                days[index].isOpen = false
            } else if days.count == 1, let month = monthOfLastLine(days[index]) {
                days[index].forms = [month]
            }
        }
        // "every Friday" is a rule, not a day, unless it is said from when.
        return days.filter { day in
            !["every", "each"].contains(word(day.tokens.lowerBound - 1))
        }
    }

    /// "the 25th of each month from May", "on the 20th, April to August": the first one.
    private func startMonth(_ candidate: DayCandidate) -> DayCandidate? {
        guard let form = candidate.forms.first else { return nil }
        let end = candidate.tokens.upperBound
        for index in end..<end + 7 {
            if [".", "?", "!"].contains(word(index)), line[index + 1].spaced { return nil }
            var next = index
            if DebtReading.startWords.contains(word(index)) {
                next += 1
                if ["in", "with", "the"].contains(word(next)) { next += 1 }
            } else if !isMonthRange(at: index) {
                continue
            }
            guard let (year, month) = monthNamed(at: next) else { continue }
            var candidate = candidate
            switch form.anchor {
            case .dayOfMonth(let day):
                candidate.forms = [DayForm(.dated(year: year, month: month, day: day))]
            case .lastDay(0, _, let working):
                candidate.forms = [DayForm(.lastDay(month: month, year: year, working: working))]
            case .nth(let count, let weekday, 0, _):
                candidate.forms = [DayForm(.nth(count, weekday, month: month, year: year))]
            case .fixed, .dated, .weekday, .nth, .lastDay, .holiday: return nil
            }
            candidate.shape.append("k start")
            candidate.tokens = index..<next + (year == nil ? 1 : 2)
            return candidate
        }
        return nil
    }

    /// A month by its name, or "this month".
    private func monthNamed(at index: Int) -> (year: Int?, month: Int)? {
        if let month = CalendarWords.month(word(index)) { return (nil, month) }
        guard ["month", "mth"].contains(word(index + 1)) else { return nil }
        let steps = ["this": 0, "next": 1]
        guard let step = steps[word(index)] else { return nil }
        let first = context.today.adding(days: 1 - context.today.components.day)
        let (year, month, _) = first.adding(months: step).components
        return (year, month)
    }

    private func isMonthRange(at index: Int) -> Bool {
        CalendarWords.month(word(index)) != nil && CalendarWords.month(word(index + 2)) != nil
            && ["to", "through", "thru", "till", "until", "-"].contains(word(index + 1))
            || CalendarWords.month(word(index)) != nil
                && ["on", "onwards", "onward"].contains(word(index + 1))
                && !line[index + 2].isNumber
    }

    private static let startWords: Set<String> = [
        "from", "starting", "startin", "start", "beginning", "beginnin", "commencing", "effective",
        "begin",
    ]

    /// "the 2nd, the 16th and the 30th of March": the month comes last and holds for all.
    private func listedMonth(_ candidate: DayCandidate, _ next: DayCandidate) -> DayForm? {
        guard case .dayOfMonth(let day)? = candidate.forms.first?.anchor,
            case .dated(let year, let month, let later)? = next.forms.first?.anchor,
            next.tokens.lowerBound >= candidate.tokens.upperBound,
            next.tokens.lowerBound - candidate.tokens.upperBound <= 2,
            (candidate.tokens.upperBound..<next.tokens.lowerBound).allSatisfy({
                [",", "and", "&", "n", "an", "or", "then"].contains(word($0))
            })
        else { return nil }
        if day < later { return DayForm(.dated(year: year, month: month, day: day)) }
        return DayForm(.dated(year: year, month: month == 1 ? 12 : month - 1, day: day))
    }

    /// "Friday and the Friday after", or the Monday after the day the last line names.
    private func weekdayAfter(_ candidate: DayCandidate, _ before: DayCandidate?) -> CalendarDay? {
        guard case .weekday(let weekday, _)? = candidate.forms.first?.anchor,
            candidate.forms.first?.offset == 0,
            word(candidate.tokens.upperBound) == "after",
            !line[candidate.tokens.upperBound + 1].isWord
                || ["and", "then", "by", "for", "or", "that", "if"]
                    .contains(word(candidate.tokens.upperBound + 1))
        else { return nil }
        guard let base = before?.forms.first?.day(from: context.today) ?? last.day else {
            return nil
        }
        return DayForm.day(weekday, .coming, from: base)
    }

    /// "Make it June." "The thirtieth, then.": the month the last line looks ahead to.
    private func monthOfLastLine(_ candidate: DayCandidate) -> DayForm? {
        guard case .dayOfMonth(let day)? = candidate.forms.first?.anchor,
            candidate.forms.first?.beside == nil, let month = last.month,
            let plain = candidate.forms.first?.day(from: context.today), plain < month
        else { return nil }
        let (year, number, _) = month.components
        let others = line.tokens.contains { token in
            CalendarWords.month(token.text).map { $0 != number } ?? false
        }
        guard !others, CalendarDay(year: year, month: number, day: day) != nil else { return nil }
        return DayForm(.dated(year: year, month: number, day: day))
    }

    // MARK: Days not named as days

    /// "every Friday from this one", "Tuesdays starting next week": the first of them.
    func startingDays() -> [DayCandidate] {
        line.tokens.indices.compactMap { index in
            guard DebtReading.startWords.contains(word(index)),
                ["this", "next"].contains(word(index + 1)),
                ["one", "week", "wk"].contains(word(index + 2))
            else { return nil }
            let weekday = (max(0, index - 5)..<index).reversed().lazy.compactMap({
                CalendarWords.weekday(word($0)) ?? CalendarWords.pluralWeekdays[word($0)]
            }).first
            let isNext = word(index + 1) == "next"
            // "Each payday, starting this one": the day that was just named.
            let named =
                isNext || word(index + 2) != "one" ? nil : last.day.map { DayForm(.fixed($0)) }
            let form = weekday.map { DayForm(.weekday($0, isNext ? .next : .coming)) } ?? named
            guard let form else { return nil }
            return DayCandidate(
                forms: [form],
                tokens: index..<index + 3,
                shape: ["k start", "k starting"],
                isOpen: false
            )
        }
    }

    /// "200 the day": today, as it is called in Scotland and the North East.
    func unnamedToday() -> [DayCandidate] {
        line.tokens.indices.compactMap { index in
            guard line.reads(["the", "day"], at: index), isNorthernToday(at: index) else {
                return nil
            }
            return DayCandidate(
                forms: [DayForm(.fixed(context.today))],
                tokens: index..<index + 2,
                shape: ["k the-day"],
                isOpen: false
            )
        }
    }

    /// Whether "the day" stands there for today and not for a day.
    private func isNorthernToday(at index: Int) -> Bool {
        let (before, after) = (word(index - 1), line[index + 2])
        guard
            !["of", "in", "on", "for", "at", "through", "what", "what's", "is", "'s", "by", "s"]
                .contains(before)
        else { return false }
        return !after.isWord
            || ["then", "if", "and", "an", "or", "but", "card", "by", "to", "pal", "please", "an'"]
                .contains(after.text)
    }

    /// "£50 Thursday and £70 a week later": so long after the day before it.
    func laterDays(_ days: [DayCandidate]) -> [DayCandidate] {
        figures.compactMap { figure in
            guard case .span(let span) = figure.meaning, span.pieces.count == 1,
                let amount = span.pieces[0].amount.whole, amount > 0, amount < 60,
                ["later", "after"].contains(word(figure.tokens.upperBound)),
                !line[figure.tokens.upperBound + 1].isWord
                    || word(figure.tokens.upperBound) == "later",
                let base = days.last(where: {
                    $0.tokens.upperBound <= figure.tokens.lowerBound
                })?.forms.last?.day(from: context.today) ?? last.day
            else { return nil }
            let day: CalendarDay
            switch span.pieces[0].unit {
            case .day: day = base.adding(days: amount)
            case .week: day = base.adding(days: 7 * amount)
            case .fortnight: day = base.adding(days: 14 * amount)
            case .month: day = base.adding(months: amount)
            case .second, .minute, .hour, .quarter, .year, .decade: return nil
            }
            return DayCandidate(
                forms: [DayForm(.fixed(day))],
                tokens: figure.tokens.lowerBound..<figure.tokens.upperBound + 1,
                shape: ["k later"],
                isOpen: false
            )
        }
    }
}
