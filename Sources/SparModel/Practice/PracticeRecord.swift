/// How one trainee stands with one scenario.
public struct PracticeRecord: Hashable, Sendable {
    /// Graded calls.
    public var calls = 0
    /// The best grade; nil when no call could be graded.
    public var best: Int?
    /// The last grade.
    public var latest: Int?
    /// Whether the last call passed.
    public var passed = false
    /// When it is due again.
    public var spacing = Spacing()

    /// Nothing practised yet.
    public init() {}

    /// What to do next about it on a day.
    public func next(on day: CalendarDay) -> NextStep {
        guard calls > 0, let due = spacing.due else { return .begin }
        if !passed { return .again }
        return due <= day ? .refresh : .rest(until: due)
    }
}

/// What to do next about a scenario.
public enum NextStep: Hashable, Sendable {
    /// It was never practised.
    case begin
    /// The last call did not pass.
    case again
    /// It passed, long enough ago to be done once more.
    case refresh
    /// It passed; it is due again on that day.
    case rest(until: CalendarDay)

    /// The word for it in JSON: "new", "again", "refresh", "rest".
    public var word: String {
        switch self {
        case .begin: "new"
        case .again: "again"
        case .refresh: "refresh"
        case .rest: "rest"
        }
    }
}

/// Where a trainee's case of several calls stands.
public enum CaseStanding: Hashable, Sendable {
    /// Its first call is next.
    case first
    /// A later call is next: which one, and the day it is held on.
    case later(call: Int, on: CalendarDay)
    /// All has come in; it begins anew.
    case settled
    /// It has had its last call; it begins anew.
    case over
    /// The scenario has changed since; it begins anew.
    case changed

    /// The word for it in JSON: "first", "later", "settled", "over", "changed".
    public var word: String {
        switch self {
        case .first: "first"
        case .later: "later"
        case .settled: "settled"
        case .over: "over"
        case .changed: "changed"
        }
    }
}

/// A scenario in the list of what there is to practise.
public struct ShelfItem: Hashable, Sendable {
    /// The scenario's id.
    public var scenario: String
    /// As listed.
    public var title: String
    /// One paragraph for the trainee.
    public var about: String
    /// The archetype it extends.
    public var archetype: String
    /// Whose debt it is.
    public var market: Market
    /// 1 (gentle) to 5 (expert).
    public var difficulty: Int
    /// What it trains.
    public var skills: [DimensionKey]
    /// The scenario's digest.
    public var digest: String
    /// How many calls it can have; 1 where it is no case of several.
    public var callsOfCase: Int
    /// How the trainee stands with it.
    public var record: PracticeRecord
    /// Where the trainee's case stands.
    public var standing: CaseStanding

    /// Whether there is something to do about it on a day.
    public func isTodo(on day: CalendarDay) -> Bool {
        if case .later = standing { return true }
        if case .rest = record.next(on: day) { return false }
        return true
    }

    /// A scenario as this trainee sees it.
    public init(
        _ scenario: Scenario,
        record: PracticeRecord = PracticeRecord(),
        standing: CaseStanding = .first
    ) {
        callsOfCase = scenario.calls.count + 1
        self.standing = standing
        self.scenario = scenario.id
        title = scenario.title
        about = scenario.about
        archetype = scenario.archetype
        market = scenario.caseFile.market
        difficulty = scenario.difficulty
        skills = scenario.skills
        digest = scenario.digest
        self.record = record
    }
}
