extension Act {
    /// The act's place in `Act.allCases`: a fixed order for ties.
    public var order: Int {
        switch self {
        case .greeting: 0
        case .selfIntroduction: 1
        case .identityCheck: 2
        case .purpose: 3
        case .disclosure: 4
        case .decisionMakerRequest: 5
        case .holdGround: 6
        case .amountStatement: 7
        case .fullPaymentRequest: 8
        case .reasonQuestion: 9
        case .financesQuestion: 10
        case .commitmentRequest: 11
        case .planOffer: 12
        case .partialOffer: 13
        case .settlementOffer: 14
        case .methodOffer: 15
        case .reliefOffer: 16
        case .disputeHandling: 17
        case .consequence: 18
        case .acceptance: 19
        case .refusal: 20
        case .summary: 21
        case .writtenConfirmation: 22
        case .followUp: 23
        case .closing: 24
        case .empathy: 25
        case .apology: 26
        case .paraphrase: 27
        case .boundary: 28
        case .refocus: 29
        case .smallTalk: 30
        case .listening: 31
        case .threat: 32
        case .insult: 33
        case .harassment: 34
        case .misrepresentation: 35
        case .thirdPartyDisclosure: 36
        }
    }

    /// Hashed by its place: acts are looked up some hundred times a turn.
    public func hash(into hasher: inout Hasher) { hasher.combine(order) }
}
