import SparModel

/// The keys of `Scoring/policy.yaml`: what the reader accepts, the schema declares and the
/// reference prints.
enum PolicyFormat {
    static let records = [policy, terms, changes, marks, mark, figure]

    static let policy = RecordSpec(
        "policy",
        "What it takes to make real calls.",
        keys: [
            .required("policy", .text, "The policy's name and version."),
            KeySpec("about", .text, "What it is for, in a paragraph."),
            .required("terms", .record("terms"), "What it takes, unless a market says otherwise."),
            .required(
                "markets",
                .choiceMap("market", markets, .record("changes")),
                "The markets somebody can qualify for, each with what differs there, or `{}`."
            ),
            KeySpec(
                "measured",
                .list(.record("figure")),
                "What was measured of the grading itself; stated on every report."
            ),
            KeySpec(
                "limits",
                .oneOrMany(.text),
                "What the assessment cannot show; stated on every report."
            ),
        ]
    )

    static let terms = RecordSpec("terms", "What it takes.", keys: keys(isWhole: true))

    static let changes = RecordSpec(
        "changes",
        "What differs in one market; all of `terms` may stand here.",
        keys: keys(isWhole: false)
    )

    static let marks = RecordSpec(
        "marks",
        "The grades it takes, over the calls of an attempt.",
        keys: [
            KeySpec("overall", .record("mark"), "The whole grade."),
            KeySpec("headline", .record("mark"), "Each of the headline four."),
            KeySpec("others", .record("mark"), "Each of the other dimensions."),
            KeySpec(
                "dimensions",
                .choiceMap(
                    "dimension",
                    DimensionKey.allCases.map(\.rawValue),
                    .record("mark")
                ),
                "Single dimensions, instead of `headline` and `others`."
            ),
        ]
    )

    static let mark = RecordSpec(
        "mark",
        "What a grade must reach; what is left out is not asked for.",
        keys: [
            KeySpec("mean", .integer(0...100), "The mean over the calls that graded it."),
            KeySpec("least", .integer(0...100), "The least in any one call."),
            KeySpec("graded_in", .integer(0...100), "In how many calls it must be graded at all."),
        ]
    )

    static let figure = RecordSpec(
        "figure",
        "A figure somebody measured.",
        keys: [
            .required("what", .text, "What was measured."),
            .required("figure", .text, "The figure as it is stated."),
            .required("day", .day, "The day it was measured."),
            .required("source", .text, "On what, by whom, or where to read on."),
        ]
    )

    private static let markets = Market.allCases.map(\.rawValue)

    private static func keys(isWhole: Bool) -> [KeySpec] {
        func key(_ name: String, _ kind: ValueKind, _ summary: String) -> KeySpec {
            isWhole ? .required(name, kind, summary) : KeySpec(name, kind, summary)
        }
        return [
            KeySpec(
                "drawn_from",
                .oneOrMany(.choice("market", markets)),
                "Markets whose scenarios are drawn; the market itself, if left out."
            ),
            KeySpec("scenarios", .oneOrMany(.name("scenario")), "The only scenarios drawn."),
            KeySpec("without", .oneOrMany(.name("scenario")), "Scenarios never drawn."),
            key("calls", .integer(1...100), "How many assessment calls make an attempt."),
            KeySpec("own_calls", .integer(0...100), "How many of them in the market itself."),
            KeySpec("kinds", .integer(1...100), "Of how many kinds (archetypes) they must be."),
            KeySpec("minutes", .integer(1...240), "How long one may last; 30, if left out."),
            key("marks", .record("marks"), "The grades it takes."),
            KeySpec(
                "automatic_fails",
                .integer(0...99),
                "How many there may be in all calls together; none, if left out."
            ),
            KeySpec(
                "major_breaches",
                .integer(0...99),
                "How many there may be in all calls together; none, if left out."
            ),
            key("recent_days", .integer(1...3660), "How old the oldest call may be."),
            KeySpec(
                "unseen_days",
                .integer(0...3660),
                "After how many days a scenario once called is unseen again; never, if left out."
            ),
            key("attempts", .integer(1...20), "How many may fail before a wait."),
            key("waiting_days", .integer(0...365), "How long the wait is."),
            KeySpec(
                "sign_off_percent",
                .integer(0...100),
                "The share of the calls a trainer must accept; none, if left out."
            ),
            key("valid_months", .integer(1...60), "How long a qualification holds."),
            KeySpec(
                "pack_change",
                .choice("change", MarketPolicy.PackChange.allCases.map(\.rawValue)),
                "Which change of a rule pack ends it early; `dated`, if left out."
            ),
        ]
    }
}
