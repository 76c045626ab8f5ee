import Foundation
import Testing

/// Slips of a trainer in rubric and rule packs, as `spar check Scoring/` tells them.
struct ScoringFileTests {
    /// The shipped files, with the packs named and one text of one file changed.
    private static func check(
        _ file: String,
        _ from: String,
        _ to: String,
        packs: [String] = []
    ) throws -> Finished {
        let workshop = try Workshop()
        _ = try workshop.write("", to: "Scenarios/.keep")
        let packed = packs.map { "packs/" + $0 }
        for name in ["rubric.yaml"] + packed {
            var text = try String(
                contentsOfFile: "\(repository)/Scoring/\(name)",
                encoding: .utf8
            )
            if name == file {
                #expect(text.contains(from), "\(file) has no longer \(from)")
                text = text.replacingOccurrences(of: from, with: to)
            }
            _ = try workshop.write(text, to: "Scoring/\(name)")
        }
        return try spar("check", "Scoring/", "--home", workshop.path)
    }

    @Test(arguments: [
        ("Asked for payment at {turns}.", "Asked for payment at {turn}.", "unknown slot `{turn}`"),
        (
            "when: {measure: steering-share, is: \">= 60\"}", "when: {all: []}",
            "`all` joins nothing, so it would always hold"
        ),
        ("        points: ", "        points: 0 # ", "no criterion of `control` has points"),
        ("weight: 14", "weight: heavy", "expected a whole number from 0 to 100, found `heavy`"),
    ])
    func `a slip in the rubric is named`(_ from: String, _ to: String, _ message: String) throws {
        let run = try Self.check("rubric.yaml", from, to)
        #expect(run.status == 1)
        #expect(run.talk.contains(message), "\(run.talk.prefix(600))")
    }

    @Test(arguments: [
        ("- [\"other: Who are you?\"", "- [\"othr: Who are you?\"", "unknown speaker `othr`"),
        (
            "you: I am an old friend of his from school, put me through.",
            "you: Good morning, I am calling from Northgate.",
            "rule `HC-03` is not broken by this"
        ),
        ("as_of:", "places: [UKK]\nas_of:", "`UKK` is no place"),
    ])
    func `a slip in a rule pack is named`(_ from: String, _ to: String, _ message: String) throws {
        let pack = "house-conduct.yaml"
        let run = try Self.check("packs/" + pack, from, to, packs: [pack])
        #expect(run.status == 1)
        #expect(run.talk.contains(message), "\(run.talk.prefix(600))")
    }
}
