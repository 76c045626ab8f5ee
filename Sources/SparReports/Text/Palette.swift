/// The few colours a report uses, or none; and whether layout may carry meaning.
public struct Palette: Hashable, Sendable {
    /// Whether colour escapes are written.
    public var isColoured: Bool
    /// Whether a screen reader reads it out: words stand in the place of bars, marks and columns.
    public var isSpoken: Bool

    /// A palette with or without colour.
    public init(isColoured: Bool, isSpoken: Bool = false) {
        self.isColoured = isColoured
        self.isSpoken = isSpoken
    }

    /// No colour at all.
    public static let plain = Palette(isColoured: false)

    /// Bold.
    public func strong(_ text: String) -> String { wrapped(text, "1") }
    /// Dim.
    public func faint(_ text: String) -> String { wrapped(text, "2") }
    /// Green.
    public func good(_ text: String) -> String { wrapped(text, "32") }
    /// Red.
    public func bad(_ text: String) -> String { wrapped(text, "31") }
    /// Yellow.
    public func doubtful(_ text: String) -> String { wrapped(text, "33") }
    /// Cyan, for who speaks.
    public func name(_ text: String) -> String { wrapped(text, "1;36") }

    /// Earned: `+`, or the word.
    public var earned: String { isSpoken ? "earned:" : good("+") }
    /// Earned in part: `~`, or the words.
    public var partly: String { isSpoken ? "in part:" : doubtful("~") }
    /// Lost: `-`, or the word.
    public var lost: String { isSpoken ? "lost:" : bad("-") }

    /// A limit on a grade: `!`, or the word.
    public var limit: String { isSpoken ? "limit:" : bad("!") }
    /// Worth nothing either way: a dot, or the word.
    public var noted: String { isSpoken ? "noted:" : faint("\u{00B7}") }

    private func wrapped(_ text: String, _ code: String) -> String {
        isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
