import SparModel

/// Words that may break a rule; what they amount to is decided with the acts and the call in view.
enum DangerPhrases {
    static let phrases: [(CollectorCue, [String])] = [
        (
            .menaces,
            [
                "break your", "kill you", "hurt you", "beat you", "burn your", "burn down",
                "smash your",
                "come round and", "come around and", "come to your house", "come to your home",
                "come to your door", "pay you a visit", "send men", "send two men",
                "send somebody round",
                "send someone round", "send the boys", "send some lads", "know where you live",
                "know where your kids", "know where your children", "watch your back",
                "make your life hell",
                "make your life a misery", "ruin you", "destroy you", "finish you", "youll regret",
                "you will regret", "sorry you were born", "wish you had paid",
                "something might happen",
                "something could happen", "accidents happen", "be a shame if", "your windows",
                "your legs", "bad happens to", "bad will happen to", "come over there and beat",
                "break your credit", "wreck your credit", "ruin your credit",
                "destroy your credit", "trash your credit",
            ]
        ),
        (
            .tellsOfDebt,
            [
                "debt", "debts", "owe", "owes", "owed", "owing", "overdue", "arrears", "unpaid",
                "past due", "outstanding", "behind on", "behind with", "hasnt paid", "havent paid",
                "not paid", "money he", "money she", "payment plan", "repayment",
                "collection agency",
                "collections", "debt recovery", "collect a debt", "collect on", "default",
                "final notice",
                "final demand", "bad debt", "missed payment*", "late payment", "the loan",
                "credit card bill",
                "balance of", "about _ account", "on _ account", "regarding _ account", "pay his",
                "pay her", "paying his", "paying her", "money problem*",
            ]
        ),
        (
            .pretext,
            [
                "returning his call", "returning her call", "returning _ call", "returnin _ call",
                "return his call", "return her call", "he called me", "she called me", "he rang me",
                "she rang me", "left me a voicemail", "left me a message", "left us a message",
                "hes expecting me", "shes expecting me", "he is expecting me",
                "she is expecting me",
                "hes expecting my", "shes expecting my", "old friend", "friend of his",
                "friend of hers",
                "family friend", "from school", "went to school", "parcel", "a delivery for",
                "won a prize", "prize draw", "a refund for", "refund due", "a survey",
                "competition",
                "job interview", "about a job", "new customer", "place an order", "big order",
                "family emergency", "hospital calling", "school calling",
                "calling from the hospital",
                "ringing from the hospital", "im from the hospital", "its the hospital",
                "calling from the school", "ringing from the school", "im from the school",
                "its the school",
                "the doctors surgery", "lab results", "insurance payout", "an inheritance",
                "personal friend", "his cousin", "her cousin", "his brother", "her sister",
            ]
        ),
        (
            .officialClaim,
            [
                "from the police", "the police department", "police officer", "im an officer",
                "officer of the court",
                "the sheriff*", "sheriffs office", "from the court", "county court officer",
                "court officer",
                "court calling", "the courts office", "this is the county court",
                "this is the court",
                "this is the high court", "this is the police", "fraud unit", "fraud department",
                "fraud squad",
                "from the government", "government agency", "federal agent", "the irs", "hmrc",
                "the bailiff",
                "im a bailiff", "bailiff team", "enforcement officer", "enforcement agent",
                "high court enforcement",
                "im a lawyer", "im an attorney", "i am a lawyer", "i am an attorney",
                "im a solicitor",
                "i am a solicitor", "our in house attorney", "legal department",
                "litigation department",
                "from the law firm", "from the law office*", "law offices of", "district attorney",
                "process server",
                "case number with the court", "credit bureau calling", "from the credit bureau",
                "marshal*",
            ]
        ),
        (
            .seizureTalk,
            [
                "arrest*", "jail", "prison", "behind bars", "warrant", "handcuff*", "garnish*",
                "attach your wages",
                "take your wages", "out of your wages", "seize", "seized", "seizing", "bailiff*",
                "repossess*",
                "repo", "take your house", "take your home", "take the house", "take your car",
                "take the car",
                "take the van", "take your van", "lose your house", "lose your home",
                "lose the house",
                "lose your car", "freeze your account*", "empty your account", "take your tv",
                "come to your house",
                "come round", "come to your door", "visit your home", "deport*", "immigration",
                "locked up",
            ]
        ),
        (
            .takesGoods,
            [
                "seize", "seized", "seizing", "repossess*", "repo", "take your house",
                "take your home", "take the house", "take your car", "take the car",
                "take the van", "take your van", "take the truck", "take your truck",
                "take your tv", "take your furniture", "take the furniture", "tow your",
                "tow the", "come and collect your", "come for your car", "lose your house",
                "lose your home", "lose your car",
            ]
        ),
        (
            .openChannel,
            [
                "a postcard", "post card", "on your page", "on your wall", "on your timeline",
                "on your profile", "tag you", "your work email", "your work e mail",
                "your office email", "email your office", "e mail your office",
                "mail your office", "to your office", "to your workplace", "your company email",
                "on facebook", "on instagram", "on twitter", "on linkedin",
            ]
        ),
        (
            .courtTalk,
            [
                "sue", "suing", "sued", "lawsuit", "legal action", "take you to court", "court",
                "ccj",
                "judgment", "judgement", "legal proceedings", "proceedings", "summons", "subpoena",
                "legal options", "litigation", "statutory demand", "winding up petition",
                "winding up order", "to its lawyers", "to their lawyers", "to our lawyers",
                "to the lawyers", "to its attorneys", "to our attorneys", "to its solicitors",
                "to our solicitors", "to the solicitors",
            ]
        ),
        (
            .announcesSuit,
            [
                "we will sue", "well sue", "we are suing", "were suing", "i will sue", "ill sue",
                "going to sue", "they will sue", "we sue you", "take you to court",
                "taking you to court", "see you in court", "file a lawsuit", "file suit",
                "start legal action", "begin legal action", "take legal action",
                "start proceedings", "issue proceedings",
            ]
        ),
        (
            .crimeTalk,
            [
                "thats fraud", "that is fraud", "its fraud", "committing fraud", "is a crime",
                "a criminal",
                "thats theft", "that is theft", "its theft", "stealing", "stole", "thief",
                "thieves",
                "criminal charges", "criminal offence", "criminal offense", "crook",
                "against the law to",
                "press charges", "report you to the police",
            ]
        ),
        (
            .exposure,
            [
                "tell your boss", "tell your employer", "call your boss", "call your employer",
                "ring your boss",
                "ring your employer", "contact your employer", "let your employer",
                "tell your wife",
                "tell your husband", "tell your family", "tell your mother", "tell your mum",
                "tell your neighbours",
                "tell your neighbors", "your neighbours", "your neighbors", "on facebook",
                "post it online",
                "post this online", "social media", "tell your customers", "tell your suppliers",
                "call your family", "call your customers", "everyone will know", "the whole town",
                "the whole street",
                "name and shame", "tell the papers", "go to the press", "call your work",
                "ring your work",
                "send someone to your work",
            ]
        ),
        (
            .borrowPush,
            [
                "borrow it", "borrow the money", "borrow from", "can you borrow",
                "could you borrow",
                "lend it", "lend you", "a loan to", "take out a loan", "get a loan", "payday loan",
                "ask your mum", "ask your mom", "ask your dad", "ask your parents",
                "ask your family",
                "ask your brother", "ask your sister", "ask a friend", "ask your friends",
                "from family",
                "from a friend", "family or friends", "friends or family", "friends and family",
                "friend or family", "put it on a card", "put it on another card",
                "another credit card",
                "on a credit card", "cash advance", "sell your", "sell the", "sell something",
                "pawn*",
                "remortgage", "skip your rent", "skip the rent", "skip rent",
                "instead of your rent",
                "before your rent", "dip into your pension",
            ]
        ),
        (
            .addsFee,
            [
                "handling fee", "admin fee", "administration fee", "processing fee",
                "processing charge",
                "convenience fee", "collection fee", "card fee", "service charge", "fee for",
                "a surcharge",
                "late fee", "penalty of", "extra charge", "charge of", "add interest",
                "adds interest",
                "plus interest", "interest will be added", "added interest",
            ]
        ),
        (
            .waives,
            [
                "take that off", "take the interest off", "take off the interest",
                "waive*",
                "knock off", "knock it off", "knock a", "write off", "write it off",
                "forget the interest",
                "drop the interest", "drop the fee", "drop the charge", "no interest then",
                "let you off",
                "scrap the", "cancel the interest", "cancel the fee", "cancel the charge",
                "reduce it to",
                "forgive the", "discount", "cut it to", "call it",
            ]
        ),
        (
            .creditFileTalk,
            [
                "credit report", "credit file", "credit score", "credit rating", "credit bureau*",
                "your credit", "credit history",
            ]
        ),
        (
            .demandsProof,
            [
                "prove it isnt", "prove its not", "prove you dont", "prove you didnt",
                "prove that you",
                "have to prove", "need to prove", "you prove", "burden is on you",
                "up to you to prove",
                "pay first", "pay now and dispute", "pay it and then dispute", "cant dispute",
                "too late to dispute", "if it isnt .. cant dispute", "if its not .. cant dispute",
                "if you dont .. cant dispute",
            ]
        ),
        (
            .urgency,
            [
                "last chance", "final chance", "final hour", "final opportunity", "only today",
                "today only", "expires today", "expires tonight", "within the hour",
                "by close of business or",
                "my manager only", "only signs this today", "before its too late", "right now or",
                "or else", "last warning",
            ]
        ),
    ]
}
