import CLineEditor
import Glibc

/// Waiting for keys, signals and silence.
extension LineEditor {
    /// A paste is over when nothing has come for so many milliseconds.
    private static let pasteEnds: Int32 = 80
    /// As long may SIGHUP take.
    private static let hangUpFollows: Int32 = 200

    /// The next character typed, nil when the read is to end.
    func nextScalar() -> UInt32? {
        var decoder = UTF8Decoder()
        while let byte = nextByte() {
            switch decoder.feed(byte) {
            case .unfinished:
                continue
            case .invalidBefore:
                keys.putBack()
                return UTF8Decoder.replacement
            case .scalar(let scalar):
                guard isText(scalar), spar_editor_length(handle) >= lineLimit else { return scalar }
                if !wasCut { spar_editor_beep(handle) }
                wasCut = true
            }
        }
        return nil
    }

    private func isText(_ scalar: UInt32) -> Bool {
        scalar >= 0x20 && scalar != 0x7F
    }

    private func nextByte() -> UInt8? {
        while true {
            if let byte = keys.next() { return byte }
            waitForKeys()
            guard ending == nil else {
                keys.clear()
                return nil
            }
        }
    }

    /// Waits until there are keys, or something else has been dealt with.
    private func waitForKeys() {
        if clock.isOver {
            finishDrawing()
            ending = .idle
        } else if keys.isPasting {
            // The silence can wait for the end of a paste.
            if !poll(milliseconds: Self.pasteEnds) { keys.pause() }
        } else if !poll(milliseconds: clock.milliseconds), clock.listen() {
            finishDrawing()
            ending = .idle
        }
    }

    /// Deals with what comes within a time; false if nothing came.
    private func poll(milliseconds: Int32) -> Bool {
        var sources = [
            pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        ]
        let ready = Glibc.poll(&sources, nfds_t(sources.count), milliseconds)
        // Interrupted: the signal waits in the pipe.
        if ready < 0 { return true }
        if sources[0].revents != 0 {
            while ending == nil, let signal = signals.next() { handle(signal: signal) }
        } else if sources[1].revents != 0 {
            readKeys(waited: true)
        }
        return ready > 0
    }

    /// Reads what was typed while no line was being read: it tells nothing of pastes.
    ///
    /// To be called before the prompt is shown, since from then on keys are waited for.
    func takeInTypedAhead() {
        var source = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        if Glibc.poll(&source, 1, 0) > 0, source.revents == Int16(POLLIN) {
            readKeys(waited: false)
        }
    }

    /// Forgets what was typed ahead, and tells what it was; to be called between two reads.
    package func discardTypedAhead() -> String {
        // Until it is told otherwise the terminal keeps a line that has no end yet to itself.
        spar_editor_prepare_terminal(handle, true)
        takeInTypedAhead()
        spar_editor_prepare_terminal(handle, false)
        var bytes: [UInt8] = []
        keys.pause()
        while let byte = keys.next() { bytes.append(byte) }
        keys.clear()
        let text = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control ? " " : scalar
        }
        return String(String.UnicodeScalarView(text))
    }

    private func readKeys(waited: Bool) {
        var burst = [UInt8](repeating: 0, count: 4_096)
        let count = read(typed.descriptor, &burst, burst.count)
        if count > 0 {
            keys.receive(burst[..<count], waited: waited)
            clock.restart()
        } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
            // A terminal that hangs up also sends SIGHUP, a little later; it says more.
            signals.wait(milliseconds: Self.hangUpFollows)
            while ending == nil, let signal = signals.next() { handle(signal: signal) }
            ending = ending ?? .endOfInput
        }
    }

    private func handle(signal: Int32) {
        switch signal {
        case SIGINT:
            finishDrawing(with: "^C")
            ending = .interrupted
        case SIGTERM, SIGHUP:
            finishDrawing()
            ending = .terminated(signal: signal)
        case SIGWINCH:
            redrawAfterResize()
        case SIGTSTP:
            stop()
            isContinued = true
        case SIGCONT:
            // Already drawn again, if it was we who stopped.
            if !isContinued { redrawAfterStop() }
            isContinued = false
        default:
            break
        }
    }
}
