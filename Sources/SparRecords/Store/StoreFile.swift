import Foundation
import GRDB

/// The file of a store before it is opened: made if missing, looked at without being touched.
struct StoreFile {
    /// Absolute, so that no name means anything else to SQLite.
    let path: String

    init(_ path: String) {
        self.path = URL(fileURLWithPath: path).path
    }

    private var folder: String { (path as NSString).deletingLastPathComponent }

    /// Makes folder and file where they are missing, for the user's eyes only.
    func create() throws(StoreError) {
        guard !exists else { return }
        try makeFolder(folder)
        let file = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        if file >= 0 {
            close(file)
        } else if errno != EEXIST {
            // Not there a moment ago: another process may have made it since.
            throw cannotCreate(errno)
        }
    }

    private func makeFolder(_ folder: String) throws(StoreError) {
        if mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
        let parent = (folder as NSString).deletingLastPathComponent
        guard errno == ENOENT, parent != folder else { throw cannotCreate(errno) }
        try makeFolder(parent)
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw cannotCreate(errno) }
    }

    /// Refuses a file that cannot be a store of this version, without writing a byte.
    func inspect() throws(StoreError) {
        if isFolder { throw .notADatabase(path: path) }
        guard let header = FileHeader.bytes(of: path) else {
            throw .unreadable(path: path, why: reason(errno))
        }
        if !header.isEmpty { try check(header) }
        for place in [path, folder] where access(place, W_OK) != 0 {
            throw .readOnly(path: place)
        }
        if !header.isEmpty { try checkThroughLog() }
    }

    private func check(_ header: [UInt8]) throws(StoreError) {
        guard let header = FileHeader(header) else { throw .notADatabase(path: path) }
        // Nothing there: the truth may still be in the write-ahead log.
        if header.isBlank { return }
        try refuse(Schema.standing(application: header.application, version: header.version))
    }

    /// Looks again with SQLite, for what only the write-ahead log knows; read-only, so that
    /// closing does not write the log back.
    private func checkThroughLog() throws(StoreError) {
        guard let size = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size],
            let size = size as? NSNumber, size.int64Value > 0
        else { return }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let standing = try queue.read(Schema.standing(of:))
            try queue.close()
            try refuse(standing)
        } catch {
            throw StoreError(error, at: path)
        }
    }

    private func refuse(_ standing: Schema.Standing) throws(StoreError) {
        switch standing {
        case .empty, .current, .older: break
        case .foreign: throw .notADatabase(path: path)
        case .newer(let found):
            throw .newerVersion(path: path, found: found, supported: Schema.version)
        }
    }

    /// Whether there is anything of that name.
    var exists: Bool { access(path, F_OK) == 0 }

    private var isFolder: Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && isFolder.boolValue
    }

    private func cannotCreate(_ code: Int32) -> StoreError {
        switch code {
        case EROFS: .readOnly(path: folder)
        case ENOSPC, EDQUOT: .diskFull(path: path)
        default: .cannotCreate(path: path, why: reason(code))
        }
    }

    private func reason(_ code: Int32) -> String {
        String(cString: strerror(code)).lowercased()
    }
}
