import GRDB

/// A connection that does nothing but read the ledger, for who asks it over and over.
///
/// It can tell whether anybody has written to the store since it looked last.
public final class LedgerReader: Sendable {
    /// The store it reads.
    public let store: CallStore
    private let queue: DatabaseQueue

    /// Opens a connection of its own to the store's file.
    public init(_ store: CallStore) throws(StoreError) {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        configuration.label = "spar-ledger"
        // Enough for the upper pages of tables and indexes; what else is read is seldom read twice.
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA cache_size = -4096") }
        do {
            queue = try DatabaseQueue(path: store.path, configuration: configuration)
        } catch {
            throw StoreError(error, at: store.path)
        }
        self.store = store
    }

    /// A number that is another one once somebody else has written to the store through SQLite.
    ///
    /// Who writes past SQLite does not move it: look at the files' times as well.
    public func version() throws(StoreError) -> Int {
        let version: Int?
        do {
            version = try queue.unsafeRead { db in
                try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version"))
            }
        } catch {
            throw StoreError(error, at: store.path)
        }
        guard let version else {
            throw .failed(path: store.path, why: "SQLite does not tell its data's version")
        }
        return version
    }

    /// Runs `work` on the ledger as it stands at one instant.
    ///
    /// - Throws: `StoreError`, and what `work` throws.
    public func viewing<Value>(_ work: (LedgerView) throws -> Value) throws -> Value {
        do {
            return try queue.read { db in try work(LedgerView(store: store, db: db)) }
        } catch let error as DatabaseError {
            throw StoreError(error, at: store.path)
        }
    }

    /// Lets go of every page of the file that is held, here and by the store.
    ///
    /// SQLite does so by itself, but only where it was SQLite that wrote.
    public func forgetPages() {
        queue.releaseMemory()
        store.pool.releaseMemory()
    }
}
