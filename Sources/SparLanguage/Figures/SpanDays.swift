import SparModel

/// A span of time as it was said: months by the calendar and seconds by the clock.
struct SpanForm: Hashable, Sendable {
    var months = 0
    var seconds = 0
    /// The finest unit said.
    var finest = TimeUnit.decade
    /// Written pieces in order, for the ISO form: "PT90M" stays minutes.
    var pieces: [(amount: ExactNumber, unit: TimeUnit)] = []

    static func == (left: SpanForm, right: SpanForm) -> Bool {
        left.months == right.months && left.seconds == right.seconds
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(months)
        hasher.combine(seconds)
    }

    /// Whole days, where no months are in it.
    var days: Int? { months == 0 && seconds % 86_400 == 0 ? seconds / 86_400 : nil }

    /// The day this long after `day`, backwards where negative.
    func after(_ day: CalendarDay, times: Int = 1) -> CalendarDay {
        day.adding(months: months * times).adding(days: seconds / 86_400 * times)
    }
}

/// Spans of time, and the days they lead to.
extension FigureGrammar {
    /// "two weeks", "an hour and a half", "a couple of days", "half a year", "2 days 1 month".
    func span(at index: Int) -> Match<SpanForm>? {
        guard var match = spanPiece(at: index) else { return nil }
        for _ in 0..<6 {
            let skipped = ["and", ","].contains(word(match.end)) ? match.end + 1 : match.end
            guard line[skipped].isNumber || line[skipped].isWord,
                let more = spanPiece(at: skipped),
                more.value.finest != match.value.finest
            else { break }
            match.value.months += more.value.months
            match.value.seconds += more.value.seconds
            match.value.finest = more.value.finest
            match.value.pieces += more.value.pieces
            match.end = more.end
        }
        return match
    }

    private func spanPiece(at index: Int) -> Match<SpanForm>? {
        var next = index
        let count: ExactNumber
        var half = false
        if let top = line[index].plainNumber, word(index + 1) == "/", line.joined(index + 1),
            let bottom = line[index + 2].plainNumber, top < bottom, bottom <= 12,
            let value = ExactNumber(top).over(bottom)
        {
            (count, next) = (value, index + 3)
        } else if word(index) == "half" {
            next = ["a", "an"].contains(word(index + 1)) ? index + 2 : index + 1
            guard let value = ExactNumber(mantissa: 5, exponent: -1) else { return nil }
            count = value
        } else if word(index) == "quarter" || word(index + 1) == "quarter" && word(index) == "a",
            word(index + 1) == "of" || word(index + 2) == "of"
        {
            next = word(index) == "a" ? index + 3 : index + 2
            guard ["an", "a"].contains(word(next)), let value = ExactNumber(1).over(4) else {
                return nil
            }
            (count, next) = (value, next + 1)
        } else if line.phrase([["a", "half"]], at: index) != nil,
            CalendarWords.units[word(index + 2)] != nil,
            let value = ExactNumber(mantissa: 5, exponent: -1)
        {
            (count, next) = (value, index + 2)
        } else if let number = numeral(at: index), number.value.value.mantissa >= 0 {
            count = number.value.value
            next = number.end
            if word(next) == "of", number.value.form == .loose { next += 1 }
            if word(next) == "-", line.joined(next) { next += 1 }
            if [
                "more", "full", "whole", "extra", "additional", "fewer", "less", "long", "short",
                "calendar",
            ]
            .contains(word(next)) {
                next += 1
            }
            if word(next) == "working" || word(next) == "business",
                word(next + 1) == "days"
                    || word(next + 1) == "day"
            {
                next += 1
            }
        } else if ["a", "an", "one", "another", "full", "whole", "all"].contains(word(index)) {
            count = ExactNumber(1)
            next = ["full", "whole", "-"].contains(word(index + 1)) ? index + 2 : index + 1
            if ["full", "whole", "all"].contains(word(index)), word(index + 1) == "-" {
                next = index + 2
            }
            if word(next - 1) == "a", word(next) == "half" { half = true }
        } else {
            return nil
        }
        guard !half, let unit = spanUnit(at: next, count: count) else { return nil }
        var end = unit.end
        var amount = count
        if line.reads(["and", "a", "half"], at: end),
            let part = ExactNumber(mantissa: 5, exponent: -1),
            let sum = amount.plus(part)
        {
            (amount, end) = (sum, end + 3)
        } else if line.reads(["and", "a", "quarter"], at: end), let part = ExactNumber(1).over(4),
            let sum = amount.plus(part)
        {
            (amount, end) = (sum, end + 3)
        } else if unit.value == .hour, let minutes = bareMinutes(at: end) {
            guard var form = SpanForm(amount, .hour),
                let rest = SpanForm(ExactNumber(minutes.value), .minute)
            else { return nil }
            form.seconds += rest.seconds
            form.pieces += rest.pieces
            form.finest = .minute
            return Match(form, end: minutes.end)
        }
        return SpanForm(amount, unit.value).map { Match($0, end: end) }
    }

    /// "1 hour fifteen", "an hour and 15": minutes without their name.
    private func bareMinutes(at index: Int) -> Match<Int>? {
        let start = word(index) == "and" ? index + 1 : index
        guard let number = numeral(at: start), let count = number.value.value.whole,
            (5...59).contains(count), CalendarWords.units[word(number.end)] == nil,
            line[number.end].kind == .edge || line[number.end].kind == .mark,
            word(number.end) != "%" && word(number.end) != "/"
        else { return nil }
        return Match(count, end: number.end)
    }

    /// The unit after a count; letters alone count only where glued to figures ("3y", "5h").
    private func spanUnit(at index: Int, count: ExactNumber) -> Match<TimeUnit>? {
        let name = word(index)
        if name == "m", line.joined(index), line[index - 1].isNumber {
            return Match(.minute, end: index + 1)
        }
        if name == "\"" || name == "''" { return nil }
        guard let unit = CalendarWords.units[name] else { return nil }
        if CalendarWords.glued.contains(name) || name == "mo" && !line[index - 1].isNumber {
            guard line.joined(index), line[index - 1].isNumber else { return nil }
            // "The two 4,260s" are sums.
            if name == "s", isLargeFigure(index - 1) { return nil }
        }
        if name == "second",
            count != ExactNumber(1) || word(index - 1) != "a" && word(index - 1) != "one"
        {
            return nil
        }
        if unit == .quarter || name == "moth" || name == "moths" {
            // "three quarters" is a share, "two quarters" of a year only with "of a year".
            return unit == .quarter && name == "quarters" && word(index + 1) != "of"
                && count.whole ?? 0 != 3 ? Match(unit, end: index + 1) : nil
        }
        return Match(unit, end: index + 1)
    }

    /// Whether digits stand for more than anybody counts in seconds.
    private func isLargeFigure(_ index: Int) -> Bool {
        line[index].plainNumber.map { $0 > 120 } ?? line[index].text.utf8.contains(44)
    }

    // MARK: Days led to

    /// "in two weeks", "3 days ago", "a week from Friday", "two weeks today", "in a month's time".
    func spanDay(at index: Int) -> Match<DayForm>? {
        if word(index) == "in" || word(index) == "within" && false {
            var start = index + 1
            if ["about", "around", "exactly", "just", "say", "roughly", "another"]
                .contains(word(start)), word(start) != "another"
            {
                start += 1
            }
            guard let span = span(at: start), span.value.finest.isDated else { return nil }
            return Match(after(span.value), end: timeWord(span.end))
        }
        guard let span = span(at: index), span.value.finest.isDated else {
            return weekOnWeekday(at: index)
        }
        let end = span.end
        switch word(end) {
        case "ago", "back", "earlier", "prior", "previously":
            return Match(after(span.value, times: -1), end: end + 1)
        case "hence", "later", "out": return Match(after(span.value), end: end + 1)
        case "'":
            return word(end + 1) == "time" ? Match(after(span.value), end: end + 2) : nil
        case "'s":
            return word(end + 1) == "time" ? Match(after(span.value), end: end + 2) : nil
        case "time":
            return Match(after(span.value), end: end + 1)
        case "from", "after", "on", "of":
            if line.reads(["from", "now"], at: end) || line.reads(["from", "here"], at: end) {
                return Match(after(span.value), end: end + 2)
            }
            guard !isRate(index), !word(end - 1).hasPrefix("night"), word(end) != "of",
                word(end) != "on" || span.value.seconds % 604_800 == 0,
                span.value.days != nil || word(end) != "on", let base = day(at: end + 1),
                span.value.months == 0
            else { return nil }
            var form = base.value
            form.offset += span.value.seconds / 86_400
            return Match(form, end: base.end)
        case "before", "prior to":
            guard let base = day(at: end + 1), let days = span.value.days else { return nil }
            var form = base.value
            form.offset -= days
            return Match(form, end: base.end)
        default:
            // "a week today", "two weeks tomorrow", "a week Friday".
            guard let days = span.value.days, days % 7 == 0, days > 0,
                let base = relativeDay(at: end) ?? weekdayDate(at: end)
            else { return nil }
            if case .weekday(_, .coming) = base.value.anchor {
            } else if case .fixed = base.value.anchor {
            } else {
                return nil
            }
            var form = base.value
            form.offset += days
            return Match(form, end: base.end)
        }
    }

    /// "week on Friday", "week from Tuesday", "the day after Christmas".
    private func weekOnWeekday(at index: Int) -> Match<DayForm>? {
        if word(index) == "week", !isRate(index),
            ["on", "from", "tomorrow", "today"].contains(word(index + 1))
        {
            let start = ["on", "from"].contains(word(index + 1)) ? index + 2 : index + 1
            guard let base = relativeDay(at: start) ?? weekdayDate(at: start) else { return nil }
            var form = base.value
            form.offset += 7
            return Match(form, end: base.end)
        }
        let start = word(index) == "the" ? index + 1 : index
        guard word(start) == "day", ["after", "before"].contains(word(start + 1)) else {
            return nil
        }
        let base = longest(
            holiday(at: start + 2),
            weekdayDate(at: start + 2),
            monthFirst(at: start + 2),
            dayFirst(at: start + 2)
        )
        guard let base else {
            guard start > index, !line[start + 2].isWord else { return nil }
            let step = word(start + 1) == "after" ? 1 : -1
            return Match(DayForm(.fixed(context.today.adding(days: step))), end: start + 2)
        }
        var form = base.value
        form.offset += word(start + 1) == "after" ? 1 : -1
        return Match(form, end: base.end)
    }

    private func after(_ span: SpanForm, times: Int = 1) -> DayForm {
        DayForm(.fixed(span.after(context.today, times: times)))
    }

    /// Whether "a week" tells how often a sum just named is paid, not how long.
    private func isRate(_ index: Int) -> Bool {
        let before = line[index - 1]
        // "The other 350 for a week from Friday": the day it is left for.
        if before.text == "for",
            line[index - 2].isNumber
                || ["rest", "balance", "remainder", "it"].contains(word(index - 2)),
            line.reads(["week", "from"], at: index + 1)
        {
            return false
        }
        return before.isNumber
            || ["every", "each", "per", "for", "over", "quid", "bucks", "pounds", "dollars"]
                .contains(before.text)
            || NumberWords.units[before.text] != nil
            || NumberWords.teens[before.text] != nil || NumberWords.tens[before.text] != nil
            || NumberWords.scales[before.text] != nil || CurrencyWords.notes[before.text] != nil
            || CurrencyWords.words[before.text] != nil
    }

    /// Skips "time" or "'s time" after a span.
    private func timeWord(_ index: Int) -> Int {
        if word(index) == "time" { return index + 1 }
        if word(index) == "'s" || word(index) == "'", word(index + 1) == "time" { return index + 2 }
        return index
    }
}

extension SpanForm {
    /// So many of one unit; nil where it is beyond reckoning.
    init?(_ amount: ExactNumber, _ unit: TimeUnit) {
        self.init()
        finest = unit
        pieces = [(amount, unit)]
        if let size = unit.seconds {
            guard let hundredths = amount.times(size)?.hundredths,
                hundredths.magnitude < 10_000_000_000_000
            else { return nil }
            seconds = hundredths / 100
        } else if let size = unit.months {
            guard let hundredths = amount.times(size)?.hundredths,
                hundredths.magnitude < 10_000_000
            else { return nil }
            months = hundredths / 100
            // Half a month, a year and a half of months: the rest in days of a thirty-day month.
            seconds = hundredths % 100 * 30 * 86_400 / 100
        }
        // Beyond three thousand years nothing is dated.
        guard months < 36_000, seconds < 100_000_000_000 else { return nil }
    }
}
