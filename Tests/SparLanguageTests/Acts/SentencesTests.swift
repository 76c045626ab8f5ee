import SparModel
import Testing

@testable import SparLanguage

struct SentencesTests {
    @Test func `a turn is cut where a mark is followed by a space`() {
        let cut = Sentences.split("I see.  Pay up! Or 4.50 more? ok")
        #expect(cut.map(\.text) == ["I see.", "Pay up!", "Or 4.50 more?", "ok"])
        #expect(cut.map(\.offset) == [0, 8, 16, 30])
    }

    @Test func `marks without letters are no sentence and no more than six are looked at`() {
        #expect(Sentences.split("... !! ?").isEmpty)
        #expect(Sentences.split(String(repeating: "a. ", count: 10_000)).count == 6)
    }

    @Test func `kind words before a menace do not cover it`() throws {
        let hearing = ActHearing()
        let today = try #require(CalendarDay(parsing: "2026-03-10"))
        let context = HearingContext(market: .business, today: today, previous: "I will sort it.")
        let text =
            "I am listening, truly. Pay up by tonight or we send the bailiffs round to your house."
        #expect(hearing.acts(in: text, context: context).heard.contains { $0.act == .threat })
    }

    @Test func `clauses end at commas, dashes and joining words, and keep their place`() {
        let text = "You owe 1,240, genius - and I know it. Pay up!"
        let parts = Sentences.parts(of: text)
        #expect(
            parts.map(\.text) == [
                "You owe 1,240, genius - and I know it.", "Pay up!", "You owe 1,240", "genius",
                "I know it.",
            ]
        )
        let scalars = Array(text.unicodeScalars)
        for part in parts {
            let end = part.offset + part.text.unicodeScalars.count
            #expect(Array(part.text.unicodeScalars) == Array(scalars[part.offset..<end]))
        }
        #expect(Sentences.parts(of: "Pay up").isEmpty)
        #expect(Sentences.parts(of: String(repeating: "a, b and c. ", count: 999)).count == 10)
    }

    @Test(arguments: [
        (
            "Which day is it, and how much of it is left?",
            ["Which day is it?", "and how much of it is left?"]
        ),
        ("Is it blue? And is it new?", ["Is it blue?", "And is it new?"]),
        ("Did the van and the lorry come?", ["Did the van and the lorry come?"]),
        (
            "Oh, a hard choice, I'm sorry, how many children have you got, and is it running again?",
            [
                "Oh, a hard choice, I'm sorry,", "how many children have you got?",
                "and is it running again?",
            ]
        ),
        (
            "I don't mean to pry, but what do you make in a month, and who else earns?",
            ["I don't mean to pry,", "but what do you make in a month?", "and who else earns?"]
        ),
        ("When they pay you, will you ring me?", ["When they pay you, will you ring me?"]),
        (
            "My boss, who is off today, asked me to ring.",
            ["My boss, who is off today, asked me to ring."]
        ),
        ("That's about right, isn't it?", ["That's about right, isn't it?"]),
    ])
    func `what is asked on in a sentence is a question of its own`(text: String, expected: [String])
    {
        #expect(Sentences.pieces(of: text).map(\.text) == expected)
    }
}
