/// What it takes to make real calls: `Scoring/policy.yaml`, one set of terms a market.
public struct QualificationPolicy: Hashable, Sendable {
    /// Its name and version: "spar qualification 1".
    public var id: String
    /// SHA-256 in hex of the file it was read from; empty where not known.
    public var digest: String
    /// The terms, a market at most once, in the file's order.
    public var markets: [MarketPolicy]
    /// What was measured of the grading itself; stated on every report.
    public var measured: [MeasuredFigure]
    /// What the assessment cannot show, in sentences; stated on every report.
    public var limits: [String]

    /// A policy.
    public init(
        id: String,
        digest: String = "",
        markets: [MarketPolicy],
        measured: [MeasuredFigure] = [],
        limits: [String] = []
    ) {
        self.id = id
        self.digest = digest
        self.markets = markets
        self.measured = measured
        self.limits = limits
    }

    /// The terms of a market; nil where the policy qualifies nobody for it.
    public subscript(_ market: Market) -> MarketPolicy? {
        markets.first { $0.market == market }
    }
}

/// A figure somebody measured, with where it comes from.
public struct MeasuredFigure: Hashable, Sendable {
    /// What was measured, in words.
    public var what: String
    /// The figure as it is stated: "0.953".
    public var figure: String
    /// The day it was measured.
    public var day: CalendarDay
    /// On what, by whom, or where to read on.
    public var source: String

    /// A measured figure.
    public init(what: String, figure: String, day: CalendarDay, source: String) {
        self.what = what
        self.figure = figure
        self.day = day
        self.source = source
    }
}

/// What it takes in one market.
public struct MarketPolicy: Hashable, Sendable {
    /// The market real calls may then be made in.
    public var market: Market
    /// Markets whose scenarios assessment calls are drawn from.
    public var drawnFrom: [Market]
    /// The only scenarios drawn from; empty for all of `drawnFrom`.
    public var scenarios: [String]
    /// Scenarios never drawn.
    public var without: [String]
    /// How many assessment calls make an attempt.
    public var calls: Int
    /// How many of them, at least, in the market itself.
    public var ownCalls: Int
    /// Of how many different kinds (archetypes), at least.
    public var kinds: Int
    /// How many minutes one may last.
    public var minutes: Int
    /// The grades it takes.
    public var marks: QualificationMarks
    /// How many major breaches there may be in all calls together.
    public var majorBreaches: Int
    /// How many automatic fails there may be in all calls together; 0 in any serious policy.
    public var automaticFails: Int
    /// How many days before the decision the oldest call may lie.
    public var recentDays: Int
    /// After how many days a scenario the agent has called counts as unseen again; nil for never.
    public var unseenDays: Int?
    /// How many attempts may fail before a wait.
    public var attempts: Int
    /// How many days to wait then, counted from the last call.
    public var waitingDays: Int
    /// The share of an attempt's calls a trainer must sign off, in percent.
    public var signOffShare: Int
    /// How many months a qualification holds.
    public var validMonths: Int
    /// Which change of a rule pack ends it early.
    public var packChange: PackChange

    /// Which change of a rule pack ends a qualification early.
    public enum PackChange: String, CaseIterable, Hashable, Sendable, Codable {
        /// Any change of the file, down to a comment.
        case any
        /// A later `as_of` day, or a pack that came or went: the sources were read anew.
        case dated
        /// None.
        case none
    }

    /// The terms of a market.
    public init(
        market: Market,
        drawnFrom: [Market],
        scenarios: [String] = [],
        without: [String] = [],
        calls: Int,
        ownCalls: Int = 0,
        kinds: Int = 1,
        minutes: Int = 30,
        marks: QualificationMarks = QualificationMarks(),
        majorBreaches: Int = 0,
        automaticFails: Int = 0,
        recentDays: Int = 90,
        unseenDays: Int? = nil,
        attempts: Int = 2,
        waitingDays: Int = 7,
        signOffShare: Int = 25,
        validMonths: Int = 12,
        packChange: PackChange = .dated
    ) {
        self.market = market
        self.drawnFrom = drawnFrom
        self.scenarios = scenarios
        self.without = without
        self.calls = calls
        self.ownCalls = ownCalls
        self.kinds = kinds
        self.minutes = minutes
        self.marks = marks
        self.majorBreaches = majorBreaches
        self.automaticFails = automaticFails
        self.recentDays = recentDays
        self.unseenDays = unseenDays
        self.attempts = attempts
        self.waitingDays = waitingDays
        self.signOffShare = signOffShare
        self.validMonths = validMonths
        self.packChange = packChange
    }

    /// How many calls of an attempt a trainer must sign off.
    public var signOffs: Int { (calls * signOffShare + 99) / 100 }

    /// Whether an assessment call may be drawn from a scenario.
    public func draws(_ scenario: String, of market: Market) -> Bool {
        drawnFrom.contains(market) && (scenarios.isEmpty || scenarios.contains(scenario))
            && !without.contains(scenario)
    }

    /// Whether a scenario last called on `lastCalled` (nil: never) counts as unseen on `day`.
    public func isUnseen(lastCalled: CalendarDay?, on day: CalendarDay) -> Bool {
        guard let lastCalled else { return true }
        return unseenDays.map { day.days(since: lastCalled) >= $0 } ?? false
    }
}

/// The grades it takes, over the calls of an attempt.
public struct QualificationMarks: Hashable, Sendable {
    /// The whole grade.
    public var overall: QualificationMark
    /// Each of the headline four.
    public var headline: QualificationMark
    /// Each of the others.
    public var others: QualificationMark
    /// Single dimensions, instead of the two above.
    public var dimensions: [DimensionKey: QualificationMark]

    /// The grades it takes.
    public init(
        overall: QualificationMark = QualificationMark(),
        headline: QualificationMark = QualificationMark(),
        others: QualificationMark = QualificationMark(),
        dimensions: [DimensionKey: QualificationMark] = [:]
    ) {
        self.overall = overall
        self.headline = headline
        self.others = others
        self.dimensions = dimensions
    }

    /// What a dimension takes.
    public subscript(_ key: DimensionKey) -> QualificationMark {
        dimensions[key] ?? (DimensionKey.headline.contains(key) ? headline : others)
    }
}

/// What a grade must reach; what is nil is not asked for.
public struct QualificationMark: Hashable, Sendable {
    /// The mean over the calls in which it was graded.
    public var mean: Int?
    /// The least in any one call.
    public var least: Int?
    /// In how many calls, at least, it must have been graded at all.
    public var gradedIn: Int?

    /// What a grade must reach.
    public init(mean: Int? = nil, least: Int? = nil, gradedIn: Int? = nil) {
        self.mean = mean
        self.least = least
        self.gradedIn = gradedIn
    }
}
