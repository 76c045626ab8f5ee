/// When, during one read, the silence is next heard.
struct SilenceClock {
    private let silence: Silence?
    private let clock = ContinuousClock()
    private var wait: Duration?
    private var deadline: ContinuousClock.Instant?

    init(_ silence: Silence?) {
        self.silence = silence
        wait = silence?.after
        restart()
    }

    /// A key was pressed.
    mutating func restart() {
        deadline = wait.map { clock.now.advanced(by: $0) }
    }

    /// What poll(2) wants: milliseconds until the silence is heard, -1 for never.
    var milliseconds: Int32 {
        guard let deadline else { return -1 }
        let left = clock.now.duration(to: deadline)
        guard left > .zero else { return 0 }
        let rounded = left / .milliseconds(1)
        return rounded >= 86_400_000 ? 86_400_000 : Int32(rounded.rounded(.up))
    }

    /// Calls the listener if its time has come; true when it wants the read to end.
    mutating func listen() -> Bool {
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
