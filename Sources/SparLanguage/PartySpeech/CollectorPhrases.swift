import SparModel

/// What a collector's words show beside the acts, by phrase.
enum CollectorPhrases {
    static let book = PhraseBook<CollectorCue>(
        asking + statements + steps + file + manner + DangerPhrases.phrases
            + [(.narrates, narration), (.statesNothingAgreed, refusedDays)],
        deniable: [
            .menaces, .belittles, .swears, .pretext, .officialClaim, .seizureTalk, .takesGoods,
            .openChannel, .crimeTalk, .exposure,
            .borrowPush,
            .addsFee, .guilt, .demandsProof, .urgency, .willCall, .courtTalk, .announcesSuit,
        ]
    )

    /// "I don't accept April 24", "I can't accept Friday".
    private static let refusedDays: [String] = {
        let days =
            CalendarDay.monthNames.map { $0.lowercased() } + [
                "monday", "tuesday", "wednesday", "thursday", "friday",
            ]
        let denials = ["i dont accept", "i do not accept", "i did not accept", "i didnt accept"]
        return denials.flatMap { denial in
            days.flatMap { ["\(denial) \($0)", "\(denial) _ \($0)"] }
        }
    }()

    private static let asking: [(CollectorCue, [String])] = [
        (
            .asksCheck,
            [
                "have i got that right", "have i got that", "did i get that right", "is that right",
                "is that correct", "that correct", "correct ?", "right ?", "agreed ?",
                "all right ?",
                "alright ?", "ok ?", "okay ?", "sound ok", "sounds ok", "sound okay", "sound right",
                "sound good", "sound fair", "does that work", "do we have", "are we agreed",
                "do you agree", "you agree", "can you confirm", "could you confirm", "you confirm",
                "is that what you", "what youve got", "same as you", "any of that wrong",
                "anything wrong",
                "have i missed", "did i miss", "that ok", "that okay", "is that a yes",
                "happy with that",
                "is that agreed", "read it back", "read that back", "say it back", "repeat it back",
                "tell me back", "is that how you", "got that down", "fair ?",
                "does that match", "is that clear", "yes ?", "deal ?", "thats what we agreed",
                "can i take that as", "shall i write", "shall we say", "will that do",
            ]
        ),
        (
            .asksDetail,
            [
                "date of birth", "birth date", "birthdate", "birthday", "dob", "year of birth",
                "birth year",
                "born", "last four", "last 4", "four digits", "postcode", "post code", "eircode",
                "zip", "zip code", "house number", "first line of", "address", "id number",
                "security question", "social", "confirm your full name", "confirm your name",
                "mothers maiden", "memorable", "account number", "customer number", "which branch",
                "for security", "verify your", "passcode",
            ]
        ),
        (
            .asksFigures,
            [
                "how much is it", "how much was it", "how much do you owe",
                "how much do you think you",
                "what do you owe", "whats the balance", "what is the balance",
                "what was the amount",
                "which invoice is it", "which invoice was", "do you know the invoice",
                "whats the invoice number", "what is the invoice number", "when was it due",
                "do you know how much", "remind me how much", "remind me what", "whatever it is",
                "or whatever", "something like", "i think its about", "not sure how much",
                "havent got the figure", "dont have the figure", "havent got the file",
                "cant see the", "dont have it in front",
            ]
        ),
        (
            .invitesTrouble,
            [
                "anything that could", "what could stop", "what might stop",
                "what could go wrong", "get in the way", "can you manage that",
                "is that manageable",
                "is that realistic", "comfortable", "leave you", "leaves you", "leave yourself",
                "without going short", "if that changes",
                "if anything changes", "if something changes", "is that safe", "will that leave",
                "can you keep", "sure about", "how sure", "certain of", "what if",
                "does that leave",
                "where will it come from", "where does it come from", "where would that come from",
                "definitely there", "will it be there", "afford that", "stretch",
            ]
        ),
    ]

    private static let statements: [(CollectorCue, [String])] = [
        (
            .statesRecording,
            ["recorded", "recorded line", "recording", "being taped", "record calls"]
        ),
        (
            .statesCollection,
            [
                "attempt to collect", "attempting to collect", "trying to collect",
                "to collect a debt", "collect what", "collect on", "debt collector",
                "collection agency", "collect the", "collecting a debt", "collecting for",
            ]
        ),
        (
            .statesUse,
            [
                "used for that", "used for this", "use it for that", "used to collect",
                "information obtained",
                "information you give", "anything you tell me", "whatever you tell me",
                "anything you say",
            ]
        ),
        (
            .statesDisputeRight,
            [
                "right to dispute", "dispute the debt", "dispute it", "dispute this",
                "how to dispute",
                "thirty days", "30 days", "validation notice", "may dispute", "can dispute",
            ]
        ),
        (
            .statesNothingAgreed,
            [
                "nothing has been agreed", "nothings been agreed", "nothing is agreed",
                "nothing agreed",
                "havent agreed", "have not agreed", "no agreement", "no arrangement", "not agreed",
                "without an agreement", "nothing settled", "no plan in place", "havent settled",
                "still open", "remains open", "is open", "stays open", "remains outstanding",
                "havent reached", "did not agree to", "didnt agree to", "settled nothing",
                "not what i agreed", "never agreed to",
            ]
        ),
        (
            .claimsAgreement,
            [
                "you have agreed", "youve agreed", "you agreed", "our agreement", "as agreed",
                "we agreed",
                "weve agreed", "we have agreed", "you will be paying", "youll be paying",
                "you will be making", "youll be making", "you are going to pay",
                "youre going to pay",
                "you have promised", "what was agreed", "you committed", "we are agreed on",
                "were agreed on", "your promise of", "to confirm that you", "to confirm you",
                "and you accept", "so you accept", "you for agreeing", "thanks for agreeing",
            ]
        ),
        (
            .namesRest,
            [
                "the rest", "the remainder", "the remaining", "the balance", "left over",
                "leaves", "the other", "outstanding after", "the difference", "still to pay",
                "the final",
                "last one", "last payment", "final payment",
            ]
        ),
        (
            .namesAll,
            [
                "in all", "in total", "all of it", "the whole", "in full", "the full",
                "full amount",
                "takes you to zero", "to zero", "clears it", "clear it", "clears the", "clear the",
                "cleared", "pays it off", "pay it off", "paid off", "settles it", "closes it",
                "close it", "all together", "altogether", "comes to", "adds up to", "total of",
                "the lot", "nothing more to pay", "done with it", "finished by",
                "total",
            ]
        ),
    ]

    private static let steps: [(CollectorCue, [String])] = [
        (
            .namesChannel,
            [
                "email", "e mail", "text", "text message", "sms", "letter", "in writing", "by post",
                "mail you", "mail it", "post it", "whatsapp", "phone you", "call you", "ring you",
                "ill call", "ill ring", "ill phone", "give you a call", "give you a ring",
                "give you a bell",
                "a link", "send you", "send it", "on this number", "direct line", "mobile", "cell",
            ]
        ),
        (
            .namesWhoActs,
            [
                "you pay", "youll pay", "you will pay", "you send", "youll send", "you will send",
                "you transfer", "youll transfer", "you make", "youll make", "you set up",
                "youll set up", "you ring", "youll ring", "i send", "ill send", "i will send",
                "ill email", "i will email", "ill take", "we take", "well take", "we collect",
                "well collect", "ill call", "i will call", "i call", "from your account",
                "off your card", "off your account", "out of your account",
            ]
        ),
        (
            .checksContact,
            [
                "best number", "right number", "number to use", "number to reach", "which number",
                "what number", "this number", "same number", "your email address", "which email",
                "what email", "whats your email", "right email", "right address", "which address",
                "what address", "correct address", "still at", "reach you on", "reach you at",
                "where shall i send", "where should i send", "where do i send",
            ]
        ),
        (
            .vagueTime,
            [
                "sometime", "some time", "in due course", "at some point", "when you can",
                "whenever", "soonish", "soon", "one of these days", "in a while", "next time",
                "in a bit", "in the near future", "as and when", "before long",
                "at your convenience",
                "in the coming", "some day", "be in touch", "speak soon", "talk soon",
            ]
        ),
        (
            .leavesOpen,
            [
                "whenever suits", "whenever you", "when you can", "when youre ready",
                "when you feel",
                "no pressure", "no rush", "no hurry", "dont need to decide", "dont have to decide",
                "take your time and call", "up to you", "when it suits", "let me know",
                "call us when",
                "call me when", "get back to me when", "as soon as you can",
                "ill leave it with you",
                "leave it with you", "leave it there", "not to worry then",
                "ill try again", "try again another", "when they pay", "when they do pay",
                "when you have it", "when youve got it", "never mind", "ring you sometime",
                "sometime",
            ]
        ),
        (
            .willSend,
            [
                "ill send", "ill email", "ill e mail", "ill text", "ill mail", "ill post",
                "ill put that in",
                "ill put it in", "ill put this in", "ill write", "sending", "emailing", "texting",
                "mailing", "ill pop", "youll have a", "youll have it", "youll have the",
                "youll get a", "youll get an", "youll get the", "in writing", "in a letter",
                "letter from me", "putting that in", "putting it in", "confirm by email",
                "confirmation by", "confirm it in", "send you", "email you", "text you",
                "write to you",
                "drop you an email", "drop you a line", "forward", "let me send", "can send",
                "copy of",
                "will send", "will email", "will text", "will mail", "will post", "in the email",
                "send that over", "send it over", "resend", "ping you", "ping it",
            ]
        ),
        (
            .willCall,
            [
                "ill call", "ill ring", "ill phone", "ill give you a", "call you", "ring you",
                "phone you",
                "i will call", "i will ring", "i will phone", "call me", "ring me", "phone me",
                "call back", "ring back", "calling you", "speak on", "speak again", "talk again",
                "talk on", "ill check", "ill look", "ill be in touch", "follow up",
                "call again", "ring again", "call on", "ill chase", "ill be looking", "get you on",
                "reach you", "reach me", "reach her", "reach him", "try again", "try you",
                "call from",
                "on the line at", "give me a ring", "give me a call", "catch you",
                "well talk", "well speak", "expect my call", "check in",
            ]
        ),
    ]

    private static let file: [(CollectorCue, [String])] = [
        (
            .recallsHistory,
            [
                "last time", "you said", "you told", "you promised", "we spoke", "we talked",
                "you mentioned", "last payment", "last paid", "your last", "you paid",
                "you were paying",
                "promised", "was promised", "on the phone in", "earlier call", "previous call",
                "our notes",
                "the notes", "my notes", "the file says", "on file", "i have you down",
                "we have you down", "second time", "third time", "third call", "since june",
                "havent come", "hasnt come", "didnt come", "never came", "none came",
                "none has come",
                "was to be here", "was to come", "was due to come", "were to send", "were to pay",
                "were going to pay", "were going to send", "didnt arrive", "never arrived",
                "did not arrive", "did not come", "has not come", "that was agreed",
                "we agreed in", "written twice", "i wrote", "weve written",
                "we wrote", "havent arrived", "bounced", "returned unpaid",
                "in january", "in february", "in march", "in april", "in may", "in june", "in july",
                "in august", "in september", "in october", "in november", "in december",
                "since january",
                "since february", "since march", "since april", "since may", "since july",
                "since august",
            ]
        ),
        (
            .hasPapers,
            [
                "in front of me", "delivery note", "delivery slip", "proof of delivery", "pod",
                "signed for",
                "signed the", "your signature", "you signed", "signature", "purchase order",
                "your order",
                "the order", "contract", "clause", "statement shows",
                "i have your", "ive got your", "ive your", "completion", "my record*",
                "our record*", "we show", "i show", "on our system", "i can see", "i see here",
            ]
        ),
    ]

    private static let manner: [(CollectorCue, [String])] = [
        (
            .courtesy,
            [
                "please", "may i", "could i", "could you", "would you", "thank you", "thanks",
                "good morning", "good afternoon", "good evening", "i appreciate",
                "if you dont mind",
                "would it be", "sir", "maam", "madam", "is this a good", "is now a good", "ta",
                "cheers", "youre welcome", "pardon", "excuse me", "mind if", "kindly",
                "would you mind",
                "dear", "an okay minute", "have you got a min", "take care", "mind yourself",
                "good day", "gday", "morning", "afternoon",
            ]
        ),
        (
            .thanks,
            [
                "thank you", "thanks", "cheers", "ta", "much obliged", "i appreciate",
                "appreciate it",
            ]
        ),
        (
            .sorry,
            [
                "sorry to bother", "sorry to disturb", "sorry about that", "sorry for the",
                "sorry for calling", "sorry for ringing", "sorry for bothering", "sorry for any",
                "sorry for that", "sorry for this", "sorry for troubling", "sorry again",
                "sorry to ask", "im sorry but i", "no sorry", "so sorry to", "apolog*",
                "forgive me",
                "sorry yeah", "yeah sorry", "sorry i", "sorry mr", "sorry mrs", "sorry no",
                "my fault",
                "my mistake", "i hate to", "sorry its", "ok sorry", "oh sorry",
            ]
        ),
        (
            .condoles,
            [
                "im sorry", "i am sorry", "so sorry", "very sorry", "sorry to hear",
                "sorry for your", "sorry youre", "sorry you are", "sorry about your",
                "thats hard", "that is hard", "thats tough", "thats rough", "must be hard",
                "must be tough", "sounds hard", "sounds tough", "sounds rough",
            ]
        ),
        (
            .jargon,
            [
                "pursuant", "herein", "hereby", "aforementioned", "charge off", "charged off",
                "tradeline*", "rpc", "ptp", "dpd", "dunning", "delinquent", "delinquency",
                "the undersigned", "re age", "skip trace*",
            ]
        ),
        (
            .personalRemark,
            [
                "been dodging", "dodging us", "been hiding from", "people like you",
                "your attitude", "your type", "your sort",
                "whats wrong with you", "what is wrong with you", "grow up", "you people",
                "your character",
                "your personality",
            ]
        ),
        (
            .loose,
            [
                "lol", "lmao", "omg", "babe", "hun", "hunny", "sweetie", "sweetheart", "darling",
                "bruv",
                "bro", "dude", "haha", "hahaha", "wtf", "innit", "fab", "brill", "gonna be real",
                "buddy", "pal", "through love |", "thanks love", "ta love",
            ]
        ),
        (
            .dismisses,
            [
                "dont care", "do not care", "couldnt care less", "not my problem", "not my concern",
                "not our problem", "not interested in your", "your problem not",
                "thats your problem",
                "doesnt matter to me", "makes no difference", "everyone says that",
                "everybody says that",
                "heard it all", "heard that before", "heard it before", "excuses", "save it",
                "spare me",
                "boo hoo", "cry me", "tough luck", "too bad", "so what ?", "so what |",
                "irrelevant",
                "not relevant", "get over it", "whatever", "thats life", "calm down",
                "stop whining", "stop making", "sob story", "dont want to hear",
            ]
        ),
        (
            .guilt,
            [
                "shame on", "ashamed", "should be ashamed", "honest people pay",
                "decent people pay",
                "grown up", "be an adult", "act like an adult", "responsible people", "how can you",
                "think of your children", "what would your", "you should feel", "conscience",
                "man of your word", "people like you", "your kind", "deadbeat", "freeload*",
            ]
        ),
        (
            .belittles,
            [
                "dont be a child", "stop being a child", "stop being childish",
                "dont be so childish", "dont be a baby",
                "act your age", "youre pathetic", "you pathetic", "youre stupid", "you stupid",
                "youre an idiot", "you idiot", "youre a moron", "you moron", "youre a liar",
                "you liar", "you deadbeat", "youre a deadbeat", "you clown", "you loser",
                "youre a loser", "youre a disgrace", "you scrounger",
            ]
        ),
        (
            .swears,
            [
                "fuck*", "fck*", "shit*", "bullshit", "bitch", "bastard", "arsehole", "asshole",
                "wanker", "dickhead", "cunt", "prick", "piss off", "pissing", "bollocks", "goddamn",
                "bloody hell", "damn you", "screw you", "crap",
            ]
        ),
        (
            .placeholder,
            [
                "method specified", "amount specified", "the specified", "insert",
                "the agreed amount on the agreed", "agreed amount by the agreed",
                "on the agreed date by",
                "amount date and method", "amounts and dates",
                "a payment on the date", "as discussed on the date", "x amount", "xx",
            ]
        ),
        (
            .menu,
            [
                "option 1", "option one", "option a", "option 2", "option two", "pick one",
                "pick a number",
                "choose one", "choose a number", "select one", "select a", "1 through",
                "answer yes or no", "say yes or no", "reply yes or no", "number 1",
                "multiple choice", "which of the following",
                "the following options", "options are",
            ]
        ),
        (
            .signposts,
            [
                "debt advice", "free advice", "stepchange", "step change", "citizens advice",
                "national debtline", "mabs", "counselling", "counseling", "credit counsel*", "211",
                "samaritans", "988", "helpline", "help line", "hardship team", "hardship program*",
                "hardship scheme", "support team", "vulnerab* team", "specialist team",
                "someone to talk to",
                "are you safe", "your doctor", "your gp", "crisis line", "debt charity",
                "financial help",
            ]
        ),
        (
            .stopsCollecting,
            [
                "ill pause", "pause the account", "put it on hold", "put this on hold",
                "put the account on hold",
                "on hold", "ill stop", "well stop", "stop calling", "stop phoning", "wont call",
                "wont ring", "wont phone", "no more calls", "ill note", "noted it", "ive noted",
                "make a note",
                "ill take you off", "remove the number", "remove your number",
                "take the number off",
                "number removed", "close the call", "i wont take a payment",
                "i wont take any payment",
                "i wont take your money", "wont ask you for",
                "not going to ask you",
                "no payment talk", "leave the money", "forget the money", "nothing to pay today",
                "lodge our claim",
                "lodge a claim", "i wont discuss", "through your lawyer", "through your solicitor",
                "your attorneys", "your lawyers", "your solicitors", "lawyers name",
                "attorneys name",
                "solicitors name", "administrators name", "who is the administrator", "suspend",
                "well look into", "ill look into", "ill check", "look into that", "investigate",
                "thirty days",
                "30 days", "breathing space",
            ]
        ),
    ]

    /// Naming one's own technique: "I am actively listening", "I will now summarise".
    private static let narration: [String] = {
        let states = [
            "actively listening", "paus*", "calm", "staying calm", "in control", "being flexible",
            "flexible", "being professional", "professional", "being polite", "polite", "focused",
            "focusing", "prepared", "empath*", "showing empathy", "summari*", "paraphras*",
            "acknowledg*", "reflecting", "refocus*", "validating", "keeping it brief",
            "being brief",
            "keeping the call", "keeping this call", "offering you options", "offering options",
            "following through", "setting a boundary", "following the", "being patient",
            "using open questions", "demonstrating", "building rapport", "taking ownership",
        ]
        let starts = [
            "i am", "im", "i am now", "im now", "i will now", "ill now", "i remain", "i was",
        ]
        let deeds = [
            "i empath*", "i validate your", "i acknowledge your", "i will follow through",
            "i can offer options", "i have offered options", "i have summari*",
            "i have paraphras*", "thank you for that feedback", "thank you for your feedback",
            "open question coming", "rubric", "checklist", "criterion", "criteria", "step one is",
            "next step on my", "as trained", "my training", "my script", "the script",
        ]
        return starts.flatMap { start in states.map { "\(start) \($0)" } } + deeds
    }()
}
