import SparModel

/// Names of months, weekdays and spans of time, with the ways people shorten and misspell them.
enum CalendarWords {
    static let months: [String: Int] = [
        "january": 1, "jan": 1, "february": 2, "feb": 2, "feburary": 2, "febuary": 2, "march": 3,
        "mar": 3, "mrch": 3, "april": 4, "apr": 4, "apirl": 4, "may": 5, "june": 6, "jun": 6,
        "july": 7, "jul": 7, "jully": 7, "august": 8, "aug": 8, "agust": 8, "augst": 8,
        "auguest": 8, "september": 9,
        "sept": 9, "sep": 9, "setember": 9, "october": 10, "oct": 10, "octber": 10,
        "november": 11, "nov": 11, "novemeber": 11, "december": 12, "dec": 12, "decmber": 12,
        "janury": 1, "januray": 1, "janruary": 1, "marchh": 3, "ocotber": 10, "spet": 9,
    ]

    static let weekdays: [String: Weekday] = [
        "monday": .monday, "mon": .monday, "mondy": .monday, "moday": .monday,
        "tuesday": .tuesday, "tue": .tuesday, "tues": .tuesday, "tusday": .tuesday,
        "tuseday": .tuesday, "tuesdy": .tuesday, "wednesday": .wednesday, "wed": .wednesday,
        "weds": .wednesday, "wednsday": .wednesday, "wendsday": .wednesday,
        "wensday": .wednesday, "wednesdy": .wednesday, "wenesday": .wednesday,
        "weddnesday": .wednesday, "thursday": .thursday, "thu": .thursday, "thur": .thursday,
        "thurs": .thursday, "thrusday": .thursday, "thirsday": .thursday, "thursdy": .thursday,
        "friday": .friday, "fri": .friday, "firday": .friday, "fridy": .friday,
        "fryday": .friday, "saturday": .saturday, "sat": .saturday, "saterday": .saturday,
        "satuday": .saturday, "sunday": .sunday, "sun": .sunday, "sundy": .sunday,
        "frida": .friday, "frday": .friday,
    ]

    /// Plural and repeated forms: "mondays", "fris".
    static let pluralWeekdays: [String: Weekday] = {
        var plurals: [String: Weekday] = ["tues": .tuesday]
        for (name, day) in weekdays where name.hasSuffix("day") { plurals[name + "s"] = day }
        for (name, day) in [("mon", Weekday.monday), ("fri", .friday), ("sat", .saturday)] {
            plurals[name + "s"] = day
        }
        return plurals
    }()

    /// Short names that are words of their own; they need a neighbour that makes them dates.
    static let doubtful: Set<String> = [
        "may", "march", "mar", "sun", "sat", "mon", "wed", "dec", "sep", "jan",
    ]

    /// A unit a span of time is counted in.
    static let units: [String: TimeUnit] = [
        "second": .second, "seconds": .second, "sec": .second, "secs": .second, "s": .second,
        "minute": .minute, "minutes": .minute, "min": .minute, "mins": .minute,
        "minuts": .minute, "hour": .hour, "hours": .hour, "hr": .hour, "hrs": .hour, "h": .hour,
        "day": .day, "days": .day, "dys": .day, "night": .day, "nights": .day, "d": .day,
        "week": .week, "weeks": .week, "wk": .week, "wks": .week, "weeek": .week, "w": .week,
        "weks": .week, "wek": .week, "fortnight": .fortnight, "fortnights": .fortnight,
        "fortnite": .fortnight, "month": .month, "months": .month, "mth": .month,
        "mths": .month, "mo": .month, "mos": .month, "mnth": .month, "mnths": .month,
        "munth": .month, "munths": .month, "monthes": .month, "moth": .month, "moths": .month,
        "quarter": .quarter, "quarters": .quarter, "year": .year, "years": .year, "yr": .year,
        "yrs": .year, "y": .year, "yaer": .year, "decade": .decade, "decades": .decade,
    ]

    /// Units too short to be trusted after a space.
    static let glued: Set<String> = ["s", "h", "d", "w", "y", "m"]

    static let today: Set<String> = ["today", "tday", "2day", "todays", "tody"]
    static let tomorrow: Set<String> = [
        "tomorrow", "tmrw", "tmr", "tomorow", "tommorow", "tommorrow", "tomoro", "tomo", "tmw",
        "2moro", "2morrow", "tomorro", "tomorrw", "tmrrw", "tmoro", "tommorw", "morra",
        "tomorra", "tmorrow", "tomm", "2mrw", "mañana",
    ]
    static let yesterday: Set<String> = ["yesterday", "yday", "ystd", "yesterdy", "yest"]
    static let tonight: Set<String> = ["tonight", "tonite", "2nite", "2night", "tonigt"]

    /// The month a word names, by table or within one slip of the pen.
    static func month(_ word: String) -> Int? {
        if let month = months[word] { return month }
        guard (6...10).contains(word.utf8.count) else { return nil }
        return monthNames.first { isSlip(word, of: $0.name) }?.number
    }

    /// The weekday a word names, by table or within one slip of the pen.
    static func weekday(_ word: String) -> Weekday? {
        if let day = weekdays[word] { return day }
        guard (6...10).contains(word.utf8.count), word.utf8.last == UInt8(ascii: "y") else {
            return nil
        }
        return dayNames.first { isSlip(word, of: $0.name) }?.day
    }

    private static let monthNames: [(name: String, number: Int)] = CalendarDay.monthNames
        .enumerated().map { ($1.lowercased(), $0 + 1) }
        .filter { $0.0.utf8.count >= 7 }
    private static let dayNames: [(name: String, day: Weekday)] = Weekday.allCases.map {
        ($0.rawValue, $0)
    }

    /// One letter more, less, wrong, or two swapped; the first letter stands.
    private static func isSlip(_ typed: String, of name: String) -> Bool {
        let (a, b) = (Array(typed.utf8), Array(name.utf8))
        guard a.first == b.first, abs(a.count - b.count) <= 1 else { return false }
        var start = 0
        while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
        var end = 0
        while end < min(a.count, b.count) - start, a[a.count - 1 - end] == b[b.count - 1 - end] {
            end += 1
        }
        let (left, right) = (a.count - start - end, b.count - start - end)
        if left <= 1 && right <= 1 { return true }
        return left == 2 && right == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]
    }
}

/// A unit time is counted in.
enum TimeUnit: String, Hashable, Sendable {
    case second, minute, hour, day, week, fortnight, month, quarter, year, decade

    /// Seconds of a unit of fixed length.
    var seconds: Int? {
        switch self {
        case .second: 1
        case .minute: 60
        case .hour: 3600
        case .day: 86_400
        case .week: 604_800
        case .fortnight: 1_209_600
        case .month, .quarter, .year, .decade: nil
        }
    }

    /// Months of a unit counted by the calendar.
    var months: Int? {
        switch self {
        case .second, .minute, .hour, .day, .week, .fortnight: nil
        case .month: 1
        case .quarter: 3
        case .year: 12
        case .decade: 120
        }
    }

    /// Whether a day or more.
    var isDated: Bool {
        switch self {
        case .second, .minute, .hour: false
        case .day, .week, .fortnight, .month, .quarter, .year, .decade: true
        }
    }
}
