public import SparModel

/// Writes a played call down as anybody could: the only thing a scorer sees.
public enum CallTranscript {
    /// The transcript of the turns that stand.
    public static func make(of fold: CallFold, call: String) -> Transcript {
        var turns = fold.openingTurn.replies.map(spoken)
        var plan: [String] = []
        var minutes: [String] = []
        var confirmation: [String] = []
        var outcome = CallOutcome.nothingAgreed
        for played in fold.played where !played.undone {
            switch played.entry.deed {
            case .said(let text):
                turns.append(trainee(text, turn: played.turn))
            case .silence(let seconds):
                turns.append(
                    TranscriptTurn(who: .trainee, text: "(\(seconds) seconds of silence)")
                )
            case .planned(let text): plan.append(text)
            case .minuted(let text): minutes.append(text)
            case .confirmed(let text): confirmation.append(text)
            case .hold, .hungUp, .undid, .looked, .noted: break
            }
            turns += (played.turn?.replies ?? []).map(spoken)
            if let agreement = played.turn?.agreement {
                outcome = .agreed(agreement.proposal, turn: turns.count)
            }
        }
        return Transcript(
            id: call,
            caseFile: fold.scenario.caseFile,
            hidden: hidden(fold.scenario),
            turns: turns,
            outcome: outcome,
            plan: joined(plan),
            minutes: joined(minutes),
            confirmation: joined(confirmation)
        )
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
