import SparModel
import Testing

/// A call in a few lines, for tests: `you:`, `they:` and `other:` lines on one of the scenes.
///
/// `ask:`, `opt:` and `sum:` are the collector's too: the lines that ask for the whole sum, put the
/// plan and read it back.
struct SketchedCall: Sendable, CustomTestStringConvertible {
    var name: String
    var scene: Scene = .joinery
    /// The joinery's owner may be called as a consumer too.
    var market: Market?
    var lines: String
    var minutes: String?
    var plan: String?
    var confirmation: String?
    var around = AroundCall()
    /// How many turns of the collector the case should need.
    var par: Int?
    /// What the debtor could pay on the day, in whole units.
    var means: Int?
    /// Whether a letter on file forbids the call.
    var ceased: Bool?

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
        var file = scene.file(screened: screened, market: market)
        file.facts.parTurns = par
        if let ceased { file.facts.flags[.ceaseRequest] = .plain(ceased) }
        return Transcript(
            id: name,
            caseFile: file,
            hidden: means.map {
                HiddenFacts(canPayNow: Money(minor: $0 * 100, currency: file.currency))
            },
            turns: turns,
            plan: plan,
            minutes: minutes,
            confirmation: confirmation,
            around: around
        )
    }

    static func day(_ text: String) -> CalendarDay {
        CalendarDay(parsing: text) ?? CalendarDay(number: 0)
    }
}
