import CPseudoTerminal
import Glibc

/// A program that runs at a terminal of its own, driven as a person would.
///
/// What it writes is kept whole in ``output`` and drawn on ``screen``. Every wait ends as soon as
/// it can and throws ``Failure`` when its deadline has passed, so deadlines may be generous.
package final class PseudoTerminal {
    /// How long to wait, for a machine that is slow.
    package static let patience = Duration.seconds(60)

    /// What did not happen, with what the screen showed instead.
    package struct Failure: Error, CustomStringConvertible {
        package var description: String
    }

    /// How a program ended.
    package enum Ending: Equatable, Sendable {
        case exited(Int32)
        case killed(signal: Int32)
    }

    private let terminal: Int32
    private let process: pid_t
    private var ending: Ending?
    private var isClosed = false

    /// All that was written so far.
    package private(set) var output: [UInt8] = []
    /// Up to where ``expect(_:within:)`` has looked.
    private var seen = 0
    /// What a person would see.
    package private(set) var screen: TerminalScreen

    /// Starts a program, in this folder if none is named.
    ///
    /// The environment is all it gets, but for `TERM` and `PATH`, which are added if they lack.
    package static func spawn(
        _ path: String,
        _ arguments: [String] = [],
        environment: [String: String] = [:],
        folder: String? = nil,
        columns: Int = 80,
        rows: Int = 24
    ) throws -> PseudoTerminal {
        var environment = environment
        environment["TERM"] = environment["TERM"] ?? "xterm-256color"
        environment["PATH"] = environment["PATH"] ?? "/usr/bin:/bin"
        let argv = ([path] + arguments).map { strdup($0) } + [nil]
        let envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (argv + envp).forEach { free($0) } }
        var process: pid_t = 0
        let terminal = spar_pty_spawn(
            path,
            argv,
            envp,
            folder,
            Int32(rows),
            Int32(columns),
            &process
        )
        guard terminal >= 0 else {
            throw Failure(description: "cannot start \(path): \(String(cString: strerror(errno)))")
        }
        return PseudoTerminal(
            terminal: terminal,
            process: process,
            screen: TerminalScreen(columns: columns, rows: rows)
        )
    }

    private init(terminal: Int32, process: pid_t, screen: TerminalScreen) {
        self.terminal = terminal
        self.process = process
        self.screen = screen
    }

    deinit {
        hangUp()
        guard ending == nil else { return }
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
    }

    /// Types a text; Return is `\r`, Ctrl-C `\u{3}`, the up arrow `\u{1B}[A`.
    package func send(_ text: String) throws {
        try send(bytes: Array(text.utf8))
    }

    /// Types bytes, which need not be UTF-8.
    package func send(bytes: [UInt8]) throws {
        var rest = bytes[...]
        try wait(until: "the program reads what is typed", within: Self.patience) { terminal in
            let count = rest.withUnsafeBytes { write(terminal.terminal, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) }
            return rest.isEmpty
        }
    }

    /// Waits until a text is written, after the last one that was expected.
    package func expect(_ text: String, within patience: Duration = patience) throws {
        let wanted = Array(text.utf8)
        var from = seen
        try wait(until: "it writes \(text.debugDescription)", within: patience) { terminal in
            guard let end = terminal.output.end(of: wanted, from: from) else {
                from = max(from, terminal.output.count - wanted.count)
                return false
            }
            terminal.seen = end
            return true
        }
    }

    /// Waits until the screen is as wanted.
    package func expectScreen(
        _ what: String,
        within patience: Duration = patience,
        _ isTrue: (TerminalScreen) -> Bool
    ) throws {
        try wait(until: "the screen shows \(what)", within: patience) { isTrue($0.screen) }
        seen = output.count
    }

    /// Waits until a row of the screen is exactly this text, spaces at its end apart.
    package func expectRow(_ row: String, within patience: Duration = patience) throws {
        try expectScreen("the row \(row.debugDescription)", within: patience) {
            $0.lines.contains(row)
        }
    }

    /// Gives the terminal another size; the program is sent SIGWINCH.
    package func resize(columns: Int, rows: Int) {
        _ = spar_pty_resize(terminal, Int32(rows), Int32(columns))
        screen.resize(columns: columns, rows: rows)
    }

    /// Sends a signal to the program alone.
    package func signal(_ number: Int32) {
        if ending == nil { kill(process, number) }
    }

    /// Whether the terminal echoes and edits by itself, as a shell must find it.
    package var isCooked: Bool { spar_pty_is_cooked(terminal) }

    /// Closes the terminal, as when its window is closed.
    package func hangUp() {
        guard !isClosed else { return }
        isClosed = true
        close(terminal)
    }

    /// Waits until the program has ended.
    package func wait(within patience: Duration = patience) throws -> Ending {
        var result: Ending?
        try wait(until: "the program ends", within: patience) { terminal in
            result = terminal.reap()
            return result != nil
        }
        if !isClosed { drain() }
        return result ?? .exited(-1)
    }

    /// Waits until something is true; looks again whenever the program writes.
    package func wait(
        until what: String,
        within patience: Duration = patience,
        _ isTrue: (PseudoTerminal) -> Bool
    ) throws {
        let clock = ContinuousClock()
        let deadline = clock.now.advanced(by: patience)
        while !isTrue(self) {
            guard clock.now < deadline else {
                let shown = screen.lines.filter { !$0.isEmpty }.joined(separator: "\n")
                throw Failure(description: "waited in vain until \(what); the screen:\n\(shown)")
            }
            var source = pollfd(fd: isClosed ? -1 : terminal, events: Int16(POLLIN), revents: 0)
            _ = poll(&source, 1, 20)
            let isOver = !isClosed && !drain() && source.revents & Int16(POLLHUP) != 0
            // Nobody is left to write: do not turn round and round.
            if isOver { usleep(5_000) }
        }
    }

    /// Takes in what was written; false if there was nothing.
    @discardableResult
    private func drain() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var isAny = false
        while true {
            let count = read(terminal, &buffer, buffer.count)
            guard count > 0 else { return isAny }
            isAny = true
            output += buffer[..<count]
            screen.write(buffer[..<count])
        }
    }

    private func reap() -> Ending? {
        if let ending { return ending }
        var status: Int32 = 0
        var wasKilled = false
        guard spar_pty_reap(process, &status, &wasKilled) == 1 else { return nil }
        ending = wasKilled ? .killed(signal: status - 128) : .exited(status)
        return ending
    }
}

extension [UInt8] {
    /// Where the first occurrence of some bytes ends.
    fileprivate func end(of wanted: [UInt8], from start: Int) -> Int? {
        guard let first = wanted.first else { return start }
        var index = Swift.max(0, start)
        while index + wanted.count <= count {
            if self[index] == first, self[index..<(index + wanted.count)].elementsEqual(wanted) {
                return index + wanted.count
            }
            index += 1
        }
        return nil
    }
}
