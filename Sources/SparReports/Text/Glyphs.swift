/// What plots and rules are drawn with: block characters, or ASCII where the terminal has no UTF-8.
public struct Glyphs: Hashable, Sendable {
    /// Whether characters beyond ASCII may be used.
    public var isUnicode: Bool

    /// Characters of this kind.
    public init(isUnicode: Bool) { self.isUnicode = isUnicode }

    /// Block characters.
    public static let unicode = Glyphs(isUnicode: true)
    /// ASCII alone.
    public static let ascii = Glyphs(isUnicode: false)

    /// As the locale of the process says; the first of `LC_ALL`, `LC_CTYPE`, `LANG` that is set.
    public init(environment: [String: String]) {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
            .compactMap { environment[$0] }.first { !$0.isEmpty }
        let name = (locale ?? "").uppercased()
        isUnicode = name.contains("UTF-8") || name.contains("UTF8")
    }

    /// A horizontal rule.
    public func rule(_ length: Int) -> String {
        String(repeating: isUnicode ? "─" : "-", count: max(0, length))
    }

    /// What stands between two columns.
    public var wall: String { isUnicode ? "│" : "|" }

    /// Grades of 0 to 100 in a row, one character each, at most `width`; nil is a gap.
    ///
    /// In ASCII a grade is its tens: 7 stands for 70 to 79, and 100 is 9 too.
    public func sparkline(_ grades: [Int?], width: Int) -> String {
        Plot.binned(grades, into: width).map { grade -> String in
            guard let grade else { return isUnicode ? "·" : "." }
            let bounded = min(99, max(0, grade))
            return isUnicode ? Glyphs.blocks[bounded * 8 / 100] : String(bounded / 10)
        }.joined()
    }

    /// A bar of `length` characters, filled to a share of `grade` in 100.
    public func bar(_ grade: Int, length: Int) -> String {
        let filled = min(length, max(0, grade) * length / 100)
        return String(repeating: isUnicode ? "█" : "#", count: filled)
            + String(repeating: isUnicode ? "·" : ".", count: max(0, length - filled))
    }

    /// Which way it goes.
    public func arrow(_ up: Int) -> String {
        if up > 0 { return isUnicode ? "↑" : "up" }
        if up < 0 { return isUnicode ? "↓" : "down" }
        return isUnicode ? "→" : "level"
    }

    /// Eighths of a cell, the lowest first.
    static let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
