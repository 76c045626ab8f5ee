/// A small seeded generator: the same seed and stream give the same numbers on every machine.
///
/// Sebastiano Vigna, splitmix64, <https://prng.di.unimi.it/splitmix64.c> (public domain).
public struct SplitMix64: Hashable, Sendable {
    private var state: UInt64

    /// A generator for one stream of a seed, so that turn 9 draws the same whatever turn 8 drew.
    public init(seed: UInt64, stream: UInt64) {
        state = seed ^ (stream &* 0xD1B5_4A32_D192_ED03)
        _ = next()
    }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A number of `0..<bound`; 0 when `bound` is less than 2.
    public mutating func below(_ bound: Int) -> Int {
        guard bound > 1 else { return 0 }
        return Int(next() % UInt64(bound))
    }
}
