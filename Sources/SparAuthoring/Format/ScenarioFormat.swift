import SparModel

/// The one table of the scenario format: the reader, the JSON Schema and the reference follow it.
package enum ScenarioFormat {
    /// The format's version; a change that breaks files counts it up.
    package static let version = 1

    /// Every record, the file itself first.
    package static let records: [RecordSpec] = [
        scenario, followUp, opens, archetype, common, talk, caseFile, collector, debtor,
        decisionMaker,
        invoice, charge,
        payment, history,
        facts, mandate, hold, party, mood, shift, means, stream, clue, condition, beat, reaction,
        temperament,
    ]

    /// The words of an enumeration.
    static func words<Word: CaseIterable & RawRepresentable>(
        _ type: Word.Type
    ) -> [String] where Word.RawValue == String {
        type.allCases.map(\.rawValue)
    }

    static let slots = words(Slot.self).map { "{\($0)}" }
    static let subjects = ValueKind.oneOrMany(.choice("subject", words(Subject.self)))
    static let act = ValueKind.choice("act", words(Act.self))
    static let acts = ValueKind.oneOrMany(act)
    static let lines = ValueKind.oneOrMany(.line)
    static let then = KeySpec(
        "then",
        .choiceMap("question", QuestionKind.askedOn.map(\.rawValue), lines),
        "What is said if the caller asks on in the next turn and names nothing else: `when: In February.`"
    )
    static let texts = ValueKind.oneOrMany(.text)
    private static let percent = 0...100

    /// `scenario.yaml`.
    package static let scenario = RecordSpec(
        "scenario",
        "A scenario: `Scenarios/<slug>/scenario.yaml`.",
        keys: [
            .required("title", .text, "As listed.", example: "\"The wedding season\""),
            KeySpec("about", .text, "One paragraph for the trainee before the call."),
            KeySpec("extends", .name("archetype"), "The archetype that supplies the rest."),
            .required(
                "market",
                .choice("market", words(Market.self)),
                "Whose debt it is; decides which law applies."
            ),
            KeySpec(
                "place",
                .text,
                "Where the debtor is, for rule packs and dates: `UK`, `US-NY`."
            ),
            KeySpec("difficulty", .integer(1...5), "1 is gentle, 5 for experts; 1 unless given."),
            KeySpec(
                "skills",
                .list(.choice("skill", words(DimensionKey.self))),
                "The dimensions it trains."
            ),
            .required("today", .day, "The day of the call."),
            KeySpec("time", .time, "The time of the call where the debtor is, in quotes."),
            .required(
                "case",
                .record("case"),
                "What the trainee may read.",
                example: "{collector: …, creditor: …, debtor: …, invoices: …}"
            ),
            KeySpec("mandate", .record("mandate"), "How far the trainee may go."),
            KeySpec("objections", .list(.text), "Objections a prepared collector expects."),
            KeySpec(
                "parties",
                .map("party", .record("party")),
                "Who can speak; `debtor` and `gatekeeper` are the usual keys."
            ),
            KeySpec(
                "opens",
                .name("beat"),
                "The beat the call begins in; required unless the archetype gives one."
            ),
            KeySpec(
                "calls",
                .list(.record("follow_up")),
                "The calls of the case that follow this one, in order; none unless given."
            ),
            KeySpec(
                "turn_limit",
                .integer(1...500),
                "The trainee's turns before the party makes an end; 40 unless given."
            ),
            KeySpec("beats", .map("beat", .record("beat")), "The stretches of the call."),
            KeySpec("on", .list(.record("reaction")), "Reactions that hold in every beat."),
            KeySpec(
                "lines",
                .choiceMap("cue", words(Cue.self), lines),
                "What the party says on occasions of its own; replaces the archetype's lines."
            ),
        ]
    )

    /// `archetypes/*.yaml`: what scenarios of one kind share.
    package static let archetype = part(
        "archetype",
        "What scenarios of one kind share; a scenario's own keys win.",
        of: [
            "title", "about", "skills", "mandate", "objections", "parties", "opens", "turn_limit",
            "beats", "on", "lines",
        ]
    )

    /// `common/*.yaml`: what every scenario shares.
    package static let common = part(
        "common",
        "What every scenario shares.",
        of: ["title", "about", "on", "lines"]
    )

    /// `<slug>/talk.yaml`: what a scenario's parties say beside their story.
    package static let talk = part(
        "talk",
        "What the parties of one scenario say beside their story: most of it `like` and `say`.",
        of: ["title", "about", "on", "lines"]
    )

    private static func part(_ name: String, _ summary: String, of keys: [String]) -> RecordSpec {
        RecordSpec(
            name,
            summary,
            keys: scenario.keys.filter { keys.contains($0.name) }
                .map { KeySpec($0.name, $0.kind, $0.summary) }
        )
    }

    static let followUp = RecordSpec(
        "follow_up",
        "A later call of the case; it begins where the one before ended.",
        keys: [
            KeySpec("about", .text, "One paragraph for the trainee before this call."),
            KeySpec(
                "after_days",
                .integer(1...365),
                "The days until this call where nothing was promised; 7 unless given. Else it comes "
                    + "two days after the payment that was missed, or the last."
            ),
            KeySpec(
                "opens",
                .either([.name("beat"), .record("opens")]),
                "The beat it begins in; the scenario's own unless given."
            ),
            KeySpec(
                "keeps",
                .flag,
                "Whether the promise of the call before is kept; left to means, mood and chance "
                    + "unless given."
            ),
            KeySpec(
                "consequences",
                .list(.text),
                "True next steps the trainee may state in this call."
            ),
        ]
    )

    static let opens = RecordSpec(
        "opens",
        "The beat a later call begins in, by what became of the promise.",
        keys: [
            KeySpec("nothing", .name("beat"), "Nothing was promised."),
            KeySpec("kept", .name("beat"), "All that fell due has come in."),
            KeySpec("broken", .name("beat"), "A payment has not come in."),
        ]
    )

    static let caseFile = RecordSpec(
        "case",
        "The case file.",
        keys: [
            .required(
                "collector",
                .record("collector"),
                "The firm that calls.",
                example: "{company: Alder Nurseries}"
            ),
            .required("creditor", .text, "Who is owed.", example: "Alder Nurseries"),
            .required(
                "debtor",
                .record("debtor"),
                "Who owes.",
                example: "{name: Bloom & Daughter, kind: company}"
            ),
            KeySpec(
                "decision_maker",
                .record("decision_maker"),
                "Who can pay or approve payment, if the file knows."
            ),
            KeySpec(
                "balance",
                .sum,
                "What is claimed in all, charges not included; the sum of the open invoices "
                    + "unless given."
            ),
            KeySpec("invoices", .list(.record("invoice")), "Invoices or accounts."),
            KeySpec("charges", .list(.record("charge")), "Fees or interest beside the balance."),
            KeySpec("last_paid", .record("payment"), "The last payment that came in."),
            KeySpec("history", .list(.record("history")), "Earlier contacts, oldest first."),
            KeySpec("facts", .record("facts"), "Facts that rules need."),
        ]
    )

    static let collector = RecordSpec(
        "collector",
        "The firm that calls.",
        keys: [
            KeySpec("name", .text, "The caller's own name, where the file gives one."),
            .required("company", .text, "The firm.", example: "Alder Nurseries"),
            KeySpec(
                "kind",
                .choice("kind", words(Collector.Kind.self)),
                "What it is to the debt; `creditor` unless given."
            ),
        ]
    )

    static let debtor = RecordSpec(
        "debtor",
        "Who owes.",
        keys: [
            .required(
                "name",
                .text,
                "The debtor's name, firm or person.",
                example: "Bloom & Daughter"
            ),
            .required(
                "kind",
                .choice("kind", words(DebtorFacts.Kind.self)),
                "The legal kind; most laws treat a sole trader as a consumer."
            ),
            KeySpec("place", .text, "Where, if it differs from the scenario's place."),
        ]
    )

    static let decisionMaker = RecordSpec(
        "decision_maker",
        "Who can pay or approve payment.",
        keys: [
            KeySpec("name", .text, "Their name."),
            KeySpec("role", .text, "Their role: owner, finance manager."),
        ]
    )

    static let invoice = RecordSpec(
        "invoice",
        "An invoice or account.",
        keys: [
            KeySpec("number", .text, "Its number."),
            .required("due", .day, "The day it fell due."),
            .required("amount", .sum, "Its amount."),
            KeySpec("for", .text, "What it is for."),
            KeySpec("paid", .sum, "What has been paid on it."),
        ]
    )

    static let charge = RecordSpec(
        "charge",
        "A fee or interest beside the balance.",
        keys: [
            .required("label", .text, "What it is called: `late fee`.", example: "late fee"),
            .required("amount", .sum, "The sum."),
            KeySpec("waive_if", .text, "The condition on which it may be waived."),
        ]
    )

    static let payment = RecordSpec(
        "payment",
        "A payment.",
        keys: [
            .required("date", .day, "When."),
            .required("amount", .sum, "How much."),
        ]
    )

    static let history = RecordSpec(
        "history",
        "An earlier contact or promise.",
        keys: [
            KeySpec("date", .day, "When."),
            .required(
                "note",
                .text,
                "What the file says of it.",
                example: "\"She promised to pay on Friday.\""
            ),
            KeySpec("promised_for", .day, "The day a payment was promised for."),
            KeySpec("kept", .flag, "Whether that promise was kept."),
        ]
    )

    static let facts = RecordSpec(
        "facts",
        "Facts that rules need; a rule whose fact is absent does not apply.",
        keys: [
            KeySpec("contact_number", .integer(1...1000), "This call's number, from 1."),
            KeySpec(
                "par_turns",
                .integer(1...1000),
                "How many turns of the collector the call should need."
            ),
            KeySpec("number_kind", .text, "The number that is called: mobile, work."),
        ]
            + words(FileFacts.Name.self).map { KeySpec($0, .flagOrText, flagSummary($0)) }
            + [
                KeySpec("consequences", .list(.text), "True next steps the trainee may state."),
                KeySpec("fees_allowed", .flag, "Whether fees may be added."),
                KeySpec("disclose_to", .list(.text), "Who else may be told of the debt."),
                KeySpec("verify", .list(.text), "Items to check before any detail."),
                KeySpec("must_say", .list(.text), "Statements that must be made."),
            ]
    )

    private static func flagSummary(_ name: String) -> String {
        switch FileFacts.Name(rawValue: name) {
        case .employerForbids: "The employer forbids such calls."
        case .attorney: "A lawyer acts for the debtor."
        case .ceaseRequest: "The debtor asked for contact to stop."
        case .dispute: "The debt is in dispute."
        case .insolvency: "Insolvency proceedings are open."
        case .vulnerability: "The debtor is vulnerable."
        case .claimIssued: "A claim has been issued."
        case .suitAuthorised: "A suit has been authorised."
        case .judgment: "There is a judgment."
        case .limitationExpired: "The time to sue has run out."
        case nil: ""
        }
    }

    static let mandate = RecordSpec(
        "mandate",
        "How far the trainee may go; what is absent is not limited.",
        keys: [
            KeySpec(
                "full",
                .choice("word", ["first", "any"]),
                "`first`, as unless given: the whole sum must be asked for before anything less."
            ),
            KeySpec("full_by", .day, "The latest day for the whole sum in one payment."),
            KeySpec("down_payment", .sum, "The least sum to be paid now under a plan."),
            KeySpec("instalments", .integer(0...600), "The most, without the down payment."),
            KeySpec("instalment_min", .sum, "The least instalment."),
            KeySpec("every", .interval, "The longest time between instalments."),
            KeySpec("finished_by", .day, "The day by which all must be paid."),
            KeySpec(
                "settlement",
                .either([.choice("word", ["none"]), .sum]),
                "The least total that may be accepted, or `none`."
            ),
            KeySpec("settlement_by", .day, "The day by which a settlement must be paid."),
            KeySpec("waive", .list(.text), "Charges that may be waived, by their labels."),
            KeySpec("hold", .record("hold"), "A pause that may be granted."),
            KeySpec("approval_over", .sum, "Terms beyond this sum need approval."),
            KeySpec("other", .list(.text), "Anything else, in sentences."),
        ]
    )

    static let hold = RecordSpec(
        "hold",
        "A pause.",
        keys: [
            .required("days", .integer(1...366), "At most this many days."),
            KeySpec("when", .text, "On what condition."),
        ]
    )

    static let mood = RecordSpec(
        "mood",
        "A mood; each trait 0 to 100.",
        keys: [
            KeySpec("anger", .integer(percent), "0 is calm; 10 unless given."),
            KeySpec("trust", .integer(percent), "100 tells all; 40 unless given."),
            KeySpec("patience", .integer(percent), "100 has all day; 70 unless given."),
        ]
    )

    static let shift = RecordSpec(
        "shift",
        "A change of mood, in points of 100 either way.",
        keys: [
            KeySpec("anger", .integer(-100...100), "Points of anger: `+10`."),
            KeySpec("trust", .integer(-100...100), "Points of trust."),
            KeySpec("patience", .integer(-100...100), "Points of patience."),
        ]
    )
}
