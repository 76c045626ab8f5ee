import GRDB

/// What was removed when a person was forgotten.
public struct ForgottenPerson: Hashable, Sendable {
    /// The id that stands in their place from now on.
    public var pseudonym: String
    /// The calls whose words, replies and grades' evidence were removed.
    public var calls: [String]
    /// How many records of the ledger were emptied.
    public var ledgerRecords: Int
}

extension CallStore {
    /// Removes all that the store says of a person: name, role, words typed, replies, evidence.
    ///
    /// Seals stay, so that every chain still holds; a record of the ledger names what was emptied.
    /// Gone from the file itself, not only from sight. Copies and backups are not reached.
    ///
    /// - Returns: What was removed; nil where the store knows nobody of that id.
    public func forget(
        _ person: String,
        by: String,
        reason: String,
        at: Int64
    ) throws(StoreError) -> ForgottenPerson? {
        do {
            return try pool.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA secure_delete = ON")
                var forgotten: ForgottenPerson?
                try db.inTransaction(.immediate) {
                    forgotten = try empty(person, by: by, reason: reason, at: at, in: db)
                    return .commit
                }
                // The log still holds the words until it is written back and cut.
                try db.checkpoint(.truncate)
                return forgotten
            }
        } catch {
            throw StoreError(error, at: path)
        }
    }

    private func empty(
        _ person: String,
        by: String,
        reason: String,
        at: Int64,
        in db: Database
    ) throws -> ForgottenPerson? {
        let calls = try String.fetchAll(
            db,
            sql: "SELECT id FROM call WHERE trainee = ? ORDER BY number",
            arguments: [person]
        )
        var numbers = try Int.fetchAll(
            db,
            sql: "SELECT number FROM ledger WHERE subject = ?",
            arguments: [person]
        )
        guard !calls.isEmpty || !numbers.isEmpty else { return nil }
        for call in calls {
            numbers += try Int.fetchAll(
                db,
                sql: "SELECT number FROM ledger WHERE subject = ?",
                arguments: [call]
            )
        }
        let next = try Int.fetchOne(db, sql: "SELECT records + 1 FROM ledger_head") ?? 1
        let pseudonym = "forgotten-\(next)"
        let body = ForgottenBody(calls: calls, ledger: numbers.sorted(), by: by, reason: reason)
        _ = try enter(.forgotten, about: pseudonym, says: body.text(), at: at, in: db)
        if !calls.isEmpty {
            try db.execute(
                sql: "INSERT INTO trainee SELECT ?, since FROM trainee WHERE id = ?",
                arguments: [pseudonym, person]
            )
        }
        let blank = "body = '\(RecordPlace.forgottenBody)', salt = ''"
        for call in calls {
            for table in ["entry", "scorecard"] {
                try db.execute(
                    sql: "UPDATE \(table) SET \(blank) WHERE call = ?",
                    arguments: [call]
                )
            }
            try db.execute(
                sql: "UPDATE call SET \(blank), trainee = ? WHERE id = ?",
                arguments: [pseudonym, call]
            )
        }
        for number in numbers {
            try db.execute(
                sql: "UPDATE ledger SET \(blank), subject = ? WHERE number = ?",
                arguments: [pseudonym, number]
            )
        }
        try db.execute(sql: "DELETE FROM trainee WHERE id = ?", arguments: [person])
        return ForgottenPerson(
            pseudonym: pseudonym,
            calls: calls,
            ledgerRecords: numbers.count
        )
    }
}
