import GRDB

extension CallStore {
    /// Walks the chain of calls and the chain of each, up to the first record that is not as it
    /// was written.
    ///
    /// Calls may go on meanwhile: the walk sees the store as it was when it began. What a chain
    /// without a key cannot show is a store rewritten as a whole, or set back to an earlier copy;
    /// for that, compare with a digest noted elsewhere.
    public func verify() throws(StoreError) -> ChainReport {
        try reading { db in
            let register = try Row.fetchOne(db, sql: "SELECT calls, digest FROM register")
            guard let register else {
                return ChainReport(
                    calls: 0,
                    records: 0,
                    fault: ChainFault(record: .head(call: nil), kind: .missing)
                )
            }
            var walk = ChainWalk(from: Digest.genesis.hex, noted: register["calls"])
            var report = ChainReport(calls: 0, records: 0, fault: nil)
            var last: (number: Int, id: String)?
            let rows = try Row.fetchCursor(db, sql: "SELECT * FROM call ORDER BY number")
            while let row = try rows.next() {
                let opening = try ChainLink(call: row, in: db)
                let found = try walk.step(opening) { try isDigestOfCall($0, in: db) }
                if let found {
                    report.fault = fault(found, at: opening, after: last, missing: walk.links + 1)
                    return report
                }
                let chain = try CallChain(opening: opening, in: db)
                report.fault = chain.fault()
                if !report.isSound { return report }
                report.calls += 1
                report.records += 1 + chain.links.count
                last = (opening.place.number, opening.place.call)
            }
            if walk.links < walk.noted {
                report.fault = ChainFault(
                    record: .call(number: walk.links + 1, id: nil),
                    kind: .missing
                )
            } else if walk.digest != register["digest"] {
                let record = last.map { ChainFault.Record.call(number: $0.number, id: $0.id) }
                report.fault = ChainFault(record: record ?? .head(call: nil), kind: .altered)
            }
            return report
        }
    }

    /// Walks the chain of one call; nil when the call is not on record.
    ///
    /// Its place among the calls is not looked at: that takes the walk over all.
    public func verify(call id: String) throws(StoreError) -> ChainReport? {
        try reading { db in
            let row = try Row.fetchOne(db, sql: "SELECT * FROM call WHERE id = ?", arguments: [id])
            guard let row else { return nil }
            let opening = try ChainLink(call: row, in: db)
            let isSound =
                opening.isIntact
                && opening.isSealed(at: opening.place, after: opening.seal.previous)
            guard isSound else {
                let record = ChainFault.Record.call(number: opening.place.number, id: id)
                return ChainReport(
                    calls: 0,
                    records: 0,
                    fault: ChainFault(record: record, kind: .altered)
                )
            }
            let chain = try CallChain(opening: opening, in: db)
            let fault = chain.fault()
            return ChainReport(
                calls: fault == nil ? 1 : 0,
                records: fault == nil ? 1 + chain.links.count : 0,
                fault: fault
            )
        }
    }

    private func fault(
        _ found: ChainWalk.Break,
        at opening: ChainLink,
        after last: (number: Int, id: String)?,
        missing number: Int
    ) -> ChainFault {
        let this = ChainFault.Record.call(number: opening.place.number, id: opening.place.call)
        switch found {
        case .altered: return ChainFault(record: this, kind: .altered)
        case .previousAltered:
            let before = last.map { ChainFault.Record.call(number: $0.number, id: $0.id) }
            return ChainFault(record: before ?? this, kind: .altered)
        case .missing, .closedUp:
            return ChainFault(record: .call(number: number, id: nil), kind: .missing)
        case .reordered: return ChainFault(record: this, kind: .reordered)
        case .added: return ChainFault(record: this, kind: .added)
        }
    }

    private func isDigestOfCall(_ digest: String, in db: Database) throws -> Bool {
        try Row.fetchOne(db, sql: "SELECT 1 FROM call WHERE digest = ?", arguments: [digest])
            != nil
    }
}
