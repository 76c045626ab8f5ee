import SparModel

/// Tells what a question is about: a second head on the states that the encoder made of the turn.
struct SubjectHearing: Sendable {
    /// The subjects, and two answers more: asks about something else, asks nothing.
    static let labels = Subject.allCases.count + 2

    private let weights: [Float]
    /// How sharp the scores are, and how sure one must be, 0...1.
    private let decision: [Float]

    /// The subject part of a model; nil where it has none.
    init?(_ file: ModelFile) {
        let labels = Self.labels
        let scales = file.floats(.subjectScales)
        let biases = file.floats(.subjectBiases)
        decision = file.floats(.subjectDecision)
        guard scales.count >= 3 * labels, biases.count >= labels, decision.count >= 2 else {
            return nil
        }
        weights = file.with(.subjectWeights) { bytes in
            let width = bytes.count / (5 * labels)
            var found: [Float] = []
            found.reserveCapacity(bytes.count + labels)
            for (part, inputs) in [3 * width, width, width].enumerated() {
                let start = [0, 3 * width, 4 * width][part] * labels
                for label in 0..<labels {
                    let scale = scales[part * labels + label]
                    let row = start + label * inputs
                    for byte in bytes[row..<row + inputs] {
                        found.append(Float(Int8(bitPattern: byte)) * scale)
                    }
                }
                if part == 0 { found += biases[..<labels] }
            }
            return found
        }
    }

    /// A score for each answer.
    func scores(
        of reading: EncoderHearing.Reading,
        by encoder: EncoderHearing
    ) -> [Float] {
        encoder.judge(reading, by: weights, labels: Self.labels)
    }

    /// What the turn's question is about; nil where it asks nothing, or that is not sure.
    func subject(
        of reading: EncoderHearing.Reading,
        by encoder: EncoderHearing
    ) -> HeardSubject? {
        let scores = scores(of: reading, by: encoder)
        guard let best = scores.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }),
            best < Subject.allCases.count
        else { return nil }
        let total = scores.reduce(Float(0)) { sum, score in
            sum + FixedMath.exp((score - scores[best]) * decision[0])
        }
        let share = 1 / total
        guard share >= decision[1] else { return nil }
        return HeardSubject(Subject.allCases[best], confidence: Int((share * 100).rounded()))
    }
}
