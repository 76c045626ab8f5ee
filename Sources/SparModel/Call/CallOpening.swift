/// Whether a call is for practice or counts.
public enum CallMode: String, CaseIterable, Hashable, Sendable, Codable {
    /// Hints, undo and why; never counts.
    case practice
    /// None of those; counts towards qualification.
    case assessment
}

/// Where a call that goes back into another one leaves it.
public struct Branch: Hashable, Sendable, Codable {
    /// The call it goes back into.
    public var parent: String
    /// The turn of that call it goes back to before, counted from 1 over all speakers.
    public var turn: Int

    /// A branch of `parent` from before `turn`.
    public init(of parent: String, before turn: Int) {
        self.parent = parent
        self.turn = turn
    }
}

/// Everything a call is before its first word; with the entries that follow, all of it.
public struct CallOpening: Hashable, Sendable, Codable {
    /// The call's id: "c-20260310-102000-7f3a".
    public var call: String
    /// The scenario's id.
    public var scenario: String
    /// The scenario's digest, SHA-256 in hex.
    public var scenarioDigest: String
    /// The seed of every chance in the call.
    public var seed: UInt64
    /// Who practises.
    public var trainee: String
    /// Practice or assessment.
    public var mode: CallMode
    /// When it began, milliseconds since 1970-01-01 UTC.
    public var startedAt: Int64
    /// What an assessment is bound to; nil for practice.
    public var assessment: AssessmentTerms?
    /// The call of the same case before this one; nil for the first.
    public var previous: String?
    /// Which call of its case it is, from 1.
    public var number: Int
    /// Where it leaves the call it goes back into; nil for a call of its own.
    public var branch: Branch?

    /// A call before its first word.
    public init(
        call: String,
        scenario: String,
        scenarioDigest: String,
        seed: UInt64,
        trainee: String,
        mode: CallMode,
        startedAt: Int64,
        assessment: AssessmentTerms? = nil,
        previous: String? = nil,
        number: Int = 1,
        branch: Branch? = nil
    ) {
        self.call = call
        self.scenario = scenario
        self.scenarioDigest = scenarioDigest
        self.seed = seed
        self.trainee = trainee
        self.mode = mode
        self.startedAt = startedAt
        self.assessment = assessment
        self.previous = previous
        self.number = number
        self.branch = branch
    }
}

/// One thing the trainee did, with its time: the journal of a call is a list of these.
public struct CallEntry: Hashable, Sendable, Codable {
    /// What the trainee can do.
    public enum Deed: Hashable, Sendable, Codable {
        /// Said a line to whoever is on the phone.
        case said(String)
        /// Said nothing for so many seconds, by intent or not.
        case silence(seconds: Int)
        /// Put the party on hold and came back after so many seconds.
        case hold(seconds: Int)
        /// Hung up.
        case hungUp
        /// Took back the last turn; practice only.
        case undid
        /// Looked something up: "file", "invoices", "mandate", "history".
        case looked(String)
        /// Wrote a note during the call.
        case noted(String)
        /// Wrote the call plan before it.
        case planned(String)
        /// Wrote the minutes after it.
        case minuted(String)
        /// Wrote the written confirmation after it.
        case confirmed(String)
    }
    /// What was done.
    public var deed: Deed
    /// When, milliseconds since 1970-01-01 UTC.
    public var at: Int64

    /// A deed at a time.
    public init(_ deed: Deed, at: Int64) {
        self.deed = deed
        self.at = at
    }
}
