import SparModel

/// The table of the sample-call format.
package enum SampleFormat {
    /// Every record, the file itself first.
    package static let records: [RecordSpec] = [sample, begins, step, moodCheck, agreed, score]

    static let sample = RecordSpec(
        "sample",
        "A call as it should go: `Scenarios/<slug>/samples/<name>.yaml`.",
        keys: [
            .required(
                "title",
                .text,
                "What the call shows.",
                example: "She is asked why, and tells"
            ),
            KeySpec("seed", .integer(0...Int.max), "The seed of every chance; 1 unless given."),
            KeySpec(
                "after",
                .name("sample call"),
                "The sample that is the call of the case before this one."
            ),
            KeySpec("plan", .text, "The call plan written before."),
            .required(
                "calls",
                .list(.record("step")),
                "What is done, in order.",
                example: "[{say: \"Good morning\"}]"
            ),
            KeySpec(
                "begins",
                .record("begins"),
                "How the case stands when this call begins; for a call with `after`."
            ),
            KeySpec("minutes", .text, "The minutes written after."),
            KeySpec("confirmation", .text, "The written confirmation sent after."),
            KeySpec(
                "ends",
                .choice("ending", ScenarioFormat.words(Ending.self)),
                "How the call must have ended."
            ),
            KeySpec("score", .record("score"), "What the grade must be."),
        ]
    )

    static let step = RecordSpec(
        "step",
        "One thing the trainee does, and what must come of it; one of the first four keys.",
        keys: [
            KeySpec("say", .text, "Says this."),
            KeySpec("wait", .integer(1...600), "Says nothing for so many seconds."),
            KeySpec(
                "hold",
                .either([.flag, .integer(1...3600)]),
                "Puts the party on hold and comes back after so many seconds; `true` for 15."
            ),
            KeySpec("hangup", .flag, "`true`: hangs up."),
            KeySpec("heard", ScenarioFormat.acts, "Acts that must be among those heard."),
            KeySpec("not_heard", ScenarioFormat.acts, "Acts that must not be."),
            KeySpec(
                "answer",
                .text,
                "Which reaction must answer: `excuse/asked-why`, `scenario/greeting`, `cue:counter`."
            ),
            KeySpec("says", .oneOrMany(.text), "Words that must be in the reply."),
            KeySpec(
                "reply",
                .text,
                "The whole reply, word for word; another one is a difference of wording, a warning."
            ),
            KeySpec("beat", .name("beat"), "The beat after the turn."),
            KeySpec("mood", .record("mood_check"), "The speaking party's mood after it."),
            KeySpec("revealed", .oneOrMany(.name("clue")), "Clues let slip by then."),
            KeySpec(
                "agreed",
                .either([.flag, .record("agreed")]),
                "Whether, or what, was agreed by then."
            ),
            KeySpec(
                "ends",
                .choice("ending", ScenarioFormat.words(Ending.self)),
                "How the call ends with this turn."
            ),
        ]
    )

    static let begins = RecordSpec(
        "begins",
        "How the case stands when a later call of it begins.",
        keys: [
            KeySpec(
                "promise",
                .choice("standing", ScenarioFormat.words(PromiseStanding.self)),
                "What became of what was promised."
            ),
            KeySpec("today", .day, "The day of the call."),
            KeySpec("balance", .sum, "What is still owed."),
            KeySpec("says", .oneOrMany(.text), "Words that must be in the party's first line."),
        ]
    )

    static let moodCheck = RecordSpec(
        "mood_check",
        "A mood that must be.",
        keys: [
            KeySpec("anger", .comparison, "`\"< 40\"`."),
            KeySpec("trust", .comparison, "`\">= 50\"`."),
            KeySpec("patience", .comparison, "`\"> 0\"`."),
        ]
    )

    static let agreed = RecordSpec(
        "agreed",
        "What was agreed.",
        keys: [
            KeySpec("total", .sum, "All payments together."),
            KeySpec("first", .day, "The first payment's day."),
            KeySpec("last", .day, "The last payment's day."),
            KeySpec("payments", .integer(1...600), "How many payments."),
        ]
    )

    static let score = RecordSpec(
        "score",
        "What the grade must be.",
        keys: [
            KeySpec("overall", .comparison, "The overall grade: `\">= 70\"`."),
            KeySpec("passed", .flag, "Whether the call passes."),
            KeySpec(
                "automatic_fail",
                .either([.flag, .text]),
                "A rule that fails it, or `false`."
            ),
        ]
            + ScenarioFormat.words(DimensionKey.self).map {
                KeySpec($0, .comparison, "The dimension's grade.")
            }
    )
}
