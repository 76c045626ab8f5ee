import SparModel

/// Turns scores into a confidence and a verdict, act by act.
struct Decision: Sendable {
    /// How sure an act is, and whether that is enough to assert it.
    struct Verdict: Sendable {
        var confidence: Int
        var isSure: Bool
    }

    private let numbers: [Float]

    /// The decision part of a model: for each act the weight of either score, a bias, a threshold.
    init(_ file: ModelFile) { numbers = file.floats(.decision) }

    /// The verdict on the act at `index` of `Act.allCases`.
    func verdict(on index: Int, encoder: Float, linear: Float) -> Verdict {
        guard numbers.count >= index * 4 + 4 else { return Verdict(confidence: 0, isSure: false) }
        let score =
            numbers[index * 4] * encoder + numbers[index * 4 + 1] * linear + numbers[index * 4 + 2]
        let chance = 1 / (1 + FixedMath.exp(-score))
        return Verdict(
            confidence: Int((chance * 100).rounded()),
            isSure: score > numbers[index * 4 + 3]
        )
    }
}

/// Functions of the C library differ in the last bit between machines; these do not.
enum FixedMath {
    /// e to the power of `x`, by halving the argument and a fixed series.
    static func exp(_ x: Float) -> Float {
        if x < -80 { return 0 }
        let bounded = Double(min(x, 80))
        let steps = (bounded * 1.4426950408889634).rounded()
        let rest = bounded - steps * 0.6931471805599453
        var term = 1.0
        var sum = 1.0
        for index in 1...10 {
            term = term * rest / Double(index)
            sum += term
        }
        return Float(sum * Double(sign: .plus, exponent: Int(steps), significand: 1))
    }
}
