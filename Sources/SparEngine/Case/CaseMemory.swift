public import SparModel

/// What a party carries from one call of a case into the next.
public struct CaseMemory: Hashable, Sendable {
    /// What is remembered.
    public internal(set) var recollections: Set<Recollection>
    /// What was promised in the call before; nil when nothing was.
    public internal(set) var promise: Proposal?
    /// What became of it.
    public internal(set) var standing: PromiseStanding
    /// The payment that did not come; else the first that was promised.
    public internal(set) var owedPromise: ProposedPayment?
    /// What has come in since the call before; nil when nothing has.
    public internal(set) var paid: Money?
    /// Clues let slip in any earlier call: they are told once.
    public internal(set) var revealed: [String]
    /// How far the party goes on giving way, in percent.
    var given: Int
    /// Lines said in earlier calls: others are said first.
    var said: [String: [Int]]
    var nextSaid: Int
}
