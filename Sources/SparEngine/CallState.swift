public import SparModel

/// All that changes while a call is played; a value, so that undo is keeping the one before.
public struct CallState: Hashable, Sendable {
    /// The trainee's turns so far.
    public internal(set) var turn = 0
    /// The beat the call is in.
    public internal(set) var beat: String
    /// Every party's mood, by key.
    public internal(set) var moods: [String: Mood]
    /// How often each act was heard before this turn.
    public internal(set) var heard: [Act: Int] = [:]
    /// Clues let slip, in order.
    public internal(set) var revealed: [String] = []
    /// How often each reaction has fired, by name of beat or layer and of reaction.
    public internal(set) var fired: [String: Int] = [:]
    /// When each line was last said, as a running number, by where it stands; 0 for never.
    var said: [String: [Int]] = [:]
    /// When the same words were last said, wherever they stand.
    var saidWords: [String: Int] = [:]
    /// The running number of the next line.
    var nextSaid = 1
    /// The trainee's last proposal, complete or not.
    public internal(set) var theirs: Proposal?
    /// The turn in which it was made.
    var theirsTurn = 0
    /// The turn in which the rest of what is owed was last asked for, and the payment it is on the
    /// table as.
    var restTurn = -1
    var rest: ProposedPayment?
    /// What the caller said payments must keep to.
    var limits = CallerLimits()
    /// The instalments of it as they were said, where they lacked their days.
    var theirPlan: PlanTerms?
    /// The party's own proposal that stands.
    public internal(set) var offer: Proposal?
    /// What was agreed before that was last changed.
    var replaced: Proposal?
    /// How far the party had moved when it made it.
    var offerGiven = 0
    /// Every sum the party has offered of itself, in minor units.
    var offered: Set<Int> = []
    /// Whether the party has once held on to what was agreed.
    var resisted = false
    /// How often the party has made a proposal of its own.
    var offers = 0
    /// How often the party was pressed for money since it last gave way.
    var pressed = 0
    /// How often the party has put the trainee off.
    var stalls = 0
    /// How far, in percent, the party has moved from what it meant to pay to what it can.
    public internal(set) var given = 0
    /// What has moved the one who pays, by act: each counts only once or twice.
    var gained: [Act: Int] = [:]
    /// What was agreed.
    public internal(set) var agreement: Agreement?
    /// Whether a summary of the agreement was confirmed.
    public internal(set) var confirmed = false
    /// The turn in which the party last said back what a question was about.
    var named = -1
    /// The one of the answers in the last question that the party would give.
    var choice: String?
    /// The parties who know who is calling, by key.
    var introducedTo: Set<String> = []
    /// The parties who know what the call is about, by key.
    var purposeTo: Set<String> = []
    /// Whether another call was arranged.
    var callBack = false
    /// Silences since the trainee last spoke.
    var silences = 0
    /// What was said last, for "sorry?".
    var lastSaid: [Spoken] = []
    /// Whether a clue was let slip on the last turn.
    var justRevealed = false
    /// The reactions and clues of the last turn that say more to whoever asks on.
    var open: [String] = []
    /// How the call ended.
    public internal(set) var ending: Ending?
    /// What the party remembers of earlier calls of the case; nil in the first.
    public internal(set) var memory: CaseMemory?

    init(beat: String, moods: [String: Mood], memory: CaseMemory? = nil) {
        self.beat = beat
        self.moods = moods
        self.memory = memory
        guard let memory else { return }
        revealed = memory.revealed
        given = memory.given
        said = memory.said
        nextSaid = memory.nextSaid
    }
}
