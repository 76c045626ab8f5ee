import SparModel

extension Slot {
    /// What the slot says, for the reference.
    var meaning: String {
        switch self {
        case .creditor: "The creditor's name."
        case .collector: "The caller's firm."
        case .debtor: "The debtor's name, firm or person."
        case .me: "The name of the party who speaks."
        case .firstName: "The first name of the party who speaks."
        case .decisionMaker: "The name of whoever can pay or approve payment."
        case .balance: "The whole balance: £4,860."
        case .invoice: "The first invoice's number."
        case .amount: "The first invoice's amount."
        case .due: "The day the first invoice fell due."
        case .goods: "What the first invoice is for; its `for`."
        case .theirSum: "The sum the trainee named last; nothing until one is."
        case .theirDay: "The day the trainee named last; nothing until one is."
        case .offer:
            "The party's own standing offer, with its sums and days; nothing until one is made."
        case .offerSum: "The first sum of that offer."
        case .offerDay: "The first day of that offer."
        case .agreement: "What was agreed, with its sums and days; nothing until something is."
        case .nextDay:
            "The day of the next payment agreed, today's left out; nothing until something is."
        case .choice:
            "One of the answers that stand in the question, \"card\" of \"card or transfer?\"; "
                + "nothing where none do."
        case .method: "How the party would pay: by bank transfer."
        case .today: "The weekday and date of the call."
        case .promised:
            "What was promised in the call before, with its sums and days; nothing in a first call."
        case .promisedSum: "The sum that was promised and did not come; else the first promised."
        case .promisedDay: "The day for which that was promised."
        case .paid: "What has come in since the call before; nothing when nothing has."
        }
    }
}
