public import SparLanguage
public import SparModel
public import SparRecords

/// A call in progress, kept as it goes: nothing is answered that is not on the record.
public struct LiveCall {
    /// The call before its first word.
    public let opening: CallOpening
    /// The call as it stands.
    public private(set) var fold: CallFold
    private let store: CallStore

    /// Begins a call: its opening is kept before anybody speaks.
    public init(
        _ opening: CallOpening,
        stage: CaseStage,
        hearing: Hearing,
        store: CallStore
    ) throws(StoreError) {
        self.opening = opening
        self.store = store
        fold = stage.fold(seed: opening.seed, hearing: hearing)
        try store.begin(opening, opening: fold.openingTurn.replies)
    }

    /// Begins a call that goes another way than one before: what it shares with that one is kept
    /// as its own, all at once.
    public init(
        _ opening: CallOpening,
        sharing entries: [CallEntry],
        stage: CaseStage,
        hearing: Hearing,
        store: CallStore
    ) throws {
        self.opening = opening
        self.store = store
        fold = stage.fold(seed: opening.seed, hearing: hearing)
        var kept: [(entry: CallEntry, replies: [Spoken])] = []
        for entry in entries {
            let turn = try fold.apply(entry)
            kept.append((entry, turn?.replies ?? []))
        }
        try store.begin(opening, opening: fold.openingTurn.replies, sharing: kept)
    }

    /// Takes up a call that was left: its entries are played again.
    ///
    /// - Throws: `ResumeError` when the scenario has changed or what is on record cannot be played.
    public init(
        resuming stored: StoredCall,
        stage: CaseStage,
        hearing: Hearing,
        store: CallStore
    ) throws(ResumeError) {
        opening = stored.opening
        self.store = store
        guard stored.opening.scenarioDigest == stage.scenario.digest else {
            throw .scenarioChanged(stored.opening.scenario)
        }
        fold = stage.fold(seed: stored.opening.seed, hearing: hearing)
        for stored in stored.entries {
            do {
                try fold.apply(stored.entry)
            } catch {
                throw .cannotPlay(stored.position)
            }
        }
    }

    /// Does one thing: played as a value, kept, and only then the call's new state and its answer.
    public mutating func perform(
        _ deed: CallEntry.Deed,
        at instant: Int64
    ) throws -> Turn? {
        let entry = CallEntry(deed, at: instant)
        var next = fold
        let turn = try next.apply(entry)
        try store.append(
            entry,
            replies: turn?.replies ?? [],
            to: opening.call,
            at: fold.played.count + 1
        )
        fold = next
        return turn
    }

    /// Closes the call on record: nothing but gradings can follow.
    @discardableResult
    public func close(at instant: Int64) throws(StoreError) -> StoredFinish {
        try store.finish(opening.call, ending: fold.ending, at: instant)
    }

    /// The finished call as a scorer sees it.
    public var transcript: Transcript { CallTranscript.make(of: fold, call: opening.call) }
}

/// Why a call cannot be taken up again.
public enum ResumeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The scenario's files differ from those the call began with.
    case scenarioChanged(String)
    /// The entry of this position cannot be played.
    case cannotPlay(Int)

    /// For a person.
    public var description: String {
        switch self {
        case .scenarioChanged(let name):
            "scenario `\(name)` has changed since this call began; "
                + "restore it, or begin a new call without --resume"
        case .cannotPlay(let position):
            "entry \(position) on record cannot be played; run `spar replay` to see why"
        }
    }
}
