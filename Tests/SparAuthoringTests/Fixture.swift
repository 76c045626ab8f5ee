import Foundation
import SparAuthoring
import SparModel
import Testing

/// The small library beside these tests, and ways to damage it.
enum Fixture {
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let folder = repository.appendingPathComponent(
        "Tests/SparAuthoringTests/Fixtures/Library"
    )
    static let library = ScenarioLibrary(root: folder)
    static let scenarioFile = "Scenarios/cheque/scenario.yaml"

    /// What a policy is held against in these tests.
    static let heads = ["cheque", "plain"].map {
        ScenarioHead(id: $0, kind: "stalling-payer", market: .business)
    }

    /// The text of a file of the library.
    static func text(_ file: String = scenarioFile) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    }

    /// The fixture's scenario with another text in one of its files.
    static func load(_ text: String, as file: String = scenarioFile) -> LoadResult {
        library.load("cheque", replacing: [file: Array(text.utf8)])
    }

    /// Loads the scenario with `old` replaced by `new`, in which guillemets mark what must be
    /// found fault with: "hear: «reason-qestion»".
    static func damage(
        _ old: String,
        to new: String,
        in file: String = scenarioFile
    ) throws -> Damage {
        let text = try text(file)
        try #require(text.contains(old), "the fixture has no such text")
        let marked = text.replacingOccurrences(of: old, with: new)
        let place = marked.range(of: "«").map { start in
            let before = marked[..<start.lowerBound]
            let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
            let rest = marked[start.upperBound...]
            return SourcePlace(
                file: file,
                line: lines.count,
                column: (lines.last?.unicodeScalars.count ?? 0) + 1,
                length: rest.prefix { $0 != "»" }.unicodeScalars.count
            )
        }
        let plain = marked.replacingOccurrences(of: "«", with: "")
            .replacingOccurrences(of: "»", with: "")
        return Damage(result: load(plain, as: file), place: place)
    }

    /// What came of it, and where the fault was put.
    struct Damage: CustomTestStringConvertible {
        let result: LoadResult
        let place: SourcePlace?

        /// Whether `code` is reported at the marked place.
        func has(_ code: DiagnosticCode) -> Bool {
            result.diagnostics.contains { $0.code == code.rawValue && $0.place == place }
        }

        /// The messages with their codes, for failures.
        var summary: String {
            result.diagnostics.map {
                "\($0.place) +\($0.place.length) \($0.code) \($0.message)"
            }.joined(separator: "\n") + "\nexpected \(place.map { "\($0) +\($0.length)" } ?? "")"
        }

        var testDescription: String { summary }

        /// The help of the diagnostic at the marked place.
        var help: String? {
            result.diagnostics.first { $0.place == place }?.help
        }
    }
}
