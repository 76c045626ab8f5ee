public import SparModel
public import SparRecords

/// Writes a played call down as anybody could: the only thing a scorer sees.
public enum CallTranscript {
    /// The transcript of the turns that stand.
    public static func make(of fold: CallFold, call: String) -> Transcript {
        make(of: fold.played, opening: fold.openingTurn, in: fold.scenario, call: call)
    }

    /// The transcript of entries with what they led to.
    static func make(
        of entries: [CallFold.Played],
        opening: Turn,
        in scenario: Scenario,
        call: String
    ) -> Transcript {
        var turns = opening.replies.map(spoken)
        var plan: [String] = []
        var minutes: [String] = []
        var confirmation: [String] = []
        var outcome = CallOutcome.nothingAgreed
        var opened: Bool?
        for played in entries where !played.undone {
            switch played.entry.deed {
            case .said(let text):
                turns.append(trainee(text, turn: played.turn))
            case .silence(let seconds):
                turns.append(silence(seconds))
            case .planned(let text): plan.append(text)
            case .minuted(let text): minutes.append(text)
            case .confirmed(let text): confirmation.append(text)
            // Opened before a word was said; what was read elsewhere is not on record.
            case .looked: if !turns.contains(where: { $0.who == .trainee }) { opened = true }
            case .hold, .hungUp, .undid, .noted: break
            }
            turns += (played.turn?.replies ?? []).map(spoken)
            if let told = played.turn?.trace.revealed,
                scenario.parties.contains(where: { $0.takesBack(byTelling: told) })
            {
                outcome = .nothingAgreed
            }
            if let agreement = played.turn?.agreement {
                outcome = .agreed(agreement.proposal, turn: turns.count)
            }
        }
        return Transcript(
            id: call,
            caseFile: scenario.caseFile,
            hidden: hidden(scenario),
            turns: turns,
            outcome: outcome,
            plan: joined(plan),
            minutes: joined(minutes),
            confirmation: joined(confirmation),
            around: AroundCall(openedFile: opened)
        )
    }

    /// The case of a call with nothing said yet.
    static func shell(of scenario: Scenario, call: String) -> Transcript {
        Transcript(
            id: call,
            caseFile: scenario.caseFile,
            hidden: hidden(scenario),
            turns: []
        )
    }

    /// What was said in the turns that stand, as it is on record; nothing is heard again.
    public static func turns(of stored: StoredCall) -> [TranscriptTurn] {
        stored.openingReplies.map(spoken)
            + standing(of: stored).flatMap { kept in
                let replies = kept.replies.map(spoken)
                switch kept.entry.deed {
                case .said(let text): return [trainee(text, turn: nil)] + replies
                case .silence(let seconds): return [silence(seconds)] + replies
                case .planned, .minuted, .confirmed, .hold, .hungUp, .undid, .looked, .noted:
                    return replies
                }
            }
    }

    /// The entries that no undo took back.
    private static func standing(of stored: StoredCall) -> [StoredEntry] {
        var undone: Set<Int> = []
        var turns: [Int] = []
        for entry in stored.entries {
            switch entry.entry.deed {
            case .said, .silence, .hold, .hungUp: turns.append(entry.position)
            case .undid: if let last = turns.popLast() { undone.insert(last) }
            case .looked, .noted, .planned, .minuted, .confirmed: break
            }
        }
        return stored.entries.filter { !undone.contains($0.position) }
    }

    /// The call as it is on record, on the case of `shell`; what was agreed is read from the lines.
    static func make(of stored: StoredCall, onto shell: Transcript) -> Transcript {
        var transcript = shell
        transcript.turns = turns(of: stored)
        for kept in standing(of: stored) {
            switch kept.entry.deed {
            case .planned(let text): transcript.plan = joined([transcript.plan, text])
            case .minuted(let text): transcript.minutes = joined([transcript.minutes, text])
            case .confirmed(let text):
                transcript.confirmation = joined([transcript.confirmation, text])
            case .looked:
                let said = stored.entries.first { $0.replies.isEmpty == false }?.position
                if said.map({ kept.position < $0 }) ?? true { transcript.around.openedFile = true }
            case .said, .silence, .hold, .hungUp, .undid, .noted: break
            }
        }
        return transcript
    }

    private static func joined(_ parts: [String?]) -> String? {
        joined(parts.compactMap { $0 })
    }

    private static func silence(_ seconds: Int) -> TranscriptTurn {
        TranscriptTurn(who: .trainee, text: "(\(seconds) seconds of silence)")
    }

    private static func joined(_ parts: [String]) -> String? {
        parts.isEmpty ? nil : parts.joined(separator: "\n")
    }

    private static func spoken(_ reply: Spoken) -> TranscriptTurn {
        TranscriptTurn(
            who: reply.role == .debtor ? .debtor : .gatekeeper,
            name: reply.name,
            text: reply.text
        )
    }

    private static func trainee(_ text: String, turn: Turn?) -> TranscriptTurn {
        var utterance: Utterance?
        if case .said(let heard)? = turn?.heard { utterance = heard }
        return TranscriptTurn(who: .trainee, text: text, utterance: utterance)
    }

    /// What the debtor could have paid: the wallet of the party who decides.
    private static func hidden(_ scenario: Scenario) -> HiddenFacts? {
        guard let party = scenario.parties.first(where: { $0.wallet != nil }),
            let wallet = party.wallet
        else { return nil }
        var inflows = wallet.can.later.map {
            HiddenFacts.Inflow(amount: $0.amount, date: $0.date)
        }
        if let then = wallet.can.then {
            inflows.append(.init(amount: then.amount, date: then.from, every: then.every))
        }
        return HiddenFacts(
            canPayNow: wallet.can.now,
            inflows: inflows,
            clues: party.clues.map(\.fact)
        )
    }
}
