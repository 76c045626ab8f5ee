/// What a criterion or rule asks of a call: yes, no, or not known.
///
/// Written in YAML and checked when read; `docs/rubric.md` lists every word of it.
public indirect enum Predicate: Hashable, Sendable {
    /// Every one holds.
    case all([Predicate])
    /// At least one holds.
    case any([Predicate])
    /// It does not hold.
    case not(Predicate)
    /// A yes-or-no fact of the call.
    case fact(CallFact)
    /// A number of the call, compared.
    case measure(CallMeasure, Comparison)
    /// A moment came, and lies after and before others.
    case moment(CallMoment, after: CallMoment?, before: CallMoment?)
    /// Turns of a kind, counted.
    case turns(TurnPattern)
    /// A flag of the case file; not known where the file does not have it.
    case file(FileFacts.Name)
}

/// A number compared with a bound.
public struct Comparison: Hashable, Sendable {
    /// How it is compared.
    public enum Relation: String, CaseIterable, Hashable, Sendable, Codable {
        case atLeast = ">="
        case atMost = "<="
        case above = ">"
        case below = "<"
        case equal = "="
    }
    /// How it is compared.
    public var relation: Relation
    /// The bound.
    public var bound: Int

    /// A comparison with `bound`.
    public init(_ relation: Relation, _ bound: Int) {
        self.relation = relation
        self.bound = bound
    }

    /// Reads ">= 2", "<=25", "3" (exactly three); nil for anything else.
    public init?(parsing text: some StringProtocol) {
        let bare = String(text.filter { $0 != " " })
        for relation in Relation.allCases where bare.hasPrefix(relation.rawValue) {
            guard let bound = Int(bare.dropFirst(relation.rawValue.count)) else { return nil }
            self.init(relation, bound)
            return
        }
        guard let bound = Int(bare) else { return nil }
        self.init(.equal, bound)
    }

    /// Whether `value` fits.
    public func holds(_ value: Int) -> Bool {
        switch relation {
        case .atLeast: value >= bound
        case .atMost: value <= bound
        case .above: value > bound
        case .below: value < bound
        case .equal: value == bound
        }
    }
}

extension Comparison: CustomStringConvertible {
    /// ">= 2".
    public var description: String { "\(relation.rawValue) \(bound)" }
}

/// A kind of turn, and how many of them there must be.
public struct TurnPattern: Hashable, Sendable {
    /// The collector did one of these; empty asks for none in particular.
    public var said: [Act]
    /// Or showed one of these; together with `said` one of either is enough.
    public var cues: [CollectorCue]
    /// And showed every one of these.
    public var with: [CollectorCue]
    /// And did none of these acts.
    public var notSaid: [Act]
    /// And showed none of these.
    public var without: [CollectorCue]
    /// The other party's line before it showed one of these.
    public var answering: [PartySignal]
    /// The turn is the other party's and shows one of these; excludes the collector's fields.
    public var heard: [PartySignal]
    /// Who listened.
    public var to: Listener?
    /// Only turns after this moment; none where it never came.
    public var after: CallMoment?
    /// Only turns before this moment; all where it never came.
    public var before: CallMoment?
    /// Words in the turn.
    public var words: Comparison?
    /// How sure the act must have been heard, in percent.
    public var confidence: Int
    /// How many there must be.
    public var count: Comparison
    /// Instead of `count`: their share of the collector's turns in that stretch, in percent.
    public var share: Comparison?

    /// Turns of a kind; at least one of them unless told otherwise.
    public init(
        said: [Act] = [],
        cues: [CollectorCue] = [],
        with: [CollectorCue] = [],
        notSaid: [Act] = [],
        without: [CollectorCue] = [],
        answering: [PartySignal] = [],
        heard: [PartySignal] = [],
        to: Listener? = nil,
        after: CallMoment? = nil,
        before: CallMoment? = nil,
        words: Comparison? = nil,
        confidence: Int = 0,
        count: Comparison = Comparison(.atLeast, 1),
        share: Comparison? = nil
    ) {
        self.said = said
        self.cues = cues
        self.with = with
        self.notSaid = notSaid
        self.without = without
        self.answering = answering
        self.heard = heard
        self.to = to
        self.after = after
        self.before = before
        self.words = words
        self.confidence = confidence
        self.count = count
        self.share = share
    }
}
