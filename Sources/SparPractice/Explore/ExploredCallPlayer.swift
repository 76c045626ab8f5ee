import SparEngine
import SparModel

/// Plays one call of a simulated trainee to its end, or until it goes round in circles.
struct ExploredCallPlayer: Sendable {
    /// All that is kept of a call.
    struct Played: Sendable {
        var call: ExploredCall
        var turns = 0
        var ending: Ending?
        /// The speaking party's mood, the opening's first.
        var moods: [Mood] = []
        var clues = 0
        var beats: Set<String> = []
        var spoke: [String] = []
        var notUnderstood: [(text: String, beat: String)] = []
        var said: Set<SaidLine> = []
        /// Uses of a reaction with a new line left, and how many said an old one.
        var uses = 0
        var repeats = 0
        var leaks: [Leak] = []
        var loop: Loop?
        /// The call as it is graded; only where asked for.
        var transcript: Transcript?
        /// The other party's first words.
        var opening: Turn
        /// What was done, turn by turn; only where asked for.
        var entries: [CallFold.Played] = []
    }

    /// More turns than any scenario allows.
    private static let mostTurns = 600

    let template: PracticeCall
    let words: CaseWords
    let memo: ExplorationMemo
    let watch: LeakWatch
    let repeatWatch: RepeatWatch

    /// Plays a call of a trainee whose own chances come from `traineeSeed`.
    ///
    /// - Parameters:
    ///   - explored: Which call.
    ///   - traineeSeed: The seed of the trainee's chances.
    ///   - keeping: Whether what was said and done is kept, as grading needs it.
    ///   - isTraced: Whether every turn tells its steps in words.
    /// - Returns: What came of it.
    func play(
        _ explored: ExploredCall,
        traineeSeed: UInt64,
        keeping: Bool,
        isTraced: Bool = false
    ) -> Played {
        var call = template.another(seed: explored.seed, isTraced: isTraced)
        var played = Played(call: explored, opening: call.openingTurn)
        var trainee = SimulatedTrainee(kind: explored.kind, words: words, seed: traineeSeed)
        var account = LeakWatch.Account()
        var lines = RepeatWatch.Account()
        repeatWatch.look(at: call.openingTurn, in: &lines)
        var entries: [CallFold.Played] = []
        var advance = Advance()
        played.beats.insert(call.state.beat)
        played.moods.append(call.openingTurn.mood)
        var reply = take(call.openingTurn, hearing: nil, &account, &played)
        while call.state.ending == nil, played.turns < Self.mostTurns {
            let deed = trainee.act(after: reply ?? nobody)
            let beat = call.state.beat
            var utterance: Utterance?
            let heard: Heard
            switch deed {
            case .said(let text):
                let found = memo.utterance(
                    text,
                    after: reply?.text ?? "",
                    by: call.party?.role ?? .debtor
                )
                utterance = found
                heard = .said(found)
            case .silence(let seconds): heard = .silence(seconds: seconds)
            case .hold(let seconds): heard = .hold(seconds: seconds)
            case .hungUp, .undid, .looked, .noted, .planned, .minuted, .confirmed: heard = .hungUp
            }
            guard let turn = try? call.play(heard) else { break }
            played.turns += 1
            repeatWatch.look(at: turn, in: &lines)
            if keeping {
                entries.append(CallFold.Played(entry: CallEntry(deed, at: 0), turn: turn))
            }
            reply = take(turn, hearing: utterance, &account, &played) ?? reply
            played.moods.append(turn.mood)
            played.beats.insert(call.state.beat)
            if turn.trace.notUnderstood, case .said(let text) = deed {
                played.notUnderstood.append((text, beat))
                played.spoke.append("")
            } else if let first = turn.trace.revealed.first.map({ "clue/\($0)" })
                ?? turn.trace.spoke.last
            {
                played.spoke.append(first)
            }
            if advance.isStuck(after: turn, clues: account.told.count) {
                played.loop = Loop(
                    call: explored,
                    beat: call.state.beat,
                    since: advance.last,
                    text: reply?.text ?? ""
                )
                break
            }
        }
        played.ending = call.state.ending
        played.clues = account.told.count
        played.said = lines.said
        played.uses = lines.uses
        played.repeats = lines.repeats
        if keeping {
            played.transcript = transcript(of: entries, call, trainee)
            played.entries = entries
        }
        return played
    }

    /// What a trainee hears when nobody says anything.
    private var nobody: SimulatedTrainee.Reply {
        SimulatedTrainee.Reply(
            role: .debtor,
            name: "",
            text: "",
            reading: memo.read("", by: .debtor).reading
        )
    }

    /// Reads the replies of a turn and watches them for leaks; the last reply is answered.
    private func take(
        _ turn: Turn,
        hearing utterance: Utterance?,
        _ account: inout LeakWatch.Account,
        _ played: inout Played
    ) -> SimulatedTrainee.Reply? {
        var told: [Int] = []
        var last: SimulatedTrainee.Reply?
        for spoken in turn.replies {
            let read = memo.read(spoken.text, by: spoken.role)
            told += read.clues
            last = SimulatedTrainee.Reply(
                role: spoken.role,
                name: spoken.name,
                text: spoken.text,
                reading: read.reading
            )
        }
        let found = watch.look(at: turn, hearing: utterance, telling: told, in: &account)
        for finding in found {
            played.leaks.append(
                Leak(
                    clue: finding.clue,
                    call: played.call,
                    turn: turn.index,
                    text: last?.text ?? "",
                    why: finding.why
                )
            )
        }
        return last
    }

    private func transcript(
        of entries: [CallFold.Played],
        _ call: PracticeCall,
        _ trainee: SimulatedTrainee
    ) -> Transcript {
        var all: [CallFold.Played] = []
        func write(_ deed: CallEntry.Deed?) {
            guard let deed else { return }
            all.append(CallFold.Played(entry: CallEntry(deed, at: 0)))
        }
        write(trainee.plan(expecting: call.scenario.objections).map(CallEntry.Deed.planned))
        all += entries
        write(trainee.minutes.map(CallEntry.Deed.minuted))
        return CallTranscript.make(
            of: all,
            opening: call.openingTurn,
            in: call.scenario,
            call: "\(trainee.kind.rawValue)"
        )
    }
}

/// Whether a call still gets anywhere: a beat, a clue, an offer or an agreement it had not had.
private struct Advance {
    private var beats: Set<String> = []
    private var offers: Set<Proposal> = []
    private var clues = 0
    private(set) var last = 0

    mutating func isStuck(after turn: Turn, clues told: Int) -> Bool {
        var isNew = beats.insert(turn.trace.nextBeat).inserted
        if let offer = turn.trace.offer, offers.insert(offer).inserted { isNew = true }
        if turn.agreement != nil || told > clues { isNew = true }
        clues = told
        if isNew { last = turn.index }
        return turn.ending == nil && turn.index - last >= Exploration.Bound.loop
    }
}
