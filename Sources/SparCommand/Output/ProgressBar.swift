import Glibc

/// One line on stderr that fills as work is done; nothing where stderr is no terminal.
struct ProgressBar: Sendable {
    private let what: String
    private let columns: Int?

    /// A bar that says what is being done.
    init(_ what: String) {
        self.what = what
        let isDumb = getenv("TERM").map { String(cString: $0) } == "dumb"
        let isTerminal = isatty(STDERR_FILENO) == 1 && !isDumb
        columns = isTerminal ? TerminalSize(of: STDERR_FILENO)?.columns ?? 80 : nil
    }

    /// Shows that so many of `total` are done; drawn only when it would look different.
    func show(_ done: Int, of total: Int) {
        guard let columns, total > 1 else { return }
        let length = max(10, min(40, columns - what.count - 20))
        let step = max(1, total / (length * 2))
        guard done % step == 0 || done == total else { return }
        let filled = done * length / total
        let bar =
            String(repeating: "#", count: filled) + String(repeating: ".", count: length - filled)
        write("\r\(what)  \(bar)  \(done) of \(total)")
    }

    /// Takes the bar away.
    func finish() {
        guard columns != nil else { return }
        write("\r\u{1B}[K")
    }

    private func write(_ text: String) {
        do { try Output.write(text, to: STDERR_FILENO) } catch {}
    }
}
