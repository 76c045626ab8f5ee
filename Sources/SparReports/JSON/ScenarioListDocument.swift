public import SparModel

/// The scenarios there are, with how far a trainee has come, as JSON, `spar.scenarios/2`.
public struct ScenarioListDocument: Encodable, Sendable {
    /// A case of several calls: how many it can have, where it stands, and which call is next.
    struct Case: Encodable, Sendable {
        var calls: Int
        var standing: String
        var next: Int
        var day: CalendarDay?

        init?(_ item: ShelfItem) {
            guard item.callsOfCase > 1 else { return nil }
            (calls, standing, next, day) = (item.callsOfCase, item.standing.word, 1, nil)
            if case .later(let call, let day) = item.standing { (next, self.day) = (call, day) }
        }
    }

    struct Item: Encodable, Sendable {
        var id: String
        var title: String
        var about: String
        var archetype: String
        var market: Market
        var difficulty: Int
        var skills: [DimensionKey]
        var digest: String
        var calls: Int
        var best: Int?
        var latest: Int?
        var passed: Bool
        var last: CalendarDay?
        var due: CalendarDay?
        var next: String
        var `case`: Case?
    }

    var schema = "spar.scenarios/2"
    var trainee: String
    var on: CalendarDay
    var scenarios: [Item]

    /// The document of these scenarios, in the order given.
    public init(_ shelf: [ShelfItem], trainee: String, on day: CalendarDay) {
        self.trainee = trainee
        on = day
        scenarios = shelf.map {
            Item(
                id: $0.scenario,
                title: $0.title,
                about: $0.about,
                archetype: $0.archetype,
                market: $0.market,
                difficulty: $0.difficulty,
                skills: $0.skills,
                digest: $0.digest,
                calls: $0.record.calls,
                best: $0.record.best,
                latest: $0.record.latest,
                passed: $0.record.passed,
                last: $0.record.spacing.last,
                due: $0.record.spacing.due,
                next: $0.record.next(on: day).word,
                case: Case($0)
            )
        }
    }
}
