import SparModel

/// Turns that ask several things: "how old is he? And have you told anybody?"
extension Performance {
    /// How sure a subject must be, in percent, to be answered as one of several questions.
    private static let sureSubject = 70
    /// How near a line must be, in percent, for that.
    private static let nearLine = 50

    /// Answers the first of the turn's questions that the script knows; false where it knows none.
    mutating func answerOneOfSeveral(_ utterance: Utterance) -> Bool {
        for question in utterance.questions {
            guard let rule = rule(for: question), !spoke.contains(rule.key) else { continue }
            note("answers one of several questions")
            fire(rule)
            return true
        }
        return false
    }

    /// After the answer: one more of the turn's questions, where the script knows it and nothing said
    /// so far answers it.
    mutating func answerBeside(_ hearing: Hearing) {
        let utterance = hearing.utterance
        guard utterance.questions.count > 1, state.ending == nil, hearing.proposal == nil,
            revealed.isEmpty, !utterance.acts.contains(where: \.act.isBreach),
            let last = replies.last, last.party == party.key, !last.text.contains("?")
        else { return }
        let rules = utterance.questions.map { rule(for: $0) }
        func isSaid(_ rule: Rulebook.Rule?) -> Bool { rule.map { spoke.contains($0.key) } == true }
        // An answer to none of them in so many words is one to the last.
        let answered = rules.lastIndex(where: isSaid) ?? rules.count - 1
        let told = Set(given.flatMap(\.subjects))
        let open = rules.indices.first { index in
            guard index != answered, let rule = rules[index] else { return false }
            return !isSaid(rule) && rule.subjects.isDisjoint(with: told)
        }
        guard let open, let rule = rules[open] else {
            let others = utterance.questions.indices.filter { $0 != answered && rules[$0] == nil }
            return answerBesideByAskedOn(others.map { utterance.questions[$0] })
        }
        note("answers another question of the turn")
        fire(rule)
    }

    /// The reaction that answers a question by itself, and does no more than answer it.
    private func rule(for asked: HeardQuestion) -> Rulebook.Rule? {
        var alone = self
        alone.question = nil
        alone.wanted = asked.kind.map { [$0] } ?? []
        return alone.ruleAlone(for: asked)
    }

    private func ruleAlone(for asked: HeardQuestion) -> Rulebook.Rule? {
        let subject = asked.subject.flatMap { $0.confidence >= Self.sureSubject ? $0 : nil }
        let hearing = Hearing(utterance: Utterance(asked: asked.asked, subject: subject))
        for likeness in asked.likened where likeness.nearness >= Self.nearLine {
            let rules = rulebook.rules(like: likeness.line, in: state.beat).filter(Self.onlyAnswers)
            if let rule = first(of: rules, .answer, hearing) { return rule }
        }
        let rules = rulebook.rules(answering: inquiry(of: hearing.utterance), in: state.beat)
        return first(of: rules.filter(Self.onlyAnswers), .answer, hearing)
    }

    private static func onlyAnswers(_ rule: Rulebook.Rule) -> Bool {
        rule.reaction.move == .stay && rule.reaction.next == nil
    }
}
