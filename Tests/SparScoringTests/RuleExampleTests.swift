import SparAuthoring
import SparLanguage
import SparModel
import SparScoring
import Testing

struct RuleExampleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var pack: RulePack
        var rule: Rule
        var example: Rule.Example
        var testDescription: String {
            "\(rule.id) \(example.breaks ? "breaks" : "keeps"): \(example.lines.last?.text ?? "")"
        }
    }

    static let cases: [Case] = ScoringHarness.packs.compactMap(\.value).flatMap { pack in
        pack.rules.flatMap { rule in
            rule.examples.map { Case(pack: pack, rule: rule, example: $0) }
        }
    }

    @Test(arguments: cases)
    func `each rule finds its breaches and lets the look-alikes pass`(_ one: Case) {
        let found = RuleExamples.breaks(one.rule, one.example, of: one.pack) {
            ScoringHarness.hearing.hear($0)
        }
        #expect(found == one.example.breaks)
    }

    @Test func `every pack is read without a fault and every rule is shown both ways`() {
        for result in ScoringHarness.packs {
            #expect(result.diagnostics.isEmpty, "\(result.diagnostics)")
            for rule in result.value?.rules ?? [] {
                #expect(rule.examples.count(where: \.breaks) >= 2, "\(rule.id)")
                #expect(rule.examples.count { !$0.breaks } >= 2, "\(rule.id)")
            }
        }
        #expect(RuleExampleTests.cases.count >= 160)
    }

    @Test func `a consumer pack leaves business debts alone`() throws {
        let pack = try #require(
            ScoringHarness.packs.compactMap(\.value).first { $0.id == "us-regulation-f" }
        )
        var file = try #require(GoodCalls.all.first).transcript.caseFile
        file.place = "US-NY"
        #expect(!pack.applies(to: file))
        file.debtor.kind = .consumer
        #expect(!pack.applies(to: file), "a creditor collecting its own debt is not bound")
        file.collector.kind = .agency
        #expect(pack.applies(to: file))
        file.debtor.kind = .soleTrader
        #expect(pack.applies(to: file))
        file.place = "UK"
        #expect(!pack.applies(to: file))
    }
}
