import SparModel

/// Which of the acts of one turn a person answers first.
enum Salience {
    /// 0...100; a greeting is passed over for a question, a question for an insult.
    static func of(_ act: Act) -> Int {
        switch act {
        case .threat, .insult, .harassment, .misrepresentation, .thirdPartyDisclosure: 100
        case .summary: 92
        case .acceptance, .refusal: 90
        case .boundary: 85
        case .planOffer, .partialOffer, .settlementOffer: 82
        case .fullPaymentRequest: 81
        case .commitmentRequest: 80
        case .consequence: 75
        case .decisionMakerRequest: 74
        case .holdGround: 73
        case .reliefOffer, .disputeHandling: 72
        case .financesQuestion: 71
        case .reasonQuestion: 70
        case .identityCheck: 66
        case .methodOffer: 60
        case .refocus: 58
        case .followUp: 55
        case .writtenConfirmation: 50
        case .amountStatement: 48
        case .purpose: 45
        case .selfIntroduction: 40
        case .empathy: 35
        case .paraphrase: 34
        case .apology: 33
        case .disclosure: 30
        case .smallTalk: 25
        case .listening: 15
        case .closing: 12
        case .greeting: 10
        }
    }

    /// Whether the act asks for a fact.
    static func isQuestion(_ act: Act) -> Bool {
        act == .reasonQuestion || act == .financesQuestion || act == .followUp
    }

    /// Whether the act is no more than manner around what is said.
    static func isManner(_ act: Act) -> Bool {
        of(act) <= 40 && act != .selfIntroduction && act != .disclosure || act == .acceptance
    }

    /// Acts that put money on the table.
    static let bargaining: Set<Act> = [
        .planOffer, .partialOffer, .settlementOffer, .fullPaymentRequest, .commitmentRequest,
    ]
}
