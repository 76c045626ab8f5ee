import Glibc

/// A folder that goes with its value.
final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/spar-terminal-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Failure() }
        path = String(cString: made)
    }

    struct Failure: Error {}

    deinit {
        guard let folder = opendir(path) else { return }
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            unlink("\(path)/\(name)")
        }
        closedir(folder)
        rmdir(path)
    }

    func file(_ name: String) -> String { "\(path)/\(name)" }

    func write(_ bytes: [UInt8], to name: String) {
        let file = open(self.file(name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        defer { close(file) }
        _ = Glibc.write(file, bytes, bytes.count)
    }

    func write(_ text: String, to name: String) {
        write(Array(text.utf8), to: name)
    }

    func text(of name: String) -> String {
        let file = open(self.file(name), O_RDONLY)
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = read(file, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
