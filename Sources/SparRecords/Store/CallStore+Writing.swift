import GRDB
public import SparModel

extension CallStore {
    /// Puts a call on record before its first word, with what the parties say in answer to it.
    ///
    /// `shared` is what a branch has in common with the call it goes back into; all of it is on
    /// record, or nothing.
    public func begin(
        _ opening: CallOpening,
        opening replies: [Spoken],
        sharing shared: [(entry: CallEntry, replies: [Spoken])] = []
    ) throws(StoreError) {
        try writing { db in
            guard try !isOnRecord(opening.call, in: db) else {
                throw StoreError.callExists(call: opening.call)
            }
            try addTrainee(opening.trainee, since: opening.startedAt, to: db)
            let register = try register(of: db)
            let number = register.calls + 1
            let place = RecordPlace(
                kind: .call,
                call: opening.call,
                link: number,
                number: number
            )
            let body = try OpeningBody(opening, replies: replies).text()
            let seal = Seal(place, body: body, after: register.digest)
            try db.cachedStatement(
                sql: """
                    INSERT INTO call (number, id, trainee, scenario, mode, started_at,
                        body, salt, content, previous, digest)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [
                number, opening.call, opening.trainee, opening.scenario, opening.mode.rawValue,
                opening.startedAt, body, seal.salt, seal.content, seal.previous, seal.digest,
            ])
            try db.cachedStatement(sql: "UPDATE register SET calls = ?, digest = ?")
                .execute(arguments: [number, seal.digest])
            try db.cachedStatement(sql: "INSERT INTO head VALUES (?, 0, 0, 0, ?)")
                .execute(arguments: [opening.call, seal.digest])
            for (offset, each) in shared.enumerated() {
                _ = try add(
                    each.entry,
                    replies: each.replies,
                    to: opening.call,
                    at: offset + 1,
                    in: db
                )
            }
        }
    }

    /// Adds an entry to a call with what was answered; it is on the disk when this returns.
    ///
    /// `position` counts the call's entries from 1 and must be the next one: of two processes
    /// that go on with one call, the second to write is refused with `conflict`.
    @discardableResult
    public func append(
        _ entry: CallEntry,
        replies: [Spoken],
        to call: String,
        at position: Int
    ) throws(StoreError) -> StoredEntry {
        try writing { db in
            try add(entry, replies: replies, to: call, at: position, in: db)
        }
    }

    private func add(
        _ entry: CallEntry,
        replies: [Spoken],
        to call: String,
        at position: Int,
        in db: Database
    ) throws -> StoredEntry {
        var head = try head(of: call, in: db)
        guard head.finishes == 0 else { throw StoreError.finished(call: call) }
        guard position == head.entries + 1 else {
            throw StoreError.conflict(
                call: call,
                position: position,
                next: head.entries + 1
            )
        }
        let place = RecordPlace(
            kind: .entry,
            call: call,
            link: head.links + 1,
            number: position
        )
        let body = try EntryBody(entry, replies: replies).text()
        let seal = Seal(place, body: body, after: head.digest)
        try db.cachedStatement(
            sql: """
                INSERT INTO entry (call, position, link, body, salt, content, previous, digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            call, position, place.link, body, seal.salt, seal.content, seal.previous,
            seal.digest,
        ])
        head.entries = position
        head.digest = seal.digest
        try head.save(to: db)
        return StoredEntry(
            position: position,
            entry: entry,
            replies: replies,
            digest: Digest(hex: seal.digest)
        )
    }

    /// Closes a call: no entry can follow, minutes and confirmation included, only gradings.
    ///
    /// `ending` is nil for a call that was left without one.
    @discardableResult
    public func finish(
        _ call: String,
        ending: Ending?,
        at: Int64
    ) throws(StoreError) -> StoredFinish {
        try writing { db in
            var head = try head(of: call, in: db)
            guard head.finishes == 0 else { throw StoreError.finished(call: call) }
            let place = RecordPlace(kind: .finish, call: call, link: head.links + 1, number: 1)
            let body = try FinishBody(at: at, ending: ending).text()
            let seal = Seal(place, body: body, after: head.digest)
            try db.cachedStatement(
                sql: """
                    INSERT INTO finish (call, link, ending, at,
                        body, salt, content, previous, digest)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [
                call, place.link, ending?.rawValue, at, body, seal.salt, seal.content,
                seal.previous, seal.digest,
            ])
            head.finishes = 1
            head.digest = seal.digest
            try head.save(to: db)
            return StoredFinish(ending: ending, at: at, digest: Digest(hex: seal.digest))
        }
    }

    /// Keeps a grading of a call beside those before it; `json` comes back byte for byte.
    @discardableResult
    public func keep(
        scorecard json: String,
        overall: Int?,
        passed: Bool,
        rubricDigest: String,
        for call: String,
        at: Int64
    ) throws(StoreError) -> StoredScorecard {
        let card = NewScorecard(
            call: call,
            json: json,
            overall: overall,
            passed: passed,
            rubricDigest: rubricDigest
        )
        return try writing { db in try add(card, at: at, to: db) }
    }

    /// Keeps gradings of many calls beside those before them, all of them or none.
    public func keep(_ cards: [NewScorecard], at: Int64) throws(StoreError) {
        try writing { db in
            for card in cards { _ = try add(card, at: at, to: db) }
        }
    }

    private func add(_ card: NewScorecard, at: Int64, to db: Database) throws -> StoredScorecard {
        var head = try head(of: card.call, in: db)
        head.scorecards += 1
        let place = RecordPlace(
            kind: .scorecard,
            call: card.call,
            link: head.links,
            number: head.scorecards
        )
        let body = try ScorecardBody(
            at: at,
            card: card.json,
            overall: card.overall,
            passed: card.passed,
            rubricDigest: card.rubricDigest
        ).text()
        let seal = Seal(place, body: body, after: head.digest)
        try db.cachedStatement(
            sql: """
                INSERT INTO scorecard (call, number, link, overall, passed, rubric_digest, at,
                    body, salt, content, previous, digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            card.call, place.number, place.link, card.overall, card.passed, card.rubricDigest, at,
            body, seal.salt, seal.content, seal.previous, seal.digest,
        ])
        head.digest = seal.digest
        try head.save(to: db)
        return StoredScorecard(
            number: place.number,
            json: card.json,
            overall: card.overall,
            passed: card.passed,
            rubricDigest: card.rubricDigest,
            at: at,
            digest: Digest(hex: seal.digest)
        )
    }

    private func isOnRecord(_ call: String, in db: Database) throws -> Bool {
        try db.cachedStatement(sql: "SELECT 1 FROM call WHERE id = ?")
            .fetchesRow(arguments: [call])
    }

    private func addTrainee(_ id: String, since: Int64, to db: Database) throws {
        try db.cachedStatement(
            sql: "INSERT INTO trainee (id, since) VALUES (?, ?) ON CONFLICT DO NOTHING"
        ).execute(arguments: [id, since])
    }

    private func register(of db: Database) throws -> (calls: Int, digest: String) {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT calls, digest FROM register")
        )
        guard let row else {
            throw StoreError.corrupt(path: path, what: "the register of calls is missing")
        }
        return (row["calls"], row["digest"])
    }

    private func head(of call: String, in db: Database) throws -> Head {
        guard let head = try Head(of: call, in: db) else {
            throw StoreError.unknownCall(call: call)
        }
        return head
    }
}

extension Statement {
    fileprivate func fetchesRow(arguments: StatementArguments) throws -> Bool {
        try Row.fetchOne(self, arguments: arguments) != nil
    }
}
