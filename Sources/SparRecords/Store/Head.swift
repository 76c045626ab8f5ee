import GRDB

/// The end of a call's chain: how many records it has, and the digest of the last.
struct Head: Equatable {
    var call: String
    var entries: Int
    var finishes: Int
    var scorecards: Int
    var digest: String

    /// How many records the chain has beside the opening.
    var links: Int { entries + finishes + scorecards }

    /// The head of a call's chain; nil when the call is not on record.
    init?(of call: String, in db: Database) throws {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT entries, finishes, scorecards, digest FROM head WHERE call = ?
                    """
            ),
            arguments: [call]
        )
        guard let row else { return nil }
        self.call = call
        entries = row["entries"]
        finishes = row["finishes"]
        scorecards = row["scorecards"]
        digest = row["digest"]
    }

    /// Moves the end of the chain.
    func save(to db: Database) throws {
        try db.cachedStatement(
            sql: """
                UPDATE head SET entries = ?, finishes = ?, scorecards = ?, digest = ?
                WHERE call = ?
                """
        ).execute(arguments: [entries, finishes, scorecards, digest, call])
    }
}
