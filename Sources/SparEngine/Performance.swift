import SparModel

/// One turn being played: hear, feel, decide, speak.
///
/// It lives for the length of a turn.
struct Performance {
    let rulebook: Rulebook
    var state: CallState
    let seed: UInt64
    /// Whether the steps are noted in words.
    let isTraced: Bool

    /// The acts that were heard before this turn.
    var known = ActMask()
    var chance = SplitMix64(seed: 0, stream: 0)
    var replies: [Spoken] = []
    var steps: [Trace.Step] = []
    var spoke: [String] = []
    /// The reactions among them.
    var given: [Rulebook.Rule] = []
    var said: [SaidLine] = []
    /// Lines beside them that did not fit the turn.
    var unfit: Set<SaidLine> = []
    var shift = MoodShift.none
    var revealed: [String] = []
    var notUnderstood = false
    var struck: Agreement?
    /// Whether the turn was answered a second time, in a beat it led to.
    var hasGoneOn = false
    /// Whether the answer turned down what was asked.
    var refused = false
    /// The shape of the turn's last question; nil where nothing is asked.
    var question: Aside?
    /// The kinds of answer that would do for it.
    var wanted: Set<QuestionKind> = []
    /// Whether the turn says what payments must keep to.
    var isLimited = false
    /// Whether it names a weekday for instalments and no first day.
    var namesWeekday = false
    /// Whether it changes the payments on the table.
    var isChange = false
    /// What the turn's question went on from.
    var askedOn: String?
    /// Whether a remark is being made, before the answer.
    var isRemarking = false

    init(rulebook: Rulebook, state: CallState, seed: UInt64, isTraced: Bool) {
        self.rulebook = rulebook
        self.state = state
        self.seed = seed
        self.isTraced = isTraced
        member = rulebook.speaker(in: state.beat)
    }

    var scenario: Scenario { rulebook.scenario }
    var file: CaseFile { scenario.caseFile }

    /// The party on the line, with its lines.
    private(set) var member: Rulebook.Member
    /// The party on the line.
    var party: Party { member.party }

    /// Looks up the party on the line anew after the call has gone to another beat.
    mutating func changeParty() { member = rulebook.speaker(in: state.beat) }

    /// The telephone is picked up.
    mutating func open() -> Turn {
        chance = SplitMix64(seed: seed, stream: 0)
        speakOpening(of: state.beat)
        return turn(heard: nil, from: state.beat)
    }

    /// Plays what was heard.
    mutating func play(_ heard: Heard) -> Turn {
        let from = state.beat
        if case .hungUp = heard {
            end(state.agreement.map { ending(for: $0.proposal) } ?? .traineeHungUp)
            return turn(heard: heard, from: from)
        }
        state.turn += 1
        chance = SplitMix64(seed: seed, stream: UInt64(state.turn))
        switch heard {
        case .said(let utterance): hear(utterance)
        case .silence: meetSilence()
        case .hold(let seconds): beHeld(seconds: seconds)
        case .hungUp: break
        }
        if state.ending == nil { endIfSpent() }
        return turn(heard: heard, from: from)
    }

    private mutating func turn(heard: Heard?, from: String) -> Turn {
        state.lastSaid = replies.isEmpty ? state.lastSaid : replies
        return Turn(
            index: state.turn,
            heard: heard,
            replies: replies,
            trace: Trace(
                beat: from,
                nextBeat: state.beat,
                steps: steps,
                spoke: spoke,
                said: said,
                unfit: unfit,
                shift: shift,
                revealed: revealed,
                notUnderstood: notUnderstood,
                offer: state.offer
            ),
            mood: state.moods[party.key] ?? party.mood,
            agreement: struck,
            ending: state.ending
        )
    }

    // MARK: - Hearing

    private mutating func hear(_ original: Utterance) {
        state.silences = 0
        var utterance = taken(original)
        state.choice = chosen(of: utterance)
        if state.choice == nil {
            utterance.asides.removeAll { $0 == .choiceQuestion }
            utterance.choices = []
        }
        question = utterance.question
        wanted = utterance.wanted
        if utterance.has(.selfIntroduction) || utterance.names.contains(file.creditor) {
            state.introducedTo.insert(party.key)
        }
        if utterance.has(.purpose) || utterance.has(.amountStatement)
            || !utterance.references.isEmpty
        {
            state.purposeTo.insert(party.key)
        }
        known = ActMask(state.heard.filter { $0.value > 0 }.map(\.key))
        let change = change(in: utterance)
        isChange = change != nil
        let proposal = change ?? self.proposal(in: utterance)
        takeLimits(of: utterance, proposal)
        // Sums with their days are an offer even where no act was sure enough to assert.
        let proposes =
            proposal?.isDated == true
            && (utterance.guess.map(Salience.bargaining.contains) == true
                || party.decides && (!utterance.payments.isEmpty || state.agreement != nil))
            // "Could you do 500?" asks for a sum, though it is heard for sure as no act.
            || party.decides && proposal?.payments.count == 1 && asksForSum(utterance)
        let answersPending =
            proposal != nil && (proposes || isChange || state.theirs?.isDated == false)
        // What is no words does nothing, whatever the ear makes of it.
        let isNoise = utterance.asides == [.gibberish]
        guard
            !isNoise,
            !utterance.acts.isEmpty || hasAnswerableAside(utterance) || answersPending
                || knowsTopic(Hearing(utterance: utterance, proposal: proposal))
        else {
            if answerByThings(Hearing(utterance: utterance, proposal: proposal)) { return }
            failToUnderstand(utterance)
            return
        }
        // Whoever names the creditor has said where the call comes from.
        if !utterance.has(.selfIntroduction), utterance.names.contains(file.creditor) {
            state.heard[.selfIntroduction, default: 0] += 1
            known.insert(.selfIntroduction)
        }
        feel(utterance)
        if state.ending == nil {
            decide(Hearing(utterance: utterance, proposal: proposal))
        }
        var counted = ActMask()
        // Conditions go by what was said, not by what the party took it for.
        for heard in original.acts where !counted.contains(heard.act) {
            counted.insert(heard.act)
            state.heard[heard.act, default: 0] += 1
        }
        state.justRevealed = !revealed.isEmpty
        openForMore()
    }

    /// Whether the turn is a short question that asks for one sum, "could you do £500?", whatever it
    /// is heard as or seems to be about.
    func asksForSum(_ utterance: Utterance) -> Bool {
        guard utterance.words <= 7, utterance.money.count == 1 else { return false }
        return utterance.question?.kind == .will
            || utterance.guess.map(Salience.bargaining.contains) == true
                && utterance.marks.contains { $0.kind == .asked }
    }

    /// Takes note of the weekday, the number of payments and the last day that the turn asks for.
    private mutating func takeLimits(of utterance: Utterance, _ proposal: Proposal?) {
        guard party.decides, party.wallet != nil else { return }
        let before = state.limits
        state.limits.hear(utterance, proposes: proposal != nil, today: file.today)
        isLimited =
            utterance.limits != nil || state.limits.last != nil && before != state.limits
        namesWeekday = utterance.limits?.weekday != nil && utterance.plan?.first == nil
    }

    /// How sure an offence must be, in percent, to be taken for one.
    private static let plainOffence = 62

    /// The turn as this party takes it.
    ///
    /// Whoever asks for the one on the line by name asks who that is; a goodbye that holds hardly a
    /// yes takes up no offer.
    ///
    /// An offence that is half heard is none to the ear it meets; what is graded is another matter.
    private func taken(_ utterance: Utterance) -> Utterance {
        var taken = utterance
        let asked = Set(utterance.names).intersection(rulebook.people)
        if asked == [party.name], party.decides, !utterance.has(.identityCheck) {
            for index in taken.acts.indices where taken.acts[index].act == .decisionMakerRequest {
                taken.acts[index].act = .identityCheck
            }
        }
        // "We leave it there, I'll ring you Thursday. Goodbye": another call is no yes to this one.
        let putsOff = utterance.has(.followUp) && utterance.money.isEmpty
        if utterance.has(.closing), utterance.words <= 5 || putsOff, state.offer != nil {
            taken.acts.removeAll { $0.act == .acceptance && $0.confidence < 90 }
        }
        // Nobody takes offence at what may have been none.
        taken.acts.removeAll { $0.act.isBreach && $0.confidence < Self.plainOffence }
        // A question surely about something else holds no yes that is half heard.
        if let about = utterance.subject, about.confidence >= 60, about.subject != .confirm {
            taken.acts.removeAll { $0.act == .acceptance && $0.confidence < 65 }
        }
        // "Cash on delivery from 1 June, by the way" is no read-back that gets the day wrong.
        if state.agreement != nil, utterance.money.isEmpty, utterance.methods.isEmpty {
            // "I'll look for it on the 16th. Goodbye" less than anything.
            let sure = utterance.has(.closing) ? 90 : 75
            taken.acts.removeAll { $0.act == .summary && $0.confidence < sure }
        }
        if isContingency(utterance) {
            taken.acts.removeAll { $0.act == .summary || Salience.bargaining.contains($0.act) }
        }
        if Standing.turnsAllDown(utterance) {
            // "100 a month from her isn't what I'm after" offers nothing: it is a no.
            let offers: Set<Act> = [.planOffer, .partialOffer, .settlementOffer]
            let heard = taken.acts.first { offers.contains($0.act) }
            taken.acts.removeAll { offers.contains($0.act) }
            if let heard, !taken.has(.refusal) {
                taken.acts.append(
                    HeardAct(.refusal, confidence: heard.confidence, span: heard.span)
                )
            }
        }
        return taken
    }

    /// A turn as the decision sees it.
    struct Hearing {
        let utterance: Utterance
        let proposal: Proposal?
        /// The utterance's acts, looked up for every rule that is tried.
        let acts: ActMask

        /// What its question is about; nil where that is not sure.
        var subject: Subject? { utterance.subject?.subject }

        init(utterance: Utterance, proposal: Proposal? = nil) {
            self.utterance = utterance
            self.proposal = proposal
            acts = ActMask(utterance.acts.map(\.act))
        }
    }

    private func hasAnswerableAside(_ utterance: Utterance) -> Bool {
        utterance.asides.contains { aside in
            switch aside {
            case .gibberish, .silence, .whenQuestion, .whenWillQuestion, .whoQuestion,
                .whereQuestion, .whatQuestion, .howMuchQuestion, .howManyQuestion,
                .howLongQuestion, .howQuestion, .whyQuestion, .willQuestion, .offerQuestion,
                .okayQuestion, .whatIfQuestion, .didQuestion, .choiceQuestion, .preferenceQuestion,
                .alternativeQuestion, .yesNoQuestion:
                false
            // A thanks in passing does not make sense of the rest of the turn.
            case .thanks: utterance.words <= 6
            case .askedToRepeat, .askedToHold, .robotQuestion, .wellbeingQuestion, .nameQuestion,
                .wrongName, .yes, .no:
                true
            }
        }
    }

    /// Nothing was understood: say so in character; neither the mood nor the beat moves.
    private mutating func failToUnderstand(_ utterance: Utterance) {
        notUnderstood = true
        note("nothing was understood")
        // "When", "who", "how much" ask for a thing; a yes-or-no may be an offer in disguise.
        let asksForThing = utterance.asides.contains { $0.isShape && !$0.isClosedQuestion }
        if asksForThing {
            // "When are you going to pay?" presses for a promise though no act was sure.
            if let guess = utterance.guess, Salience.bargaining.contains(guess),
                utterance.asides.contains(.whenWillQuestion)
                    || utterance.asides.contains(.howMuchQuestion),
                answerPressure(guess)
            {
                notUnderstood = false
                note("taken as \(guess.rawValue)")
                return
            }
            if answerShape(utterance) { return }
        }
        if utterance.asides.contains(.gibberish)
            || utterance.asides.contains(where: { $0.kind == .which }), answerShape(utterance)
        {
            return
        }
        if !utterance.asides.contains(.gibberish), state.agreement == nil,
            let guess = utterance.guess,
            Salience.bargaining.contains(guess), speak(cue: .didYouMean)
        {
            note("asked whether \(guess.rawValue) was meant")
            return
        }
        if answerShape(utterance) { return }
        _ = speak(cue: .notUnderstood)
    }

    // MARK: - Feeling

    private mutating func feel(_ utterance: Utterance) {
        let felt = Feeling.shift(for: utterance, party: party, state: state)
        move(mood: felt)
        let mood = state.moods[party.key] ?? party.mood
        move(mood: Feeling.drift(of: mood, shift: felt, party: party))
        gainGround(utterance)
        let after = state.moods[party.key] ?? party.mood
        if after.anger >= party.temperament.hangsUpAt {
            let limit = party.temperament.hangsUpAt
            note("anger \(after.anger) reached \(limit)")
            _ = speak(cue: .hangUp)
            end(.partyHungUp)
        }
    }

    /// What makes a debtor part with more: means asked after, a true consequence in its place,
    /// trust.
    private mutating func gainGround(_ utterance: Utterance) {
        guard party.wallet != nil else { return }
        var points = 0
        func counts(_ act: Act, upTo most: Int = 1) -> Bool {
            utterance.has(act) && state.gained[act, default: 0] < most
        }
        var acts: [Act] = []
        if counts(.financesQuestion) { (points, acts) = (points + 20, acts + [.financesQuestion]) }
        if counts(.reasonQuestion) { (points, acts) = (points + 10, acts + [.reasonQuestion]) }
        if counts(.disputeHandling) { (points, acts) = (points + 10, acts + [.disputeHandling]) }
        if counts(.consequence, upTo: 2), Feeling.heardAnyOffer(state),
            !utterance.acts.contains(where: { $0.act.isBreach })
        {
            (points, acts) = (points + 25, acts + [.consequence])
        }
        // A no is worth less each time: whoever only ever says no learns nothing of the purse.
        if counts(.refusal, upTo: 3), state.offer != nil {
            points += state.gained[.refusal] == nil ? 20 : 10
            acts.append(.refusal)
        }
        for act in acts { state.gained[act, default: 0] += 1 }
        if utterance.has(.empathy), state.justRevealed { points += 10 }
        if utterance.acts.contains(where: { $0.act.isBreach }) { points -= 30 }
        guard points != 0 else { return }
        state.given = min(100, max(0, state.given + points))
        let given = state.given
        note("gives way to \(given) % between will and can")
    }

    /// Moves the speaking party's mood, never past what its temperament allows in one turn.
    mutating func move(mood change: MoodShift) {
        let key = party.key
        var change = change
        let trust = (state.moods[key] ?? party.mood).trust
        if change.trust > 0, trust > 60 { change.trust = Feeling.slowed(change.trust, at: trust) }
        let wanted = shift + change
        let allowed = Feeling.bounded(wanted, to: party.temperament.bound)
        let step = MoodShift(
            anger: allowed.anger - shift.anger,
            trust: allowed.trust - shift.trust,
            patience: allowed.patience - shift.patience
        )
        shift = allowed
        state.moods[key] = (state.moods[key] ?? party.mood).moved(by: step)
    }

    // MARK: - Silence, hold and the end

    private mutating func meetSilence() {
        state.silences += 1
        let before = state.moods[party.key] ?? party.mood
        // A silence alone uses nobody up before they have asked three times who is there.
        let cost = state.silences < 4 ? min(4, max(0, before.patience - 5)) : 4
        move(mood: MoodShift(anger: state.silences > 1 ? 3 : 0, patience: -cost))
        let asked = Salience.bargaining.contains { state.heard[$0] != nil }
        if asked, state.silences == 1, state.offer == nil, state.agreement == nil,
            party.decides, party.wallet != nil, chance.below(2) == 0
        {
            // A pause after the ask is pressure too: the debtor speaks first.
            note("a pause after the ask")
            proposeOwn()
            return
        }
        // A conversation that goes well outlasts a pause.
        let goesWell = before.anger < 60 && (state.agreement != nil || state.offer != nil)
        guard state.silences < 4 || goesWell else {
            _ = speak(cue: .goodbye)
            end(state.agreement.map { ending(for: $0.proposal) } ?? .nothingAgreed)
            return
        }
        _ = speak(cue: .silence)
    }

    /// Being put on hold costs patience, the longer the more; who waits too long is gone.
    private mutating func beHeld(seconds: Int) {
        let patience = (state.moods[party.key] ?? party.mood).patience
        move(mood: MoodShift(anger: 2 + seconds / 30, patience: -6 - seconds / 12))
        guard seconds <= 60 + 3 * patience else {
            note("has rung off, after \(seconds) seconds on hold")
            end(state.agreement.map { ending(for: $0.proposal) } ?? .timeUp)
            return
        }
        _ = speak(cue: .hold)
    }

    private mutating func endIfSpent() {
        let mood = state.moods[party.key] ?? party.mood
        guard mood.patience == 0 || state.turn >= scenario.turnLimit else { return }
        note(mood.patience == 0 ? "patience is spent" : "the turn limit is reached")
        _ = speak(cue: .timeUp)
        end(state.agreement.map { ending(for: $0.proposal) } ?? .timeUp)
    }

    mutating func end(_ ending: Ending) {
        state.ending = ending
        note("the call ends: \(ending.rawValue)")
    }

    /// How a call with this agreement ends.
    func ending(for proposal: Proposal) -> Ending {
        if proposal.settles { return .settlementAgreed }
        guard let total = proposal.total, proposal.payments.count == 1 else { return .planAgreed }
        return total >= file.balance ? .paymentAgreed : .planAgreed
    }

    mutating func note(_ text: @autoclosure () -> String, at place: SourcePlace? = nil) {
        if isTraced { steps.append(Trace.Step(text(), at: place)) }
    }
}
