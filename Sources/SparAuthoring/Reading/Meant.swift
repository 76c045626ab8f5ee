import SparModel

/// What somebody most likely meant who wrote a sum or a date in another way.
enum Meant {
    /// "780.00 GBP" for "£780", "780 pounds", "780,00 GBP" or "-780.00 GBP"; nil when there is no
    /// figure to go by.
    static func sum(_ text: String) -> String? {
        let figures = text.filter { isDigit($0) || $0 == "." || $0 == "," }
        var digits = Substring(figures).drop { !isDigit($0) }
        while let last = digits.last, !isDigit(last) { digits.removeLast() }
        guard !digits.isEmpty, digits.count <= 15 else { return nil }
        var cents = "00"
        // The last dot or comma begins the cents if two digits or one follow it.
        if let mark = digits.lastIndex(where: { !isDigit($0) }) {
            let rest = digits[digits.index(after: mark)...]
            if rest.count <= 2 {
                cents = rest.count == 1 ? rest + "0" : String(rest)
                digits = digits[..<mark]
            }
        }
        let whole = digits.filter(isDigit)
        return "\(whole).\(cents) \(currency(text) ?? "GBP")"
    }

    /// Whether a comma stands elsewhere than before three digits: "780,00".
    static func hasStrayComma(_ text: String) -> Bool {
        let whole = text.prefix { isDigit($0) || $0 == "," }
        let groups: [Substring] = whole.split(separator: ",", omittingEmptySubsequences: false)
        return groups.dropFirst().contains { $0.count != 3 }
    }

    private static func currency(_ text: String) -> String? {
        let signs: [(Character, String)] = [("£", "GBP"), ("€", "EUR"), ("$", "USD")]
        for (sign, code) in signs where text.contains(sign) { return code }
        let words = text.split { !$0.isLetter }.map { $0.lowercased() }
        for word in words {
            switch word {
            case "pound", "pounds", "quid", "sterling": return "GBP"
            case "euro", "euros": return "EUR"
            case "dollar", "dollars", "bucks": return "USD"
            default: break
            }
        }
        return words.first { $0.utf8.count == 3 && Currency(rawValue: $0) != nil }?.uppercased()
    }

    /// What to write for a date in another order, or for a day that no month has.
    static func day(_ text: String) -> String? {
        let parts = text.split { !$0.isLetter && !isDigit($0) }.map(String.init)
        guard parts.count == 3 else { return nil }
        if let month = parts.firstIndex(where: { self.month($0) != nil }) {
            let rest = parts.indices.filter { $0 != month }.compactMap { Int(parts[$0]) }
            guard rest.count == 2, let number = self.month(parts[month]) else { return nil }
            let isYearFirst = rest[0] > 31
            return write(
                year: isYearFirst ? rest[0] : rest[1],
                month: number,
                day: isYearFirst ? rest[1] : rest[0]
            )
        }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        if numbers[0] > 31 { return write(year: numbers[0], month: numbers[1], day: numbers[2]) }
        let dayFirst = day(year: numbers[2], month: numbers[1], day: numbers[0])
        let monthFirst = day(year: numbers[2], month: numbers[0], day: numbers[1])
        if let dayFirst, let monthFirst, dayFirst != monthFirst {
            return "write \(dayFirst), or \(monthFirst) if the month came first"
        }
        if let meant = dayFirst ?? monthFirst { return "write \(meant)" }
        return write(year: numbers[2], month: numbers[1], day: numbers[0])
    }

    private static func write(year: Int, month: Int, day: Int) -> String? {
        if let meant = self.day(year: year, month: month, day: day) { return "write \(meant)" }
        let full = year < 100 ? year + 2000 : year
        guard (1...12).contains(month), day > 0, (1900...2999).contains(full) else { return nil }
        let length = CalendarDay.length(ofMonth: month, year: full)
        return CalendarDay(year: full, month: month, day: length).map {
            "there is no such day; the last of that month is \($0)"
        }
    }

    private static func day(year: Int, month: Int, day: Int) -> CalendarDay? {
        let full = year < 100 ? year + 2000 : year
        guard (1900...2999).contains(full) else { return nil }
        return CalendarDay(year: full, month: month, day: day)
    }

    private static func month(_ word: String) -> Int? {
        let names = [
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        ]
        guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
        return names.firstIndex(of: String(word.lowercased().prefix(3))).map { $0 + 1 }
    }

    private static func isDigit(_ character: Character) -> Bool {
        character.isASCII && character.isNumber
    }
}
