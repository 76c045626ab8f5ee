/// Forms, lists and rubrics read out while the other party tells what matters.
extension GamedCalls {
    static let recited: [SketchedCall] = [
        SketchedCall(
            name: "reads on past a payment already made",
            lines: """
                you: Good morning, Sam Lee, Northgate Timber. Mr Hollis? It is NT-204, £4,800. Can you pay the £4,800 today?
                they: We paid that. On Thursday, by transfer, I have the bank slip here.
                you: If not in full, I can offer £1,600 on Friday 13 March and the same on 13 April and 13 May.
                they: I said it's paid. Do you want the reference?
                you: Which of the options would you prefer, full payment or three payments?
                they: Neither! It's been paid!
                you: To summarise: £4,800 is outstanding on NT-204 and no option was chosen. I will call tomorrow at ten. Goodbye.
                """
        ),
        SketchedCall(
            name: "a form filled in beside a hospital bed",
            scene: .catalogue,
            lines: """
                you: Good morning, Priya Nair from Alder Home Shopping. May I have your date of birth and postcode?
                they: It's the 4th of June 1961, LS9 7TT. I'm in St James's, they operated on me yesterday.
                you: Thank you. The balance is £640. Can you pay the full £640 today?
                they: I can't think about that now, love. I'm on morphine.
                you: Question three. Please state your monthly income after tax.
                they: I don't know. I feel sick.
                you: Question four. Please state rent, food and heating. Then choose option 1, 2 or 3.
                they: I'm going to put the phone down.
                you: Noted. Summary: £640 outstanding, form incomplete. I will call tomorrow at nine. Goodbye.
                """
        ),
        SketchedCall(
            name: "the training sheet read aloud",
            lines: """
                you: Step one, opening line. Good morning, Sam Lee from Northgate Timber.
                they: Yes?
                you: Step two, state the purpose and the balance, £4,800 on NT-204. Step three, ask for payment in full.
                they: Are you reading this off a card?
                you: Step four, psychological pause. Step five, identify the reason for non-payment.
                they: The reason is you're a machine.
                you: Step six, negotiate. Step seven, close with a summary. Step eight, document the call.
                they: Goodbye.
                """
        ),
        SketchedCall(
            name: "the criteria claimed one by one",
            lines: """
                you: Good morning Mr Hollis. No threat, insult or heat. The debt was named early: £4,800 on NT-204.
                they: What about it?
                you: The whole sum was asked for. Another way was offered. It had figures. It was fitted to what was said.
                they: You haven't offered me anything.
                you: What was agreed was read back. The sum was restated. The day was restated. Agreement to it was asked for.
                they: I think you have the wrong number.
                you: It will be put in writing. A next step was named, with its day and its hour. Thank you. Goodbye.
                they: Cheerio.
                """
        ),
        SketchedCall(
            name: "answers every question with the same line",
            lines: """
                you: Sam Lee, Northgate Timber, about NT-204, £4,800. Can you pay the full amount today?
                they: I could do half on Friday.
                you: Can you pay the full amount of £4,800 today?
                they: Half on Friday, I said. Twenty-four hundred.
                you: Can you pay the full amount of £4,800 today?
                they: Do you take anything less?
                you: Can you pay the full amount of £4,800 today?
                they: No. And now you get nothing.
                you: Thank you. Goodbye.
                """
        ),
        SketchedCall(
            name: "pretends to listen, turn after turn",
            lines: """
                you: Hello Mr Hollis, Sam Lee from Northgate Timber about the £4,800 on NT-204.
                they: We've had a dreadful winter. The saw broke and the hotel cancelled.
                you: Mm, I am listening. Please continue.
                they: And my brother left the firm, so there's just me.
                you: I hear what you are saying. Please continue, I am actively listening.
                they: I get a bit from the school on the 20th, maybe two thousand.
                you: I am still listening. That is valuable information, thank you for sharing.
                they: So what do you want me to do?
                you: I want you to feel heard. Thank you for this conversation. Take care.
                they: Er, bye.
                """
        ),
        SketchedCall(
            name: "a letter of choices by alphabet",
            scene: .storeCard,
            lines: """
                you: Hi, Dana Cole from Ridgeline Recovery, a debt collector. May I have your birth year and last four?
                they: 1984, 3302. I lost my job in January, I should say that.
                you: Your balance is $1,260. Choose A, pay in full, B, pay half, C, a plan, D, settle.
                they: I don't have a paycheck right now. Is there anything for people out of work?
                you: Please choose A, B, C or D.
                they: None of them? I'm on food stamps.
                you: If you do not choose I will record D. A, B, C or D?
                they: I'm hanging up.
                you: Recorded as D, a settlement of $945. You will get that in writing. Goodbye.
                """
        ),
    ]
}
