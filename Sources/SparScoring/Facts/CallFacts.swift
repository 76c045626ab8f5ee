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
    // Worked out once, for much is asked of them.

    /// Whether whoever owes was on the line and could speak.
    private(set) var debtorReached = false
    /// The first line in which the person asked for answers a check of who they are.
    private(set) var verifiedTurn: Int?
    /// Turns that ask for the whole sum, to the debtor.
    private(set) var fullAskTurns: [Int] = []
    /// Turns of the collector that offer anything less or later than the whole sum now.
    private(set) var optionTurns: [Int] = []
    /// Turns that read back what stands.
    private(set) var readBackTurns: [FactTurn] = []
    /// Ways beside the whole sum now.
    private(set) var alternatives: [Terms] = []
    /// Lines in which the debtor lets slip means, timing or reason.
    private(set) var clueLines: [FactTurn] = []
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
        debtorReached = turns.contains { $0.who == .debtor } && !isPostponed
        verifiedTurn = findVerifiedTurn()
        fullAskTurns = findFullAskTurns()
        optionTurns = findOptionTurns()
        readBackTurns = findReadBacks()
        alternatives = findAlternatives()
        clueLines = findClueLines()
        weightyLines = findWeightyLines()
    }

    var toGatekeeper: [FactTurn] { collector.filter { $0.listener == .gatekeeper } }

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
        var lastOther: Listener?
        return said.indices.map { offset in
            let listener: Listener
            switch said[offset].who {
            case .debtor: listener = .debtor
            case .gatekeeper: listener = .gatekeeper
            case .trainee:
                let ahead = said[offset...].first { $0.who != .trainee }
                let first: Listener = ahead?.who == .gatekeeper ? .gatekeeper : .debtor
                listener = lastOther ?? first
            }
            if said[offset].who != .trainee { lastOther = listener }
            return FactTurn(offset, of: heard, listener: listener)
        }
    }
}
