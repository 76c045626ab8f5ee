import SparModel

/// Makes the ids calls are known by.
enum CallName {
    /// "c-20260310-102000-7f3a": the moment it began in UTC, and four letters of chance.
    static func make(at milliseconds: Int64, chance: UInt64) -> String {
        let seconds = Int(milliseconds / 1000)
        let day = CalendarDay(number: seconds / 86_400).description.filter { $0 != "-" }
        let clock = seconds % 86_400
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let time = two(clock / 3600) + two(clock / 60 % 60) + two(clock % 60)
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
        var rest = chance ^ UInt64(truncatingIfNeeded: milliseconds)
        var tail = ""
        for _ in 0..<4 {
            tail.append(letters[Int(rest % UInt64(letters.count))])
            rest /= UInt64(letters.count)
        }
        return "c-\(day)-\(time)-\(tail)"
    }
}
