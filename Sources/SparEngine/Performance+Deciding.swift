import SparModel

extension Performance {
    /// Chooses what is answered and how: the most salient act first, the nearest rule for it.
    mutating func decide(_ hearing: Hearing) {
        let acts = Performance.ranked(hearing.utterance)
        remark(on: acts, hearing)
        if interrupts(hearing.utterance), answerAside(hearing) { return finish(hearing) }
        if !acts.contains(where: \.isBreach), reopens(hearing), answerReopening(hearing) {
            return finish(hearing)
        }
        let isPressing = presses(acts, hearing)
        if !isPressing {
            // A fact that a clear question draws out comes before the small answers of the script.
            let sure = hearing.utterance.acts.filter { $0.confidence >= 90 }.map(\.act)
            if hearing.proposal == nil,
                sure.contains(where: { Salience.isQuestion($0) && letSlip(askedBy: $0) })
            {
                return finish(hearing)
            }
            if answerTopic(hearing, near: true) { return finish(hearing) }
        }
        // A question that draws a fact out is answered by it, unless sums are on the table or the
        // turn offends.
        if hearing.proposal == nil, !acts.contains(where: \.isBreach),
            acts.contains(where: { Salience.isQuestion($0) && letSlip(askedBy: $0) })
        {
            return finish(hearing)
        }
        if !isPressing, answerTopic(hearing, near: false) { return finish(hearing) }
        if answerActs(acts, hearing) { return finish(hearing) }
        if acts.isEmpty, asksApart(hearing), answerShape(hearing.utterance) {
            notUnderstood = true
            return finish(hearing)
        }
        if acts.isEmpty, hearing.proposal != nil, bargain(hearing) { return finish(hearing) }
        if answerMention(hearing) || answerAside(hearing) { return finish(hearing) }
        if let rule = first(of: rulebook.rulesForAnything(in: state.beat), .answer, hearing) {
            answer(by: rule, hearing)
            return finish(hearing)
        }
        if hearing.proposal != nil, bargain(hearing) { return finish(hearing) }
        if acts.isEmpty, replies.isEmpty, hearing.utterance.asides.isEmpty {
            notUnderstood = true
            _ = speak(cue: .notUnderstood)
        } else {
            _ = speak(cue: .prompt)
        }
        finish(hearing)
    }

    /// The acts of a turn, the one a person answers first before the others.
    private static func ranked(_ utterance: Utterance) -> [Act] {
        utterance.acts.map(\.act).sorted { left, right in
            let (first, second) = (Salience.of(left), Salience.of(right))
            return first != second ? first > second : left.order < right.order
        }
    }

    /// Answers the first of `acts` that anything answers.
    private mutating func answerActs(_ acts: [Act], _ hearing: Hearing) -> Bool {
        for act in acts {
            // "Speak on Friday, then. Goodbye": one goodbye answers both.
            if act == .followUp, hearing.utterance.has(.closing), state.agreement != nil,
                !hearing.utterance.asides.contains(where: \.isShape)
            {
                continue
            }
            if letSlip(askedBy: act) { return true }
            if yields(act, hearing), answerShape(hearing.utterance) { return true }
            if let rule = rule(for: act, .answer, hearing) {
                answer(by: rule, hearing)
                return true
            }
            if answerByNature(act, hearing) { return true }
        }
        return false
    }

    // MARK: - Topics

    /// Whether the turn does what comes before any question in it: an offence, money on the table,
    /// a yes or a no.
    private func presses(_ acts: [Act], _ hearing: Hearing) -> Bool {
        if acts.isEmpty {
            return hearing.proposal != nil && party.decides && !asksApart(hearing)
        }
        return acts.contains { act in
            Salience.of(act) >= 90 && !asksOn(after: act, hearing)
                || Salience.bargaining.contains(act) && hearing.proposal != nil
                || act == .consequence
        }
    }

    /// Answers what was asked about, by the words of the script: those of the beat and the scenario
    /// (`near`) before clues, those of the archetype and the common files after them.
    private mutating func answerTopic(_ hearing: Hearing, near: Bool) -> Bool {
        if near, let clue = clue(askedBy: hearing.utterance.asked) {
            letSlip(clue)
            return true
        }
        let asked = rulebook.rules(asked: hearing.utterance.asked, in: state.beat)
        let mentioned =
            near ? rulebook.rules(mentioned: hearing.utterance.mentioned, in: state.beat) : []
        let rules = (asked + mentioned).filter { ($0.reaction.layer >= .scenario) == near }
        guard let rule = first(of: rules, .answer, hearing) else { return false }
        let isAsked = rule.reaction.asks.contains { pattern in
            hearing.utterance.asked.contains(pattern.source)
        }
        if !isAsked || rule.reaction.layer < .beat, leadsOn(hearing) { return false }
        answer(by: rule, hearing)
        return true
    }

    /// Whether a reaction of the beat or the scenario to one of the acts moves the call on: the
    /// story comes before small questions.
    private func leadsOn(_ hearing: Hearing) -> Bool {
        hearing.utterance.acts.contains { heard in
            guard let rule = rule(for: heard.act, .answer, hearing) else { return false }
            return rule.reaction.layer >= .scenario && rule.reaction.move != .stay
        }
    }

    /// Answers what was merely mentioned, when nothing else in the turn could be answered.
    private mutating func answerMention(_ hearing: Hearing) -> Bool {
        // What is asked for comes before what is only named on the way to it.
        let asksForThing = hearing.utterance.asides.contains { $0.isShape && !$0.isClosedQuestion }
        let rules = rulebook.rules(mentioned: hearing.utterance.mentioned, in: state.beat)
            .filter { !asksForThing || $0.reaction.layer >= .scenario }
        guard let rule = first(of: rules, .answer, hearing) else { return false }
        answer(by: rule, hearing)
        return true
    }

    /// Whether the script has an answer to the words of the turn.
    func knowsTopic(_ hearing: Hearing) -> Bool {
        let utterance = hearing.utterance
        if utterance.mentioned.isEmpty { return false }
        let asksForThing = utterance.asides.contains { $0.isShape && !$0.isClosedQuestion }
        return clue(askedBy: utterance.asked) != nil
            || first(
                of: rulebook.rules(asked: utterance.asked, in: state.beat)
                    + rulebook.rules(mentioned: utterance.mentioned, in: state.beat)
                    .filter { !asksForThing || $0.reaction.layer >= .scenario },
                .answer,
                hearing
            ) != nil
    }

    private func clue(askedBy patterns: [String]) -> Clue? {
        if patterns.isEmpty { return nil }
        return party.clues.first { clue in
            clue.asks.contains { patterns.contains($0.source) } && isOpen(clue)
        }
    }

    /// Meets a question nobody wrote an answer to by its shape: "when" gets a when.
    mutating func answerShape(_ utterance: Utterance) -> Bool {
        let hearing = Hearing(utterance: utterance)
        for aside in utterance.asides where aside.isShape || aside == .gibberish {
            let rules = rulebook.rules(for: aside, in: state.beat)
            guard let rule = first(of: rules, .answer, hearing) else { continue }
            let before = replies
            answer(by: rule, hearing)
            nameThing(of: utterance, since: before)
            return true
        }
        return false
    }

    // MARK: - Asides

    /// Whether a plain question of talk, "can you hold?", "are you a robot?", comes before the acts:
    /// it does when they are no more than manner around it.
    private func interrupts(_ utterance: Utterance) -> Bool {
        // Whoever is called by another's name says so before anything else.
        if utterance.asides.contains(.wrongName) {
            let opening: Set<Act> = [
                .greeting, .selfIntroduction, .identityCheck, .decisionMakerRequest, .purpose,
                .disclosure, .smallTalk,
            ]
            return utterance.acts.allSatisfy { opening.contains($0.act) }
        }
        let questions: Set<Aside> = [.askedToRepeat, .askedToHold, .robotQuestion]
        let asked = questions.intersection(utterance.asides)
        if asked.isEmpty { return false }
        if asked.contains(.robotQuestion), utterance.words <= 6 { return true }
        return utterance.acts.allSatisfy { Salience.of($0.act) <= Salience.of(.selfIntroduction) }
    }

    private mutating func answerAside(_ hearing: Hearing) -> Bool {
        for aside in hearing.utterance.asides where !aside.isShape {
            let rules = rulebook.rules(for: aside, in: state.beat)
            if let rule = first(of: rules, .answer, hearing) {
                answer(by: rule, hearing)
                return true
            }
            if answerByNature(aside, hearing) { return true }
        }
        return false
    }

    // MARK: - Rules

    /// Says at most one short thing about one act before the answer.
    private mutating func remark(on acts: [Act], _ hearing: Hearing) {
        for act in acts {
            guard let rule = rule(for: act, .remark, hearing),
                rule.reaction.layer >= .scenario || callsForRemark(act, hearing)
            else { continue }
            fire(rule)
            return
        }
    }

    private func rule(
        for act: Act,
        _ part: Reaction.Part,
        _ hearing: Hearing
    ) -> Rulebook.Rule? {
        first(of: rulebook.rules(for: act, in: state.beat), part, hearing)
    }

    func first(
        of rules: [Rulebook.Rule],
        _ part: Reaction.Part,
        _ hearing: Hearing
    ) -> Rulebook.Rule? {
        let mood = state.moods[party.key] ?? party.mood
        return rules.first { $0.part == part && matches($0, hearing, mood) }
    }

    /// The cheapest questions first: most rules that are looked at do not match.
    private func matches(_ rule: Rulebook.Rule, _ hearing: Hearing, _ mood: Mood) -> Bool {
        guard hearing.acts.contains(rule.also), hearing.acts.isDisjoint(with: rule.without),
            known.contains(rule.heard), known.isDisjoint(with: rule.notHeard)
        else { return false }
        let fired = rule.countsFirings ? state.fired[rule.key] ?? 0 : 0
        if let limit = rule.limit, fired >= limit { return false }
        return rule.clauses.allSatisfy { $0.holds(for: party, of: mood, in: state, fired: fired) }
            && rule.with.allSatisfy {
                $0.isIn(
                    hearing.utterance,
                    proposal: hearing.proposal,
                    balance: file.balance,
                    people: absentees
                )
            }
            && canMove(rule.reaction.move)
    }

    /// The persons of the case whom a caller may ask for: not the one who is on the line, no firms.
    private var absentees: Set<String> {
        var names = rulebook.people
        names.remove(party.name)
        return names
    }

    /// Answers a turn without acts by a rule that asks for a thing in it, a cheque or an invoice
    /// number; false when no rule does.
    mutating func answerByThings(_ hearing: Hearing) -> Bool {
        let rules = rulebook.rulesForAnything(in: state.beat).filter { !$0.reaction.with.isEmpty }
        guard let rule = first(of: rules, .answer, hearing) else { return false }
        answer(by: rule, hearing)
        return true
    }

    /// A reaction whose move is not open to the party does not match.
    private func canMove(_ move: Reaction.Move) -> Bool {
        switch move {
        case .bargain: party.decides && party.wallet != nil
        case .reveal: party.clues.contains { isOpen($0) }
        case .stay, .go, .transfer, .end: true
        }
    }

    private mutating func answer(by rule: Rulebook.Rule, _ hearing: Hearing) {
        let spoke = fire(rule)
        switch rule.reaction.move {
        case .stay:
            if !spoke, replies.isEmpty { _ = speak(cue: .prompt) }
        case .go(let beat):
            let opens = !isUnderWay
            enter(beat, saying: !spoke && opens)
            if !spoke, !opens { goOn(hearing) }
        case .transfer(let beat):
            enter(beat, saying: true)
        case .bargain:
            if !bargain(hearing) { proposeOwn() }
        case .reveal:
            if let clue = party.clues.first(where: { isOpen($0) }) { letSlip(clue) }
        case .end(let ending):
            end(ending)
        }
        if rule.reaction.refuses { refused = true }
        if let next = rule.reaction.next, state.ending == nil { enter(next, saying: false) }
    }

    /// Says the rule's line and moves what it moves; false when it had nothing to say.
    @discardableResult
    mutating func fire(_ rule: Rulebook.Rule) -> Bool {
        let reaction = rule.reaction
        state.fired[rule.key, default: 0] += 1
        note("\(reaction.part.rawValue) `\(rule.key)`", at: reaction.place)
        spoke.append(rule.key)
        move(mood: reaction.mood)
        return speak(rule.lines)
    }

    /// Whether the talk has got somewhere, so that nobody says hello again.
    private var isUnderWay: Bool {
        state.agreement != nil || state.offer != nil
            || state.revealed.count > state.memory?.revealed.count ?? 0
    }

    /// Answers the turn in the beat it led to, whose opening line comes too late.
    private mutating func goOn(_ hearing: Hearing) {
        guard !hasGoneOn else { return }
        hasGoneOn = true
        let acts = Performance.ranked(hearing.utterance)
        if !answerActs(acts, hearing), replies.isEmpty { _ = speak(cue: .prompt) }
    }

    /// Goes to another beat; its opening line is said when nothing was yet, or somebody else has
    /// come to the telephone.
    private mutating func enter(_ name: String, saying: Bool) {
        let before = party.key
        guard name != state.beat else { return }
        state.beat = name
        changeParty()
        note("goes to beat `\(name)`", at: scenario.beat(name)?.place)
        if party.key != before {
            shift = .none
            state.offer = nil
            state.theirs = nil
        }
        if saying || party.key != before { speakOpening(of: name) }
    }

    // MARK: - Clues

    private func isOpen(_ clue: Clue) -> Bool {
        !state.revealed.contains(clue.name) && clue.when.holds(for: party, in: state)
    }

    private mutating func letSlip(askedBy act: Act) -> Bool {
        guard
            let clue = party.clues.first(where: { $0.asked.contains(act) && isOpen($0) })
        else { return false }
        letSlip(clue)
        return true
    }

    private mutating func letSlip(_ clue: Clue) {
        state.revealed.append(clue.name)
        revealed.append(clue.name)
        note("lets slip `\(clue.name)`", at: clue.place)
        move(mood: clue.mood)
        if clue.gives > 0 {
            state.given = min(100, state.given + clue.gives)
            let given = state.given
            note("gives way to \(given) % between will and can")
        }
        if let lines = rulebook.lines(ofClue: clue.name) { _ = speak(lines) }
    }

    // MARK: - Nature

    /// What every party does of itself when no rule of the script says otherwise.
    private mutating func answerByNature(_ act: Act, _ hearing: Hearing) -> Bool {
        switch act {
        case .threat, .insult, .harassment, .misrepresentation, .thirdPartyDisclosure:
            return speak(cue: .outrage)
        case .summary:
            return answerSummary(hearing)
        case .acceptance:
            return takeUpOwnOffer(hearing)
        case .refusal:
            guard state.offer != nil, state.agreement == nil else { return false }
            return bargain(hearing) || improveOffer()
        case .planOffer, .partialOffer, .settlementOffer, .fullPaymentRequest,
            .commitmentRequest:
            return bargain(hearing) || answerPressure(act)
                || state.agreement != nil && party.decides && speak(cue: .correct)
        case .methodOffer:
            guard party.wallet != nil, hearing.proposal == nil else { return false }
            return speak(cue: .method)
        case .closing:
            noteCallBack(hearing.utterance)
            return sayGoodbye(hearing)
        case .greeting, .selfIntroduction, .identityCheck, .purpose, .disclosure,
            .decisionMakerRequest, .holdGround, .amountStatement, .reasonQuestion,
            .financesQuestion, .reliefOffer, .disputeHandling, .consequence, .writtenConfirmation,
            .followUp, .empathy, .apology, .paraphrase, .boundary, .refocus, .smallTalk,
            .listening:
            return false
        }
    }

    private mutating func answerByNature(_ aside: Aside, _ hearing: Hearing) -> Bool {
        switch aside {
        case .askedToRepeat:
            guard !state.lastSaid.isEmpty else { return false }
            let again = speak(cue: .again)
            replies += state.lastSaid
            return again || !state.lastSaid.isEmpty
        case .askedToHold:
            return speak(cue: .hold)
        case .yes:
            guard state.offer != nil else { return false }
            return takeUpOwnOffer(hearing)
        case .no:
            guard state.offer != nil, state.agreement == nil else { return false }
            return improveOffer()
        case .silence:
            return speak(cue: .silence)
        case .robotQuestion, .wellbeingQuestion, .nameQuestion, .wrongName, .thanks, .gibberish,
            .whenQuestion, .whenWillQuestion, .whoQuestion, .whereQuestion, .whatQuestion,
            .howMuchQuestion, .howManyQuestion, .howLongQuestion, .howQuestion, .whyQuestion,
            .willQuestion, .preferenceQuestion, .alternativeQuestion, .yesNoQuestion:
            return false
        }
    }

    /// After the answer: a goodbye in the same breath ends the call when nothing is left open.
    private mutating func finish(_ hearing: Hearing) {
        answerRest(hearing)
        noteCallBack(hearing.utterance)
        guard state.ending == nil, hearing.utterance.has(.closing) else { return }
        guard state.agreement != nil || hearing.acts.isDisjoint(with: Self.open) else { return }
        _ = sayGoodbye(hearing)
    }

    /// Acts that want an answer before anybody rings off.
    private static let open = ActMask([
        .fullPaymentRequest, .commitmentRequest, .planOffer, .partialOffer, .settlementOffer,
        .reasonQuestion, .financesQuestion, .identityCheck, .decisionMakerRequest,
    ])

    /// A call-back asked for is arranged unless the party turned it down or is too angry for one.
    private mutating func noteCallBack(_ utterance: Utterance) {
        guard utterance.has(.followUp) else { return }
        let mood = state.moods[party.key] ?? party.mood
        if refused || mood.anger >= 75 {
            state.callBack = false
        } else {
            state.callBack = true
        }
    }

    private mutating func sayGoodbye(_ hearing: Hearing) -> Bool {
        let spoke = speak(cue: state.agreement == nil ? .goodbye : .goodbyeAgreed)
        if let agreement = state.agreement {
            end(ending(for: agreement.proposal))
        } else if state.callBack {
            end(.callBack)
        } else {
            end(.nothingAgreed)
        }
        return spoke || state.ending != nil
    }
}
