import SparModel

/// What a question beside something else asks for.
extension Performance {
    /// The answer of a choice the party gives: its way to pay, its own figure, the weekday agreed;
    /// else, of ways to write, times of day and the like, one by the seed.
    ///
    /// Nil where it is for the script to know: "is it the cash or the pride?".
    func chosen(of utterance: Utterance) -> String? {
        guard !utterance.choices.isEmpty else { return nil }
        let plan = state.agreement?.proposal ?? state.offer
        let known =
            (party.wallet.map { Self.words(for: $0.method) } ?? [])
            + (plan?.payments ?? []).flatMap { payment in
                [payment.amount.spoken] + (payment.day.map { Self.words(for: $0) } ?? [])
            }
        let fitting = utterance.choices.first { choice in
            let words = choice.plainWords
            return known.contains { name in
                let wanted = name.plainWords
                return !wanted.isEmpty && wanted.allSatisfy(words.contains)
            }
        }
        if let fitting { return fitting }
        // "Was there a cheque or wasn't there?" leaves nothing to choose.
        guard utterance.choices.contains(where: { !Self.alike.isDisjoint(with: $0.plainWords) }),
            utterance.choices.allSatisfy({ Self.facts.isDisjoint(with: $0.plainWords) })
        else { return nil }
        var draw = SplitMix64(seed: seed, stream: UInt64(state.turn) &+ 0x1_0000)
        return utterance.choices[draw.below(utterance.choices.count)]
    }

    /// What makes one of two answers a matter of fact.
    private static let facts: Set<String> = [
        "not", "no", "isn't", "wasn't", "aren't", "weren't", "don't", "didn't", "doesn't", "won't",
        "haven't", "hasn't",
        "never", "is", "was", "were", "are", "did", "does", "has", "have", "had",
    ]

    /// What anybody may choose by whim.
    private static let alike: Set<String> = [
        "email", "e-mail", "mail", "post", "letter", "text", "phone", "telephone", "call", "mobile",
        "landline", "whatsapp", "me", "alone", "morning", "mornings", "afternoon", "afternoons",
        "evening",
        "evenings", "lunchtime", "lunch", "today", "tomorrow", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "week", "weekly", "month", "monthly",
        "fortnightly", "card", "transfer", "cheque", "check", "cash", "order", "debit", "link",
        "portal", "online", "app", "tea", "coffee",
    ]

    private static func words(for method: PaymentMethod) -> [String] {
        switch method {
        case .card: ["card"]
        case .transfer: ["transfer", "bacs", "wire", "bank"]
        case .cheque: ["cheque", "check"]
        case .cash: ["cash"]
        case .portal: ["portal", "online"]
        case .directDebit: ["direct debit", "standing order", "autopay"]
        case .paymentLink: ["link"]
        }
    }

    /// "Friday" and "17" of Friday 17 April.
    private static func words(for day: CalendarDay) -> [String] {
        day.spoken.split(separator: " ").prefix(1).map(String.init)
    }

    /// Whether the turn only asks after what was agreed, how it is sent or by whom, and puts no
    /// other figure to it.
    func asksAfterAgreement(_ hearing: Hearing) -> Bool {
        guard let agreed = state.agreement?.proposal, !wanted.isEmpty, question != .okayQuestion,
            !wanted.contains(.howMuch), hearing.acts.isDisjoint(with: Self.binding),
            !hearing.utterance.acts.contains(where: \.act.isBreach)
        else { return false }
        return hearing.proposal.map { restates($0, agreed) } ?? true
    }

    /// Says once more that it stands where a turn only asks whether it does: "you agreed 7,000. Does that
    /// still stand?"
    mutating func confirmStanding(_ hearing: Hearing) -> Bool {
        let utterance = hearing.utterance
        guard let agreed = state.agreement?.proposal, question?.kind == .whether,
            hearing.proposal.map({ restates($0, agreed) }) ?? true, !utterance.money.isEmpty,
            utterance.subject.map({ $0.subject == .confirm }) ?? utterance.likened.isEmpty,
            utterance.asked.isEmpty, hearing.acts.isDisjoint(with: Self.binding)
        else { return false }
        let own = Set(agreed.payments.map(\.amount))
        guard utterance.money.allSatisfy({ own.contains($0.amount) }) else { return false }
        return speak(cue: .confirm)
    }

    /// Acts that put something to the party beside any question.
    private static let binding = ActMask([
        .summary, .consequence, .planOffer, .partialOffer, .settlementOffer,
    ])

    /// Whether what is said to `act` would answer the turn's question.
    func suits(_ act: Act) -> Bool {
        guard let kind = question?.kind else { return true }
        return act.suits(kind, isAgreed: state.agreement != nil)
    }

    /// How sure an act must be, in percent, to be answered where the turn ends on a question: the
    /// question itself is never in doubt.
    private static let surerThanQuestion = 65

    /// Whether an act was heard surely enough to be answered instead of the question as it stands.
    func outweighsQuestion(_ act: Act, _ hearing: Hearing) -> Bool {
        // What comes of not paying is put to the party, whatever it is asked about it.
        guard let question, question != .okayQuestion, !act.isBreach, act != .consequence else {
            return true
        }
        return hearing.utterance.has(act, atLeast: Self.surerThanQuestion)
    }

    /// What is chosen by the purse and not by a word: how, when and how much is paid.
    private static let paid: Set<Subject> = [
        .payMethod, .payWhen, .payAmount, .affordable, .soonerOrMore, .confirm,
    ]

    /// Answers "Thursday or Friday?" by one of the two where what the script knows of it names
    /// neither.
    mutating func answerChoice(_ hearing: Hearing) -> Bool {
        let utterance = hearing.utterance
        guard question == .choiceQuestion, utterance.choices.count > 1, hearing.proposal == nil,
            !utterance.has(.methodOffer), hearing.subject.map(Self.paid.contains) != true,
            clue(askedBy: inquiry(of: utterance)) == nil
        else { return false }
        let known =
            likeness(hearing, near: true)?.rule ?? topic(hearing, near: true)?.rule
            ?? likeness(hearing, near: false)?.rule ?? topic(hearing, near: false)?.rule
        guard let known, !known.lines.names(oneOf: utterance.choices) else { return false }
        return answerShape(utterance)
    }

    /// Whether a yes or a no is only the way to a question about something else.
    func asksOn(after act: Act, _ hearing: Hearing) -> Bool {
        guard act == .refusal || act == .acceptance && state.offer == nil,
            hearing.proposal == nil
        else { return false }
        guard let question, question != .okayQuestion else { return false }
        return act == .acceptance || !question.isClosedQuestion || question == .choiceQuestion
    }

    /// Says back what a question was about before an answer that fits any such question: "The
    /// hotel? I couldn't say." Not twice running.
    mutating func nameThing(of utterance: Utterance, since before: [Spoken]) {
        let named: Set<QuestionKind> = [
            .when, .who, .where, .why, .howMuch, .howMany, .howLong, .how, .what, .did,
        ]
        guard question != .okayQuestion, !wanted.isDisjoint(with: named.union([.whether])),
            let thing = utterance.thing, Self.canBeNamed(thing),
            state.named != state.turn - 1, state.ending == nil,
            let last = replies.indices.last, replies[last].party == party.key
        else { return }
        let said = before.indices.contains(last) ? before[last].text + " " : ""
        let answer = replies[last].text.dropFirst(said.count)
        guard replies[last].text.hasPrefix(said), !answer.contains("?"), !answer.hasPrefix("[")
        else { return }
        state.named = state.turn
        replies[last].text = said + thing + "? " + answer
    }

    /// Whether a thing can be said back by itself: "the hotel", not "the bookkeeper who's", "that
    /// reach", nor a sum.
    private static func canBeNamed(_ thing: String) -> Bool {
        let words = thing.lowercased().split(separator: " ")
        let open: Set<Substring> = [
            "who's", "who", "whos", "that", "that's", "which", "is", "of", "for", "to", "the", "a",
            "with", "in",
        ]
        guard words.count == 2, let first = words.first, let last = words.last else { return false }
        return ["the", "my", "our", "his", "her", "their"].contains(first) && !open.contains(last)
            && !thing.contains(where: \.isNumber)
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
        guard utterance.has(act, atLeast: act == .empathy ? 80 : 65) else { return false }
        // "My nan haggles better" sounds kind to the ear; nobody thanks for a figure.
        if act == .empathy, !utterance.money.isEmpty || utterance.has(.refusal) { return false }
        let anger = (state.moods[party.key] ?? party.mood).anger
        if act == .apology { return anger >= 60 || !utterance.asides.contains(where: \.isShape) }
        guard act == .paraphrase else { return true }
        return utterance.money.isEmpty
            && !utterance.asides.contains { $0.isShape && !$0.isClosedQuestion }
    }

    /// Whether kind words were heard surely enough to be thanked for: a story of the caller's own may
    /// sound like them.
    func isPlain(_ act: Act, _ hearing: Hearing) -> Bool {
        act.isBreach || hearing.utterance.has(act, atLeast: 75)
    }

    /// "Sorry, …?" to one who is not angry is no excuse, only a way to begin.
    func isLeadIn(_ act: Act, _ hearing: Hearing) -> Bool {
        let isAsked = question != nil || hearing.utterance.asides.contains(.askedToRepeat)
        return act == .apology && isAsked && (state.moods[party.key] ?? party.mood).anger < 60
    }

    /// "That's right" to the sums of a turn leaves its last question open: it is answered too.
    mutating func answerRest(_ hearing: Hearing) {
        let yes = ["cue:\(Cue.confirm.rawValue)", "cue:\(Cue.accept.rawValue)"]
        guard let last = spoke.last, yes.contains(last), state.ending == nil,
            hearing.utterance.asides.contains(where: { $0.isShape && !$0.isClosedQuestion })
        else { return }
        // The day or the sum was just said.
        if struck != nil, !wanted.isDisjoint(with: [.when, .howMuch, .what, .which]) { return }
        let rules = rulebook.rules(answering: inquiry(of: hearing.utterance), in: state.beat)
            .filter { $0.reaction.move == .stay && $0.reaction.next == nil }
        guard let rule = first(of: rules, .answer, hearing) else { return }
        fire(rule)
    }
}
