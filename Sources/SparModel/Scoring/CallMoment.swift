/// A moment of a call that predicates can order by; it may never come.
public enum CallMoment: String, CaseIterable, Hashable, Sendable, Codable {
    case opening
    case gatekeeperOnLine = "gatekeeper-on-line"
    case debtorOnLine = "debtor-on-line"
    case verified
    case debtTold = "debt-told"
    case fullAsked = "full-asked"
    case firstOption = "first-option"
    case firstQuestion = "first-question"
    case meansTold = "means-told"
    case reasonTold = "reason-told"
    case hardshipTold = "hardship-told"
    case disputeTold = "dispute-told"
    case vulnerableTold = "vulnerable-told"
    case dangerTold = "danger-told"
    case paidTold = "paid-told"
    case theftTold = "theft-told"
    case insolvencyTold = "insolvency-told"
    case lawyerNamed = "lawyer-named"
    case stopAsked = "stop-asked"
    case adviserNamed = "adviser-named"
    case inconvenientTold = "inconvenient-told"
    case workForbidsTold = "work-forbids-told"
    case wrongPersonTold = "wrong-person-told"
    case firstRefusal = "first-refusal"
    case firstAbuse = "first-abuse"
    case secondAbuse = "second-abuse"
    case limitSet = "limit-set"
    case limitCrossed = "limit-crossed"
    case firstOfferHeard = "first-offer-heard"
    case agreement
    case summary
    case lastTurn = "last-turn"

    /// What it means, in one clause, for the reference.
    public var meaning: String {
        switch self {
        case .opening: "the collector's first turn"
        case .gatekeeperOnLine: "somebody who is not the debtor speaks"
        case .debtorOnLine: "the debtor, or whoever decides, speaks"
        case .verified: "the person's identity has been checked and answered"
        case .debtTold: "the collector first tells of the debt"
        case .fullAsked: "the collector asks for the whole sum"
        case .firstOption:
            "the collector first offers anything less or later than the whole sum now"
        case .firstQuestion: "the collector first asks for the reason or the means"
        case .meansTold: "the other party first lets slip means or timing"
        case .reasonTold: "the other party first says why it is unpaid"
        case .hardshipTold: "hardship, illness, death or danger is first told"
        case .disputeTold: "the debt, the sum or the goods are first disputed"
        case .vulnerableTold: "a state in which one cannot deal is first told"
        case .dangerTold: "danger to the person's own life is first told"
        case .paidTold: "the other party first says it is paid"
        case .theftTold: "the other party first says the debt is another's in their name"
        case .insolvencyTold: "insolvency is first told"
        case .lawyerNamed: "a lawyer is first named"
        case .stopAsked: "the other party first asks not to be called"
        case .adviserNamed: "a debt adviser or breathing space is first named"
        case .inconvenientTold: "the moment or place is first called wrong"
        case .workForbidsTold: "the employer's ban is first told"
        case .wrongPersonTold: "it first comes out that the person is another"
        case .firstRefusal: "the other party first says no to what was put"
        case .firstAbuse: "the other party first insults the caller"
        case .secondAbuse: "the other party insults the caller again"
        case .limitSet: "the collector first sets a limit to abuse"
        case .limitCrossed: "the other party insults the caller after that"
        case .firstOfferHeard: "the other party first offers a sum or a day"
        case .agreement: "a proposal was accepted by the other side"
        case .summary: "the collector reads back what stands"
        case .lastTurn: "the collector's last turn"
        }
    }
}
