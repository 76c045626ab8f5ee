import Foundation
import SparTerminalSupport
import Testing

/// A folder of its own for a test, gone afterwards.
struct Workshop: ~Copyable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "spar-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A path inside it.
    func at(_ name: String) -> String { path + "/" + name }

    /// Writes a file inside it.
    func write(_ text: String, to name: String) throws -> String {
        let file = at(name)
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent,
            withIntermediateDirectories: true
        )
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        return file
    }
}

/// The repository the tests were built from.
let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

/// What a finished program left behind.
struct Finished {
    var status: Int32
    var output: Data
    var talk: String
    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [String] { text.split(separator: "\n").map(String.init) }

    /// Expects it to have ended so, and shows what it said where it did not.
    @discardableResult
    func ended(
        _ status: Int32,
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> Finished {
        #expect(self.status == status, "\(text)\(talk)", sourceLocation: sourceLocation)
        return self
    }
}

/// Runs the real program to its end.
func spar(
    _ arguments: [String],
    input: Data = Data(),
    environment: [String: String] = [:],
    folder: String = repository
) throws -> Finished {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltProgram.path("spar"))
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var variables = ProcessInfo.processInfo.environment
    variables["SPAR_HOME"] = nil
    variables["SPAR_RECORDS"] = nil
    variables["SWIFT_BACKTRACE"] = "enable=no"
    for (name, value) in environment { variables[name] = value }
    process.environment = variables
    // Files, not pipes: however much is written, nobody waits for anybody.
    let base = NSTemporaryDirectory() + "spar-run-" + UUID().uuidString
    defer {
        for end in ["in", "out", "err"] { try? FileManager.default.removeItem(atPath: base + end) }
    }
    try input.write(to: URL(fileURLWithPath: base + "in"))
    for end in ["out", "err"] { try Data().write(to: URL(fileURLWithPath: base + end)) }
    process.standardInput = FileHandle(forReadingAtPath: base + "in")
    process.standardOutput = FileHandle(forWritingAtPath: base + "out")
    process.standardError = FileHandle(forWritingAtPath: base + "err")
    try process.run()
    process.waitUntilExit()
    return Finished(
        status: process.terminationReason == .exit
            ? process.terminationStatus : 128 + process.terminationStatus,
        output: try Data(contentsOf: URL(fileURLWithPath: base + "out")),
        talk: String(
            decoding: try Data(contentsOf: URL(fileURLWithPath: base + "err")),
            as: UTF8.self
        )
    )
}

/// Runs the real program with text on its input.
func spar(_ arguments: String..., say lines: [String] = [], in folder: String? = nil) throws
    -> Finished
{
    try spar(
        arguments,
        input: Data(lines.map { $0 + "\n" }.joined().utf8),
        folder: folder ?? repository
    )
}
