import SparModel
import Testing

@testable import SparLanguage

struct QuestionTests {
    private let hearing = Hearing()

    private func shape(_ text: String) throws -> Aside? {
        hearing.hear(text, in: try .make(previous: "Hello?")).asides.last(where: \.isShape)
    }

    private func asked(_ text: String, _ pattern: String) throws -> Bool {
        var context = try HearingContext.make(previous: "Hello?")
        context.topics = [try #require(WordPattern(pattern))]
        return hearing.hear(text, in: context).asked == [pattern]
    }

    @Test func `a when looks back or ahead`() throws {
        #expect(try shape("When did you post it?") == .whenQuestion)
        #expect(try shape("When will you post it?") == .whenWillQuestion)
        #expect(try shape("What time do you close?") == .whenWillQuestion)
        #expect(try shape("Which day was it sent?") == .whenQuestion)
    }

    @Test func `how old and how many ask for a number, how long for a time`() throws {
        #expect(try shape("How old is the boy?") == .howManyQuestion)
        #expect(try shape("How many lorries are there?") == .howManyQuestion)
        #expect(try shape("How long does that take?") == .howLongQuestion)
        #expect(try shape("How did you hear of it?") == .howQuestion)
    }

    @Test func `two answers in a question are a choice, yes or no is none`() throws {
        #expect(try shape("Would you like a letter or a call?") == .preferenceQuestion)
        #expect(try shape("Was it their slip or yours?") == .alternativeQuestion)
        #expect(try shape("Is it blue, yes or no?") == .yesNoQuestion)
        #expect(try shape("Could you tell her?") == .willQuestion)
    }

    @Test func `an order asks nothing`() throws {
        #expect(try shape("Don't be funny with me.") == nil)
        #expect(try shape("Don't you think so") == .yesNoQuestion)
    }

    @Test func `barred words keep a pattern from another question`() throws {
        #expect(try asked("How old are you?", "how old -son/daughter"))
        #expect(try !asked("How old is your son?", "how old -son/daughter"))
        #expect(try !asked("How much is in the account?", "much account -in_the_account"))
    }

    @Test func `chat spelling and a hyphen are heard as the word they stand for`() throws {
        #expect(try asked("whats ur email pls", "your email"))
        #expect(try asked("Which e-mail address is it?", "email address"))
        #expect(try asked("did u get the chek", "get cheque"))
    }

    @Test func `a telephone number is one, a sum is none`() throws {
        #expect(try asked("Can you take 555-0188?", "<phone>"))
        #expect(try asked("Did you get five five five, oh one eight eight?", "<phone>"))
        #expect(try !asked("Can you pay 4,860 on 10 May?", "<phone>"))
    }

    private func heard(_ text: String, names: [String] = []) throws -> Utterance {
        var context = try HearingContext.make(previous: "Hello?")
        context.names = names
        return hearing.hear(text, in: context)
    }

    @Test func `what a when only dates asks for no time`() throws {
        #expect(try shape("Could you drop me a line when it's gone?") == .willQuestion)
        #expect(try shape("Why did the paper wait, when others got paid?") == .whyQuestion)
        #expect(try shape("Do you know when it will go?") == .whenWillQuestion)
        #expect(try shape("What money have you got this week?") == .whatQuestion)
    }

    @Test func `an offer, a request, a thing done and a thing put to somebody are told apart`()
        throws
    {
        #expect(try shape("Shall I read it out?") == .offerQuestion)
        #expect(try shape("Do you want our sort code?") == .offerQuestion)
        #expect(try shape("Great. Would you ring me first?") == .willQuestion)
        #expect(try shape("Did the hotel ever pay?") == .didQuestion)
        #expect(try shape("Have you got a pen?") == .yesNoQuestion)
        #expect(try shape("I'd look at it again in May. Is that all right?") == .okayQuestion)
    }

    @Test func `a question is heard behind its lead-in`() throws {
        #expect(try shape("sorry, what was the number?") == .whatQuestion)
        #expect(try shape("Thanks. And how will you send it?") == .howQuestion)
        #expect(try shape("I mean are there any more?") == .yesNoQuestion)
    }

    @Test func `the answers that stand in a question are heard from the other side`() throws {
        #expect(try heard("By e-mail or post?").choices == ["Email", "Post"])
        #expect(try heard("Who should I ring, you or Clare?").choices == ["Me", "Clare"])
        #expect(
            try heard("How will you pay, card or bank transfer?").choices
                == ["Card", "Bank transfer"]
        )
        #expect(try heard("Monday or Tuesday?").question == .choiceQuestion)
        #expect(try heard("Is it paid off or are you still paying it?").choices.isEmpty)
        #expect(try heard("Is anything wrong with the goods or the bill?").choices.isEmpty)
    }

    @Test func `who is called by name is no part of what is asked about`() throws {
        let asked = try heard(
            "How long have you had the workshop Martin?",
            names: ["Martin Hollis"]
        )
        #expect(asked.thing == "The workshop")
    }
}
