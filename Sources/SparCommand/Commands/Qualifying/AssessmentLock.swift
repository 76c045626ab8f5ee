import Foundation

/// Held while somebody's assessment goes on: the kernel lets go of it when the process ends,
/// however it ends, so that a call that was left can be told from one that is held.
struct AssessmentLock {
    private let descriptor: Int32

    /// Takes the lock of one agent of a store; nil when another process has it.
    ///
    /// - Throws: `CommandFailure` when the file beside the store cannot be made.
    init?(store path: String, agent: String) throws {
        let file = path + "-assessing"
        let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CommandFailure("cannot make `\(file)`: \(String(cString: strerror(errno)))")
        }
        // One byte an agent, far beyond the end of the empty file.
        var range = Glibc.flock()
        range.l_type = Int16(F_WRLCK)
        range.l_whence = Int16(SEEK_SET)
        range.l_start = Self.place(of: agent)
        range.l_len = 1
        guard fcntl(descriptor, Self.setLock, &range) == 0 else {
            close(descriptor)
            return nil
        }
        self.descriptor = descriptor
    }

    /// Lets go.
    func release() { close(descriptor) }

    /// `F_OFD_SETLK` of fcntl(2): a lock of this opening, which no other descriptor drops.
    private static let setLock: Int32 = 37

    /// FNV-1a of the id, as an offset.
    private static func place(of agent: String) -> off_t {
        let hash = agent.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
        return off_t(hash >> 2)
    }
}
