/// What a decision needs of one assessment call, gathered from the record and derived again.
public struct AssessedCall: Hashable, Sendable {
    /// How a call went.
    public enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
        /// Held to its end and graded as a pass.
        case passed
        /// Held to its end and graded as no pass.
        case failed
        /// Left, killed or out of time before its end: it counts, as no pass.
        case abandoned
        /// Still going on.
        case underway
    }

    /// What came of deriving the call again from its record.
    public enum Replay: Hashable, Sendable {
        /// Every reply and the grade are as on record.
        case matches
        /// Something differs; the sentence says where.
        case differs(String)
        /// It cannot be derived here: the scenario, rubric, model or engine is another one.
        case impossible(String)
    }

    /// The call's id.
    public var call: String
    /// Its place among all calls of the store, from 1: the order of beginning, which no clock sets.
    public var number: Int
    /// Whose call it is.
    public var agent: String
    /// The market it counts for.
    public var market: Market
    /// The scenario's id.
    public var scenario: String
    /// The scenario's title.
    public var title: String
    /// The scenario's kind: the archetype it extends.
    public var kind: String
    /// The market the scenario plays in.
    public var scenarioMarket: Market
    /// The day it began, UTC.
    public var day: CalendarDay
    /// When it began, milliseconds since 1970-01-01 UTC.
    public var startedAt: Int64
    /// The seed, which the agent could not choose.
    public var seed: UInt64
    /// How it went.
    public var outcome: Outcome
    /// Whether it can be derived again.
    public var replay: Replay
    /// The grade with its evidence, derived again by the rubric of today; nil without one.
    public var scorecard: Scorecard?
    /// What it rests on.
    public var digests: CallDigests
    /// The day the agent had last called this scenario before; nil for never.
    public var calledBefore: CalendarDay?

    /// An assessment call.
    public init(
        call: String,
        number: Int,
        agent: String,
        market: Market,
        scenario: String,
        title: String,
        kind: String,
        scenarioMarket: Market,
        day: CalendarDay,
        startedAt: Int64,
        seed: UInt64,
        outcome: Outcome,
        replay: Replay,
        scorecard: Scorecard?,
        digests: CallDigests,
        calledBefore: CalendarDay? = nil
    ) {
        self.call = call
        self.number = number
        self.agent = agent
        self.market = market
        self.scenario = scenario
        self.title = title
        self.kind = kind
        self.scenarioMarket = scenarioMarket
        self.day = day
        self.startedAt = startedAt
        self.seed = seed
        self.outcome = outcome
        self.replay = replay
        self.scorecard = scorecard
        self.digests = digests
        self.calledBefore = calledBefore
    }
}

/// SHA-256 digests, in hex, of all a call rests on; empty where one is not on record.
public struct CallDigests: Hashable, Sendable, Codable {
    /// Of the scenario's files.
    public var scenario: String
    /// Of rubric and rule packs together, as scorecards bear it.
    public var rubric: String
    /// Of each rule pack, by the pack's id.
    public var packs: [String: String]
    /// Of the policy that governed the draw.
    public var policy: String
    /// Of the program: engine, hearing and scoring.
    public var program: String
    /// Of the hearing model.
    public var model: String
    /// Where the call's chain of records ends.
    public var chainHead: String

    /// Digests of all a call rests on.
    public init(
        scenario: String = "",
        rubric: String = "",
        packs: [String: String] = [:],
        policy: String = "",
        program: String = "",
        model: String = "",
        chainHead: String = ""
    ) {
        self.scenario = scenario
        self.rubric = rubric
        self.packs = packs
        self.policy = policy
        self.program = program
        self.model = model
        self.chainHead = chainHead
    }
}
