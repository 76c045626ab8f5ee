internal import CHearingModel

/// Where a line points by what it means, and which of its pieces are telling.
///
/// Without the encoder's layers: the vectors of its pieces, weighed, summed and seen through a small
/// matrix trained so that lines of one meaning point the same way. Thousands of lines cost what one
/// hearing does.
struct LineMeaning: Sendable {
    /// One line.
    struct Line: Sendable {
        /// Its direction, of length one; empty where it holds no known word.
        var direction: [Float]
        /// Its different pieces in order, each with its share; the squares of the shares make one.
        var shares: [(piece: Int32, share: Float)]
        /// How much it tells: many rare words much, "how are you" next to nothing.
        var weight: Float
    }

    private let file: ModelFile
    private let pieces: WordPieces
    private let projection: [Float]
    private var weights: [Float]
    private var rarity: [Float]
    /// What shared pieces count beside the direction.
    let echo: Float
    /// What nearness and weight speak for the same meaning, and how little does.
    private let judgement: (nearness: Float, weight: Float, bias: Float)
    /// How likely it must be that two lines mean the same, 0...1.
    let floor: Float

    /// How many numbers make a direction.
    let width: Int

    /// The part of a model that knows lines; nil where it has none.
    ///
    /// - Parameters:
    ///   - file: The model.
    ///   - pieces: How its encoder cuts words.
    init?(_ file: ModelFile, pieces: WordPieces) {
        let scales = file.floats(.lineScales)
        let decision = file.floats(.lineDecision)
        let weights = file.floats(.lineWeights)
        let rarity = file.floats(.lineRarity)
        guard decision.count >= 5, !scales.isEmpty, !weights.isEmpty, weights.count == rarity.count
        else { return nil }
        let projection = file.with(.lineProjection) { bytes in
            let inputs = bytes.count / scales.count
            return bytes.indices.map {
                Float(Int8(bitPattern: bytes[$0])) * scales[$0 / inputs]
            }
        }
        let inputs = file.with(.encoder) { Int(spar_encoder_width($0.baseAddress)) }
        let known = file.with(.encoder) { Int(spar_encoder_vocabulary($0.baseAddress)) }
        guard projection.count == scales.count * inputs, weights.count == known else { return nil }
        self.file = file
        self.pieces = pieces
        self.projection = projection
        self.weights = weights
        self.rarity = rarity
        width = scales.count
        echo = decision[0]
        judgement = (decision[1], decision[2], decision[3])
        floor = decision[4]
    }

    /// What a name of the case counts beside other words: it stands in too many lines to tell them
    /// apart.
    private static let worthOfName: Float = 0.25

    /// The same for a case in which these names are on everybody's lips.
    func hushing(_ names: [String]) -> LineMeaning {
        var hushed = self
        for piece in Set(names.flatMap { pieces.pieces(of: WordScan($0)).map(\.piece) }) {
            hushed.weights[Int(piece)] *= Self.worthOfName
            hushed.rarity[Int(piece)] *= Self.worthOfName
        }
        return hushed
    }

    /// What a line means.
    func line(_ text: String) -> Line {
        let found = pieces.pieces(of: WordScan(text)).prefix(EncoderHearing.turnPieces).map(\.piece)
        var direction = [Float](repeating: 0, count: width)
        let done = file.with(.encoder) { section in
            spar_line_vector(
                section.baseAddress,
                projection,
                Int32(width),
                weights,
                found,
                Int32(found.count),
                &direction
            )
        }
        let different = Set(found).sorted()
        var shares = different.map { (piece: $0, share: rarity[Int($0)]) }.filter { $0.share > 0 }
        let length = shares.reduce(Float(0)) { $0 + $1.share * $1.share }.squareRoot()
        if length > 0 { for index in shares.indices { shares[index].share /= length } }
        return Line(
            direction: done != 0 && !found.isEmpty ? direction : [],
            shares: shares,
            weight: length
        )
    }

    /// How near a line is to itself, but for rounding.
    private static let same: Float = 0.995
    /// Weights beyond this one tell no more.
    private static let heaviest: Float = 20

    /// How likely it is that what was said means what a line does, 0...1.
    ///
    /// - Parameters:
    ///   - direction: How far both point the same way.
    ///   - echoes: How far they share their telling pieces.
    ///   - weight: How much what was said tells.
    /// - Returns: The likelihood.
    func likelihood(direction: Float, echoes: Float, weight: Float) -> Float {
        let near = (direction + echo * echoes) / (1 + echo)
        // Word for word the same.
        if near > Self.same { return 1 }
        let score =
            judgement.nearness * near + judgement.weight * min(weight, Self.heaviest)
            + judgement.bias
        return 1 / (1 + FixedMath.exp(-score))
    }
}
