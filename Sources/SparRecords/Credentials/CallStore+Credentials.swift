import GRDB
public import SparModel

extension CallStore {
    /// The number the next credential has in the status list.
    public func nextCredentialIndex() throws(StoreError) -> Int {
        try reading { db in try credentialCount(in: db) }
    }

    /// Keeps an issued credential.
    ///
    /// - Returns: The credential as kept; nil where another took its number meanwhile: sign anew.
    public func keep(
        credential id: String,
        index: Int,
        token: String,
        of agent: String,
        market: Market,
        at: Int64
    ) throws(StoreError) -> StoredCredential? {
        try writing { db in
            guard try credentialCount(in: db) == index else { return nil }
            let body = CredentialBody(id: id, index: index, market: market, token: token)
            let record = try enter(.credential, about: agent, says: body.text(), at: at, in: db)
            return try credential(record)
        }
    }

    /// Somebody's credentials, oldest first, the revoked among them.
    public func credentials(of agent: String? = nil) throws(StoreError) -> [StoredCredential] {
        try reading { db in
            try ledger(.credential, about: agent, in: db).map(credential)
        }
    }

    /// The credential of an id; nil when none was issued here.
    public func credential(_ id: String) throws(StoreError) -> StoredCredential? {
        try credentials().last { $0.id == id }
    }

    /// The credential that a record of the ledger is; nil for one of another kind.
    func credential(in record: LedgerRecord) throws(StoreError) -> StoredCredential? {
        record.kind == .credential ? try credential(record) : nil
    }

    /// Revokes a credential.
    @discardableResult
    public func revoke(
        _ credential: String,
        by: String,
        reason: String,
        at: Int64
    ) throws(StoreError) -> StoredRevocation {
        try writing { db in
            let says = try RevocationBody(by: by, reason: reason).text()
            return try revocation(
                enter(.revocation, about: credential, says: says, at: at, in: db)
            )
        }
    }

    /// How a credential was revoked first; nil when it was not.
    public func revocation(of credential: String) throws(StoreError) -> StoredRevocation? {
        try reading { db in
            try ledger(.revocation, about: credential, in: db).first.map(revocation)
        }
    }

    /// The numbers of all revoked credentials in the status list.
    public func revokedIndexes() throws(StoreError) -> Set<Int> {
        let indexes = try credentials().reduce(into: [String: Int]()) { $0[$1.id] = $1.index }
        let revoked = try ledger(.revocation)
        return Set(revoked.compactMap { indexes[$0.subject] })
    }

    /// The person that a record of the ledger is about; nil for one of another kind.
    func person(in record: LedgerRecord) throws(StoreError) -> Person? {
        guard record.kind == .person else { return nil }
        guard let body = PersonBody(text: record.says) else { throw unreadable(record) }
        return Person(id: record.subject, role: body.role, status: body.status, name: body.name)
    }

    private func credentialCount(in db: Database) throws -> Int {
        try Int.fetchOne(
            db,
            sql: "SELECT COUNT(*) FROM ledger WHERE kind = ?",
            arguments: [LedgerKind.credential.rawValue]
        ) ?? 0
    }

    private func credential(_ record: LedgerRecord) throws(StoreError) -> StoredCredential {
        guard let body = CredentialBody(text: record.says) else { throw unreadable(record) }
        return StoredCredential(
            number: record.number,
            id: body.id,
            agent: record.subject,
            market: body.market,
            index: body.index,
            token: body.token,
            at: record.at
        )
    }

    func revocation(_ record: LedgerRecord) throws(StoreError) -> StoredRevocation {
        guard let body = RevocationBody(text: record.says) else { throw unreadable(record) }
        return StoredRevocation(
            credential: record.subject,
            by: body.by,
            reason: body.reason,
            at: record.at
        )
    }

    private func unreadable(_ record: LedgerRecord) -> StoreError {
        .corrupt(path: path, what: "record \(record.number) of the ledger cannot be read")
    }
}
