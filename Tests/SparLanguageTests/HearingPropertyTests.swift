import SparLanguage
import SparModel
import Testing

/// What holds for any line, heard whole: acts, figures, asides and all.
struct HearingPropertyTests {
    private static let lines = [
        "Could you pay £250 on Friday week, and the rest by the 15th of May?",
        "you absolute waste of space, pay up tonight",
        "Sorry to hear that. Half of it now, half on the 28th, and I'll put it in an email.",
        "so that's 3 x 60 from the 2nd of april, every other friday, yes?",
    ]

    private static let hostile: [(name: String, line: String)] = [
        ("emoji", String(repeating: "🤬💸👩‍👩‍👧‍👦", count: 2_000)),
        (
            "right to left",
            String(repeating: "سأدفع 200 يوم الجمعة \u{202E}£5\u{202C} ", count: 500)
        ),
        ("combining marks", "pay" + String(repeating: "\u{0301}", count: 50_000)),
        ("digits", String(repeating: "7", count: 10_000)),
        ("ands", String(repeating: "and ", count: 10_000)),
        ("paydays", String(repeating: "£5 every other payday or ", count: 500)),
        ("one word of ten megabytes", String(repeating: "x", count: 10_000_000)),
        ("nulls", String(repeating: "\0\u{FFFD}", count: 5_000)),
    ]

    private func hear(_ line: String, by hearing: Hearing) throws -> Utterance {
        hearing.hear(line, in: try .make(previous: "I'm paid every two weeks. I owe £640."))
    }

    @Test(arguments: lines)
    func `blanks at the end and the case of letters change nothing heard`(line: String) throws {
        let hearing = Hearing()
        let plain = try hear(line, by: hearing)
        for other in [line + " ", line + " \t\n", line.uppercased(), line.lowercased()] {
            let heard = try hear(other, by: hearing)
            #expect(heard.acts == plain.acts)
            #expect(heard.money.map(\.amount) == plain.money.map(\.amount))
            #expect(heard.dates.map(\.day) == plain.dates.map(\.day))
            #expect(heard.plan == plain.plan)
            #expect(heard.guess == plain.guess)
        }
    }

    @Test func `what was heard before changes nothing`() throws {
        let used = Hearing()
        for line in Self.lines + Self.lines.reversed() + Self.hostile.prefix(3).map(\.line) {
            _ = try hear(line, by: used)
        }
        for line in Self.lines {
            #expect(try hear(line, by: used) == hear(line, by: Hearing()))
        }
    }

    @Test(arguments: hostile.indices)
    func `a hostile line is answered within its own bounds`(index: Int) throws {
        let (name, line) = Self.hostile[index]
        let heard = try hear(line, by: Hearing())
        #expect(heard.acts.allSatisfy { $0.span.upperBound <= 4_096 }, "\(name)")
        #expect(heard.money.allSatisfy { $0.amount.minor > 0 }, "\(name)")
        #expect(heard.acts.allSatisfy { !$0.act.isBreach }, "\(name)")
    }

    @Test func `what stands beyond the first 8,192 scalars is not heard`() throws {
        let hearing = Hearing()
        let start = String(repeating: "Could you pay £250 on Friday? ", count: 400).prefix(8_192)
        let whole = try hear(start + "\u{0301} You fool, when was it posted?", by: hearing)
        #expect(whole == (try hear(String(start), by: hearing)))
    }
}
