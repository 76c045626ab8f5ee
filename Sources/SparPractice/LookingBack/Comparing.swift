import SparEngine
public import SparModel

/// Holds two graded calls side by side.
public enum Comparing {
    /// What the second did better, what worse, and where they parted.
    public static func compare(
        _ first: CallComparison.Side,
        _ second: CallComparison.Side
    ) -> CallComparison {
        let (left, right) = (first.scorecard, second.scorecard)
        let keys = DimensionKey.allCases.filter { left[$0] != nil || right[$0] != nil }
        let changes = keys.flatMap { key -> [CallComparison.Change] in
            guard let left = left[key], let right = right[key] else { return [] }
            return left.criteria.compactMap { verdict in
                guard verdict.met != nil,
                    let other = right.criteria.first(where: { $0.id == verdict.id }),
                    other.met != nil, other.points != verdict.points
                else { return nil }
                return CallComparison.Change(
                    dimension: key,
                    title: left.title,
                    first: verdict,
                    second: other
                )
            }
        }
        return CallComparison(
            first: first,
            second: second,
            dimensions: keys.map { key in
                CallComparison.Pair(
                    key: key,
                    title: (left[key] ?? right[key])?.title ?? key.rawValue,
                    first: left[key]?.score,
                    second: right[key]?.score
                )
            },
            gained: changes.filter { $0.second.points > $0.first.points },
            lost: changes.filter { $0.second.points < $0.first.points },
            parted: parting(first.turns, second.turns)
        )
    }

    /// The first turn in which they differ, counted from 1.
    static func parting(_ first: [TranscriptTurn], _ second: [TranscriptTurn]) -> Int? {
        func isSame(_ left: TranscriptTurn, _ right: TranscriptTurn) -> Bool {
            left.who == right.who && left.text == right.text
        }
        let shared = zip(first, second).prefix { isSame($0, $1) }.count
        return shared == first.count && shared == second.count ? nil : shared + 1
    }
}

extension Comparing {
    /// One call as it is held beside another.
    public static func side(
        _ transcript: Transcript,
        scenario: String,
        day: CalendarDay,
        scorecard: Scorecard
    ) -> CallComparison.Side {
        var agreed: String?
        if case .agreed(let proposal, _)? = transcript.outcome {
            agreed = "agreed \(Phrasing.words(for: proposal))"
        }
        return CallComparison.Side(
            call: transcript.id,
            scenario: scenario,
            day: day,
            scorecard: scorecard,
            turns: transcript.turns,
            agreed: agreed
        )
    }
}
