import GRDB

extension CallStore {
    /// Enters a record at the end of the ledger; it is on the disk when this returns.
    ///
    /// - Parameters:
    ///   - kind: What it is about.
    ///   - subject: Whom or what it is about: an id that says nothing about a person.
    ///   - says: JSON, kept byte for byte.
    ///   - at: Milliseconds since 1970-01-01 UTC.
    /// - Returns: The record as it was kept.
    /// - Throws: `StoreError`; nothing is entered then.
    @discardableResult
    public func enter(
        _ kind: LedgerKind,
        about subject: String,
        says: String,
        at: Int64
    ) throws(StoreError) -> LedgerRecord {
        try writing { db in try enter(kind, about: subject, says: says, at: at, in: db) }
    }

    /// The records of the ledger that match, oldest first; what was forgotten is left out.
    public func ledger(
        _ kind: LedgerKind? = nil,
        about subject: String? = nil
    ) throws(StoreError) -> [LedgerRecord] {
        try reading { db in try ledger(kind, about: subject, in: db) }
    }

    /// The newest record of a kind about a subject; nil when there is none.
    public func latest(
        _ kind: LedgerKind,
        about subject: String
    ) throws(StoreError) -> LedgerRecord? {
        try reading { db in try latest(kind, about: subject, in: db) }
    }

    func enter(
        _ kind: LedgerKind,
        about subject: String,
        says: String,
        at: Int64,
        in db: Database
    ) throws -> LedgerRecord {
        let head = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT records, digest FROM ledger_head")
        )
        guard let head else {
            throw StoreError.corrupt(path: path, what: "the note where the ledger ends is missing")
        }
        let number: Int = head["records"] + 1
        let place = RecordPlace(
            kind: .ledger,
            call: kind.rawValue,
            link: number,
            number: number
        )
        let body = try LedgerBody(at: at, says: says, subject: subject).text()
        let seal = Seal(place, body: body, after: head["digest"])
        try db.cachedStatement(
            sql: """
                INSERT INTO ledger (number, kind, subject, at,
                    body, salt, content, previous, digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            number, kind.rawValue, subject, at, body, seal.salt, seal.content, seal.previous,
            seal.digest,
        ])
        try db.cachedStatement(sql: "UPDATE ledger_head SET records = ?, digest = ?")
            .execute(arguments: [number, seal.digest])
        return LedgerRecord(
            number: number,
            kind: kind,
            subject: subject,
            at: at,
            says: says,
            digest: Digest(hex: seal.digest)
        )
    }

    func ledger(
        _ kind: LedgerKind?,
        about subject: String?,
        in db: Database
    ) throws -> [LedgerRecord] {
        var conditions = ["body <> '\(RecordPlace.forgottenBody)'"]
        var arguments: StatementArguments = []
        if let kind {
            conditions.append("kind = ?")
            arguments += [kind.rawValue]
        }
        if let subject {
            conditions.append("subject = ?")
            arguments += [subject]
        }
        return try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT number, kind, body, digest FROM ledger
                    WHERE \(conditions.joined(separator: " AND ")) ORDER BY number
                    """
            ),
            arguments: arguments
        ).map(record)
    }

    func latest(
        _ kind: LedgerKind,
        about subject: String,
        in db: Database
    ) throws -> LedgerRecord? {
        try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT number, kind, body, digest FROM ledger
                    WHERE subject = ? AND kind = ? AND body <> '\(RecordPlace.forgottenBody)'
                    ORDER BY number DESC LIMIT 1
                    """
            ),
            arguments: [subject, kind.rawValue]
        ).map(record)
    }

    private func record(_ row: Row) throws -> LedgerRecord {
        guard let record = LedgerRecord(row) else {
            let number: Int = row["number"]
            throw StoreError.corrupt(
                path: path,
                what: "record \(number) of the ledger cannot be read"
            )
        }
        return record
    }
}
