/// Small things in a collector's line that no act names and a scorer needs.
public enum CollectorCue: String, CaseIterable, Hashable, Sendable, Codable {
    // Asking and checking
    case asks
    case asksCheck = "asks-check"
    case asksDetail = "asks-detail"
    case asksFigures = "asks-figures"
    case invitesTrouble = "invites-trouble"
    // Statements
    case statesRecording = "states-recording"
    case statesCollection = "states-collection"
    case statesUse = "states-use"
    case statesDisputeRight = "states-dispute-right"
    case statesNothingAgreed = "states-nothing-agreed"
    case claimsAgreement = "claims-agreement"
    case namesRest = "names-rest"
    case namesAll = "names-all"
    // Next steps
    case namesDay = "names-day"
    case namesSum = "names-sum"
    case namesHour = "names-hour"
    case namesNumber = "names-number"
    case namesChannel = "names-channel"
    case namesWhoActs = "names-who-acts"
    case checksContact = "checks-contact"
    case vagueTime = "vague-time"
    case leavesOpen = "leaves-open"
    case willSend = "will-send"
    case willCall = "will-call"
    // Knowing the file
    case recallsHistory = "recalls-history"
    case hasPapers = "has-papers"
    // Manner
    case courtesy
    case thanks
    case sorry
    case condoles
    case loose
    case jargon
    case dismisses
    case guilt
    case personalRemark = "personal-remark"
    case belittles
    case swears
    case narrates
    case placeholder
    case menu
    case takesUp = "takes-up"
    case repeatsItself = "repeats-itself"
    case signposts
    case stopsCollecting = "stops-collecting"
    // Danger
    case menaces
    case tellsOfDebt = "tells-of-debt"
    case pretext
    case officialClaim = "official-claim"
    case takesGoods = "takes-goods"
    case openChannel = "open-channel"
    case seizureTalk = "seizure-talk"
    case courtTalk = "court-talk"
    case announcesSuit = "announces-suit"
    case crimeTalk = "crime-talk"
    case exposure
    case borrowPush = "borrow-push"
    case addsFee = "adds-fee"
    case waives
    case creditFileTalk = "credit-file-talk"
    case demandsProof = "demands-proof"
    case urgency

    /// What it means, in one clause, for the reference.
    public var meaning: String {
        switch self {
        case .asks: "asks a question"
        case .asksCheck: "asks whether the other has it the same"
        case .asksDetail: "asks for a birth date, postcode, last digits or the like"
        case .asksFigures: "asks the debtor for figures that stand in the file"
        case .invitesTrouble: "asks what could go wrong, or what to do if it does"
        case .statesRecording: "says that the call is recorded"
        case .statesCollection: "says that the call is to collect a debt"
        case .statesUse: "says that what is told will be used for that"
        case .statesDisputeRight: "says that the debt may be disputed, and how"
        case .statesNothingAgreed: "says that nothing has been agreed"
        case .claimsAgreement: "says that something was agreed"
        case .namesRest: "names what remains after a payment"
        case .namesAll: "says that the payments make up all of it"
        case .namesDay: "names a day"
        case .namesSum: "names a sum of money"
        case .namesHour: "names a time of day"
        case .namesNumber: "gives a telephone number"
        case .namesChannel: "names e-mail, text, letter or telephone"
        case .namesWhoActs: "says who does what: you pay, I send"
        case .checksContact: "asks for or checks a number or an address"
        case .vagueTime: "names a time that binds to nothing: sometime, in due course"
        case .leavesOpen: "leaves the next step to the other: whenever suits you"
        case .willSend: "will send something"
        case .willCall: "will call, or asks to be called"
        case .recallsHistory: "recalls an earlier call, payment or promise"
        case .hasPapers: "has an order, delivery note or signature to hand"
        case .courtesy: "asks or answers with a form of courtesy"
        case .thanks: "thanks"
        case .sorry: "says sorry for the caller's own deed"
        case .condoles: "says sorry for what the other is up against"
        case .loose: "is too loose for a firm: lol, babe, hun"
        case .jargon: "speaks the trade's language: delinquent, pursuant, charged off"
        case .dismisses: "brushes off what was said: don't care, not my problem"
        case .guilt: "works on shame or guilt"
        case .personalRemark: "argues about the person: your attitude, people like you"
        case .belittles: "calls the person a child, a liar, pathetic or the like"
        case .swears: "swears"
        case .narrates: "describes its own technique instead of using it"
        case .placeholder: "leaves blanks: on the date specified, [amount]"
        case .menu: "reads out a numbered or lettered list to choose from"
        case .takesUp: "takes up words or figures the other party said earlier"
        case .repeatsItself: "repeats an own earlier turn"
        case .signposts: "points to debt advice, a helpline or hardship help"
        case .stopsCollecting: "stops pursuing: will pause, note it, not call again"
        case .menaces: "threatens harm to the person or their things"
        case .tellsOfDebt: "uses words that give a debt away"
        case .pretext: "gives a false reason to be put through"
        case .officialClaim: "claims to be police, court, bailiff, government or lawyer"
        case .takesGoods: "speaks of taking house, car or goods away"
        case .openChannel: "means to write where others read: a postcard, a public page, the office"
        case .seizureTalk: "speaks of arrest, jail, garnishing or seizing"
        case .courtTalk: "speaks of suing, court or judgment"
        case .announcesSuit: "says that somebody will sue"
        case .crimeTalk: "calls it fraud, theft or a crime"
        case .exposure: "speaks of telling employer, family, neighbours or the public"
        case .borrowPush: "pushes to borrow, use another card, sell or ask family"
        case .addsFee: "adds a fee or charge"
        case .waives: "gives something away: interest, a fee, a part of the debt"
        case .creditFileTalk: "speaks of the credit report"
        case .demandsProof: "asks the debtor to prove that it is not owed"
        case .urgency: "presses with a deadline or an authority of its own making"
        }
    }
}
