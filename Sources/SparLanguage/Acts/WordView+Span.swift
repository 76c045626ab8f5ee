extension WordView {
    /// The stretch of words that carries a score: the run whose shares add up to most.
    ///
    /// Each word costs a little, so that the run ends where the words say nothing more of it.
    func span(carrying shares: [Float]) -> Range<Int> {
        guard let first = shares.indices.first, let last = shares.indices.last else { return 0..<0 }
        let best = shares.max() ?? 0
        guard best > 0 else { return self[first].span.lowerBound..<self[last].span.upperBound }
        let cost = best / 12
        var top: (sum: Float, words: Range<Int>) = (0, first..<last + 1)
        var sum: Float = 0
        var start = first
        for index in shares.indices {
            if sum <= 0 {
                sum = 0
                start = index
            }
            sum += shares[index] - cost
            if sum > top.sum { top = (sum, start..<index + 1) }
        }
        let words = top.words
        return self[words.lowerBound].span.lowerBound..<self[words.upperBound - 1].span.upperBound
    }
}
