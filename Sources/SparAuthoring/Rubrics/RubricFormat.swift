import SparModel

/// The keys of rubric and rule-pack files: what the reader accepts and the reference prints.
enum RubricFormat {
    /// Where the author writes a predicate.
    static let predicateKind = ValueKind.either([.record("predicate"), .list(.record("predicate"))])

    static let rubric = RecordSpec(
        "rubric",
        "How calls are graded.",
        keys: [
            .required("rubric", .text, "The rubric's name and version."),
            KeySpec("about", .text, "What it is for, in a paragraph."),
            KeySpec("pass", .record("marks"), "What a pass needs."),
            KeySpec("caps", .list(.record("overall_cap")), "Limits on the whole grade."),
            .required(
                "dimensions",
                .list(.record("dimension")),
                "The dimensions in the order shown."
            ),
        ]
    )

    static let marks = RecordSpec(
        "marks",
        "What a pass needs.",
        keys: [
            .required("overall", .integer(0...100), "The least overall grade."),
            KeySpec(
                "dimensions",
                .choiceMap("dimension", DimensionKey.allCases.map(\.rawValue), .integer(0...100)),
                "The least grade of single dimensions."
            ),
        ]
    )

    static let overallCap = RecordSpec(
        "overall_cap",
        "A limit on the whole grade; one of the first four keys sets it off.",
        keys: [
            KeySpec("automatic_fail", .flag, "An automatic fail sets it off."),
            KeySpec("major_breaches", .integer(1...99), "So many major breaches set it off."),
            KeySpec(
                "dimensions",
                .oneOrMany(.text),
                "One of these at `at_most` or less sets it off."
            ),
            KeySpec("when", predicateKind, "A predicate sets it off."),
            KeySpec("at_most", .integer(0...100), "The grade of those dimensions."),
            .required("cap", .integer(0...100), "The most the whole may then have."),
            .required("says", .text, "Why, in one sentence."),
        ]
    )

    static let dimension = RecordSpec(
        "dimension",
        "One dimension.",
        keys: [
            .required(
                "dimension",
                .choice("dimension", DimensionKey.allCases.map(\.rawValue)),
                "Which of the thirteen."
            ),
            .required("title", .text, "As shown."),
            .required("weight", .integer(0...100), "Its weight in the whole; 0 is only shown."),
            KeySpec("applies_when", predicateKind, "When it is graded; always, if left out."),
            .required("criteria", .list(.record("criterion")), "What earns its points."),
            KeySpec("caps", .list(.record("cap")), "What limits it whatever was earned."),
        ]
    )

    static let criterion = RecordSpec(
        "criterion",
        "One question put to the call.",
        keys: [
            .required("id", .name("criterion"), "Its name within the dimension."),
            .required("points", .integer(0...100), "Points earned when met."),
            KeySpec("penalty", .integer(0...100), "Points taken when missed."),
            KeySpec("applies_when", predicateKind, "When it applies; always, if left out."),
            .required("when", predicateKind, "What must hold."),
            .required(
                "met",
                .text,
                "Said when met; `{turns}` names the turns, `{beyond}` what the mandate forbids."
            ),
            .required("missed", .text, "Said when missed."),
            KeySpec("not_applicable", .text, "Said when the call gave no chance."),
            KeySpec(
                "better",
                .oneOrMany(.text),
                "A better line for where it was missed, with slots; of several, the first that fills."
            ),
            KeySpec("better_at", .text, "The moment that line belongs to."),
        ]
    )

    static let cap = RecordSpec(
        "cap",
        "A limit on one dimension.",
        keys: [
            .required("id", .name("cap"), "Its name within the dimension."),
            .required("when", predicateKind, "When it strikes."),
            .required("cap", .integer(0...100), "The most the dimension may then have."),
            .required("says", .text, "Why, in one sentence; `{turns}` names the turns."),
        ]
    )

    static let predicate = RecordSpec(
        "predicate",
        "What is asked of a call; a list of them means all of them.",
        keys: [
            KeySpec("all", .list(.record("predicate")), "Every one holds."),
            KeySpec("any", .list(.record("predicate")), "At least one holds."),
            KeySpec("not", .record("predicate"), "It does not hold."),
            KeySpec("fact", .text, "A yes-or-no fact of the call."),
            KeySpec("measure", .text, "A number of the call, compared by `is`."),
            KeySpec("is", .comparison, "The comparison for `measure`: \">= 2\"."),
            KeySpec("moment", .text, "A moment came; `after` and `before` order it."),
            KeySpec("after", .text, "For `moment`: it came after this one."),
            KeySpec(
                "before",
                .text,
                "For `moment`: it came before this one, or this one never came."
            ),
            KeySpec("turns", .record("turns"), "Turns of a kind, counted."),
            KeySpec("file", .text, "A flag of the case file; not known where the file lacks it."),
        ]
    )

    static let turns = RecordSpec(
        "turns",
        "A kind of turn, and how many of them there must be.",
        keys: [
            KeySpec(
                "said",
                .oneOrMany(.text),
                "The collector did one of these acts, or showed one of `cues`."
            ),
            KeySpec(
                "cues",
                .oneOrMany(.text),
                "The collector showed one of these cues, or did one of `said`."
            ),
            KeySpec("with", .oneOrMany(.text), "And showed all of these cues."),
            KeySpec("not_said", .oneOrMany(.text), "And did none of these acts."),
            KeySpec("without", .oneOrMany(.text), "And showed none of these cues."),
            KeySpec(
                "answering",
                .oneOrMany(.text),
                "The other party had just shown one of these signals."
            ),
            KeySpec(
                "heard",
                .oneOrMany(.text),
                "The other party's lines with one of these signals, instead."
            ),
            KeySpec("to", .choice("listener", Listener.allCases.map(\.rawValue)), "Who listened."),
            KeySpec("after", .text, "Only turns after this moment; none where it never came."),
            KeySpec("before", .text, "Only turns before this moment; all where it never came."),
            KeySpec("words", .comparison, "Words in the turn."),
            KeySpec("sure", .integer(0...100), "How sure the acts of `said` must be, in percent."),
            KeySpec("count", .comparison, "How many there must be; at least one if left out."),
            KeySpec(
                "share",
                .comparison,
                "Instead: their share of the collector's turns in percent."
            ),
        ]
    )
}
