/// What a collector's words do in one turn; `docs/acts.md` defines each label.
public enum Act: String, CaseIterable, Hashable, Sendable, Codable {
    // Opening
    case greeting
    case selfIntroduction = "self-introduction"
    case identityCheck = "identity-check"
    case purpose
    case disclosure
    case decisionMakerRequest = "decision-maker-request"
    case holdGround = "hold-ground"
    // The debt
    case amountStatement = "amount-statement"
    case fullPaymentRequest = "full-payment-request"
    case reasonQuestion = "reason-question"
    case financesQuestion = "finances-question"
    case commitmentRequest = "commitment-request"
    case planOffer = "plan-offer"
    case partialOffer = "partial-offer"
    case settlementOffer = "settlement-offer"
    case methodOffer = "method-offer"
    case reliefOffer = "relief-offer"
    case disputeHandling = "dispute-handling"
    case consequence
    case acceptance
    case refusal
    case summary
    case writtenConfirmation = "written-confirmation"
    case followUp = "follow-up"
    case closing
    // Manner
    case empathy
    case apology
    case paraphrase
    case boundary
    case refocus
    case smallTalk = "small-talk"
    case listening
    // Breaches
    case threat
    case insult
    case harassment
    case misrepresentation
    case thirdPartyDisclosure = "third-party-disclosure"

    /// Whether the act accuses the collector; such acts are asserted only when sure.
    public var isBreach: Bool {
        switch self {
        case .threat, .insult, .harassment, .misrepresentation, .thirdPartyDisclosure: true
        case .greeting, .selfIntroduction, .identityCheck, .purpose, .disclosure,
            .decisionMakerRequest, .holdGround, .amountStatement, .fullPaymentRequest,
            .reasonQuestion, .financesQuestion, .commitmentRequest, .planOffer, .partialOffer,
            .settlementOffer, .methodOffer, .reliefOffer, .disputeHandling, .consequence,
            .acceptance, .refusal, .summary, .writtenConfirmation, .followUp, .closing, .empathy,
            .apology, .paraphrase, .boundary, .refocus, .smallTalk, .listening:
            false
        }
    }
}

/// Who hears the collector: the same words disclose a debt to one and not to the other.
public enum Listener: String, CaseIterable, Hashable, Sendable, Codable {
    case debtor, gatekeeper
}

/// Whose debt it is; decides which law applies.
public enum Market: String, CaseIterable, Hashable, Sendable, Codable {
    case consumer, business
}
