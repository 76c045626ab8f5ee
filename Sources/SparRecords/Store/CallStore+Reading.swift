import GRDB
public import SparModel

extension CallStore {
    /// The call of this id as it is on record; nil when there is none, or it was forgotten.
    public func call(_ id: String) throws(StoreError) -> StoredCall? {
        try reading { db in try storedCall(id, in: db) }
    }

    /// The newest call that can still go on, of those that match; nil when there is none.
    public func unfinished(
        trainee: String,
        scenario: String? = nil,
        mode: CallMode? = nil
    ) throws(StoreError) -> StoredCall? {
        try reading { db in
            let wanted = condition(trainee: trainee, scenario: scenario, mode: mode)
            let id = try String.fetchOne(
                db,
                sql: """
                    SELECT id FROM call
                    WHERE \(wanted.sql)
                        AND NOT EXISTS (SELECT 1 FROM finish WHERE finish.call = call.id)
                    ORDER BY number DESC LIMIT 1
                    """,
                arguments: wanted.arguments
            )
            guard let id else { return nil }
            return try storedCall(id, in: db)
        }
    }

    /// The calls that match, newest first.
    public func calls(
        trainee: String? = nil,
        scenario: String? = nil,
        limit: Int? = nil
    ) throws(StoreError) -> [CallSummary] {
        try reading { db in
            let wanted = condition(trainee: trainee, scenario: scenario)
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT call.id, call.body,
                        (SELECT COUNT(*) FROM entry WHERE entry.call = call.id) AS entries,
                        finish.body AS finish, finish.digest AS finish_digest,
                        scorecard.overall, scorecard.passed, scorecard.rubric_digest
                    FROM call
                    LEFT JOIN finish ON finish.call = call.id
                    LEFT JOIN scorecard ON scorecard.call = call.id AND scorecard.number =
                        (SELECT MAX(number) FROM scorecard WHERE scorecard.call = call.id)
                    WHERE \(wanted.sql)
                    ORDER BY call.number DESC LIMIT ?
                    """,
                arguments: wanted.arguments + [limit ?? -1]
            )
            return try rows.map(summary)
        }
    }

    /// The gradings of a call, oldest first; empty when it was never graded.
    public func scorecards(of call: String) throws(StoreError) -> [StoredScorecard] {
        try reading { db in try scorecards(of: call, in: db) }
    }

    func scorecards(of call: String, in db: Database) throws -> [StoredScorecard] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT number, body, digest FROM scorecard
                WHERE call = ? AND body <> '\(RecordPlace.forgottenBody)' ORDER BY number
                """,
            arguments: [call]
        ).map { row in
            let number: Int = row["number"]
            guard let body = ScorecardBody(text: row["body"]) else {
                throw unreadable("scorecard \(number) of call `\(call)`")
            }
            return StoredScorecard(
                number: number,
                json: body.card,
                overall: body.overall,
                passed: body.passed,
                rubricDigest: body.rubricDigest,
                at: body.at,
                digest: Digest(hex: row["digest"])
            )
        }
    }

    /// The trainees who ever began a call, in order of id.
    public func trainees() throws(StoreError) -> [String] {
        try reading { db in
            try String.fetchAll(db, sql: "SELECT id FROM trainee ORDER BY id")
        }
    }

    /// The rows of `call` that are wanted, put so that SQLite can use its indexes.
    ///
    /// A call that was forgotten is in no list.
    private func condition(
        trainee: String?,
        scenario: String?,
        mode: CallMode? = nil
    ) -> (sql: String, arguments: StatementArguments) {
        let asked = [("trainee", trainee), ("scenario", scenario), ("mode", mode?.rawValue)]
        let given = asked.compactMap { name, value in value.map { (name, $0) } }
        let sql = given.map { name, _ in "call.\(name) = ?" }.joined(separator: " AND ")
        let isLegible = "call.body <> '\(RecordPlace.forgottenBody)'"
        return (
            sql.isEmpty ? isLegible : "\(sql) AND \(isLegible)", StatementArguments(given.map(\.1))
        )
    }

    func storedCall(_ id: String, in db: Database) throws -> StoredCall? {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT call.id, call.body, call.digest,
                    finish.body AS finish, finish.digest AS finish_digest
                FROM call LEFT JOIN finish ON finish.call = call.id
                WHERE call.id = ? AND call.body <> '\(RecordPlace.forgottenBody)'
                """,
            arguments: [id]
        )
        guard let row else { return nil }
        let (opening, replies) = try opening(in: row)
        let entries = try Row.fetchAll(
            db,
            sql: "SELECT position, body, digest FROM entry WHERE call = ? ORDER BY position",
            arguments: [id]
        ).map { row in
            let position: Int = row["position"]
            guard let body = EntryBody(text: row["body"]), let entry = body.entry else {
                throw unreadable("entry \(position) of call `\(id)`")
            }
            return StoredEntry(
                position: position,
                entry: entry,
                replies: body.replies,
                digest: Digest(hex: row["digest"])
            )
        }
        if let gap = entries.enumerated().first(where: { $0 + 1 != $1.position }) {
            throw unreadable("entry \(gap.offset + 1) of call `\(id)`")
        }
        return StoredCall(
            opening: opening,
            openingReplies: replies,
            entries: entries,
            finish: try finish(in: row),
            digest: Digest(hex: row["digest"])
        )
    }

    private func summary(_ row: Row) throws -> CallSummary {
        CallSummary(
            opening: try opening(in: row).opening,
            entries: row["entries"],
            finish: try finish(in: row),
            overall: row["overall"],
            passed: row["passed"],
            rubricDigest: row["rubric_digest"]
        )
    }

    private func opening(in row: Row) throws -> (opening: CallOpening, replies: [Spoken]) {
        guard let body = OpeningBody(text: row["body"]), let opening = body.opening else {
            let id: String = row["id"]
            throw unreadable("the opening of call `\(id)`")
        }
        return (opening, body.replies)
    }

    private func finish(in row: Row) throws -> StoredFinish? {
        guard let text: String = row["finish"] else { return nil }
        guard let body = FinishBody(text: text) else {
            let id: String = row["id"]
            throw unreadable("the end of call `\(id)`")
        }
        return StoredFinish(
            ending: body.ending,
            at: body.at,
            digest: Digest(hex: row["finish_digest"])
        )
    }

    private func unreadable(_ what: String) -> StoreError {
        .corrupt(path: path, what: "\(what) cannot be read")
    }
}
