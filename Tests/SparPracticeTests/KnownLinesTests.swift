import Foundation
import SparAuthoring
import SparLanguage
import SparModel
import Testing

/// `lines.vectors` holds where the lines of all scripts that ship point.
///
/// `make lines` writes it anew.
struct KnownLinesTests {
    @Test
    func `every line of a script that ships is known, and points where it does when worked out`()
        throws
    {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path
        let library = ScenarioLibrary(root: repository)
        let groups = try library.slugs().flatMap { slug in
            try #require(library.load(slug).scenario).examples
        }
        #expect(groups.count > 5_000)
        let late = Hearing().linesOutOfStep(of: groups, each: 499)
        #expect(late.isEmpty, "run `make lines`: \(late.count) lines, first \(late.first ?? "")")
    }
}
