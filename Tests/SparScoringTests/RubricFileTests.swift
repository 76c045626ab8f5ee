import Foundation
import SparAuthoring
import SparModel
import Testing

struct RubricFileTests {
    @Test func `the rubric that ships is read without a fault and grades all thirteen`() throws {
        #expect(ScoringHarness.rubric.diagnostics.isEmpty, "\(ScoringHarness.rubric.diagnostics)")
        let rubric = try #require(ScoringHarness.rubric.value)
        #expect(Set(rubric.dimensions.map(\.key)) == Set(DimensionKey.allCases))
        for dimension in rubric.dimensions {
            #expect(dimension.criteria.reduce(0) { $0 + $1.points } > 0)
            for criterion in dimension.criteria {
                #expect(!criterion.says.met.isEmpty && !criterion.says.missed.isEmpty)
            }
        }
        #expect(rubric.dimensions.first { $0.key == .compliance }?.weight == 0)
    }

    static func criterion(_ when: String) -> String {
        """
        rubric: test
        dimensions:
          - dimension: focus
            title: Focus
            weight: 1
            criteria:
              - id: one
                points: 10
                when: \(when)
                met: Yes it was.
                missed: It was not.
        """
    }

    @Test(arguments: [
        ("{fact: agred}", "SP0020", "unknown fact `agred`"),
        ("{measure: repeats}", "SP0014", "a measure is compared with nothing"),
        ("{measure: repeats, is: \"about 2\"}", "SP0035", "`about 2` is not a comparison"),
        ("{fact: agreed, moment: summary}", "SP0045", "a predicate asks one thing"),
        ("{turns: {said: [threaten]}}", "SP0021", "unknown act `threaten`"),
        ("{turns: {sayed: [threat]}}", "SP0013", "unknown key `sayed`"),
        ("{moment: summary, after: agreemnt}", "SP0020", "unknown moment `agreemnt`"),
    ])
    func `a slip in a predicate is named with its place`(
        _ when: String,
        _ code: String,
        _ message: String
    ) {
        let text = RubricFileTests.criterion(when)
        let result = RubricReader().rubric(text, file: "r.yaml")
        #expect(result.value == nil)
        #expect(result.diagnostics.contains { $0.code == code && $0.message.hasPrefix(message) })
        #expect(result.diagnostics.allSatisfy { $0.place.line == 9 })
    }

    @Test func `an unknown slot of a better line is named`() {
        let text =
            RubricFileTests.criterion("{fact: agreed}")
            + "\n        better: \"Pay the {balanse} today?\""
        let result = RubricReader().rubric(text, file: "r.yaml")
        #expect(result.diagnostics.map(\.code) == ["SP0022"])
    }

    @Test func `a rule without its examples is refused`() {
        let text = """
            pack: test
            title: Test
            as_of: 2026-03-01
            rules:
              - id: T-1
                rule: Nothing.
                citation: None
                basis: house
                severity: minor
                breach: {fact: agreed}
                says: It was.
                passes: ["you: Hello."]
            """
        let result = RulePackReader().pack(text, file: "p.yaml")
        #expect(result.value == nil)
        #expect(result.diagnostics.map(\.code) == ["SP0014"])
    }

    @Test(arguments: ["rubric.md", "rules.md"])
    func `the reference pages are what the tables say`(_ name: String) throws {
        let page = ScoringHarness.text("docs/\(name)")
        let packs = ScoringHarness.packs.compactMap(\.value)
        #expect(!page.isEmpty)
        let filled = RubricReference.filling(page, packs: packs)
        if ProcessInfo.processInfo.environment["SPAR_WRITE_GENERATED"] == "1" {
            try filled.write(
                to: ScoringHarness.root.appending(path: "docs/\(name)"),
                atomically: true,
                encoding: .utf8
            )
        } else {
            #expect(filled == page, "docs/\(name): SPAR_WRITE_GENERATED=1 writes it anew")
        }
    }

    @Test func `every table has its place in a page`() {
        let pages = ScoringHarness.text("docs/rubric.md") + ScoringHarness.text("docs/rules.md")
        for name in RubricReference.names { #expect(pages.contains("<!-- \(name) -->"), "\(name)") }
        for pack in ScoringHarness.packNames { #expect(pages.contains("<!-- rules: \(pack) -->")) }
    }
}
