import SparModel

/// One turn with all that is known of it and what it answers.
///
/// A class, for the lists of a call's facts hold the same turns dozens of times.
final class FactTurn: Sendable {
    /// Counted from 1 over all speakers.
    let index: Int
    let who: TranscriptTurn.Who
    let utterance: Utterance
    let acts: WordSet<Act>
    let reading: LineReading
    let cues: WordSet<CollectorCue>
    let signals: WordSet<PartySignal>
    /// Who hears the collector's turn; for the other party, who speaks.
    let listener: Listener
    /// What the other party's lines since the collector's last turn showed.
    let answering: WordSet<PartySignal>
    /// The places of those lines.
    let answeringTurns: [Int]
    /// What the other party said right after.
    let answer: WordSet<PartySignal>
    /// The place of that line.
    let answerTurn: Int?

    /// The turn at `offset` of a call.
    init(_ offset: Int, of heard: HeardTranscript, listener: Listener) {
        let turns = heard.transcript.turns
        let turn = turns[offset]
        let isCollector = turn.who == .trainee
        index = offset + 1
        who = turn.who
        utterance = isCollector ? turn.utterance ?? Utterance() : Utterance()
        reading = heard.lines[offset]
        cues = WordSet(reading.cues)
        signals = WordSet(reading.signals)
        acts = isCollector ? Self.acts(of: utterance, cues) : []
        self.listener = listener
        var answering: WordSet<PartySignal> = []
        var answeringTurns: [Int] = []
        var answer: WordSet<PartySignal> = []
        var answerTurn: Int?
        if isCollector {
            var place = offset - 1
            while place >= 0, turns[place].who != .trainee {
                answering.formUnion(WordSet(heard.lines[place].signals))
                answeringTurns.insert(place + 1, at: 0)
                place -= 1
            }
            if offset + 1 < turns.count, turns[offset + 1].who != .trainee {
                answer = WordSet(heard.lines[offset + 1].signals)
                answerTurn = offset + 2
            }
        }
        self.answering = answering
        self.answeringTurns = answeringTurns
        self.answer = answer
        self.answerTurn = answerTurn
    }

    /// The acts of a turn; saying sorry for a deed is not doing it again.
    private static func acts(
        of utterance: Utterance,
        _ cues: WordSet<CollectorCue>
    ) -> WordSet<Act> {
        var acts = WordSet(utterance.acts.lazy.map(\.act))
        let danger: WordSet<CollectorCue> = [
            .menaces, .swears, .exposure, .crimeTalk, .seizureTalk, .officialClaim,
        ]
        if acts.contains(.apology), cues.isDisjoint(with: danger) {
            for act in utterance.acts where heat.contains(act.act) && act.confidence < 90 {
                acts.remove(act.act)
            }
        }
        return acts
    }

    var isCollector: Bool { who == .trainee }

    func did(_ wanted: WordSet<Act>) -> Bool { !acts.isDisjoint(with: wanted) }
    func shows(_ wanted: WordSet<CollectorCue>) -> Bool { !cues.isDisjoint(with: wanted) }
    func tells(_ wanted: WordSet<PartySignal>) -> Bool { !signals.isDisjoint(with: wanted) }

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

    static let requests: WordSet<Act> = [
        .fullPaymentRequest, .commitmentRequest, .planOffer, .partialOffer, .settlementOffer,
    ]
    static let options: WordSet<Act> = [.planOffer, .partialOffer, .settlementOffer, .reliefOffer]
    static let questions: WordSet<Act> = [.reasonQuestion, .financesQuestion]
    static let steering: WordSet<Act> = requests.union(questions).union([
        .identityCheck, .decisionMakerRequest, .holdGround, .methodOffer, .disputeHandling,
        .consequence, .refusal, .summary, .writtenConfirmation, .followUp, .boundary, .refocus,
        .reliefOffer, .amountStatement, .purpose,
    ])
    static let purposeful: WordSet<Act> = steering.union([
        .selfIntroduction, .disclosure, .acceptance, .closing, .greeting,
    ])
    static let softening: WordSet<Act> = [.empathy, .paraphrase, .listening, .apology]
    static let heat: WordSet<Act> = [.threat, .insult, .harassment]

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

    /// Whether it says an own earlier turn again; reading back what was agreed is no repeating, nor
    /// is holding to one's figures against an offer.
    var repeatsItself: Bool {
        cues.contains(.repeatsItself) && !did([.summary, .writtenConfirmation])
            && !answering.contains(.offers)
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
