import SparModel

extension Aside {
    /// What else a question of this shape may be met as.
    var wider: [Aside] {
        switch self {
        case .didQuestion, .okayQuestion: [.yesNoQuestion]
        case .whatIfQuestion: [.whatQuestion]
        case .offerQuestion: [.willQuestion, .yesNoQuestion]
        case .willQuestion: [.yesNoQuestion]
        case .askedToRepeat, .askedToHold, .robotQuestion, .wellbeingQuestion, .nameQuestion,
            .wrongName, .yes, .no, .thanks, .gibberish, .silence, .whenQuestion,
            .whenWillQuestion, .whoQuestion, .whereQuestion, .whatQuestion, .howMuchQuestion,
            .howManyQuestion, .howLongQuestion, .howQuestion, .whyQuestion, .choiceQuestion,
            .preferenceQuestion, .alternativeQuestion, .yesNoQuestion:
            []
        }
    }
}
