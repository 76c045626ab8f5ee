import GRDB
public import SparModel

extension CallStore {
    /// Whether the ledger has as many records as it notes, in one row of numbers.
    ///
    /// A record taken out of it shows here without a walk along the chain.
    public func isLedgerWhole() throws(StoreError) -> Bool {
        try reading { db in
            try Bool.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT records = (SELECT COUNT(*) FROM ledger)
                            AND records = (SELECT IFNULL(MAX(number), 0) FROM ledger)
                        FROM ledger_head
                        """
                )
            ) ?? false
        }
    }
}

/// The ledger as it stands at one instant, for who asks several things of it.
public struct LedgerView {
    let store: CallStore
    let db: Database

    /// Where the records about a subject stand, newest first.
    public func places(
        about subject: String
    ) throws -> [(number: Int, kind: LedgerKind)] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT number, kind FROM ledger WHERE subject = ? ORDER BY number DESC"
            ),
            arguments: [subject]
        ).map { ($0[0], LedgerKind(rawValue: $0[1])) }
    }

    /// The record at a place, held against its own seal.
    ///
    /// - Throws: `StoreError.corrupt` where it is missing or does not fit its seal.
    public func record(_ number: Int) throws -> SealedRecord {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT kind, subject, at, body, salt, content, previous, digest
                    FROM ledger WHERE number = ?
                    """
            ),
            arguments: [number]
        )
        guard let row else { throw fault("record \(number) of the ledger is missing") }
        // By place, not by name: a gate reads thousands of them in a second.
        let kind: String = row[0]
        let seal = Seal(salt: row[4], content: row[5], previous: row[6], digest: row[7])
        let body: String = row[3]
        let place = RecordPlace(kind: .ledger, call: kind, link: number, number: number)
        guard Seal.content(of: body, salt: seal.salt) == seal.content,
            Seal.digest(of: place, content: seal.content, after: seal.previous) == seal.digest
        else { throw fault("record \(number) of the ledger was altered") }
        return SealedRecord(
            mark: SealedRecord.Mark(
                number: number,
                kind: LedgerKind(rawValue: kind),
                subject: row[1],
                at: row[2],
                digest: seal.digest
            ),
            body: body,
            path: store.path
        )
    }

    /// How a credential was revoked first; nil when it was not.
    ///
    /// - Throws: `StoreError.corrupt` where the revocation does not fit its seal: what became of it
    ///   is then unknown.
    public func revocation(of credential: String) throws -> StoredRevocation? {
        let number = try Int.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT number FROM ledger WHERE subject = ? AND kind = ?
                    ORDER BY number LIMIT 1
                    """
            ),
            arguments: [credential, LedgerKind.revocation.rawValue]
        )
        return try number.map { try store.revocation(record($0).read()) }
    }

    /// The person that a record is about; nil for one of another kind.
    public func person(in record: SealedRecord) throws -> Person? {
        try store.person(in: record.read())
    }

    /// The credential that a record is; nil for one of another kind.
    public func credential(in record: SealedRecord) throws -> StoredCredential? {
        try store.credential(in: record.read())
    }

    private func fault(_ what: String) -> StoreError { .corrupt(path: store.path, what: what) }
}

/// A record of the ledger that fits its seal; what it says was not read yet.
public struct SealedRecord: Sendable {
    /// A record but for what it says: two of one mark say the same, since the digest covers it.
    public struct Mark: Hashable, Sendable {
        let number: Int
        let kind: LedgerKind
        let subject: String
        let at: Int64
        let digest: String
    }

    /// What tells it from others.
    public let mark: Mark
    let body: String
    let path: String

    /// What it says.
    ///
    /// - Throws: `StoreError.corrupt` where it cannot be read, or was entered under another name.
    public func read() throws(StoreError) -> LedgerRecord {
        guard let body = LedgerBody(text: body), body.subject == mark.subject, body.at == mark.at
        else {
            throw .corrupt(path: path, what: "record \(mark.number) of the ledger was altered")
        }
        return LedgerRecord(
            number: mark.number,
            kind: mark.kind,
            subject: body.subject,
            at: body.at,
            says: body.says,
            digest: Digest(hex: mark.digest)
        )
    }
}
