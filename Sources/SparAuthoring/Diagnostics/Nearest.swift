/// The legal word that was most likely meant.
package enum Nearest {
    /// The candidate fewest slips of a finger away from `word`; nil when none is near.
    ///
    /// A slip is a letter too many, too few, wrong, or two swapped. Up to a third of the letters
    /// may be wrong. Ties go to the first candidate.
    package static func match(
        _ word: String,
        among candidates: some Sequence<String>
    ) -> String? {
        let typed = Array(word.lowercased().unicodeScalars.prefix(64))
        let limit = max(1, typed.count / 3)
        var best: (word: String, distance: Int)?
        for candidate in candidates {
            let legal = Array(candidate.lowercased().unicodeScalars.prefix(64))
            guard abs(legal.count - typed.count) <= limit else { continue }
            let distance = distance(typed, legal)
            if distance <= limit, distance < best?.distance ?? .max {
                best = (candidate, distance)
            }
        }
        if let best { return best.word }
        // A word typed in part, or with more behind it: "reason" for "reason-question".
        guard typed.count >= 4 else { return nil }
        let matches = candidates.filter {
            $0.hasPrefix(word.lowercased()) || word.lowercased().hasPrefix($0 + "-")
        }
        if matches.count == 1 { return matches[0] }
        // The beginning of one, ended otherwise: "vulnerable" for "vulnerability".
        let stem = String(word.lowercased().prefix(max(5, typed.count * 2 / 3)))
        let kin = candidates.filter { $0.hasPrefix(stem) }
        return stem.count >= 5 && kin.count == 1 ? kin[0] : nil
    }

    /// Slips between two words.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let change = left[row] == right[column] ? 0 : 1
                var cost = min(
                    current[column] + 1,
                    last[column + 1] + 1,
                    last[column] + change
                )
                if row > 0, column > 0, left[row] == right[column - 1],
                    left[row - 1] == right[column]
                {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
