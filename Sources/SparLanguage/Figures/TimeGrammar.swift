import SparModel

/// A time of day as it was said.
struct ClockForm: Hashable, Sendable {
    /// Seconds since midnight.
    var seconds: Int
    /// Whether morning or afternoon was said, or the figure leaves no choice.
    var isSettled: Bool
    /// Whether minutes were said.
    var hasMinutes = false

    /// The same time in the other half of the day, where that half was left open.
    var afternoon: ClockForm {
        guard !isSettled, seconds < 43_200 else { return self }
        return ClockForm(seconds: seconds + 43_200, isSettled: true, hasMinutes: hasMinutes)
    }
}

/// Times of day.
extension FigureGrammar {
    /// "4pm", "16:30", "half past seven", "noon", "ten forty-five am"; a bare hour after "at".
    func clock(at index: Int) -> Match<ClockForm>? {
        guard var match = namedClock(at: index) ?? pastClock(at: index) ?? figureClock(at: index)
        else { return nil }
        if !match.value.isSettled, let half = halfOfDay(at: match.end) {
            match.value =
                ClockForm(
                    hour: match.value.seconds / 3600,
                    minute: match.value.seconds / 60 % 60,
                    half: half.value
                ) ?? match.value
            match.end = half.end
        }
        return match
    }

    /// "noon", "midnight", "mid-day".
    private func namedClock(at index: Int) -> Match<ClockForm>? {
        func named(_ hour: Int, _ end: Int) -> Match<ClockForm> {
            Match(ClockForm(seconds: hour * 3600, isSettled: true, hasMinutes: true), end: end)
        }
        let twelve = word(index) == "12" || word(index) == "twelve" ? index + 1 : index
        switch word(twelve) {
        case "noon", "midday", "noontime": return named(12, twelve + 1)
        case "midnight": return named(0, twelve + 1)
        case "mid":
            let next = word(twelve + 1) == "-" ? twelve + 2 : twelve + 1
            switch word(next) {
            case "day", "noon": return named(12, next + 1)
            case "night": return named(0, next + 1)
            case "morning": return named(10, next + 1)
            case "afternoon": return named(14, next + 1)
            default: return nil
            }
        default: return nil
        }
    }

    /// "half past seven", "quarter to five", "ten past six", "20 to 3".
    private func pastClock(at index: Int) -> Match<ClockForm>? {
        var next = index
        let minutes: Int
        if word(next) == "a", word(next + 1) == "quarter" { next += 1 }
        if word(next) == "half" {
            (minutes, next) = (30, next + 1)
        } else if word(next) == "quarter" {
            (minutes, next) = (15, next + 1)
        } else if let count = belowHundred(at: next) ?? smallNumber(at: next), count.value < 60 {
            (minutes, next) = (count.value, count.end)
            if ["minutes", "minute", "min", "mins"].contains(word(next)) { next += 1 }
        } else {
            return nil
        }
        let direction: Int
        switch word(next) {
        case "past", "after", "gone": direction = 1
        case "to", "till", "til", "before", "of": direction = -1
        default:
            guard word(index) == "half", let hour = hour(at: next), hour.value <= 12,
                line[next].isWord, word(index - 1) != "and", word(index - 1) != "a"
            else { return nil }
            return Match(
                ClockForm(hour: hour.value, minute: 30, half: nil),
                end: hour.end
            ).settled
        }
        guard direction > 0 || minutes % 5 == 0 && word(next) != "of" || word(index).hasPrefix("q"),
            let hour = hour(at: next + 1),
            (1...(direction > 0 || minutes > 12 ? 23 : 12)).contains(hour.value)
        else {
            if let named = namedClock(at: next + 1) {
                let seconds = named.value.seconds + direction * minutes * 60
                return Match(
                    ClockForm(seconds: (seconds + 86_400) % 86_400, isSettled: true),
                    end: named.end
                )
            }
            return nil
        }
        // "10 to 12" is a range as often as a time; only the usual minutes are one.
        if word(next) == "to" || word(next) == "before" || word(next) == "till"
            || word(next) == "after",
            word(index) != "quarter" && word(index) != "half" && word(index) != "a",
            line[index].isNumber || word(next) == "after" || word(next) == "before"
        {
            let isUsual =
                minutes > 12 || word(index - 1) == "at"
                || FigureGrammar.links.contains(word(index - 1))
            guard word(next - 1).hasPrefix("min") || word(next) == "to" && isUsual else {
                return nil
            }
        }
        var total = hour.value * 60 + direction * minutes
        if hour.value <= 12 { total = (total + 720) % 720 }
        return Match(
            ClockForm(hour: total / 60, minute: total % 60, half: nil),
            end: hour.end
        ).settled
    }

    private func smallNumber(at index: Int) -> Match<Int>? {
        line[index].plainNumber.map { Match($0, end: index + 1) }
    }

    /// An hour in figures or words.
    private func hour(at index: Int) -> Match<Int>? {
        if let number = line[index].plainNumber, number <= 24, line[index].text.utf8.count <= 2 {
            return Match(number, end: index + 1)
        }
        guard line[index].isWord, let word = belowHundred(at: index), word.value <= 24 else {
            return nil
        }
        return word
    }

    /// "16:30", "8.30pm", "7h01", "4pm", "seven thirty pm", "five o'clock", "at 4".
    private func figureClock(at index: Int) -> Match<ClockForm>? {
        if let dotted = dottedClock(at: index) { return dotted }
        if let military = fourDigits(at: index) { return military }
        guard let hour = hour(at: index) else { return nil }
        var next = hour.end
        var minute = 0
        var second = 0
        var hasMinutes = false
        let mark = word(next)
        if mark == ":" || mark == "h", line.joined(next) || mark == ":", line[next + 1].isNumber,
            let value = line[next + 1].plainNumber, value < 60, line[next + 1].text.utf8.count == 2
        {
            (minute, next, hasMinutes) = (value, next + 2, true)
            if word(next) == ":", let seconds = line[next + 1].plainNumber, seconds < 60 {
                (second, next) = (seconds, next + 2)
            }
        } else if word(next) == "o'clock" || word(next) == "oclock"
            || mark == "h" && line.joined(next)
            || word(next) == "o" && word(next + 1) == "clock"
        {
            next += word(next) == "o" ? 2 : 1
            return clockForm(hour.value, 0, 0, end: next)
        } else if let spoken = spokenMinutes(at: next, hourIsWord: line[index].isWord) {
            if halfOfDay(at: spoken.end) != nil || isLedByAt(index) || word(index - 1) == "for" {
                (minute, next, hasMinutes) = (spoken.value, spoken.end, true)
            }
        }
        if hasMinutes || halfOfDay(at: next) != nil {
            return clockForm(hour.value, minute, second, end: next)
        }
        guard isLedByAt(index), !line.joined(next) || line[next].kind == .mark,
            !countsSomething(after: next - 1), word(next) != "-" && word(next) != "/",
            word(next) != "a"
                || !["month", "week", "fortnight", "day", "piece", "pop", "go", "time"]
                    .contains(word(next + 1)),
            word(next) != "of", hour.value > 0
        else { return nil }
        return clockForm(hour.value, 0, 0, end: next)
    }

    private func isLedByAt(_ index: Int) -> Bool {
        word(index - 1) == "at" || word(index - 1) == "@"
            || ["about", "around", "say", "exactly"].contains(word(index - 1))
                && (word(index - 2) == "at" || CalendarWords.tonight.contains(word(index - 2))
                    || CalendarWords.tomorrow.contains(word(index - 2)))
    }

    private func clockForm(_ hour: Int, _ minute: Int, _ second: Int, end: Int) -> Match<ClockForm>?
    {
        guard hour <= 24, hour < 24 || minute == 0 else { return nil }
        let form = ClockForm(
            seconds: hour % 24 * 3600 + minute * 60 + second,
            isSettled: hour == 0 || hour > 12,
            hasMinutes: true
        )
        return Match(form, end: end)
    }

    /// "8.30pm" and "at 8.30".
    private func dottedClock(at index: Int) -> Match<ClockForm>? {
        let parts = line[index].text.split(separator: ".", omittingEmptySubsequences: false)
        guard line[index].isNumber, parts.count == 2, parts[1].utf8.count == 2,
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60,
            halfOfDay(at: index + 1) != nil
                || isLedByAt(index)
                    && currencyWord(at: index + 1) == nil && word(index + 1) != "%"
                    && word(index + 1) != "a" && word(index + 1) != "each"
                    && word(index + 1) != "per"
        else { return nil }
        return clockForm(hour, minute, 0, end: index + 1)
    }

    /// "0730", "1730 hours".
    private func fourDigits(at index: Int) -> Match<ClockForm>? {
        guard let number = line[index].plainNumber, number / 100 < 24, number % 100 < 60,
            line[index].text.utf8.count == 4
                || line[index].text.utf8.count == 3
                    && ["am", "pm", "a", "p"].contains(word(index + 1))
                    && halfOfDay(at: index + 1) != nil
        else { return nil }
        let isHours = ["hours", "hrs", "h", "hr"].contains(word(index + 1))
        let isLed =
            halfOfDay(at: index + 1) != nil || isLedByAt(index)
            || line[index].text.first == "0"
                && (word(index + 1) == "-" || word(index - 1) == "-" || word(index - 1) == "to")
        guard isHours || isLed, !countsSomething(after: index) || isHours else { return nil }
        return clockForm(number / 100, number % 100, 0, end: isHours ? index + 2 : index + 1)
    }

    /// The minutes of "seven thirty", "5 10", "eight oh five".
    private func spokenMinutes(at start: Int, hourIsWord: Bool) -> Match<Int>? {
        let index = word(start) == "-" && hourIsWord && line.joined(start) ? start + 1 : start
        if word(index) == "oh" || word(index) == "o", let unit = NumberWords.units[word(index + 1)]
        {
            return Match(unit, end: index + 2)
        }
        if let digits = line[index].plainNumber, digits < 60, line[index].text.utf8.count == 2,
            line[index].spaced, !hourIsWord
        {
            return Match(digits, end: index + 1)
        }
        guard hourIsWord || halfOfDay(at: (belowHundred(at: index)?.end ?? index)) != nil,
            let minutes = belowHundred(at: index), minutes.value < 60,
            minutes.value >= 10
                || NumberWords.tens[word(index)] != nil
        else { return nil }
        return minutes
    }

    /// Half a day: morning or afternoon, from "am", "p.m.", "in the evening".
    func halfOfDay(at index: Int) -> Match<ClockHalf>? {
        switch word(index) {
        case "am": return Match(.morning, end: index + 1)
        case "pm": return Match(.afternoon, end: index + 1)
        case "a", "p":
            let half: ClockHalf = word(index) == "a" ? .morning : .afternoon
            if word(index + 1) == ".", word(index + 2) == "m" {
                return Match(half, end: word(index + 3) == "." ? index + 4 : index + 3)
            }
            if word(index + 1) == "m", line[index + 1].spaced { return Match(half, end: index + 2) }
            // "7p": one letter, glued, and the phrase ends there.
            guard line.joined(index), line[index - 1].isNumber,
                word(index) == "a" || !isPence(index),
                !line.joined(index + 1) || line[index + 1].kind == .mark
            else { return nil }
            return Match(half, end: index + 1)
        case "in", "this", "at":
            let start = line.reads(["in", "the"], at: index) ? index + 2 : index + 1
            switch word(start) {
            case "morning": return Match(.morning, end: start + 1)
            case "afternoon", "evening": return Match(.afternoon, end: start + 1)
            case "night": return Match(.night, end: start + 1)
            default: return nil
            }
        case "morning": return Match(.morning, end: index + 1)
        case "night":
            return word(index - 2) == ":" || word(index - 1) == "o'clock"
                ? Match(.night, end: index + 1) : nil
        case "afternoon", "evening": return Match(.afternoon, end: index + 1)
        case "sharp", "exactly": return halfOfDay(at: index + 1)
        default: return nil
        }
    }

    private func isPence(_ index: Int) -> Bool {
        word(index) == "p" && !isLedByAt(index - 1)
    }
}

/// Which half of the day an hour of twelve belongs to.
enum ClockHalf: Hashable, Sendable { case morning, afternoon, night }

extension ClockForm {
    /// The time of an hour on a twelve-hour clock; unsettled without a half.
    init?(hour: Int, minute: Int, half: ClockHalf?) {
        guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
        var settled = hour % 24
        switch half {
        case nil: break
        case .morning: settled = hour == 12 ? 0 : settled
        case .afternoon: settled = hour < 12 ? hour + 12 : settled
        case .night: settled = hour == 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : settled
        }
        self.init(
            seconds: settled * 3600 + minute * 60,
            isSettled: half != nil || hour > 12 || hour == 0,
            hasMinutes: true
        )
    }
}

extension Match<ClockForm?> {
    /// The match where there is a time at all.
    fileprivate var settled: Match<ClockForm>? { value.map { Match<ClockForm>($0, end: end) } }
}
