public import SparModel

/// The forms diagnostics are written in for other programs.
public enum DiagnosticFormat: String, CaseIterable, Hashable, Sendable {
    /// For a person.
    case text
    /// One JSON document, `"schema": "spar.diagnostics/1"`.
    case json
    /// SARIF 2.1.0, which code-scanning services read.
    case sarif
    /// Annotations of GitHub's workflow commands.
    case github

    /// The diagnostics in this form, with an end of line.
    ///
    /// - Parameters:
    ///   - diagnostics: What to write.
    ///   - sources: The text of each file, by path, for `text`.
    ///   - prefix: What goes before every path.
    ///   - isColoured: Whether to write terminal colours, for `text`.
    /// - Returns: The document.
    public func render(
        _ diagnostics: [Diagnostic],
        sources: [String: String] = [:],
        prefix: String = "",
        isColoured: Bool = false
    ) -> String {
        switch self {
        case .text:
            DiagnosticText(sources: sources, prefix: prefix, isColoured: isColoured)
                .text(diagnostics)
        case .json: Self.json(diagnostics, prefix: prefix).text + "\n"
        case .sarif: Self.sarif(diagnostics, prefix: prefix).text + "\n"
        case .github: diagnostics.map { Self.github($0, prefix: prefix) + "\n" }.joined()
        }
    }

    // MARK: - JSON

    private static func json(_ diagnostics: [Diagnostic], prefix: String) -> JSONText {
        let errors = diagnostics.filter { $0.severity == .error }.count
        return .object([
            ("diagnostics", .array(diagnostics.map { json($0, prefix: prefix) })),
            ("errors", .number(errors)),
            ("schema", .string("spar.diagnostics/1")),
            ("warnings", .number(diagnostics.count - errors)),
        ])
    }

    private static func json(_ diagnostic: Diagnostic, prefix: String) -> JSONText {
        let place = diagnostic.place
        return .object([
            ("code", .string(diagnostic.code)),
            ("column", .number(place.column)),
            ("file", .string(prefix + place.file)),
            ("help", diagnostic.help.map { .string($0) } ?? .null),
            ("length", .number(place.length)),
            ("line", .number(place.line)),
            ("message", .string(diagnostic.message)),
            ("severity", .string(diagnostic.severity.rawValue)),
        ])
    }

    // MARK: - SARIF

    private static func sarif(_ diagnostics: [Diagnostic], prefix: String) -> JSONText {
        // Every code that is used has its rule; what is found by playing has no page of its own.
        let used = Set(diagnostics.map(\.code)).sorted()
        let rules = used.map { code -> JSONText in
            guard let known = DiagnosticCode(rawValue: code) else {
                return .object([("id", .string(code))])
            }
            return .object([
                ("id", .string(code)),
                ("name", .string(known.title)),
                ("shortDescription", .object([("text", .string(known.title))])),
                ("help", .object([("text", .string("See docs/diagnostics/\(known.pageName)"))])),
            ])
        }
        let driver = JSONText.object([
            ("name", .string("spar")),
            ("rules", .array(rules)),
        ])
        let run = JSONText.object([
            ("tool", .object([("driver", driver)])),
            ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(diagnostics.map { sarif($0, prefix: prefix) })),
        ])
        return .object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", .string("2.1.0")),
            ("runs", .array([run])),
        ])
    }

    private static func sarif(_ diagnostic: Diagnostic, prefix: String) -> JSONText {
        let place = diagnostic.place
        var location: [(String, JSONText)] = [
            ("artifactLocation", .object([("uri", .string(uri(prefix + place.file)))]))
        ]
        if place.line > 0 {
            location.append(
                (
                    "region",
                    .object([
                        ("startLine", .number(place.line)),
                        ("startColumn", .number(max(1, place.column))),
                        ("endColumn", .number(max(1, place.column) + place.length)),
                    ])
                )
            )
        }
        let message = diagnostic.message + (diagnostic.help.map { "; \($0)" } ?? "")
        return .object([
            ("ruleId", .string(diagnostic.code)),
            ("level", .string(diagnostic.severity.rawValue)),
            ("message", .object([("text", .string(message))])),
            (
                "locations",
                .array([.object([("physicalLocation", .object(location))])])
            ),
        ])
    }

    /// A path as a URI reference: what is not a plain letter is written in hexadecimal.
    private static func uri(_ path: String) -> String {
        path.utf8.reduce(into: "") { text, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."), UInt8(ascii: "~"), UInt8(ascii: "/"):
                text.append(Character(Unicode.Scalar(byte)))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
    }

    // MARK: - GitHub

    private static func github(_ diagnostic: Diagnostic, prefix: String) -> String {
        let place = diagnostic.place
        var properties = ["file=" + escaped(prefix + place.file, ",:")]
        if place.line > 0 {
            properties.append("line=\(place.line)")
            properties.append("col=\(place.column)")
            properties.append("endColumn=\(place.column + place.length - 1)")
        }
        properties.append("title=" + escaped(diagnostic.code, ",:"))
        let message = diagnostic.message + (diagnostic.help.map { "\nhelp: \($0)" } ?? "")
        return "::\(diagnostic.severity.rawValue) " + properties.joined(separator: ",")
            + "::" + escaped(message, "")
    }

    /// Workflow commands end at an end of line and separate by commas and colons.
    private static func escaped(_ text: String, _ separators: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case "," where separators.contains(","): result += "%2C"
            case ":" where separators.contains(":"): result += "%3A"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
