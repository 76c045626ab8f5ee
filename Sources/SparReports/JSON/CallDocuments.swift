public import SparModel

/// A scenario's case file as JSON, `spar.brief/1`.
public struct BriefDocument: Encodable, Sendable {
    /// A rule that holds for the case.
    struct Limit: Encodable, Sendable {
        var pack: String
        var id: String
        var rule: String
        var citation: String
        var severity: Rule.Severity
    }
    var schema = "spar.brief/1"
    var scenario: String
    var title: String
    var about: String
    var difficulty: Int
    var market: Market
    var today: CalendarDay
    var objections: [String]
    var `case`: TranscriptDocument.Case
    var limits: [Limit]

    /// The case file of `scenario`; what the debtor keeps to himself is left out.
    public init(_ scenario: Scenario, packs: [RulePack]) {
        limits = packs.filter { $0.applies(to: scenario.caseFile) }.flatMap { pack in
            pack.rules.map {
                Limit(
                    pack: pack.id,
                    id: $0.id,
                    rule: $0.rule,
                    citation: $0.citation,
                    severity: $0.severity
                )
            }
        }
        self.scenario = scenario.id
        title = scenario.title
        about = scenario.about
        difficulty = scenario.difficulty
        market = scenario.caseFile.market
        today = scenario.caseFile.today
        objections = scenario.objections
        self.case =
            TranscriptDocument(
                Transcript(id: scenario.id, caseFile: scenario.caseFile, turns: [])
            ).case
    }
}

/// A kept call with its grade as JSON, `spar.review/1`.
public struct ReviewDocument: Encodable, Sendable {
    var schema = "spar.review/1"
    var transcript: TranscriptDocument
    var scorecard: ScorecardDocument
    /// Lines that nobody had an answer to.
    var unanswered: [String]

    /// The document of a call, its grade and the lines nobody had an answer to.
    public init(_ transcript: Transcript, scorecard: Scorecard, unanswered: [String] = []) {
        self.unanswered = unanswered
        self.transcript = TranscriptDocument(transcript)
        self.scorecard = ScorecardDocument(scorecard, call: transcript.id)
    }
}

/// What came of deriving a kept call again as JSON, `spar.replay/1`.
public struct ReplayDocument: Encodable, Sendable {
    /// Where record and derivation part.
    struct Difference: Encodable, Sendable {
        var entry: Int
        var kept: String
        var derived: String
    }
    var schema = "spar.replay/1"
    var call: String
    var entries: Int
    var same: Bool
    var difference: Difference?

    /// A call of `entries` entries that was derived as kept.
    public init(call: String, entries: Int) {
        self.call = call
        self.entries = entries
        same = true
    }

    /// A call that differs from the entry of that position on.
    public init(call: String, entries: Int, entry: Int, kept: String, derived: String) {
        self.call = call
        self.entries = entries
        same = false
        difference = Difference(entry: entry, kept: kept, derived: derived)
    }
}
