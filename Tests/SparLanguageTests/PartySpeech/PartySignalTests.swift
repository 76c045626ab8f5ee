import SparLanguage
import SparModel
import Testing

/// What the other party's plain words show, and what they do not.
struct PartySignalTests {
    private static func signals(_ line: String) throws -> Set<PartySignal> {
        let context = try HearingContext.make()
        return PartyReader().read(line, who: .debtor, answering: nil, context: context).signals
    }

    private static let grave: Set<PartySignal> = [.hardship, .vulnerable, .bereaved]

    @Test(arguments: [
        "My husband's been in intensive care since Sunday.",
        "She is on a ventilator, they don't know any more.",
        "Our boy is in the ICU.",
        "They found a tumour, I start radiotherapy next week.",
        "Dad's in a coma after the crash.",
        "I had a bad fall and I can't work.",
        "He broke his hip, I'm nursing him day and night.",
        "I'm his full time carer now.",
        "The place burned down, we have nothing.",
        "We were flooded out in February.",
        "I've been sleeping in the car.",
        "They closed the plant and that was that.",
        "I was fired in April.",
        "There are no shifts for me any more.",
        "I can't think straight, I'm on medication.",
        "I just can't think about bills now.",
        "They made me redundant, well, I was made redundant in May.",
        "I'm skint.",
    ])
    func `illness and want are heard in plain words`(_ line: String) throws {
        let found = try Self.signals(line)
        #expect(!found.isDisjoint(with: Self.grave), "\(found)")
    }

    @Test(arguments: [
        "I can't think of anything.",
        "I can't think why it was missed.",
        "Could you send me a breakdown of it?",
        "Let's end it there.",
        "My sister works in intensive care.",
        "By a stroke of luck I'm in the office.",
        "I'm drowning in paperwork today.",
        "Our operation is two people and a van.",
        "The oven broke in March.",
        "The printer broke, so nothing went out.",
        "I'm struggling to hear you.",
        "There's nothing left to say.",
        "I passed on your message.",
        "The phone is dead half the time.",
        "It's buried in a drawer somewhere.",
        "I don't understand the invoice.",
        "My transmission died. I had to choose between the van and the card.",
        "The boiler has died.",
    ])
    func `everyday turns of speech are no hardship`(_ line: String) throws {
        let found = try Self.signals(line)
        #expect(found.isDisjoint(with: Self.grave), "\(found)")
    }

    @Test(arguments: [
        "You delivered four boxes and billed me for nine.",
        "You sent six and you bill us for ten.",
        "You're charging me for a week I wasn't there.",
        "Only half of it came.",
        "It was the wrong colour and the wrong size.",
        "That's not the price we shook on.",
        "It's more than you quoted.",
        "The chairs arrived broken.",
        "We sent it all back in May.",
        "The second pallet never turned up.",
    ])
    func `a dispute is heard in plain words`(_ line: String) throws {
        #expect(try Self.signals(line).contains(.dispute))
    }

    @Test(arguments: [
        "You can bill me for the rest next month.",
        "Send the bill to me at home.",
        "We only got your letter on Monday.",
        "The oven is broken and the engineer comes on Friday.",
        "I returned your call yesterday.",
        "The meeting was cancelled.",
        "The price was fine.",
    ])
    func `talk of bills and broken things is no dispute`(_ line: String) throws {
        #expect(try !Self.signals(line).contains(.dispute))
    }
}
