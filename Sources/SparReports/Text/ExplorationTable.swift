public import SparModel

/// Explorations as a table, one row a scenario.
public enum ExplorationTable {
    /// The table in Markdown, without a line break at its end.
    public static func markdown(_ explorations: [Exploration]) -> String {
        var lines = [
            "| scenario | model | best of the bad | points between | seeds apart | clues | own lines | not understood | told too soon | stuck | said again | verdict |",
            "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
        ]
        for exploration in explorations {
            let model = exploration[.model]?.scores.map { String($0.median) }
            let bad = exploration.bestOfBad.map { kind in
                "\(kind.scores?.median ?? 0) (\(kind.kind.rawValue))"
            }
            let faults = exploration.faults.map(\.name).joined(separator: ", ")
            let cells: [String] = [
                exploration.scenario,
                model ?? "-",
                bad ?? "-",
                number(exploration.separation),
                number(exploration.seeds?.width),
                share(exploration.coverage.clues),
                share(exploration.coverage.lines),
                "\(percent(exploration.answers)) %",
                "\(exploration.leakCount) of \(exploration.cluesTold)",
                "\(exploration.loopCount)",
                "\(exploration.repeats) of \(exploration.uses)",
                faults.isEmpty ? "good" : faults,
            ]
            lines.append("| " + cells.joined(separator: " | ") + " |")
        }
        return lines.joined(separator: "\n")
    }

    private static func number(_ value: Int?) -> String { value.map(String.init) ?? "-" }

    private static func percent(_ answers: AnswerShares) -> Int {
        (answers.notUnderstood * 100 + answers.all / 2) / max(1, answers.all)
    }

    private static func share(_ share: Coverage.Share) -> String {
        "\(share.reached) of \(share.all)"
    }
}
