import Foundation
import GRDB

extension CallStore {
    /// Copies the store to a new file while others use it, and walks the copy's chains.
    ///
    /// - Returns: What walking the copy found; it is sound, or the store itself is not.
    /// - Throws: `StoreError`; no file is left behind then.
    public func backup(to path: String) throws(StoreError) -> ChainReport {
        let target = StoreFile(path)
        guard !target.exists else {
            throw .cannotCreate(path: target.path, why: "it is there already")
        }
        let partial = target.path + ".partial"
        try? FileManager.default.removeItem(atPath: partial)
        defer { Self.removeWithLog(partial) }
        try StoreFile(partial).create()
        do {
            let copy = try DatabaseQueue(path: partial)
            try pool.backup(to: copy)
            // One file that stands alone, without a log beside it.
            try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try copy.close()
        } catch {
            throw StoreError(error, at: partial)
        }
        guard rename(partial, target.path) == 0 else {
            throw .cannotCreate(
                path: target.path,
                why: String(cString: strerror(errno)).lowercased()
            )
        }
        let copy = try CallStore.open(at: target.path, creating: false)
        return try copy.verify()
    }

    /// Puts what a backup holds in the place of what this store holds, for every process that
    /// uses it.
    ///
    /// - Parameters:
    ///   - backup: A store whose chains are sound.
    ///   - reason: Why, for the ledger.
    ///   - at: Milliseconds since 1970-01-01 UTC.
    /// - Throws: `StoreError`.
    public func restore(from backup: CallStore, reason: String, at: Int64) throws(StoreError) {
        do {
            try backup.pool.backup(to: pool)
            try pool.writeWithoutTransaction { db in
                _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
                try db.execute(sql: "PRAGMA synchronous = FULL")
            }
        } catch {
            throw StoreError(error, at: path)
        }
        let says = try Self.text(RestoredBody(reason: reason), at: path)
        try enter(.restored, about: try identity(), says: says, at: at)
    }

    private static func text(
        _ body: RestoredBody,
        at path: String
    ) throws(StoreError) -> String {
        do { return try body.text() } catch { throw StoreError(error, at: path) }
    }

    private static func removeWithLog(_ path: String) {
        for end in ["", "-wal", "-shm", "-journal"] {
            try? FileManager.default.removeItem(atPath: path + end)
        }
    }
}

/// What a record of kind `restored` says.
struct RestoredBody: RecordBody {
    var reason: String
}
