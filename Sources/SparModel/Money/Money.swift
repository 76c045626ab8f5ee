/// A sum in whole minor units of one currency: 4,860.00 GBP is `minor` 486000.
///
/// Every currency is kept at two decimals, as on the invoices collectors read.
public struct Money: Hashable, Sendable {
    /// Hundredths of the currency's unit; negative for a credit.
    public var minor: Int
    /// The currency the sum is in.
    public var currency: Currency

    /// A sum of `minor` hundredths.
    public init(minor: Int, currency: Currency) {
        self.minor = minor
        self.currency = currency
    }

    /// Nothing, in `currency`.
    public static func zero(_ currency: Currency) -> Money {
        Money(minor: 0, currency: currency)
    }

    /// Reads "4860", "4860.5", "4,860.00" or "4860.00 GBP"; nil for anything else.
    ///
    /// - Parameters:
    ///   - text: The sum as an author or a file writes it.
    ///   - currency: Used where the text names none.
    public init?(parsing text: some StringProtocol, in currency: Currency? = nil) {
        let parts = text.split(separator: " ")
        guard (1...2).contains(parts.count) else { return nil }
        let named = parts.count == 2 ? Currency(rawValue: String(parts[1])) : currency
        guard let named, let minor = Money.minorUnits(parts[0]) else { return nil }
        self.init(minor: minor, currency: named)
    }

    private static func minorUnits(_ text: some StringProtocol) -> Int? {
        var digits = Substring(text)
        let negative = digits.first == "-"
        if negative { digits = digits.dropFirst() }
        let halves = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count), !halves[0].isEmpty else { return nil }
        let whole = halves[0].filter { $0 != "," }
        let cents = halves.count == 2 ? String(halves[1]) : "0"
        guard whole.count <= 12, (1...2).contains(cents.count),
            whole.allSatisfy(\.isASCII), cents.allSatisfy(\.isASCII),
            let units = Int(whole), let hundredths = Int(cents), units >= 0, hundredths >= 0
        else { return nil }
        let total = units * 100 + (cents.count == 1 ? hundredths * 10 : hundredths)
        return negative ? -total : total
    }

    /// The amount alone, two decimals, no grouping: "4860.00".
    public var decimalString: String {
        let magnitude = minor.magnitude
        let cents = magnitude % 100
        return (minor < 0 ? "-" : "") + "\(magnitude / 100)." + (cents < 10 ? "0" : "") + "\(cents)"
    }

    /// As a person writes it on a call: "£4,860.00", "1,200.50 SEK"; cents left out when zero.
    public var spoken: String {
        let whole = String(minor.magnitude / 100)
        var grouped = ""
        for (offset, digit) in whole.enumerated() {
            if offset > 0, (whole.count - offset) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        let cents = minor.magnitude % 100
        let tail = cents == 0 ? "" : "." + (cents < 10 ? "0" : "") + "\(cents)"
        let sign = minor < 0 ? "-" : ""
        guard let symbol = currency.symbol else {
            return "\(sign)\(grouped)\(tail) \(currency.rawValue)"
        }
        return "\(sign)\(symbol)\(grouped)\(tail)"
    }

    /// `percent` hundredths of this sum, rounded to the nearest minor unit, halves up.
    public func percent(_ percent: Int) -> Money {
        let product = minor * percent
        let rounded = product >= 0 ? (product + 50) / 100 : -((-product + 50) / 100)
        return Money(minor: rounded, currency: currency)
    }

    /// Adds two sums; the left side's currency stands.
    public static func + (left: Money, right: Money) -> Money {
        Money(minor: left.minor + right.minor, currency: left.currency)
    }

    /// Subtracts two sums; the left side's currency stands.
    public static func - (left: Money, right: Money) -> Money {
        Money(minor: left.minor - right.minor, currency: left.currency)
    }

    /// The sum taken `count` times.
    public static func * (sum: Money, count: Int) -> Money {
        Money(minor: sum.minor * count, currency: sum.currency)
    }
}

extension Money: Comparable {
    /// Orders by amount; currencies are not converted.
    public static func < (left: Money, right: Money) -> Bool { left.minor < right.minor }
}

extension Money: CustomStringConvertible {
    /// "4860.00 GBP".
    public var description: String { "\(decimalString) \(currency.rawValue)" }
}

extension Money: Codable {
    /// Reads "4860.00 GBP".
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let money = Money(parsing: text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "expected a sum such as \"4860.00 GBP\""
            )
        }
        self = money
    }

    /// Writes "4860.00 GBP".
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
