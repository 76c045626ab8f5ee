import Foundation
import SparAuthoring

/// The small library beside these tests.
enum Fixture {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/Library")
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static var library: ScenarioLibrary { ScenarioLibrary(root: folder.path) }
}
