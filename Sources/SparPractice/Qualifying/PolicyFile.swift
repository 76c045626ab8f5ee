import Foundation
public import SparAuthoring
public import SparModel

/// The library's qualification policy, read with all its faults.
public struct PolicyFile: Sendable {
    /// The policy, unless it has errors or there is none.
    public let policy: QualificationPolicy?
    /// All there is to say about the file.
    public let diagnostics: [Diagnostic]
    /// Its text, by path.
    public let sources: [String: String]

    /// Reads `Scoring/policy.yaml`.
    ///
    /// - Parameters:
    ///   - library: Where it is.
    ///   - scenarios: The scenarios there are, for what only they can show; nil leaves that out.
    public init(library: ScenarioLibrary, scenarios: [ScenarioHead]? = nil) {
        let shown = "Scoring/policy.yaml"
        let path = library.scoring + "/policy.yaml"
        do {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let result = PolicyReader(library: scenarios).policy(text, file: shown)
            policy = result.value
            diagnostics = result.diagnostics
            sources = [shown: text]
        } catch {
            policy = nil
            diagnostics = [
                Diagnostic(
                    code: DiagnosticCode.unreadableFile.rawValue,
                    message: "`\(path)` cannot be read as UTF-8 text",
                    place: SourcePlace(file: shown, line: 0, column: 1),
                    help: "docs/qualification.md has a policy to begin with"
                )
            ]
            sources = [:]
        }
    }

    /// Whether there is a file at all.
    public static func exists(in library: ScenarioLibrary) -> Bool {
        FileManager.default.fileExists(atPath: library.scoring + "/policy.yaml")
    }
}
