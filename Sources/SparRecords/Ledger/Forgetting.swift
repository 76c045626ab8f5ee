import GRDB

/// What a record of kind `forgotten` says: which records no longer say anything, and why.
struct ForgottenBody: RecordBody {
    /// The ids of the calls whose words were removed.
    var calls: [String]
    /// The numbers of the records of the ledger that were emptied.
    var ledger: [Int]
    /// Who had it done: an id.
    var by: String
    /// The ground, in words that name nobody.
    var reason: String
}

/// Tells a record that was forgotten on request from one somebody emptied.
enum Forgetting {
    static func covers(call: String, of pseudonym: String, in db: Database) throws -> Bool {
        try body(of: pseudonym, in: db)?.calls.contains(call) ?? false
    }

    static func covers(ledger number: Int, of pseudonym: String, in db: Database) throws -> Bool {
        try body(of: pseudonym, in: db)?.ledger.contains(number) ?? false
    }

    private static func body(of pseudonym: String, in db: Database) throws -> ForgottenBody? {
        let text = try String.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT body FROM ledger WHERE subject = ? AND kind = ?
                    ORDER BY number DESC LIMIT 1
                    """
            ),
            arguments: [pseudonym, LedgerKind.forgotten.rawValue]
        )
        return text.flatMap(LedgerBody.init(text:)).flatMap { ForgottenBody(text: $0.says) }
    }
}
