/// Good form around a deed that spoils the call.
extension GamedCalls {
    static let unfit: [SketchedCall] = [
        SketchedCall(
            name: "menace in a soft voice",
            lines: """
                you: Good morning Mr Hollis, Sam Lee from Northgate Timber. NT-204, £4,800. Can you pay that today, please?
                they: Not this week.
                you: It would be a shame if something happened to that nice workshop of yours. I know where you live, too.
                they: Are you threatening me?
                you: Not at all, sir. So shall we say £4,800 on Friday 13 March by transfer? Is that right?
                they: Fine. Friday. Leave my family out of it.
                you: Thank you so much. I will email that today and ring on Monday 16 March at ten. Have a lovely day.
                """
        ),
        SketchedCall(
            name: "the law invented, courteously",
            scene: .storeCard,
            lines: """
                you: Good morning, this is Dana Cole, a debt collector with Ridgeline. May I have your birth year and last four, please?
                they: 1984, 3302.
                you: Thank you. It's the Marlow card, $1,260. Can you pay the full $1,260 today?
                they: I can't.
                you: I understand. Then our attorneys file suit on Friday and the sheriff garnishes your wages, unless you pay $630 today.
                they: Oh God. Okay, $630 on my debit card.
                you: Thank you. So $630 today by card and $630 on April 10. Is that right?
                they: Yes.
                you: I will email that and call on Monday, April 13 at ten. Thank you, Ms. Rivera. Goodbye.
                """
        ),
        SketchedCall(
            name: "mockery between the figures",
            lines: """
                you: Morning, Sam Lee, Northgate Timber, NT-204, £4,800. Can you pay the £4,800 today or is that too hard a sum for you?
                they: I can't, the hotel never paid.
                you: Boo hoo. You are a pathetic excuse for a businessman. What can you scrape together, deadbeat?
                they: Two thousand on the 20th and the rest in April.
                you: £2,000 on Friday 20 March and £2,800 on 20 April by transfer. Is that right, or do I spell it for an idiot?
                they: That's right.
                you: I will email it and ring on Monday 23 March at ten. Try not to be useless till then. Goodbye.
                """
        ),
        SketchedCall(
            name: "told to borrow from his mother",
            scene: .catalogue,
            lines: """
                you: Good morning, Priya Nair from Alder Home Shopping, this call is recorded. Your date of birth and postcode, please?
                they: 4 June 1961, LS9 7TT.
                you: Thank you. The balance is £640. Can you pay the £640 today?
                they: I'm on Universal Credit, there's nothing left after the rent.
                you: Then ask your mum to lend it to you, or put it on a credit card, or sell something.
                they: I can't ask my mum again.
                you: Ask a friend then. Shall we say £640 on Friday 13 March by card? Is that right?
                they: I'll... I'll see who I can ask.
                you: Thank you. So £640 on Friday 13 March by card. I will email that and ring on Monday 16 March at ten.
                """
        ),
        SketchedCall(
            name: "past a lawyer's name",
            scene: .storeCard,
            lines: """
                you: Good morning, Dana Cole, a debt collector with Ridgeline Recovery. Your birth year and last four, please?
                they: 1984, 3302. But I have an attorney now, Ruth Bell in Dayton. Talk to her.
                you: I understand. The Marlow card is $1,260. Can you pay the full $1,260 today?
                they: I said talk to my attorney.
                you: Of course. If not in full, could you do $160 a month for eight months from March 20?
                they: Please call my lawyer. Her number is 937 555 0102.
                you: Thank you for that. Shall we say $300 on Friday, March 20 by card, just to hold the account?
                they: No. Goodbye.
                you: Thank you for your time. I will call you on Monday, March 23 at ten. Goodbye.
                """
        ),
        SketchedCall(
            name: "fifty a month on four thousand eight hundred",
            lines: """
                you: Good morning Mr Hollis, Sam Lee, Northgate Timber about NT-204, £4,800. What would you like to pay?
                they: Fifty quid a month?
                you: Fifty a month is no problem at all. Shall we start on Friday 13 March?
                they: Blimey. Yes.
                you: So £50 on Friday 13 March and £50 every month after that by standing order. Is that right?
                they: Spot on.
                you: Lovely. I will email that today and look on Monday 16 March at ten. Thank you, Mr Hollis.
                they: Cheers!
                """
        ),
        SketchedCall(
            name: "the office told everything, and sweetly",
            scene: .catalogue,
            lines: """
                other: Hello?
                you: Good morning, Priya Nair from Alder Home Shopping. Could I speak with Dawn Whitaker, please?
                other: She's out. I rent the other room. What's it about?
                you: Thank you. She owes us £640 on her catalogue account and hasn't paid since December. Could you ask her to pay £20 by Friday?
                other: Oh. I didn't know she had debts.
                you: It happens to many people. When will she be home, please?
                other: About six.
                you: Thank you. I will ring this number today at six, then. Goodbye.
                """
        ),
    ]
}
