extension FigureGrammar {
    /// Whether a figure may begin with this word; most words cannot, and are passed over at once.
    static func mayBegin(_ word: String) -> Bool {
        opening.contains(word) || word.utf8.count >= 6 && mayBeSlip(word)
    }

    private static func mayBeSlip(_ word: String) -> Bool {
        CalendarWords.month(word) != nil || CalendarWords.weekday(word) != nil
    }

    private static let opening: Set<String> = {
        var words: Set<String> = [
            "a", "an", "the", "minus", "negative", "zero", "nought", "nil", "naught", "now", "half",
            "couple",
            "pair", "dozen", "few", "hundred", "thousand", "lakh", "in", "week", "day", "month",
            "mth", "eom", "end", "close", "last", "final", "next", "nxt", "this", "current",
            "following", "past", "previous", "coming", "upcoming", "quarter", "noon", "midday",
            "noontime", "midnight", "mid", "another", "full", "whole", "one", "late", "early",
            "beginning", "start", "middle", "rest", "remainder", "within", "weekend", "year",
            "spring", "summer", "autumn", "fall", "winter", "morning", "afternoon", "evening",
            "night", "first", "second", "third", "mo", "eod", "eoy", "later", "all", "every",
            "each", "evry", "daily", "everyday", "weekly", "fortnightly",
            "biweekly", "bi", "monthly", "quarterly", "yearly", "annually", "annual", "hourly",
            "weekends", "weekdays", "once", "starting", "on", "from", "between", "at", "nightly",
            "frm", "btw", "q", "h", "all", "within", "immediately", "year", "rest", "begin",
            "until",
            "overnight", "lunchtime", "arvo", "mornings", "evenings",
        ]
        words.formUnion(NumberWords.units.keys)
        words.formUnion(NumberWords.teens.keys)
        words.formUnion(NumberWords.tens.keys)
        words.formUnion(NumberWords.ordinals.keys)
        words.formUnion(NumberWords.fractionNames.keys)
        words.formUnion(CalendarWords.months.keys)
        words.formUnion(CalendarWords.weekdays.keys)
        words.formUnion(CalendarWords.pluralWeekdays.keys)
        words.formUnion(CalendarWords.today)
        words.formUnion(CalendarWords.tomorrow)
        words.formUnion(CalendarWords.yesterday)
        words.formUnion(CalendarWords.tonight)
        words.formUnion(CurrencyWords.dollarPrefixes.keys)
        words.formUnion(CurrencyWords.prefixes.keys)
        words.formUnion(CurrencyWords.words.keys)
        words.formUnion(CurrencyWords.notes.keys)
        words.formUnion(Holiday.byFirstWord.keys)
        return words
    }()
}
