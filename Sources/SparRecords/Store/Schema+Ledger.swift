import Foundation
import GRDB

extension Schema {
    /// Version 2: the ledger of people, sign-offs and credentials, the store's own id, and the one
    /// change that a record allows: that what it says is forgotten.
    @Sendable static func addLedger(_ db: Database) throws {
        try db.execute(sql: ledger)
        try db.execute(
            sql: "INSERT INTO identity VALUES (1, ?)",
            arguments: [Seal.freshSalt()]
        )
        for (table, columns) in forgettable {
            try db.execute(sql: "DROP TRIGGER IF EXISTS \(table)_stays")
            try db.execute(sql: guardOf(table, keeping: columns))
        }
        try db.execute(
            sql: """
                CREATE TRIGGER ledger_remains BEFORE DELETE ON ledger
                BEGIN SELECT RAISE(ABORT, 'records are never removed'); END;
                """
        )
    }

    private static let ledger = """
        CREATE TABLE ledger (
            number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            at INTEGER NOT NULL,
            \(seal) UNIQUE
        ) STRICT;
        CREATE INDEX ledger_by_subject ON ledger (subject, kind, number);
        CREATE INDEX ledger_by_kind ON ledger (kind, number);

        CREATE TABLE ledger_head (
            one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
            records INTEGER NOT NULL,
            digest TEXT NOT NULL
        ) STRICT;
        INSERT INTO ledger_head VALUES (1, 0, '\(Digest.genesis.hex)');

        CREATE TABLE identity (
            one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
            id TEXT NOT NULL
        ) STRICT;

        CREATE INDEX assessment_by_trainee ON call (trainee, number) WHERE mode = 'assessment';
        """

    /// Tables whose records can be forgotten, with the columns that stay even then.
    private static let forgettable = [
        ("call", ["number", "id", "scenario", "mode", "started_at"]),
        ("entry", ["call", "position", "link"]),
        (
            "scorecard",
            ["call", "number", "link", "overall", "passed", "rubric_digest", "at"]
        ),
        ("ledger", ["number", "kind", "at"]),
    ]

    /// A record stays as it is, but for being forgotten: body and salt emptied, seal untouched.
    private static func guardOf(_ table: String, keeping columns: [String]) -> String {
        let kept = (columns + ["content", "previous", "digest"])
            .map { "NEW.\($0) IS OLD.\($0)" }.joined(separator: " AND ")
        return """
            CREATE TRIGGER \(table)_stays BEFORE UPDATE ON \(table)
            WHEN NOT (NEW.body = '\(RecordPlace.forgottenBody)' AND NEW.salt = '' AND \(kept))
            BEGIN SELECT RAISE(ABORT, 'records are never changed'); END;
            """
    }
}
