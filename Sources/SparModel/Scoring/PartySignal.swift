/// What the other party's line shows a scorer, read from its words alone.
///
/// Kept apart from `Act`, which says what a collector does: a debtor's "no" is no refusal of theirs.
public enum PartySignal: String, CaseIterable, Hashable, Sendable, Codable {
    // Answers
    case accepts, refuses, offers
    case picksAnOption = "picks-an-option"
    case promisesVaguely = "promises-vaguely"
    case putsOff = "puts-off"
    case asks
    case asksWho = "asks-who"
    case asksWhat = "asks-what"
    case saysBack = "says-back"
    // Who it is
    case confirmsIdentity = "confirms-identity"
    case givesDetail = "gives-detail"
    case wrongPerson = "wrong-person"
    case screens
    case putsThrough = "puts-through"
    case offersRoute = "offers-route"
    case namesAnotherDecider = "names-another-decider"
    // What stands behind it
    case reason
    case means
    case hardship
    case vulnerable
    case bereaved
    case dispute
    case alreadyPaid = "already-paid"
    case identityTheft = "identity-theft"
    case insolvent
    case lawyer
    case stopCalling = "stop-calling"
    case inconvenient
    case workForbids = "work-forbids"
    case debtAdviser = "debt-adviser"
    // Temper
    case abuse
    case threatens
    case distress
    case thanks
    case cutShort = "cut-short"
    case hangsUp = "hangs-up"

    /// What it means, in one clause, for the reference.
    public var meaning: String {
        switch self {
        case .accepts: "says yes to what was put"
        case .refuses: "says no to what was put"
        case .offers: "offers a sum, a day or both"
        case .picksAnOption: "chooses one of the ways put to them"
        case .promisesVaguely: "promises without a sum or a day"
        case .putsOff: "puts the call or the matter off"
        case .asks: "asks a question"
        case .asksWho: "asks who is calling"
        case .asksWhat: "asks what it is about"
        case .saysBack: "says the figures back"
        case .confirmsIdentity: "confirms who they are"
        case .givesDetail: "gives a birth date, postcode or other detail"
        case .wrongPerson: "is not the person looked for"
        case .screens: "keeps the caller from the person looked for"
        case .putsThrough: "puts the caller through or calls the person"
        case .offersRoute: "says when or how the person can be reached"
        case .namesAnotherDecider: "names somebody else who signs, pays or keeps the books"
        case .reason: "says why it is unpaid"
        case .means: "lets slip what money there is or when it comes"
        case .hardship: "tells of lost income, illness or the like"
        case .vulnerable: "is in hospital, confused or in danger"
        case .bereaved: "has lost somebody"
        case .dispute: "says the debt, the sum or the goods are not right"
        case .alreadyPaid: "says it has been paid"
        case .identityTheft: "says somebody else took it out in their name"
        case .insolvent: "tells of insolvency or bankruptcy"
        case .lawyer: "names a lawyer who acts for them"
        case .stopCalling: "asks not to be called again"
        case .inconvenient: "says the moment or the place is wrong"
        case .workForbids: "says the employer forbids such calls"
        case .debtAdviser: "names a debt adviser or breathing space"
        case .abuse: "insults or swears at the caller"
        case .threatens: "threatens the caller"
        case .distress: "weeps or breaks down"
        case .thanks: "thanks the caller"
        case .cutShort: "is cut off in the middle"
        case .hangsUp: "ends the call"
        }
    }
}
