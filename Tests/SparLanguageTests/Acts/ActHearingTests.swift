import SparLanguage
import SparModel
import Testing

struct ActHearingTests {
    private let hearing = ActHearing()

    private func acts(
        _ text: String,
        after previous: String = "",
        to listener: Listener = .debtor,
        _ market: Market = .consumer
    ) throws -> Set<Act> {
        let context = try HearingContext.make(
            listener: listener,
            market: market,
            previous: previous
        )
        return Set(hearing.acts(in: text, context: context).heard.map(\.act))
    }

    @Test(arguments: [
        ("Could you tell me why it was not paid?", Act.reasonQuestion),
        ("How much money do you have coming in each month?", .financesQuestion),
        ("We could split it into six monthly instalments of £50.", .planOffer),
        ("If you pay $800 today we will write off the rest.", .settlementOffer),
        ("You can pay by card over the phone or by bank transfer.", .methodOffer),
        ("I will put our agreement in an email to you.", .writtenConfirmation),
        ("I will call you back on Thursday at ten.", .followUp),
        ("If it is still unpaid on the 30th your account goes on credit hold.", .consequence),
        ("I am so sorry to hear that, it must be very hard.", .empathy),
        ("I apologise, that was our mistake.", .apology),
        ("This call is recorded, and this is an attempt to collect a debt.", .disclosure),
        ("Thank you for your time, goodbye.", .closing),
        ("Your invoice for 4,200 was due on the 3rd of May and is overdue.", .amountStatement),
    ])
    func `plain words are heard for what they do`(text: String, act: Act) throws {
        #expect(try acts(text, after: "Go on, then.").contains(act))
    }

    @Test func `several acts of one turn are heard, each at its own words`() throws {
        let text = "Hello, I am Petra Lund of Halvorsen Finance. Am I speaking with Mr Adeyemi?"
        let heard = hearing.acts(in: text, context: try .make(previous: "Hello?")).heard
        #expect(heard.map(\.act) == [.greeting, .selfIntroduction, .identityCheck])
        let scalars = Array(text.unicodeScalars)
        let words = heard.map { String(String.UnicodeScalarView(scalars[$0.span])) }
        #expect(words[0].hasPrefix("Hello"))
        #expect(words[1].contains("Petra Lund") || words[1].contains("Halvorsen"))
        #expect(words[2].contains("speaking with Mr Adeyemi"))
    }

    @Test func `yes is an acceptance only when something was proposed`() throws {
        let yes = "Yes, that would be fine."
        #expect(try acts(yes, after: "Could I pay ninety on the 14th?").contains(.acceptance))
        let chat = try acts("Yes, all day long.", after: "Is it raining over there?")
        #expect(!chat.contains(.acceptance))
    }

    @Test func `no is a refusal when something was proposed`() throws {
        let no = "No, twenty is not enough, I am afraid."
        #expect(try acts(no, after: "Can I give you twenty a month?") == [.refusal])
    }

    @Test func `the same words disclose a debt to a stranger and state it to the debtor`() throws {
        let stranger = try acts(
            "He owes us four hundred pounds and it is three months overdue.",
            after: "He is at work.",
            to: .gatekeeper
        )
        let debtor = try acts(
            "You owe us four hundred pounds and it is three months overdue.",
            after: "What is it about?"
        )
        #expect(stranger.contains(.thirdPartyDisclosure))
        #expect(debtor.contains(.amountStatement))
        #expect(!debtor.contains(.thirdPartyDisclosure))
    }

    @Test func `a denied arrest is no threat and a promised one is`() throws {
        let denied = try acts(
            "No, nobody is going to arrest you. This is a civil matter.",
            after: "Are you going to have me arrested?"
        )
        let promised = try acts(
            "Then the police will come and arrest you tonight.",
            after: "I am not paying."
        )
        #expect(denied.filter(\.isBreach).isEmpty)
        #expect(promised.isSuperset(of: [.threat, .misrepresentation]))
    }

    @Test func `an insult denied is none and an insult thrown is one`() throws {
        let denied = try acts(
            "I never called you an idiot, and I would not.",
            after: "You called me an idiot!"
        )
        #expect(denied.filter(\.isBreach).isEmpty)
        #expect(try acts("you stupid idiot", after: "I lost the letter.").contains(.insult))
    }

    @Test func `asking a receptionist for whoever pays discloses nothing`() throws {
        let heard = try acts(
            "Good morning, could you put me through to whoever pays your invoices?",
            after: "Larkfield Dairy, good morning.",
            to: .gatekeeper,
            .business
        )
        #expect(heard == [.greeting, .decisionMakerRequest])
    }

    @Test func `letter case and blanks at the ends change nothing`() throws {
        let context = try HearingContext.make(previous: "What do you want?")
        let plain = hearing.acts(
            in: "you owe $300 since may, can you pay it today?",
            context: context
        )
        let loud = hearing.acts(
            in: "YOU OWE $300 SINCE MAY, CAN YOU PAY IT TODAY? \n",
            context: context
        )
        #expect(plain.heard == loud.heard)
    }

    @Test func `a turn is heard alike each time`() throws {
        let context = try HearingContext.make(previous: "I cannot pay.")
        let first = hearing.acts(in: "Then what could you pay, and when?", context: context)
        let again = ActHearing().acts(in: "Then what could you pay, and when?", context: context)
        #expect(first.heard == again.heard)
        #expect(first.guess == again.guess)
    }

    @Test func `noise asserts nothing and a stranger's script does no harm`() throws {
        #expect(try acts("asdf qwer zxcv").filter(\.isBreach).isEmpty)
        #expect(try acts("").isEmpty)
        #expect(try acts("\u{202E}\u{0}\u{FFFD}👩‍👩‍👧‍👦").filter(\.isBreach).isEmpty)
    }

    @Test func `a pasted book is heard by its head alone`() throws {
        let context = try HearingContext.make()
        let book = String(repeating: "the quick brown fox ", count: 500_000)
        let head = String(book.unicodeScalars.prefix(4_096))
        #expect(
            hearing.acts(in: book, context: context).heard
                == hearing.acts(in: head, context: context).heard
        )
    }

    @Test func `confidence is a percentage and spans lie within the turn`() throws {
        let text = "Right. It's £90, due 3 May – can you pay by card, or shall I ring Monday?"
        let heard = hearing.acts(in: text, context: try .make(previous: "Yes?")).heard
        #expect(!heard.isEmpty)
        for act in heard {
            #expect((1...100).contains(act.confidence))
            #expect(act.span.lowerBound < act.span.upperBound)
            #expect(act.span.upperBound <= text.unicodeScalars.count)
        }
    }

    @Test func `a guess is offered only when nothing is asserted`() throws {
        let context = try HearingContext.make(previous: "Hm.")
        #expect(hearing.acts(in: "Thank you, goodbye.", context: context).guess == nil)
        let doubt = hearing.acts(in: "the blue one", context: context)
        #expect(doubt.heard.isEmpty == (doubt.guess != nil))
    }

    @Test func `an explanation shows what spoke for an act and how far others stayed below`() throws
    {
        let context = try HearingContext.make(previous: "I cannot pay it all.")
        let text = "We could split it into six monthly instalments of £50."
        let reasons = hearing.explain(text, context: context, floor: 0)
        let plan = try #require(reasons.first { $0.act == .planOffer })
        #expect(plan.isAsserted)
        #expect(plan.confidence >= plan.threshold)
        #expect(plan.words.contains { $0.weight > 0 })
        #expect(reasons.count == Act.allCases.count)
        #expect(reasons.map(\.confidence) == reasons.map(\.confidence).sorted(by: >))
        let asserted = Set(reasons.filter(\.isAsserted).map(\.act))
        #expect(asserted == Set(hearing.acts(in: text, context: context).heard.map(\.act)))
    }
}
