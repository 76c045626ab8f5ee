import CHearingModel

/// What the states of the encoder are seen through, so that what means the same points the same way.
///
/// Trained on what strangers said in calls and on the lines of the scripts, `Trainer/likeness.py`.
struct LineView: Sendable {
    private let file: ModelFile
    private let section: ModelFile.Section
    private let scales: [Float]
    /// What the states usually are, and what a number is worth beyond that.
    private let usual: [Float]

    /// How many numbers make a direction.
    var width: Int { scales.count }

    /// A view of the model; nil where it has none.
    init?(_ file: ModelFile, _ section: ModelFile.Section, scales: [Float], usual: [Float]) {
        guard !scales.isEmpty, file.with(section, \.count) == scales.count * usual.count / 2
        else { return nil }
        self.file = file
        self.section = section
        self.scales = scales
        self.usual = usual
    }

    /// The direction of pieces by their states in the middle and at the top; empty where it cannot be seen.
    func direction(
        middle: [Float],
        hidden: [Float],
        count: Int,
        pieces: Range<Int>
    ) -> [Float] {
        var vector = [Float](repeating: 0, count: width)
        let done = file.with(section) { rows in
            spar_direction(
                rows.assumingMemoryBound(to: Int8.self).baseAddress,
                scales,
                usual,
                Int32(width),
                middle,
                hidden,
                Int32(count),
                Int32(pieces.lowerBound),
                Int32(min(pieces.upperBound, count)),
                &vector
            )
        }
        return done != 0 ? vector : []
    }
}
