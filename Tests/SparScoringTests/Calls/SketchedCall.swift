import SparModel
import Testing

/// A call in a few lines, for tests: `you:`, `they:` and `other:` lines on one of the scenes.
struct SketchedCall: Sendable, CustomTestStringConvertible {
    var name: String
    var scene: Scene = .joinery
    /// The joinery's owner may be called as a consumer too.
    var market: Market?
    var lines: String
    var minutes: String?

    var testDescription: String { name }

    /// The call as a transcript.
    var transcript: Transcript {
        let turns = lines.split(separator: "\n").compactMap { line -> TranscriptTurn? in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            let who: TranscriptTurn.Who =
                switch parts[0] {
                case "they": .debtor
                case "other": .gatekeeper
                default: .trainee
                }
            return TranscriptTurn(who: who, text: parts[1].drop { $0 == " " }.description)
        }
        let screened = turns.contains { $0.who == .gatekeeper }
        return Transcript(
            id: name,
            caseFile: scene.file(screened: screened, market: market),
            turns: turns,
            minutes: minutes
        )
    }

    static func day(_ text: String) -> CalendarDay {
        CalendarDay(parsing: text) ?? CalendarDay(number: 0)
    }
}
