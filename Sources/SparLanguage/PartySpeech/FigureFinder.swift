import SparModel

/// The figures of a line sorted by what a scorer compares: sums, days, times of day.
struct FigureFinder: Sendable {
    private(set) var sums: [Money] = []
    private(set) var days: [CalendarDay] = []
    private(set) var hours: [Int] = []

    init(_ entities: [Entity], context: HearingContext) {
        let currency = context.currency ?? .usd
        for entity in entities {
            switch entity.value {
            case .money(let amount, _, _):
                if let minor = FigureFinder.minor(amount) {
                    sums.append(Money(minor: minor, currency: currency))
                }
            case .number(let number):
                // A bare number of some size may be a sum: "two hundred, two-fifty".
                if let minor = FigureFinder.minor(number), minor >= 2000, minor < 100_000_000 {
                    sums.append(Money(minor: minor, currency: currency))
                }
            case .date(let day): days.append(day)
            case .datetime(let instant):
                days.append(instant.day)
                hours.append(instant.second / 60)
            case .time(let second): hours.append(second / 60)
            case .datetimerange(let from, let to):
                if let start = from ?? to {
                    days.append(start.day)
                    hours.append(start.second / 60)
                }
            case .timerange(let from, let to):
                if let start = from ?? to { hours.append(start / 60) }
            case .percent, .daterange, .duration, .recurrence: continue
            }
        }
    }

    private static func minor(_ number: ExactNumber) -> Int? {
        var minor = number.mantissa
        for _ in 0..<max(0, number.exponent + 2) {
            let (product, overflow) = minor.multipliedReportingOverflow(by: 10)
            guard !overflow, product.magnitude < 1_000_000_000_000 else { return nil }
            minor = product
        }
        for _ in 0..<max(0, -(number.exponent + 2)) { minor /= 10 }
        return minor
    }

    /// Whether a month is named, as in a birth date.
    func namesMonth(_ words: SpokenWords) -> Bool {
        words.tokens.contains { token in
            CalendarDay.monthNames.contains { $0.lowercased() == token }
        }
    }
}
