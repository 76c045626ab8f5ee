/// What a question or a request is about: what a good answer to it would have to tell.
///
/// Told by the model from the meaning of the whole line, so that it holds for wording no script
/// foresaw: "Where are you with the invoice?" asks why it is unpaid, not where somebody is.
public enum Subject: String, CaseIterable, Hashable, Sendable, Codable {
    /// Who the listener is: is that X, can you confirm your name, postcode, last four digits.
    case identity
    /// Their date of birth or age.
    case birthDate = "birth-date"
    /// How they are, feel, cope; whether they are all right.
    case wellbeing
    /// Illness, doctor, sleep, medication, an operation, how the knee is.
    case health
    /// Who lives with them, spouse, partner at home, children, being alone.
    case household
    /// Whether relatives or friends could help, lend, know of it; borrowing from them.
    case familyHelp = "family-help"
    /// Where they live, their address, whether they moved, own or rent (what it costs is
    /// outgoings).
    case home
    /// Their own job: what they do, where, what hours, shifts, colleagues.
    case work
    /// Looking for work, new job, redundancy, interviews, applying for benefits.
    case workSearch = "work-search"
    /// Weather, weekend, holidays, football, food, telly, pets, tastes, jokes, where their accent
    /// is from.
    case chitChat = "chit-chat"
    /// How much comes in: wages, takings, benefits, turnover.
    case incomeAmount = "income-amount"
    /// When money comes in: payday, when the customer, the benefit, the grant pays.
    case incomeDay = "income-day"
    /// Where money comes from or what is expected: what have you got coming in, who owes you.
    case incomeSource = "income-source"
    /// What goes out, rent and bills, where the money goes, what eats it, what comes first.
    case outgoings
    /// What is in the account or the till now; what could be put down today.
    case fundsNow = "funds-now"
    /// What they could manage regularly, what is realistic, how much is left over in a month.
    case affordable
    /// Whether and whom else they owe, other suppliers or lenders chasing them.
    case otherDebts = "other-debts"
    /// Savings, something to sell, overdraft, loan, credit card limit, factoring, insurance.
    case assets
    /// Which bank or account it comes from, card details, account numbers.
    case bank
    /// Why it was not paid, what the problem is, what makes it difficult, how it came to this.
    case whyUnpaid = "why-unpaid"
    /// What happened to an earlier promise, cheque or payment; why it never came.
    case promiseKept = "promise-kept"
    /// About a payment they say is made: when, how, from where sent, reference, proof of it.
    case paymentSent = "payment-sent"
    /// What is different this time; why the caller should believe or rely on it.
    case whatChanged = "what-changed"
    /// Who rang or was spoken to before, what was said or meant then or earlier in this call (why
    /// did you say 4,000?).
    case earlierTalk = "earlier-talk"
    /// The sum owed: is it right, how much is it, what does it consist of.
    case amountOwed = "amount-owed"
    /// What is wrong, what exactly they disagree with, whether they dispute it.
    case dispute
    /// The goods or the work delivered: arrived, complete, good, in use, what it was for.
    case goods
    /// Whether they got, read or have at hand an invoice, letter, email, statement; where the
    /// papers are.
    case paperwork
    /// Order numbers, who ordered, contracts, terms, what was agreed when buying.
    case order
    /// When they will pay, by what day.
    case payWhen = "pay-when"
    /// How much they will pay, how much each time.
    case payAmount = "pay-amount"
    /// How they will pay: card, transfer, cheque, link.
    case payMethod = "pay-method"
    /// Whether it could be earlier, higher, all of it; why not today, why only so much.
    case soonerOrMore = "sooner-or-more"
    /// What happens or what they will do if the payment does not come, bounces, slips, if a
    /// customer pays late.
    case whatIf = "what-if"
    /// What about the remainder, does that cover all, how many payments, when is it finished.
    case theRest = "the-rest"
    /// Reductions, settlement, interest, fees: can they come off, why should we.
    case discount
    /// Is that right, are we agreed, does that work for you, deal? (asking a yes to what was just
    /// said).
    case confirm
    /// Is anything in the way, could anything stop it, how sure are they, is it certain.
    case obstacles
    /// What it would mean for them or others if not paid, goods stopped, court; do they know what
    /// comes next.
    case consequences
    /// Offering or asking whether the caller shall send something: confirmation, email, letter,
    /// copy, reminder.
    case inWriting = "in-writing"
    /// Asking them to send something: remittance, a list, proof, the papers, an email.
    case sendUs = "send-us"
    /// Their email address, which mailbox to use.
    case emailAddress = "email-address"
    /// Their telephone number, direct line, which number to ring.
    case phoneNumber = "phone-number"
    /// When to ring again, best day and time to reach them, may I ring Thursday at six.
    case callBack = "call-back"
    /// Whether now is a good moment, have they a minute, are they driving.
    case goodTime = "good-time"
    /// Employees, crew, colleagues in the firm, who else works there, do they work alone.
    case staff
    /// How business is going, whether they are busy, orders, the season.
    case trade
    /// The business: how long it runs, what it makes, who owns it, how big, partners in it.
    case firm
    /// Their customers: who they are, whether they pay late, how much they owe them.
    case customers
    /// Where else they buy, other suppliers' terms, what if they could not buy from us.
    case suppliers
    /// Van, oven, machine, tools, premises: state, repair, value.
    case equipment
    /// How long it will stay hard, when it gets better, what they plan for the business or their
    /// life.
    case outlook
    /// Who decides, signs, approves, holds the purse; whether they can decide alone.
    case decision
    /// How approval and payment runs work there, how long it takes, when the next run is.
    case process
    /// Asking to look, find or check something: on the system, in the file, in a tray; do you see
    /// it.
    case lookUp = "look-up"
    /// What they need from the caller, what would help, anything else, any questions.
    case needFromUs = "need-from-us"
    /// Is X in, can I speak to X, put me through.
    case personIn = "person-in"
    /// When X is back, free or best caught.
    case personBack = "person-back"
    /// Where X is, what X is doing, X's shifts and habits.
    case personWhere = "person-where"
    /// X's own number, email, extension, address.
    case personContact = "person-contact"
    /// Who deals with it: who is in charge of invoices, whom should I ask for, name of the
    /// manager.
    case personResponsible = "person-responsible"
    /// Take a message, pass it on, write down my number.
    case message
    /// May the caller hold or wait, will they wait a moment.
    case hold
    /// Who the person on the line is to X or in the firm: are you his wife, what do you do there,
    /// do you know about this.
    case yourPart = "your-part"
    /// Do they follow, was that clear, do they hear the caller.
    case understood
    /// Why they are angry, rude, laughing, quiet; whether they are offended.
    case attitude
    /// What they think of it, is it fair, what would they do in my place, rhetorical questions.
    case opinion
    /// Are they telling the truth, is that the whole story, are they hiding something.
    case honesty
    /// Whether the call is recorded, whether anybody listens.
    case recorded
    /// Solicitor, debt adviser, charity, accountant acting for them.
    case advice
    /// Bankruptcy, administration, closing down.
    case insolvency
    /// Where they are this moment, what the noise is, who is in the room.
    case whereabouts
    /// What do you want, what are you after, what bothers you, what would you like to happen.
    case theirWish = "their-wish"
    /// Where were we, what was I saying, what did you just say, could you repeat.
    case lostThread = "lost-thread"
    /// Are they real, a machine, reading a script.
    case robot
}
