import SparAuthoring
import SparModel
import SparScoring
import Testing

/// `Scoring/rubrics/every-check.yaml` says every check of a call in the language of predicates.
struct EveryCheckTests {
    static let path = "Scoring/rubrics/every-check.yaml"

    @Test func `every check of a call can be said and is read without a fault`() throws {
        let result = RubricReader().rubric(ScoringHarness.text(Self.path), file: Self.path)
        #expect(result.diagnostics.isEmpty, "\(result.diagnostics)")
        let rubric = try #require(result.value)
        #expect(Set(rubric.dimensions.map(\.key)) == Set(DimensionKey.allCases))
        #expect(rubric.dimensions.reduce(0) { $0 + $1.criteria.count } >= 80)
    }
}
