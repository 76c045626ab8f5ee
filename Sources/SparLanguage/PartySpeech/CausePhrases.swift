import SparModel

/// What stands behind a debt, as the other party tells it.
enum CausePhrases {
    static let phrases: [(PartySignal, [String])] = [
        (
            .reason,
            [
                "because", "slow couple", "slow month*", "been slow", "things are slow",
                "quiet month*",
                "lost a contract", "lost the contract", "lost the job", "customer* havent paid",
                "customer* hasnt paid", "hasnt paid us", "not paid us",
                "havent paid us", "owe us", "owes us", "waiting to be paid", "cash flow",
                "cashflow",
                "cut the", "cut my", "my hours", "overtime", "broke down", "broken down",
                "separat*", "splitting up", "divorc*", "forgot", "slipped my", "must have missed",
                "overlooked", "thought it", "thought that", "i thought", "we thought", "never got",
                "didnt get",
                "not received",
                "didnt receive", "no po", "purchase order", "was sick", "been sick", "been ill",
                "was ill", "fell behind", "got behind", "already behind", "behind on",
                "the thing is",
                "the problem is", "the trouble is", "the truth is", "to be honest", "truth be told",
                "since the", "ever since", "had to pay", "had to buy", "dying on me",
                "repairs", "the boiler", "the roof", "vet bill", "medical bill*",
            ]
        ),
        (
            .means,
            [
                "i get paid", "im paid", "get paid on", "paid on", "paid every", "pay day",
                "payday",
                "my wages", "my salary", "my pension", "my benefits", "universal credit",
                "disability",
                "social security", "every other friday", "every friday", "every fortnight",
                "once a month", "bringing home", "take home", "i make about", "we make about",
                "a month after", "left over", "whats left", "left after", "after rent",
                "after bills",
                "i could do", "we could do", "i can do", "we can do", "could manage",
                "i can manage",
                "in the bank", "in hand", "in the account", "have saved", "savings", "tax refund",
                "bonus", "inheritance", "new job", "another job", "second job", "starting work",
                "start* a job", "part time", "new contract", "big order",
                "customer pays", "client pays", "council pay*", "paid us", "paying us",
                "money coming", "comes in", "coming in", "harvest", "season",
                "took in", "we took", "the till", "full house", "new client",
                "offered to help", "lend me", "borrow", "about a thousand", "couple of hundred",
                "two hundred", "three hundred",
                "four hundred", "five hundred", "a hundred", "fifty", "grand a", "thousand a",
                "i have the money", "got the money", "ive got the money", "its approved",
                "approved on",
                "waiting for me", "payment run", "pay run", "next run", "cheque run",
                "invoice paid",
            ]
        ),
        (
            .hardship,
            [
                "lost my job", "lost the job", "laid off", "let me go", "made redundant",
                "redundancy", "out of work", "unemployed", "no income", "hours got cut",
                "hours were cut", "cut my hours", "off sick", "sick pay",
                "half pay", "on benefits", "food bank", "cant feed", "cant afford", "cannot afford",
                "no money for", "eviction", "evicted", "behind on rent", "behind on the rent",
                "struggling", "cancer", "chemo", "surgery", "operation", "stroke", "heart attack",
                "an accident", "disabled", "divorce", "splitting up", "separated", "single mum",
                "single mom", "nothing left", "skint", "broke", "drowning", "choosing between",
                "heating or eating", "my kids", "maternity", "carer for",
            ]
        ),
        (
            .vulnerable,
            [
                "in the hospital", "in hospital", "medication", "cant think",
                "not in a state", "dementia", "alzheimer*", "mental health", "depress*", "anxiety",
                "suicid*", "kill myself", "end it all", "end it", "no point any more",
                "no point anymore", "dont want to be here", "better off without me",
                "cant go on", "cant do this any more", "cant do this anymore", "harm myself",
                "dont understand", "i get confused", "im confused", "panic attack*",
                "breakdown", "dont see the point", "not be around", "take my own life",
            ]
        ),
        (
            .bereaved,
            [
                "passed away", "passed on", "is dead", "has died", "my _ died", "dad died",
                "mum died", "mom died", "he died", "she died",
                "lost mom", "lost mum", "lost my mum", "lost my mom", "lost my mother",
                "lost my dad", "lost my father", "lost my husband", "lost my wife", "lost my son",
                "lost my daughter", "lost my brother", "lost my sister", "lost my partner",
                "lost him", "lost her",
                "funeral", "buried", "widow*", "deceased", "his estate", "her estate", "executor",
                "late husband", "late wife", "late mother", "late father",
            ]
        ),
        (
            .dispute,
            [
                "not mine", "isnt mine", "dont owe", "do not owe", "never ordered", "didnt order",
                "wrong amount", "not the right amount", "isnt the right amount", "thats not right",
                "thats wrong", "not what i", "not what we", "doesnt add up", "overcharged",
                "double billed", "billed twice", "charged twice", "credit note", "faulty", "broken",
                "damaged", "scratched", "short by", "missing", "never arrived", "never came",
                "didnt arrive", "not delivered", "never delivered", "cancelled", "canceled",
                "returned it", "sent it back", "sent them back", "sent back the", "took it back",
                "isnt right", "were split", "was split", "were cracked", "was cracked", "dispute",
                "didnt order", "were rotten", "was rotten", "were mouldy", "never asked for",
                "disputing", "not what was agreed", "poor quality", "defect*", "didnt work",
                "doesnt work", "never worked", "not finished", "unfinished", "leaking", "leaked",
                "half of it was", "dont recognise", "dont recognize", "never signed",
                "statute barred", "time barred", "seven years ago", "too old", "prove it",
                "show me proof", "verify the debt", "validate the debt", "validation",
            ]
        ),
        (
            .alreadyPaid,
            [
                "already paid", "ive paid it", "ive paid that", "ive paid this", "weve paid it",
                "weve paid that", "i paid it", "i paid that", "i paid this", "we paid it",
                "we paid that", "we paid this", "i paid you", "weve paid you", "ive paid you",
                "its been paid",
                "was paid", "has been paid", "paid that", "paid it", "paid this", "settled that",
                "settled it", "paid in full", "have a receipt", "got the receipt", "got a receipt",
                "bank statement shows", "it cleared", "left my account", "went out of my account",
            ]
        ),
        (
            .identityTheft,
            [
                "identity theft", "stolen identity", "stole my identity", "someone used my",
                "somebody used my", "in my name", "police report", "wasnt me", "never opened",
                "didnt open", "never had an account", "never took out", "fraud", "fraudulent",
                "scammed",
            ]
        ),
        (
            .insolvent,
            [
                "insolven*", "bankrupt*", "administration", "administrator", "liquidat*",
                "receivership",
                "chapter 7", "chapter 11", "chapter 13", "chapter seven", "chapter eleven",
                "winding up", "wound up", "business rescue", "examinership", "trustee", "cva",
                "iva",
                "sequestrat*", "debt relief order",
            ]
        ),
        (
            .lawyer,
            [
                "my lawyer", "my attorney", "my solicitor", "our lawyer*", "our solicitor*",
                "our attorney*", "a lawyer", "an attorney", "a solicitor", "my barrister",
                "legal representation", "represented by", "talk to my lawyer", "lawyer is handling",
            ]
        ),
        (
            .stopCalling,
            [
                "stop calling", "stop ringing", "stop phoning", "stop contacting", "dont call",
                "dont ring", "dont phone", "do not call", "never call", "quit calling",
                "dont you ever call", "dont ever call", "lose my number", "lose this number",
                "take me off", "take us off", "remove my number", "no more calls",
                "dont contact me", "leave me alone", "leave us alone", "in writing only",
                "only in writing", "put it in writing and", "stop bothering", "stop harassing",
            ]
        ),
        (
            .inconvenient,
            [
                "im driving", "i am driving", "at a funeral", "im at work", "i am at work",
                "on shift", "with a patient", "in class", "picking up", "at the doctor*",
                "in the hospital", "in hospital", "bad time", "not a good time", "with customers",
                "in the middle of dinner", "cant talk now", "cant talk here",
            ]
        ),
        (
            .workForbids,
            [
                "boss doesnt allow", "not allowed personal", "not allowed to take", "calls at work",
                "call me at work", "ring me at work", "get fired", "lose my job over",
                "against company policy to take", "cant take personal calls", "not at work",
            ]
        ),
        (
            .debtAdviser,
            [
                "stepchange", "step change", "breathing space", "citizens advice", "debt advis*",
                "debt advice", "national debtline", "debt charity", "mabs", "debt management plan",
                "debt counsel*", "credit counsel*", "payplan", "christians against",
            ]
        ),
    ]
}
