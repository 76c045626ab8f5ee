/// A number read off a call; not known where there was nothing to count.
public enum CallMeasure: String, CaseIterable, Hashable, Sendable, Codable {
    case collectorTurns = "collector-turns"
    case turnsOfPar = "turns-of-par"
    case turnsToDebtor = "turns-to-debtor"
    case ownWordsShare = "own-words-share"
    case longestTurn = "longest-turn"
    case longTurns = "long-turns"
    case steeringShare = "steering-share"
    case stepsLed = "steps-led"
    case purposeShare = "purpose-share"
    case idleTurns = "idle-turns"
    case idleShare = "idle-share"
    case smallTalkTurns = "small-talk-turns"
    case smallTalkRun = "small-talk-run"
    case narratedTurns = "narrated-turns"
    case apologies
    case apologiesShare = "apologies-share"
    case interruptions
    case repeats
    case weightyFacts = "weighty-facts"
    case weightyIgnored = "weighty-ignored"
    case cluesGiven = "clues-given"
    case cluesTakenUp = "clues-taken-up"
    case cluesFollowedSoon = "clues-followed-soon"
    case cluesShare = "clues-share"
    case openQuestions = "open-questions"
    case questionsAnswered = "questions-already-answered"
    case resistance
    case resistanceHeld = "resistance-held"
    case resistanceShare = "resistance-share"
    case abuseLines = "abuse-lines"
    case alternatives
    case fullAsks = "full-asks"
    case concreteAlternatives = "concrete-alternatives"
    case methodChoices = "method-choices"
    case optionsInOneTurn = "options-in-one-turn"
    case demandsAfterRefusal = "demands-after-refusal"
    case summaryElements = "summary-elements"
    case readBackWords = "read-back-words"
    case debtorProposals = "debtor-proposals"
    case turnsAfterSummary = "turns-after-summary"
    case figuresKnown = "figures-known"
    case debtsNamed = "debts-named"
    case routes
    case firmRequests = "firm-requests"
    case minutesElements = "minutes-elements"
    case planObjections = "plan-objections"
    case daysToFirstPayment = "days-to-first-payment"
    case minutesAfterEight = "minutes-after-eight"
    case weekday
    case contactNumber = "contact-number"

    /// What it means, in one clause, for the reference.
    public var meaning: String {
        switch self {
        case .collectorTurns: "turns of the collector"
        case .turnsOfPar: "turns of the collector in percent of the case's par"
        case .turnsToDebtor: "turns of the collector to the debtor"
        case .ownWordsShare: "the collector's words, in percent of all words"
        case .longestTurn: "words in the longest turn that is neither read-back nor disclosure"
        case .longTurns: "turns over 60 words that are neither read-back nor disclosure"
        case .steeringShare:
            "turns that ask, propose, set a step or turn back, in percent of the collector's turns"
        case .stepsLed:
            "of reason, sum, day, way and next talk, those the collector raised first, in percent"
        case .purposeShare:
            "turns that serve the call's purpose, in percent of the collector's turns"
        case .idleTurns: "turns that serve nothing: small talk, technique described, repeats"
        case .idleShare: "idle turns in percent of the collector's turns"
        case .smallTalkTurns: "turns of small talk that carry nothing else"
        case .smallTalkRun: "most turns of small talk in a row"
        case .narratedTurns: "turns that describe the collector's own technique"
        case .apologies: "turns that say sorry for the collector's own deed"
        case .apologiesShare: "such turns in percent of the collector's turns"
        case .interruptions: "lines cut off in the middle that the collector talked over"
        case .repeats: "turns that repeat an earlier own turn with nothing new"
        case .weightyFacts:
            "facts told by the other party that must change the call: hardship, dispute, death, danger, lawyer, stop"
        case .weightyIgnored: "those of them the collector passed over"
        case .cluesGiven: "lines in which the other party lets slip means, timing or reason"
        case .cluesTakenUp:
            "those of them the collector took up later in words, figures or a question"
        case .cluesFollowedSoon: "those of them taken up within two turns"
        case .cluesShare: "clues taken up, in percent of those given"
        case .openQuestions: "questions for the reason or the means"
        case .questionsAnswered:
            "questions for a reason or means that had been told, taking up none of it"
        case .resistance: "lines in which the other party puts off, screens, refuses or insults"
        case .resistanceHeld: "those after which the collector's next turn steers on without heat"
        case .resistanceShare: "resistance held, in percent"
        case .abuseLines: "lines in which the other party insults the caller"
        case .alternatives: "different ways to pay put forward beside the whole sum now"
        case .fullAsks: "times the whole sum was asked for"
        case .concreteAlternatives: "those of them with a sum, a number of payments or a day"
        case .methodChoices: "ways of making the payment that were named"
        case .optionsInOneTurn: "most alternatives put in a single turn"
        case .demandsAfterRefusal: "times the same was asked after a plain no with nothing new"
        case .summaryElements: "elements read back: sum, day, method, the whole, a check"
        case .readBackWords: "words in the read-backs together"
        case .debtorProposals: "sums or days put forward by the other party first"
        case .turnsAfterSummary: "turns of the collector after the last read-back"
        case .figuresKnown:
            "invoice number, sum, due day, last payment, earlier promise, papers: how many were used"
        case .debtsNamed: "invoices or accounts of the file that were named"
        case .routes:
            "ways to reach the person put forward: a time, holding, a direct line, a message"
        case .firmRequests: "requests for a sum or a day that can be said yes or no to"
        case .minutesElements:
            "who, outcome, sum, day, method, reason, next contact: how many the minutes have"
        case .planObjections: "objections the call plan expects"
        case .daysToFirstPayment: "days from the call to the first agreed payment"
        case .minutesAfterEight: "minutes of local time past 08:00 at which the call is made"
        case .weekday: "the day of the week of the call: Monday is 1, Sunday 7"
        case .contactNumber: "which call on this debt it is, from the file"
        }
    }
}
