/// Good calls on other cases: consumers, an agency, an office that guards the door.
extension GoodCalls {
    static let otherCases: [SketchedCall] = [
        SketchedCall(
            name: "an agency and a promise that was broken",
            scene: .storeCard,
            lines: """
                you: Good morning, my name is Dana Cole with Ridgeline Recovery. Is this Elena Rivera?
                they: It is. Who's Ridgeline?
                you: I'll say in a second. For your privacy, could you give me your birth year and the last four of your account?
                they: 1984, and 3302.
                ask: Thank you. We are a debt collector, and this is an attempt to collect a debt: the Marlow Stores card, $1,260. Would paying the whole $1,260 today be possible?
                they: No way. I told the last guy I'd send two hundred and then my car died.
                you: You did, by February 27. A dead car wrecks a month, so what does your pay look like now, and when does it land?
                they: Every other Friday. The 20th is the next. I clear eleven hundred.
                you: After rent and food and the car, what is free out of one of those checks?
                they: Maybe a hundred and sixty.
                opt: Then I won't ask for all of that. How about $140 on Friday, March 20, and $140 every month after, nine payments in all, and it's done?
                they: A hundred forty I can do. Yes.
                you: Should that come off your debit card, or do you mail it?
                they: Debit card.
                sum: So: $140 by debit card on March 20 and $140 on the 20th of each month after, nine of them, $1,260 total. Do you have the same?
                they: Same here.
                you: You'll have that in a letter this week. I'll call on Monday, March 23 at ten to see that the first one went through. Thank you, Ms. Rivera.
                they: Okay. Thanks.
                """
        ),
        SketchedCall(
            name: "a dispute taken down and the money left alone",
            scene: .storeCard,
            lines: """
                you: Good morning, this is Dana Cole calling from Ridgeline Recovery for Elena Rivera.
                they: That's me.
                you: Thanks. Could I get your birth year and the last four, so I know it's you?
                they: 1984. 3302.
                ask: I'm a debt collector, calling to collect a debt on the Marlow Stores card. It's at $1,260. Can you take care of the $1,260 today?
                they: That isn't right. I sent back the washer in November, they said they'd credit me.
                you: Then let's get that straight before any money talk. When did you send it back, and do you have a return slip or an email?
                they: November 20th. I have the email, credit of eight hundred.
                you: Thank you. I'm writing that down as a dispute: washer returned November 20, $800 credit never posted. You can also dispute it in writing, and I'll hold the account while it's looked at.
                they: So I don't have to pay now?
                you: Nothing to pay today. Could you forward that email to disputes at ridgeline dot com?
                they: I'll send it tonight.
                you: So where we stand: $1,260 is shown, you dispute $800 of it, and nothing has been agreed. I'll mail you a confirmation today and call on Tuesday, March 24 at ten with what Marlow says. Does that suit you?
                they: That works. Thank you.
                you: Thank you, Ms. Rivera. Goodbye.
                """
        ),
        SketchedCall(
            name: "three invoices and a director in a hurry",
            scene: .bakery,
            lines: """
                other: Liffey Bakery, how can I help?
                you: Hello, Tom Brennan from Carrick Mills. Could you put me through to Aoife Kelly, please?
                other: She's up to her eyes. What's it in connection with?
                you: A business matter I've been over with her before, and one that needs her. Would I catch her now for five minutes, or is half two better?
                other: Hang on, I'll try her.
                they: Aoife Kelly.
                ask: Ms Kelly, Tom Brennan, Carrick Mills. Three invoices, CM-31, CM-38 and CM-44, come to €9,300, and CM-31 was to be here by the 5th. Can the €9,300 be paid today?
                they: God, no. The oven repair took everything. Four thousand, out of nowhere.
                you: That would knock the wind out of anyone. When does the next real money land?
                they: The hotels settle on Friday the 20th. About six thousand.
                opt: So with the hotels' money: €3,100 for CM-31 on Friday 20 March, €2,700 for CM-38 on 17 April and €3,500 for CM-44 on 15 May? Does that leave you enough for flour and wages?
                they: It does. Yes, that's fair.
                you: By bank transfer, with the invoice number on each?
                they: Yes, by transfer.
                sum: Right so: €3,100 on 20 March, €2,700 on 17 April, €3,500 on 15 May, by transfer, and that's the €9,300. Is that what you have written down?
                they: It is.
                you: You'll have an email from me by three today, and I'll ring you on Monday 23 March at nine on this number. Thanks a million, Ms Kelly.
                they: Thanks, Tom. Bye.
                """
        ),
        SketchedCall(
            name: "the door stays shut, and a time is got",
            scene: .bakery,
            lines: """
                other: Liffey Bakery.
                you: Good morning, it's Tom Brennan calling from Carrick Mills. Is Aoife Kelly about, please?
                other: She doesn't take calls in the mornings. Can I say what it's about?
                you: It's for her own ears, I'm afraid, a business matter. What hour does she surface?
                other: After two, usually.
                you: After two is grand. Is there an extension that rings on her desk rather than yours?
                other: 14. But she won't thank me.
                you: I'll not say who told me. I'd be grateful if you left her my name and 01 555 0142, in case she'd sooner ring me.
                other: I'll leave a note.
                you: So I'll ring extension 14 today at a quarter past two, and if I miss her, tomorrow, Wednesday 11 March, at the same time. Thank you for your kindness.
                other: No bother.
                """
        ),
        SketchedCall(
            name: "straight in full, in one go",
            lines: """
                you: Good morning, Sam Lee, Northgate Timber. Is that Martin Hollis?
                they: Speaking.
                ask: You told us on 20 February that a cheque was in the post for NT-204. None came, so I'm ringing about the £4,800. Could you send all of it today by bank transfer?
                they: Ah, hell. The accounts lad left, it must be in his drawer. Today's fine.
                you: That explains it, thank you. Is there enough in the account for the £4,800 today, and who presses the button?
                they: There is, and I do.
                you: What time today will it go?
                they: By three.
                sum: So £4,800, the whole of NT-204, by transfer, today by three, with the number as reference. Is that right?
                they: That's right.
                you: I'll send you an email now with our account on it, and look at ten tomorrow. If it isn't there I'll ring this number. Thanks for sorting it, Mr Hollis.
                they: Thank you. Bye.
                """
        ),
        SketchedCall(
            name: "the wrong moment, respected",
            scene: .catalogue,
            lines: """
                you: Good morning, Priya Nair from Alder Home Shopping. Is that Dawn Whitaker?
                they: Yes, but I'm at work, I'm on the till.
                you: Then I won't keep you. When could I ring you that would be better?
                they: After six. Not here.
                you: After six it is. Is this the number to use, or another?
                they: My mobile, this one.
                you: So I'll ring your mobile tonight, Tuesday 10 March, at half past six, and I won't ring your work. Does that suit?
                they: Yes. Thank you.
                you: Thank you, Dawn. Till half past six, then. Goodbye.
                """
        ),
        SketchedCall(
            name: "out of work, and a pause instead of a plan",
            scene: .catalogue,
            lines: """
                you: Hello, this is Priya Nair at Alder Home Shopping, on a recorded line. Could I speak to Dawn Whitaker?
                they: Speaking.
                you: Thanks. May I have your birthday and postcode before I go on?
                they: 4 June 61, LS9 7TT.
                ask: That's you. The catalogue account is at £640. Is there any chance of the £640 today?
                they: I was made redundant on Friday, love. I've been to StepChange, they're doing me a plan.
                you: I'm sorry, that's a rotten Friday. You've done the right thing. I'll put the account on hold for thirty days so they can work. Do you have their reference?
                they: It's SC 20418.
                you: Got it. So nothing to pay now and no calls from us till the hold ends. Is there anything else about how things are that we ought to know?
                they: No, just that.
                you: So where we are: £640 stays open, nothing has been agreed today, and the account is on hold until Thursday 9 April. I'll put that in a letter today and write to StepChange. After 9 April I'd ring on Friday the 10th at ten, if that suits you?
                they: That's fine. Thank you.
                you: Look after yourself, Dawn. Goodbye.
                """
        ),
    ]
}
