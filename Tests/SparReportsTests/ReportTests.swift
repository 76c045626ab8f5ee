import SparModel
import SparReports
import Testing

struct CalculatorTests {
    @Test(arguments: [
        ("(4860 - 1200) / 3", "1220.00"), ("2 * 3 + 4", "10.00"), ("4,860 x 25%", "1215.00"),
        ("-5 + 2.5", "-2.50"), ("£4,860 / 7", "694.29"), ("25% * 4860", "1215.00"),
        ("4,860 - 25%", "3645.00"), ("25% of 4,860", "1215.00"), ("100 + 10% * 2", "100.20"),
    ])
    func `a sum is worked out to two decimals`(sum: String, answer: String) {
        #expect(Calculator.answer(to: sum) == answer)
    }

    @Test(arguments: [
        "", "1 / 0", "two", "1 +", "((((", "9e99", String(repeating: "(", count: 500),
    ])
    func `what is no sum is answered with how to write one`(text: String) {
        #expect(Calculator.answer(to: text).contains("/calc"))
    }
}

struct CalendarTextTests {
    @Test func `six weeks are shown from Monday, today marked`() {
        let lines = CalendarText.sixWeeks(from: CalendarDay(number: 20_522))
        #expect(lines.count == 7)
        #expect(lines[1].hasSuffix("  9 >10  11  12  13  14  15"), "\(lines[1])")
        #expect(lines.allSatisfy { $0.count == lines[1].count })
    }
}

struct ScorecardReportTests {
    static let card = Scorecard(
        rubric: "core",
        overall: 72,
        passed: true,
        dimensions: [
            DimensionScore(
                key: .control,
                title: "Control",
                weight: 14,
                score: 80,
                criteria: [
                    Verdict(id: "calm", met: true, points: 4, of: 4, turns: [3], why: "Calm."),
                    Verdict(id: "steers", met: false, points: 0, of: 2, turns: [5], why: "Led."),
                    Verdict(id: "abuse", met: nil, points: 0, of: 0, turns: [], why: "No abuse."),
                ]
            ),
            DimensionScore(key: .notes, title: "Notes", weight: 4, score: nil, criteria: []),
        ]
    )

    @Test func `what cost points is shown with its turn, what did not apply is not`() {
        let text = ScorecardText(palette: .plain, width: 80).lines(Self.card)
            .joined(separator: "\n")
        #expect(text.contains("72 of 100"))
        #expect(text.contains("- Led. [turn 5] 0/2"))
        #expect(!text.contains("Calm."))
        #expect(!text.contains("No abuse."))
        #expect(text.contains("no chance to show it"))
    }

    @Test func `a limit that struck is shown with what it allows`() throws {
        var card = Self.card
        card.dimensions[0].criteria.append(
            Verdict(
                id: "hostile",
                met: false,
                points: 0,
                of: 0,
                turns: [7],
                why: "Ruled by threat.",
                limit: 25
            )
        )
        let text = ScorecardText(palette: .plain, width: 80).lines(card).joined(separator: "\n")
        #expect(text.contains("! Ruled by threat. [turn 7] at most 25"))
        let json = try JSONDocument.line(ScorecardDocument(card))
        #expect(json.contains(#""limit":25"#))
    }

    @Test func `json keeps null apart from zero and sorts its keys`() throws {
        let json = try JSONDocument.line(ScorecardDocument(Self.card))
        #expect(json.contains(#""met":null"#))
        #expect(json.contains(#""notes":{"criteria":[],"score":null"#))
        #expect(json.contains(#""schema":"spar.scorecard/1""#))
        #expect(try json == JSONDocument.line(ScorecardDocument(Self.card)))
    }
}
