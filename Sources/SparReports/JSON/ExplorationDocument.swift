public import SparModel

/// What explorations found as JSON, `spar.exploration/1`.
public struct ExplorationDocument: Encodable, Sendable {
    struct Item: Encodable, Sendable {
        var scenario: String
        var title: String
        var digest: String
        var seed: UInt64
        var callsPerKind: Int
        var gradedPerKind: Int
        var turns: Int
        var linesHeard: Int
        var passed: Bool
        var separation: Int?
        var faults: [Fault]
        var trainees: [Trainee]
        var coverage: CoverageItem
        var answers: AnswerShares
        var leaks: Leaks
        var loops: Loops
        var cluesTold: Int
        var linesSaidAgain: SaidAgain
        var unanswered: [Line]
        var best: WayItem?
        var shortest: WayItem?
        var fullMarks: [Reach]
        var seeds: Seeds?
    }
    struct Fault: Encodable, Sendable {
        var name: String
        var text: String
    }
    struct Trainee: Encodable, Sendable {
        var kind: TraineeKind
        var endings: [String: Int]
        var unended: Int
        var turns: Spread
        var grades: Spread?
        var passed: Int
        var cluesPerHundredCalls: Int
        var moods: [Mood]
    }
    struct CoverageItem: Encodable, Sendable {
        var beats: Coverage.Share
        var clues: Coverage.Share
        var reactions: Coverage.Share
        var lines: Coverage.Share
        var borrowedLines: Coverage.Share
        var missedBeats: [Missed]
        var missedClues: [Missed]
        var missedReactions: [Missed]
        var missedLines: [Missed]
    }
    struct Missed: Encodable, Sendable {
        var name: String
        var text: String?
        var place: String?
    }
    struct Leaks: Encodable, Sendable {
        var count: Int
        var first: [LeakItem]
    }
    struct LeakItem: Encodable, Sendable {
        var clue: String
        var why: String
        var kind: TraineeKind
        var call: Int
        var seed: UInt64
        var turn: Int
        var text: String
    }
    struct Loops: Encodable, Sendable {
        var count: Int
        var first: [LoopItem]
    }
    struct LoopItem: Encodable, Sendable {
        var beat: String
        var since: Int
        var kind: TraineeKind
        var call: Int
        var seed: UInt64
        var text: String
    }
    struct SaidAgain: Encodable, Sendable {
        /// Uses of a reaction while a line was left unsaid.
        var uses: Int
        var count: Int
    }
    struct Line: Encodable, Sendable {
        var text: String
        var beat: String
        var count: Int
    }
    struct WayItem: Encodable, Sendable {
        var grade: Int
        var turns: Int
        var seed: UInt64
        var ending: Ending?
        var lines: [Said]
    }
    struct Said: Encodable, Sendable {
        var who: String
        var text: String
    }
    struct Reach: Encodable, Sendable {
        var dimension: DimensionKey
        var most: Int?
        var median: Int?
    }
    struct Seeds: Encodable, Sendable {
        var count: Int
        var hardest: UInt64
        var least: Int
        var easiest: UInt64
        var most: Int
    }

    var schema = "spar.exploration/1"
    var scenarios: [Item]

    /// The document of these explorations, in the order given.
    public init(_ explorations: [Exploration]) {
        scenarios = explorations.map(Item.init)
    }
}

extension ExplorationDocument.Item {
    init(_ exploration: Exploration) {
        func missed(_ items: [Coverage.Missed]) -> [ExplorationDocument.Missed] {
            items.map { .init(name: $0.name, text: $0.text, place: $0.place?.description) }
        }
        scenario = exploration.scenario
        title = exploration.title
        digest = exploration.digest
        seed = exploration.seed
        callsPerKind = exploration.callsPerKind
        gradedPerKind = exploration.gradedPerKind
        turns = exploration.turns
        linesHeard = exploration.linesHeard
        passed = exploration.faults.isEmpty
        separation = exploration.separation
        faults = exploration.faults.map { .init(name: $0.name, text: $0.text) }
        trainees = exploration.kinds.map { kind in
            .init(
                kind: kind.kind,
                endings: Dictionary(
                    uniqueKeysWithValues: kind.endings.map { ($0.key.rawValue, $0.value) }
                ),
                unended: kind.unended,
                turns: kind.lengths,
                grades: kind.scores,
                passed: kind.passed,
                cluesPerHundredCalls: kind.cluesPerHundred,
                moods: kind.moods
            )
        }
        let reached = exploration.coverage
        coverage = .init(
            beats: reached.beats,
            clues: reached.clues,
            reactions: reached.reactions,
            lines: reached.lines,
            borrowedLines: reached.borrowedLines,
            missedBeats: missed(reached.missedBeats),
            missedClues: missed(reached.missedClues),
            missedReactions: missed(reached.missedReactions),
            missedLines: missed(reached.missedLines)
        )
        answers = exploration.answers
        leaks = .init(
            count: exploration.leakCount,
            first: exploration.leaks.map {
                .init(
                    clue: $0.clue,
                    why: $0.why,
                    kind: $0.call.kind,
                    call: $0.call.number,
                    seed: $0.call.seed,
                    turn: $0.turn,
                    text: $0.text
                )
            }
        )
        cluesTold = exploration.cluesTold
        linesSaidAgain = .init(uses: exploration.uses, count: exploration.repeats)
        loops = .init(
            count: exploration.loopCount,
            first: exploration.loops.map {
                .init(
                    beat: $0.beat,
                    since: $0.since,
                    kind: $0.call.kind,
                    call: $0.call.number,
                    seed: $0.call.seed,
                    text: $0.text
                )
            }
        )
        unanswered = exploration.unanswered.map {
            .init(text: $0.text, beat: $0.beat, count: $0.count)
        }
        best = exploration.best.map(ExplorationDocument.WayItem.init)
        shortest = exploration.shortest.map(ExplorationDocument.WayItem.init)
        fullMarks = exploration.reach.map {
            .init(dimension: $0.key, most: $0.most, median: $0.median)
        }
        seeds = exploration.seeds.map {
            .init(
                count: $0.seeds,
                hardest: $0.hardest,
                least: $0.least,
                easiest: $0.easiest,
                most: $0.most
            )
        }
    }
}

extension ExplorationDocument.WayItem {
    init(_ way: Way) {
        grade = way.score
        turns = way.turns
        seed = way.call.seed
        ending = way.ending
        lines = way.lines.map { .init(who: $0.who.rawValue, text: $0.text) }
    }
}
