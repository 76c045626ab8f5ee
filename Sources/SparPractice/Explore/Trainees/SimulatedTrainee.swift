import SparModel

/// One simulated trainee on one call: a pure policy that sees only what a collector sees.
///
/// It is given the case file beforehand and each reply as it is said; it knows nothing of moods,
/// means, clues or beats. The same kind, seed and replies give the same deeds.
struct SimulatedTrainee: Sendable {
    /// What the other side said last.
    struct Reply: Sendable {
        var role: Listener
        var name: String
        var text: String
        var reading: ReplyReading
    }

    let kind: TraineeKind
    let words: CaseWords
    let name: String
    var chance: SplitMix64
    private let phrases = TraineePhrases.shipped

    // What it remembers.
    var turn = 0
    var said: [TraineeIntent: Int] = [:]
    private var used: [TraineeIntent: UInt64] = [:]
    /// Who has been greeted by name.
    var met: Set<String> = []
    var told: Set<PartySignal> = []
    var abuse = 0
    var step = 0
    /// What was put forward and not yet answered.
    var pending: Proposal?
    /// What the other side offered last.
    var theirs: Proposal?
    /// What both said yes to, as far as the words show.
    var agreed: Proposal?
    var hour: Int?
    var method: PaymentMethod?
    var hasClosed = false
    /// How often a summary was denied.
    var denials = 0
    var spokeTo: [String] = []
    /// Whether this one, of the weak kinds, never takes leave.
    ///
    /// Nobody else would find a scenario that goes round in circles.
    private let staysOn: Bool

    init(kind: TraineeKind, words: CaseWords, seed: UInt64) {
        self.kind = kind
        self.words = words
        chance = SplitMix64(seed: seed, stream: 0x7261_696E)
        name = Self.names[chance.below(Self.names.count)]
        let stays = chance.below(6) == 0
        staysOn = stays && !kind.isGood
    }

    private static let names = ["Ana Ruiz", "Sam Lee", "Tom Reed", "Maya Okoro"]

    /// What it does next.
    mutating func act(after reply: Reply) -> CallEntry.Deed {
        turn += 1
        if spokeTo.last != reply.name { spokeTo.append(reply.name) }
        switch kind {
        case .model: return model(reply)
        case .bully: return bully(reply)
        case .doormat: return doormat(reply)
        case .rambler: return rambler(reply)
        case .rusher: return rusher(reply)
        case .silent: return silent(reply)
        case .parrot: return parrot(reply)
        case .random: return anything(reply)
        }
    }

    func times(_ intent: TraineeIntent) -> Int { said[intent] ?? 0 }

    // MARK: - Wording

    /// Says the intents one after the other in one breath.
    mutating func say(
        _ intents: TraineeIntent...,
        to reply: Reply,
        putting proposal: Proposal? = nil
    ) -> CallEntry.Deed {
        say(intents, to: reply, putting: proposal)
    }

    mutating func say(
        _ intents: [TraineeIntent],
        to reply: Reply,
        putting proposal: Proposal? = nil
    ) -> CallEntry.Deed {
        var text = ""
        for wanted in intents {
            let intent = staysOn && wanted.takesLeave ? .mumble : wanted
            guard let words = wording(of: intent, after: reply, putting: proposal) else { continue }
            text += (text.isEmpty ? "" : " ") + words
        }
        return .said(text.isEmpty ? "Hello?" : text)
    }

    /// One of the intents; the reply leaves three to choose from.
    ///
    /// Few candidates a situation, here and among wordings: the same words then come back to the
    /// same reply often enough that hearing can remember them.
    mutating func pick(_ intents: [TraineeIntent], after reply: Reply) -> TraineeIntent {
        let step = chance.below(3)
        let start = Int((reply.reading.mark >> 17) % 10_007)
        return intents[(start + step * 7) % intents.count]
    }

    /// A wording not used on this call while another is left.
    private mutating func wording(
        of intent: TraineeIntent,
        after reply: Reply,
        putting proposal: Proposal?
    ) -> String? {
        let wordings = phrases[intent]
        guard !wordings.isEmpty else { return nil }
        said[intent, default: 0] += 1
        var mixed = reply.reading.mark &+ UInt64(intent.order) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9
        let start =
            Int((mixed >> 33) % UInt64(wordings.count))
            + (kind.isGood ? chance.below(2) : 0)
        for pass in 0..<2 {
            for offset in wordings.indices {
                let index = (start + offset) % wordings.count
                let bit = UInt64(1) << UInt64(index)
                if pass == 0, used[intent, default: 0] & bit != 0 { continue }
                guard let text = wordings[index].text({ value(of: $0, proposal) }) else { continue }
                used[intent, default: 0] |= bit
                return text
            }
        }
        return nil
    }

    private func value(of slot: TraineePhrases.Slot, _ proposal: Proposal?) -> String? {
        switch slot {
        case .me: name
        case .plan: proposal.map(words.words)
        // Of a single payment the total is no news.
        case .total: proposal.flatMap { $0.payments.count > 1 ? $0.total?.spoken : nil }
        case .method: (proposal?.method ?? method ?? .transfer).spoken
        case .check:
            (proposal ?? agreed)?.first?.day.map { CaseWords.day(CaseWords.next($0)) }
        case .hour: hourWords
        case .firm, .creditor, .person, .debtor, .decider, .wanted, .invoice, .number, .balance,
            .due, .goods, .fullday, .consequence, .advice, .holddays, .phone, .friday, .nextday:
            words.value(slot)
        }
    }

    /// "tomorrow at half past six", as far as a time was named.
    var hourWords: String {
        guard let hour else { return "tomorrow at ten in the morning" }
        let clock = hour < 8 * 60 ? hour + 12 * 60 : hour
        let (hours, minutes) = ((clock / 60 + 11) % 12 + 1, clock % 60)
        let half =
            clock < 12 * 60
            ? "in the morning" : clock < 18 * 60 ? "in the afternoon" : "in the evening"
        let padded = minutes < 10 ? "0\(minutes)" : "\(minutes)"
        return "tomorrow at \(hours)" + (minutes == 0 ? "" : ":\(padded)") + " \(half)"
    }
}

extension TraineeIntent {
    /// Whether it ends the call.
    var takesLeave: Bool {
        [.close, .closeAgreed, .thankAndRingBack, .leaveMessage, .leaveInHaste, .leaveTimidly]
            .contains(self)
    }

    /// Its place among all, for mixing.
    var order: Int { Self.places[self] ?? 0 }

    private static let places = Dictionary(
        uniqueKeysWithValues: TraineeIntent.allCases.enumerated().map { ($0.element, $0.offset) }
    )
}
