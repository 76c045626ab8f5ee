import GRDB

/// The tables of the store, and how a file comes to have them.
///
/// Frozen once released: a change is a new version with its own step.
enum Schema {
    /// The format this program writes, kept in SQLite's `user_version`.
    static let version = steps.count

    /// What brings a store from each version to the next, beginning with an empty file.
    private static let steps: [@Sendable (Database) throws -> Void] = [
        createFirst, addLedger,
    ]

    /// Says that a SQLite file is ours: "SPAR" in SQLite's `application_id`.
    static let application: Int32 = 0x5350_4152

    /// Brings the store to this version, or refuses it unchanged.
    ///
    /// Many may race to do it: the transaction around it lets one through.
    static func migrate(_ db: Database, path: String) throws {
        switch try standing(of: db) {
        case .current: break
        case .empty: try bring(db, from: 0)
        case .older(let found): try bring(db, from: found)
        case .foreign: throw StoreError.notADatabase(path: path)
        case .newer(let found):
            throw StoreError.newerVersion(path: path, found: found, supported: version)
        }
    }

    private static func bring(_ db: Database, from version: Int) throws {
        for step in steps[version...] { try step(db) }
        try db.execute(sql: "PRAGMA application_id = \(application)")
        try db.execute(sql: "PRAGMA user_version = \(Self.version)")
    }

    /// What a file is to us.
    enum Standing: Equatable {
        case empty, current, foreign
        case older(Int)
        case newer(Int)
    }

    /// What the open file is to us.
    static func standing(of db: Database) throws -> Standing {
        let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        if application == 0, found == 0 {
            let tables = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_master") ?? 0
            return tables == 0 ? .empty : .foreign
        }
        return standing(application: application, version: found)
    }

    /// What a file that bears these two numbers is to us.
    static func standing(application: Int32, version found: Int) -> Standing {
        guard application == Self.application, found > 0 else { return .foreign }
        if found < version { return .older(found) }
        return found > version ? .newer(found) : .current
    }

    @Sendable private static func createFirst(_ db: Database) throws {
        try db.execute(sql: tables)
        for table in ["call", "entry", "finish", "scorecard"] {
            try db.execute(sql: guards(for: table))
        }
    }

    static let seal = """
        body TEXT NOT NULL CHECK (json_valid(body)),
        salt TEXT NOT NULL,
        content TEXT NOT NULL,
        previous TEXT NOT NULL,
        digest TEXT NOT NULL
        """

    private static let tables = """
        CREATE TABLE trainee (
            id TEXT NOT NULL PRIMARY KEY,
            since INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE call (
            number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
            id TEXT NOT NULL UNIQUE,
            trainee TEXT NOT NULL REFERENCES trainee (id),
            scenario TEXT NOT NULL,
            mode TEXT NOT NULL CHECK (mode IN ('practice', 'assessment')),
            started_at INTEGER NOT NULL,
            \(seal) UNIQUE
        ) STRICT;
        CREATE INDEX call_by_trainee ON call (trainee, scenario);
        CREATE INDEX call_by_scenario ON call (scenario);

        CREATE TABLE entry (
            call TEXT NOT NULL REFERENCES call (id),
            position INTEGER NOT NULL CHECK (position >= 1),
            link INTEGER NOT NULL CHECK (link >= 1),
            \(seal),
            PRIMARY KEY (call, position)
        ) STRICT;

        CREATE TABLE finish (
            call TEXT NOT NULL PRIMARY KEY REFERENCES call (id),
            link INTEGER NOT NULL CHECK (link >= 1),
            ending TEXT,
            at INTEGER NOT NULL,
            \(seal)
        ) STRICT;

        CREATE TABLE scorecard (
            call TEXT NOT NULL REFERENCES call (id),
            number INTEGER NOT NULL CHECK (number >= 1),
            link INTEGER NOT NULL CHECK (link >= 1),
            overall INTEGER CHECK (overall BETWEEN 0 AND 100),
            passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
            rubric_digest TEXT NOT NULL,
            at INTEGER NOT NULL,
            \(seal),
            PRIMARY KEY (call, number)
        ) STRICT;

        CREATE TABLE head (
            call TEXT NOT NULL PRIMARY KEY REFERENCES call (id),
            entries INTEGER NOT NULL,
            finishes INTEGER NOT NULL CHECK (finishes IN (0, 1)),
            scorecards INTEGER NOT NULL,
            digest TEXT NOT NULL
        ) STRICT;

        CREATE TABLE register (
            one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
            calls INTEGER NOT NULL,
            digest TEXT NOT NULL
        ) STRICT;
        INSERT INTO register VALUES (1, 0, '\(Digest.genesis.hex)');
        """

    /// Records are added, never changed: a slip of our own code fails instead of breaking a chain.
    private static func guards(for table: String) -> String {
        """
        CREATE TRIGGER \(table)_stays BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'records are never changed'); END;
        CREATE TRIGGER \(table)_remains BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'records are never removed'); END;
        """
    }
}
