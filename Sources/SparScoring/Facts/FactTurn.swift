import SparModel

/// One turn with all that is known of it and what it answers.
struct FactTurn: Sendable {
    /// Counted from 1 over all speakers.
    let index: Int
    let who: TranscriptTurn.Who
    let utterance: Utterance
    let acts: Set<Act>
    let reading: LineReading
    /// Who hears the collector's turn; for the other party, who speaks.
    let listener: Listener
    /// What the other party's lines since the collector's last turn showed.
    var answering: Set<PartySignal> = []
    /// The places of those lines.
    var answeringTurns: [Int] = []
    /// What the other party said right after.
    var answer: Set<PartySignal> = []
    /// The place of that line.
    var answerTurn: Int?

    var isCollector: Bool { who == .trainee }
    var cues: Set<CollectorCue> { reading.cues }
    var signals: Set<PartySignal> { reading.signals }

    func did(_ wanted: Set<Act>) -> Bool { !acts.isDisjoint(with: wanted) }
    func shows(_ wanted: Set<CollectorCue>) -> Bool { !cues.isDisjoint(with: wanted) }
    func tells(_ wanted: Set<PartySignal>) -> Bool { !signals.isDisjoint(with: wanted) }

    /// A question that names a sum and a day from `today` on asks for it, in whatever words; "you
    /// said six hundred on Friday, did it go?" asks after a promise.
    func asksForFigures(from today: CalendarDay) -> Bool {
        cues.contains(.asks) && !shows([.statesNothingAgreed, .recallsHistory])
            && !reading.money.isEmpty
            && reading.dates.contains { $0.day >= today }
    }

    /// How sure an act was heard, in percent; 0 where it was not.
    func confidence(_ act: Act) -> Int {
        utterance.acts.first { $0.act == act }?.confidence ?? 0
    }

    /// Whether the turn carries figures of the debt or its payment.
    var hasFigures: Bool {
        !reading.money.isEmpty || !reading.dates.isEmpty || utterance.plan != nil
    }

    /// Every day named, for whatever.
    var namedDays: [CalendarDay] { reading.anyDays + reading.dates.map(\.day) }

    // MARK: - Kinds of turn

    static let requests: Set<Act> = [
        .fullPaymentRequest, .commitmentRequest, .planOffer, .partialOffer, .settlementOffer,
    ]
    static let options: Set<Act> = [.planOffer, .partialOffer, .settlementOffer, .reliefOffer]
    static let questions: Set<Act> = [.reasonQuestion, .financesQuestion]
    static let steering: Set<Act> = requests.union(questions).union([
        .identityCheck, .decisionMakerRequest, .holdGround, .methodOffer, .disputeHandling,
        .consequence, .refusal, .summary, .writtenConfirmation, .followUp, .boundary, .refocus,
        .reliefOffer, .amountStatement, .purpose,
    ])
    static let purposeful: Set<Act> = steering.union([
        .selfIntroduction, .disclosure, .acceptance, .closing, .greeting,
    ])
    static let softening: Set<Act> = [.empathy, .paraphrase, .listening, .apology]
    static let heat: Set<Act> = [.threat, .insult, .harassment]

    /// Whether the turn asks, proposes, sets a step or turns back.
    var steers: Bool {
        did(Self.steering) || hasFigures
            || shows([.asks, .willSend, .willCall, .asksCheck]) && !acts.contains(.smallTalk)
    }

    /// Whether it serves what the call is for.
    var serves: Bool {
        if isIdle { return false }
        return did(Self.purposeful) || hasFigures || !utterance.references.isEmpty
            || isCalledFor || !reading.takesUp.isEmpty
            || shows([
                .asks, .asksCheck, .willSend, .willCall, .namesAll, .namesRest, .recallsHistory,
            ])
    }

    /// Whether a word of understanding answers something that calls for one.
    private var isCalledFor: Bool {
        did(Self.softening)
            && !answering.isDisjoint(with: [
                .hardship, .bereaved, .vulnerable, .abuse, .distress, .reason, .means, .refuses,
                .dispute, .putsOff, .cutShort, .alreadyPaid, .identityTheft, .stopCalling,
            ])
    }

    /// Whether it is small talk with nothing of the debt in it.
    var isChat: Bool {
        guard acts.contains(.smallTalk), !hasFigures, utterance.references.isEmpty,
            reading.methods.isEmpty, !shows([.hasPapers, .recallsHistory])
        else { return false }
        let work = Self.steering.subtracting([.identityCheck, .purpose]).union([.disclosure])
        return acts.isDisjoint(with: work)
    }

    /// Whether it speaks of its own technique and says nothing.
    var isNarration: Bool { shows([.narrates, .placeholder]) }

    /// Whether it says an own earlier turn again; reading back what was agreed is no repeating.
    var repeatsItself: Bool {
        cues.contains(.repeatsItself) && !did([.summary, .writtenConfirmation])
    }

    /// Whether nothing would be lost without it.
    var isIdle: Bool {
        isChat || isNarration && !hasFigures || repeatsItself || saysNothing
    }

    /// Words that ask, tell, take up and set nothing.
    private var saysNothing: Bool {
        acts.isSubset(of: [.empathy, .listening, .smallTalk]) && !hasFigures && !isCalledFor
            && reading.words >= 5 && utterance.references.isEmpty && reading.takesUp.isEmpty
            && cues.isDisjoint(with: [
                .asks, .asksCheck, .willSend, .willCall, .namesAll, .namesRest, .recallsHistory,
                .hasPapers, .stopsCollecting, .signposts,
            ])
    }
}
