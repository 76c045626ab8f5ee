import SparModel

/// A day of the year with a name of its own.
enum Holiday: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    /// The nth weekday of a month, from its end where negative, and days after it.
    case floating(Int, Weekday, month: Int, plus: Int)
    /// So many days after Easter Sunday.
    case easter(Int)

    /// The day it falls on in `year`.
    func day(in year: Int) -> CalendarDay? {
        switch self {
        case .fixed(let month, let day): CalendarDay(year: year, month: month, day: day)
        case .floating(let count, let weekday, let month, let plus):
            DayForm.nth(count, weekday, month: month, year: year)?.adding(days: plus)
        case .easter(let plus): Holiday.easterSunday(year)?.adding(days: plus)
        }
    }

    /// Western Easter by the anonymous Gregorian computation.
    static func easterSunday(_ year: Int) -> CalendarDay? {
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let (d, e) = (b / 4, b % 4)
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 19 * l) / 433
        let rest = h + l - 7 * m
        let month = (rest + 90) / 25
        return CalendarDay(year: year, month: month, day: (rest + 33 * month + 19) % 32)
    }

    /// Names as word sequences; "s" alone is what a possessive leaves.
    static let names: [(words: [String], day: Holiday)] = table.flatMap { name, day in
        let words = name.split(separator: " ").map(String.init)
        return [(words: words, day: day)]
    }

    /// The names that begin with a word, longest first.
    static let byFirstWord: [String: [(words: [String], day: Holiday)]] = Dictionary(
        grouping: names,
        by: { $0.words[0] }
    ).mapValues { $0.sorted { $0.words.count > $1.words.count } }

    private static let christmas = Holiday.fixed(month: 12, day: 25)
    private static let thanksgiving = Holiday.floating(4, .thursday, month: 11, plus: 0)

    private static let table: [(String, Holiday)] = [
        ("christmas", christmas), ("christmas day", christmas), ("xmas", christmas),
        ("xmas day", christmas), ("chrissy", christmas), ("crimbo", christmas),
        ("christmas eve", .fixed(month: 12, day: 24)), ("xmas eve", .fixed(month: 12, day: 24)),
        ("boxing day", .fixed(month: 12, day: 26)),
        ("st stephen 's day", .fixed(month: 12, day: 26)),
        ("new year", .fixed(month: 1, day: 1)), ("new year 's", .fixed(month: 1, day: 1)),
        ("new years", .fixed(month: 1, day: 1)), ("new years day", .fixed(month: 1, day: 1)),
        ("new year 's day", .fixed(month: 1, day: 1)), ("new year day", .fixed(month: 1, day: 1)),
        ("new year eve", .fixed(month: 12, day: 31)),
        ("new years eve", .fixed(month: 12, day: 31)),
        ("new year 's eve", .fixed(month: 12, day: 31)), ("nye", .fixed(month: 12, day: 31)),
        ("hogmanay", .fixed(month: 12, day: 31)),
        ("lady day", .fixed(month: 3, day: 25)), ("midsummer day", .fixed(month: 6, day: 24)),
        ("michaelmas", .fixed(month: 9, day: 29)), ("martinmas", .fixed(month: 11, day: 11)),
        ("twelfth night", .fixed(month: 1, day: 5)), ("epiphany", .fixed(month: 1, day: 6)),
        ("halloween", .fixed(month: 10, day: 31)),
        ("all saints day", .fixed(month: 11, day: 1)),
        ("all saints ' day", .fixed(month: 11, day: 1)),
        ("all souls day", .fixed(month: 11, day: 2)),
        ("all souls ' day", .fixed(month: 11, day: 2)),
        ("valentines day", .fixed(month: 2, day: 14)),
        ("valentine 's day", .fixed(month: 2, day: 14)),
        ("valentine 's", .fixed(month: 2, day: 14)), ("valentine day", .fixed(month: 2, day: 14)),
        ("valentines", .fixed(month: 2, day: 14)),
        ("st patrick 's day", .fixed(month: 3, day: 17)),
        ("st patricks day", .fixed(month: 3, day: 17)), ("paddys day", .fixed(month: 3, day: 17)),
        ("paddy 's day", .fixed(month: 3, day: 17)),
        ("st . patrick 's day", .fixed(month: 3, day: 17)),
        ("saint patrick 's day", .fixed(month: 3, day: 17)),
        ("bonfire night", .fixed(month: 11, day: 5)),
        ("guy fawkes", .fixed(month: 11, day: 5)), ("guy fawkes night", .fixed(month: 11, day: 5)),
        ("april fools", .fixed(month: 4, day: 1)), ("april fool 's day", .fixed(month: 4, day: 1)),
        ("april fools day", .fixed(month: 4, day: 1)),
        ("earth day", .fixed(month: 4, day: 22)),
        ("groundhog day", .fixed(month: 2, day: 2)), ("groundhogs day", .fixed(month: 2, day: 2)),
        ("labour day", .fixed(month: 5, day: 1)),
        ("juneteenth", .fixed(month: 6, day: 19)),
        ("independence day", .fixed(month: 7, day: 4)),
        ("veterans day", .fixed(month: 11, day: 11)),
        ("veteran 's day", .fixed(month: 11, day: 11)),
        ("veterans ' day", .fixed(month: 11, day: 11)),
        ("remembrance day", .fixed(month: 11, day: 11)),
        ("anzac day", .fixed(month: 4, day: 25)), ("australia day", .fixed(month: 1, day: 26)),
        ("waitangi day", .fixed(month: 2, day: 6)), ("canada day", .fixed(month: 7, day: 1)),
        ("bastille day", .fixed(month: 7, day: 14)),
        ("cinco de mayo", .fixed(month: 5, day: 5)),
        ("inauguration day", .fixed(month: 1, day: 20)),
        ("women 's day", .fixed(month: 3, day: 8)),
        ("mlk day", .floating(3, .monday, month: 1, plus: 0)),
        ("martin luther king day", .floating(3, .monday, month: 1, plus: 0)),
        ("martin luther king 's day", .floating(3, .monday, month: 1, plus: 0)),
        ("martin luther king jr day", .floating(3, .monday, month: 1, plus: 0)),
        ("martin luther king jr . day", .floating(3, .monday, month: 1, plus: 0)),
        ("presidents day", .floating(3, .monday, month: 2, plus: 0)),
        ("president 's day", .floating(3, .monday, month: 2, plus: 0)),
        ("presidents ' day", .floating(3, .monday, month: 2, plus: 0)),
        ("president day", .floating(3, .monday, month: 2, plus: 0)),
        ("washington 's birthday", .floating(3, .monday, month: 2, plus: 0)),
        ("memorial day", .floating(-1, .monday, month: 5, plus: 0)),
        ("decoration day", .floating(-1, .monday, month: 5, plus: 0)),
        ("labor day", .floating(1, .monday, month: 9, plus: 0)),
        ("columbus day", .floating(2, .monday, month: 10, plus: 0)),
        ("thanksgiving", thanksgiving), ("thanks giving", thanksgiving),
        ("thanksgiving day", thanksgiving), ("thanks giving day", thanksgiving),
        ("thanks given day", thanksgiving), ("turkey day", thanksgiving),
        ("black friday", .floating(4, .thursday, month: 11, plus: 1)),
        ("cyber monday", .floating(4, .thursday, month: 11, plus: 4)),
        ("mother 's day", .floating(2, .sunday, month: 5, plus: 0)),
        ("mothers day", .floating(2, .sunday, month: 5, plus: 0)),
        ("mothers ' day", .floating(2, .sunday, month: 5, plus: 0)),
        ("mother day", .floating(2, .sunday, month: 5, plus: 0)),
        ("father 's day", .floating(3, .sunday, month: 6, plus: 0)),
        ("fathers day", .floating(3, .sunday, month: 6, plus: 0)),
        ("fathers ' day", .floating(3, .sunday, month: 6, plus: 0)),
        ("father day", .floating(3, .sunday, month: 6, plus: 0)),
        ("melbourne cup", .floating(1, .tuesday, month: 11, plus: 0)),
        ("may bank holiday", .floating(1, .monday, month: 5, plus: 0)),
        ("spring bank holiday", .floating(-1, .monday, month: 5, plus: 0)),
        ("august bank holiday", .floating(-1, .monday, month: 8, plus: 0)),
        ("easter", .easter(0)), ("easter sunday", .easter(0)), ("easter day", .easter(0)),
        ("easter monday", .easter(1)), ("good friday", .easter(-2)),
        ("easter saturday", .easter(-1)), ("maundy thursday", .easter(-3)),
        ("palm sunday", .easter(-7)), ("ash wednesday", .easter(-46)),
        ("shrove tuesday", .easter(-47)), ("pancake day", .easter(-47)),
        ("mardi gras", .easter(-47)), ("whit monday", .easter(50)), ("pentecost", .easter(49)),
        ("whit sunday", .easter(49)), ("ascension day", .easter(39)),
    ]
}
