/// When, during one read, the silence is next heard, and when the read is over in any case.
struct SilenceClock {
    private let silence: Silence?
    /// When the read ends, whatever is typed.
    private let end: ContinuousClock.Instant?
    private let clock = ContinuousClock()
    private var wait: Duration?
    private var deadline: ContinuousClock.Instant?

    init(_ silence: Silence?, until end: ContinuousClock.Instant? = nil) {
        self.silence = silence
        self.end = end
        wait = silence?.after
        restart()
    }

    /// A key was pressed.
    mutating func restart() {
        deadline = wait.map { clock.now.advanced(by: $0) }
    }

    /// Whether the time for the read is up.
    var isOver: Bool { end.map { clock.now >= $0 } ?? false }

    /// What poll(2) wants: milliseconds until there is something to do, -1 for never.
    var milliseconds: Int32 {
        guard let next = [deadline, end].compactMap(\.self).min() else { return -1 }
        let left = clock.now.duration(to: next)
        guard left > .zero else { return 0 }
        let rounded = left / .milliseconds(1)
        return rounded >= 86_400_000 ? 86_400_000 : Int32(rounded.rounded(.up))
    }

    /// Calls the listener if its time has come; true when it wants the read to end.
    mutating func listen() -> Bool {
        guard !isOver else { return true }
        guard let silence, let deadline, clock.now >= deadline else { return false }
        switch silence.heard() {
        case .listen(let next):
            wait = next
        case .stop:
            wait = nil
        case .endRead:
            return true
        }
        restart()
        return false
    }
}
