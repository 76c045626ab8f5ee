import Glibc
import Testing

@testable import SparCommand

struct HistoryFileTests {
    private let folder: TemporaryFolder
    private let history: HistoryFile

    init() throws {
        folder = try TemporaryFolder()
        history = HistoryFile(path: folder.file("history"))
    }

    @Test func `entries come back in order, whatever they hold`() {
        let entries = ["hello", #"a \n b \\ c"#, "two\nlines\r", "£4,860 日本 👍", #"ends in \"#]
        for entry in entries { #expect(history.append(entry)) }
        #expect(history.load() == entries)
    }

    @Test func `only its owner may read it`() {
        history.append("secret")
        var status = stat()
        #expect(stat(history.path, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
    }

    @Test func `two writers lose nothing`() {
        let other = HistoryFile(path: history.path)
        for number in 0..<20 {
            (number.isMultiple(of: 2) ? history : other).append("entry \(number)")
        }
        #expect(history.load() == (0..<20).map { "entry \($0)" })
    }

    @Test func `the last thousand are loaded`() {
        folder.write((0..<1_500).map { "entry \($0)\n" }.joined(), to: "history")
        let loaded = history.load()
        #expect(loaded.count == 1_000)
        #expect(loaded.first == "entry 500")
        #expect(loaded.last == "entry 1499")
    }

    @Test func `of a huge file only the end is read, from a whole entry on`() {
        let long = String(repeating: "x", count: 5_000)
        folder.write((0..<400).map { "\($0) \(long)\n" }.joined(), to: "history")
        let loaded = history.load()
        #expect(loaded.last == "399 \(long)")
        #expect(loaded.count == (1 << 20) / 5_005)
        #expect(loaded.allSatisfy { $0.hasSuffix(" \(long)") })
    }

    @Test func `half an entry left by a crash does not swallow the next`() {
        folder.write("whole\nhal", to: "history")
        history.append("next")
        #expect(history.load() == ["whole", "hal", "next"])
    }

    @Test func `bytes that are no text do not stop it`() {
        folder.write([0x61, 0xFF, 0x0A, 0x62, 0x0A], to: "history")
        #expect(history.load() == ["a\u{FFFD}", "b"])
    }

    @Test func `no file is no history`() {
        #expect(history.load() == [])
        #expect(!HistoryFile(path: "/nonexistent/history").append("lost"))
    }
}
