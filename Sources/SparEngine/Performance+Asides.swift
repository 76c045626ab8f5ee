import SparModel

/// What anybody has an answer to: "can you hold?", "are you a robot?", a wrong name.
extension Performance {
    /// Whether a plain question of talk, "can you hold?", "are you a robot?", comes before the acts:
    /// it does when they are no more than manner around it.
    func interrupts(_ utterance: Utterance) -> Bool {
        // Whoever is called by another's name says so before anything else.
        if utterance.asides.contains(.wrongName) {
            let opening: Set<Act> = [
                .greeting, .selfIntroduction, .identityCheck, .decisionMakerRequest, .purpose,
                .disclosure, .smallTalk,
            ]
            return utterance.acts.allSatisfy { opening.contains($0.act) }
        }
        if utterance.asides.contains(.nameQuestion), asksOnlyForName(utterance) { return true }
        let questions: Set<Aside> = [.askedToRepeat, .askedToHold, .robotQuestion]
        let asked = questions.intersection(utterance.asides)
        if asked.isEmpty { return false }
        // "Hang on, a minute ago you said…" asks nobody to hold.
        if utterance.words > 10, question != nil { return false }
        if asked.contains(.robotQuestion), utterance.words <= 6 { return true }
        return utterance.acts.allSatisfy { Salience.of($0.act) <= Salience.of(.selfIntroduction) }
    }

    /// Whether a turn asks for nobody else than whoever is on the line: "who am I speaking to?".
    private func asksOnlyForName(_ utterance: Utterance) -> Bool {
        let around: Set<Act> = [.greeting, .selfIntroduction, .identityCheck, .smallTalk]
        return utterance.acts.contains { $0.act == .decisionMakerRequest && $0.confidence < 95 }
            && utterance.acts.allSatisfy {
                $0.act == .decisionMakerRequest || around.contains($0.act)
            }
    }

    mutating func answerAside(_ hearing: Hearing) -> Bool {
        let asksMore = hearing.utterance.words > 10 && question != nil
        for aside in hearing.utterance.asides where !aside.isShape {
            // "One moment… sent. You have them?" is over before anybody could hold.
            if asksMore, aside == .askedToHold || aside == .askedToRepeat { continue }
            let rules = rulebook.rules(for: aside, in: state.beat)
            if let rule = first(of: rules, .answer, hearing) {
                answer(by: rule, hearing)
                return true
            }
            if answerByNature(aside, hearing) { return true }
        }
        return false
    }
}
