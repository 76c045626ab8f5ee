import Glibc

/// Reads lines where there is no terminal to edit at: from a pipe, a file, a dumb terminal.
///
/// Lines end in `\n` or `\r\n`; the last one may lack it. What is not UTF-8 becomes U+FFFD; a
/// byte order mark at the start and NUL bytes anywhere are dropped, so that text in a foreign
/// encoding stays as readable as it can be. However long a line is, memory stays bounded.
package final class PlainReader {
    private let input: Int32
    private let typed: UnwaitingInput
    private let output: Int32
    private let lineLimit: Int
    private let isInteractive: Bool
    private let signals: WatchedSignals?

    private var buffer = [UInt8](repeating: 0, count: 65_536)
    private var unread = 0..<0
    private var isFirstLine = true
    private var prompt = ""

    /// A reader that keeps so many bytes of a line.
    ///
    /// Ctrl-C and requests to end become outcomes, or end the process as usual if signals are
    /// not watched.
    package init(
        input: Int32 = STDIN_FILENO,
        output: Int32 = STDOUT_FILENO,
        lineLimit: Int = 10_000,
        watchesSignals: Bool = true
    ) {
        self.input = input
        typed = UnwaitingInput(input)
        self.output = output
        self.lineLimit = lineLimit
        isInteractive = isatty(input) == 1 && isatty(output) == 1
        signals = watchesSignals ? WatchedSignals([SIGINT, SIGTERM, SIGHUP]) : nil
    }

    /// Reads a line; the prompt is shown and a silence heard only by somebody at a terminal.
    ///
    /// At `end` the read is over with ``LineOutcome/idle``, and what there is of a line is lost.
    package func readLine(
        prompt: String,
        silence: Silence? = nil,
        until end: ContinuousClock.Instant? = nil
    ) -> LineOutcome {
        self.prompt = prompt
        if isInteractive { write(prompt) }
        var clock = SilenceClock(isInteractive ? silence : nil, until: end)
        var line: [UInt8] = []
        var isCut = false
        while true {
            let rest = buffer[unread]
            let end = rest.firstIndex(of: UInt8(ascii: "\n"))
            isCut = !append(rest[..<(end ?? rest.endIndex)], to: &line) || isCut
            if let end {
                unread = (end + 1)..<unread.upperBound
                return outcome(line, isCut: isCut)
            }
            unread = 0..<0
            if let ending = fill(&clock) {
                guard ending == .endOfInput, !line.isEmpty else { return ending }
                return outcome(line, isCut: isCut)
            }
        }
    }

    /// Forgets the lines that have been typed and not yet read, and tells what they were.
    package func discardTypedAhead() -> String {
        var bytes = Array(buffer[unread])
        unread = 0..<0
        var source = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        while poll(&source, 1, 0) > 0, source.revents == Int16(POLLIN) {
            let count = read(typed.descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            .joined(separator: " ")
    }

    /// Prints lines; at a terminal, the prompt is shown again after them.
    package func printAbove(_ text: String) {
        write(isInteractive && !prompt.isEmpty ? "\n\(text)\n\(prompt)" : text + "\n")
    }

    /// Keeps what the limit allows; false if that was not all.
    private func append(_ bytes: ArraySlice<UInt8>, to line: inout [UInt8]) -> Bool {
        let text = bytes.contains(0) ? bytes.filter { $0 != 0 }[...] : bytes
        // One more than the limit, for a carriage return that is no part of the line.
        let room = lineLimit + 1 - line.count
        line += text.prefix(room)
        return text.count <= room
    }

    private func outcome(_ bytes: [UInt8], isCut: Bool) -> LineOutcome {
        var bytes = bytes[...]
        if !isCut, bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        if isFirstLine, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        isFirstLine = false
        guard isCut || bytes.count > lineLimit else {
            return .line(String(decoding: bytes, as: UTF8.self))
        }
        bytes = bytes.prefix(lineLimit)
        // The limit may fall into a character: what is left of that goes too.
        let start = bytes.suffix(4).lastIndex { $0 & 0xC0 != 0x80 } ?? bytes.endIndex
        var decoder = UTF8Decoder()
        let steps = bytes[start...].map { decoder.feed($0) }
        if steps.last == .unfinished { bytes = bytes[..<start] }
        return .cutLine(String(decoding: bytes, as: UTF8.self))
    }

    /// Waits for bytes; nil when some have come.
    private func fill(_ clock: inout SilenceClock) -> LineOutcome? {
        while true {
            var sources = [pollfd(fd: input, events: Int16(POLLIN), revents: 0)]
            if let signals {
                sources.append(pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0))
            }
            let ready = poll(&sources, nfds_t(sources.count), clock.milliseconds)
            if let ending = pendingSignal() { return ending }
            if clock.isOver || ready == 0 && clock.listen() { return .idle }
            guard ready > 0, sources[0].revents != 0 else { continue }
            let count = read(input, &buffer, buffer.count)
            if count > 0 {
                unread = 0..<count
                return nil
            }
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            // A terminal that hangs up also sends SIGHUP, a little later.
            if isInteractive, count < 0 { signals?.wait(milliseconds: 200) }
            return pendingSignal() ?? .endOfInput
        }
    }

    private func pendingSignal() -> LineOutcome? {
        guard let signal = signals?.next() else { return nil }
        if isInteractive { write("\n") }
        return signal == SIGINT ? .interrupted : .terminated(signal: signal)
    }

    private func write(_ text: String) {
        var bytes = Array(TerminalText.shown(text, on: output).utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
