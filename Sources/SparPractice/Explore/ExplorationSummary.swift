import SparEngine
import SparModel

/// Makes an exploration of what was counted and graded.
struct ExplorationSummary {
    let scenario: Scenario
    let tally: ExplorationTally
    let cards: [Scorecard]

    /// Lines of the unanswered list that are kept.
    private static let keptLines = 200
    /// How far below the best a call may lie to count as a good way through.
    private static let nearBest = 5

    func exploration(_ plan: Explorer.Plan, graded: Int, linesHeard: Int) -> Exploration {
        let inventory = ScriptInventory(scenario)
        let fired = Set(tally.said.map(\.source)).union(tally.spoke.keys)
        let ways = bestWays()
        return Exploration(
            scenario: scenario.id,
            title: scenario.title,
            digest: scenario.digest,
            seed: plan.seed,
            callsPerKind: plan.callsPerKind,
            gradedPerKind: graded,
            turns: tally.turns,
            linesHeard: linesHeard,
            kinds: TraineeKind.allCases.compactMap(result),
            coverage: inventory.coverage(of: tally, fired: fired),
            answers: inventory.shares(of: tally.spoke),
            leaks: tally.leaks,
            leakCount: tally.leakCount,
            loops: tally.loops,
            loopCount: tally.loopCount,
            cluesTold: tally.cluesTold,
            uses: tally.uses,
            repeats: tally.repeats,
            unanswered: unanswered,
            best: ways.best,
            shortest: ways.shortest,
            reach: reach,
            seeds: seeds
        )
    }

    private func graded(_ kind: TraineeKind) -> [(ExplorationTally.Graded, Scorecard)] {
        Array(zip(tally.graded, cards)).filter { $0.0.call.kind == kind }
    }

    private func result(of kind: TraineeKind) -> KindResult? {
        guard let counts = tally.kinds[kind], let lengths = Spread(counts.lengths) else {
            return nil
        }
        let cards = graded(kind).map(\.1)
        let calls = counts.lengths.count
        return KindResult(
            kind: kind,
            endings: counts.endings,
            unended: counts.unended,
            lengths: lengths,
            scores: Spread(cards.map { $0.overall ?? 0 }),
            passed: cards.count(where: \.passed),
            moods: counts.moods.prefix { $0.count * 4 >= calls }.map { sum in
                func mean(_ total: Int) -> Int { (total + sum.count / 2) / max(1, sum.count) }
                return Mood(
                    anger: mean(sum.anger),
                    trust: mean(sum.trust),
                    patience: mean(sum.patience)
                )
            },
            cluesPerHundred: counts.clues * 100 / max(1, calls)
        )
    }

    private var unanswered: [UnansweredLine] {
        let lines = tally.unanswered.map {
            UnansweredLine(text: $0.key.text, beat: $0.key.beat, count: $0.value)
        }
        let sorted = lines.sorted { left, right in
            (right.count, left.text, left.beat) < (left.count, right.text, right.beat)
        }
        return Array(sorted.prefix(Self.keptLines))
    }

    private func bestWays() -> (best: Way?, shortest: Way?) {
        let ways = graded(.model).map { call, card in
            Way(
                call: call.call,
                score: card.overall ?? 0,
                turns: call.turns,
                ending: call.ending,
                lines: call.transcript.turns,
                grades: card.dimensions.filter { $0.weight > 0 }.map {
                    Way.DimensionGrade($0.title, score: $0.score)
                }
            )
        }
        let best = ways.min { left, right in
            (-left.score, left.turns, left.call.number)
                < (-right.score, right.turns, right.call.number)
        }
        guard let best else { return (nil, nil) }
        let shortest = ways.filter { $0.score >= best.score - Self.nearBest }.min { left, right in
            (left.turns, -left.score, left.call.number)
                < (right.turns, -right.score, right.call.number)
        }
        return (best, shortest)
    }

    private var reach: [DimensionReach] {
        let cards = graded(.model).map(\.1)
        return (cards.first?.dimensions ?? []).filter { $0.weight > 0 }.map { dimension in
            let scores = cards.compactMap { $0[dimension.key]?.score }
            return DimensionReach(
                key: dimension.key,
                title: dimension.title,
                most: scores.max(),
                median: Spread(scores)?.median
            )
        }
    }

    private var seeds: SeedSpread? {
        var sums: [UInt64: (total: Int, count: Int)] = [:]
        for (call, card) in graded(.model) {
            let sum = sums[call.call.seed] ?? (0, 0)
            sums[call.call.seed] = (sum.total + (card.overall ?? 0), sum.count + 1)
        }
        let means = sums.filter { $0.value.count == Explorer.wordingsPerSeed }
            .map { (seed: $0.key, mean: $0.value.total / $0.value.count) }
            .sorted { ($0.mean, $0.seed) < ($1.mean, $1.seed) }
        guard means.count > 1, let first = means.first, let last = means.last else { return nil }
        return SeedSpread(
            seeds: means.count,
            hardest: first.seed,
            least: first.mean,
            easiest: last.seed,
            most: last.mean
        )
    }
}
