/// A currency by its ISO 4217 code.
public struct Currency: RawRepresentable, Hashable, Sendable, Codable {
    /// Three capital letters: "GBP".
    public let rawValue: String

    /// A currency of three ASCII letters, in either case; nil for anything else.
    public init?(rawValue: String) {
        let code = rawValue.uppercased()
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else {
            return nil
        }
        self.rawValue = code
    }

    private init(_ code: StaticString) { rawValue = code.description }

    /// Pound sterling.
    public static let gbp = Currency("GBP")
    /// US dollar, the currency where none is visible.
    public static let usd = Currency("USD")
    /// Euro.
    public static let eur = Currency("EUR")

    /// The sign written before a sum, for the currencies that have one of their own.
    public var symbol: String? {
        switch rawValue {
        case "GBP": "£"
        case "USD": "$"
        case "EUR": "€"
        case "INR": "₹"
        case "JPY": "¥"
        case "AUD": "A$"
        case "CAD": "C$"
        case "NZD": "NZ$"
        case "ZAR": "R"
        default: nil
        }
    }
}
