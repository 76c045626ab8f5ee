/// The few colours a report uses, or none.
public struct Palette: Hashable, Sendable {
    /// Whether colour escapes are written.
    public var isColoured: Bool

    /// A palette with or without colour.
    public init(isColoured: Bool) { self.isColoured = isColoured }

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

    private func wrapped(_ text: String, _ code: String) -> String {
        isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
