extension WordScan {
    /// The stretch of words that carries a score: the run whose shares add up to most.
    ///
    /// Each word costs a little, so that the run ends where the words say nothing more of it.
    func span(carrying shares: [Float]) -> Range<Int> {
        let best = shares.max() ?? 0
        guard best > 0 else { return span(of: 0..<words.count) }
        let cost = best / 12
        var top: (sum: Float, words: Range<Int>) = (0, 0..<words.count)
        var sum: Float = 0
        var start = 0
        for index in shares.indices {
            if sum <= 0 {
                sum = 0
                start = index
            }
            sum += shares[index] - cost
            if sum > top.sum { top = (sum, start..<index + 1) }
        }
        return span(of: top.words)
    }

    /// Where some words stand in the line, in Unicode scalars.
    func span(of range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        return words[range.lowerBound].span.lowerBound..<words[range.upperBound - 1].span.upperBound
    }
}
