import SparModel

/// A rule of repetition as it builds up from its words.
struct RecurrenceRule: Hashable, Sendable {
    /// How often at the coarsest.
    enum Frequency: String, Hashable, Sendable {
        case minutely, hourly, daily, weekly, monthly, yearly
    }

    var frequency: Frequency?
    var interval = 1
    /// Weekdays in the order said, with their number in the month or 0.
    var weekdays: [(nth: Int, day: Weekday)] = []
    var monthDays: [Int] = []
    var months: [Int] = []
    var second: Int?
    var count: Int?
    var until: CalendarDay?
    var start: CalendarDay?
    /// Numbers said before it is known of what: "2nd and last" of "2nd and last Friday".
    var pending: [Int] = []
    /// Whether a word of repetition was said.
    var isRepeated = false

    static func == (left: RecurrenceRule, right: RecurrenceRule) -> Bool {
        left.text == right.text
    }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// The rule in RFC 5545; nil where the words do not make one.
    var text: String? {
        guard isRepeated else { return nil }
        var rule = self
        if !rule.pending.isEmpty { rule.monthDays += rule.pending }
        let isNth = rule.weekdays.contains { $0.nth != 0 }
        let frequency =
            !rule.months.isEmpty && (isNth || !rule.monthDays.isEmpty)
            ? rule.frequency == .monthly ? .monthly : .yearly
            : rule.frequency ?? (isNth || !rule.monthDays.isEmpty ? .monthly : nil)
                ?? (!rule.weekdays.isEmpty ? .weekly : !rule.months.isEmpty ? .yearly : nil)
        guard var frequency else { return nil }
        if frequency == .daily, !rule.weekdays.isEmpty { frequency = .weekly }
        if frequency == .weekly, isNth || !rule.monthDays.isEmpty { frequency = .monthly }
        var parts = ["FREQ=\(frequency.rawValue.uppercased())"]
        if rule.interval > 1 { parts.append("INTERVAL=\(rule.interval)") }
        if !rule.weekdays.isEmpty {
            let names = rule.weekdays.map { ($0.nth == 0 ? "" : "\($0.nth)") + $0.day.code }
            parts.append("BYDAY=" + names.joined(separator: ","))
        }
        func list(_ name: String, _ values: [Int]) {
            guard !values.isEmpty else { return }
            parts.append("\(name)=" + values.map(String.init).joined(separator: ","))
        }
        list("BYMONTHDAY", rule.monthDays)
        list("BYMONTH", rule.months)
        if let second = rule.second {
            parts += ["BYHOUR=\(second / 3600)", "BYMINUTE=\(second / 60 % 60)"]
        }
        if let count = rule.count { parts.append("COUNT=\(count)") }
        if let until = rule.until { parts.append("UNTIL=\(until.compact)") }
        if let start = rule.start { parts.append("DTSTART=\(start.compact)") }
        return parts.joined(separator: ";")
    }
}

extension Weekday {
    /// "MO".
    var code: String { String(rawValue.prefix(2)).uppercased() }
}

extension CalendarDay {
    /// "20260310".
    fileprivate var compact: String { description.filter { $0 != "-" } }
}
