/// A small sum for a collector's desk: + - * / and brackets, to two decimals.
public enum Calculator {
    /// The answer in words: "1220.00", or what was wrong.
    public static func answer(to text: String) -> String {
        var parser = SumParser(text)
        guard let value = parser.value() else {
            return "/calc takes numbers with + - * / and brackets: /calc (4860 - 1200) / 3"
        }
        let hundredths = (value * 100).rounded()
        guard hundredths.magnitude < 1e15 else { return "That sum is too large." }
        let whole = Int(hundredths)
        let cents = whole.magnitude % 100
        return "\(whole < 0 ? "-" : "")\(whole.magnitude / 100).\(cents < 10 ? "0" : "")\(cents)"
    }
}

/// Recursive descent over one line; depth and length are bounded.
private struct SumParser {
    private let characters: [Character]
    private var index = 0
    private var depth = 0

    init(_ text: String) {
        characters = Array(
            text.prefix(200).lowercased().replacing(" of ", with: "*").filter {
                !$0.isWhitespace && $0 != "," && $0 != "£" && $0 != "$" && $0 != "€"
            }
        )
    }

    mutating func value() -> Double? {
        guard let value = sum(), index == characters.count, value.isFinite else { return nil }
        return value
    }

    private mutating func sum() -> Double? {
        guard var total = product() else { return nil }
        while index < characters.count, "+-".contains(characters[index]) {
            let isPlus = characters[index] == "+"
            index += 1
            let start = index
            guard var next = product() else { return nil }
            // "4860 - 25%": a percentage of what stands before, as on any desk calculator.
            if isPercentage(from: start) { next *= total }
            total = isPlus ? total + next : total - next
        }
        return total
    }

    /// Whether what was read from there is a bare percentage.
    private func isPercentage(from start: Int) -> Bool {
        characters[start..<index].last == "%"
            && characters[start..<index].dropLast().allSatisfy { $0.isNumber || $0 == "." }
    }

    private mutating func product() -> Double? {
        guard var total = factor() else { return nil }
        while index < characters.count, "*/x%".contains(characters[index]) {
            let sign = characters[index]
            index += 1
            if sign == "%" {
                total /= 100
                continue
            }
            guard let next = factor(), sign != "/" || next != 0 else { return nil }
            total = sign == "/" ? total / next : total * next
        }
        return total
    }

    private mutating func factor() -> Double? {
        guard index < characters.count, depth < 50 else { return nil }
        if characters[index] == "-" {
            index += 1
            return factor().map { -$0 }
        }
        if characters[index] == "(" {
            index += 1
            depth += 1
            guard let inner = sum(), index < characters.count, characters[index] == ")" else {
                return nil
            }
            index += 1
            depth -= 1
            return inner
        }
        let start = index
        while index < characters.count, characters[index].isASCII,
            characters[index].isNumber || characters[index] == "."
        {
            index += 1
        }
        return Double(String(characters[start..<index]))
    }
}
