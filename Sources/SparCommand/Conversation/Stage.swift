import SparEngine
import SparModel
import SparPractice
import SparReports

/// Where a call is shown: a terminal, a pipe, a stream of events.
protocol Stage {
    /// What the call is, before anything is written or said.
    func introduce(_ live: LiveCall) throws
    /// The call begins, or goes on.
    func open(_ live: LiveCall, from start: Conversation.Start) throws
    /// What the parties said on a turn.
    func show(_ turn: Turn, of live: LiveCall) throws
    /// The trainee's line, for stages that repeat it.
    func echo(_ text: String, turn: Turn) throws
    /// Something the program says to the trainee.
    func say(_ lines: [String]) throws
    /// The call has ended.
    func end(_ ending: Ending, of live: LiveCall) throws
    /// The grade, and how it was for the party.
    func show(_ scorecard: Scorecard, view: String?, of live: LiveCall) throws
    /// The prompt for a line.
    var prompt: String { get }
    /// The prompt while the party is on hold.
    var holdPrompt: String { get }
    /// The prompt for a field of a form.
    func formPrompt(_ prompt: String, hint: String) -> String
    /// What stands on the right of a form's prompt; nil where the prompt holds it.
    func formRightPrompt(_ hint: String) -> String?
    /// What stands on the right of a prompt; nil where nothing can.
    func rightPrompt(_ text: String) -> String?
    /// Colours for what is said.
    var palette: Palette { get }
    /// Columns.
    var width: Int { get }
}

extension Stage {
    func introduce(_ live: LiveCall) throws {}
    var holdPrompt: String { prompt }
    func formPrompt(_ prompt: String, hint: String) -> String { prompt }
    func formRightPrompt(_ hint: String) -> String? { nil }
    func rightPrompt(_ text: String) -> String? { nil }
}

/// Nothing but the call: each party's words, one reply a line.
struct PipeStage: Stage {
    let prompt = ""
    let palette = Palette.plain
    let width = 100

    func open(_ live: LiveCall, from start: Conversation.Start) throws {
        guard case .ring = start else { return }
        try show(live.fold.openingTurn, of: live)
    }

    func show(_ turn: Turn, of live: LiveCall) throws {
        for reply in turn.replies { try Output.print("\(reply.name): \(reply.text)") }
    }

    func echo(_ text: String, turn: Turn) throws {}

    func say(_ lines: [String]) throws {
        for line in lines { Output.talk(line) }
    }

    func end(_ ending: Ending, of live: LiveCall) throws {
        Output.talk("The call has ended: \(ending.spoken).")
    }

    func show(_ scorecard: Scorecard, view: String?, of live: LiveCall) throws {
        for line in ScorecardText(palette: .plain, width: 80).lines(scorecard) { Output.talk(line) }
        if let view { Output.talk("\(live.partyName): \(view)") }
        Output.talk(
            "Kept as \(live.opening.call); `spar review \(live.opening.call)` shows it again."
        )
    }
}

/// One event a line as JSON, `spar.call-event/1`; nothing in it depends on the clock.
struct EventStage: Stage {
    let prompt = ""
    let palette = Palette.plain
    let width = 100

    func open(_ live: LiveCall, from start: Conversation.Start) throws {
        guard case .ring = start else { return }
        try Output.print(
            JSONDocument.line(
                CallEventDocument(opening: live.fold.openingTurn, live.opening)
            )
        )
    }

    func show(_ turn: Turn, of live: LiveCall) throws {
        try Output.print(
            JSONDocument.line(
                CallEventDocument(turn: turn, showsMood: live.opening.mode == .practice)
            )
        )
    }

    func echo(_ text: String, turn: Turn) throws {}

    func say(_ lines: [String]) throws {
        for line in lines { Output.talk(line) }
    }

    func end(_ ending: Ending, of live: LiveCall) throws {
        try Output.print(JSONDocument.line(CallEventDocument(ending: ending)))
    }

    func show(_ scorecard: Scorecard, view: String?, of live: LiveCall) throws {
        try Output.print(JSONDocument.line(ScorecardEventDocument(scorecard, view: view)))
        Output.talk("Kept as \(live.opening.call).")
    }
}

extension LiveCall {
    /// The name of whoever is on the line.
    var partyName: String { fold.call.party?.name ?? "They" }
}

extension Ending {
    /// As the trainee is told.
    var spoken: String {
        switch self {
        case .paymentAgreed: "payment in full is agreed"
        case .planAgreed: "a plan is agreed"
        case .settlementAgreed: "a settlement is agreed"
        case .callBack: "another call is to follow"
        case .message: "a message was left"
        case .paused: "the matter is on hold"
        case .nothingAgreed: "nothing is agreed"
        case .partyHungUp: "they hung up"
        case .traineeHungUp: "you hung up"
        case .timeUp: "they ran out of time for you"
        }
    }
}
