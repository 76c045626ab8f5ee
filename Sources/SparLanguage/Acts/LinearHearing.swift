import SparModel

/// A linear model over hashed features: quick, sure of wording it has met, blind to meaning.
struct LinearHearing: Sendable {
    private let file: ModelFile
    private let scales: [Float]
    private let biases: [Float]
    private let groupWeights: [Float]
    private let labels = Act.allCases.count

    /// The linear part of a model.
    init(_ file: ModelFile) {
        self.file = file
        scales = file.floats(.linearScales)
        biases = file.floats(.linearBiases)
        groupWeights = file.floats(.groupWeights)
    }

    /// The score of each act, in the order of `Act.allCases`; above zero is rather yes.
    func scores(_ features: TurnFeatures) -> [Float] {
        var scores = biases
        file.with(.linearWeights) { bytes in
            let weights = bytes.assumingMemoryBound(to: Int8.self)
            for (group, factor) in zip(features.groups, groupWeights) where !group.isEmpty {
                var sums = [Int32](repeating: 0, count: labels)
                for feature in group {
                    let row = feature.bucket * labels
                    for label in 0..<labels { sums[label] += Int32(weights[row + label]) }
                }
                let weight = factor / Float(group.count).squareRoot()
                for label in 0..<labels {
                    scores[label] += Float(sums[label]) * weight * scales[label]
                }
            }
        }
        return scores
    }

    /// How much each word of the turn speaks for `act`.
    func contributions(_ features: TurnFeatures, of act: Int, words: Int) -> [Float] {
        var shares = [Float](repeating: 0, count: words)
        file.with(.linearWeights) { bytes in
            let weights = bytes.assumingMemoryBound(to: Int8.self)
            for (group, factor) in zip(features.groups, groupWeights) where !group.isEmpty {
                let weight = factor * scales[act] / Float(group.count).squareRoot()
                for feature in group where !feature.words.isEmpty && feature.words.count < 8 {
                    let value =
                        Float(weights[feature.bucket * labels + act]) * weight
                        / Float(feature.words.count)
                    for word in feature.words { shares[word] += value }
                }
            }
        }
        return shares
    }
}
