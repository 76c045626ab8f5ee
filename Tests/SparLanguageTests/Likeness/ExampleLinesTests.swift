import SparLanguage
import SparModel
import Testing

/// A line of the script is found by what it means.
struct ExampleLinesTests {
    /// Each with a second wording, as an author gives them.
    private static let lines = [
        "How old is your son?", "What age is your boy?",
        "Who lives there with you?", "Who else is in the house?",
        "Do you spell that with a y?", "How is your name spelled?",
        "What are you cooking tonight?", "What's for dinner?",
        "Did you watch the football?", "Did you see the match last night?",
        "Will you send me something in writing?", "Could you put that in an email for me?",
    ]
    private let hearing = Hearing()

    /// Two lines a reaction, as many reactions as that makes.
    private func likened(
        _ text: String,
        to lines: [String] = Self.lines,
        each count: Int = 2
    ) throws -> [HeardLikeness] {
        var context: HearingContext = try .make()
        context.examples = hearing.examples(
            stride(from: 0, to: lines.count, by: count).map {
                ExampleGroup(examples: Array(lines[$0..<min($0 + count, lines.count)]))
            }
        )
        return hearing.hear(text, in: context).likened
    }

    @Test(
        arguments: [
            ("And how old is the boy, your son?", "How old is your son?"),
            ("so who else lives there with you", "Who lives there with you?"),
            ("how is it spelled, your name", "How is your name spelled?"),
            ("So what are you cooking for dinner tonight?", "What are you cooking tonight?"),
            ("did you see the football last night", "Did you see the match last night?"),
            (
                "could you put that in writing for me please",
                "Could you put that in an email for me?"
            ),
        ]
    )
    func `other words of the same meaning find the line`(said: String, line: String) throws {
        let found = try likened(said)
        #expect(found.first?.line == line, "\(found)")
    }

    @Test(arguments: ["Could you pay £200 on Friday?", "Okay.", "How are you?", "🙂", ""])
    func `what means something else finds none`(said: String) throws {
        #expect(try likened(said) == [])
    }

    @Test func `how much is no line that asks when`() throws {
        let lines = ["When did the insurance go up?", "What did the insurance come to?"]
        let asked = "How much did the insurance go up by?"
        #expect(try likened(asked, to: lines, each: 1) == [])
        #expect(
            try likened(asked, to: lines + ["How much did the insurance rise?"], each: 1).first?
                .line
                == "How much did the insurance rise?"
        )
        #expect(
            try likened("When did your insurance go up?", to: lines, each: 1).first?.line
                == lines[0]
        )
    }

    @Test func `a sentence of several is found as if it stood alone`() throws {
        let said = "Thanks, that helps me a lot. I'll note it down here. How old is your son?"
        let found = try #require(try likened(said).first)
        #expect(found.line == "How old is your son?")
        #expect(found.nearness >= 90)
    }

    @Test func `of a turn that asks, what is asked is likened, not the kind word before it`() throws
    {
        let lines = ["Sorry for being rude.", "Who does the books with you?"]
        let said = "Sorry for being rude there. Who does the books with you, then?"
        let found = try likened(said, to: lines, each: 1)
        #expect(found.first?.line == "Who does the books with you?", "\(found)")
    }

    @Test func `a name called out is no matter of its own`() throws {
        let said = "Hollis Joinery? You owe 4,860 pounds."
        #expect(try likened(said, to: ["Why joinery?", "Is Hollis a Welsh name?"], each: 1) == [])
    }

    @Test func `each part of a turn finds its own line`() throws {
        var context: HearingContext = try .make()
        context.examples = hearing.examples(
            stride(from: 0, to: Self.lines.count, by: 2).map {
                ExampleGroup(examples: Array(Self.lines[$0..<$0 + 2]))
            }
        )
        let said = "Sorry to pry, but how old is your son, and who lives there with you?"
        let parts = hearing.hear(said, in: context).parts
        #expect(parts.count == 3)
        #expect(parts.dropFirst().map { $0.likened.first?.line } == [Self.lines[0], Self.lines[2]])
        #expect(parts.map(\.namesSum) == [false, false, false])
    }

    @Test func `the nearest comes first, and case and blanks change nothing`() throws {
        let plain = try likened("How old is your son?")
        #expect(plain.first == HeardLikeness("How old is your son?", nearness: 100))
        #expect(plain.map(\.nearness) == plain.map(\.nearness).sorted(by: >))
        #expect(try likened("how old IS your son?  \n") == plain)
    }

    @Test func `nothing is likened where no script is played`() throws {
        #expect(hearing.hear("How old is your son?", in: try .make()).likened == [])
    }

    private static let pasted: [(name: String, line: String)] = [
        ("a book", String(repeating: "How old is your son? ", count: 20_000)),
        ("combining marks", String(repeating: "\u{0301}", count: 40_000)),
        ("digits", String(repeating: "9", count: 10_000)),
        ("ands", String(repeating: "and ", count: 10_000)),
    ]

    @Test(arguments: pasted.map(\.name))
    func `anything pasted is likened in bounded time`(name: String) throws {
        let said = try #require(Self.pasted.first { $0.name == name }?.line)
        #expect(try likened(said).count <= 12)
    }
}
