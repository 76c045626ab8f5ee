import SparModel

extension Performance {
    /// Chooses what is answered and how: the most salient act first, the nearest rule for it.
    mutating func decide(_ hearing: Hearing) {
        let acts = Performance.ranked(hearing.utterance)
        if asksOn(hearing) == nil, answerToTheLetter(hearing) {
            return finish(hearing)
        }
        remark(on: acts, hearing)
        if interrupts(hearing.utterance), answerAside(hearing) { return finish(hearing) }
        let offends = acts.contains(where: \.isBreach)
        if !offends,
            reopens(hearing) && answerReopening(hearing) || confirmStanding(hearing)
        {
            return finish(hearing)
        }
        if isChange, !offends, bargain(hearing) { return finish(hearing) }
        let isPressing = presses(acts, hearing) && !asksAfterAgreement(hearing)
        if !isPressing {
            if answerAskedOn(hearing) { return finish(hearing) }
            if answerChoice(hearing) { return finish(hearing) }
            if answerLikeness(hearing, near: true) { return finish(hearing) }
            // A fact that a clear question draws out comes before the small answers of the script.
            let sure = hearing.utterance.acts.filter { $0.confidence >= 90 }.map(\.act)
            if hearing.proposal == nil, !namesTopic(hearing),
                sure.contains(where: {
                    Salience.isQuestion($0) && draws($0, hearing) && letSlip(askedBy: $0, hearing)
                })
            {
                return finish(hearing)
            }
            if answerTopic(hearing, near: true) { return finish(hearing) }
        }
        // A question that draws a fact out is answered by it, unless sums are on the table or the
        // turn offends.
        if hearing.proposal == nil, !offends,
            acts.contains(where: {
                Salience.isQuestion($0) && outweighsQuestion($0, hearing) && draws($0, hearing)
                    && letSlip(askedBy: $0, hearing)
            })
        {
            return finish(hearing)
        }
        // A kind word draws a fact out before small talk does.
        let kind = hearing.utterance.acts.filter { $0.confidence >= 65 && $0.act != .smallTalk }
        let isOnlyKind = acts.allSatisfy {
            Salience.isManner($0) || rule(for: $0, .answer, hearing) == nil
        }
        if !isPressing, isOnlyKind, hearing.proposal == nil,
            kind.contains(where: {
                Salience.isManner($0.act) && draws($0.act, hearing)
                    && letSlip(askedBy: $0.act, hearing)
            })
        {
            return finish(hearing)
        }
        if !isPressing,
            answerLikeness(hearing, near: false) || answerTopic(hearing, near: false)
        {
            return finish(hearing)
        }
        if answerActs(acts, hearing) { return finish(hearing) }
        if acts.isEmpty, asksApart(hearing), answerShape(hearing.utterance) {
            notUnderstood = true
            return finish(hearing)
        }
        if acts.isEmpty, hearing.proposal != nil, bargain(hearing) { return finish(hearing) }
        if answerMention(hearing) { return finish(hearing) }
        if hearing.proposal == nil, answerPossibleLikeness(hearing) { return finish(hearing) }
        // A question wins over the thanks or the sorry before it.
        if question != nil, hearing.proposal == nil, answerShape(hearing.utterance) {
            return finish(hearing)
        }
        if answerAside(hearing) { return finish(hearing) }
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

    /// Answers the first of `acts` that anything answers; one whose answer would not be one to the
    /// turn's question is passed over for the question.
    private mutating func answerActs(_ acts: [Act], _ hearing: Hearing) -> Bool {
        var isOpen = false
        for act in acts {
            // "Speak on Friday, then. Goodbye": one goodbye answers both.
            if act == .followUp, hearing.utterance.has(.closing), state.agreement != nil,
                !hearing.utterance.asides.contains(where: \.isShape)
            {
                continue
            }
            let isHeard = outweighsQuestion(act, hearing)
            // "Still can't. 42 by Friday": what is offered comes before what a no draws out.
            let offers = hearing.proposal?.isDated == true && hearing.utterance.question == nil
            if isHeard, !offers || !party.decides, draws(act, hearing),
                letSlip(askedBy: act, hearing)
            {
                return true
            }
            let rule = rule(for: act, .answer, hearing)
            guard isHeard || rule.map(movesOn) == true || hearing.proposal != nil else {
                isOpen = true
                continue
            }
            let answersAnyhow = rule.map { self.answersAnyhow($0, act) } ?? false
            guard suits(act) || answersAnyhow || hearing.proposal != nil else {
                isOpen = true
                continue
            }
            if let rule {
                answer(by: rule, hearing)
                return true
            }
            if answerByNature(act, hearing) { return true }
        }
        guard isOpen else { return false }
        if hearing.proposal == nil, answerPossibleLikeness(hearing) { return true }
        if answerShape(hearing.utterance) { return true }
        for act in acts {
            if let rule = rule(for: act, .answer, hearing) {
                answer(by: rule, hearing)
                return true
            }
            if answerByNature(act, hearing) { return true }
        }
        return false
    }

    /// Whether a reaction leads the call somewhere.
    func movesOn(_ rule: Rulebook.Rule) -> Bool {
        switch rule.reaction.move {
        case .go, .transfer, .end, .reveal: true
        case .stay, .bargain: rule.reaction.next != nil
        }
    }

    /// Whether a reaction is made whatever is asked: it leads on, or is this beat's own to how the
    /// caller speaks and what is asked is no fact.
    private func answersAnyhow(_ rule: Rulebook.Rule, _ act: Act) -> Bool {
        movesOn(rule)
            || rule.reaction.layer == .beat && Salience.isManner(act)
                && !wanted.isDisjoint(with: [.what, .how, .why])
    }

    /// Whether a fact that an act draws out can be an answer to the turn's question: what is in the
    /// account, to "when does it come in?", but not to "which day?".
    private func draws(_ act: Act, _ hearing: Hearing) -> Bool {
        // "Poor you. How are you getting by?" asks for just that.
        if Salience.isManner(act) { return wanted.isEmpty || wanted.contains(.how) }
        guard !wanted.isEmpty, Salience.isQuestion(act), !suits(act) else { return true }
        guard act == .financesQuestion || act == .followUp,
            hearing.utterance.has(act, atLeast: 60)
        else { return false }
        let asksForDay = hearing.utterance.thing.map {
            $0.hasPrefix("Which") || $0.hasPrefix("What")
        }
        return !wanted.isDisjoint(with: [.when, .who, .where]) && asksForDay != true
    }

    // MARK: - Rules

    /// Says at most one short thing about one act before the answer.
    private mutating func remark(on acts: [Act], _ hearing: Hearing) {
        for act in acts {
            guard let rule = rule(for: act, .remark, hearing),
                rule.reaction.layer >= .scenario
                    ? !isLeadIn(act, hearing) && isPlain(act, hearing)
                    : callsForRemark(act, hearing)
            else { continue }
            isRemarking = true
            fire(rule)
            isRemarking = false
            return
        }
    }

    func rule(
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
        if let subject = hearing.subject, !rule.subjects.isEmpty, !rule.subjects.contains(subject) {
            return false
        }
        // A mere "What do you need?" is no "I'll send it", though it is heard as help offered.
        if let question, !question.isClosedQuestion || question == .didQuestion,
            !rule.answers.isEmpty, hearing.utterance.words <= 10,
            rule.answers.isDisjoint(with: wanted), !wanted.isEmpty
        {
            return false
        }
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

    mutating func answer(by rule: Rulebook.Rule, _ hearing: Hearing) {
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
        given.append(rule)
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

    func isOpen(_ clue: Clue) -> Bool {
        !state.revealed.contains(clue.name) && clue.when.holds(for: party, in: state)
    }

    private mutating func letSlip(askedBy act: Act, _ hearing: Hearing) -> Bool {
        let clue = party.clues.first {
            $0.asked.contains(act) && $0.mayBe(about: hearing.subject) && isOpen($0)
        }
        guard let clue else { return false }
        letSlip(clue)
        return true
    }

    mutating func letSlip(_ clue: Clue) {
        state.revealed.append(clue.name)
        revealed.append(clue.name)
        note("lets slip `\(clue.name)`", at: clue.place)
        move(mood: clue.mood)
        if clue.gives > 0 {
            state.given = min(100, state.given + clue.gives)
            let given = state.given
            note("gives way to \(given) % between will and can")
        }
        if clue.takesBack { takeBack() }
        if let lines = rulebook.lines(ofClue: clue.name) { _ = speak(lines) }
    }

    /// What was agreed, or stood as an offer, was an empty promise: nothing is on the table any more.
    private mutating func takeBack() {
        guard state.agreement != nil || state.offer != nil else { return }
        note("what was agreed is taken back")
        state.agreement = nil
        state.offer = nil
        state.resisted = false
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
                || state.agreement != nil && party.decides && holdToAgreement()
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

    mutating func answerByNature(_ aside: Aside, _ hearing: Hearing) -> Bool {
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
            .willQuestion, .offerQuestion,
            .okayQuestion, .whatIfQuestion, .didQuestion, .choiceQuestion, .preferenceQuestion,
            .alternativeQuestion, .yesNoQuestion:
            return false
        }
    }

    /// After the answer: a goodbye in the same breath ends the call when nothing is left open.
    private mutating func finish(_ hearing: Hearing) {
        answerRest(hearing)
        answerBeside(hearing)
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
