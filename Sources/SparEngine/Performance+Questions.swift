import SparModel

/// What a question beside something else asks for.
extension Performance {
    /// Questions whose shape alone can be answered in small talk.
    private static let plainShapes: Set<Aside> = [
        .whenQuestion, .whenWillQuestion, .whoQuestion, .whereQuestion, .howMuchQuestion,
        .howManyQuestion, .howLongQuestion, .preferenceQuestion, .alternativeQuestion,
    ]

    /// Whether a question comes before an act that is only manner around it: small talk about a
    /// day, or a yes that was hardly heard.
    func yields(_ act: Act, _ hearing: Hearing) -> Bool {
        guard let shape = hearing.utterance.asides.last(where: \.isShape),
            hearing.utterance.acts.allSatisfy({ Salience.isManner($0.act) })
        else { return false }
        if act == .smallTalk { return Performance.plainShapes.contains(shape) }
        return act == .acceptance && state.offer == nil && state.agreement == nil
            && hearing.utterance.acts.contains { $0.act == act && $0.confidence < 60 }
    }

    /// Whether a yes or a no is only the way to a question about something else.
    func asksOn(after act: Act, _ hearing: Hearing) -> Bool {
        guard act == .refusal || act == .acceptance && state.offer == nil,
            hearing.proposal == nil
        else { return false }
        return hearing.utterance.asides.contains { $0.isShape && !$0.isClosedQuestion }
    }

    /// Says back what a question was about before an answer that fits any such question: "The
    /// hotel? I couldn't say." Not twice running.
    mutating func nameThing(of utterance: Utterance, since before: [Spoken]) {
        guard let thing = utterance.thing, state.named != state.turn - 1, state.ending == nil,
            let last = replies.indices.last, replies[last].party == party.key
        else { return }
        let said = before.indices.contains(last) ? before[last].text + " " : ""
        let answer = replies[last].text.dropFirst(said.count)
        guard replies[last].text.hasPrefix(said), !answer.contains("?"), !answer.hasPrefix("[")
        else { return }
        state.named = state.turn
        replies[last].text = said + thing + "? " + answer
    }

    /// Whether sums are only named beside a question about something else, who signs for thirty-two
    /// thousand.
    func asksApart(_ hearing: Hearing) -> Bool {
        guard hearing.proposal?.isDated != true else { return false }
        return !hearing.utterance.asked.isEmpty
            || hearing.utterance.asides.contains {
                $0 == .whoQuestion || $0 == .whereQuestion || $0 == .whyQuestion
            }
    }

    /// Whether a person would say something to it: a kind word surely heard, an excuse that is
    /// more than the "sorry" before a question, their own words and no sums thrown back.
    func callsForRemark(_ act: Act, _ hearing: Hearing) -> Bool {
        let utterance = hearing.utterance
        guard utterance.acts.contains(where: { $0.act == act && $0.confidence >= 65 }) else {
            return false
        }
        let anger = (state.moods[party.key] ?? party.mood).anger
        if act == .apology { return anger >= 60 || !utterance.asides.contains(where: \.isShape) }
        guard act == .paraphrase else { return true }
        return utterance.money.isEmpty
            && !utterance.asides.contains { $0.isShape && !$0.isClosedQuestion }
    }

    /// "That's right" to the sums of a turn leaves its last question open: it is answered too.
    mutating func answerRest(_ hearing: Hearing) {
        let yes = ["cue:\(Cue.confirm.rawValue)", "cue:\(Cue.accept.rawValue)"]
        guard let last = spoke.last, yes.contains(last), state.ending == nil,
            hearing.utterance.asides.contains(where: { $0.isShape && !$0.isClosedQuestion })
        else { return }
        let rules = rulebook.rules(asked: hearing.utterance.asked, in: state.beat)
            .filter { $0.reaction.move == .stay && $0.reaction.next == nil }
        guard let rule = first(of: rules, .answer, hearing) else { return }
        fire(rule)
    }
}
