import Foundation
import SparAuthoring
import SparLanguage
import SparModel
import SparScoring
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
        try #require(scorer).score(hearing.hear(call.transcript))
    }

    static func text(_ path: String) -> String {
        let url = root.appending(path: path)
        return (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    }
}
