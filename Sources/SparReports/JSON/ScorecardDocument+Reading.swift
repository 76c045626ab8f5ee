import Foundation
public import SparModel

extension ScorecardDocument {
    /// Reads a scorecard as it was kept; nil when it is none of this schema.
    public init?(json: String) {
        guard let document = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)),
            document.schema == "spar.scorecard/1"
        else { return nil }
        self = document
    }

    /// The grade as it was kept.
    public var scorecard: Scorecard {
        Scorecard(
            rubric: rubric,
            rubricDigest: rubricDigest,
            overall: overall,
            passed: passed,
            shortfalls: shortfalls,
            automaticFails: automaticFails.map {
                AutomaticFail(rule: $0.rule, citation: $0.citation, turns: $0.turns, why: $0.why)
            },
            dimensions: DimensionKey.allCases.compactMap { key in
                dimensions[key.rawValue].map { DimensionScore($0, key: key) }
            },
            breaches: (breaches ?? []).compactMap { breach in
                Rule.Severity(rawValue: breach.severity).map {
                    SparModel.Breach(
                        rule: breach.rule,
                        severity: $0,
                        citation: breach.citation,
                        turns: breach.turns,
                        why: breach.why
                    )
                }
            },
            betterLines: betterLines.compactMap { better in
                DimensionKey(rawValue: better.dimension).map {
                    BetterLine(
                        turn: better.turn,
                        dimension: $0,
                        criterion: better.criterion,
                        text: better.text
                    )
                }
            }
        )
    }
}

extension DimensionScore {
    fileprivate init(_ document: ScorecardDocument.Dimension, key: DimensionKey) {
        self.init(
            key: key,
            title: document.title,
            weight: document.weight,
            score: document.score,
            criteria: document.criteria.map {
                Verdict(
                    id: $0.id,
                    met: $0.met,
                    points: $0.points,
                    of: $0.of,
                    turns: $0.turns,
                    why: $0.why,
                    limit: $0.limit
                )
            }
        )
    }
}
