import GRDB

extension CallStore {
    /// Where the chains of the store stand now.
    public func standing() throws(StoreError) -> StoreStanding {
        try reading { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT identity.id, register.calls, register.digest AS calls_digest,
                        ledger_head.records, ledger_head.digest AS ledger_digest
                    FROM identity, register, ledger_head
                    """
            )
            guard let row else {
                throw StoreError.corrupt(path: path, what: "a note where a chain ends is missing")
            }
            return StoreStanding(
                store: row["id"],
                calls: row["calls"],
                callsDigest: row["calls_digest"],
                ledger: row["records"],
                ledgerDigest: row["ledger_digest"]
            )
        }
    }

    /// The digest of the so-manieth call, that of no call at all for 0; nil when there is none.
    func digest(ofCall number: Int) throws(StoreError) -> Digest? {
        try digest("SELECT digest FROM call WHERE number = ?", number)
    }

    /// The digest of the so-manieth record of the ledger; likewise.
    func digest(ofLedger number: Int) throws(StoreError) -> Digest? {
        try digest("SELECT digest FROM ledger WHERE number = ?", number)
    }

    private func digest(_ sql: String, _ number: Int) throws(StoreError) -> Digest? {
        if number == 0 { return .genesis }
        return try reading { db in
            try String.fetchOne(db, sql: sql, arguments: [number]).map(Digest.init(hex:))
        }
    }

    /// The digest in which the record of a call ends; nil where it is not on record.
    public func end(of call: String) throws(StoreError) -> Digest? {
        try reading { db in try Head(of: call, in: db).map { Digest(hex: $0.digest) } }
    }

    /// Whether a record of the chain of a call bears this digest.
    public func holds(_ digest: String, inChainOf call: String) throws(StoreError) -> Bool {
        try reading { db in
            let sql = """
                SELECT 1 FROM call WHERE id = :call AND digest = :digest
                UNION ALL SELECT 1 FROM entry WHERE call = :call AND digest = :digest
                UNION ALL SELECT 1 FROM finish WHERE call = :call AND digest = :digest
                UNION ALL SELECT 1 FROM scorecard WHERE call = :call AND digest = :digest
                """
            return try Row.fetchOne(db, sql: sql, arguments: ["call": call, "digest": digest])
                != nil
        }
    }
}
