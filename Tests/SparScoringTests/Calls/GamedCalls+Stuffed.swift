/// Words a scorer might look for, said to nobody in particular.
extension GamedCalls {
    static let stuffed: [SketchedCall] = [
        SketchedCall(
            name: "a good opening, then a string of terms",
            lines: """
                you: Good morning, this is Sam Lee from Northgate Timber. Am I speaking with Mr Hollis?
                they: You are.
                you: Full sum, down payment, instalments, settlement, direct debit, standing order, transfer, cheque, card.
                they: Sorry, what do you want?
                you: Amount, date, method, reference, confirmation in writing, next contact, day and hour.
                they: Is this a recording?
                you: Reason, income, expenses, affordability, hardship, dispute, empathy, boundary. Thank you for your time. Goodbye.
                they: Right. Bye.
                """
        ),
        SketchedCall(
            name: "sympathy pasted before every demand",
            lines: """
                you: Morning, Sam Lee, Northgate Timber. NT-204, £4,800. I understand how hard this must be. Pay it today.
                they: I can't. The hotel went bust owing us eleven thousand.
                you: I hear you, I really do, and I understand. Pay it today.
                they: With what? There is two hundred in the bank.
                you: I appreciate you sharing that, I can only imagine how you feel. Pay it today.
                they: I get the school money on the 20th, I could do something then.
                you: I hear you and I completely understand. I need the £4,800 today.
                they: You're not hearing a word. Goodbye.
                you: I understand. Thank you for sharing. Goodbye.
                """
        ),
        SketchedCall(
            name: "options with no figures at all",
            lines: """
                you: Good afternoon, Sam Lee at Northgate Timber about your account, Mr Hollis.
                they: Go on.
                you: We have a range of flexible options tailored to your circumstances: a plan, a partial, a settlement or a deferral.
                they: Meaning what? How much?
                you: It depends which flexible option suits you. We offer many ways to pay, on many dates.
                they: Give me one.
                you: Whichever works for you. Our plans are affordable and tailored. Shall I put you down for a plan?
                they: Put me down for what you like.
                you: Wonderful. So to summarise, you have chosen a flexible plan. You will hear from us in due course.
                they: Bye then.
                """
        ),
        SketchedCall(
            name: "sums and days like confetti",
            lines: """
                you: Sam Lee, Northgate. £4,800, £2,400, £1,200, £600, today, Friday, the 20th, 20 April, 20 May, by transfer or card.
                they: What are all those?
                you: £1,600 on Friday 13 March, £1,600 on Monday 13 April, £1,600 on Wednesday 13 May, or £4,800 on 31 March.
                they: I haven't said I'd pay anything yet. Two of the doors you sent were split.
                you: £2,000 on 20 March, £1,400 on 20 April, £1,400 on 20 May. £4,800 in all, by transfer, NT-204. Right?
                they: Are you listening? They were split.
                you: £1,200 by Friday 13 March, £3,600 by 30 June. I will email that and ring you on Monday 16 March at ten. Goodbye.
                they: Unbelievable.
                """
        ),
        SketchedCall(
            name: "asks for a yes to nothing",
            lines: """
                you: Good morning Mr Hollis, Sam Lee here from Northgate Timber. Is that right?
                they: If you say so.
                you: And we are agreed?
                they: On what?
                you: On moving forward positively. Can you confirm that for me, is that a yes?
                they: I suppose.
                you: Great, so we have an agreement, have I got that right?
                they: Whatever you like.
                you: Perfect. I will confirm our agreement in writing. Thank you, Mr Hollis. Goodbye.
                they: Bye.
                """
        ),
        SketchedCall(
            name: "one breath for the whole call",
            lines: """
                you: Good morning Mr Hollis this is Sam Lee from Northgate Timber about NT-204 for £4,800 due on 31 January, can you pay it all today, if not I understand and I am sorry to hear that, so £1,600 on Friday 13 March, £1,600 on 13 April and £1,600 on 13 May by transfer, is that right, great, I will email you and ring on Monday 16 March at ten, thank you, goodbye.
                they: Hello? Who is this?
                """
        ),
        SketchedCall(
            name: "puts the answers into his mouth",
            lines: """
                you: Good morning, Sam Lee from Northgate Timber. You are Mr Hollis, and you owe £4,800 on NT-204, yes.
                they: Hold on a second.
                you: You say that the money comes on the 20th. I understand that. You would like to pay £1,600 a month.
                they: I said no such thing.
                you: And you accept. So that is £1,600 on 20 March, 20 April and 20 May by transfer. You say that is right.
                they: I don't.
                you: Thank you for agreeing. I will email it and call on Monday 23 March at ten. Goodbye.
                they: Lunatic.
                """
        ),
    ]
}
