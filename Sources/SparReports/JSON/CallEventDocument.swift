public import SparModel

/// One event of a call as JSON, `spar.call-event/1`.
public struct CallEventDocument: Encodable, Sendable {
    /// Someone's words.
    struct Reply: Encodable, Sendable {
        var party: String
        var name: String
        var role: Listener
        var text: String
    }
    /// A payment with its day.
    struct Payment: Encodable, Sendable {
        var amount: String
        var currency: String
        var day: CalendarDay?
    }

    var schema = "spar.call-event/1"
    var event: String
    var scenario: String?
    var seed: UInt64?
    var turn: Int?
    var acts: [String]?
    var replies: [Reply]?
    var beat: String?
    var mood: Mood?
    var revealed: [String]?
    var agreement: [Payment]?
    var ending: String?

    /// The party picked up.
    public init(opening turn: Turn, _ opening: CallOpening) {
        event = "opening"
        scenario = opening.scenario
        seed = opening.seed
        replies = CallEventDocument.replies(turn)
    }

    /// A turn was played.
    public init(turn: Turn, showsMood: Bool) {
        event = "turn"
        self.turn = turn.index
        if case .said(let utterance)? = turn.heard { acts = utterance.acts.map(\.act.rawValue) }
        replies = CallEventDocument.replies(turn)
        if showsMood {
            beat = turn.trace.nextBeat
            mood = turn.mood
            revealed = turn.trace.revealed
        }
        agreement = turn.agreement?.proposal.payments.map {
            Payment(
                amount: $0.amount.decimalString,
                currency: $0.amount.currency.rawValue,
                day: $0.day
            )
        }
    }

    /// The call ended.
    public init(ending: Ending) {
        event = "ended"
        self.ending = ending.rawValue
    }

    private static func replies(_ turn: Turn) -> [Reply] {
        turn.replies.map { Reply(party: $0.party, name: $0.name, role: $0.role, text: $0.text) }
    }
}

/// The grade as the last event of a call.
public struct ScorecardEventDocument: Encodable, Sendable {
    var schema = "spar.call-event/1"
    var event = "scorecard"
    var scorecard: ScorecardDocument
    var view: String?

    /// The event that carries `scorecard`, and how the call was for the party.
    public init(_ scorecard: Scorecard, view: String? = nil) {
        self.scorecard = ScorecardDocument(scorecard)
        self.view = view
    }
}
