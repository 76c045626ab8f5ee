import Glibc

/// Whether output is coloured: what `--color` takes.
package enum ColorChoice: String, CaseIterable, Sendable {
    /// Where somebody looks at it.
    case auto
    /// Even into a file.
    case always
    /// Nowhere.
    case never

    /// Decides for a stream: the choice, then `NO_COLOR`, then `TERM`, then what the stream is.
    package func isColored(
        _ descriptor: Int32,
        environment: (String) -> String? = { getenv($0).map { String(cString: $0) } }
    ) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto:
            (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
                && isatty(descriptor) == 1
        }
    }
}

/// Writes text in colour, or leaves it plain.
package struct TextStyle: Equatable, Sendable {
    /// The looks a text can have, each the number of its ANSI escape.
    package enum Look: Int, Sendable {
        case bold = 1
        case dim = 2
        case underlined = 4
        case red = 31
        case green = 32
        case yellow = 33
        case blue = 34
        case magenta = 35
        case cyan = 36
    }

    /// Whether it writes colour.
    package var isColored: Bool

    /// A style that colours, or not.
    package init(isColored: Bool) {
        self.isColored = isColored
    }

    /// A text in these looks.
    package func callAsFunction(_ text: String, _ looks: Look...) -> String {
        guard isColored, !looks.isEmpty, !text.isEmpty else { return text }
        let numbers = looks.map { String($0.rawValue) }.joined(separator: ";")
        return "\u{1B}[\(numbers)m\(text)\u{1B}[0m"
    }
}
