import Foundation
import GRDB

/// The calls on record: one SQLite file that several processes may use at once.
///
/// Records are added and never changed; each carries a digest over itself and the one before, and
/// is on the disk when the function that adds it returns. docs/records.md gives the format.
public final class CallStore: Sendable {
    /// What tests turn to reach a locked or a full store in no time.
    package struct Tuning: Sendable {
        /// How many seconds to wait for another process's writing.
        package var patience: Double = 10
        /// The most pages of 4 KiB that the file may grow to; nil for no bound.
        package var maximumPages: Int?

        /// Patient and unbounded but where told otherwise.
        package init(patience: Double = 10, maximumPages: Int? = nil) {
            self.patience = patience
            self.maximumPages = maximumPages
        }
    }

    /// The store's file, absolute.
    public let path: String
    let pool: DatabasePool

    private init(path: String, pool: DatabasePool) {
        self.path = path
        self.pool = pool
    }

    /// Opens the store at `path`, making folder and file where they are missing.
    ///
    /// A file that is no store, or one of a newer version, is refused and left as it is. Who only
    /// asks a question says `creating: false` and gets `noStore` where there is no file.
    public static func open(
        at path: String,
        creating: Bool = true
    ) throws(StoreError) -> CallStore {
        try open(at: path, creating: creating, tuning: Tuning())
    }

    package static func open(
        at path: String,
        creating: Bool = true,
        tuning: Tuning
    ) throws(StoreError) -> CallStore {
        let file = StoreFile(path)
        if creating {
            try file.create()
        } else if !file.exists {
            throw .noStore(path: file.path)
        }
        let clock = ContinuousClock()
        let start = clock.now
        while true {
            do throws(StoreError) {
                return try open(file, tuning: tuning)
            } catch .locked where clock.now - start < .seconds(tuning.patience) {
                // SQLite waits by itself, but where several processes make a file at once, or one
                // of them sets it right after a crash, it refuses the others without a wait.
                usleep(5_000)
            }
        }
    }

    private static func open(_ file: StoreFile, tuning: Tuning) throws(StoreError) -> CallStore {
        try file.inspect()
        var configuration = Configuration()
        configuration.busyMode = .timeout(tuning.patience)
        configuration.label = "spar-records"
        do {
            let pool = try DatabasePool(path: file.path, configuration: configuration)
            try pool.writeWithoutTransaction { try makeDurable($0, tuning: tuning) }
            try pool.write { try Schema.migrate($0, path: file.path) }
            return CallStore(path: file.path, pool: pool)
        } catch {
            throw StoreError(error, at: file.path)
        }
    }

    /// Makes every commit wait for the disk.
    ///
    /// GRDB sets a laxer mode when it opens a pool, so this comes after, and is read back: a store
    /// that does not keep its promise is not opened.
    private static func makeDurable(_ db: Database, tuning: Tuning) throws {
        try db.execute(sql: "PRAGMA synchronous = FULL")
        if let pages = tuning.maximumPages {
            try db.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        let full = 2
        guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == full,
            try Bool.fetchOne(db, sql: "PRAGMA foreign_keys") == true
        else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
    }

    /// Runs `work` as one transaction that has the only right to write from its start.
    func writing<Value>(
        _ work: (Database) throws -> Value
    ) throws(StoreError) -> Value {
        do {
            return try pool.write(work)
        } catch {
            throw StoreError(error, at: path)
        }
    }

    /// Runs `work` on one unchanging view of the store.
    func reading<Value>(
        _ work: (Database) throws -> Value
    ) throws(StoreError) -> Value {
        do {
            return try pool.read(work)
        } catch {
            throw StoreError(error, at: path)
        }
    }
}
