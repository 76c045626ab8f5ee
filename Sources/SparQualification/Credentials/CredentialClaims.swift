public import SparModel

/// What a credential says, before it is signed or after its signature was found to fit.
public struct CredentialClaims: Hashable, Sendable {
    /// Its id: "urn:uuid:…".
    public var id: String
    /// Its number in the issuer's status list, from 0.
    public var index: Int
    /// The issuer's id.
    public var issuer: String
    /// The issuer's name.
    public var issuerName: String
    /// Whose it is.
    public var agent: String
    /// Where they may make real calls.
    public var market: Market
    /// From when it holds, seconds since 1970-01-01 UTC.
    public var validFrom: Int64
    /// Until when it holds, seconds since 1970-01-01 UTC.
    public var validUntil: Int64
    /// The policy's name.
    public var policy: String
    /// The policy's digest.
    public var policyDigest: String
    /// Which change of a rule pack ends it early.
    public var packChange: MarketPolicy.PackChange
    /// The rule packs it was graded by.
    public var packs: [PackState]
    /// The calls it rests on, oldest first.
    public var calls: [Call]
    /// The id of the store they are kept in.
    public var store: String

    /// One call a credential rests on.
    public struct Call: Hashable, Sendable, Codable {
        /// Its id.
        public var call: String
        /// The day it was held.
        public var day: CalendarDay
        /// The scenario's id.
        public var scenario: String
        /// The scenario's digest.
        public var scenarioDigest: String
        /// The digest of rubric and rule packs.
        public var rubricDigest: String
        /// The program's digest.
        public var programDigest: String
        /// The hearing model's digest.
        public var modelDigest: String
        /// In decimal digits: many readers of JSON lose the last digits of a 64-bit number.
        public var seed: String
        /// Where its chain of records ended.
        public var chainHead: String
        /// Its whole grade.
        public var overall: Int?
        /// Whether a trainer accepted it.
        public var signedOff: Bool

        /// What a credential says of a call.
        public init(_ call: AssessedCall, signedOff: Bool) {
            self.call = call.call
            day = call.day
            scenario = call.scenario
            scenarioDigest = call.digests.scenario
            rubricDigest = call.digests.rubric
            programDigest = call.digests.program
            modelDigest = call.digests.model
            seed = String(call.seed)
            chainHead = call.digests.chainHead
            overall = call.scorecard?.overall
            self.signedOff = signedOff
        }
    }

    /// The last day it holds, UTC.
    public var lastDay: CalendarDay { UTCSecond.day(validUntil) }
    /// The day it was issued, UTC.
    public var firstDay: CalendarDay { UTCSecond.day(validFrom) }
}

/// Seconds since 1970 and the text of a time in credentials.
enum UTCSecond {
    static func day(_ seconds: Int64) -> CalendarDay {
        CalendarDay(number: Int(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400))
    }

    /// "2026-11-22T07:05:09Z".
    static func text(_ seconds: Int64) -> String {
        func two(_ number: Int64) -> String { "\(number < 10 ? "0" : "")\(number)" }
        let day = day(seconds)
        let rest = seconds - Int64(day.number) * 86_400
        return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
    }

    /// The last second of a day.
    static func end(of day: CalendarDay) -> Int64 { Int64(day.number + 1) * 86_400 - 1 }
}
