public import SparModel

/// A calendar of the weeks ahead, today marked.
public enum CalendarText {
    /// Six weeks from the Monday of `today`'s week; where they are read out, a week a line.
    public static func sixWeeks(from today: CalendarDay, isSpoken: Bool = false) -> [String] {
        if isSpoken { return spoken(from: today) }
        var lines = ["              Mo  Tu  We  Th  Fr  Sa  Su"]
        let monday = today.adding(days: -today.weekday.index)
        for week in 0..<6 {
            let first = monday.adding(days: 7 * week)
            let month = CalendarDay.monthNames[first.adding(days: 6).components.month - 1]
            var line = month + String(repeating: " ", count: max(1, 12 - month.count))
            for day in 0..<7 {
                let date = first.adding(days: day)
                let number = String(date.components.day)
                let mark = date == today ? ">" : " "
                line += String(repeating: " ", count: 3 - number.count) + mark + number
            }
            lines.append(line)
        }
        return lines
    }

    private static func spoken(from today: CalendarDay) -> [String] {
        let monday = today.adding(days: -today.weekday.index)
        return ["Today is \(today.spoken)."]
            + (0..<6).map { week in
                let first = monday.adding(days: 7 * week)
                return "\(first.spoken) to \(first.adding(days: 6).spoken)"
            }
    }
}
