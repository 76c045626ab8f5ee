/// Good work in words nobody would script.
extension GoodCalls {
    static let unusual: [SketchedCall] = [
        SketchedCall(
            name: "telegram style",
            lines: """
                you: Sam Lee, Northgate Timber. Mr Hollis himself?
                they: Himself, yes.
                ask: NT-204. £4,800. Five weeks over. All of it today, possible?
                they: Not possible. Hotel job collapsed on us.
                you: Bad news, that. Next money when, and how much of it is loose?
                they: The 20th. School pays three thousand, I can spare eighteen hundred.
                opt: So: eighteen hundred on Friday 20 March. Fifteen hundred 20 April, fifteen hundred 20 May. Holdable?
                they: Yes. Holdable.
                you: Bank to bank?
                they: Bank to bank, yes.
                sum: Playing it back: £1,800 on 20 March, £1,500 on 20 April, £1,500 on 20 May, transfer, £4,800 gone. Same at your end?
                they: Same at my end.
                you: Email in ten minutes. Monday 23 March, ten o'clock, I phone you about the first one. Thanks, Mr Hollis.
                they: Right you are.
                """
        ),
        SketchedCall(
            name: "an old-fashioned gentleman",
            lines: """
                you: A very good morning to you. Have I the honour of Mr Hollis? My name is Lee, and I write up the ledger for Northgate Timber.
                they: Ha. Yes, that's me.
                ask: I am obliged. It touches upon NT-204, for four thousand eight hundred pounds, which fell due on the last day of January. Might the whole of it be met this day?
                they: I'm afraid it can't. The hotel left me high and dry.
                you: How very trying for you. May I ask what funds you look forward to, and upon which day?
                they: Two thousand from the school on the 20th.
                opt: Then might I propose £1,600 on the 20th, when the school has paid, and a like sum on 20 April and upon 20 May? Would that sit within your means?
                they: It would, yes. I can do that.
                you: And shall it come through the bank?
                they: By transfer, yes.
                sum: Permit me to say it over: £1,600 upon each of 20 March, 20 April and 20 May, by bank transfer, making the £4,800 entire. Have I it aright?
                they: You have it aright.
                you: You shall have it by email before luncheon, and I shall telephone upon Monday 23 March at eleven. My thanks, and good day.
                they: Good day to you.
                """
        ),
        SketchedCall(
            name: "second language, every step done",
            lines: """
                you: Hello good day, here is speaking Sam Lee of Northgate Timber. You are Mister Hollis, yes?
                they: Yes, I'm Hollis.
                ask: Is about invoice NT-204, 4800 pounds, was for 31 January. It goes today, all 4800?
                they: No, it doesn't go. We lost the hotel.
                you: Ah, this is hard, sorry for you. When comes money again to you, and how much?
                they: On the 20th, about two thousand.
                opt: Good, so I make you this: 20 March 1600 pounds, 20 April 1600, 20 May 1600. You can hold this?
                they: I can hold that, yes.
                you: With transfer from bank?
                they: With transfer.
                sum: I say it again so we have same: 1600 on 20 March, 1600 on 20 April, 1600 on 20 May, bank transfer, together 4800. Is correct by you?
                they: Correct.
                you: I write you email today with this. Monday 23 March at ten I ring you, I look if first is there. Thank you, bye bye.
                they: Bye.
                """
        ),
        SketchedCall(
            name: "dry wit, nothing missed",
            lines: """
                you: Morning. Sam Lee, Northgate Timber, the people whose oak you are standing on. Mr Hollis, I take it?
                they: That's me, and I am standing on it.
                ask: Then the floor and I have something in common: we are both waiting on NT-204. £4,800, 31 January. Shall we finish it today?
                they: If I had it, I would. The hotel welched on me.
                you: Ouch. Theirs is the bad manners, yours the hole. What fills it, and which day?
                they: School money. The 20th, two grand.
                opt: Two grand on Friday 20 March then, and £1,400 on 20 April and again on 20 May. Or does that leave you eating sawdust?
                they: No, that's bearable. Let's do that.
                you: By transfer, I hope, not by pigeon?
                they: By transfer.
                sum: So we both sleep: £2,000 on 20 March, £1,400 on 20 April, £1,400 on 20 May, by transfer, £4,800 all in. Did I get any of it crooked?
                they: Straight as a die.
                you: It will be in your inbox by noon and I'll ring on Monday 23 March at ten. Much obliged, Mr Hollis.
                they: Ta-ra.
                """
        ),
        SketchedCall(
            name: "he proposes, she improves",
            lines: """
                you: Good afternoon, Sam Lee from Northgate Timber for Martin Hollis.
                they: Yep, Martin.
                ask: Thanks, Martin. NT-204 stands at £4,800, due end of January. Is there any way of settling all £4,800 today?
                they: No. I can do a thousand now and see about the rest.
                you: A thousand is a start, and I can't leave three thousand eight hundred to chance. What's due in to you, and when?
                they: Two thousand five hundred on the 20th, from the school.
                opt: Then let's lean on that, all of it by transfer: £1,300 today, £1,750 on Friday 20 March and the last £1,750 on 20 April. What would stop that?
                they: Nothing, if the school pays. Okay, agreed.
                you: And if the school is late, will you ring me before the 20th, not after?
                they: I will.
                sum: All by transfer: £1,300 today, £1,750 on Friday 20 March, £1,750 on 20 April, which makes the £4,800. Is that how you have it?
                they: That's how I have it.
                you: I'll email that in five minutes, and call on Monday 23 March at half past nine. Thank you, Martin.
                they: Thanks. Bye.
                """
        ),
        SketchedCall(
            name: "he is crying, and nothing is pressed",
            scene: .catalogue,
            lines: """
                you: Good morning, Priya Nair at Alder Home Shopping; we record our calls. Am I through to Dawn Whitaker?
                they: Yes.
                you: Before I say what it is about, could I have your date of birth and your postcode?
                they: 4 June 1961. LS9 7TT.
                ask: Thank you. It's your catalogue account, £640. Is paying the £640 today at all thinkable?
                they: No. They've cut my hours at the school kitchen, I'm in tears over the gas bill as it is.
                you: Oh, I'm sorry. Nothing has to be decided this minute. What is left in a month, once rent and gas and food are seen to?
                they: Thirty pounds. If nothing breaks.
                opt: Then I'd not take thirty. Would £20 on the 28th of each month, from 28 March, leave you room to breathe?
                they: Twenty I could do. Yes.
                you: By direct debit or would you sooner pay it yourself by card?
                they: Direct debit, so I can't forget.
                sum: So it's £20 by direct debit on 28 March and the 28th of every month after, towards the £640. Have I that right?
                they: That's right, yes.
                you: There's free debt advice from StepChange too, I'll put their number in. The letter goes today, and I'll ring on Monday 30 March at ten to see how it went. Take care, Dawn.
                they: Thank you for being kind.
                """
        ),
        SketchedCall(
            name: "nothing to be had, and everything done",
            lines: """
                you: Good morning, Sam Lee from Northgate Timber. Mr Hollis?
                they: Yes.
                ask: NT-204, £4,800, due on 31 January, and on 20 February you told us a cheque was on its way. Can you pay the £4,800 today?
                they: No. And I'm not paying a penny till the hotel pays me.
                you: I can see why you'd want to wait for them. What do they owe you, and what have they said about when?
                they: Eleven thousand. They've said nothing.
                you: And beside the hotel, is anything coming in this month?
                they: The school, on the 20th. It's spoken for.
                opt: Could £1,200 of it go to us on Friday 20 March, with the rest in three parts to June?
                they: No. I've told you. No.
                you: Understood, I won't ask it again today. If nothing is arranged the account goes on stop, and I'd rather it didn't.
                they: Do what you must.
                you: So you know where it stands: £4,800 is open on NT-204 and nothing has been agreed. I'll put that in an email today and ring you on Tuesday 24 March at ten, when the school has paid. Thank you for your time, Mr Hollis.
                they: Fine. Bye.
                """
        ),
    ]
}
