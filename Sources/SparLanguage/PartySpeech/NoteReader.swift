public import SparModel

/// Reads what a trainee wrote before or after a call.
public struct NoteReader: Sendable {
    private let reader = FigureReader()
    private let methods = MethodReader()

    /// A reader.
    public init() {}

    /// The figures and topics of a note.
    public func read(_ text: String, context: HearingContext) -> NoteReading {
        let words = SpokenWords(text)
        let entities = reader.entities(in: text, context: context)
        var found = FigureFinder(entities, in: text, context: context)
        if words.givesNumber { found.dropTelephones(in: text) }
        var topics = NoteReader.book.labels(in: words)
        // "From 19 May, eight times" names its first day.
        let starts = entities.compactMap { entity -> CalendarDay? in
            guard case .daterange(let from, let to) = entity.value else { return nil }
            return from ?? to
        }
        let plain = PlainWords(text)
        if context.names.contains(where: { plain.mentions(name: $0) }) { topics.insert(.person) }
        let objections = NoteReader.book.hits(in: words).filter { $0.label == .objection }
        return NoteReading(
            sums: found.sums,
            days: found.days + starts.filter { !found.days.contains($0) },
            hours: found.hours,
            methods: methods.methods(in: text),
            namesReference: context.references.contains { plain.mentions(reference: $0) },
            topics: topics,
            objections: Set(objections.map { words.tokens[$0.index] }).count,
            words: words.count
        )
    }

    private static let book = PhraseBook<NoteReading.Topic>(
        [
            (
                .person,
                ["spoke to", "spoke with", "talked to", "talked with", "reached", "answered by"]
            ),
            (
                .reason,
                [
                    "because", "reason", "due to", "lost", "slow", "waiting for", "cash flow",
                    "cashflow",
                    "owed by", "since", "hours cut", "forgot", "overlooked", "thought it",
                    "says that",
                    "explained", "after", "cause", "owing to", "on account of", "short of", "tight",
                    "not paid by", "let down", "fell through", "broke", "laid off", "redundan*",
                    "no money", "dispute*", "let go", "number wrong", "wrong number", "was wrong",
                    "typed wrong", "wrong order", "order wrong", "swapped", "mistake", "error",
                    "mix up",
                    "mixed up", "manager left", "clerk left", "buyer left", "has left", "who left",
                    "left the company", "left the firm", "left the job",
                    "not on the", "not set up", "never set up", "wasnt set up", "not approved",
                    "never approved", "rejected", "rejects", "bounced", "blocked", "mislaid",
                    "misfiled", "unsigned", "not signed", "no order number", "no po", "repair*",
                    "died", "sick", "illness", "hospital", "business slow", "quiet", "stolen",
                    "flood*",
                    "burgl*", "divorce*",
                ]
            ),
            (
                .outcome,
                [
                    "agreed", "will pay", "promised", "promise", "plan", "refused", "no agreement",
                    "nothing agreed", "not reached", "disputes", "outcome", "result", "paid",
                    "settle*",
                    "callback", "call back", "committed", "accepts", "accepted",
                    "on hold", "paused", "no calls",
                ]
            ),
            (
                .objection,
                [
                    "objection*", "cheque in the post", "check in the mail", "cash flow", "dispute",
                    "stall*",
                    "not available", "never received", "no invoice", "may say", "might say",
                    "will say",
                    "excuse*", "expects", "abuse", "angry", "busy", "lawyer", "already paid",
                    "next week",
                    "boss", "accountant", "hardship", "payment run", "faulty", "screen*",
                ]
            ),
            (
                .opening,
                ["opening", "open with", "first line", "say first", "introduce", "start with"]
            ),
            (
                .floor,
                [
                    "floor", "minimum", "at least", "no less", "not below", "least", "bottom",
                    "lowest",
                    "mandate",
                ]
            ),
            (
                .nextContact,
                [
                    "next", "call again", "call back", "callback", "follow up", "ring", "check",
                    "phone",
                    "will call", "i call", "speak again", "review", "look at", "to confirm", "ill",
                    "calls if", "she calls", "he calls", "they call", "will ring", "rings",
                    "check on", "due back", "email", "chase", "diary", "diarise*", "send",
                ]
            ),
            (
                .dispute,
                [
                    "disput*", "faulty", "damaged", "not theirs", "not his", "not hers", "quer*",
                    "complain*",
                ]
            ),
            (
                .hardship,
                [
                    "hardship", "vulnerab*", "lost job", "laid off", "ill", "illness", "hospital",
                    "bereave*",
                    "died", "death", "benefits", "reduced hours", "struggling", "lost her job",
                    "lost his job", "lost their job", "let go", "redundan*", "out of work", "sick",
                    "intensive care", "no income", "unemployed",
                ]
            ),
            (
                .stop,
                [
                    "stop calling", "no more calls", "do not call", "asked not to", "lawyer",
                    "attorney",
                    "solicitor", "cease", "administrat*", "insolven*", "bankrupt*",
                ]
            ),
            (
                .opinion,
                [
                    "idiot", "liar", "lying", "lazy", "rude", "stupid", "scum", "waste of",
                    "time waster",
                    "obnoxious", "nasty", "moron", "useless", "pathetic", "typical",
                ]
            ),
            (
                .abuse,
                [
                    "abus*", "insult*", "swore", "swearing", "cursed", "ended the call", "shouted",
                ]
            ),
            (
                .nothingAgreed,
                [
                    "nothing agreed", "nothing was agreed", "nothing has been agreed",
                    "no agreement", "not agreed", "refused", "nothing promised", "would not",
                    "wouldnt", "no promise",
                ]
            ),
            (.cardData, ["cvv", "card number", "expiry", "security code", "4111"]),
            (
                .agreement,
                [
                    "she agreed", "he agreed", "they agreed", "agreed to pay", "agreed a plan",
                    "agreed again", "agreed plan", "promised to pay", "has agreed", "have agreed",
                    "will pay",
                ]
            ),
        ],
        deniable: [.agreement]
    )
}
