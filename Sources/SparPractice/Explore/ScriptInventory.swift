import SparEngine
import SparModel

/// Everything a scenario can reach and say, to hold against what was reached and said.
struct ScriptInventory {
    /// Where lines stand together.
    private struct Source {
        var name: String
        var lines: [Line]
        var place: SourcePlace?
        var isOwn: Bool
        var isReaction: Bool
    }

    private let scenario: Scenario
    private let sources: [Source]

    init(_ scenario: Scenario) {
        self.scenario = scenario
        var sources: [Source] = []
        func add(_ reaction: Reaction, under: String) {
            sources.append(
                Source(
                    name: "\(under)/\(reaction.name)",
                    lines: reaction.say,
                    place: reaction.place,
                    isOwn: ScriptInventory.isOwn(reaction.place),
                    isReaction: true
                )
            )
        }
        for beat in scenario.beats {
            sources.append(
                Source(
                    name: "opens:\(beat.name)",
                    lines: beat.say,
                    place: beat.place,
                    isOwn: ScriptInventory.isOwn(beat.place),
                    isReaction: false
                )
            )
            for reaction in beat.reactions { add(reaction, under: beat.name) }
        }
        for reaction in scenario.reactions { add(reaction, under: reaction.layer.title) }
        for clue in scenario.parties.flatMap(\.clues) {
            sources.append(
                Source(
                    name: "clue/\(clue.name)",
                    lines: clue.say,
                    place: clue.place,
                    isOwn: true,
                    isReaction: false
                )
            )
        }
        for party in scenario.parties {
            for cue in Cue.allCases {
                sources.append(
                    Source(
                        name: "cue:\(cue.rawValue)@\(party.key)",
                        lines: party.voice[cue] ?? [],
                        place: nil,
                        isOwn: true,
                        isReaction: false
                    )
                )
            }
        }
        for cue in Cue.allCases {
            sources.append(
                Source(
                    name: "cue:\(cue.rawValue)",
                    lines: scenario.voice[cue] ?? [],
                    place: nil,
                    isOwn: false,
                    isReaction: false
                )
            )
        }
        self.sources = sources
    }

    /// The lines without slots, by where they stand.
    var plainLines: [String: [(line: SaidLine, text: String)]] {
        sources.reduce(into: [:]) { found, source in
            found[source.name] = source.lines.enumerated().compactMap { number, line in
                let isPlain = line.fragments.allSatisfy {
                    if case .text = $0 { true } else { false }
                }
                return isPlain
                    ? (SaidLine(source: source.name, number: number), line.source) : nil
            }
        }
    }

    private static func isOwn(_ place: SourcePlace) -> Bool {
        !place.file.contains("archetypes/") && !place.file.contains("common/")
    }

    /// What of it was reached.
    func coverage(of tally: ExplorationTally, fired: Set<String>) -> Coverage {
        var coverage = Coverage()
        for beat in scenario.beats {
            coverage.beats.all += 1
            if tally.beats.contains(beat.name) {
                coverage.beats.reached += 1
            } else {
                coverage.missedBeats.append(.init(beat.name, place: beat.place))
            }
        }
        for clue in scenario.parties.flatMap(\.clues) {
            coverage.clues.all += 1
            let lines = clue.say.indices.map { SaidLine(source: "clue/\(clue.name)", number: $0) }
            if lines.contains(where: tally.said.contains) {
                coverage.clues.reached += 1
            } else {
                coverage.missedClues.append(.init(clue.name, place: clue.place))
            }
        }
        for source in sources { count(source, tally, fired, &coverage) }
        return coverage
    }

    private func count(
        _ source: Source,
        _ tally: ExplorationTally,
        _ fired: Set<String>,
        _ coverage: inout Coverage
    ) {
        let isFired = fired.contains(source.name)
        if source.isReaction, source.isOwn {
            coverage.reactions.all += 1
            if isFired {
                coverage.reactions.reached += 1
            } else {
                coverage.missedReactions.append(.init(source.name, place: source.place))
            }
        }
        for (number, line) in source.lines.enumerated() {
            let wasSaid = tally.said.contains(SaidLine(source: source.name, number: number))
            guard source.isOwn else {
                coverage.borrowedLines.all += 1
                if wasSaid { coverage.borrowedLines.reached += 1 }
                continue
            }
            coverage.lines.all += 1
            if wasSaid {
                coverage.lines.reached += 1
            } else if isFired || !source.isReaction {
                coverage.missedLines.append(
                    .init(source.name, text: line.source, place: source.place)
                )
            }
        }
    }

    /// Who answered each turn, by the name that spoke.
    func shares(of spoke: [String: Int]) -> AnswerShares {
        let beats = Set(scenario.beats.map(\.name))
        var shares = AnswerShares()
        for (name, count) in spoke {
            let head = String(name.prefix { $0 != "/" && $0 != ":" })
            switch head {
            case "": shares.notUnderstood += count
            case "cue": shares.nature += count
            case "clue": shares.beat += count
            case _ where beats.contains(head): shares.beat += count
            case Reaction.Layer.scenario.title: shares.scenario += count
            case Reaction.Layer.archetype.title: shares.archetype += count
            case Reaction.Layer.common.title: shares.common += count
            default: shares.nature += count
            }
        }
        return shares
    }
}
