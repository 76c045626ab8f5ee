import SparModel

/// What stands behind a debt, as the other party tells it.
enum CausePhrases {
    /// Everyday turns of speech in which those words mean nothing of the kind.
    static let idioms = PhraseBook<PartySignal>([
        // Who says whose account it is reports no theft.
        (
            .identityTheft,
            [
                "is in my name", "its in my name", "the accounts in my name",
                "that accounts in my name", "the cards in my name", "the loans in my name",
                "only in my name", "just in my name", "solely in my name", "not fraud", "no fraud",
            ]
        ),
        (
            .dispute,
            [
                "i can prove it", "i cant prove it", "ill prove it", "i could prove it",
                "not disputing", "dont dispute", "wont dispute",
            ]
        ),
        (
            .vulnerable,
            [
                "cant think of", "cant think why", "cant think who", "cant think what",
                "cant think where", "dont understand the invoice", "dont understand the bill",
                "dont understand your", "confused about the invoice", "confused about the bill",
                "end it there", "end it here", "breakdown of", "a breakdown", "depressing",
                "breakdown truck", "breakdown recovery", "breakdown cover",
                "work in hospital*", "works in hospital*", "deliver* to hospital*",
            ]
        ),
        (
            .refuses,
            [
                "no trouble", "no problem", "no problems", "no bother", "no worries",
                "no harm done", "no hurry", "no rush", "no need to apologise",
            ]
        ),
        (
            .bereaved,
            [
                "line is dead", "phone is dead", "battery is dead", "deal is dead",
                "passed on your", "passed on the", "passed on my", "passed on to", "passed it on",
                "buried in", "buried under", "lost him on the", "lost her on the",
                "lost him to a", "lost her to a",
            ]
        ),
        (
            .hardship,
            [
                "stroke of", "drowning in paper*", "drowning in work", "drowning in email*",
                "you broke up", "line broke up", "broke up there", "drowning in orders",
                "drowning in invoices", "our operation", "this operation",
                "family operation", "small operation", "whole operation", "big operation",
                "nothing left to say", "nothing left to discuss", "nothing left to add",
                "struggling to hear", "struggling to find", "struggling to see",
                "struggling to follow", "struggling to read", "struggling with your accent",
                "oven broke", "printer broke", "van broke", "truck broke", "machine broke",
                "boiler broke", "computer broke", "phone broke", "line broke", "car broke",
                "works in intensive care", "work in intensive care", "nurse in intensive care",
                "job in intensive care", "worked in intensive care", "working in intensive care",
                "nursing my coffee", "nursing a", "nursing my pint",
            ]
        ),
        (
            .dispute,
            [
                "oven is broken", "printer is broken", "scanner is broken", "system is broken",
                "computer is broken", "missing the point", "missing your call", "returned the call",
                "returned your call", "meeting was cancelled", "meeting was canceled",
                "returned the form", "returned the favour",
            ]
        ),
    ])

    static let phrases: [(PartySignal, [String])] = [
        (
            .reason,
            [
                "because", "slow couple", "slow month*", "been slow", "things are slow",
                "quiet month*",
                "lost a contract", "lost the contract", "lost the job", "customer* havent paid",
                "customer* hasnt paid", "hasnt paid us", "not paid us",
                "never paid us", "never paid me", "didnt pay us", "wont pay us", "hasnt paid me",
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
                "half starved", "sleeping in the car", "sleeping on a sofa", "sleeping on the sofa",
                "homeless", "lost the house", "lost the flat", "lost our home", "lost my home",
                "burned down", "burnt down", "flooded out", "in intensive care", "in the icu",
                "in icu", "on a ventilator", "on life support", "in a coma", "in a hospice",
                "on dialysis", "terminally ill", "terminal illness", "a tumour", "a tumor",
                "leukaemia", "leukemia", "radiotherapy", "a miscarriage", "a heart operation",
                "broke _ hip", "broke _ leg", "broke _ back", "had a fall", "had a bad fall",
                "collapsed at", "in a wheelchair", "full time carer", "nursing my", "nursing him",
                "nursing her", "seriously ill", "very ill", "gravely ill", "desperately ill",
                "lost all my hours", "lost my hours", "zero hours", "no shifts", "no work coming",
                "closed the plant", "closed the factory", "shut the plant", "shut the factory",
                "got the sack", "been sacked", "was sacked", "been fired", "was fired",
                "paid me off",
                "heating or eating", "my kids", "maternity", "carer for",
            ]
        ),
        (
            .vulnerable,
            [
                "in the hospital", "in hospital", "medication", "cant think straight",
                "cant think clearly", "cant even think", "cant think just now",
                "cant think right now", "cant think about", "cant think at", "just cant think",
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
                "you bill me for", "you bill us for", "you billed me for", "you billed us for",
                "youre billing me for", "youre billing us for", "youve billed me for",
                "youve billed us for", "and bill me for", "and bill us for", "and billed me for",
                "and billed us for", "and charge me for", "and charge us for", "and charged me for",
                "and charged us for", "and invoice me for", "and invoice us for",
                "but bill* me for", "but bill* us for", "but charge* me for", "but charge* us for",
                "but invoiced me for", "but invoiced us for", "you charged me for",
                "you charged us for", "youre charging me for", "youre charging us for",
                "only half came", "only half of it came", "only part of it came", "half came",
                "short delivery", "short delivered", "came up short", "were short on the delivery",
                "wrong colour", "wrong color", "wrong size", "wrong goods", "wrong item*",
                "wrong model", "wrong price", "wrong quantity", "not as ordered",
                "not what was ordered", "not the price", "dont match the order",
                "doesnt match the order", "more than you quoted", "more than the quote",
                "over the quote", "twice the quote", "went back to you", "sent it all back",
                "returned them", "returned the", "never turned up", "didnt turn up", "never came",
                "paying for what i never", "paying for what we never", "paying for something i",
                "never had them", "never had it", "got them broken", "arrived broken",
                "arrived smashed", "came smashed", "in bits when",
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
                "scammed", "never took it out", "didnt take it out", "without my knowledge",
                "without me knowing",
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
