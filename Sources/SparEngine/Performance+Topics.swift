import SparModel

/// What a question is about, and what the script knows of it.
extension Performance {
    /// Whether the turn does what comes before any question in it: an offence, money on the table,
    /// a yes or a no.
    func presses(_ acts: [Act], _ hearing: Hearing) -> Bool {
        // "Would that help?" is asked of what was put forward, not of a thing in it.
        if question == .okayQuestion, !hearing.acts.isDisjoint(with: Self.offering) { return true }
        if acts.isEmpty {
            return hearing.proposal != nil && party.decides && !asksApart(hearing)
        }
        return acts.contains { act in
            Salience.of(act) >= 90 && !asksOn(after: act, hearing)
                || Salience.bargaining.contains(act) && hearing.proposal != nil
                || act == .consequence
        }
    }

    private static let offering = ActMask([
        .disputeHandling, .reliefOffer, .writtenConfirmation, .followUp, .methodOffer,
    ])

    /// Answers what was asked about, by the words of the script: those of the beat and the scenario
    /// (`near`) before clues, those of the archetype and the common files after them.
    mutating func answerTopic(_ hearing: Hearing, near: Bool) -> Bool {
        if near, let clue = clue(askedBy: inquiry(of: hearing.utterance)) {
            letSlip(clue)
            return true
        }
        guard let (rule, fit) = topic(hearing, near: near) else { return false }
        // What the common files know of this very question comes before a word of the scenario, not
        // before what the scenario says of its subject.
        let isMeant = hearing.subject.map(rule.subjects.contains) == true
        if near, !isMeant, rule.reaction.layer < .beat, let far = topic(hearing, near: false)?.fit,
            far >= fit + 3
        {
            return false
        }
        let isAsked =
            hearing.subject.map(rule.subjects.contains) == true
            || rule.reaction.asks.contains { hearing.utterance.asked.contains($0.source) }
        if !isAsked || rule.reaction.layer < .beat, leadsOn(hearing) { return false }
        answer(by: rule, hearing)
        return true
    }

    /// How sure a subject must be, in percent, to be answered by what is true of anybody.
    private static let surelyMeant = 60

    func inquiry(of utterance: Utterance) -> Inquiry {
        Inquiry(asked: utterance.asked, wanted: wanted, subject: utterance.subject?.subject)
    }

    /// The rule that answers what was asked about, and how well its words fit the question.
    func topic(_ hearing: Hearing, near: Bool) -> (rule: Rulebook.Rule, fit: Int)? {
        let inquiry = inquiry(of: hearing.utterance)
        let asked = rulebook.rules(answering: inquiry, in: state.beat)
        // What is asked for comes before what is only named on the way to it.
        let isOpen = question.map { !$0.isClosedQuestion } ?? false
        let mentioned =
            near
            ? rulebook.rules(mentioned: hearing.utterance.mentioned, in: state.beat)
                .filter { !isOpen || $0.reaction.layer == .beat }
            : []
        let rules = (asked + mentioned).filter { ($0.reaction.layer >= .scenario) == near }
        // What is known of a subject is worth saying only where that is what is meant.
        let isSure = (hearing.utterance.subject?.confidence ?? 0) >= Self.surelyMeant
        let fitting = rules.filter { rule in
            isSure || rule.subjects.isEmpty
                || near && rule.reaction.layer == .beat
                || rule.reaction.asks.contains { inquiry.asked.contains($0.source) }
                || rule.reaction.mentions.contains {
                    hearing.utterance.mentioned.contains($0.source)
                }
        }
        guard let rule = first(of: fitting, .answer, hearing) else { return nil }
        return (rule, rule.fit(inquiry))
    }

    /// Whether the beat or the scenario has an answer to this very question: its words and its
    /// shape.
    func namesTopic(_ hearing: Hearing) -> Bool {
        if wanted.isEmpty { return false }
        let near = topic(hearing, near: true)?.fit ?? 0
        let far = topic(hearing, near: false)?.fit ?? 0
        return near > Rulebook.Rule.named || far > Rulebook.Rule.named + 2
    }

    /// Whether a reaction of the beat or the scenario to one of the acts moves the call on: the
    /// story comes before small questions.
    func leadsOn(_ hearing: Hearing) -> Bool {
        hearing.utterance.acts.contains { heard in
            if !wanted.isEmpty, Salience.isManner(heard.act), heard.act != .greeting {
                return false
            }
            guard let rule = rule(for: heard.act, .answer, hearing) else { return false }
            // Haggling is no story: who asks for a day by name is told it first.
            if rule.reaction.move == .bargain, namesTopic(hearing) { return false }
            return rule.reaction.layer >= .scenario && rule.reaction.move != .stay
        }
    }

    /// Answers what was merely mentioned, when nothing else in the turn could be answered.
    mutating func answerMention(_ hearing: Hearing) -> Bool {
        guard let rule = first(of: rules(mentionedIn: hearing.utterance), .answer, hearing) else {
            return false
        }
        answer(by: rule, hearing)
        return true
    }

    /// The rules that answer what was merely mentioned; what is asked for comes before what is only
    /// named on the way to it.
    private func rules(mentionedIn utterance: Utterance) -> [Rulebook.Rule] {
        let asksForThing = utterance.asides.contains { $0.isShape && !$0.isClosedQuestion }
        return rulebook.rules(mentioned: utterance.mentioned, in: state.beat)
            .filter { !asksForThing || $0.reaction.layer >= .scenario }
    }

    /// Whether the script has an answer to the words of the turn.
    func knowsTopic(_ hearing: Hearing) -> Bool {
        let utterance = hearing.utterance
        let likely = [true, false].compactMap { likeness(hearing, near: $0)?.nearness }.max() ?? 0
        if likely >= Self.possible || asksOn(hearing) != nil {
            return true
        }
        if utterance.mentioned.isEmpty, utterance.subject == nil { return false }
        let inquiry = inquiry(of: utterance)
        return clue(askedBy: inquiry) != nil
            || first(
                of: rulebook.rules(answering: inquiry, in: state.beat)
                    + rules(mentionedIn: utterance),
                .answer,
                hearing
            ) != nil
    }

    /// The clue that a question draws out by its subject, else by its words.
    func clue(askedBy inquiry: Inquiry) -> Clue? {
        if let subject = inquiry.subject,
            let clue = party.clues.first(where: { $0.subjects.contains(subject) && isOpen($0) })
        {
            return clue
        }
        if inquiry.asked.isEmpty { return nil }
        return party.clues.first { clue in
            clue.mayBe(about: inquiry.subject)
                && clue.asks.contains { pattern in
                    inquiry.asked.contains(pattern.source)
                        && TopicFit(pattern, answers: [], says: clue.say).answers(inquiry.wanted)
                } && isOpen(clue)
        }
    }

    /// Meets a question nobody wrote an answer to by its shape: "when" gets a when.
    mutating func answerShape(_ utterance: Utterance) -> Bool {
        if answerOneOfSeveral(utterance) { return true }
        let hearing = Hearing(utterance: utterance)
        let shapes = utterance.asides.filter { $0.isShape || $0 == .gibberish }
        for aside in shapes.flatMap({ [$0] + $0.wider }) {
            let rules = rulebook.rules(for: aside, in: state.beat)
            guard let rule = first(of: rules, .answer, hearing) else { continue }
            let before = replies
            answer(by: rule, hearing)
            nameThing(of: utterance, since: before)
            return true
        }
        return false
    }
}
