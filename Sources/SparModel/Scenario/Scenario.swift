/// A call to practise: the case, the parties, and what each says to what.
///
/// A `Scenario` in hand is sound: only authoring makes one from text, after its archetype and the
/// common library are merged in.
public struct Scenario: Hashable, Sendable {
    /// The folder's name under `Scenarios/`: "cheque-in-the-post".
    public var id: String
    /// As listed.
    public var title: String
    /// One paragraph for the trainee before the call.
    public var about: String
    /// The archetype it extends: "stalling-payer".
    public var archetype: String
    /// 1 (gentle) to 5 (expert).
    public var difficulty: Int
    /// What it trains.
    public var skills: [DimensionKey]
    /// What the trainee may read.
    public var caseFile: CaseFile
    /// Objections a prepared collector expects, by id of `docs/objections.md` or in words.
    public var objections: [String]
    /// Who can speak, in the file's order.
    public var parties: [Party]
    /// The beat the call begins in.
    public var opening: String
    /// The stretches of the call.
    public var beats: [Beat]
    /// Reactions that hold in every beat, the scenario's before the archetype's before the common.
    public var reactions: [Reaction]
    /// Lines by cue for what every party can do; more specific layers replace the general ones.
    public var voice: [Cue: [Line]]
    /// The trainee's turns after which the party makes an end of it.
    public var turnLimit: Int
    /// The calls of the case that follow this one; empty for a scenario of one call.
    public var calls: [FollowUp]
    /// SHA-256 in hex over every authored file that went into it; ties a record to its scenario.
    public var digest: String

    /// A scenario from its parts.
    public init(
        id: String,
        title: String,
        about: String = "",
        archetype: String = "",
        difficulty: Int = 1,
        skills: [DimensionKey] = [],
        caseFile: CaseFile,
        objections: [String] = [],
        parties: [Party],
        opening: String,
        beats: [Beat],
        reactions: [Reaction] = [],
        voice: [Cue: [Line]] = [:],
        turnLimit: Int = 40,
        calls: [FollowUp] = [],
        digest: String = ""
    ) {
        self.id = id
        self.title = title
        self.about = about
        self.archetype = archetype
        self.difficulty = difficulty
        self.skills = skills
        self.caseFile = caseFile
        self.objections = objections
        self.parties = parties
        self.opening = opening
        self.beats = beats
        self.reactions = reactions
        self.voice = voice
        self.turnLimit = turnLimit
        self.calls = calls
        self.digest = digest
    }

    /// The words its reactions and clues listen for, each once.
    public var topics: [WordPattern] {
        let reactions = beats.flatMap(\.reactions) + reactions
        let all =
            reactions.flatMap { $0.asks + $0.mentions }
            + parties.flatMap { $0.clues.flatMap(\.asks) }
        var seen: Set<String> = []
        return all.filter { seen.insert($0.source).inserted }
    }

    /// What each of its reactions is made for, in words; those that ask for no words are left out.
    public var examples: [ExampleGroup] {
        let reactions = beats.flatMap(\.reactions) + reactions
        var seen: Set<ExampleGroup> = []
        return reactions.compactMap { reaction in
            let examples = reaction.examples
            guard !examples.isEmpty else { return nil }
            let group = ExampleGroup(examples: examples, answers: reaction.say.map(\.unfilled))
            return seen.insert(group).inserted ? group : nil
        }
    }

    /// The beat of that name.
    public func beat(_ name: String) -> Beat? { beats.first { $0.name == name } }
    /// The party of that key.
    public func party(_ key: String) -> Party? { parties.first { $0.key == key } }
}

/// A stretch of the call with its own expectations.
public struct Beat: Hashable, Sendable {
    /// Its name: "excuse".
    public var name: String
    /// The key of the party who speaks in it.
    public var party: String
    /// What the party says on entering it; one is chosen.
    public var say: [Line]
    /// Reactions that hold only here, most of them more specific than the scenario's.
    public var reactions: [Reaction]
    /// What a coach would whisper here.
    public var hint: String?
    /// Where it stands in its file.
    public var place: SourcePlace

    /// A stretch of the call.
    public init(
        name: String,
        party: String,
        say: [Line] = [],
        reactions: [Reaction] = [],
        hint: String? = nil,
        place: SourcePlace
    ) {
        self.name = name
        self.party = party
        self.say = say
        self.reactions = reactions
        self.hint = hint
        self.place = place
    }
}

/// Something a party says, with slots for names and figures.
public struct Line: Hashable, Sendable {
    /// A stretch of a line.
    public enum Fragment: Hashable, Sendable {
        case text(String)
        case slot(Slot)
    }
    /// Words and slots in order.
    public var fragments: [Fragment]

    /// A line of words and slots.
    public init(_ fragments: [Fragment]) { self.fragments = fragments }

    /// The line as it was authored, slots in braces.
    public var source: String {
        fragments.reduce(into: "") { text, fragment in
            switch fragment {
            case .text(let words): text += words
            case .slot(let slot): text += "{\(slot.rawValue)}"
            }
        }
    }
}

/// What a line can name; filled from the case and the state of the bargaining.
public enum Slot: String, CaseIterable, Hashable, Sendable, Codable {
    /// The creditor's name.
    case creditor
    /// The caller's firm.
    case collector
    /// The debtor's name, firm or person.
    case debtor
    /// The speaking party's own name.
    case me
    /// The speaking party's first name.
    case firstName = "first-name"
    /// The decision maker's name.
    case decisionMaker = "decision-maker"
    /// The whole balance.
    case balance
    /// The first invoice's number.
    case invoice
    /// The first invoice's amount.
    case amount
    /// The first invoice's due day.
    case due
    /// What the first invoice is for.
    case goods
    /// The sum the trainee named last.
    case theirSum = "their-sum"
    /// The day the trainee named last.
    case theirDay = "their-day"
    /// The party's own computed proposal, in words with sums and days.
    case offer
    /// The first sum of the party's own proposal.
    case offerSum = "offer-sum"
    /// The first day of the party's own proposal.
    case offerDay = "offer-day"
    /// What was agreed, in words with sums and days.
    case agreement
    /// The day of the agreement's next payment that is not today's.
    case nextDay = "next-day"
    /// One of the answers that stood in the question: "Bank transfer".
    case choice
    /// The party's usual way to pay: "by bank transfer".
    case method
    /// The weekday and date of the call.
    case today
    /// What was promised in the call before, in words with sums and days.
    case promised
    /// The first sum that was promised and did not come, or the first sum promised.
    case promisedSum = "promised-sum"
    /// The day for which it was promised.
    case promisedDay = "promised-day"
    /// What has come in since the call before.
    case paid
}

/// The occasions for which the engine asks for a line by itself.
public enum Cue: String, CaseIterable, Hashable, Sendable, Codable {
    /// Accepts the trainee's proposal.
    case accept
    /// Answers a proposal with a computed one of its own.
    case counter
    /// Says yes to what it cannot pay, an empty promise.
    case overpromise
    /// Refuses a proposal and has nothing to set against it.
    case refuse
    /// Turns down the whole sum before anything smaller is named.
    case refuseFull = "refuse-full"
    /// Turns down the whole sum by a later day that was named: `{their-day}`.
    case refuseLater = "refuse-later"
    /// Puts its own proposal forward again, unchanged.
    case stand
    /// Likes the sum and asks by when.
    case askDay = "ask-day"
    /// Likes the first payment and asks when the others would be.
    case askRestDay = "ask-rest-day"
    /// Likes the day and asks how much.
    case askSum = "ask-sum"
    /// Promises without a sum or a day: a stall.
    case vague
    /// Says yes to a summary whose figures are those agreed.
    case confirm
    /// Puts a wrong summary right.
    case correct
    /// Holds to what was agreed where something else is asked for.
    case holdTo = "hold-to"
    /// Says no to a summary of what was never agreed.
    case deny
    /// Says how it will be paid.
    case method
    /// Did not understand.
    case notUnderstood = "not-understood"
    /// Asks whether the likeliest act was meant.
    case didYouMean = "did-you-mean"
    /// Meets a silence.
    case silence
    /// Is asked to repeat.
    case again
    /// Is asked to hold.
    case hold
    /// Ends the call in anger.
    case hangUp = "hang-up"
    /// Ends the call because time is up.
    case timeUp = "time-up"
    /// Says goodbye after an agreement.
    case goodbyeAgreed = "goodbye-agreed"
    /// Says goodbye without one.
    case goodbye
    /// Answers a breach.
    case outrage
    /// Moves on with the purpose of the beat when a remark alone was said.
    case prompt
}
