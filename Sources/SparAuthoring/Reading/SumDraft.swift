package import SparModel

/// A sum as written, before the case's currency and balance are known.
package enum SumDraft: Hashable, Sendable {
    /// An amount in hundredths, with its currency if one is written.
    case amount(Int, Currency?)
    /// So many percent of the balance.
    case percent(Int)
}

/// Money that comes in again and again, as written.
struct StreamDraft: Hashable, Sendable {
    var amount: Placed<SumDraft>
    var every: Interval
    var from: CalendarDay?
}

extension FieldReader {
    /// A sum, or a percentage of the balance.
    package mutating func sum(_ value: YAMLValue?) -> Placed<SumDraft>? {
        guard let text = scalar(value, expecting: "a sum") else { return nil }
        return sum(text.value, at: text.place)
    }

    mutating func sum(_ text: String, at place: SourcePlace) -> Placed<SumDraft>? {
        if text.hasSuffix("%") {
            guard let percent = Int(text.dropLast()), (0...100).contains(percent) else {
                report(
                    .badSum,
                    "`\(text)` is not a percentage",
                    at: place,
                    help: "write a whole number of percent from 0% to 100%"
                )
                return nil
            }
            return Placed(.percent(percent), at: place)
        }
        let stand = Currency.usd
        let parts = text.split(separator: " ")
        guard let money = Money(parsing: text, in: stand), money.minor >= 0,
            !Meant.hasStrayComma(text)
        else {
            report(
                .badSum,
                "`\(text)` is not a sum",
                at: place,
                help: Meant.sum(text).map { "write \($0)" }
                    ?? "write an amount and a currency: 4860.00 GBP"
            )
            return nil
        }
        return Placed(.amount(money.minor, parts.count == 2 ? money.currency : nil), at: place)
    }

    /// "900 GBP weekly", "10% monthly", "900 every 2 weeks from 2026-03-20".
    mutating func stream(_ value: YAMLValue?) -> StreamDraft? {
        if case .mapping = value?.content {
            guard let fields = fields(of: value, as: ScenarioFormat.stream) else { return nil }
            let amount = sum(fields["amount"])
            let every = interval(fields["every"])
            let from = day(fields["from"])
            guard let amount, let every else { return nil }
            return StreamDraft(amount: amount, every: every.value, from: from?.value)
        }
        guard let text = scalar(value, expecting: "a sum and how often") else { return nil }
        var words = text.value.split(separator: " ").map(String.init)
        var from: CalendarDay?
        if words.count >= 2, words[words.count - 2] == "from" {
            guard let day = CalendarDay(parsing: words[words.count - 1]) else {
                report(
                    .badDate,
                    "`\(words[words.count - 1])` is not a date",
                    at: source.find(words[words.count - 1], from: text.place) ?? text.place,
                    help: Meant.day(words[words.count - 1])
                        ?? "write year, month and day: 2026-03-20"
                )
                return nil
            }
            from = day
            words.removeLast(2)
        }
        let isSum: (String) -> Bool = { word in
            word.first.map { $0.isNumber || $0 == "-" } ?? false
        }
        var amount = [words.first ?? ""]
        var rest = Array(words.dropFirst())
        if let code = rest.first, Currency(rawValue: code) != nil, code == code.uppercased() {
            amount.append(code)
            rest.removeFirst()
        }
        if rest.first == "every" || rest.first == "a" { rest.removeFirst() }
        guard isSum(amount[0]), !rest.isEmpty else {
            report(
                .badSum,
                "`\(text.value)` is not a sum and how often",
                at: text.place,
                help: stream(meant: words) ?? "write 900 GBP weekly, or 250 GBP every 2 weeks"
            )
            return nil
        }
        let often = rest.joined(separator: " ")
        guard let sum = sum(amount.joined(separator: " "), at: text.place) else { return nil }
        guard let every = Interval(parsing: often) else {
            reportInterval(often, at: source.find(rest[0], from: text.place) ?? text.place)
            return nil
        }
        return StreamDraft(amount: sum, every: every, from: from)
    }

    /// "write 90.00 GBP monthly" for "£90 monthly".
    private func stream(meant words: [String]) -> String? {
        guard words.count > 1, let often = words.last, Interval(parsing: often) != nil else {
            return nil
        }
        let amount = words.dropLast().joined(separator: " ")
        return Meant.sum(amount).map { "write \($0) \(often)" }
    }
}
