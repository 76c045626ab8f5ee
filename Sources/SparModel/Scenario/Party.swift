/// Someone who can speak on the call, with moods, means and secrets.
public struct Party: Hashable, Sendable {
    /// The key it is named by in the file: "debtor", "assistant".
    public var key: String
    /// Whether they owe or screen.
    public var role: Listener
    /// Their name.
    public var name: String
    /// What they are to the debt: "owner", "receptionist".
    public var relation: String
    /// Whether they can agree to a payment.
    public var decides: Bool
    /// How acts move their mood.
    public var temperament: Temperament
    /// Their mood when the call begins.
    public var mood: Mood
    /// What they can, will and say they can pay; nil for those who do not pay.
    public var wallet: Wallet?
    /// Facts they let slip when asked well.
    public var clues: [Clue]
    /// Lines of their own by cue; they come before the scenario's.
    public var voice: [Cue: [Line]]

    /// Someone who can speak on the call.
    public init(
        key: String,
        role: Listener,
        name: String,
        relation: String,
        decides: Bool,
        temperament: Temperament,
        mood: Mood,
        wallet: Wallet? = nil,
        clues: [Clue] = [],
        voice: [Cue: [Line]] = [:]
    ) {
        self.voice = voice
        self.key = key
        self.role = role
        self.name = name
        self.relation = relation
        self.decides = decides
        self.temperament = temperament
        self.mood = mood
        self.wallet = wallet
        self.clues = clues
    }
}

/// A party's mood; each trait 0...100.
public struct Mood: Hashable, Sendable, Codable {
    /// A trait of mood.
    public enum Trait: String, CaseIterable, Hashable, Sendable, Codable {
        case anger, trust, patience
    }
    /// 0 calm, 100 hangs up.
    public var anger: Int
    /// 0 none, 100 tells all.
    public var trust: Int
    /// 0 makes an end of it, 100 has all day.
    public var patience: Int

    /// A mood; each trait is held within 0...100.
    public init(anger: Int, trust: Int, patience: Int) {
        self.anger = min(100, max(0, anger))
        self.trust = min(100, max(0, trust))
        self.patience = min(100, max(0, patience))
    }

    /// The trait's value.
    public subscript(_ trait: Trait) -> Int {
        switch trait {
        case .anger: anger
        case .trust: trust
        case .patience: patience
        }
    }

    /// The mood moved by `shift`.
    public func moved(by shift: MoodShift) -> Mood {
        Mood(
            anger: anger + shift.anger,
            trust: trust + shift.trust,
            patience: patience + shift.patience
        )
    }
}

/// A change of mood; points of 100, either way.
public struct MoodShift: Hashable, Sendable, Codable {
    /// Points of anger.
    public var anger: Int
    /// Points of trust.
    public var trust: Int
    /// Points of patience.
    public var patience: Int

    /// A change of mood; none unless given.
    public init(anger: Int = 0, trust: Int = 0, patience: Int = 0) {
        self.anger = anger
        self.trust = trust
        self.patience = patience
    }

    /// No change.
    public static let none = MoodShift()
    /// Whether nothing moves.
    public var isNone: Bool { self == .none }
}

/// How a party's mood answers acts: data, one per character.
public struct Temperament: Hashable, Sendable {
    /// As listed: "volatile".
    public var name: String
    /// The shift each act causes; an act not listed moves nothing.
    public var shifts: [Act: MoodShift]
    /// Points by which each trait drifts back to where it began, each turn.
    public var drift: Int
    /// The most any trait moves in one turn.
    public var bound: Int
    /// The anger at which the party hangs up.
    public var hangsUpAt: Int

    /// A temperament.
    public init(
        name: String,
        shifts: [Act: MoodShift],
        drift: Int = 2,
        bound: Int = 20,
        hangsUpAt: Int = 100
    ) {
        self.name = name
        self.shifts = shifts
        self.drift = drift
        self.bound = bound
        self.hangsUpAt = hangsUpAt
    }
}

/// What a party can pay, is willing to pay, and says it can pay: three different things.
public struct Wallet: Hashable, Sendable {
    /// The real means.
    public var can: Means
    /// What the party means to part with when the bargaining begins; moves towards `can` with
    /// trust, a true consequence and concessions.
    public var will: Means
    /// What the party says at first.
    public var says: Means
    /// How it would pay.
    public var method: PaymentMethod
    /// Whether it says yes to anything and keeps to nothing: a promise is worth what `can` allows.
    public var empty: Bool
    /// Whether its offers are one payment meant to clear the debt for less.
    public var settles: Bool

    /// What a party can, will and says it can pay.
    public init(
        can: Means,
        will: Means,
        says: Means,
        method: PaymentMethod = .transfer,
        empty: Bool = false,
        settles: Bool = false
    ) {
        self.settles = settles
        self.can = can
        self.will = will
        self.says = says
        self.method = method
        self.empty = empty
    }
}

/// Money that is or will be there.
public struct Means: Hashable, Sendable {
    /// Money that comes in again and again.
    public struct Stream: Hashable, Sendable {
        /// How much each time.
        public var amount: Money
        /// How often.
        public var every: Interval
        /// The first day; nil for one interval after today.
        public var from: CalendarDay?

        /// Money that comes in again and again.
        public init(amount: Money, every: Interval, from: CalendarDay? = nil) {
            self.amount = amount
            self.every = every
            self.from = from
        }
    }
    /// On the day of the call.
    public var now: Money
    /// Single sums to come, by day.
    public var later: [PastPayment]
    /// What can be spared again and again.
    public var then: Stream?

    /// Money that is or will be there.
    public init(now: Money, later: [PastPayment] = [], then: Stream? = nil) {
        self.now = now
        self.later = later
        self.then = then
    }

    /// All that is there by the end of `day`, when the call is on `today`.
    public func available(by day: CalendarDay, today: CalendarDay) -> Money {
        var sum = now
        for inflow in later where inflow.date <= day { sum = sum + inflow.amount }
        if let then {
            var next = then.from ?? then.every.advance(today)
            while next <= day, sum.minor < 1_000_000_000_00 {
                sum = sum + then.amount
                next = then.every.advance(next)
            }
        }
        return sum
    }
}

/// A fact the party lets slip when asked well.
public struct Clue: Hashable, Sendable {
    /// Its name in the file: "lost-contract".
    public var name: String
    /// The fact in a sentence, for hints and evidence after the call.
    public var fact: String
    /// What must hold before it is let slip.
    public var when: Condition
    /// Acts any of which may draw it out.
    public var asked: [Act]
    /// Words of a question any of which may draw it out.
    public var asks: [WordPattern]
    /// What a question may be about that draws it out; one surely about anything else does not.
    public var subjects: [Subject] = []
    /// How it is said.
    public var say: [Line]
    /// What is said if the caller asks on in the next turn, by the kind of question.
    public var then: [QuestionKind: [Line]] = [:]
    /// What letting it slip moves.
    public var mood: MoodShift
    /// How far telling it moves the party from what it meant to pay to what it can, in percent.
    public var gives: Int
    /// Whether telling it undoes what was agreed: an empty promise, owned up to.
    public var takesBack = false
    /// Where it stands in its file.
    public var place: SourcePlace

    /// A fact the party lets slip when asked well.
    public init(
        name: String,
        fact: String,
        when: Condition = Condition(),
        asked: [Act],
        asks: [WordPattern] = [],
        say: [Line],
        mood: MoodShift = .none,
        gives: Int = 0,
        place: SourcePlace
    ) {
        self.name = name
        self.fact = fact
        self.when = when
        self.asked = asked
        self.asks = asks
        self.say = say
        self.mood = mood
        self.gives = gives
        self.place = place
    }

    /// Whether a question about `subject` may draw it out; nil where that is not sure.
    public func mayBe(about subject: Subject?) -> Bool {
        subject.map { subjects.isEmpty || subjects.contains($0) } ?? true
    }
}

extension Party {
    /// Whether one of these clues, told, undoes what was agreed.
    public func takesBack(byTelling told: [String]) -> Bool {
        clues.contains { $0.takesBack && told.contains($0.name) }
    }
}

extension Party {
    /// Whether a script means it by `name`: its key or its role.
    public func isMeant(by name: String) -> Bool { key == name || role.rawValue == name }
}
