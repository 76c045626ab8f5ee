import ArgumentParser

/// What a command's exit status means; documented in `docs/commands.md`.
enum ExitStatus: Int32, CaseIterable {
    /// Done, or yes.
    case done = 0
    /// The honest no: diagnostics found, sample call differs, mark missed, gate closed.
    case no = 1
    /// Could not: unreadable file, locked store, full disk.
    case couldNot = 2
    /// Bad arguments.
    case usage = 64
    /// Interrupted.
    case interrupted = 130

    /// As ArgumentParser throws it.
    var code: ExitCode { ExitCode(rawValue) }
}

/// Something a command could not do, with the sentence that says so and the way out.
struct CommandFailure: Error, CustomStringConvertible {
    var message: String
    var status: ExitStatus

    init(_ message: String, _ status: ExitStatus = .couldNot) {
        self.message = message
        self.status = status
    }

    var description: String { message }
}
