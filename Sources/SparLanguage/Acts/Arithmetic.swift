import CHearingModel

/// What runs the encoder; the result is the same bit for bit.
package enum Arithmetic: CaseIterable, Sendable {
    /// On any machine.
    case portable
    /// With the vector instructions of x86 processors since 2013.
    case avx2
    /// With instructions for such products of bytes, of x86 processors since about 2020.
    case vnni

    /// The fastest that this machine has.
    package static var fastest: Self { available.last ?? .portable }

    /// All that this machine has, the slowest first.
    package static var available: [Self] {
        let best = spar_fastest_arithmetic()
        return allCases.filter { $0.asked.rawValue <= best.rawValue }
    }

    /// As the C code calls it.
    var asked: spar_arithmetic {
        switch self {
        case .portable: SPAR_PORTABLE
        case .avx2: SPAR_AVX2
        case .vnni: SPAR_VNNI
        }
    }
}
