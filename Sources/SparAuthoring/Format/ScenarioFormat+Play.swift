import SparModel

extension ScenarioFormat {
    static let party = RecordSpec(
        "party",
        "Someone who can speak on the call.",
        keys: [
            KeySpec("name", .text, "Their name; required unless the archetype gives one."),
            KeySpec("relation", .text, "What they are to the debt: owner, receptionist."),
            KeySpec(
                "who",
                .choice("role", words(Listener.self)),
                "`debtor` or `gatekeeper`; follows from the key where it is one of the two."
            ),
            KeySpec(
                "decides",
                .flag,
                "Whether they can agree to a payment; `true` for a debtor unless given."
            ),
            KeySpec(
                "temperament",
                .either([.name("temperament"), .record("temperament")]),
                "How acts move their mood: a name of `temperaments.yaml`, or one with changes."
            ),
            KeySpec("mood", .record("mood"), "Their mood when the call begins."),
            KeySpec("can_pay", .record("means"), "The real means; those who do not pay have none."),
            KeySpec(
                "will_pay",
                .record("means"),
                "What they mean to part with; `can_pay` unless given."
            ),
            KeySpec("says", .record("means"), "What they say at first; `will_pay` unless given."),
            KeySpec(
                "method",
                .choice("method", words(PaymentMethod.self)),
                "How they would pay; `transfer` unless given."
            ),
            KeySpec(
                "empty_promises",
                .flag,
                "Whether they say yes to anything and keep to nothing."
            ),
            KeySpec(
                "settles",
                .flag,
                "Whether their offers are one payment, `now`, to clear the debt for less."
            ),
            KeySpec("clues", .map("clue", .record("clue")), "Facts they let slip when asked well."),
            KeySpec(
                "lines",
                .choiceMap("cue", words(Cue.self), lines),
                "What this party says on occasions of its own; comes before the call's `lines`."
            ),
        ]
    )

    static let means = RecordSpec(
        "means",
        "Money that is or will be there.",
        keys: [
            KeySpec("now", .sum, "On the day of the call; nothing unless given."),
            KeySpec("then", .stream, "What can be spared again and again: `900 GBP weekly`."),
            KeySpec("later", .list(.record("payment")), "Single sums to come."),
        ]
    )

    static let stream = RecordSpec(
        "stream",
        "Money that comes in again and again, written out.",
        keys: [
            .required("amount", .sum, "How much each time."),
            .required("every", .interval, "How often."),
            KeySpec("from", .day, "The first day; one interval after today unless given."),
        ]
    )

    static let clue = RecordSpec(
        "clue",
        "A fact the party lets slip when asked well.",
        keys: [
            .required(
                "fact",
                .text,
                "The fact in a sentence, for hints and evidence.",
                example: "She put the money into a second shop."
            ),
            KeySpec("asked", acts, "Acts any of which may draw it out."),
            KeySpec(
                "asks",
                .oneOrMany(.words),
                "Words of a question any of which may draw it out: `[other work, new job]`."
            ),
            KeySpec(
                "subject",
                subjects,
                "What a question may be about that draws it out; one about anything else does not."
            ),
            KeySpec("when", .record("condition"), "What must be so before it is let slip."),
            .required("say", lines, "How it is said."),
            then,
            KeySpec("mood", .record("shift"), "What letting it slip moves."),
            KeySpec(
                "gives",
                .integer(1...100),
                "How far, in percent of the way from `will_pay` to `can_pay`, telling it moves them."
            ),
            KeySpec(
                "takes_back",
                .flag,
                "`true`: what was agreed before falls with it, as an empty promise does that is owned up to."
            ),
        ]
    )

    static let condition = RecordSpec(
        "condition",
        "What must be so; all of it. A bare number means at least.",
        keys: [
            KeySpec("anger", .comparison, "The speaking party's anger: `\">= 60\"`."),
            KeySpec("trust", .comparison, "The speaking party's trust."),
            KeySpec("patience", .comparison, "The speaking party's patience."),
            KeySpec("turn", .comparison, "The trainee's turns so far, this one included."),
            KeySpec("fired", .comparison, "Times this reaction has fired."),
            KeySpec("heard", acts, "Acts each of which was heard before this turn."),
            KeySpec("not_heard", acts, "Acts none of which was heard before this turn."),
            KeySpec("revealed", .oneOrMany(.name("clue")), "Clues that were let slip."),
            KeySpec("not_revealed", .oneOrMany(.name("clue")), "Clues that were not."),
            KeySpec(
                "speaker",
                .name("party"),
                "Who is on the line: the key of a party, or `debtor` or `gatekeeper` for its kind."
            ),
            KeySpec("agreed", .flag, "Whether a proposal was accepted."),
            KeySpec("offered", .flag, "Whether a proposal of the party's own stands."),
            KeySpec(
                "recalls",
                .oneOrMany(.choice("memory", words(Recollection.self))),
                "What the party remembers of earlier calls of the case; never so in the first."
            ),
            KeySpec(
                "not_recalls",
                .oneOrMany(.choice("memory", words(Recollection.self))),
                "What it does not remember; always so in the first call."
            ),
        ]
    )

    static let beat = RecordSpec(
        "beat",
        "A stretch of the call with its own expectations.",
        keys: [
            KeySpec("party", .name("party"), "Who speaks in it; `debtor` unless given."),
            KeySpec("say", lines, "What the party says on entering it."),
            KeySpec("hint", .text, "What a coach would whisper here."),
            KeySpec("on", .list(.record("reaction")), "What is said to what."),
        ]
    )

    static let reaction = RecordSpec(
        "reaction",
        "When this is heard, say that, and something moves.",
        keys: [
            KeySpec(
                "name",
                .name("reaction"),
                "Unique in its beat; made of its acts unless given."
            ),
            KeySpec(
                "hear",
                .either([.choice("word", ["anything"]), acts]),
                "The acts any of which it answers, or `anything`."
            ),
            KeySpec("also", acts, "Acts that must be in the same turn too."),
            KeySpec("without", acts, "Acts that must not be in the turn."),
            KeySpec(
                "aside",
                .oneOrMany(.choice("aside", words(Aside.self))),
                "Things it answers that are no acts of collecting."
            ),
            KeySpec(
                "asks",
                .oneOrMany(.words),
                "Words of a question it answers: `[cheque/check number, which bank]`."
            ),
            KeySpec("mentions", .oneOrMany(.words), "Words of any sentence it answers."),
            KeySpec(
                "subject",
                subjects,
                "What a question may be about that it answers; one surely about anything else it "
                    + "leaves to others."
            ),
            KeySpec(
                "like",
                texts,
                "Lines as a caller may say them: it answers what means about the same, before "
                    + "anything but offences, offers and the like."
            ),
            KeySpec(
                "answers",
                .oneOrMany(.choice("question", words(QuestionKind.self))),
                "The questions its `asks` and `subject` answer; told by its words and lines "
                    + "unless given."
            ),
            KeySpec(
                "with",
                .oneOrMany(.choice("ingredient", words(Ingredient.self))),
                "What the turn must hold."
            ),
            KeySpec("when", .record("condition"), "What must be so."),
            KeySpec(
                "say",
                lines,
                "What may be said; one is chosen, never one twice while another is left."
            ),
            then,
            KeySpec(
                "mood",
                .record("shift"),
                "What moves, beside what the temperament makes of it."
            ),
            KeySpec(
                "part",
                .choice("part", words(Reaction.Part.self)),
                "`answer`, as unless given, or `remark`: said first, leaves the floor open."
            ),
            KeySpec(
                "samples",
                texts,
                "Turns that it must answer in its beat, where what `when` asks for is so; `with` is not asked."
            ),
            KeySpec("not", texts, "Turns that must not be heard as something it answers."),
            KeySpec("limit", .integer(1...100), "How often it may fire in a call."),
            KeySpec("once", .flag, "`true` for `limit: 1`."),
            KeySpec(
                "go",
                .name("beat"),
                "The beat the call goes to; beside `do`, where it goes after that."
            ),
            KeySpec("transfer", .name("beat"), "Another party's beat the call is handed to."),
            KeySpec(
                "do",
                .choice("deed", ["bargain", "reveal"]),
                "`bargain` weighs or makes a proposal, `reveal` lets the first open clue slip."
            ),
            KeySpec("end", .choice("ending", words(Ending.self)), "How the call ends here."),
            KeySpec(
                "refuses",
                .flag,
                "`true` where it turns down what was asked: no call-back is arranged by it."
            ),
        ]
    )

    static let temperament = RecordSpec(
        "temperament",
        "How acts move a mood.",
        keys: [
            KeySpec("about", .text, "One sentence for those who choose."),
            KeySpec("extends", .name("temperament"), "The temperament it changes."),
            KeySpec(
                "shifts",
                .choiceMap("act", words(Act.self), .record("shift")),
                "What each act moves; an act not listed moves nothing."
            ),
            KeySpec(
                "drift",
                .integer(0...20),
                "Points each trait drifts back a turn; 2 unless given."
            ),
            KeySpec(
                "bound",
                .integer(1...100),
                "The most a trait moves in one turn; 20 unless given."
            ),
            KeySpec("hangs_up_at", .integer(1...100), "The anger that ends it; 100 unless given."),
        ]
    )
}
