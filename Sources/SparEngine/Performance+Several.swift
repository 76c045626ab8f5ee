import SparModel

/// Turns that say several things: "how old is he? And have you told anybody?"
extension Performance {
    /// How sure a subject must be, in percent, to be answered as one of several questions.
    private static let sureSubject = 70
    /// How near a line must be, in percent, for that.
    private static let nearLine = 50
    /// How near it must be to be said beside a sum that is put forward, or to what asks nothing.
    private static let nearerLine = 60

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

    /// After the answer: one more of the things the turn says, where the script knows it and nothing said so far
    /// answers it.
    ///
    /// What was said before the part that is answered is answered before it.
    mutating func answerBeside(_ hearing: Hearing) {
        let parts = hearing.utterance.parts
        guard parts.count > 1, state.ending == nil, revealed.isEmpty,
            !hearing.utterance.acts.contains(where: \.act.isBreach),
            let last = replies.last, replies.count == 1, last.party == party.key
        else { return }
        let rules = parts.map { known(of: $0, beside: hearing) }
        let answered = answeredPart(of: parts, by: rules)
        let told = Set(given.flatMap(\.subjects))
        let hasRemarked = given.contains { $0.part == .remark }
        let asksBack = last.text.contains("?")
        let open = rules.indices.first { place in
            guard place != answered, let rule = rules[place], !isSaid(rule),
                rule.subjects.isDisjoint(with: told)
            else { return false }
            // Nothing is said after a question that waits for its answer, and nobody thanks twice.
            if place > answered { return !asksBack }
            return !rule.lines.asksBack && (parts[place].kind != nil || !hasRemarked)
        }
        guard let open, let rule = rules[open] else {
            guard !asksBack, hearing.proposal == nil else { return }
            let others = parts.indices.filter {
                $0 != answered && rules[$0] == nil && parts[$0].kind != nil
            }
            return answerBesideByAskedOn(others.map { parts[$0] })
        }
        note("answers another part of the turn")
        fire(rule)
        if open < answered { putFirst(since: last) }
    }

    private func isSaid(_ rule: Rulebook.Rule) -> Bool { spoke.contains(rule.key) }

    /// The part that was answered: the last whose own answer was given, else the last that a line of what was given is
    /// near, else the last question.
    private func answeredPart(of parts: [HeardPart], by rules: [Rulebook.Rule?]) -> Int {
        if let place = rules.lastIndex(where: { $0.map(isSaid) == true }) { return place }
        let lines = Set(given.flatMap { $0.reaction.examples })
        let near = parts.lastIndex { part in part.likened.contains { lines.contains($0.line) } }
        return near ?? parts.lastIndex { $0.kind != nil } ?? parts.count - 1
    }

    /// Puts what was said last before what was said until then.
    private mutating func putFirst(since before: Spoken) {
        guard let last = replies.indices.last, replies[last].text.hasPrefix(before.text + " ")
        else { return }
        replies[last].text =
            replies[last].text.dropFirst(before.text.count + 1) + " " + before.text
    }

    /// The reaction to a part of a turn that may be said beside its answer.
    private func known(of part: HeardPart, beside hearing: Hearing) -> Rulebook.Rule? {
        let isPlain = hearing.proposal == nil && part.kind != nil
        if hearing.proposal != nil, part.namesSum { return nil }
        return rule(for: part, near: isPlain ? Self.nearLine : Self.nearerLine)
    }

    /// The reaction that answers a part of a turn by itself, and does no more than answer it.
    private func rule(for part: HeardPart, near: Int = nearLine) -> Rulebook.Rule? {
        var alone = self
        alone.question = nil
        alone.wanted = part.kind.map { [$0] } ?? []
        return alone.ruleAlone(for: part, near: near)
    }

    private func ruleAlone(for part: HeardPart, near: Int) -> Rulebook.Rule? {
        let subject = part.subject.flatMap { $0.confidence >= Self.sureSubject ? $0 : nil }
        let hearing = Hearing(utterance: Utterance(asked: part.asked, subject: subject))
        for likeness in part.likened where likeness.nearness >= near {
            let rules = rulebook.rules(like: likeness.line, in: state.beat).filter(Self.onlyAnswers)
            if let rule = first(of: rules, .answer, hearing) { return rule }
        }
        guard part.kind != nil else { return nil }
        let rules = rulebook.rules(answering: inquiry(of: hearing.utterance), in: state.beat)
        return first(of: rules.filter(Self.onlyAnswers), .answer, hearing)
    }

    private static func onlyAnswers(_ rule: Rulebook.Rule) -> Bool {
        rule.reaction.move == .stay && rule.reaction.next == nil
    }
}
