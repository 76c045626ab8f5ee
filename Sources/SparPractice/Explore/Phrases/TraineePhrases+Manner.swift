extension TraineePhrases {
    static let manner: [(TraineeIntent, [String])] = [
        (
            .empathise,
            [
                "I'm sorry to hear that, it must be hard.",
                "Thank you for being straight with me, that can't have been easy to say.",
                "I'm so sorry. That must have been a shock.",
                "That sounds very difficult, and I'm sorry you're going through it.",
                "I can imagine how much that weighs on you.",
                "I'm sorry. Anybody would find that hard.",
                "Thank you for telling me. I can see why it has been a bad time.",
                "That must be a heavy load. I'm sorry to hear it.",
                "I do feel for you, that's a rough thing to happen.",
                "I understand, and I'm sorry it has come to that.",
                "It takes courage to say that. Thank you, and I'm sorry.",
                "I hear you, and I'm sorry that you've had all that.",
            ]
        ),
        (
            .listen,
            [
                "I see. Go on, please.",
                "I'm listening. Please go on.",
                "Right. Tell me more.",
                "Mm-hm, I'm with you. Go on.",
                "Okay, I'm listening.",
                "Take your time, I'm listening.",
                "Yes, please carry on.",
                "I hear you. What else?",
                "Go ahead, I'm all ears.",
                "Please, say what you have to say. I'm listening.",
                "I see, yes. Do go on.",
                "Right, I follow. Please continue.",
            ]
        ),
        (
            .calm,
            [
                "I can hear that you're angry, and I want to understand why.",
                "I understand that you're upset. I'd like to help sort it out.",
                "I hear how frustrated you are. Tell me what has happened.",
                "You're angry, and I can see that. I'm here to find a way through with you.",
                "I get that this is the last call you wanted. I'll listen.",
                "I'm sorry that you feel treated like that. I want to hear it.",
                "That sounds like a lot of pressure, and I do understand the anger.",
                "I can hear it's been a bad year. Tell me about it.",
                "I understand why you're fed up. I'd be tired of calls as well.",
                "I'm sorry it got to this. I would like to hear your side.",
                "It's clear that this makes you furious, and I don't take it lightly.",
                "I see that you're upset with us. Let me hear what went wrong.",
            ]
        ),
        (
            .setLimit,
            [
                "I want to sort this out with you, but I must ask you not to speak to me like that, or I'll have to end the call.",
                "I'm speaking to you with respect and I ask the same of you. If the language goes on I will end the call.",
                "I'll gladly go on talking, as long as the insults stop. Otherwise I shall hang up.",
                "Please don't call me names. If it goes on I'll end the call, and I would rather help you.",
                "I understand the anger. The swearing has to stop, though, or I'll have to put the phone down.",
                "Let's keep it civil, please. I can't continue if you go on insulting me.",
                "I'm happy to listen to you, but not to insults. Please stop, or we'll have to end here.",
                "I ask you to stop shouting at me. If it goes on, I will finish the call and write instead.",
                "I won't be sworn at. If you can leave that out, I'll stay and we'll find a way.",
                "I have to draw a line at abuse. One more and I end the call. I'd much rather solve this.",
                "Please treat me with the same respect I give you. If that isn't possible I'll end this call.",
                "I hear that you are angry, but I'm asking you to stop the insults now, or I will hang up.",
            ]
        ),
        (
            .refocus,
            [
                "Coming back to the {balance}: what can be done about it?",
                "Let's come back to the {balance}, please.",
                "Back to why I'm calling, the {balance}. What can you do?",
                "I'd like to return to the open sum of {balance}.",
                "All right. Let's look at the {balance} again.",
                "To get back to the point: it's about the {balance}.",
                "May I bring us back to the invoice? It's {balance}.",
                "Let's not lose sight of the {balance}. How do we settle it?",
                "So, returning to the matter in hand, the {balance}.",
                "Can we go back to the {balance} for a moment?",
                "Let me bring the talk back to the {balance} that is due.",
                "If I may come back to the {balance}.",
            ]
        ),
        (
            .paraphrase,
            [
                "So if I understand you rightly, money has been short because of that. Is that so?",
                "If I've got that right, that is what stopped the payment, and you do mean to pay.",
                "So what you're telling me is that it fell behind for that reason.",
                "Let me see if I've understood: that came first, and then this could not be paid.",
                "So it stopped because of that. Have I understood you?",
                "What I hear is that you want to pay and that this got in the way.",
                "So you had other things to pay first, if I follow you.",
                "You're saying that since then it has been tight. Is that right?",
                "Then it's not that you won't, it's that since this happened you can't pay it all at once.",
                "So since that happened, things have been difficult with money, as I understand it.",
                "In other words, that's where the money went.",
                "If I hear you correctly, it's a matter of timing more than anything else.",
            ]
        ),
        (
            .thank,
            [
                "Thank you.", "Thank you, that's clear.", "Thanks for that.", "I see, thank you.",
                "Thank you for telling me.", "All right, thank you.", "Okay, thanks.",
                "That helps, thank you.", "Right, thank you.", "Good, thank you.",
                "Thank you, I understand.", "Thanks, that's useful to know.",
            ]
        ),
        (
            .explain,
            [
                "I'm calling so that we can find a way to pay the {balance} that you can keep to.",
                "What I'd like is to agree with you how and when the {balance} is paid.",
                "I mean the {balance} you owe {creditor}. I'd like us to agree on a payment.",
                "Let me put it another way: I'd like to know how we can settle the {balance}.",
                "Sorry if I wasn't clear. It's about paying the {balance}.",
                "I'm asking how the {balance} can be paid, in one sum or in parts.",
                "To be plain: there's {balance} open and I want to settle it with you.",
                "I was asking about the {balance} and what you could pay towards it.",
                "Let me say that again. I'd like to arrange payment of the {balance}.",
                "What I mean is this: how can you pay the {balance}?",
                "Put simply, I'd like to find out what you can pay of the {balance}, and when.",
                "The point of my call is the {balance}, and how we get it paid.",
            ]
        ),
    ]

    static let breaches: [(TraineeIntent, [String])] = [
        (
            .insult,
            [
                "You're a liar and you know it.",
                "What kind of idiot doesn't pay a bill?",
                "You people are nothing but crooks.",
                "Don't play stupid with me, you deadbeat.",
                "You're a thief, that is what you are.",
                "Are you too thick to understand an invoice?",
                "I've had enough of your lies, you scrounger.",
                "You are pathetic. Grown people pay their debts.",
                "Shut up and listen, you clown.",
                "You're the worst kind of parasite.",
                "God, you're dumb. Even a child could get this.",
                "You lazy good-for-nothing.",
            ]
        ),
        (
            .threaten,
            [
                "Pay today or I'll have you arrested.",
                "If I don't see the money by tonight, I'm sending people round to your house.",
                "You pay now or you'll go to prison.",
                "I'll make sure everyone you know hears that you don't pay.",
                "Pay up or we'll take your home, and your car with it.",
                "I'll ring your boss and tell him what you are.",
                "I can make your life hell, you know. Pay.",
                "The police will be at your door tomorrow if you don't pay today.",
                "We know where you live. I'd pay if I were you.",
                "I'll ruin you. You will never get credit again in your life.",
                "You've got one hour, or else. And you don't want to know what else means.",
                "I'm going to have your wages taken and your furniture on the street.",
            ]
        ),
        (
            .demand,
            [
                "I want the {balance} and I want it now.",
                "Just pay the {balance}. Now.",
                "No more talk. {balance}, today.",
                "I don't care how you do it. Get me the {balance}.",
                "Where is the money? I want all of it.",
                "Stop wasting my time and pay the {balance}.",
                "You owe {balance}. Pay it. That's all I want to hear.",
                "I'm not asking. Pay the {balance} today.",
                "Money. Now. All {balance} of it.",
                "I'm not hanging up until you've paid the {balance}.",
                "Get your card out and pay the {balance}.",
                "You'll pay every bit of the {balance} before this call is over.",
            ]
        ),
        (
            .sneer,
            [
                "Oh, boo hoo. We've all got problems.",
                "Spare me the sob story.",
                "That's not my problem, is it?",
                "I've heard that one a hundred times, and it's rubbish.",
                "Sure. And I'm the king of England.",
                "You expect me to believe that?",
                "Cry me a river.",
                "Excuses, excuses. Is that the best you can do?",
                "I don't care about your troubles.",
                "You should have thought of that before you took the goods.",
                "Nobody's interested in your feelings.",
                "Do you think I was born yesterday?",
            ]
        ),
        (
            .pretend,
            [
                "This is the county court, and there's a judgment against you.",
                "I'm calling from the police about your debt.",
                "I'm a lawyer, and the papers are already with the judge.",
                "The bailiffs are in the van and on their way.",
                "This is the government's debt department.",
                "A warrant has been issued in your name.",
                "This is the tax office, and you'd better pay up.",
                "I'm the sheriff's deputy on your case.",
                "The judge has already signed the order to seize your things.",
                "I'm calling from the credit bureau, and you are being struck off today.",
                "This is the prosecutor's office about your unpaid bill.",
                "I'm an officer of the court, so be careful what you say.",
            ]
        ),
        (
            .tellTheScreen,
            [
                "Tell {wanted} that {balance} is owed and that we want it now.",
                "{wanted} owes us {balance} and is months behind. Did you know that?",
                "It's about a debt. {wanted} hasn't paid {balance}.",
                "Just pass on that {wanted} owes money and we're going to collect it.",
                "I'm a debt collector. {wanted} owes {balance}.",
                "You can tell {wanted} that the {balance} is going to court.",
                "{wanted} doesn't pay the bills. {balance}. Somebody there should know.",
                "I'm chasing {balance} that {wanted} owes {creditor}.",
                "{wanted} is in debt with {creditor}, {balance}, and hides from us.",
                "Are you aware that {wanted} has not paid {creditor} for months? It's {balance}.",
                "Put it on a note for {wanted}: debt of {balance}, pay at once.",
                "It's because of the unpaid {balance}. {wanted} knows what I mean.",
            ]
        ),
    ]

    static let weaknesses: [(TraineeIntent, [String])] = [
        (
            .introduceTimidly,
            [
                "Oh, hello, sorry to bother you, it's only {me}. I hope it isn't a bad moment?",
                "Hi, I'm so sorry to disturb you. It's {me}, I won't take long, I promise.",
                "Hello, sorry, um, it's {me}. Is this a terrible time?",
                "Hi there, sorry, I know you must be busy. It's {me}.",
                "Um, hello. I'm really sorry for ringing. My name is {me}.",
                "Hello, I do apologise for the interruption, I'm {me}.",
                "Hi, sorry, only a tiny thing, if you have a second. It's {me} here.",
                "Hello, sorry to be a nuisance. {me} is my name.",
                "Oh, you picked up! Sorry. It's {me}, hope you don't mind.",
                "Sorry, hello, I hope I'm not disturbing. I'm {me}.",
                "Hello, forgive me for calling, it's {me}.",
                "Hi, um, {me} here, sorry, is it all right if I talk for a moment?",
            ]
        ),
        (
            .apologise,
            [
                "Sorry, I'm really sorry to have to ask.",
                "I do apologise, I hate to bring it up.",
                "I'm so sorry about this, it's only my job.",
                "Sorry, sorry. I didn't mean to upset you.",
                "Forgive me, I really don't want to be a bother.",
                "I'm sorry, I'm sure it's our mistake.",
                "Apologies, I shouldn't have rung.",
                "Oh dear, I'm sorry. I feel awful asking you.",
                "So sorry. I know it's annoying.",
                "I'm very sorry, honestly, please don't be cross.",
                "Sorry to go on about it, I really am.",
                "I beg your pardon, I'm so sorry.",
            ]
        ),
        (
            .giveIn,
            [
                "No, no, of course. Whenever it suits you.",
                "That's fine, whatever you can, whenever you can.",
                "Don't worry about it, pay when you're able to.",
                "Okay, no pressure at all. Just some time, if it's convenient.",
                "That's absolutely all right. Take as long as you need.",
                "Oh, of course. Forget what I said, really.",
                "Yes, whatever you think is best.",
                "No problem. We can leave it for now.",
                "Anything at all would be lovely, but only if it's easy for you.",
                "I'm sure that's fine. I'll tell them you'll do it some day.",
                "You decide. I'm happy with whatever you say.",
                "All right, that's good enough for me.",
            ]
        ),
        (
            .hint,
            [
                "There's just a small thing on the account, if you happen to have a moment some time.",
                "I don't suppose you've had a chance to look at that little bill?",
                "It's only about that thing with {creditor}, you know.",
                "I was wondering if maybe, perhaps, something might be paid one day?",
                "They've asked me to mention the bill, I'm afraid.",
                "It's a bit awkward, but there may be something open.",
                "I'm meant to ask about a payment, but it's really no hurry.",
                "If it's not too much trouble, could something be sent at some point?",
                "I think there might be a balance, but I could be wrong.",
                "Would you possibly think about paying a little, some time?",
                "There's that account. I expect you know about it already.",
                "I only wanted to remind you, ever so gently.",
            ]
        ),
        (
            .leaveTimidly,
            [
                "Well, I won't keep you. Sorry again. Bye.",
                "I'll leave you in peace now. Sorry. Goodbye.",
                "Okay, sorry for troubling you. Bye bye.",
                "I'll go now. Thanks so much, and sorry. Bye.",
                "Right, I'll let you get on. Sorry again, goodbye.",
                "Thanks ever so much. Whenever suits you, then. Bye.",
                "Sorry about all that. Have a lovely day. Bye.",
                "I'm off, sorry for the bother. Goodbye.",
                "Okay then. Some time soon, maybe. Bye.",
                "Lovely to talk to you. Sorry. Bye.",
                "I'd better go. Sorry to have rung. Goodbye.",
                "No worries at all. Bye, and sorry.",
            ]
        ),
        (
            .ramble,
            [
                "You wouldn't believe the traffic this morning, I was stuck behind a lorry for half an hour and then the lights were out at the bridge, it was quite a thing.",
                "My sister used to live out your way, she had a lovely garden, roses mostly, and a cat that slept in the wheelbarrow.",
                "It's funny, I was talking to a colleague about the football just now, did you see the match on Saturday? What a goal that was.",
                "We've got a new coffee machine here, and honestly it's the best thing that's happened all year, it does eleven kinds.",
                "Is it raining with you as well? It has been pouring here since Tuesday, my shoes have not been dry once.",
                "I always say that the spring is the best part of the year. My grandmother used to say it's the autumn, but then she was from the coast.",
                "I was at a wedding last weekend, a cousin of mine, and the band was late, so somebody's uncle played the accordion for two hours.",
                "That reminds me of a holiday we had in Wales, years ago, where the tent blew away and we ended up in a pub with a parrot.",
                "You know, I've only been in this job a while, before that I sold kitchens, and before that I was in a band, would you believe.",
                "They're digging up the road outside our office again, you can probably hear it, it's the third time since Christmas.",
                "I had a dog once that hated the telephone, every time it rang he'd hide under the sofa, so I think of him whenever I make a call.",
                "My doctor says I should walk more, so I got off two stops early today, and do you know what, I found a bakery I'd never seen.",
                "Do you follow the cricket at all? My father could talk about it for hours, he had all the numbers by heart.",
                "There was a programme on the television last night about penguins, I can't stop thinking about it, they share the work so nicely.",
            ]
        ),
        (
            .rambleAboutDebt,
            [
                "So there's this bill, and bills, well, who likes bills, I've got a drawer full of them at home, anyway, there's one here for {balance} or so, I think, from {creditor}.",
                "Where was I? Oh yes, the account, it's the usual thing really, something with {balance}, but first let me find the right page, I had it a moment ago.",
                "So about the money, and I don't want to go on about it, we all have our ups and downs, my brother-in-law for example, but there is that {balance}.",
                "I suppose I ought to ask about the payment, but I never quite know how to put these things, it's like asking a neighbour for a lawnmower back.",
                "They tell me I have to ask for the {balance}, and it does seem a lot, doesn't it, when you think what you could buy for that, a decent holiday for one.",
                "Anyway, {creditor}, they do lovely things, don't they, I've a friend who swears by them, and there's that invoice of yours, somewhere around {balance}.",
                "Could you perhaps do something about it, in a while, or have you got other plans, because I know how it is, one thing and another, and the summer comes so fast.",
                "So the {balance}, what do you think, shall we say something about that later, I had a note on it but I seem to have put my cup on it.",
                "You could pay in bits, or all at once, or, I don't know, people do all sorts, we had a man who paid in coins once, a whole bucket.",
                "I should really get to the point, my manager is always telling me so, the point being {balance}, though points are funny things, aren't they.",
                "About that payment, there are several ways, card and transfer and I think one more, I always forget the third, it will come to me.",
                "It would be nice to have a date for it, I like dates, my calendar's full of birthdays, in fact it's my aunt's on Thursday.",
            ]
        ),
        (
            .rush,
            [
                "{firm} here. {balance}. When are you paying?",
                "Quick one. {balance}, can you pay it today, yes or no?",
                "You owe {balance}. Card or transfer?",
                "Calling about {balance}. Pay now?",
                "Need {balance} today. Go.",
                "Okay. Yes or no, are you paying?",
                "I've got ten more calls. Are you paying or not?",
                "Right, when?",
                "So no payment today? Okay.",
                "Just give me a date.",
                "Anything at all today? Quickly.",
                "I need a yes.",
                "Not today, then when?",
                "How much can you do? Just a number.",
            ]
        ),
        (
            .takeAnything,
            [
                "Fine, whatever. That'll do.",
                "Okay, done. Put that down.",
                "Sure, that's fine. Next.",
                "Good enough. Agreed.",
                "Yep, fine.",
                "Okay, deal.",
                "All right, I'll take that.",
                "That works. Done.",
                "Fine by me.",
                "Okay, yes.",
                "Good. Sorted, then.",
                "Right, agreed.",
            ]
        ),
        (
            .leaveInHaste,
            [
                "Right. Bye.", "Okay, bye.", "Got to go. Bye.", "That's it. Bye.",
                "Next call's waiting. Bye.", "Done. Bye.", "Fine. Goodbye.", "Okay, later, bye.",
                "No time. Bye.", "All right, bye then.", "That'll do. Bye.", "Have to dash, bye.",
            ]
        ),
        (
            .mumble,
            [
                "Mm.", "Er.", "Um, yes.", "Hello.", "Okay.", "Right.", "Mhm.", "Well.",
                "Er, hello?",
                "I see.", "Um.", "So.", "Yes.", "Hm.",
            ]
        ),
        (
            .parrot,
            [
                "Empathy understand sorry payment plan full balance summary.",
                "I understand, I understand, I understand. Payment options. Full amount. Confirm.",
                "Control, focus, options, summarization. Control, focus, options, summarization.",
                "Full payment, instalment plan, settlement, discount, direct debit, card, cheque.",
                "Active listening. Empathy statement. Open question. Closing statement.",
                "Greeting, identity check, purpose of call, amount due, commitment request.",
                "Let me summarise: sum, date, method. Summary complete. Agreed and confirmed.",
                "I hear you and I empathise. Option one, option two, option three. Thank you for your payment.",
                "As per procedure I now offer three options: full payment, payment plan, partial payment.",
                "Down payment today, instalments monthly, final payment date, written confirmation.",
                "I am now showing empathy. I am now asking an open question. I am now summarising.",
                "Reason for non-payment? Financial situation? Payment proposal? Follow-up date?",
                "I acknowledge your situation and validate your feelings regarding your situation.",
                "Commitment, commitment, commitment. Date and amount. Amount and date.",
            ]
        ),
        (
            .nonsense,
            [
                "asdf jkl qwer", "blah blah blah", "The moon is full of cheese tonight.",
                "Purple elephants dance on Tuesdays.", "1234567890", "?", "zzz zzz zzzz",
                "Do you like jazz?", "What's your favourite colour?", "lorem ipsum dolor sit amet",
                "Can you hear me now?", "Sorry, could you repeat that?", "Are you a robot?",
                "Hold on a second, please.", "Yes.", "No.", "How are you?", "PAY PAY PAY PAY",
                "Ha ha, good one.", "Who am I speaking to?",
            ]
        ),
    ]
}
