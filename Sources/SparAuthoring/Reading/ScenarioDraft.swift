import SparModel

/// One file of a scenario as written: its own, its archetype's or a common one.
struct ScenarioDraft: Sendable {
    /// The file's path as diagnostics name it.
    var file: String
    /// The beginning of the file.
    var place: SourcePlace
    /// The keys that have a value, be it a faulty one.
    var written: Set<String> = []
    /// Whether an error was found in it, so that a part of it may be missing here.
    var isFaulty = false
    var title: Placed<String>?
    var about: String?
    var extends: Placed<String>?
    var market: Placed<Market>?
    var region: Placed<String>?
    var difficulty: Int?
    var skills: [DimensionKey] = []
    var today: Placed<CalendarDay>?
    var time: LocalTime?
    var caseFile: CaseDraft?
    var mandate: MandateDraft?
    var objections: [String]?
    var parties: [PartyDraft] = []
    var opens: Placed<String>?
    var turnLimit: Int?
    var beats: [BeatDraft] = []
    var reactions: [ReactionDraft] = []
    var lines: [CueDraft] = []
    var calls: [FollowUpDraft] = []
}

/// A later call of the case as written.
struct FollowUpDraft: Sendable {
    /// The beat it begins in; in one standing of the promise, or in all.
    struct Opening: Sendable {
        var standing: PromiseStanding?
        var beat: Placed<String>

        /// Whether a slot of memory is filled when the call begins so.
        func opensWith(_ slot: Slot) -> Bool {
            switch slot {
            case .promised, .promisedSum, .promisedDay: standing == .kept || standing == .broken
            case .paid: standing == .kept
            case .creditor, .collector, .debtor, .me, .firstName, .decisionMaker, .balance,
                .invoice, .amount, .due, .goods, .theirSum, .theirDay, .offer, .offerSum,
                .offerDay, .agreement, .nextDay, .choice, .method, .today:
                false
            }
        }
    }

    var about: String?
    var days: Int?
    var opens: [Opening] = []
    var keeps: Bool?
    var consequences: [String]?
    var place: SourcePlace
}

/// The lines of a cue.
struct CueDraft: Sendable {
    var cue: Placed<Cue>
    var lines: [LineDraft]
}

/// A beat as written.
struct BeatDraft: Sendable {
    var name: Placed<String>
    var party: Placed<String>?
    var say: [LineDraft]
    var hint: String?
    var reactions: [ReactionDraft]
}

/// A reaction as written, with the places of what may turn out wrong.
struct ReactionDraft: Sendable {
    /// The reaction; its name is empty until it is given one.
    var reaction: Reaction
    /// The name the author chose.
    var name: Placed<String>?
    /// What must be so, clause by clause.
    var clauses: [Placed<Condition.Clause>]
    /// Where the move names its beat or ending.
    var target: SourcePlace?
    /// Where the beat after a `do` is named.
    var next: SourcePlace?
    /// The lines with their slots.
    var say: [LineDraft]
}

/// A clue as written.
struct ClueDraft: Sendable {
    var name: Placed<String>
    var clue: Clue
    var clauses: [Placed<Condition.Clause>]
    var say: [LineDraft]
}

/// A party as written; what is absent may come from the archetype.
struct PartyDraft: Sendable {
    var key: Placed<String>
    /// The keys that have a value, be it a faulty one.
    var written: Set<String> = []
    var name: String?
    var relation: String?
    var role: Listener?
    var decides: Bool?
    var temperament: TemperamentDraft?
    var mood: [Mood.Trait: Int] = [:]
    var can: MeansDraft?
    var will: MeansDraft?
    var says: MeansDraft?
    var method: PaymentMethod?
    var empty: Bool?
    var settles: Bool?
    var clues: [ClueDraft] = []
    var lines: [CueDraft] = []
}

/// A temperament as written: a name, or one with changes.
struct TemperamentDraft: Sendable {
    /// Its own name; empty within a party.
    var name: String
    var place: SourcePlace
    var extends: Placed<String>?
    var shifts: [Act: MoodShift] = [:]
    var drift: Int?
    var bound: Int?
    var hangsUpAt: Int?
}

/// Means as written.
struct MeansDraft: Sendable {
    var place: SourcePlace
    var now: Placed<SumDraft>?
    var then: StreamDraft?
    var later: [(date: CalendarDay, amount: Placed<SumDraft>)] = []
}
