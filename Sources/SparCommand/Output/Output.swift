import Glibc

/// Writes whole lines to the process's streams, past any buffer, so that nothing said is lost.
enum Output {
    /// A result: stdout.
    static func print(_ text: String) throws(OutputError) {
        try write(text + "\n", to: STDOUT_FILENO)
    }

    /// Results of several lines: stdout.
    static func print(_ lines: [String]) throws(OutputError) {
        for line in lines { try print(line) }
    }

    /// Talk: stderr.
    ///
    /// What cannot be said there is not worth an error.
    static func talk(_ text: String) {
        do { try write(text + "\n", to: STDERR_FILENO) } catch {}
    }

    /// A file with this text in the place of whatever was there.
    static func writeFile(_ text: String, to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw CommandFailure(
                "cannot write `\(path)`: \(String(cString: strerror(errno))); "
                    + "the call is kept, and `spar review --eml` prints the mail"
            )
        }
        defer { close(file) }
        try write(text, to: file)
    }

    /// Text as it is, without a line break.
    static func write(_ text: String, to descriptor: Int32) throws(OutputError) {
        var bytes = Array(TerminalText.shown(text, on: descriptor).utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if written > 0 {
                bytes = bytes.dropFirst(written)
            } else if errno != EINTR {
                throw errno == EPIPE ? .closed : .failed(errno)
            }
        }
    }
}

/// Why output could not be written.
enum OutputError: Error, Equatable, CustomStringConvertible {
    /// The reader went away: `spar … | head`; no fault.
    case closed
    /// The system's error number.
    case failed(Int32)

    var description: String {
        switch self {
        case .closed: "the output was closed"
        case .failed(let number): "cannot write the output: \(String(cString: strerror(number)))"
        }
    }
}
