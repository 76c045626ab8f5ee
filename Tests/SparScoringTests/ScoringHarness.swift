import Foundation
import SparAuthoring
import SparLanguage
import SparModel
import SparScoring
import Synchronization
import Testing

/// The rubric and packs as they ship, and a hearing, read once for all tests.
enum ScoringHarness {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let rubric: ReadResult<Rubric> = {
        let text = ScoringHarness.text("Scoring/rubric.yaml")
        return RubricReader().rubric(text, file: "Scoring/rubric.yaml")
    }()

    static let packs: [ReadResult<RulePack>] = packNames.map { name in
        let path = "Scoring/packs/\(name).yaml"
        return RulePackReader().pack(text(path), file: path)
    }

    static let packNames = [
        "au-rg-96", "business-conduct", "house-conduct", "ie-consumer-credit", "uk-conc",
        "us-regulation-f",
    ]

    static let hearing = TranscriptHearing()

    static let scorer: Scorer? = rubric.value.map { rubric in
        Scorer(rubric: rubric, packs: packs.compactMap(\.value))
    }

    /// The scorecard of a call, by the rubric and packs that ship.
    static func score(_ call: SketchedCall) throws -> Scorecard {
        try #require(scorer).score(heard(call))
    }

    /// The call as heard; what was heard of a line after the same line before is not heard again.
    static func heard(_ call: SketchedCall) -> HeardTranscript {
        var transcript = call.transcript
        var place = "\(call.scene) \(call.market.map(\.rawValue) ?? "")"
        let keys = transcript.turns.map { turn in
            defer { place = "\(call.scene) \(turn.who) \(turn.text)" }
            return "\(place)|\(turn.text)"
        }
        lines.withLock { lines in
            for (index, key) in keys.enumerated() {
                transcript.turns[index].utterance = lines[key]
            }
        }
        let heard = hearing.hear(transcript)
        lines.withLock { lines in
            for (key, turn) in zip(keys, heard.transcript.turns) { lines[key] = turn.utterance }
        }
        return heard
    }

    private static let lines = Mutex<[String: Utterance]>([:])

    static func text(_ path: String) -> String {
        let url = root.appending(path: path)
        return (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    }
}

extension Scorecard {
    /// The verdict on one criterion of a dimension.
    func verdict(_ dimension: DimensionKey, _ id: String) -> Verdict? {
        self[dimension]?.criteria.first { $0.id == id }
    }
}
