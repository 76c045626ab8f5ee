import GRDB
public import SparModel

extension CallStore {
    /// Walks every chain to its end and names all that is not as it was written, or not as it
    /// may be.
    ///
    /// Calls may go on meanwhile: the walk sees the store as it was when it began. Beside the
    /// chains it holds assessments against their own terms: drawn, in time, one at once, nothing
    /// taken back, on the roster; and sign-offs against who may sign.
    public func audit() throws(StoreError) -> StoreAudit {
        try reading { db in
            var ledger = LedgerAudit()
            try ledger.walk(db)
            var calls = CallAudit(people: ledger.people)
            try calls.walk(db)
            var audit = calls.audit
            audit.ledger = ledger.records
            audit.findings = ledger.findings + audit.findings
            audit.findings += try ledger.checkSignOffs(in: db)
            return audit
        }
    }

    /// Holds an audit against the notes kept outside the store: what a chain alone cannot show.
    public func audit(_ audit: inout StoreAudit, against notes: AnchorFile) throws(StoreError) {
        let anchors: [Anchor]
        do {
            anchors = try notes.anchors()
        } catch {
            audit.findings.append(AuditFinding(.notesAltered, .fault, error.description))
            return
        }
        audit.notes = anchors.count
        do {
            try notes.check(self)
        } catch let fault as AnchorFault {
            audit.findings.append(AuditFinding(fault))
        } catch {
            throw StoreError(error, at: path)
        }
        for anchor in anchors where anchor.occasion == .restored {
            audit.findings.append(
                AuditFinding(
                    .restored,
                    .doubt,
                    "the store was put back from a backup on \(AuditTime.shown(anchor.at)) with "
                        + "\(anchor.calls) calls: \(anchor.reason ?? "no reason given")"
                )
            )
        }
        guard let first = anchors.first else {
            audit.findings.append(
                AuditFinding(
                    .notNoted,
                    .doubt,
                    "nothing was noted of this store in `\(notes.path)`: that an old copy was put "
                        + "back could not be seen"
                )
            )
            return
        }
        let noted = Set(anchors.compactMap(\.call))
        for (number, call) in try assessmentNames() where number > first.calls {
            guard !noted.contains(call) else { continue }
            audit.findings.append(
                AuditFinding(
                    .notNoted,
                    .doubt,
                    "assessment `\(call)` was never noted outside the store",
                    call: call
                )
            )
        }
    }

    private func assessmentNames() throws(StoreError) -> [(Int, String)] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: "SELECT number, id FROM call WHERE mode = 'assessment' ORDER BY number"
            ).map { ($0["number"], $0["id"]) }
        }
    }
}
