/// A later call of a case: what the one before left, and where this one begins.
public struct FollowUp: Hashable, Sendable {
    /// One paragraph for the trainee before this call.
    public var about: String?
    /// The days until this call where nothing was promised.
    public var after: Int
    /// The beat it begins in, by what became of the promise; the scenario's own where one lacks.
    public var opens: [PromiseStanding: String]
    /// Whether the promise of the call before is kept, whatever the means; nil leaves it to means,
    /// mood and chance.
    public var keeps: Bool?
    /// True next steps the trainee may state in this call; nil for those of the case file.
    public var consequences: [String]?
    /// Where it stands in its file.
    public var place: SourcePlace

    /// A later call of a case.
    public init(
        about: String? = nil,
        after: Int = 7,
        opens: [PromiseStanding: String] = [:],
        keeps: Bool? = nil,
        consequences: [String]? = nil,
        place: SourcePlace
    ) {
        self.about = about
        self.after = after
        self.opens = opens
        self.keeps = keeps
        self.consequences = consequences
        self.place = place
    }
}

/// What has become of the promise of the call before.
public enum PromiseStanding: String, CaseIterable, Hashable, Sendable, Codable {
    /// Nothing was promised.
    case nothing
    /// All that fell due has come in.
    case kept
    /// A payment has not come in.
    case broken
}

/// What a party remembers of the earlier calls of a case.
public enum Recollection: String, CaseIterable, Hashable, Sendable, Codable {
    /// That there was a call.
    case earlierCall = "earlier-call"
    /// A promise, and that it was kept.
    case promiseKept = "promise-kept"
    /// A promise, and that it was broken.
    case promiseBroken = "promise-broken"
    /// A threat, an insult, harassment, a false statement or a debt told to others.
    case wronged
    /// Being listened to.
    case heardOut = "heard-out"
    /// That one of the two put the telephone down on the other.
    case hungUp = "hung-up"
}
