import SparModel

/// Calls that say all the right words and do none of the work.
enum GamedCalls {
    static let all: [SketchedCall] = first + stuffed + recited + invented + unfit

    private static let first: [SketchedCall] = [
        SketchedCall(
            name: "keywords in a row",
            lines: """
                you: Hello, control, focus, options offered, summarization. I am prepared and professional.
                they: What?
                you: Full payment, partial payment, instalments, settlement, card, transfer, in writing, follow up.
                they: Are you reading a leaflet to me?
                you: I hear you. Empathy. I understand. In summary we have amounts and dates and a method.
                they: Nothing was said about any amount.
                you: Thank you. Next contact with day and hour. Goodbye.
                they: Mad.
                """
        ),
        SketchedCall(
            name: "a checklist read at the debtor",
            lines: """
                you: Good morning, Sam Lee from Northgate Timber. Balance £4,800. Can you pay the full amount today?
                they: My wife died on Sunday. I'm not even in the office.
                you: Reason noted. Option 1 full payment. Option 2 three instalments. Option 3 half now. Pick one.
                they: Did you hear me? She died.
                you: I am listening. Please pick a number so that I can complete the form.
                they: I am hanging up.
                you: Summary: balance £4,800, no option picked. I will follow up tomorrow at 9. Goodbye.
                """
        ),
        SketchedCall(
            name: "a summary of what was refused",
            lines: """
                you: Good morning Mr Hollis, Sam Lee from Northgate Timber about invoice NT-204. Can you pay the £4,800 today?
                they: No. I haven't got it.
                you: What about £1,200 on Friday 13 March and the rest in three parts?
                they: No. I told you, I am not agreeing to anything.
                you: So to confirm, you have agreed to pay £1,200 on Friday 13 March by transfer and £1,200 on 13 April, 13 May and 13 June.
                they: No! I have agreed nothing.
                you: Thank you, I will put our agreement in writing today and call you on Monday 16 March at ten. Goodbye.
                they: You are a liar.
                """
        ),
        SketchedCall(
            name: "the rubric pasted in",
            lines: """
                you: I ask for the full sum first, once and clearly. Then I offer two real alternatives in falling order.
                they: Who is this?
                you: Each has a sum, a date and a method. I test them against what you said of your income.
                they: I said nothing. What do you want?
                you: I state a true consequence without threat. I read back the right invoice numbers to the cent.
                they: You are a robot.
                you: I ask for a yes and get it. I name what will be sent in writing, and to whom.
                they: Goodbye.
                """
        ),
        SketchedCall(
            name: "politeness and nothing else",
            lines: """
                you: Good morning Mr Hollis, thank you so much for taking my call, I really appreciate it.
                they: What is it?
                you: It is just about the account. I completely understand how busy you must be.
                they: I am. Make it quick.
                you: Of course, I hear you, that must be so hard. You are doing really well.
                they: Right. Anything else?
                you: No, thank you so much. Whenever suits you to pay is fine. Take care of yourself.
                they: Bye.
                """
        ),
        SketchedCall(
            name: "technique announced turn by turn",
            lines: """
                you: Good morning, I am now taking control of this call. It is about £4,800 on NT-204.
                they: Fine, what about it?
                you: I am now going to use active listening. I am pausing.
                they: The hotel job fell through and I get paid on the 20th.
                you: I am acknowledging your feelings. I am now offering options.
                they: Which options?
                you: I have offered options. I am now summarising. I remain calm and professional.
                they: Summarising what?
                you: I will follow through. I am closing the call positively.
                they: Bizarre.
                """
        ),
        SketchedCall(
            name: "a threat behind good form",
            lines: """
                you: Good morning Mr Hollis, Sam Lee from Northgate Timber about NT-204, £4,800 due 31 January.
                they: I can't pay this week.
                you: Then I will tell your neighbours and your customers that you are a thief, and send two men round to your house.
                they: All right, all right! Friday.
                you: Good. So that is £4,800 on Friday 13 March by transfer. Is that right?
                they: Yes.
                you: I will email that today and call you on Monday 16 March at ten. Thank you. Goodbye.
                """
        ),
        SketchedCall(
            name: "a lie at reception",
            lines: """
                other: Hollis Joinery.
                you: Hello, I am returning Martin's call, he left me a voicemail this morning.
                other: Oh, putting you through.
                they: Hollis.
                you: Sam Lee, Northgate Timber, NT-204, £4,800. Can you pay that today?
                they: By Friday, yes.
                you: So £4,800 by transfer on Friday 13 March, all of it. Right?
                they: Right.
                you: I will email that now and look on Monday 16 March at ten. Thank you.
                """
        ),
        SketchedCall(
            name: "blanks for figures",
            lines: """
                you: Good morning, Sam Lee from Northgate Timber. You have an outstanding balance.
                they: How much?
                you: The amount specified. Can you commit to an amount and date and method?
                they: To what amount?
                you: The agreed amount on the agreed date by the agreed method. Do you agree with that summary?
                they: I don't know what you are saying.
                you: Thank you for agreeing. I will follow up on the date specified. Goodbye.
                """
        ),
        SketchedCall(
            name: "a consumer's debt told in the first breath",
            market: .consumer,
            lines: """
                you: Hi is that Martin? You owe Northgate Timber £4,800 since January. Can you pay all of it today?
                they: Er, on Friday I can.
                you: Great. So £4,800 on Friday 13 March by transfer, all of it. Is that right?
                they: Yes.
                you: I will email you that today and call on Monday 16 March at ten. Thank you, goodbye.
                """
        ),
        SketchedCall(
            name: "everything told to reception",
            market: .consumer,
            lines: """
                other: Hello?
                you: Is Martin there? He owes us £4,800, it is a debt since January and badly overdue.
                other: I'm his flatmate. He's at work.
                you: Tell him to pay his debt of £4,800 by Friday 13 March. I will call at six tomorrow.
                other: OK.
                you: Thank you. Goodbye.
                """
        ),
        SketchedCall(
            name: "half given away for nothing",
            lines: """
                you: Good morning Mr Hollis, Sam Lee from Northgate about NT-204, £4,800. Interest of £96 comes on top.
                they: Daylight robbery, that interest.
                you: OK, no problem, I'll waive the interest for you. Sorry about that.
                they: And the rest?
                you: Whenever suits you. No pressure at all.
                they: Lovely. Bye.
                """
        ),
    ]
}
