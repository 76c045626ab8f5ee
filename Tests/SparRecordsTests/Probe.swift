import Foundation
import Testing

/// A process that writes to a store: Tests/Support/RecordWriterProbe.
final class Probe {
    private let process = Process()
    private let pipe = Pipe()

    init(_ arguments: [String]) throws {
        // Built products lie side by side, the one that runs the tests among them.
        let built = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.executableURL = built.deletingLastPathComponent()
            .appendingPathComponent("record-writer-probe")
        process.arguments = arguments
        process.standardOutput = pipe
        try process.run()
    }

    /// What a probe says from start to end.
    static func output(_ arguments: String...) throws -> [String] {
        try Probe(arguments).lines()
    }

    /// Blocks until the probe has said something.
    func firstWords() -> [String] { complete(pipe.fileHandleForReading.availableData) }

    /// What it says until it ends.
    func lines() throws -> [String] {
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return complete(data)
    }

    /// Ends it as a power cut would, without a chance to tidy up.
    func kill() { _ = Foundation.kill(process.processIdentifier, SIGKILL) }

    /// The lines that were said to their end.
    private func complete(_ data: Data) -> [String] {
        var lines = String(decoding: data, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines.removeLast()
        return lines
    }
}
