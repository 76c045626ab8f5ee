/// A decimal number kept exactly: `mantissa` times ten to the `exponent`.
///
/// Every operation that would leave a million billions, or fifteen digits, answers nil: what is
/// beyond is not a figure anyone says on a call, and nothing traps.
public struct ExactNumber: Hashable, Sendable {
    /// The digits, with the sign; no trailing zeros.
    public let mantissa: Int
    /// The power of ten.
    public let exponent: Int

    static let limit = 1_000_000_000_000_000

    /// A whole number; those out of reach are held at the limit.
    public init(_ whole: Int) {
        let held = min(max(whole, -ExactNumber.limit), ExactNumber.limit)
        (mantissa, exponent) = ExactNumber.trimmed(held, 0)
    }

    /// `mantissa` × 10^`exponent`; nil beyond the limit.
    init?(mantissa: Int, exponent: Int) {
        let (digits, power) = ExactNumber.trimmed(mantissa, exponent)
        guard digits.magnitude <= ExactNumber.limit.magnitude, power >= -12 else { return nil }
        if power > 0 {
            guard power <= 15, let whole = digits.scaled(by: power),
                whole.magnitude <= ExactNumber.limit.magnitude
            else { return nil }
        }
        (self.mantissa, self.exponent) = (digits, power)
    }

    /// ASCII digits with an optional fraction; nil where there are too many.
    init?(whole: String, fraction: String = "") {
        guard whole.utf8.count <= 16, fraction.utf8.count <= 12,
            let value = Int(whole + fraction)
        else { return nil }
        self.init(mantissa: value, exponent: -fraction.utf8.count)
    }

    private static func trimmed(_ mantissa: Int, _ exponent: Int) -> (Int, Int) {
        guard mantissa != 0 else { return (0, 0) }
        var (digits, power) = (mantissa, exponent)
        while digits % 10 == 0 { (digits, power) = (digits / 10, power + 1) }
        return (digits, power)
    }

    /// The product; nil beyond the limit.
    func times(_ other: ExactNumber) -> ExactNumber? {
        let (product, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
        return overflow
            ? nil : ExactNumber(mantissa: product, exponent: exponent + other.exponent)
    }

    /// The product with a whole number; nil beyond the limit.
    func times(_ other: Int) -> ExactNumber? { times(ExactNumber(other)) }

    /// The sum; nil beyond the limit.
    func plus(_ other: ExactNumber) -> ExactNumber? {
        let low = min(exponent, other.exponent)
        guard let left = mantissa.scaled(by: exponent - low),
            let right = other.mantissa.scaled(by: other.exponent - low)
        else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : ExactNumber(mantissa: sum, exponent: low)
    }

    /// The quotient to about ten digits; nil by zero.
    func over(_ divisor: Int) -> ExactNumber? {
        guard divisor != 0 else { return nil }
        var (digits, power) = (mantissa, exponent)
        while digits.magnitude < 100_000_000_000, power > -12 {
            (digits, power) = (digits * 10, power - 1)
        }
        let half = digits < 0 ? -(divisor.held / 2) : divisor.held / 2
        return ExactNumber(mantissa: (digits + half) / divisor, exponent: power)
    }

    /// The number with the other sign.
    var negated: ExactNumber { ExactNumber(mantissa: -mantissa, exponent: exponent) ?? self }

    /// The whole number it is, if it is one.
    public var whole: Int? { exponent >= 0 ? mantissa.scaled(by: exponent) : nil }

    /// Hundredths, halves away from zero; nil beyond the limit.
    public var hundredths: Int? {
        if exponent >= -2 { return mantissa.scaled(by: exponent + 2) }
        var divisor = 1
        for _ in 0..<(-exponent - 2) { divisor *= 10 }
        let half = mantissa < 0 ? -divisor / 2 : divisor / 2
        return (mantissa + half) / divisor
    }

    /// Digits after the point.
    var decimals: Int { max(0, -exponent) }
}

extension ExactNumber: CustomStringConvertible {
    /// "1842.17", "-0.5", "12000".
    public var description: String {
        let sign = mantissa < 0 ? "-" : ""
        let digits = String(mantissa.magnitude)
        guard exponent < 0 else {
            return sign + digits + String(repeating: "0", count: exponent)
        }
        let padding = String(repeating: "0", count: max(0, 1 - exponent - digits.utf8.count))
        let padded = padding + digits
        return sign + padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
    }
}

extension Int {
    /// This number times ten to `power`; nil on overflow.
    fileprivate func scaled(by power: Int) -> Int? {
        guard power >= 0 else { return nil }
        guard self != 0 else { return 0 }
        guard power <= 18 else { return nil }
        var value = self
        for _ in 0..<power {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
        }
        return value
    }

    fileprivate var held: Int { Swift.max(-1_000_000, Swift.min(self, 1_000_000)) }
}
