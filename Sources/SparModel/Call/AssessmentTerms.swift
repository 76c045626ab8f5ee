/// What an assessment call is bound to before its first ring.
///
/// It is part of the call's opening, and every later record of the call carries a digest over the
/// one before: to change any of it is to break the chain of the call.
public struct AssessmentTerms: Hashable, Sendable, Codable {
    /// The market the call counts for.
    public var market: Market
    /// The scenarios it was drawn from, in order of id: those the agent had not met.
    public var candidates: [String]
    /// The number drawn; the scenario is `candidates[draw % candidates.count]`.
    public var draw: UInt64
    /// How many minutes the call may last, from its first ring.
    public var minutes: Int
    /// The digest of rubric and rule packs together, as scorecards bear it.
    public var rubricDigest: String
    /// The digest of each rule pack, by the pack's id.
    public var packDigests: [String: String]
    /// The digest of the policy that governed the draw.
    public var policyDigest: String
    /// The digest of the hearing model.
    public var modelDigest: String
    /// The digest of the program's own file: engine, hearing and scoring.
    public var programDigest: String
    /// The version the program calls itself.
    public var programVersion: String

    /// Terms from their parts.
    public init(
        market: Market,
        candidates: [String],
        draw: UInt64,
        minutes: Int,
        rubricDigest: String,
        packDigests: [String: String],
        policyDigest: String,
        modelDigest: String,
        programDigest: String,
        programVersion: String
    ) {
        self.market = market
        self.candidates = candidates
        self.draw = draw
        self.minutes = minutes
        self.rubricDigest = rubricDigest
        self.packDigests = packDigests
        self.policyDigest = policyDigest
        self.modelDigest = modelDigest
        self.programDigest = programDigest
        self.programVersion = programVersion
    }

    /// The scenario that was drawn; nil when there was none to draw from.
    public var drawn: String? {
        candidates.isEmpty ? nil : candidates[Int(draw % UInt64(candidates.count))]
    }
}
