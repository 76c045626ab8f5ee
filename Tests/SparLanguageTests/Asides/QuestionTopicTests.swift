import SparModel
import Testing

@testable import SparLanguage

/// What a question is about, as it is said back.
struct QuestionTopicTests {
    private func thing(_ text: String) -> String? {
        TopicReader().topics(in: text, among: []).thing
    }

    @Test(arguments: [
        ("Which post office did you send it from?", "Which post office"),
        ("Is the hotel going to come back to you?", "The hotel"),
        ("Is she your wife?", "My wife"),
        ("How did the Lacey wedding go?", "The Lacey wedding"),
        ("How many people work for you?", "How many people"),
        ("Have you got the cheque number?", "The cheque number"),
        ("Do you get a lot of these calls?", "These calls"),
        ("What sort of van is it?", "What sort of van"),
    ])
    func `the thing a question names`(text: String, expected: String) {
        #expect(thing(text) == expected)
    }

    @Test(arguments: [
        ("When was that?", true), ("Why?", true), ("So where is he now?", true),
        ("And how much did it cost you in the end?", true), ("How's business?", false),
        ("How much do you have left each month?", false), ("When can you pay?", false),
    ])
    func `a question points back where it names nothing itself`(text: String, expected: Bool) {
        #expect(TopicReader().topics(in: text, among: []).pointsBack == expected)
    }

    @Test(arguments: [
        "Are you going to keep to it this time?", "What happened?", "How do you know?",
        "Would you like some?", "I'll send the invoice today.",
    ])
    func `a question that names nothing`(text: String) {
        #expect(thing(text) == nil, "\(thing(text) ?? "")")
    }

    @Test func `a clause about the word before it asks nothing`() {
        let found = TopicReader().topics(
            in: "I'm calling to settle two invoices which have been due since March.",
            among: []
        )
        #expect(found.shape == nil)
    }
}
