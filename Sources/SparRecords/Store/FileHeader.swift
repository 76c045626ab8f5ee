import Foundation
import Synchronization

/// What the first bytes of a SQLite file say, in SQLite's documented format.
struct FileHeader {
    let application: Int32
    let version: Int
    /// Whether no program has put a mark or a table there yet.
    let isBlank: Bool

    /// The header in these bytes; nil when they are not a SQLite file's.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.size, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
            return nil
        }
        func number(at range: Range<Int>) -> UInt32 {
            bytes[range].reduce(0) { $0 << 8 | UInt32($1) }
        }
        application = Int32(bitPattern: number(at: 68..<72))
        version = Int(number(at: 60..<64))
        // The list of tables begins at byte 100: a leaf (13) without cells is an empty list.
        let hasTables = bytes[100] != 13 || number(at: 103..<105) > 0
        isBlank = application == 0 && version == 0 && !hasTables
    }

    /// The first bytes of a file, as many as there are; nil, with `errno` set, if they cannot be
    /// read.
    static func bytes(of path: String) -> [UInt8]? {
        guard let file = Kept.descriptor(of: path) else { return nil }
        var bytes = [UInt8](repeating: 0, count: size)
        let count = pread(file, &bytes, size, 0)
        return count < 0 ? nil : Array(bytes.prefix(count))
    }

    private static let size = 108
}

/// Descriptors that stay open as long as the process, one a file.
///
/// To close any descriptor of a file drops every lock the process holds on it, those of SQLite's
/// connections too (sqlite.org/howtocorrupt.html, 2.2): a second opening of a store would take the
/// locks from the first.
private enum Kept {
    struct File: Hashable {
        var device: UInt64
        var number: UInt64
    }

    private static let descriptors = Mutex<[File: Int32]>([:])

    static func descriptor(of path: String) -> Int32? {
        var facts = stat()
        guard access(path, R_OK) == 0, stat(path, &facts) == 0 else { return nil }
        let file = File(device: UInt64(facts.st_dev), number: UInt64(facts.st_ino))
        return descriptors.withLock { kept in
            if let descriptor = kept[file] { return descriptor }
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { return nil }
            kept[file] = descriptor
            return descriptor
        }
    }
}
