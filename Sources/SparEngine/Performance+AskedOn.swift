import SparModel

/// Questions that go on from the answer before and name nothing: "when was that?", "how much was it?".
extension Performance {
    /// How sure a subject must be, in percent, for the question to be about something else.
    private static let elsewhere = 80
    /// How near a line must be for that, in percent.
    private static let elsewhereByLine = 65

    /// Answers a question that goes on from what was said last; false where it asks for anything else.
    mutating func answerAskedOn(_ hearing: Hearing) -> Bool {
        guard let key = asksOn(hearing), let lines = lines(after: key, for: wanted) else {
            return false
        }
        note("asked on after `\(key)`")
        guard speak(lines) else { return false }
        askedOn = key
        return true
    }

    /// The reaction or clue of the last turn that a question goes on from; nil where it asks for anything else.
    func asksOn(_ hearing: Hearing) -> String? {
        guard !state.open.isEmpty, !wanted.isEmpty, hearing.proposal == nil,
            hearing.utterance.questions.count < 2, !asksElsewhere(hearing)
        else { return nil }
        return state.open.last { lines(after: $0, for: wanted) != nil }
    }

    /// Answers one of the turn's questions by what the reply just given says to whoever asks on.
    mutating func answerBesideByAskedOn(_ questions: [HeardPart]) {
        for question in questions {
            guard let kind = question.kind, !names(question.subject, question.likened),
                question.asked.isEmpty
            else { continue }
            for rule in given {
                guard let lines = rule.then[kind] else { continue }
                note("answers another question of the turn")
                _ = speak(lines)
                return
            }
        }
    }

    /// What says more about this turn's answers is open to the next turn; asked on once, it stays so.
    mutating func openForMore() {
        let told =
            given.filter { $0.part == .answer && !$0.then.isEmpty }.map(\.key)
            + revealed.map(Rulebook.key(ofClue:)).filter { !rulebook.then(after: $0).isEmpty }
        state.open = told.isEmpty ? askedOn.map { [$0] } ?? [] : told
    }

    /// What is said to such a question after `key`, and was not said before.
    private func lines(after key: String, for wanted: Set<QuestionKind>) -> ScriptLines? {
        let lines = rulebook.then(after: key)
        let kind = QuestionKind.askedOn.first { wanted.contains($0) && lines[$0] != nil }
        return kind.flatMap { lines[$0] }.flatMap { lines in
            let said = state.said[lines.source] ?? []
            return said.filter { $0 > 0 }.count < lines.pieces.count ? lines : nil
        }
    }

    /// Whether the turn's question is about something that it names itself, or it presses for money.
    private func asksElsewhere(_ hearing: Hearing) -> Bool {
        let utterance = hearing.utterance
        // A mere "when?" or "who was that?" sounds like the caller's business, and is about what was said.
        let isShort = utterance.words <= 5 && utterance.pointsBack && utterance.thing == nil
        if utterance.acts.contains(where: { asksElsewhere($0, isShort: isShort) }) { return true }
        if isShort { return false }
        // What anybody would say to "when was that?" is for where nothing was said before.
        let known = likeness(hearing, near: true).map { [HeardLikeness("", nearness: $0.nearness)] }
        if !utterance.asked.isEmpty || names(utterance.subject, known ?? []) { return true }
        guard let thing = utterance.thing else { return !utterance.pointsBack }
        let before = Set(state.lastSaid.flatMap(\.text.plainWords))
        return thing.plainWords.contains { word in
            word.count > 2 && !Self.pointers.contains(word) && !before.contains(word)
        }
    }

    /// Whether an act asks for what the call waits for, whatever was said before: "how much was it?" sounds like
    /// a request for money, "when will you do it?" may well be one.
    private func asksElsewhere(_ heard: HeardAct, isShort: Bool) -> Bool {
        if heard.act.isBreach { return true }
        if isShort {
            let presses = question == .whenWillQuestion && Salience.bargaining.contains(heard.act)
            return (presses || Self.leading.contains(heard.act)) && heard.confidence >= 90
        }
        if Self.leading.contains(heard.act) { return heard.confidence >= 60 }
        // "Where is he?" of somebody spoken of; who decides is on the line.
        if heard.act == .decisionMakerRequest { return !party.decides && heard.confidence >= 60 }
        let sure = wanted.contains(.when) ? 60 : 85
        return Salience.bargaining.contains(heard.act) && heard.confidence >= sure
    }

    private func names(_ subject: HeardSubject?, _ likened: [HeardLikeness]) -> Bool {
        subject.map { $0.confidence >= Self.elsewhere } == true
            || likened.first.map { $0.nearness >= Self.elsewhereByLine } == true
    }

    /// What the call waits for whatever was said before.
    private static let leading: Set<Act> = [
        .identityCheck, .consequence, .summary, .closing, .methodOffer,
    ]

    /// Words that point back and name nothing.
    private static let pointers: Set<String> = [
        "the", "that", "this", "those", "these", "they", "them", "one", "which", "what", "day",
        "time",
        "then", "there", "thing", "bit", "part", "your", "his", "her",
    ]
}
