/// A fault or doubt found in an authored file, with its place and the way out.
public struct Diagnostic: Hashable, Sendable, Error {
    /// How bad it is.
    public enum Severity: String, CaseIterable, Hashable, Sendable, Codable {
        case error, warning
    }
    /// The stable code: "SP0012"; each has a page in `docs/diagnostics`.
    public var code: String
    /// How bad it is.
    public var severity: Severity
    /// What is wrong, lower case, names in backticks, no full stop.
    public var message: String
    /// Where.
    public var place: SourcePlace
    /// What was expected or could be typed instead.
    public var help: String?

    /// A fault or doubt at a place.
    public init(
        code: String,
        severity: Severity = .error,
        message: String,
        place: SourcePlace,
        help: String? = nil
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.place = place
        self.help = help
    }
}

/// A place in an authored file.
public struct SourcePlace: Hashable, Sendable {
    /// The file's path as it was given or found.
    public var file: String
    /// The line, from 1; 0 for the whole file.
    public var line: Int
    /// The column, from 1, in Unicode scalars.
    public var column: Int
    /// How many scalars it covers; 1 or more.
    public var length: Int

    /// A place in a file.
    public init(file: String, line: Int, column: Int, length: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
        self.length = max(1, length)
    }
}

extension SourcePlace: CustomStringConvertible {
    /// "Scenarios/x/scenario.yaml:14:9".
    public var description: String { line == 0 ? file : "\(file):\(line):\(column)" }
}
