/// Functions of the C library differ in the last bit between machines; these do not.
enum FixedMath {
    /// e to the power of `x`, by powers of two and a fixed series.
    static func exp(_ x: Float) -> Float {
        let bounded = Double(max(-80, min(x, 80)))
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
