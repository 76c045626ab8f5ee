/// What kind of answer a question wants: a day, a name, a sum, a yes.
public enum QuestionKind: String, CaseIterable, Hashable, Sendable, Codable {
    /// A time or a day.
    case when
    /// A person.
    case who
    /// A place.
    case `where`
    /// A reason.
    case why
    /// A sum or a size.
    case howMuch = "how-much"
    /// A number.
    case howMany = "how-many"
    /// A stretch of time.
    case howLong = "how-long"
    /// A way.
    case how
    /// A thing.
    case what
    /// One of the answers that stand in the question.
    case which
    /// A yes or a no.
    case whether
    /// Whether something has happened.
    case did
    /// Whether somebody will do something.
    case will
    /// What would be done in a case that may come.
    case whatIf = "what-if"
    /// Whether the caller may do something.
    case offer

    /// The kinds by which a caller asks on after an answer without naming again what it was about: "when was
    /// that?", "how much was it?".
    public static let askedOn: [QuestionKind] = [
        .when, .who, .where, .why, .howMuch, .howMany, .howLong, .how,
    ]
}

extension Aside {
    /// What a question of this shape wants; nil for what is no question's shape.
    public var kind: QuestionKind? {
        switch self {
        case .whenQuestion, .whenWillQuestion: .when
        case .whoQuestion: .who
        case .whereQuestion: .where
        case .whyQuestion: .why
        case .howMuchQuestion: .howMuch
        case .howManyQuestion: .howMany
        case .howLongQuestion: .howLong
        case .howQuestion: .how
        case .whatQuestion: .what
        case .choiceQuestion, .preferenceQuestion: .which
        case .yesNoQuestion, .okayQuestion, .alternativeQuestion: .whether
        case .didQuestion: .did
        case .willQuestion: .will
        case .whatIfQuestion: .whatIf
        case .offerQuestion: .offer
        case .askedToRepeat, .askedToHold, .robotQuestion, .wellbeingQuestion, .nameQuestion,
            .wrongName, .yes, .no, .thanks, .gibberish, .silence:
            nil
        }
    }
}

extension WordPattern {
    /// The kinds of question its own words name; empty where it names none.
    public var kinds: Set<QuestionKind> {
        var kinds: Set<QuestionKind> = []
        for group in groups {
            for phrase in group {
                guard let first = phrase.first, let opening = Self.openings[first] else { continue }
                let second =
                    phrase.count > 1 ? [phrase[1]] : groups.flatMap { $0.compactMap(\.first) }
                switch opening {
                case .one(let kind): kinds.insert(kind)
                case .thing:
                    if second.contains(Self.condition) { kinds.insert(.whatIf) }
                    kinds.formUnion(
                        second.contains(where: Self.times.contains) ? [.when] : [.what, .which]
                    )
                case .manner:
                    let sized = second.compactMap { Self.sizes[$0] }
                    kinds.formUnion(sized.isEmpty ? [.how] : sized)
                }
            }
        }
        return kinds
    }

    /// Whether a group of it can only be a question word, so that it asks for nothing else.
    public var isQuestion: Bool {
        groups.contains { group in
            group.allSatisfy { $0.first.map { Self.openings[$0] != nil } ?? false }
        }
    }

    private static let condition = WordStem.of("if")
    /// What a question word opens.
    private enum Opening {
        /// A question of one kind.
        case one(QuestionKind)
        /// A question for a thing, or for what follows: "what day".
        case thing
        /// A question for a way, or for what follows: "how much".
        case manner
    }
    private static let openings: [String: Opening] = [
        WordStem.of("when"): .one(.when), WordStem.of("who"): .one(.who),
        WordStem.of("whom"): .one(.who), WordStem.of("whose"): .one(.who),
        WordStem.of("where"): .one(.where), WordStem.of("why"): .one(.why),
        WordStem.of("what"): .thing, WordStem.of("which"): .thing, WordStem.of("how"): .manner,
    ]
    private static let times = Set(
        [
            "time", "day", "date", "hour", "week", "month", "monday", "tuesday", "wednesday",
            "thursday", "friday", "saturday", "sunday",
        ].map(WordStem.of)
    )
    private static let sizes: [String: QuestionKind] = [
        WordStem.of("much"): .howMuch, WordStem.of("long"): .howLong,
        WordStem.of("many"): .howMany, WordStem.of("often"): .howMany,
        WordStem.of("old"): .howMany, WordStem.of("far"): .howMany, WordStem.of("big"): .howMany,
        WordStem.of("high"): .howMany,
    ]
}
