import SparModel

extension Act {
    /// Whether what a party says to this act answers a question of that kind: a reason is no day,
    /// what is in the account is no name.
    ///
    /// - Parameters:
    ///   - kind: What the last question of the turn wants.
    ///   - isAgreed: Whether payment is agreed; then pressing for it asks for no promise any more.
    /// - Returns: Whether what is said to the act would answer it.
    func suits(_ kind: QuestionKind, isAgreed: Bool) -> Bool {
        switch self {
        case .threat, .insult, .harassment, .misrepresentation, .thirdPartyDisclosure, .summary,
            .boundary, .consequence, .closing, .planOffer, .partialOffer, .settlementOffer:
            true
        case .reasonQuestion:
            [.why, .what, .how, .whether, .did].contains(kind)
        case .financesQuestion:
            [.howMuch, .what, .how, .howMany, .whether, .did, .will, .offer, .which].contains(kind)
        case .fullPaymentRequest: ![.why, .who, .where].contains(kind)
        case .commitmentRequest:
            isAgreed
                ? kind == .howMuch
                : ![.why, .who, .where, .howLong].contains(kind)
        case .identityCheck: [.who, .what, .whether, .did, .will, .offer, .when].contains(kind)
        case .decisionMakerRequest:
            [.who, .what, .whether, .did, .will, .offer, .when, .where].contains(kind)
        case .methodOffer: ![.when, .who, .where, .why, .howMuch, .howLong].contains(kind)
        case .followUp: ![.why, .how, .howMuch, .howLong].contains(kind)
        case .reliefOffer, .disputeHandling, .writtenConfirmation:
            [.what, .whether, .did, .will, .offer].contains(kind)
        case .holdGround:
            ![.when, .who, .where, .howMuch, .howMany, .howLong, .which, .did].contains(kind)
        case .acceptance, .refusal, .refocus, .amountStatement, .purpose, .selfIntroduction,
            .disclosure:
            ![.when, .who, .where, .howMuch, .howMany, .howLong, .which].contains(kind)
        case .smallTalk: kind == .how
        case .empathy, .paraphrase, .apology, .listening, .greeting: kind == .whether
        }
    }
}
