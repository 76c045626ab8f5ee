import SparModel

/// A part of a day: "this morning", "in the evening", "tonight".
struct PartForm: Hashable, Sendable {
    /// The hours meant, by seconds since midnight; the end may lie past it.
    var hours: Range<Int>
    /// The day, where the words name one: today for "tonight".
    var day: DayForm?
}

/// Parts of a day.
extension FigureGrammar {
    /// "tonight", "this afternoon", "the morning", "early evening".
    func part(at index: Int) -> Match<PartForm>? {
        let today = DayForm(.fixed(context.today))
        if CalendarWords.tonight.contains(word(index)) {
            let end = ["night"].contains(word(index + 1)) ? index + 2 : index + 1
            return Match(PartForm(hours: FigureGrammar.hours(18, 24), day: today), end: end)
        }
        if word(index) == "last", word(index + 1) == "night" {
            let yesterday = DayForm(.fixed(context.today.adding(days: -1)))
            return Match(
                PartForm(hours: FigureGrammar.hours(18, 24), day: yesterday),
                end: index + 2
            )
        }
        var next = index
        var day: DayForm?
        if word(next) == "this" || word(next) == "later" && word(next + 1) == "this" {
            next += word(next) == "later" ? 2 : 1
            day = today
        } else if word(next) == "the" {
            next += 1
        }
        var narrowed = 0
        if ["early", "late", "mid"].contains(word(next)) {
            narrowed = word(next) == "early" ? -1 : word(next) == "late" ? 1 : 0
            next +=
                word(next + 1) == "-" || word(next + 1) == "in" && word(next + 2) == "the" ? 2 : 1
            if word(next) == "the" { next += 1 }
        }
        guard var hours = FigureGrammar.parts[word(next)] else { return nil }
        if word(next) == "night", day == nil, word(next - 1) != "the", next > index { return nil }
        let half = (hours.upperBound - hours.lowerBound) / 2
        if narrowed < 0 { hours = hours.lowerBound..<hours.upperBound - half }
        if narrowed > 0 { hours = hours.lowerBound + half..<hours.upperBound }
        return Match(PartForm(hours: hours, day: day), end: next + 1)
    }

    static func hours(_ from: Int, _ to: Int) -> Range<Int> { from * 3600..<to * 3600 }

    private static let parts: [String: Range<Int>] = [
        "morning": hours(6, 12), "mornings": hours(6, 12), "mornin": hours(6, 12),
        "afternoon": hours(12, 18), "afternoons": hours(12, 18), "arvo": hours(12, 18),
        "afternoonish": hours(12, 18), "evening": hours(17, 23), "evenings": hours(17, 23),
        "night": hours(18, 24), "lunchtime": hours(12, 14), "overnight": hours(18, 30),
    ]
}
