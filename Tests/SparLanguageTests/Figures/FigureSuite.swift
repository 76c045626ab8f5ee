import SparLanguage
import SparModel

/// What the suites on figures share: short ways to hear a line and to write what was heard.
protocol FigureSuite {}

extension FigureSuite {
    /// Tuesday 10 March 2026, half past nine: the day all figures of these tests are seen from.
    func context(
        _ previous: String = "",
        locale: HearingContext.Locale = .gb,
        balance: Money? = nil,
        currency: Currency? = nil
    ) -> HearingContext {
        HearingContext(
            today: CalendarDay(year: 2026, month: 3, day: 10) ?? CalendarDay(number: 0),
            time: LocalTime(minutes: 570),
            locale: locale,
            previous: previous,
            balance: balance,
            currency: currency
        )
    }

    /// The figures of a line as short text: "money 250 GBP", "date 2026-03-20", in the order said.
    func figures(_ text: String, _ context: HearingContext? = nil) -> [String] {
        FigureReader().entities(in: text, context: context ?? self.context()).map(short)
    }

    private func short(_ entity: Entity) -> String {
        let rest: String
        switch entity.value {
        case .money(let amount, let currency, _): rest = "\(amount) \(currency?.rawValue ?? "-")"
        case .percent(let number), .number(let number): rest = "\(number)"
        case .date(let day): rest = "\(day)"
        case .datetime(let instant): rest = String("\(instant)".dropLast(3))
        case .time(let second): rest = clock(second)
        case .daterange(let from, let to):
            rest = "\(from.map { "\($0)" } ?? "..") \(to.map { "\($0)" } ?? "..")"
        case .datetimerange(let from, let to):
            rest =
                "\(from.map { String("\($0)".dropLast(3)) } ?? "..") "
                + "\(to.map { String("\($0)".dropLast(3)) } ?? "..")"
        case .timerange(let from, let to):
            rest = "\(from.map(clock) ?? "..") \(to.map(clock) ?? "..")"
        case .duration(let iso, _): rest = iso
        case .recurrence(let rule): rest = rule
        }
        return "\(entity.kind) \(rest)"
    }

    private func clock(_ second: Int) -> String {
        let (hour, minute) = (second / 3600, second / 60 % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// The debt's sums of a line: "250.00 GBP".
    func sums(_ text: String, _ context: HearingContext? = nil) -> [String] {
        DebtFigures().debtFigures(in: text, context: context ?? self.context()).money.map {
            $0.amount.description
        }
    }

    /// The debt's days of a line.
    func days(_ text: String, _ context: HearingContext? = nil) -> [String] {
        DebtFigures().debtFigures(in: text, context: context ?? self.context()).dates.map {
            $0.day.description
        }
    }

    /// The plan of a line, the fields said in a fixed order: "each 50.00, every 1 week".
    func plan(_ text: String, _ context: HearingContext? = nil) -> String? {
        guard
            let terms = DebtFigures().debtFigures(in: text, context: context ?? self.context()).plan
        else { return nil }
        var fields: [String] = []
        if let down = terms.down { fields.append("down \(down.decimalString)") }
        if let count = terms.instalments { fields.append("instalments \(count)") }
        if let each = terms.each { fields.append("each \(each.decimalString)") }
        if let every = terms.every { fields.append("every \(every)") }
        if let first = terms.first { fields.append("first \(first)") }
        if let last = terms.last { fields.append("last \(last)") }
        if let total = terms.total { fields.append("total \(total.decimalString)") }
        return fields.joined(separator: ", ")
    }
}
