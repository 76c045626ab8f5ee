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
