import SparLanguage
import SparModel
import Testing

struct FigureRobustnessTests: FigureSuite {
    private static let lines = [
        "Could you pay £250 on Friday week, and £1.2k by the 15th of May?",
        "half of it now, the rest on the last working day of the month",
        "every other friday at half past three from march to june",
        "Rs 1,27,500 on 26 November, 14:30, 3/4, two fifty a week for eight weeks",
    ]

    @Test(arguments: lines) func `trailing spaces change nothing`(line: String) {
        for tail in [" ", "   ", "\n", " \t "] {
            #expect(figures(line + tail) == figures(line))
            #expect(sums(line + tail) == sums(line))
            #expect(plan(line + tail) == plan(line))
        }
    }

    @Test(arguments: lines) func `the case of letters changes nothing`(line: String) {
        for other in [line.uppercased(), line.lowercased()] {
            #expect(figures(other) == figures(line))
            #expect(sums(other) == sums(line))
            #expect(days(other) == days(line))
            #expect(plan(other) == plan(line))
        }
    }

    @Test(arguments: [
        "", " ", "\u{301}\u{301}", "🙂🙂🙂", "שלום 50 عليكم", "£", "-", "...", "%%%", "½½½",
        "\u{202E}£5",
        "a a a a the the the of of of", "£99999999999999999999999999", "9999999999999 grand",
        "0/0/0", "in 999999999 years", "the 99th of Octember", "'s's's", "1,2,3,4,5,,,6",
    ])
    func `odd lines are borne`(line: String) {
        for entity in FigureReader().entities(in: line, context: context()) {
            #expect(entity.span.lowerBound < entity.span.upperBound)
            #expect(entity.span.upperBound <= line.unicodeScalars.count)
        }
        let heard = DebtFigures().debtFigures(in: line, context: context())
        #expect(heard.money.allSatisfy { $0.amount.minor > 0 })
    }

    @Test func `ten thousand digits are no sum`() {
        let digits = String(repeating: "9", count: 10_000)
        #expect(sums("pay \(digits)").isEmpty)
        #expect(figures("£\(digits)").isEmpty)
    }

    @Test(arguments: ["and ", "five ", "the ", "£1 ", "every ", "1 ", "may ", "- ", "in ", "🙂"])
    func `a line of one word over and over ends`(word: String) {
        let line = String(repeating: word, count: word == "and " ? 10_000 : 1_500)
        #expect(FigureReader().entities(in: line, context: context()).count <= 10_000)
        #expect(DebtFigures().debtFigures(in: line, context: context()).money.count <= 10_000)
    }

    @Test func `a line of ten megabytes is read as far as anyone speaks`() {
        let line = "£250 " + String(repeating: "blah ", count: 2_000_000) + "£300"
        #expect(figures(line) == ["money 250 GBP"])
    }

    @Test func `the same line is heard the same way twice`() {
        for line in Self.lines { #expect(figures(line) == figures(line)) }
    }
}
