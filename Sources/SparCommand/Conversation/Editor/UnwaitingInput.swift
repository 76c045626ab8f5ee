import Glibc

/// A terminal opened once more, so that no read of it waits.
///
/// Ctrl-C takes away what was typed, even between the poll that told of it and the read: a read that waits would
/// then wait on while the signal lies unseen. The descriptor given stays as it is, since others share it.
final class UnwaitingInput {
    /// Reads of it fail with EAGAIN where nothing is there; the one given, where it cannot be opened again.
    let descriptor: Int32
    private let isOwn: Bool

    /// The terminal `input` opened once more.
    init(_ input: Int32) {
        var name = [CChar](repeating: 0, count: 256)
        let opened =
            ttyname_r(input, &name, name.count) == 0
            ? open(name, O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC) : -1
        isOwn = opened >= 0
        descriptor = isOwn ? opened : input
    }

    deinit {
        if isOwn { close(descriptor) }
    }
}
