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
        words = pattern.groups.count
        if !answers.isEmpty {
            kinds = Set(answers)
            isNamed = true
        } else if pattern.isQuestion {
            kinds = pattern.kinds
            isNamed = true
        } else {
            kinds = Self.plain.union(pattern.kinds).union(Self.told(by: lines))
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
                    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
                    if words.contains(where: days.contains) { kinds.insert(.when) }
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

    private static let days: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays",
        "tuesdays", "wednesdays", "thursdays", "fridays", "sundays", "january", "february",
        "march", "april", "june", "july", "august", "september", "october", "november",
        "december", "noon", "tomorrow",
    ]
}
