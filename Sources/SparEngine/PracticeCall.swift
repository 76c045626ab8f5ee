public import SparModel

/// A call being played: a pure fold from a scenario, a seed and what was heard to turns.
///
/// It never sees the trainee's text or a clock. The same scenario, seed and heard turns give the
/// same replies on every machine.
public struct PracticeCall: Sendable {
    /// The scenario.
    public var scenario: Scenario { rulebook.scenario }
    /// The seed of every chance in the call.
    public let seed: UInt64
    /// Where the call stands.
    public private(set) var state: CallState
    /// The party's first words: turn 0.
    public let openingTurn: Turn
    /// The words the script listens for: what a listener's context needs.
    public let topics: [WordPattern]
    /// The lines its reactions are made for, likewise.
    public let examples: [ExampleGroup]
    let rulebook: Rulebook
    private let isTraced: Bool

    /// A call whose telephone has just been picked up.
    ///
    /// - Parameters:
    ///   - scenario: The scenario; for a later call of a case, as `NextCall` makes it.
    ///   - seed: The seed of every chance in the call.
    ///   - memory: What the party remembers of earlier calls of the case.
    public init(scenario: Scenario, seed: UInt64, memory: CaseMemory? = nil) {
        self.init(
            rulebook: Rulebook(scenario),
            topics: scenario.topics,
            examples: scenario.examples,
            seed: seed,
            memory: memory,
            isTraced: true
        )
    }

    /// Another first call of the same scenario with another seed; what was prepared of the script
    /// is shared.
    ///
    /// - Parameters:
    ///   - seed: The seed of every chance in the call.
    ///   - isTraced: Whether its turns tell their steps in words; whoever plays thousands of calls
    ///     does without.
    /// - Returns: A call whose telephone has just been picked up.
    public func another(seed: UInt64, isTraced: Bool = true) -> PracticeCall {
        PracticeCall(
            rulebook: rulebook,
            topics: topics,
            examples: examples,
            seed: seed,
            memory: nil,
            isTraced: isTraced
        )
    }

    private init(
        rulebook: Rulebook,
        topics: [WordPattern],
        examples: [ExampleGroup],
        seed: UInt64,
        memory: CaseMemory?,
        isTraced: Bool
    ) {
        let scenario = rulebook.scenario
        self.isTraced = isTraced
        self.seed = seed
        self.rulebook = rulebook
        self.topics = topics
        self.examples = examples
        var moods: [String: Mood] = [:]
        for party in scenario.parties { moods[party.key] = party.mood }
        var performance = Performance(
            rulebook: rulebook,
            state: CallState(beat: scenario.opening, moods: moods, memory: memory),
            seed: seed,
            isTraced: isTraced
        )
        openingTurn = performance.open()
        state = performance.state
    }

    /// The party on the line.
    public var party: Party? {
        scenario.beat(state.beat).flatMap { scenario.party($0.party) } ?? scenario.parties.first
    }

    /// The beat the call is in.
    public var beat: Beat? { scenario.beat(state.beat) }

    /// Whether the call is over.
    public var hasEnded: Bool { state.ending != nil }

    /// Plays one turn.
    ///
    /// - Throws: `AlreadyEnded` when the call is over.
    public mutating func play(_ heard: Heard) throws(AlreadyEnded) -> Turn {
        guard !hasEnded else { throw AlreadyEnded() }
        // The state is handed over, not shared: it would be copied with the first change.
        var taken = CallState(beat: "", moods: [:])
        swap(&taken, &state)
        var performance = Performance(
            rulebook: rulebook,
            state: taken,
            seed: seed,
            isTraced: isTraced
        )
        taken = CallState(beat: "", moods: [:])
        let turn = performance.play(heard)
        state = performance.state
        return turn
    }

    /// Nothing can be said after the end of a call.
    public struct AlreadyEnded: Error, Hashable, Sendable, CustomStringConvertible {
        /// For a person.
        public var description: String { "the call has ended" }
    }
}
