/// A call as it should go, written by the scenario's author: what is said, what must come of it.
///
/// It reads as an example and runs as a test.
public struct SampleCall: Hashable, Sendable {
    /// The file's name without its ending: "specific-and-polite".
    public var name: String
    /// What the call shows.
    public var title: String
    /// The seed of every chance.
    public var seed: UInt64
    /// The sample that is the call of the case before this one; nil for a first call.
    public var after: Expectation<String>?
    /// How the case must stand when a later call begins.
    public var begins: [Expectation<Check>]
    /// The call plan written before.
    public var plan: String?
    /// What is done, in order.
    public var steps: [Step]
    /// The minutes written after.
    public var minutes: String?
    /// The written confirmation sent after.
    public var confirmation: String?
    /// How the call must have ended, with where that is written.
    public var ends: Expectation<Ending>?
    /// What the grade must be.
    public var score: [Expectation<Grade>]
    /// The file.
    public var place: SourcePlace

    /// A call as it should go.
    public init(
        name: String,
        title: String,
        seed: UInt64 = 1,
        after: Expectation<String>? = nil,
        begins: [Expectation<Check>] = [],
        plan: String? = nil,
        steps: [Step],
        minutes: String? = nil,
        confirmation: String? = nil,
        ends: Expectation<Ending>? = nil,
        score: [Expectation<Grade>] = [],
        place: SourcePlace
    ) {
        self.name = name
        self.title = title
        self.seed = seed
        self.after = after
        self.begins = begins
        self.plan = plan
        self.steps = steps
        self.minutes = minutes
        self.confirmation = confirmation
        self.ends = ends
        self.score = score
        self.place = place
    }

    /// Something that must be so, and where the author says it.
    public struct Expectation<Value: Hashable & Sendable>: Hashable, Sendable {
        /// What must be so.
        public var value: Value
        /// Where that is written.
        public var place: SourcePlace

        /// Something that must be so.
        public init(_ value: Value, at place: SourcePlace) {
            self.value = value
            self.place = place
        }
    }

    /// What the trainee does on one step.
    public enum Deed: Hashable, Sendable {
        /// Says this.
        case say(String)
        /// Says nothing for so many seconds.
        case wait(seconds: Int)
        /// Puts the party on hold and comes back after so many seconds.
        case hold(seconds: Int)
        /// Hangs up.
        case hangUp
    }

    /// One thing the trainee does and what must come of it.
    public struct Step: Hashable, Sendable {
        /// What the trainee does.
        public var deed: Deed
        /// What must be so after it, in the file's order.
        public var expectations: [Expectation<Check>]
        /// Where the step begins.
        public var place: SourcePlace

        /// One thing the trainee does and what must come of it.
        public init(_ deed: Deed, expectations: [Expectation<Check>] = [], place: SourcePlace) {
            self.deed = deed
            self.expectations = expectations
            self.place = place
        }
    }

    /// What must be so after a step.
    public enum Check: Hashable, Sendable {
        /// The act is among those heard.
        case heard(Act)
        /// The act is not.
        case notHeard(Act)
        /// The reaction or cue answers: "excuse/asked-why", "cue:counter".
        case answer(String)
        /// The words are in the reply.
        case says(String)
        /// The reply is this, word for word.
        case reply(String)
        /// The call is in the beat.
        case beat(String)
        /// The speaking party's mood compares so.
        case mood(Mood.Trait, Condition.Comparison, Int)
        /// The clue has been let slip.
        case revealed(String)
        /// Something, or nothing, has been agreed.
        case agreed(Bool)
        /// All payments agreed come to this.
        case agreedTotal(Money)
        /// The first payment agreed is on this day.
        case agreedFirst(CalendarDay)
        /// The last payment agreed is on this day.
        case agreedLast(CalendarDay)
        /// So many payments are agreed.
        case agreedPayments(Int)
        /// What became of the promise of the call before.
        case promise(PromiseStanding)
        /// The day of the call.
        case today(CalendarDay)
        /// What is still owed.
        case balance(Money)
        /// The call has ended so.
        case ends(Ending)
    }

    /// What a grade must be.
    public enum Grade: Hashable, Sendable {
        /// The overall grade compares so.
        case overall(Condition.Comparison, Int)
        /// A dimension's grade compares so.
        case dimension(DimensionKey, Condition.Comparison, Int)
        /// The call passes, or does not.
        case passed(Bool)
        /// This rule fails the call.
        case automaticFail(String)
        /// No rule fails the call.
        case noAutomaticFail
    }
}
