import SparModel

extension Subject {
    /// What a question about it asks after, for those who write scenarios.
    package var meaning: String {
        switch self {
        case .identity:
            "Who the listener is: is that X, can you confirm your name, postcode, last four "
                + "digits."
        case .birthDate: "Their date of birth or age."
        case .wellbeing: "How they are, feel, cope; whether they are all right."
        case .health: "Illness, doctor, sleep, medication, an operation, how the knee is."
        case .household: "Who lives with them, spouse, partner at home, children, being alone."
        case .familyHelp:
            "Whether relatives or friends could help, lend, know of it; borrowing from them."
        case .home:
            "Where they live, their address, whether they moved, own or rent (what it costs "
                + "is outgoings)."
        case .work: "Their own job: what they do, where, what hours, shifts, colleagues."
        case .workSearch:
            "Looking for work, new job, redundancy, interviews, applying for benefits."
        case .chitChat:
            "Weather, weekend, holidays, football, food, telly, pets, tastes, jokes, where "
                + "their accent is from."
        case .incomeAmount: "How much comes in: wages, takings, benefits, turnover."
        case .incomeDay:
            "When money comes in: payday, when the customer, the benefit, the grant pays."
        case .incomeSource:
            "Where money comes from or what is expected: what have you got coming in, who "
                + "owes you."
        case .outgoings:
            "What goes out, rent and bills, where the money goes, what eats it, what comes "
                + "first."
        case .fundsNow: "What is in the account or the till now; what could be put down today."
        case .affordable:
            "What they could manage regularly, what is realistic, how much is left over in "
                + "a month."
        case .otherDebts: "Whether and whom else they owe, other suppliers or lenders chasing them."
        case .assets:
            "Savings, something to sell, overdraft, loan, credit card limit, factoring, "
                + "insurance."
        case .bank: "Which bank or account it comes from, card details, account numbers."
        case .whyUnpaid:
            "Why it was not paid, what the problem is, what makes it difficult, how it came "
                + "to this."
        case .promiseKept:
            "What happened to an earlier promise, cheque or payment; why it never came."
        case .paymentSent:
            "About a payment they say is made: when, how, from where sent, reference, proof "
                + "of it."
        case .whatChanged:
            "What is different this time; why the caller should believe or rely on it."
        case .earlierTalk:
            "Who rang or was spoken to before, what was said or meant then or earlier in "
                + "this call (why did you say 4,000?)."
        case .amountOwed: "The sum owed: is it right, how much is it, what does it consist of."
        case .dispute: "What is wrong, what exactly they disagree with, whether they dispute it."
        case .goods:
            "The goods or the work delivered: arrived, complete, good, in use, what it was "
                + "for."
        case .paperwork:
            "Whether they got, read or have at hand an invoice, letter, email, statement; "
                + "where the papers are."
        case .order: "Order numbers, who ordered, contracts, terms, what was agreed when buying."
        case .payWhen: "When they will pay, by what day."
        case .payAmount: "How much they will pay, how much each time."
        case .payMethod: "How they will pay: card, transfer, cheque, link."
        case .soonerOrMore:
            "Whether it could be earlier, higher, all of it; why not today, why only so "
                + "much."
        case .whatIf:
            "What happens or what they will do if the payment does not come, bounces, "
                + "slips, if a customer pays late."
        case .theRest:
            "What about the remainder, does that cover all, how many payments, when is it "
                + "finished."
        case .discount: "Reductions, settlement, interest, fees: can they come off, why should we."
        case .confirm:
            "Is that right, are we agreed, does that work for you, deal? (asking a yes to "
                + "what was just said)."
        case .obstacles:
            "Is anything in the way, could anything stop it, how sure are they, is it "
                + "certain."
        case .consequences:
            "What it would mean for them or others if not paid, goods stopped, court; do "
                + "they know what comes next."
        case .inWriting:
            "Offering or asking whether the caller shall send something: confirmation, "
                + "email, letter, copy, reminder."
        case .sendUs:
            "Asking them to send something: remittance, a list, proof, the papers, an email."
        case .emailAddress: "Their email address, which mailbox to use."
        case .phoneNumber: "Their telephone number, direct line, which number to ring."
        case .callBack:
            "When to ring again, best day and time to reach them, may I ring Thursday at "
                + "six."
        case .goodTime: "Whether now is a good moment, have they a minute, are they driving."
        case .staff:
            "Employees, crew, colleagues in the firm, who else works there, do they work "
                + "alone."
        case .trade: "How business is going, whether they are busy, orders, the season."
        case .firm:
            "The business: how long it runs, what it makes, who owns it, how big, partners "
                + "in it."
        case .customers:
            "Their customers: who they are, whether they pay late, how much they owe them."
        case .suppliers:
            "Where else they buy, other suppliers' terms, what if they could not buy from "
                + "us."
        case .equipment: "Van, oven, machine, tools, premises: state, repair, value."
        case .outlook:
            "How long it will stay hard, when it gets better, what they plan for the "
                + "business or their life."
        case .decision:
            "Who decides, signs, approves, holds the purse; whether they can decide alone."
        case .process:
            "How approval and payment runs work there, how long it takes, when the next run "
                + "is."
        case .lookUp:
            "Asking to look, find or check something: on the system, in the file, in a "
                + "tray; do you see it."
        case .needFromUs:
            "What they need from the caller, what would help, anything else, any questions."
        case .personIn: "Is X in, can I speak to X, put me through."
        case .personBack: "When X is back, free or best caught."
        case .personWhere: "Where X is, what X is doing, X's shifts and habits."
        case .personContact: "X's own number, email, extension, address."
        case .personResponsible:
            "Who deals with it: who is in charge of invoices, whom should I ask for, name "
                + "of the manager."
        case .message: "Take a message, pass it on, write down my number."
        case .hold: "May the caller hold or wait, will they wait a moment."
        case .yourPart:
            "Who the person on the line is to X or in the firm: are you his wife, what do "
                + "you do there, do you know about this."
        case .understood: "Do they follow, was that clear, do they hear the caller."
        case .attitude: "Why they are angry, rude, laughing, quiet; whether they are offended."
        case .opinion:
            "What they think of it, is it fair, what would they do in my place, rhetorical "
                + "questions."
        case .honesty:
            "Are they telling the truth, is that the whole story, are they hiding something."
        case .recorded: "Whether the call is recorded, whether anybody listens."
        case .advice: "Solicitor, debt adviser, charity, accountant acting for them."
        case .insolvency: "Bankruptcy, administration, closing down."
        case .whereabouts: "Where they are this moment, what the noise is, who is in the room."
        case .theirWish:
            "What do you want, what are you after, what bothers you, what would you like to "
                + "happen."
        case .lostThread:
            "Where were we, what was I saying, what did you just say, could you repeat."
        case .robot: "Are they real, a machine, reading a script."
        }
    }
}
