import Foundation
import GRDB

/// What was understood of finished calls, kept so that regrading need not hear them again.
///
/// A file of its own beside the store (`records.sqlite.heard`): nothing in it is a record, and it
/// may be deleted at any time. Each entry is bound to the digest of its call's end, which covers
/// every word of the call, and to the edition of whatever heard it; another edition's entries are
/// not found and make room for new ones.
public final class HeardCache: Sendable {
    private let queue: DatabaseQueue
    private let edition: String

    private init(queue: DatabaseQueue, edition: String) {
        self.queue = queue
        self.edition = edition
    }

    /// The cache of the store at `path`, made where it is missing.
    ///
    /// - Parameters:
    ///   - path: The store's file.
    ///   - edition: What hears: any change of it hears everything anew.
    /// - Returns: The cache; nil where none can be kept, which only costs time.
    public static func beside(store path: String, edition: String) -> HeardCache? {
        var configuration = Configuration()
        configuration.busyMode = .timeout(2)
        configuration.label = "spar-heard"
        let file = URL(fileURLWithPath: path).path + ".heard"
        let isNew = !FileManager.default.fileExists(atPath: file)
        if isNew {
            let made = FileManager.default.createFile(
                atPath: file,
                contents: nil,
                attributes: [.posixPermissions: 0o600]
            )
            guard made else { return nil }
        }
        do {
            let queue = try DatabaseQueue(path: file, configuration: configuration)
            try queue.writeWithoutTransaction { db in
                // What a power cut takes from here is heard again.
                try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF")
                try db.execute(
                    sql: """
                        CREATE TABLE IF NOT EXISTS heard (
                            digest TEXT NOT NULL PRIMARY KEY,
                            edition TEXT NOT NULL,
                            body BLOB NOT NULL
                        ) STRICT, WITHOUT ROWID
                        """
                )
            }
            return HeardCache(queue: queue, edition: edition)
        } catch {
            return nil
        }
    }

    /// What is kept of calls with these end digests; calls not kept are absent.
    public func heard(_ digests: [Digest]) -> [Digest: [UInt8]] {
        let found = try? queue.read { db in
            let statement = try db.cachedStatement(
                sql: "SELECT body FROM heard WHERE digest = ? AND edition = ?"
            )
            var bodies: [Digest: [UInt8]] = [:]
            for digest in digests {
                let body = try Data.fetchOne(statement, arguments: [digest.hex, edition])
                if let body { bodies[digest] = Array(body) }
            }
            return bodies
        }
        return found ?? [:]
    }

    /// Keeps what was heard of calls with these end digests, in place of what was kept before.
    public func keep(_ bodies: [Digest: [UInt8]]) {
        guard !bodies.isEmpty else { return }
        try? queue.write { db in
            let statement = try db.cachedStatement(
                sql: "INSERT OR REPLACE INTO heard (digest, edition, body) VALUES (?, ?, ?)"
            )
            for (digest, body) in bodies {
                try statement.execute(arguments: [digest.hex, edition, Data(body)])
            }
        }
    }
}
