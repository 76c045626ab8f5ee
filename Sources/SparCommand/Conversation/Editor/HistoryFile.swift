import Glibc

/// The lines somebody typed, kept in a file of their own.
///
/// One entry a line, appended with a single write so that two calls at once lose nothing, and
/// readable by its owner only. Escaped: `\\` a backslash, `\n` a newline, `\r` a carriage return.
struct HistoryFile {
    /// As many entries are loaded.
    static let entriesLoaded = 1_000
    /// As much of the file's end is looked at for them.
    static let bytesLoaded = 1 << 20

    let path: String

    /// The last entries, oldest first; none if the file cannot be read.
    func load() -> [String] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return [] }
        defer { close(file) }
        let end = lseek(file, 0, SEEK_END)
        let start = max(0, end - Self.bytesLoaded)
        guard lseek(file, start, SEEK_SET) == start else { return [] }
        var bytes = [UInt8](repeating: 0, count: end - start)
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes { buffer in
                read(file, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
            }
            guard count > 0 else { break }
            filled += count
        }
        var lines = bytes[..<filled].split(separator: UInt8(ascii: "\n"))
        // Read from the middle of an entry on.
        if start > 0, !lines.isEmpty { lines.removeFirst() }
        return lines.suffix(Self.entriesLoaded).map { line in
            Self.unescaped(String(decoding: line, as: UTF8.self))
        }
    }

    /// Adds an entry; false if it could not be written.
    @discardableResult
    func append(_ entry: String) -> Bool {
        let file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        defer { close(file) }
        var line = Array((Self.escaped(entry) + "\n").utf8)
        // A crash or a full disk may have left half an entry: do not add to that.
        let end = lseek(file, 0, SEEK_END)
        var last = UInt8(ascii: "\n")
        if end > 0, pread(file, &last, 1, end - 1) == 1, last != UInt8(ascii: "\n") {
            line.insert(UInt8(ascii: "\n"), at: 0)
        }
        return write(file, line, line.count) == line.count
    }

    static func escaped(_ entry: String) -> String {
        var result = ""
        for scalar in entry.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    static func unescaped(_ line: String) -> String {
        var result = ""
        var scalars = line.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            guard scalar == "\\" else {
                result.unicodeScalars.append(scalar)
                continue
            }
            switch scalars.next() {
            case "n": result += "\n"
            case "r": result += "\r"
            case let other?: result.unicodeScalars.append(other)
            case nil: result += "\\"
            }
        }
        return result
    }
}
