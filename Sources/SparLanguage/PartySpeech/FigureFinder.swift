import SparModel

/// The figures of a line sorted by what a scorer compares: sums, days, times of day.
struct FigureFinder: Sendable {
    /// Sums of any purpose, bare numbers of some size among them.
    private(set) var heard: [HeardMoney] = []
    private(set) var days: [CalendarDay] = []
    private(set) var hours: [Int] = []

    var sums: [Money] { heard.map(\.amount) }

    init(_ entities: [Entity], in line: String, context: HearingContext) {
        let scalars = Array(line.unicodeScalars)
        let currency = context.currency ?? .usd
        let references = Set(context.references.compactMap { Int($0.filter(\.isNumber)) })
        func add(_ number: ExactNumber, _ entity: Entity, least: Int) {
            guard let minor = FigureFinder.minor(number), minor >= least, minor < 1_000_000_000,
                !references.contains(minor / 100)
            else { return }
            let money = Money(minor: minor, currency: currency)
            heard.append(HeardMoney(money, text: entity.text, span: entity.span))
        }
        for entity in entities
        where !FigureFinder.present.contains(entity.text.lowercased())
            && !FigureFinder.greets(entity, scalars)
        {
            switch entity.value {
            case .money(let amount, _, _): add(amount, entity, least: 1)
            // A bare number of some size may be a sum: "two hundred, two-fifty".
            case .number(let number): add(number, entity, least: 2000)
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
        heard = heard.map { FigureFinder.settled($0, context: context) }
    }

    /// Leaves out figures that are part of a telephone number: "01 555 0123".
    mutating func dropTelephones(in line: String) {
        let scalars = Array(line.unicodeScalars)
        func isDigit(_ index: Int) -> Bool { ("0"..."9").contains(scalars[index]) }
        func joins(_ index: Int) -> Bool {
            isDigit(index) || " -()+".unicodeScalars.contains(scalars[index])
        }
        heard.removeAll { figure in
            var (low, high) = (figure.span.lowerBound, figure.span.upperBound)
            guard low >= 0, high <= scalars.count, low < high, isDigit(low) else { return false }
            while low > 0, joins(low - 1) { low -= 1 }
            while high < scalars.count, joins(high) { high += 1 }
            return (low..<high).count(where: isDigit) >= 7
                && !(figure.span.lowerBound..<figure.span.upperBound).contains {
                    ",.".unicodeScalars.contains(scalars[$0])
                }
        }
    }

    /// Words for the moment of the call, which set no day and no hour.
    private static let present: Set<String> = [
        "now", "right now", "just now", "at the moment", "currently", "immediately", "at once",
    ]

    /// "Good morning" and a "Morning," that opens the line name no hour.
    private static func greets(_ entity: Entity, _ line: [Unicode.Scalar]) -> Bool {
        let words = SpokenWords(entity.text).tokens
        guard let last = words.last, ["morning", "afternoon", "evening"].contains(last) else {
            return false
        }
        if words.count > 1 { return words.first == "good" }
        let before = line.prefix(max(0, entity.span.lowerBound))
        let lead = SpokenWords(String(String.UnicodeScalarView(before))).tokens.last
        return lead == nil || lead == "good" || lead == "hi" || lead == "hello"
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

    /// "Twenty-one eighty" is 21.80 at a till and 2,180 on a debt of thousands.
    static func settled(_ money: HeardMoney, context: HearingContext) -> HeardMoney {
        let balance = context.balance?.minor ?? 0
        let minor = money.amount.minor
        guard balance >= 100_000, (1000...9999).contains(minor), minor % 100 != 0,
            minor * 100 <= balance * 2, !money.text.contains(where: \.isNumber)
        else { return money }
        let words = SpokenWords(money.text).tokens
        let units: Set<String> = [
            "cent", "cents", "pence", "p", "dollars", "pounds", "euro", "and",
        ]
        guard words.allSatisfy({ !units.contains($0) }) else { return money }
        var scaled = money
        scaled.amount.minor *= 100
        return scaled
    }

    /// The debt's sums with till-talk settled, without bare small numbers that are hours or counts.
    static func settled(_ money: [HeardMoney], context: HearingContext) -> [HeardMoney] {
        let least = (context.balance?.minor ?? 0) / 100
        return money.map { settled($0, context: context) }.filter { heard in
            heard.amount.minor >= least || heard.text.unicodeScalars.contains { !$0.isASCII }
                || heard.text.contains { "$RA".contains($0) }
        }
    }

    /// A plan with till-talk settled.
    static func settled(_ plan: PlanTerms, context: HearingContext) -> PlanTerms {
        func fix(_ sum: Money?) -> Money? {
            guard let sum else { return nil }
            let heard = HeardMoney(sum, text: "", span: 0..<0)
            return settled(heard, context: context).amount
        }
        var plan = plan
        plan.down = fix(plan.down)
        plan.each = fix(plan.each)
        plan.total = fix(plan.total)
        return plan
    }

    /// Days without those said as "around Christmas" or "about the tenth".
    static func firm(_ dates: [HeardDate], in text: String) -> [HeardDate] {
        let scalars = Array(text.unicodeScalars)
        return dates.filter { date in
            let before = String(
                String.UnicodeScalarView(scalars.prefix(max(0, date.span.lowerBound)))
            )
            let words = SpokenWords(before).tokens.suffix(2)
            let opening = SpokenWords(date.text).tokens.first ?? ""
            return !words.contains(where: vague.contains) && !vague.contains(opening)
        }
    }

    private static let vague: Set<String> = [
        "around", "about", "roughly", "approximately", "maybe", "perhaps", "sometime", "ish",
    ]

    /// Takes out numbers that are telephone numbers or answers to a check.
    mutating func dropBareNumbers() {
        heard.removeAll { !$0.text.contains { "$£€".contains($0) } }
    }

    /// Whether a month is named, as in a birth date.
    func namesMonth(_ words: SpokenWords) -> Bool {
        words.tokens.contains { token in
            CalendarDay.monthNames.contains { $0.lowercased() == token }
        }
    }
}
