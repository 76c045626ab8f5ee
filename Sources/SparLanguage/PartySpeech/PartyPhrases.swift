import SparModel

/// What the other party's words show, by phrase.
enum PartyPhrases {
    static let book = PhraseBook<PartySignal>(
        answers + people + causes + temper,
        deniable: deniable
    )

    /// Signals that a "not" before the phrase undoes.
    private static let deniable: Set<PartySignal> = [
        .accepts, .means, .wrongPerson, .insolvent, .lawyer, .vulnerable, .bereaved, .hangsUp,
        .putsThrough, .picksAnOption,
    ]

    private static let answers: [(PartySignal, [String])] = [
        (
            .accepts,
            [
                "yes", "yeah", "yep", "yup", "aye", "ja", "sure", "okay", "ok", "alright",
                "all right", "fine", "deal", "agreed", "sounds good", "sound good", "sounds fine",
                "sounds right", "sounds fair", "thats fair", "fair enough", "thats right",
                "thats correct", "correct", "will do", "i will", "i can do", "can do that",
                "i could do that", "we can do that", "i can manage", "works for me", "that works",
                "thatll work", "thatll do", "thatd work", "that suits", "suits me", "go on then",
                "go ahead", "lets do", "do it", "done", "sorted", "perfect", "great", "grand",
                "no problem", "no worries", "of course", "certainly", "absolutely", "definitely",
                "you have my word", "i promise", "ill pay it", "ill do it", "ill do that",
                "ill take", "well do that", "well take", "id rather do", "i suppose so",
                "i guess so",
                "suppose so", "very well", "right then", "right you are", "got it",
                "understood", "i accept", "put me down for", "book it", "make it so", "i agree",
                "agreeable", "can live with", "could live with", "happy with that", "i can do it",
                "thats what i", "thats it", "just so", "indeed", "youre on", "fair dos",
                "lets say", "sign me up", "set it up", "count on", "it will be done", "consider it",
            ]
        ),
        (
            .refuses,
            [
                "no", "nope", "nah", "no way", "not today", "cant do", "can not do", "cannot do",
                "i cant", "we cant", "wont", "im not paying", "not paying", "not going to pay",
                "not gonna pay", "refuse", "forget it", "out of the question", "impossible",
                "not possible", "not agreeing", "dont agree", "no chance", "not a chance",
                "i dont have it", "dont have that", "havent got", "hasnt got", "theres no money",
                "not a penny", "not a cent", "one cent", "not happening", "never", "too much",
                "not interested", "nothing doing", "i couldnt", "we couldnt", "i couldna",
                "i aint", "no can do", "not a hope",
                "not agreed", "havent agreed", "never agreed", "not promised", "havent promised",
                "never promised", "wont promise", "havent said", "never said", "didnt say that",
                "did i say yes", "did i agree", "dont think i said yes", "didnt say yes",
                "dont think i agreed", "didnt agree", "dont remember agreeing",
                "not what i said", "isnt what i said", "said no such", "no such thing",
                "dont you dare", "not signing up", "not setting", "on the phone no", "on your bike",
                "whistle for it",
            ]
        ),
        (
            .picksAnOption,
            [
                "the first one", "the second one", "the other one", "the last one", "first option",
                "second option", "the second", "the first", "that one", "option one", "option two",
                "the latter", "the former", "the plan", "the instalments", "the installments",
                "the monthly", "the smaller", "in parts", "in bits", "the lot", "all of it",
                "all at once", "in one go", "the link", "the transfer", "by card", "use the card",
                "split it", "spread it", "rather pay", "id sooner", "id rather",
                "ill take the", "lets go with", "go with the", "prefer",
            ]
        ),
        (
            .promisesVaguely,
            [
                "soon", "as soon as", "when i can", "when i have it", "when ive got it",
                "when we can", "in due course", "leave it with me", "ill sort it", "well sort it",
                "ill see what i can do", "see what i can", "ill try", "well try", "should be fine",
                "will be paid", "itll be paid", "youll get it", "youll have it", "youll get your",
                "its in hand", "in the post", "in the mail", "end of the week", "end of the month",
                "next week", "sometime", "one of these days", "before long", "in the next run",
                "next run", "ill look into", "well get to it", "ill get to it", "bear with us",
                "getting to it",
                "around christmas", "after the holidays",
            ]
        ),
        (
            .putsOff,
            [
                "call back", "ring back", "call me back", "call later", "another time",
                "some other time", "not now", "bad time", "im busy", "were busy", "im in a meeting",
                "in the middle of", "not a good time", "leave it for now", "leave it with me",
                "let me get back", "ill get back to you", "ill call you", "ill ring you",
                "ill have to check", "need to check", "have to look", "look into it", "ill think",
                "need to think", "let me think", "have to think", "think about it",
                "think about that",
                "think it over", "sleep on it", "im driving", "next week", "later", "tomorrow",
                "give me till", "give me until", "send me an email", "send an email", "email me",
                "in the post", "in the mail", "theres no time", "no time for this",
                "cant talk", "can not talk", "got to go", "gotta go", "i have to go", "no rush",
                "whenever", "is away", "on holiday", "off sick", "system is down",
                "systems down", "new system", "waiting on", "waiting for", "out of the office",
            ]
        ),
        (.asksWho, askWho),
        (.asksWhat, askWhat),
        (.thanks, ["thank you", "thanks", "ta", "cheers", "much obliged", "god bless"]),
    ]

    private static let askWho = [
        "who is this", "whos this", "who are you", "who wants to know", "whos calling",
        "who is calling", "whos asking", "whos speaking", "who is speaking", "and you are",
        "whats your name", "what company", "which company", "who shall i say", "say whos calling",
        "who do you work for", "who are you with", "calling from where", "where are you calling",
        "who may i say", "your name", "whos that", "who you with", "whos it",
    ]
    private static let askWhat = [
        "whats this about", "what is this about", "whats it about", "what is it about",
        "what its about", "what is it regarding", "whats it regarding", "what this is about",
        "regarding", "what it concerns", "what does it concern", "in connection",
        "is this about", "is it about", "what do you want", "whats this in relation",
        "in relation to", "about something", "what for", "what about", "whats the matter",
        "what the hell is this", "concerning", "nature of", "what for",
    ]

    private static let people: [(PartySignal, [String])] = [
        (
            .confirmsIdentity,
            [
                "speaking", "this is he", "this is she", "this is him", "this is her", "thats me",
                "its me", "thats my name", "this is mr", "this is mrs", "this is ms",
                "you have him", "you have her", "youve got me", "youve got him", "you got me",
                "you found me", "it is", "thats right", "the same", "im her", "im him",
                "yes this is", "yeah this is",
                "thats him", "thats her", "i am",
            ]
        ),
        (
            .wrongPerson,
            [
                "wrong number", "wrong person", "no one here by", "nobody here by",
                "nobody of that",
                "no one of that name", "dont know any", "dont know a", "never heard of him",
                "never heard of her", "you have the wrong", "youve got the wrong", "not me",
                "not that person", "doesnt live here", "doesnt work here", "different person",
                "im not her", "im not him", "im his", "im her", "another person", "no such person",
                "left the company", "moved out", "moved away", "not at this number",
            ]
        ),
        (
            .screens,
            [
                "in a meeting", "not available", "unavailable", "not taking calls", "tied up",
                "cant be disturbed", "wont be disturbed", "not to be disturbed", "not in",
                "isnt in", "is not in", "isnt here", "not here", "is out", "hes out", "shes out",
                "hes busy", "shes busy", "is busy", "at work", "not at home", "isnt home",
                "dont put", "not put through", "cant put you", "cant put", "wont put",
                "take a message", "leave a message", "ill pass it on", "pass it on",
                "pass on a message", "tell him you", "tell her you", "tell him yourself",
                "may i ask what", "can i ask what", "ask what its", "may i say", "is he expecting",
                "is she expecting", "expecting your call", "do you have an appointment",
                "send an email", "email accounts", "info at", "accounts at", "we dont take",
                "company policy", "cant give out", "dont give out", "no names",
                "through the portal",
                "i handle", "i deal with", "you can talk to me",
                "i can tell her", "i can tell him", "stepped away", "stepped out", "in the shower",
                "asleep", "away until", "away till", "on leave", "out of office", "not until you",
                "no cold callers", "not interested",
            ]
        ),
        (
            .putsThrough,
            [
                "put you through", "putting you through", "ill put you", "transferring you",
                "transfer you", "ill see if", "ill get him", "ill get her", "ill fetch",
                "hold the line", "hold on ill", "one moment", "just a moment", "ill try him",
                "ill try her", "ill try his", "ill try her", "connecting you", "here he is",
                "here she is", "patch you through", "ill check if", "hang on ill", "let me get",
            ]
        ),
        (
            .offersRoute,
            [
                "back about", "back at", "back around", "back by", "back after", "home after",
                "home at", "in after", "in at", "free at", "free after", "try after", "try at",
                "try again", "call after", "call at", "call him at", "call her at", "direct line",
                "his mobile", "her mobile", "his cell", "her cell", "extension", "leave a number",
                "leave your number", "leave a name", "best time", "call back at", "ring back at",
                "ring after", "ring at",
                "hell be in", "shell be in", "hell be back", "shell be back", "will be back",
                "on monday", "on tuesday", "on wednesday", "on thursday", "on friday",
                "number for him", "number for her", "half past",
            ]
        ),
        (
            .namesAnotherDecider,
            [
                "the accountant*", "my accountant*", "our accountant*", "bookkeeper*", "my wife",
                "my husband", "my partner",
                "business partner",
                "my daughter", "my son", "my brother handles", "the board", "head office",
                "my boss", "my manager", "the director", "finance director", "the fd", "the owner",
                "does the books", "signs the", "signs off", "signatory", "approve*",
                "authoris*", "authoriz*", "not up to me", "not my decision", "above my",
                "isnt my decision", "i dont decide", "accounts payable", "purchasing", "landlord",
                "have to ask", "need to ask", "check with", "speak to my", "talk to my",
            ]
        ),
        (
            .givesDetail,
            [
                "born", "date of birth", "postcode", "zip", "last four", "my birthday",
            ]
        ),
    ]

    private static let causes: [(PartySignal, [String])] = CausePhrases.phrases

    private static let temper: [(PartySignal, [String])] = TemperPhrases.phrases
}
