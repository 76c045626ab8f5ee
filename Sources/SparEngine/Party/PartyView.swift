public import SparModel

/// How the call was for the party, in one line, when it is over: "Felt heard. Would pick up next
/// time."
///
/// Made of moods and of what happened alone, never of the grade.
public enum PartyView {
    /// The line for the party who spoke last; nil where nobody heard the trainee.
    ///
    /// - Parameters:
    ///   - call: The call as it ended.
    ///   - turns: Its turns that stand, without the opening.
    /// - Returns: Two short sentences in the third person, the subject left out.
    public static func line(of call: PracticeCall, turns: [Turn]) -> String? {
        guard let party = call.party, turns.contains(where: { !$0.replies.isEmpty }) else {
            return nil
        }
        let facts = Facts(call, party: party, turns: turns)
        var chance = SplitMix64(seed: call.seed, stream: .max - 1)
        func one(_ sentences: [String]) -> String { sentences[chance.below(sentences.count)] }
        return one(feeling(facts)) + " " + one(prospect(facts))
    }

    /// What a view is made of.
    private struct Facts {
        let state: CallState
        let start: Mood
        let mood: Mood
        let decides: Bool
        let puzzled: Int
        let spoken: Int
        let isEmpty: Bool
        let beyondMeans: Bool

        init(_ call: PracticeCall, party: Party, turns: [Turn]) {
            state = call.state
            start = party.mood
            mood = call.state.moods[party.key] ?? party.mood
            decides = party.decides
            puzzled = turns.count { $0.trace.notUnderstood }
            spoken = turns.count { if case .said? = $0.heard { true } else { false } }
            isEmpty = party.wallet(knowing: call.state.revealed)?.empty == true
            let today = call.scenario.caseFile.today
            var sum = Money.zero(call.scenario.caseFile.currency)
            beyondMeans =
                call.state.agreement?.proposal.payments.contains { payment in
                    sum = sum + payment.amount
                    let has = party.wallet?.can.available(by: payment.day ?? today, today: today)
                    return has.map { $0 < sum } ?? false
                } ?? false
        }

        func heard(_ acts: Act...) -> Bool { acts.contains { state.heard[$0] != nil } }
    }

    private static func feeling(_ facts: Facts) -> [String] {
        if facts.heard(.insult) {
            return ["Felt insulted.", "Was called names.", "Felt spoken to like dirt."]
        }
        if facts.heard(.threat, .harassment) {
            return ["Felt threatened.", "Felt bullied.", "Was frightened more than persuaded."]
        }
        if facts.heard(.misrepresentation) {
            return ["Felt lied to.", "Did not believe what was said.", "Smelled a bluff."]
        }
        if facts.spoken == 0 { return ["Heard nobody.", "Talked to an empty line."] }
        if facts.puzzled * 2 > facts.spoken, facts.puzzled > 1 {
            return ["Could not follow.", "Was not sure what was wanted.", "Lost the thread."]
        }
        let listened = facts.heard(.empathy, .paraphrase, .listening)
        if facts.mood.anger >= facts.start.anger + 15 {
            return listened
                ? ["Was angry, though somebody listened.", "Felt pressed, kindly but hard."]
                : ["Felt pressed and not heard.", "Felt like a number.", "Felt pushed around."]
        }
        if !facts.state.revealed.isEmpty, !listened {
            return ["Told more than was listened to.", "Opened up and got a form in return."]
        }
        if facts.mood.trust >= facts.start.trust + 8, listened {
            return ["Felt heard.", "Felt taken seriously.", "Felt somebody had listened."]
        }
        if facts.mood.trust >= facts.start.trust + 8 {
            return ["Felt fairly treated.", "Thought it a straight talk.", "Felt respected."]
        }
        if facts.heard(.consequence, .holdGround) {
            return ["Met somebody who meant it.", "Felt cornered, not unfairly."]
        }
        if !facts.heard(.fullPaymentRequest, .commitmentRequest, .planOffer, .partialOffer),
            facts.decides
        {
            return ["Got off lightly.", "Was glad not to be asked.", "Kept it pleasant and vague."]
        }
        return [
            "Took it as one more call.", "Felt neither here nor there.", "Has had worse calls.",
        ]
    }

    private static func prospect(_ facts: Facts) -> [String] {
        let breached = Act.allCases.contains { $0.isBreach && facts.state.heard[$0] != nil }
        if facts.state.ending == .partyHungUp || breached {
            return ["Will let it ring next time.", "Would hang up sooner next time."]
        }
        if facts.state.agreement != nil {
            if facts.isEmpty || facts.beyondMeans {
                return [
                    "Said yes to be rid of the call.", "Does not see where it is to come from.",
                ]
            }
            if facts.state.confirmed {
                return [
                    "Knows what was agreed, and means to do it.", "Wrote it down. Means to pay.",
                ]
            }
            return ["Means to pay, more or less.", "Is not quite sure what was agreed."]
        }
        if facts.mood.trust >= facts.start.trust + 5, facts.mood.anger < 50 {
            return ["Would pick up next time.", "Would talk again.", "Would take the next call."]
        }
        if facts.mood.anger >= 50 || facts.mood.patience < 15 {
            return ["Would rather not pick up again.", "Will let it ring next time."]
        }
        if facts.decides {
            return ["Has promised nothing.", "Will wait and see.", "Put it out of mind at once."]
        }
        return ["May pass it on.", "Will remember the tone, not the name."]
    }
}
