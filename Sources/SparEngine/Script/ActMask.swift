import SparModel

/// A set of acts in one word.
struct ActMask: Hashable, Sendable {
    private var bits: UInt64 = 0

    init(_ acts: [Act] = []) {
        for act in acts { insert(act) }
    }

    func contains(_ act: Act) -> Bool { bits & (1 << UInt64(act.order)) != 0 }
    mutating func insert(_ act: Act) { bits |= 1 << UInt64(act.order) }
    /// Whether it holds all of the other's acts.
    func contains(_ others: ActMask) -> Bool { others.bits & ~bits == 0 }
    func isDisjoint(with others: ActMask) -> Bool { bits & others.bits == 0 }
}
