/// Which questions the words of a topic answer: told by the author, by a question word among them,
/// else by what is said.
public struct TopicFit: Sendable {
    /// The kinds of question it answers.
    public let kinds: Set<QuestionKind>
    /// How many things its words ask for.
    public let words: Int
    /// Whether its words or the author name the kind.
    public let isNamed: Bool

    /// - Parameters:
    ///   - pattern: The words.
    ///   - answers: What the author says they answer; empty leaves it to the words.
    ///   - lines: What is said to them.
    public init(_ pattern: WordPattern, answers: [QuestionKind], says lines: [Line]) {
        self.init(pattern, answers: answers) { Self.told(by: lines) }
    }

    /// What each of the patterns of one reaction answers, by pattern; its lines are read once.
    ///
    /// - Parameters:
    ///   - patterns: The words.
    ///   - answers: What the author says they answer; empty leaves it to the words.
    ///   - lines: What is said to them.
    /// - Returns: What each answers.
    public static func each(
        of patterns: [WordPattern],
        answers: [QuestionKind],
        says lines: [Line]
    ) -> [String: TopicFit] {
        var known: Set<QuestionKind>?
        func told() -> Set<QuestionKind> {
            let kinds = known ?? Self.told(by: lines)
            known = kinds
            return kinds
        }
        return patterns.reduce(into: [:]) { fits, pattern in
            fits[pattern.source] = TopicFit(pattern, answers: answers, told: told)
        }
    }

    private init(
        _ pattern: WordPattern,
        answers: [QuestionKind],
        told: () -> Set<QuestionKind>
    ) {
        words = pattern.groups.count
        if !answers.isEmpty {
            kinds = Set(answers)
            isNamed = true
        } else if pattern.isQuestion {
            kinds = pattern.kinds
            isNamed = true
        } else {
            kinds = Self.plain.union(pattern.kinds).union(told())
            isNamed = false
        }
    }

    /// Whether it answers a question of one of these kinds; what has no kind is answered.
    public func answers(_ wanted: Set<QuestionKind>) -> Bool {
        wanted.isEmpty || !kinds.isDisjoint(with: wanted)
    }

    /// What a word alone is taken to answer: not a day, a name, a place, a reason, a number
    /// or one of two.
    private static let plain: Set<QuestionKind> = [.what, .how, .whether, .did, .will, .offer]

    /// The kinds of answer that stand in the lines.
    private static func told(by lines: [Line]) -> Set<QuestionKind> {
        var kinds: Set<QuestionKind> = []
        for line in lines {
            for fragment in line.fragments {
                switch fragment {
                case .text(let text):
                    if namesDay(text) { kinds.insert(.when) }
                case .slot(let slot):
                    if [.agreement, .offer, .offerDay, .nextDay, .today].contains(slot) {
                        kinds.insert(.when)
                    }
                    if [.agreement, .offer, .offerSum, .balance, .amount].contains(slot) {
                        kinds.insert(.howMuch)
                    }
                }
            }
        }
        return kinds
    }

    /// Whether a day, a month or the like stands in a text.
    private static func namesDay(_ text: String) -> Bool {
        let words = text.utf8.split { !(0x41...0x5A).contains($0 & 0xDF) }
        return words.contains { word in
            // No word of them is shorter or longer.
            (4...10).contains(word.count)
                && days.contains(String(decoding: word.map { $0 | 0x20 }, as: UTF8.self))
        }
    }

    private static let days: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays",
        "tuesdays", "wednesdays", "thursdays", "fridays", "sundays", "january", "february",
        "march", "april", "june", "july", "august", "september", "october", "november",
        "december", "noon", "tomorrow",
    ]
}
