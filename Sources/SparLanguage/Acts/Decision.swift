import SparModel

/// Turns scores into a confidence and a verdict, act by act.
struct Decision: Sendable {
    /// How sure an act is, and whether that is enough to assert it.
    struct Verdict: Sendable {
        var act: Act
        var index: Int
        /// In percent.
        var confidence: Int
        /// In percent.
        var threshold: Int
        var isSure: Bool
    }

    /// For each act: the weight of the encoder, of the linear part, a bias, and the threshold.
    private let numbers: [Float]

    /// The decision part of a model.
    init(_ file: ModelFile) { numbers = file.floats(.decision) }

    /// How much either part counts for the act at `index`.
    func weights(at index: Int) -> (encoder: Float, linear: Float) {
        (numbers[index * 4], numbers[index * 4 + 1])
    }

    /// The verdict on every act.
    func verdicts(encoder: [Float], linear: [Float]) -> [Verdict] {
        guard numbers.count == Act.allCases.count * 4 else { return [] }
        return Act.allCases.enumerated().map { index, act in
            let weight = weights(at: index)
            let score =
                weight.encoder * encoder[index] + weight.linear * linear[index]
                + numbers[index * 4 + 2]
            let threshold = numbers[index * 4 + 3]
            return Verdict(
                act: act,
                index: index,
                confidence: percent(score),
                threshold: percent(threshold),
                isSure: score > threshold
            )
        }
    }

    private func percent(_ score: Float) -> Int {
        Int((100 / (1 + FixedMath.exp(-score))).rounded())
    }
}
