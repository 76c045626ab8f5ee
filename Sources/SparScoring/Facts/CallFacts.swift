import SparModel

/// Everything that can be told of a finished call, worked out once from its record.
struct CallFacts: Sendable {
    let heard: HeardTranscript
    /// The rule packs there are.
    let packs: [RulePack]
    let turns: [FactTurn]
    let negotiation: Negotiation
    /// The collector's turns.
    let collector: [FactTurn]
    /// Everybody else's lines.
    let others: [FactTurn]
    /// The collector's turns to whoever owes.
    let toDebtor: [FactTurn]
    /// Turns that read back what stands; worked out once, for much is asked of them.
    private(set) var readBackTurns: [FactTurn] = []
    /// Ways beside the whole sum now, worked out once.
    private(set) var alternatives: [Terms] = []
    /// The lines that show a fact which must change the call.
    private(set) var weightyLines: [FactTurn] = []

    var file: CaseFile { heard.transcript.caseFile }
    var balance: Money { file.balance }

    init(_ heard: HeardTranscript, packs: [RulePack] = []) {
        self.heard = heard
        self.packs = packs
        turns = CallFacts.turns(of: heard)
        collector = turns.filter(\.isCollector)
        others = turns.filter { !$0.isCollector }
        toDebtor = collector.filter { $0.listener == .debtor }
        negotiation = Negotiation(
            turns: turns,
            balance: heard.transcript.caseFile.balance,
            today: heard.transcript.caseFile.today,
            outcome: heard.transcript.outcome
        )
        readBackTurns = findReadBacks()
        alternatives = findAlternatives()
        weightyLines = findWeightyLines()
    }

    var toGatekeeper: [FactTurn] { collector.filter { $0.listener == .gatekeeper } }

    /// Whether whoever owes was on the line and could speak.
    var debtorReached: Bool { turns.contains { $0.who == .debtor } && !isPostponed }
    /// The person had no time to speak, and the collector let the matter rest till then.
    var isPostponed: Bool {
        let place = others.first { $0.who == .debtor && $0.signals.contains(.inconvenient) }?.index
        guard let place else { return false }
        let pressed = collector.contains { turn in
            // To ask for a better hour may sound like asking for a promise: only a sure one presses.
            !turn.reading.money.isEmpty
                || turn.index > place
                    && (turn.did(FactTurn.requests.subtracting([.commitmentRequest]))
                        || turn.confidence(.commitmentRequest) >= 70)
        }
        return !pressed
    }
    var screened: Bool { turns.contains { $0.who == .gatekeeper } }
    /// Whether consumer law is to be kept: a sole trader is treated as a consumer.
    var isConsumer: Bool {
        switch file.debtor.kind {
        case .consumer, .soleTrader: true
        case .company, .partnership: file.market == .consumer
        }
    }

    /// Turn numbers of the collector's turns that fit.
    func places(where fits: (FactTurn) -> Bool) -> [Int] {
        collector.filter(fits).map(\.index)
    }

    /// Turn numbers of the other party's lines that fit.
    func lines(where fits: (FactTurn) -> Bool) -> [Int] {
        others.filter(fits).map(\.index)
    }

    /// The collector's first turn after the turn numbered `index`.
    func next(after index: Int) -> FactTurn? { collector.first { $0.index > index } }

    private static func turns(of heard: HeardTranscript) -> [FactTurn] {
        let said = heard.transcript.turns
        var turns: [FactTurn] = []
        var lastOther: Listener?
        for (offset, turn) in said.enumerated() {
            let listener: Listener
            switch turn.who {
            case .debtor: listener = .debtor
            case .gatekeeper: listener = .gatekeeper
            case .trainee:
                let ahead = said[offset...].first { $0.who != .trainee }
                let first: Listener = ahead?.who == .gatekeeper ? .gatekeeper : .debtor
                listener = lastOther ?? first
            }
            if turn.who != .trainee { lastOther = listener }
            let utterance = turn.utterance ?? Utterance()
            turns.append(
                FactTurn(
                    index: offset + 1,
                    who: turn.who,
                    utterance: turn.who == .trainee ? utterance : Utterance(),
                    acts: turn.who == .trainee ? acts(of: utterance, heard.lines[offset]) : [],
                    reading: heard.lines[offset],
                    listener: listener
                )
            )
        }
        return linked(turns)
    }

    /// The acts of a turn; saying sorry for a deed is not doing it again.
    private static func acts(of utterance: Utterance, _ reading: LineReading) -> Set<Act> {
        var acts = utterance.actSet
        let danger: Set<CollectorCue> = [
            .menaces, .swears, .exposure, .crimeTalk, .seizureTalk, .officialClaim,
        ]
        if acts.contains(.apology), reading.cues.isDisjoint(with: danger) {
            for act in utterance.acts where FactTurn.heat.contains(act.act) && act.confidence < 90 {
                acts.remove(act.act)
            }
        }
        return acts
    }

    private static func linked(_ turns: [FactTurn]) -> [FactTurn] {
        var turns = turns
        for index in turns.indices where turns[index].isCollector {
            var place = index - 1
            while place >= 0, !turns[place].isCollector {
                turns[index].answering.formUnion(turns[place].signals)
                turns[index].answeringTurns.insert(turns[place].index, at: 0)
                place -= 1
            }
            if index + 1 < turns.count, !turns[index + 1].isCollector {
                turns[index].answer = turns[index + 1].signals
                turns[index].answerTurn = turns[index + 1].index
            }
        }
        return turns
    }
}
