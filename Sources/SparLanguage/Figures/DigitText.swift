/// What a run of digits with points and commas stands for.
enum DigitText {
    /// "1,842.17", "16.850,00", "1,00,000", "0.5"; grouped tells whether thousands were marked off.
    ///
    /// Nil for versions, dates and lists ("1.10.30", "1,2,3").
    static func value(of text: String) -> (ExactNumber, grouped: Bool)? {
        guard text.utf8.count <= 32 else { return nil }
        let plain = text.filter { $0 != "'" }
        let commas = plain.utf8.count { $0 == 44 }
        let points = plain.utf8.count { $0 == 46 }
        switch (commas, points) {
        case (0, 0):
            return ExactNumber(whole: plain).map { ($0, plain.utf8.count != text.utf8.count) }
        case (_, 0):
            return grouped(plain, by: ",", decimal: nil) ?? decimal(plain, at: ",")
        case (0, 1):
            return decimal(plain, at: ".")
        case (0, _):
            return grouped(plain, by: ".", decimal: nil)
        case (_, 1)
        where plain.lastIndex(of: ".") ?? plain.startIndex
            > plain.lastIndex(of: ",") ?? plain.startIndex:
            return grouped(plain, by: ",", decimal: ".")
        case (1, _):
            return grouped(plain, by: ".", decimal: ",")
        default:
            return nil
        }
    }

    /// "16.850" taken as sixteen thousand, as much of Europe writes it; nil unless it fits.
    static func pointThousands(_ text: String) -> ExactNumber? {
        guard text.utf8.count <= 20, text.utf8.contains(46), !text.utf8.contains(44) else {
            return nil
        }
        return grouped(text, by: ".", decimal: nil)?.0
    }

    private static func decimal(_ text: String, at point: Character) -> (ExactNumber, Bool)? {
        let halves = text.split(separator: point, omittingEmptySubsequences: false)
        guard halves.count == 2 else { return nil }
        return ExactNumber(whole: String(halves[0]), fraction: String(halves[1])).map {
            ($0, false)
        }
    }

    /// Groups of three, or the Indian two-two-three, with an optional decimal part.
    private static func grouped(
        _ text: String,
        by separator: Character,
        decimal: Character?
    ) -> (ExactNumber, grouped: Bool)? {
        var fraction = Substring()
        var whole = Substring(text)
        if let decimal, let point = text.lastIndex(of: decimal) {
            whole = text[..<point]
            fraction = text[text.index(after: point)...]
        }
        let groups = whole.split(separator: separator, omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.utf8.count), first != "0",
            groups.last?.utf8.count == 3 || groups.count == 1
        else { return nil }
        let inner = groups.dropFirst().dropLast()
        guard
            inner.allSatisfy({ $0.utf8.count == 3 })
                || inner.allSatisfy({ $0.utf8.count == 2 }) && first.utf8.count <= 2
        else { return nil }
        return ExactNumber(whole: String(groups.joined()), fraction: String(fraction)).map {
            ($0, true)
        }
    }
}
