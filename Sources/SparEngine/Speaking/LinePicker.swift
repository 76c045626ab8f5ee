import SparModel

/// Chooses among the lines of one source: never one twice while another is left, the order by the
/// call's seed.
enum LinePicker {
    /// The number of the line to say; nil when none can be said.
    ///
    /// - Parameters:
    ///   - count: How many lines there are.
    ///   - sayable: Whether the line of that number has all its slots filled.
    ///   - lastSaid: When the line of that number was last said; nil for never.
    ///   - chance: The turn's generator.
    /// - Returns: A number of `0..<count`.
    static func pick(
        _ count: Int,
        sayable: (Int) -> Bool,
        lastSaid: (Int) -> Int?,
        chance: inout SplitMix64
    ) -> Int? {
        let candidates = (0..<count).filter(sayable)
        let fresh = candidates.filter { lastSaid($0) == nil }
        if !fresh.isEmpty { return fresh[chance.below(fresh.count)] }
        return candidates.min { (lastSaid($0) ?? 0) < (lastSaid($1) ?? 0) }
    }
}
