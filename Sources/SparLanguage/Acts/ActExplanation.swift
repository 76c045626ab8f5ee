public import SparModel

/// Why an act was asserted, or how near it came.
public struct ActExplanation: Hashable, Sendable, Codable {
    /// A word of the turn and what it adds.
    public struct Word: Hashable, Sendable, Codable {
        /// Where it stands, in Unicode scalars.
        public var span: Range<Int>
        /// How much it speaks for the act, in hundredths; below zero it speaks against.
        public var weight: Int

        /// A word's part in a verdict.
        public init(span: Range<Int>, weight: Int) {
            self.span = span
            self.weight = weight
        }

        /// The five words that weigh most, in the order said.
        static func strongest(_ shares: [Float], in scan: WordScan) -> [Word] {
            shares.indices
                .sorted { (-abs(shares[$0]), $0) < (-abs(shares[$1]), $1) }
                .prefix(5)
                .sorted()
                .map {
                    Word(span: scan.words[$0].span, weight: Int((shares[$0] * 100).rounded()))
                }
        }
    }

    /// The act.
    public var act: Act
    /// How sure, 0...100 percent.
    public var confidence: Int
    /// How sure one must be to assert it, in percent.
    public var threshold: Int
    /// Whether it was asserted.
    public var isAsserted: Bool
    /// The words that show it.
    public var span: Range<Int>
    /// The words that weigh most for or against it.
    public var words: [Word]

    /// An explanation of one act.
    public init(
        act: Act,
        confidence: Int,
        threshold: Int,
        isAsserted: Bool,
        span: Range<Int>,
        words: [Word]
    ) {
        self.act = act
        self.confidence = confidence
        self.threshold = threshold
        self.isAsserted = isAsserted
        self.span = span
        self.words = words
    }
}
