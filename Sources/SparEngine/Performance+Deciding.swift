import SparModel

extension Performance {
    /// Chooses what is answered and how: the most salient act first, the nearest rule for it.
    mutating func decide(_ hearing: Hearing) {
        let acts = hearing.utterance.acts.map(\.act).sorted { left, right in
            let (first, second) = (Salience.of(left), Salience.of(right))
            return first != second ? first > second : left.order < right.order
        }
        remark(on: acts, hearing)
        if interrupts(hearing.utterance), answerAside(hearing) { return finish(hearing) }
        // A question that draws a fact out is answered by it, unless sums are on the table or the
        // turn offends.
        if hearing.proposal == nil, !acts.contains(where: \.isBreach),
            acts.contains(where: { Salience.isQuestion($0) && letSlip(askedBy: $0) })
        {
            return
        }
        for act in acts {
            if letSlip(askedBy: act) { return }
            if let rule = rule(for: act, .answer, hearing) {
                answer(by: rule, hearing)
                return finish(hearing)
            }
            if answerByNature(act, hearing) { return finish(hearing) }
        }
        if answerAside(hearing) { return finish(hearing) }
        if acts.isEmpty, hearing.proposal != nil, bargain(hearing) { return finish(hearing) }
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

    // MARK: - Asides

    /// Whether a plain question of talk, "can you hold?", "are you a robot?", comes before the acts:
    /// it does when they are no more than manner around it.
    private func interrupts(_ utterance: Utterance) -> Bool {
        let questions: Set<Aside> = [.askedToRepeat, .askedToHold, .robotQuestion]
        let asked = questions.intersection(utterance.asides)
        if asked.isEmpty { return false }
        if asked.contains(.robotQuestion), utterance.words <= 6 { return true }
        return utterance.acts.allSatisfy { Salience.of($0.act) <= Salience.of(.selfIntroduction) }
    }

    private mutating func answerAside(_ hearing: Hearing) -> Bool {
        for aside in hearing.utterance.asides {
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
            guard let rule = rule(for: act, .remark, hearing) else { continue }
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

    private func first(
        of rules: [Rulebook.Rule],
        _ part: Reaction.Part,
        _ hearing: Hearing
    ) -> Rulebook.Rule? {
        rules.first { $0.reaction.part == part && matches($0, hearing) }
    }

    private func matches(_ rule: Rulebook.Rule, _ hearing: Hearing) -> Bool {
        let reaction = rule.reaction
        let acts = hearing.utterance.actSet
        let fired = state.fired[rule.key] ?? 0
        if let limit = reaction.limit, fired >= limit { return false }
        return reaction.also.allSatisfy(acts.contains)
            && !reaction.without.contains(where: acts.contains)
            && reaction.with.allSatisfy {
                $0.isIn(
                    hearing.utterance,
                    proposal: hearing.proposal,
                    balance: file.balance,
                    people: absentees
                )
            }
            && reaction.when.holds(for: party, in: state, fired: fired)
            && canMove(reaction.move)
    }

    /// The persons of the case whom a caller may ask for: not the one who is on the line, no firms.
    private var absentees: Set<String> {
        var names = Set(scenario.parties.map(\.name))
        if let decider = file.decisionMaker?.name { names.insert(decider) }
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
            enter(beat, saying: !spoke)
        case .transfer(let beat):
            enter(beat, saying: true)
        case .bargain:
            if !bargain(hearing) { proposeOwn() }
        case .reveal:
            if let clue = party.clues.first(where: { isOpen($0) }) { letSlip(clue) }
        case .end(let ending):
            end(ending)
        }
    }

    /// Says the rule's line and moves what it moves; false when it had nothing to say.
    @discardableResult
    private mutating func fire(_ rule: Rulebook.Rule) -> Bool {
        let reaction = rule.reaction
        state.fired[rule.key, default: 0] += 1
        note("\(reaction.part.rawValue) `\(rule.key)`", at: reaction.place)
        spoke.append(rule.key)
        move(mood: reaction.mood)
        return speak(reaction.say, from: rule.key)
    }

    /// Goes to another beat; its opening line is said when nothing was yet, or somebody else has
    /// come to the telephone.
    private mutating func enter(_ name: String, saying: Bool) {
        let before = party.key
        guard name != state.beat else { return }
        state.beat = name
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
        _ = speak(clue.say, from: "clue/\(clue.name)")
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
        case .methodOffer:
            guard party.wallet != nil, hearing.proposal == nil else { return false }
            return speak(cue: .method)
        case .closing:
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
            guard state.offer != nil, state.agreement == nil else { return false }
            return takeUpOwnOffer(hearing)
        case .no:
            guard state.offer != nil, state.agreement == nil else { return false }
            return improveOffer()
        case .silence:
            return speak(cue: .silence)
        case .robotQuestion, .wellbeingQuestion, .nameQuestion, .thanks, .gibberish:
            return false
        }
    }

    /// After the answer: a goodbye in the same breath ends the call when nothing is left open.
    private mutating func finish(_ hearing: Hearing) {
        guard state.ending == nil, hearing.utterance.has(.closing) else { return }
        let open: Set<Act> = [
            .fullPaymentRequest, .commitmentRequest, .planOffer, .partialOffer, .settlementOffer,
            .reasonQuestion, .financesQuestion, .identityCheck, .decisionMakerRequest,
        ]
        let asked = hearing.utterance.actSet
        guard state.agreement != nil || asked.isDisjoint(with: open) else { return }
        _ = sayGoodbye(hearing)
    }

    private mutating func sayGoodbye(_ hearing: Hearing) -> Bool {
        let spoke = speak(cue: state.agreement == nil ? .goodbye : .goodbyeAgreed)
        if let agreement = state.agreement {
            end(ending(for: agreement.proposal))
        } else if state.callBack || hearing.utterance.has(.followUp) {
            end(.callBack)
        } else {
            end(.nothingAgreed)
        }
        return spoke || state.ending != nil
    }
}

extension Act {
    /// The act's place in `Act.allCases`, a fixed order for ties.
    var order: Int { Act.allCases.firstIndex(of: self) ?? 0 }
}
