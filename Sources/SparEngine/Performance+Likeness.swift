import SparModel

/// Answers by what was meant: a reaction made for a line that says about the same.
extension Performance {
    /// How sure it is, in percent, where a turn has the very words of a line.
    private static let unmistakable = 97
    /// How sure it must be to come before what the script says of the very subject.
    private static let plain = 45
    /// How sure it must be to answer at all.
    static let likely = 35
    /// How sure it must be to answer a turn that nothing else does.
    static let possible = 30
    /// How much surer a line of a common file must be than one of the scenario's own to come before it.
    private static let ownAdvantage = 10
    /// How sure an act that asks nothing must be, in percent, to be answered by the beat before a plain line.
    private static let plainAct = 90
    /// How many words a turn may have more than the line whose words it has.
    private static let fewMore = 2
    /// How sure an offence must be, in percent, to be one in the very words of a line.
    private static let plainOffence = 95
    /// How sure an act must be, in percent, to be waited for by more than the beat.
    private static let sure = 75

    /// Answers a turn that means what a line of the script does; the likeliest that has an answer now is taken.
    ///
    /// - Parameters:
    ///   - hearing: The turn.
    ///   - near: Whether by lines of the beat and the scenario, which come before the rest of the
    ///     script, or by those of the archetype and the common files, which come after it.
    /// - Returns: Whether it was answered: what moves the call on comes before a line that is only
    ///   near.
    mutating func answerLikeness(_ hearing: Hearing, near: Bool) -> Bool {
        guard let (rule, nearness) = likeness(hearing, near: near), nearness >= Self.likely else {
            return false
        }
        if near, let far = likeness(hearing, near: false)?.nearness,
            far >= nearness + Self.ownAdvantage
        {
            return false
        }
        if nearness < Self.unmistakable, yields(hearing, at: nearness) || puts(hearing) {
            return false
        }
        if !near, nearness < Self.plain, hasSureAct(hearing) { return false }
        note("takes it for a line of `\(rule.reaction.name)`, \(nearness) % sure")
        answer(by: rule, hearing)
        return true
    }

    /// Answers a turn that nothing else does by what it may mean.
    mutating func answerPossibleLikeness(_ hearing: Hearing) -> Bool {
        guard !isAwaited(hearing) else { return false }
        let found = [true, false].compactMap { likeness(hearing, near: $0) }
        guard let (rule, nearness) = found.max(by: { $0.nearness < $1.nearness }),
            nearness >= Self.possible
        else { return false }
        note("may be a line of `\(rule.reaction.name)`, \(nearness) % sure")
        answer(by: rule, hearing)
        return true
    }

    /// Answers a turn that is a line of the script almost word for word, whatever else it sounds like.
    ///
    /// Who wrote the line knew what it means. Real offences and dated offers come first all the same.
    mutating func answerToTheLetter(_ hearing: Hearing) -> Bool {
        let utterance = hearing.utterance
        guard hearing.proposal?.isDated != true || utterance.money.isEmpty,
            !utterance.has(.closing),
            !utterance.acts.contains(where: {
                $0.act.isBreach && $0.confidence >= Self.plainOffence
            })
        else { return false }
        let same = utterance.likened.prefix { $0.nearness >= Self.unmistakable }
            .filter { utterance.words <= $0.line.plainWords.count + Self.fewMore }
        let rules = same.flatMap { rulebook.rules(like: $0.line, in: state.beat) }
        guard let rule = first(of: rules, .answer, hearing),
            rule.reaction.layer >= .scenario || !isAwaited(hearing) && !drawsFact(hearing)
        else { return false }
        note("has the very words of a line of `\(rule.reaction.name)`")
        answer(by: rule, hearing)
        return true
    }

    /// Whether the turn puts sums and days to whoever decides and asks for nothing else: "Sorry, that was rude. 500
    /// today, then."
    private func puts(_ hearing: Hearing) -> Bool {
        hearing.proposal?.isDated == true && party.decides && question == nil
    }

    /// Whether the story waits for the turn: it leads on, asks for a fact, or is what anybody has an answer to.
    private func isAwaited(_ hearing: Hearing) -> Bool {
        leadsOn(hearing) || !Self.plainTalk.isDisjoint(with: hearing.utterance.asides)
            || clue(askedBy: inquiry(of: hearing.utterance)) != nil
    }

    /// Whether an act of the turn draws a fact out.
    private func drawsFact(_ hearing: Hearing) -> Bool {
        hearing.utterance.acts.contains { heard in
            party.clues.contains { $0.asked.contains(heard.act) && isOpen($0) }
        }
    }

    /// The reaction made for the nearest line that it may answer now.
    func likeness(_ hearing: Hearing, near: Bool) -> (rule: Rulebook.Rule, nearness: Int)? {
        for likeness in hearing.utterance.likened {
            let rules = rulebook.rules(like: likeness.line, in: state.beat)
                .filter { ($0.reaction.layer >= .scenario) == near }
            if let rule = first(of: rules, .answer, hearing) { return (rule, likeness.nearness) }
        }
        return nil
    }

    /// Whether an act was surely heard that has its own answer: small talk of anybody does not take
    /// its place.
    private func hasSureAct(_ hearing: Hearing) -> Bool {
        hearing.utterance.acts.contains { heard in
            heard.act != .smallTalk && heard.confidence >= Self.sure
                && rule(for: heard.act, .answer, hearing) != nil
        }
    }

    /// What anybody has an answer to.
    private static let plainTalk: Set<Aside> = [
        .askedToRepeat, .askedToHold, .robotQuestion, .wellbeingQuestion, .nameQuestion, .wrongName,
    ]

    /// Whether the turn does something surely that the story waits for: a fact it draws out, a thing
    /// the beat listens for, an act that has its own answer.
    private func yields(_ hearing: Hearing, at nearness: Int) -> Bool {
        if hearing.utterance.has(.closing) || isAwaited(hearing) { return true }
        let isPlain = nearness >= Self.plain
        if let (rule, fit) = topic(hearing, near: true),
            isPlain ? rule.reaction.layer == .beat && movesOn(rule) : weighs(rule, fit)
        {
            return true
        }
        return hearing.utterance.acts.contains { heard in
            guard !Salience.isManner(heard.act) else { return false }
            if Salience.isQuestion(heard.act) {
                return heard.confidence >= Self.sure
                    && party.clues.contains { $0.asked.contains(heard.act) && isOpen($0) }
            }
            guard let rule = rule(for: heard.act, .answer, hearing) else { return false }
            let layer = rule.reaction.layer
            // A plain line comes before small answers to an act, unless the act is all there is to answer.
            if isPlain, !movesOn(rule) {
                return layer == .beat && heard.confidence >= Self.plainAct
                    && (wanted.isEmpty || heard.act == .identityCheck)
            }
            return layer == .beat || layer >= .archetype && heard.confidence >= Self.sure
        }
    }

    /// Whether what the script says of the subject weighs more than a line that is only near.
    private func weighs(_ rule: Rulebook.Rule, _ fit: Int) -> Bool {
        rule.reaction.layer == .beat || fit > Rulebook.Rule.meant
    }
}
