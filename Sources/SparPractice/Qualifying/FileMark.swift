import Foundation

/// What tells that files were changed since they were read.
struct FileMark: Equatable {
    private struct Part: Equatable {
        var device: UInt
        var file: UInt
        var size = 0
        /// Seconds and nanoseconds of the last writing, and of the last change of any kind.
        var written: [Int] = []
    }

    private var parts: [Part?] = []

    init() {}

    /// The mark of some files; with `isIdentity` only another file counts, not another content.
    init(_ paths: [String], isIdentity: Bool = false) {
        parts = paths.map { path in
            var found = stat()
            guard stat(path, &found) == 0 else { return nil }
            var part = Part(device: UInt(found.st_dev), file: UInt(found.st_ino))
            if !isIdentity {
                part.size = Int(found.st_size)
                part.written = [
                    found.st_mtim.tv_sec, found.st_mtim.tv_nsec, found.st_ctim.tv_sec,
                    found.st_ctim.tv_nsec,
                ]
            }
            return part
        }
    }
}
