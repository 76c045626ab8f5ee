public import SparModel

/// The scenarios there are as JSON, `spar.scenarios/1`.
public struct ScenarioListDocument: Encodable, Sendable {
    struct Item: Encodable, Sendable {
        var id: String
        var title: String
        var about: String
        var archetype: String
        var market: Market
        var difficulty: Int
        var skills: [DimensionKey]
        var digest: String
    }

    var schema = "spar.scenarios/1"
    var scenarios: [Item]

    /// The document of these scenarios, in the order given.
    public init(_ scenarios: [Scenario]) {
        self.scenarios = scenarios.map {
            Item(
                id: $0.id,
                title: $0.title,
                about: $0.about,
                archetype: $0.archetype,
                market: $0.caseFile.market,
                difficulty: $0.difficulty,
                skills: $0.skills,
                digest: $0.digest
            )
        }
    }
}
