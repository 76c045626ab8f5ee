extension Utterance {
    /// The shape of the question the turn ends on; nil where it asks nothing, or no more than a
    /// plain aside of talk does: "how are you?" asks for no way.
    public var question: Aside? {
        guard let shape = asides.last(where: \.isShape), let kind = shape.kind else { return nil }
        if asides.contains(.askedToRepeat), words <= 10 { return nil }
        if asides.contains(where: { Self.taken[$0]?.contains(kind) == true }) { return nil }
        // Where two answers are named, one of them is wanted.
        let isOpen = ![.why, .howMuch, .howMany, .howLong].contains(kind)
        return isOpen && !choices.isEmpty ? .choiceQuestion : shape
    }

    /// The kinds of answer that would do: of "when is it, Monday or Tuesday?" a day, and one of two.
    public var wanted: Set<QuestionKind> {
        guard let question, let kind = question.kind else { return [] }
        guard question == .choiceQuestion, let base = asides.last(where: \.isShape)?.kind else {
            return [kind]
        }
        return [.when, .who, .where, .how, .what].contains(base) ? [kind, base] : [kind]
    }

    /// The questions of a turn that asks several, each heard alone, in the order asked; empty where it asks one or
    /// none.
    public var questions: [HeardPart] {
        let asked = parts.filter { $0.kind != nil }
        return asked.count > 1 ? asked : []
    }

    /// The questions that an aside asks itself.
    private static let taken: [Aside: Set<QuestionKind>] = [
        .wellbeingQuestion: [.how, .whether], .nameQuestion: [.who, .what, .will],
        .robotQuestion: [.whether, .which], .askedToRepeat: [.will, .what, .whether],
        .askedToHold: [.will, .whether],
    ]
}
