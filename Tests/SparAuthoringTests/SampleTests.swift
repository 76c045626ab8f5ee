import Foundation
import SparAuthoring
import SparModel
import Testing

struct SampleTests {
    let scenario = Fixture.library.load("cheque").scenario
    static let file = "Scenarios/cheque/samples/polite.yaml"

    @Test func `a sample call is what is done and what must come of it`() throws {
        let result = Fixture.library.loadSamples(of: "cheque", in: scenario)
        #expect(result.diagnostics == [])
        let sample = try #require(result.samples.first)
        #expect(sample.name == "polite")
        #expect(sample.seed == 7)
        #expect(sample.ends?.value == .paymentAgreed)
        #expect(sample.minutes?.hasPrefix("Spoke to Martin Hollis.") == true)
        #expect(sample.steps.count == 6)
        #expect(
            sample.steps[0].expectations.map(\.value) == [
                .heard(.greeting), .heard(.selfIntroduction), .heard(.decisionMakerRequest),
                .notHeard(.threat), .answer("front-desk/put-through"), .beat("excuse"),
            ]
        )
        #expect(
            sample.steps[1].expectations.map(\.value) == [
                .answer("excuse/asked-why"), .says("the usual"), .mood(.anger, .less, 40),
                .mood(.trust, .atLeast, 35), .agreed(false),
            ]
        )
        #expect(sample.steps[2].deed == .wait(seconds: 12))
        #expect(sample.steps[3].deed == .hold(seconds: 15))
        let total = Money(minor: 486_000, currency: .gbp)
        #expect(sample.steps[4].expectations.map(\.value).contains(.agreedTotal(total)))
        #expect(sample.steps[5].deed == .hangUp)
        #expect(
            sample.score.map(\.value) == [
                .overall(.atLeast, 70), .dimension(.control, .atLeast, 60), .passed(true),
                .noAutomaticFail,
            ]
        )
    }

    @Test func `each expectation remembers where it is written`() throws {
        let sample = try #require(
            Fixture.library.loadSamples(of: "cheque", in: scenario).samples.first
        )
        let lines = try Fixture.text(Self.file).components(separatedBy: "\n")
        let answer = sample.steps[1].expectations[0].place
        #expect(
            lines[answer.line - 1].dropFirst(answer.column - 1).prefix(answer.length)
                == "excuse/asked-why"
        )
    }

    @Test(arguments: [
        ("beat: excuse", "beat: «excus»", DiagnosticCode.unknownBeat),
        ("revealed: lost-contract", "revealed: «lost-contrat»", .unknownClue),
        ("answer: cue:accept", "answer: «cue:acept»", .unknownReaction),
        ("not_heard: threat", "not_heard: «treat»", .unknownAct),
        ("ends: payment-agreed\nscore", "ends: «payment-agred»\nscore", .unknownEnding),
        ("total: 4860,", "total: «4860 USD»,", .mixedCurrencies),
        ("- wait: 12", "- {wait: 12, «hold»: true}", .badStep),
        ("- hold: true", "- hold: «false»", .badStep),
        ("wait: 12", "wait: «0»", .badNumber),
        ("{anger: \"< 40\"", "{«angr»: \"< 40\"", .unknownMood),
        ("title:", "«titel»:", .unknownKey),
        ("overall: \">= 70\"", "overall: «\"good\"»", .badComparison),
    ])
    func `a fault is found at its place`(
        old: String,
        new: String,
        code: DiagnosticCode
    ) throws {
        let text = try Fixture.text(Self.file)
        try #require(text.contains(old))
        let marked = text.replacingOccurrences(of: old, with: new)
        let before = try #require(marked.range(of: "«")).lowerBound
        let lines = marked[..<before].components(separatedBy: "\n")
        let plain = marked.replacingOccurrences(of: "«", with: "")
            .replacingOccurrences(of: "»", with: "")
        let result = Fixture.library.loadSamples(
            of: "cheque",
            in: scenario,
            replacing: [Self.file: Array(plain.utf8)]
        )
        #expect(result.samples.isEmpty)
        let found = result.diagnostics.filter { $0.code == code.rawValue }
        #expect(found.map(\.place.line) == [lines.count], "\(result.diagnostics)")
        #expect(found.map(\.place.column) == [(lines.last?.count ?? 0) + 1])
    }
}
