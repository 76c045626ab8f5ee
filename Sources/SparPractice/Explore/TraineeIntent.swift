/// What a simulated trainee means to say; each has a dozen wordings or so.
enum TraineeIntent: String, CaseIterable, Hashable, Sendable {
    // Opening
    case introduceAndAsk, introduceAgain, verify, discloseUS, discloseUK, statePurpose
    case statePurposeBriefly
    // Somebody in between
    case askForDecider, askForDeciderAgain, holdGround, sayName, sayNameAndFirm, sayMatter
    case askForPerson, personalMatter, bestTime, thankAndRingBack, leaveMessage
    // The debt
    case askForAll, askReason, askReasonDeeper, askSpecifics, askMeans, askMeansMore
    case offer, acceptTheirs, declineTheirs, consequence, askCommitment, askMethod
    case summarise, correctSummary, closeAgreed, stateOpen, close
    case offerRelief, handleDispute, respectStop
    // Manner
    case empathise, listen, calm, setLimit, refocus, paraphrase, thank, explain
    // Breaches
    case insult, threaten, demand, sneer, pretend, tellTheScreen
    // Weaknesses
    case introduceTimidly, apologise, giveIn, hint, leaveTimidly, ramble, rambleAboutDebt
    case rush, takeAnything, leaveInHaste, mumble, parrot, nonsense
}
