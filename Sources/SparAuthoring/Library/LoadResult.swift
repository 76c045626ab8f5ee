public import SparModel

/// What came of loading a scenario: the scenario, unless something is wrong with it, and all there
/// is to say about its files.
public struct LoadResult: Sendable {
    /// The scenario; nil when there is an error.
    public var scenario: Scenario?
    /// Errors and warnings, by file, line and column.
    public var diagnostics: [Diagnostic]
    /// The text of every file that was read, by the path diagnostics name it by.
    public var sources: [String: String]

    /// What came of loading.
    public init(
        scenario: Scenario? = nil,
        diagnostics: [Diagnostic] = [],
        sources: [String: String] = [:]
    ) {
        self.scenario = scenario
        self.diagnostics = Self.sorted(diagnostics)
        self.sources = sources
    }

    /// The errors alone.
    public var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

    /// The warnings alone.
    public var warnings: [Diagnostic] { diagnostics.filter { $0.severity == .warning } }

    /// In reading order, each once.
    static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return diagnostics.filter { seen.insert($0).inserted }.sorted { left, right in
            let (first, second) = (left.place, right.place)
            if first.file != second.file { return first.file < second.file }
            if first.line != second.line { return first.line < second.line }
            if first.column != second.column { return first.column < second.column }
            return left.code < right.code
        }
    }
}
