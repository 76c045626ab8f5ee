import Foundation
import GRDB

extension StoreError {
    /// What an error of the database means to whoever uses the store.
    ///
    /// Only the result code is kept: message and arguments could quote what a trainee typed.
    init(_ error: any Error, at path: String) {
        if let error = error as? StoreError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self = .failed(path: path, why: "unexpected \(type(of: error))")
            return
        }
        let why = error.extendedResultCode.description
        self =
            switch error.resultCode {
            case .SQLITE_FULL: .diskFull(path: path)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path)
            case .SQLITE_READONLY: .readOnly(path: path)
            case .SQLITE_NOTADB: .notADatabase(path: path)
            case .SQLITE_CORRUPT: .corrupt(path: path, what: why)
            case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .unreadable(path: path, why: why)
            case .SQLITE_IOERR where Self.isFull(path): .diskFull(path: path)
            default: .failed(path: path, why: why)
            }
    }

    /// Whether the disk of `path` is full: SQLite calls some of its own failed writes otherwise.
    private static func isFull(_ path: String) -> Bool {
        let folder = (path as NSString).deletingLastPathComponent
        let facts = try? FileManager.default.attributesOfFileSystem(forPath: folder)
        guard let free = facts?[.systemFreeSize] as? NSNumber else { return false }
        return free.int64Value < 128 * 1024
    }
}
