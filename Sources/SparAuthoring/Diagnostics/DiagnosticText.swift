public import SparModel

/// Diagnostics for a person at a terminal.
///
/// The first line of each is what editors and `grep` understand; below it stand the line of the
/// file, carets under what is meant, and the way out:
///
/// ```
/// Scenarios/x/scenario.yaml:14:9: error: unknown mood `angy` [SP0012]
///    |
/// 14 |   mood: {angy: 10}
///    |          ^^^^
///    = help: did you mean `anger`?
/// ```
public struct DiagnosticText: Sendable {
    /// The files' texts by path, for the lines shown.
    private let sources: [String: SourceText]
    /// What goes before every path: the way from the working directory to the library.
    private let prefix: String
    private let isColoured: Bool

    /// A way to show diagnostics.
    ///
    /// - Parameters:
    ///   - sources: The text of each file, by the path diagnostics name it by.
    ///   - prefix: What goes before every path, such as "../".
    ///   - isColoured: Whether to write terminal colours.
    public init(sources: [String: String], prefix: String = "", isColoured: Bool = false) {
        self.sources = Dictionary(
            uniqueKeysWithValues: sources.map { ($0.key, SourceText($0.value, file: $0.key)) }
        )
        self.prefix = prefix
        self.isColoured = isColoured
    }

    /// All of them, a blank line between two, and a count at the end.
    public func text(_ diagnostics: [Diagnostic]) -> String {
        guard !diagnostics.isEmpty else { return "" }
        return diagnostics.map { text($0) + "\n" }.joined()
            + bold(Self.count(diagnostics)) + "\n"
    }

    /// One of them, over several lines.
    public func text(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.place
        let severity =
            switch diagnostic.severity {
            case .error: colour("error:", "1;31")
            case .warning: colour("warning:", "1;33")
            }
        var lines = [
            bold("\(prefix)\(place):") + " \(severity) " + bold(diagnostic.message)
                + " [\(diagnostic.code)]"
        ]
        let number = place.line > 0 ? String(place.line) : ""
        let gutter = String(repeating: " ", count: number.count)
        if let line = sources[place.file]?.line(place.line), place.line > 0 {
            let window = Window(line, around: place)
            lines.append(blue("\(gutter) |"))
            lines.append(blue("\(number) |") + " " + window.text)
            lines.append(blue("\(gutter) |") + " " + window.padding + colour(window.carets, "1;31"))
        }
        if let help = diagnostic.help {
            lines.append(blue("\(gutter) =") + " " + bold("help:") + " \(help)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// "2 errors, 1 warning".
    public static func count(_ diagnostics: [Diagnostic]) -> String {
        let parts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
            let count = diagnostics.filter { $0.severity == severity }.count
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        return parts.isEmpty ? "no faults" : parts.joined(separator: ", ")
    }

    private func colour(_ text: String, _ code: String) -> String {
        isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    private func bold(_ text: String) -> String { colour(text, "1") }

    private func blue(_ text: String) -> String { colour(text, "1;34") }

    /// The stretch of a line that is shown: all of it unless it is very long.
    private struct Window {
        let text: String
        let padding: String
        let carets: String

        init(_ line: String, around place: SourcePlace) {
            // Tabs would shift the carets, and nothing in a file may steer the terminal.
            let scalars = line.unicodeScalars.map { scalar -> Unicode.Scalar in
                scalar == "\t"
                    ? " " : scalar.value < 32 || scalar.value == 127 ? "\u{FFFD}" : scalar
            }
            let column = min(place.column - 1, scalars.count)
            let start = column > 100 ? column - 60 : 0
            let end = min(scalars.count, max(column + min(place.length, 80), start + 120))
            let isCut = start > 0
            text =
                (isCut ? "…" : "") + String(String.UnicodeScalarView(scalars[start..<end]))
                + (end < scalars.count ? "…" : "")
            padding = String(repeating: " ", count: column - start + (isCut ? 1 : 0))
            carets = String(
                repeating: "^",
                count: max(1, min(place.length, max(1, end - column)))
            )
        }
    }
}
