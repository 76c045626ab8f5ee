import Foundation
import SparRecords
import Testing

/// The verifier printed in docs/records.md, taken from the page and run.
struct OtherReaderTests {
    private static let python = "/usr/bin/python3"

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: python)))
    func `other software walks the chains by the page alone`() throws {
        let folder = try Folder()
        let store = try CallStore.open(at: folder.store)
        try store.fill()
        #expect(try walk(folder) == "14 records follow\n")
        try folder.tamper("UPDATE entry SET body = '{}' WHERE call = 'c-2' AND position = 3")
        #expect(try walk(folder) == "entry 3 of c-2 does not follow\n")
    }

    private func walk(_ folder: Folder) throws -> String {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../docs/records.md").standardized
        let text = try String(contentsOf: page, encoding: .utf8)
        let parts = text.components(separatedBy: "```python\n")
        let program = try #require(parts.last?.components(separatedBy: "```").first)
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: Self.python)
        process.arguments = ["-c", program, folder.store]
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self)
    }
}
