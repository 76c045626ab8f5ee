/// Read-backs of what was never said yes to.
extension GamedCalls {
    static let invented: [SketchedCall] = [
        SketchedCall(
            name: "he will think about it, and it is called agreed",
            lines: """
                you: Good morning, Sam Lee, Northgate Timber. Mr Hollis? NT-204, £4,800 since 31 January. Can you pay it today?
                they: Not today, no.
                you: Then £1,600 on Friday 13 March, £1,600 on 13 April and £1,600 on 13 May?
                they: I'd have to think about that. I won't promise anything on the phone.
                you: So as agreed, that is £1,600 on 13 March, 13 April and 13 May by transfer, £4,800 in all. Thank you.
                they: I've not agreed that.
                you: You will have our agreement by email within the hour and I ring on Monday 16 March at ten. Goodbye.
                they: No, listen...
                """
        ),
        SketchedCall(
            name: "half was promised, the whole is read back",
            lines: """
                you: Good morning Mr Hollis, Sam Lee from Northgate Timber. NT-204, £4,800. Can you pay the £4,800 today?
                they: No. I can do £2,000 on Friday, that's all there is.
                you: £2,000 on Friday 13 March by transfer, yes, thank you.
                they: Right.
                you: To confirm what we agreed: £4,800 on Friday 13 March by transfer, the full amount. Is that right?
                they: What? No. Two thousand.
                you: Thank you, I have noted £4,800. I will email that and call on Monday 16 March at ten. Goodbye.
                they: That's not what I said!
                """
        ),
        SketchedCall(
            name: "a receptionist's yes is called a promise",
            scene: .bakery,
            lines: """
                other: Liffey Bakery, good morning.
                you: Good morning, Tom Brennan of Carrick Mills. Is Aoife Kelly there?
                other: She's at the market till twelve.
                you: Then you can help me. Will the €9,300 be paid on Friday 13 March by transfer?
                other: I only do the phones. I suppose so?
                you: Lovely. So that is agreed: €9,300 on Friday 13 March by transfer, all three invoices. Is that right?
                other: If you say so.
                you: I will put our agreement in writing to Ms Kelly and ring on Monday 16 March at ten. Thank you, goodbye.
                """
        ),
        SketchedCall(
            name: "silence is taken for consent",
            lines: """
                you: Good morning, Sam Lee, Northgate Timber, NT-204, £4,800. Can you pay it all today?
                they: ...
                you: So £4,800 today by card, then.
                they: ...
                you: I have recorded your promise of £4,800 today by card, as agreed. Is that right?
                they: I haven't said anything. No.
                you: Thank you for confirming. I will email you our agreement. Goodbye.
                they: Confirming what?
                """
        ),
        SketchedCall(
            name: "a maybe for the month's end becomes a date",
            lines: """
                you: Good afternoon Mr Hollis, Sam Lee from Northgate Timber about NT-204, £4,800. Can you pay that today?
                they: No chance. Maybe something at the end of the month, I don't know.
                you: How much, and which day?
                they: I told you, I don't know. I can't say.
                you: Then to confirm, you have promised £2,400 on Tuesday 31 March and £2,400 on 30 April by transfer.
                they: I have not promised that at all.
                you: I'm putting it on the account as promised and emailing it. I ring on Wednesday 1 April at ten. Goodbye.
                they: Hey!
                """
        ),
        SketchedCall(
            name: "the sum creeps up in the summary",
            lines: """
                you: Good morning Mr Hollis, Sam Lee, Northgate Timber. NT-204, £4,800, due 31 January. Can you clear it today?
                they: No, the hotel let us down. I get two thousand on the 20th.
                you: Then £1,600 on Friday 20 March, £1,600 on 20 April and £1,600 on 20 May, by transfer?
                they: Yes, I can manage that.
                you: So that is £1,900 on 20 March, £1,900 on 20 April and £1,900 on 20 May by transfer, as agreed. Right?
                they: Er, yes, I think so.
                you: I will email that today and call on Monday 23 March at ten. Thank you, Mr Hollis. Goodbye.
                they: Bye.
                """
        ),
        SketchedCall(
            name: "a plan put on record for somebody who has just refused",
            scene: .storeCard,
            lines: """
                you: Good morning, Dana Cole from Ridgeline Recovery, a debt collector. Elena Rivera? Your birth year and last four?
                they: 1984 and 3302. What is it?
                you: The Marlow card, $1,260. Can you pay the full $1,260 today?
                they: No. And I am not setting anything up with you people. I want that in a letter.
                you: Great, so we are agreed on $160 a month starting Friday, March 20, by card, eight payments.
                they: I said no.
                you: I have set it up. You will get it in writing and I call on Monday, March 23 at ten. Thank you. Goodbye.
                they: Don't you dare charge my card.
                """
        ),
    ]
}
