import SparModel
import SparScoring
import Testing

struct GamedCallTests {
    @Test(arguments: GamedCalls.all)
    func `a call that says the words and does not do the work does not pass`(
        _ call: SketchedCall
    ) throws {
        let card = try ScoringHarness.score(call)
        #expect(!card.passed, "\(call.name) has \(card.overall ?? -1)")
        #expect(!card.shortfalls.isEmpty)
    }

    @Test(arguments: GoodCalls.all)
    func `a good call passes in whatever wording`(_ call: SketchedCall) throws {
        let card = try ScoringHarness.score(call)
        #expect(card.passed, "\(call.name): \(card.overall ?? -1) \(card.shortfalls)")
        #expect(card.automaticFails.isEmpty, "\(call.name): \(card.automaticFails)")
    }

    @Test func `the good and the gamed lie far apart`() throws {
        let good = try GoodCalls.all.map { try ScoringHarness.score($0).overall ?? 0 }
        let gamed = try GamedCalls.all.map { try ScoringHarness.score($0).overall ?? 0 }
        let mean = { (marks: [Int]) in marks.reduce(0, +) / max(1, marks.count) }
        #expect(mean(good) - mean(gamed) >= 40)
    }

    @Test(arguments: GoodCalls.all)
    func `the same record is graded the same twice`(_ call: SketchedCall) throws {
        #expect(try ScoringHarness.score(call) == ScoringHarness.score(call))
    }
}
