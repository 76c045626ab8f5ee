public import SparEngine
public import SparLanguage
public import SparModel
public import SparRecords

/// Where a case stands when a call of it begins: the scenario as that call finds it, and what the
/// party remembers.
public struct CaseStage: Sendable {
    /// The scenario as the call finds it.
    public let scenario: Scenario
    /// What the party remembers; nil in the first call.
    public let memory: CaseMemory?
    /// Which call of the case it is, from 1.
    public let number: Int
    /// The call before this one; nil for the first.
    public let previous: String?

    /// The first call of a case.
    public init(_ scenario: Scenario) {
        self.scenario = scenario
        memory = nil
        number = 1
        previous = nil
    }

    private init(_ next: NextCall, scenario: Scenario, number: Int, previous: String) {
        self.scenario = scenario
        memory = next.memory
        self.number = number
        self.previous = previous
    }

    /// The call from its first ring.
    public func fold(seed: UInt64, hearing: Hearing) -> CallFold {
        CallFold(scenario: scenario, seed: seed, hearing: hearing, memory: memory)
    }

    /// How many calls the case can have.
    public var calls: Int { scenario.calls.count + 1 }

    // MARK: - What follows

    /// What follows a call of a case.
    public enum Sequel: Sendable {
        /// Another call.
        case call(CaseStage)
        /// All has come in; nothing is left to call about.
        case settled(PromiseFate)
        /// The case has no more calls.
        case over
    }

    /// What follows the call that was played from here.
    ///
    /// The file of the next call holds what the trainee wrote, and what came in; a promise is in it
    /// only if the trainee's own minutes name its day.
    public func sequel(to fold: CallFold, call: String) -> Sequel {
        let transcript = CallTranscript.make(of: fold, call: call)
        let sequel = NextCall.after(
            fold.call,
            number: number,
            isConfirmed: transcript.confirmation != nil
        )
        switch sequel {
        case .over: return .over
        case .settled(let fate): return .settled(fate)
        case .call(let next):
            var scenario = next.scenario
            scenario.caseFile.history += CaseStage.history(of: transcript, in: next)
            return .call(
                CaseStage(next, scenario: scenario, number: number + 1, previous: call)
            )
        }
    }

    private static func history(of transcript: Transcript, in next: NextCall) -> [HistoryEntry] {
        let file = transcript.caseFile
        var entry = HistoryEntry(
            date: file.today,
            note: transcript.minutes.map { "Your minutes: \($0)" } ?? "A call. No minutes written."
        )
        let written = [transcript.minutes, transcript.confirmation].compactMap(\.self)
            .joined(separator: "\n")
        let context = TranscriptHearing.context(of: file, listener: .debtor)
        let named = NoteReader().read(written, context: context).days
        if let day = next.memory.owedPromise?.day, named.contains(day) {
            entry.promisedFor = day
            entry.kept = next.fate.standing == .kept
        }
        var entries = [entry]
        if let confirmation = transcript.confirmation {
            entries.append(
                HistoryEntry(date: file.today, note: "Your confirmation: \(confirmation)")
            )
        }
        return entries + receipts(next.fate.payments[...])
    }

    /// What came in, payments of one sum in a row as one entry.
    private static func receipts(_ payments: ArraySlice<PastPayment>) -> [HistoryEntry] {
        guard let first = payments.first else { return [] }
        let alike = payments.prefix { $0.amount == first.amount }
        let last = alike.last ?? first
        let note =
            alike.count == 1
            ? "\(first.amount.spoken) came in."
            : "\(first.amount.spoken) came in \(alike.count) times, from "
                + "\(first.date.spoken) on."
        return [HistoryEntry(date: last.date, note: note)]
            + receipts(payments.dropFirst(alike.count))
    }

    // MARK: - From the record

    /// Where the case stood when a kept call began, derived from the calls before it.
    ///
    /// - Throws: `CaseError` when one of those is not on record.
    public init(
        of opening: CallOpening,
        scenario: Scenario,
        hearing: Hearing,
        store: CallStore
    ) throws {
        guard let previous = opening.previous, opening.number > 1 else {
            self.init(scenario)
            return
        }
        guard let before = try store.call(previous),
            before.opening.number == opening.number - 1
        else { throw CaseError.missing(previous, of: opening.call) }
        let stage = try CaseStage(
            of: before.opening,
            scenario: scenario,
            hearing: hearing,
            store: store
        )
        let replay = Replay(before, stage: stage, hearing: hearing)
        guard case .call(let next) = stage.sequel(to: replay.fold, call: previous) else {
            throw CaseError.noSequel(previous, of: opening.call)
        }
        self = next
    }
}

/// Why a later call of a case cannot be derived.
public enum CaseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The call before it is not on record.
    case missing(String, of: String)
    /// By today's scenario nothing follows the call before it.
    case noSequel(String, of: String)

    /// For a person.
    public var description: String {
        switch self {
        case .missing(let previous, let call):
            "call `\(call)` goes on from `\(previous)`, which is not kept here"
        case .noSequel(let previous, let call):
            "call `\(call)` goes on from `\(previous)`, and by the scenario of today nothing "
                + "follows that; restore the scenario as it was"
        }
    }
}
