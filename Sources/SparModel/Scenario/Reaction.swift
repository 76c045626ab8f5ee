/// A rule of the script: when this is heard, say that, and something moves.
public struct Reaction: Hashable, Sendable {
    /// Where a reaction comes from; the nearer to the call, the sooner it wins.
    public enum Layer: Int, CaseIterable, Hashable, Sendable, Comparable {
        case common, archetype, scenario, beat

        /// Orders from general to specific.
        public static func < (left: Layer, right: Layer) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    /// Whether the reaction is a remark that leaves the floor open, or the answer of the turn.
    public enum Part: String, CaseIterable, Hashable, Sendable, Codable {
        /// Said first, about one act; another reaction may follow in the same breath.
        case remark
        /// The answer; one a turn.
        case answer
    }

    /// What the party does beside speaking.
    public enum Move: Hashable, Sendable {
        /// Stays where it is.
        case stay
        /// Goes to another beat, whose opening line follows.
        case go(String)
        /// Hands the call to another party's beat.
        case transfer(String)
        /// Weighs the trainee's proposal, or makes one: accepts, counters or refuses by arithmetic.
        case bargain
        /// Lets slip the first clue that is open, else stays.
        case reveal
        /// Ends the call.
        case end(Ending)
    }

    /// Its name: unique within its beat or layer.
    public var name: String
    /// Where it comes from.
    public var layer: Layer
    /// Remark or answer.
    public var part: Part
    /// The acts any one of which it answers; empty answers any turn.
    public var hear: [Act]
    /// Acts that must be in the same turn too.
    public var also: [Act]
    /// Acts that must not be in the turn.
    public var without: [Act]
    /// Things other than the collector's acts that it answers: a silence, "can you repeat that?".
    public var asides: [Aside]
    /// Words of a question that it answers.
    public var asks: [WordPattern]
    /// Words of any sentence that it answers.
    public var mentions: [WordPattern]
    /// What a question may be about that it answers; one surely about anything else it does not.
    public var subjects: [Subject] = []
    /// The kinds of question its `asks` and `subjects` answer, where the author names them; empty leaves it to
    /// its words.
    public var answers: [QuestionKind] = []
    /// Lines as a caller may say them: what means about the same it answers.
    public var like: [String] = []
    /// What the turn must hold.
    public var with: [Ingredient]
    /// What must be so.
    public var when: Condition
    /// What may be said; one is chosen, never one twice while another is left.
    public var say: [Line]
    /// What is said if the caller asks on in the next turn, by the kind of question.
    public var then: [QuestionKind: [Line]] = [:]
    /// What moves, beside what the temperament makes of the acts.
    public var mood: MoodShift
    /// What is done.
    public var move: Move
    /// The beat the call goes to after `bargain` or `reveal`; nil stays.
    public var next: String?
    /// Whether what was asked is turned down: a call-back asked for is not agreed.
    public var refuses: Bool
    /// How often it may fire in a call; nil for any number.
    public var limit: Int?
    /// Turns that must be answered by this reaction in its beat.
    public var samples: [String]
    /// Turns that must not be.
    public var counterSamples: [String]
    /// Where it stands in its file.
    public var place: SourcePlace

    /// Whether it answers any turn: it names no act, aside, words, subject or line.
    public var answersAnything: Bool {
        hear.isEmpty && asides.isEmpty && asks.isEmpty && mentions.isEmpty && subjects.isEmpty
            && like.isEmpty
    }

    /// A rule of the script.
    public init(
        name: String,
        layer: Layer,
        part: Part = .answer,
        hear: [Act] = [],
        also: [Act] = [],
        without: [Act] = [],
        asides: [Aside] = [],
        asks: [WordPattern] = [],
        mentions: [WordPattern] = [],
        with: [Ingredient] = [],
        when: Condition = Condition(),
        say: [Line] = [],
        mood: MoodShift = .none,
        move: Move = .stay,
        next: String? = nil,
        refuses: Bool = false,
        limit: Int? = nil,
        samples: [String] = [],
        counterSamples: [String] = [],
        place: SourcePlace
    ) {
        self.name = name
        self.layer = layer
        self.part = part
        self.hear = hear
        self.also = also
        self.without = without
        self.asides = asides
        self.asks = asks
        self.mentions = mentions
        self.with = with
        self.when = when
        self.say = say
        self.mood = mood
        self.move = move
        self.next = next
        self.refuses = refuses
        self.limit = limit
        self.samples = samples
        self.counterSamples = counterSamples
        self.place = place
    }
}

/// Something a turn must hold for a reaction to answer it.
public enum Ingredient: String, CaseIterable, Hashable, Sendable, Codable {
    /// A sum.
    case sum
    /// A day.
    case date
    /// A sum and a day, or an instalment plan: something that can be weighed.
    case proposal
    /// The whole balance, by figure or by words.
    case full
    /// A way to pay.
    case method
    /// The name of a person in the case file.
    case name
    /// The number of an invoice of the case.
    case invoice
    /// A question for a time: "at what hour can I ring?"
    case askedWhen = "asked-when"
    /// A question for a person: "whom do I ask for?"
    case askedWho = "asked-who"
    /// A question with two answers in it: "a letter or a call?"
    case askedChoice = "asked-choice"
}

/// What must be so before a reaction or a clue is open; all clauses must hold.
public struct Condition: Hashable, Sendable {
    /// How a value is compared.
    public enum Comparison: String, CaseIterable, Hashable, Sendable, Codable {
        case less = "<"
        case atMost = "<="
        case equal = "="
        case atLeast = ">="
        case greater = ">"

        /// Whether `left` compares so to `right`.
        public func holds(_ left: Int, _ right: Int) -> Bool {
            switch self {
            case .less: left < right
            case .atMost: left <= right
            case .equal: left == right
            case .atLeast: left >= right
            case .greater: left > right
            }
        }
    }

    /// One thing that must be so.
    public enum Clause: Hashable, Sendable {
        /// The speaking party's mood compares so.
        case mood(Mood.Trait, Comparison, Int)
        /// The trainee's turns so far compare so, this one included.
        case turn(Comparison, Int)
        /// Each of these acts has been heard before this turn, to any party.
        case heard([Act])
        /// None of these acts has been heard before this turn.
        case notHeard([Act])
        /// The clue has been let slip, or not yet.
        case revealed(String, Bool)
        /// A proposal has been accepted, or not yet.
        case agreed(Bool)
        /// The party has made a proposal of its own that stands, or not.
        case offered(Bool)
        /// Times this very reaction has fired.
        case fired(Comparison, Int)
        /// The party who speaks has this key or this role.
        case speaker(String)
        /// The party remembers this of an earlier call of the case, or does not.
        case recalls(Recollection, Bool)
    }

    /// What must be so; empty always holds.
    public var clauses: [Clause]

    /// All of these clauses.
    public init(_ clauses: [Clause] = []) { self.clauses = clauses }
}

/// How a call ended.
public enum Ending: String, CaseIterable, Hashable, Sendable, Codable {
    /// Payment agreed in full, by a day.
    case paymentAgreed = "payment-agreed"
    /// Instalments or part payment agreed.
    case planAgreed = "plan-agreed"
    /// A settlement for less agreed.
    case settlementAgreed = "settlement-agreed"
    /// A time for another call agreed.
    case callBack = "call-back"
    /// A message left or a promise to pass it on.
    case message
    /// The matter was put on hold: dispute, hardship, insolvency.
    case paused
    /// Nothing agreed.
    case nothingAgreed = "nothing-agreed"
    /// The party hung up in anger.
    case partyHungUp = "party-hung-up"
    /// The trainee hung up.
    case traineeHungUp = "trainee-hung-up"
    /// The turn limit was reached.
    case timeUp = "time-up"
}

/// Things said that are not acts of collecting, which a person still answers.
public enum Aside: String, CaseIterable, Hashable, Sendable, Codable {
    /// "Sorry? Can you say that again?"
    case askedToRepeat = "asked-to-repeat"
    /// "Can you hold a moment?"
    case askedToHold = "asked-to-hold"
    /// "Are you a robot?"
    case robotQuestion = "robot-question"
    /// "How are you?"
    case wellbeingQuestion = "wellbeing-question"
    /// "Who am I speaking to?"
    case nameQuestion = "name-question"
    /// "Is that Dana?", where nobody of the case is called so.
    case wrongName = "wrong-name"
    /// "Yes", "okay", with nothing else.
    case yes
    /// "No", with nothing else.
    case no
    /// "Thanks" in passing.
    case thanks
    /// Letters that are no words.
    case gibberish
    /// Nothing said for a while.
    case silence
    /// "When was that?": a question that nothing else answers.
    case whenQuestion = "when-question"
    /// "When will it go?", "what time do you open?": not about the past.
    case whenWillQuestion = "when-will-question"
    /// "Who did you speak to?"
    case whoQuestion = "who-question"
    /// "Where is it now?"
    case whereQuestion = "where-question"
    /// "Which one?", "what colour is it?"
    case whatQuestion = "what-question"
    /// "How much was it?"
    case howMuchQuestion = "how-much-question"
    /// "How many are you?", "how often?", "how old is it?"
    case howManyQuestion = "how-many-question"
    /// "How long does that take?"
    case howLongQuestion = "how-long-question"
    /// "How did you do that?"
    case howQuestion = "how-question"
    /// "Why is that?"
    case whyQuestion = "why-question"
    /// "Will you tell her?", "could you look?"
    case willQuestion = "will-question"
    /// "Shall I send it?", "do you want our number?": the caller offers to do something.
    case offerQuestion = "offer-question"
    /// "Is that all right with you?", "…, okay?": what was said is put to the party.
    case okayQuestion = "okay-question"
    /// "What if it comes late?", "what happens if she says no?"
    case whatIfQuestion = "what-if-question"
    /// "Did you get it?", "has he rung?": whether something has happened.
    case didQuestion = "did-question"
    /// "Card or transfer?": two answers that can be said back stand in the question.
    case choiceQuestion = "choice-question"
    /// "Would you rather have a call or a letter?"
    case preferenceQuestion = "preference-question"
    /// "Was it your mistake or ours?"
    case alternativeQuestion = "alternative-question"
    /// "Is it blue?"
    case yesNoQuestion = "yes-no-question"

    /// Whether it is only the shape of a question: it makes no sense of what is asked.
    public var isShape: Bool {
        switch self {
        case .whenQuestion, .whenWillQuestion, .whoQuestion, .whereQuestion, .whatQuestion,
            .howMuchQuestion, .howManyQuestion, .howLongQuestion, .howQuestion, .whyQuestion,
            .willQuestion, .offerQuestion, .okayQuestion, .whatIfQuestion, .didQuestion,
            .choiceQuestion, .preferenceQuestion, .alternativeQuestion, .yesNoQuestion:
            true
        case .askedToRepeat, .askedToHold, .robotQuestion, .wellbeingQuestion, .nameQuestion,
            .wrongName, .yes, .no, .thanks, .gibberish, .silence:
            false
        }
    }

    /// Whether it asks for a yes or a no, or for one of two.
    public var isClosedQuestion: Bool {
        asksYesOrNo || self == .choiceQuestion || self == .preferenceQuestion
            || self == .alternativeQuestion
    }

    /// Whether a yes answers it.
    public var asksYesOrNo: Bool {
        self == .yesNoQuestion || self == .willQuestion || self == .offerQuestion
            || self == .okayQuestion || self == .didQuestion
    }
}
