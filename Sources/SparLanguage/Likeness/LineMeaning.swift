/// Where lines of a script point by what they mean, and how likely it is that one is meant.
struct LineMeaning: Sendable {
    /// What a turn is seen through, an example of what may be said, and an answer to it.
    let turn: LineView
    private let example: LineView
    private let answer: LineView
    private let encoder: EncoderHearing
    /// What the answers of a reaction count beside its examples.
    let answerShare: Float
    /// What the words in common count beside the meaning.
    let wordShare: Float
    /// How likely it must be that a reaction is meant, 0...1.
    let floor: Float
    private let judgement: [Float]
    /// Which training the directions are of: those of another are of no use.
    let identity: UInt64

    /// How many numbers make a direction.
    var width: Int { turn.width }

    /// The part of a model that knows lines; nil where it has none.
    init?(_ file: ModelFile, encoder: EncoderHearing) {
        let numbers = file.floats(.viewScales)
        let decision = file.floats(.likenessDecision)
        // Twice the states that are averaged, each with its mean and its share.
        let inputs = 4 * encoder.width
        guard decision.count == 11, numbers.count > inputs else { return nil }
        let usual = Array(numbers[..<inputs])
        let width = (numbers.count - inputs) / 3
        func view(_ section: ModelFile.Section, _ place: Int) -> LineView? {
            let start = inputs + width * place
            return LineView(
                file,
                section,
                scales: Array(numbers[start..<start + width]),
                usual: usual
            )
        }
        guard let turn = view(.turnView, 0), let example = view(.exampleView, 1),
            let answer = view(.answerView, 2)
        else { return nil }
        self.turn = turn
        self.example = example
        self.answer = answer
        self.encoder = encoder
        answerShare = decision[0]
        wordShare = decision[1]
        floor = decision[2]
        judgement = Array(decision[3..<9])
        identity = UInt64(decision[9].bitPattern) << 32 | UInt64(decision[10].bitPattern)
    }

    /// The direction of a line of a script in whole numbers; nil where it holds no known word.
    func rounded(_ line: KnownLines.Line) -> KnownLines.Direction? {
        let view = line.isAnswer ? answer : example
        let direction = encoder.direction(of: WordScan(line.text), through: view)
        return direction.isEmpty ? nil : KnownLines.Direction(direction)
    }

    /// The pieces of a line, the same for lines that differ in nothing but case.
    func spelling(of line: String) -> [Int32] {
        encoder.pieces.pieces(of: WordScan(line)).prefix(EncoderHearing.turnPieces).map(\.piece)
    }

    /// How likely it is that a reaction is meant, 0...1.
    ///
    /// - Parameters:
    ///   - nearness: How near its lines are to what was said, by meaning and by words.
    ///   - lead: How much nearer than every other one; below zero how much less than the nearest.
    ///   - part: What was said.
    /// - Returns: The likelihood.
    func likelihood(nearness: Float, lead: Float, of part: SpokenPart) -> Float {
        let score =
            judgement[0] * nearness + judgement[1] * lead + (part.asks ? judgement[2] : 0)
            + (part.isWhole && !part.isAll ? judgement[3] : 0)
            + (!part.isWhole && !part.asks && part.isBesideQuestion ? judgement[4] : 0)
            + judgement[5]
        return 1 / (1 + FixedMath.exp(-score))
    }
}
