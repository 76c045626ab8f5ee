import Foundation
import SparAuthoring
import SparModel
import Testing

struct PolicyTests {
    static let sound = """
        policy: ours 1
        terms:
          drawn_from: [business, consumer]
          calls: 2
          own_calls: 1
          kinds: 1
          marks:
            overall: {mean: 85, least: 60}
            headline: {mean: 75, graded_in: 1}
            dimensions: {options: {mean: 70}}
          recent_days: 90
          attempts: 2
          waiting_days: 7
          sign_off_percent: 25
          valid_months: 12
          pack_change: any
        markets:
          business: {calls: 1, without: plain}
          consumer: {own_calls: 0}
        measured:
          - {what: agreement, figure: "0.91", day: 2026-03-01, source: a trial}
        limits: [Typed calls only.]

        """

    private func read(_ text: String) -> ReadResult<QualificationPolicy> {
        PolicyReader(library: Fixture.heads).policy(text, file: "Scoring/policy.yaml")
    }

    @Test func `a market's own terms stand over the common ones`() throws {
        let result = read(Self.sound)
        #expect(result.diagnostics.map(\.message) == [])
        let policy = try #require(result.value)
        let business = try #require(policy[.business])
        let consumer = try #require(policy[.consumer])
        #expect(business.calls == 1)
        #expect(consumer.calls == 2)
        #expect(business.signOffs == 1)
        #expect(!business.draws("plain", of: .business))
        #expect(consumer.draws("plain", of: .business))
        #expect(business.marks[.options].mean == 70)
        #expect(business.marks[.control].mean == 75)
        #expect(business.marks[.brevity].mean == nil)
        #expect(business.packChange == .any)
        #expect(policy.measured.first?.figure == "0.91")
        #expect(policy.limits == ["Typed calls only."])
        #expect(policy.digest.count == 64)
    }

    @Test(arguments: [
        ("  calls: 2", "  cals: 2", "SP0013", 4),
        ("  calls: 2", "  calls: two", "SP0033", 4),
        ("without: plain", "without: plian", "SP0040", 18),
        ("pack_change: any", "pack_change: every", "SP0020", 16),
        ("options: {mean: 70}", "opinions: {mean: 70}", "SP0020", 10),
        ("  consumer: {own_calls: 0}", "  consmer: {}", "SP0020", 19),
        ("  attempts: 2\n", "", "SP0014", 3),
        ("2026-03-01", "1 March", "SP0031", 21),
        ("kinds: 1", "kinds: 2", "SP0080", 18),
        ("own_calls: 1", "own_calls: 3", "SP0081", 5),
        ("least: 60", "least: 90", "SP0082", 8),
    ])
    func `a fault is found in its place`(
        old: String,
        new: String,
        code: String,
        line: Int
    ) throws {
        try #require(Self.sound.contains(old))
        let result = read(Self.sound.replacing(old, with: new))
        let found = result.diagnostics.map { "\($0.code) \($0.place.line)" }
        #expect(found.contains("\(code) \(line)"), "\(result.diagnostics)")
    }

    @Test func `the policy of the house is sound`() throws {
        let url = Fixture.repository.appendingPathComponent("Scoring/policy.yaml")
        let text = try String(contentsOf: url, encoding: .utf8)
        let library = ScenarioLibrary(root: Fixture.repository)
        let heads = library.slugs().compactMap { library.load($0).scenario }.map(
            ScenarioHead.init
        )
        let result = PolicyReader(library: heads).policy(text, file: "Scoring/policy.yaml")
        #expect(result.diagnostics == [])
        #expect(result.value?.markets.map(\.market) == [.business, .consumer])
    }
}
