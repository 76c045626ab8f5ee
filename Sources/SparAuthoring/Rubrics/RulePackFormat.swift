import SparModel

/// The keys of rule-pack files.
enum RulePackFormat {
    static let pack = RecordSpec(
        "pack",
        "Rules of one market and place.",
        keys: [
            .required("pack", .name("pack"), "The pack's name."),
            .required("title", .text, "As shown."),
            .required("as_of", .day, "The day its sources were read."),
            KeySpec("about", .text, "What it covers and what it does not."),
            KeySpec("places", .oneOrMany(.text), "Where it holds; \"US\" also holds in \"US-NY\"."),
            KeySpec(
                "debtors",
                .oneOrMany(.choice("kind", DebtorFacts.Kind.allCases.map(\.rawValue))),
                "Whom it protects; all, if left out."
            ),
            KeySpec(
                "collectors",
                .oneOrMany(.choice("kind", Collector.Kind.allCases.map(\.rawValue))),
                "Whom it binds; all, if left out."
            ),
            .required("rules", .list(.record("rule")), "The rules."),
        ]
    )

    static let rule = RecordSpec(
        "rule",
        "One rule.",
        keys: [
            .required("id", .text, "Its name: US-17."),
            .required("rule", .text, "The rule in plain words."),
            .required("citation", .text, "What it rests on; ° marks a number not yet checked."),
            .required(
                "basis",
                .choice("basis", Rule.Basis.allCases.map(\.rawValue)),
                "The kind of source."
            ),
            .required(
                "severity",
                .choice("severity", Rule.Severity.allCases.map(\.rawValue)),
                "How much a breach weighs."
            ),
            KeySpec("effective_from", .day, "The day it comes into force."),
            KeySpec("applies_when", RubricFormat.predicateKind, "When it is asked at all."),
            .required("breach", RubricFormat.predicateKind, "What a breach is."),
            .required("says", .text, "Said of a breach; `{turns}` names the turns."),
            KeySpec(
                "passes",
                .list(.record("example")),
                "Stretches of call that keep it; two or more."
            ),
            KeySpec(
                "fails",
                .list(.record("example")),
                "Stretches of call that break it; two or more."
            ),
        ]
    )

    static let example = RecordSpec(
        "example",
        "A stretch of call; lines alone are enough where no fact is needed.",
        keys: [
            .required("lines", .oneOrMany(.text), "`you:`, `they:` and `other:` lines in order."),
            KeySpec(
                "file",
                .choiceMap("flag", FileFacts.Name.allCases.map(\.rawValue), .flag),
                "Flags of the case file."
            ),
            KeySpec("consequences", .oneOrMany(.text), "True next steps on file."),
            KeySpec("fees_allowed", .flag, "Whether fees may be added."),
            KeySpec("contact_number", .integer(1...1000), "Which call on the debt it is."),
            KeySpec(
                "debtor",
                .choice("kind", DebtorFacts.Kind.allCases.map(\.rawValue)),
                "The kind of debtor."
            ),
            KeySpec("time", .time, "The call's local time."),
            KeySpec("today", .day, "The day of the call."),
            KeySpec(
                "relation",
                .text,
                "What `other:` is to the debtor: roommate, voicemail, spouse."
            ),
            KeySpec("invoices", .integer(1...9), "How many invoices the debt has."),
        ]
    )
}
