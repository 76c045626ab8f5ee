extension WordScan {
    /// The clauses that carry a score, given how much each word speaks for it.
    ///
    /// Words that speak for an act more than the line's average are joined into the run that does so
    /// most; the run then stands for the clauses of which it holds half.
    func span(carrying shares: [Float]) -> Range<Int> {
        guard shares.count == words.count, let run = strongestRun(shares) else {
            return span(of: 0..<words.count)
        }
        let held = clauses.filter { $0.clamped(to: run).count * 2 >= $0.count }
        guard let first = held.first, let last = held.last else {
            // A few words of one clause: show all of it, unless it runs on and on.
            let around = clauses.first { $0.overlaps(run) && $0.count <= Self.longClause }
            return span(of: trimmed(around ?? run))
        }
        return span(of: trimmed(first.lowerBound..<last.upperBound))
    }

    /// The run of words whose shares exceed the average by most in sum.
    private func strongestRun(_ shares: [Float]) -> Range<Int>? {
        let average = shares.reduce(0, +) / Float(max(1, shares.count))
        var top: (sum: Float, words: Range<Int>)?
        var sum: Float = 0
        var start = 0
        for index in shares.indices {
            if sum <= 0 {
                sum = 0
                start = index
            }
            sum += shares[index] - average
            if sum > top?.sum ?? 0 { top = (sum, start..<index + 1) }
        }
        return top?.words
    }

    /// The words between marks.
    private var clauses: [Range<Int>] {
        var clauses: [Range<Int>] = []
        var start = 0
        for index in words.indices where isMark(index) {
            if index > start { clauses.append(start..<index) }
            start = index + 1
        }
        if start < words.count { clauses.append(start..<words.count) }
        return clauses
    }

    private func isMark(_ index: Int) -> Bool {
        words[index].bytes.count == 1
            && Self.marks.contains(bytes[words[index].bytes.lowerBound])
    }

    private static let longClause = 14
    private static let marks: [UInt8] = Array(".,;:!?".utf8)

    /// A run without marks at its ends, unless it is marks alone.
    private func trimmed(_ run: Range<Int>) -> Range<Int> {
        var (from, to) = (run.lowerBound, run.upperBound)
        while from < to, isMark(from) { from += 1 }
        while to > from, isMark(to - 1) { to -= 1 }
        return from < to ? from..<to : run
    }

    /// Where some words stand in the line, in Unicode scalars.
    func span(of range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        return words[range.lowerBound].span.lowerBound..<words[range.upperBound - 1].span.upperBound
    }
}
