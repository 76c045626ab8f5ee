import GRDB
public import SparModel

extension CallStore {
    /// The assessment calls of somebody, oldest first, those that were left included.
    ///
    /// Whether the records are as they were written `verify(call:)` tells.
    public func assessments(
        of trainee: String,
        market: Market? = nil
    ) throws(StoreError) -> [AssessmentAttempt] {
        try reading { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT call.id, call.number, head.digest,
                            (SELECT MAX(earlier.started_at) FROM call AS earlier
                                WHERE earlier.trainee = call.trainee
                                    AND earlier.scenario = call.scenario
                                    AND earlier.number < call.number) AS called_before
                        FROM call JOIN head ON head.call = call.id
                        WHERE call.trainee = ? AND call.mode = 'assessment'
                        ORDER BY call.number
                        """
                ),
                arguments: [trainee]
            ).compactMap { row in
                let id: String = row["id"]
                guard let call = try storedCall(id, in: db) else { return nil }
                if let market, call.opening.assessment?.market != market { return nil }
                return AssessmentAttempt(
                    number: row["number"],
                    call: call,
                    calledBefore: row["called_before"],
                    scorecards: try scorecards(of: id, in: db),
                    signOffs: try signOffs(of: id, in: db),
                    end: Digest(hex: row["digest"])
                )
            }
        }
    }

    /// When somebody last began a call of each scenario they ever met, practice included, in
    /// milliseconds since 1970-01-01 UTC.
    public func scenariosMet(by trainee: String) throws(StoreError) -> [String: Int64] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT scenario, MAX(started_at) AS at FROM call WHERE trainee = ?
                    GROUP BY scenario
                    """,
                arguments: [trainee]
            ).reduce(into: [:]) { $0[$1["scenario"]] = $1["at"] }
        }
    }

    /// The assessment of somebody that has not ended; nil when there is none.
    public func openAssessment(of trainee: String) throws(StoreError) -> CallOpening? {
        try unfinished(trainee: trainee, mode: .assessment)?.opening
    }

    /// The latest time any record of the store bears; nil in an empty one.
    ///
    /// A clock that shows less was set back.
    public func latestTime() throws(StoreError) -> Int64? {
        try reading { db in
            try Int64.fetchOne(
                db,
                sql: """
                    SELECT MAX(at) FROM (
                        SELECT started_at AS at FROM call
                            WHERE number > (SELECT MAX(number) - 100 FROM call)
                        UNION ALL
                        SELECT finish.at FROM finish JOIN call ON call.id = finish.call
                            WHERE call.number > (SELECT MAX(number) - 100 FROM call)
                        UNION ALL
                        SELECT at FROM ledger
                            WHERE number > (SELECT MAX(number) - 100 FROM ledger))
                    """
            )
        }
    }

    /// The store's own id, given to it for good when it was made.
    public func identity() throws(StoreError) -> String {
        try reading { db in
            guard let id = try String.fetchOne(db, sql: "SELECT id FROM identity") else {
                throw StoreError.corrupt(path: path, what: "the store's own id is missing")
            }
            return id
        }
    }
}

extension CallStore {
    /// Everybody who ever began an assessment, in order of id; those forgotten are left out.
    public func assessedAgents() throws(StoreError) -> [String] {
        try reading { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT trainee FROM call INDEXED BY assessment_by_trainee
                    WHERE mode = 'assessment' AND body <> '\(RecordPlace.forgottenBody)'
                    ORDER BY trainee
                    """
            )
        }
    }
}
