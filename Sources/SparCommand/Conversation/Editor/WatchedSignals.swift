import CLineEditor
import Glibc

/// Signals that wait in a pipe until they are asked for, for as long as this value lives.
final class WatchedSignals {
    /// For poll(2): readable when a signal waits.
    let descriptor: Int32

    /// Nil when the system has no pipe left.
    init?(_ signals: [Int32]) {
        let descriptor = spar_signals_watch(signals, Int32(signals.count))
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
    }

    deinit {
        spar_signals_unwatch()
    }

    /// Waits until there is one, or the time has passed.
    func wait(milliseconds: Int32) {
        var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&source, 1, milliseconds)
    }

    /// The oldest signal that waits.
    func next() -> Int32? {
        var number: UInt8 = 0
        return read(descriptor, &number, 1) == 1 ? Int32(number) : nil
    }
}
