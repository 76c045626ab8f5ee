internal import CHearingModel
public import SparModel
import Synchronization

/// The reactions of a script, found by what they are made for and what they answer.
///
/// Made of their lines alone: nothing else is remembered. Where lines point is looked up or worked out
/// when it is first asked for.
public final class ExampleLines: Sendable {
    /// What each reaction is made for, in the order of the script.
    public let groups: [ExampleGroup]
    private let meaning: LineMeaning?
    private let learned = Mutex<Learned?>(nil)
    /// What those examples ask for that were ever near; nil where it is nothing.
    private let kinds = Mutex<[Int: QuestionKind?]>([:])

    /// What is known of the lines.
    private struct Learned: Sendable {
        var examples: [String] = []
        /// The group of each example, and of each answer.
        var groupOf: [Int] = []
        var groupOfAnswer: [Int] = []
        var directions: [Float] = []
        var answers: [Float] = []
        /// The numbers each example names, in digits.
        var numbers: [Set<String>] = []
        /// The words of the examples.
        var words = SharedWords(examples: [], groups: [], count: 0)
        /// The pieces of each example, and the examples of each group.
        var pieces: [[Int32]] = []
        var examplesOf: [Range<Int>] = []
        /// The examples that are spelled so.
        var spelled: [[Int32]: [Int]] = [:]
    }

    /// How many reactions a turn is likened to at most.
    static let most = 12
    /// How few words a sentence has that is compared alone, beside others.
    static let fewest = 3
    /// What all but the questions of a turn count beside them.
    ///
    /// "I'll put it in an email. What's the address?" is no offer to write.
    private static let worthBesideQuestion: Float = 0.85
    /// What an example about the one invoice counts where another is named: figures mean the same to the ear.
    private static let worthOfOtherNumber: Float = 0.95
    /// How likely a line is at most that is not word for word the same.
    private static let likeliest: Float = 0.96

    init(_ groups: [ExampleGroup], meaning: LineMeaning?) {
        self.groups = groups
        self.meaning = meaning
    }

    /// Works out where the lines point, if that is still to be done: else the first turn waits for it.
    public func learn() { if let meaning { _ = learned(by: meaning) } }

    /// The reactions that a turn may be meant for, and those that each part of it may be, each by the nearest of its
    /// examples, the likeliest first; none that is not likely.
    ///
    /// - Parameter parts: The turn and its parts.
    /// - Returns: The examples of the turn, and of each part by itself.
    func nearest(to parts: [SpokenPart]) -> (turn: [HeardLikeness], parts: [[HeardLikeness]]) {
        guard let meaning, !groups.isEmpty else { return ([], parts.map { _ in [] }) }
        let learned = learned(by: meaning)
        let found = parts.map { part in
            part.isWhole || part.isPiece || Self.isLong(part)
                ? likely(for: part, learned, by: meaning) : [:]
        }
        let asks = parts.contains { $0.asks && !$0.isWhole }
        var turn: [Int: Likely] = [:]
        for (part, groups) in zip(parts, found) {
            guard part.isWhole || Self.isLong(part) else { continue }
            let worth = asks && (part.isWhole || !part.asks) ? Self.worthBesideQuestion : 1
            for (group, one) in groups {
                // The very words of the whole turn are worth all they say.
                let value = one.likelihood == 1 ? 1 : one.likelihood * worth
                if value > turn[group]?.likelihood ?? 0 {
                    turn[group] = Likely(likelihood: value, example: one.example)
                }
            }
        }
        func told(_ groups: [Int: Likely]) -> [HeardLikeness] {
            groups.values.filter { $0.likelihood >= meaning.floor }
                .sorted { ($1.likelihood, $0.example) < ($0.likelihood, $1.example) }
                .prefix(Self.most)
                .map {
                    HeardLikeness(
                        learned.examples[$0.example],
                        nearness: min(100, Int(($0.likelihood * 100).rounded()))
                    )
                }
        }
        return (told(turn), found.map(told))
    }

    private static func isLong(_ part: SpokenPart) -> Bool {
        part.text.split(separator: " ").count >= fewest
    }

    /// How likely a reaction is meant, 0...1, and the example that says so.
    private struct Likely {
        var likelihood: Float
        var example: Int
    }

    /// The reactions that a part of a turn may be meant for.
    private func likely(
        for part: SpokenPart,
        _ learned: Learned,
        by meaning: LineMeaning
    ) -> [Int: Likely] {
        let said = Said(
            part: part,
            pieces: meaning.spelling(of: part.text),
            numbers: Self.numbers(in: part.text)
        )
        // "Hello." is what it says, and nothing like it.
        let isWord = !part.text.contains(" ")
        var best = isWord ? [:] : compare(said, with: learned, by: meaning)
        for example in learned.spelled[said.pieces] ?? []
        where learned.numbers[example] == said.numbers {
            best[learned.groupOf[example]] = Likely(
                likelihood: part.isWhole ? 1 : Self.likeliest,
                example: example
            )
        }
        return best
    }

    /// A part of a turn, its word pieces and the numbers it names.
    private struct Said {
        var part: SpokenPart
        var pieces: [Int32]
        var numbers: Set<String>
    }

    /// What no line that asks for something else can answer: "how much?" is not "when?".
    private static let apart: Set<QuestionKind> = [
        .when, .who, .where, .why, .howMuch, .howMany, .howLong, .whatIf,
    ]

    private func compare(
        _ said: Said,
        with learned: Learned,
        by meaning: LineMeaning
    ) -> [Int: Likely] {
        let part = said.part
        guard !part.direction.isEmpty else { return [:] }
        func products(_ directions: [Float], _ count: Int) -> [Float] {
            var found = [Float](repeating: 0, count: count)
            spar_line_products(
                directions,
                Int32(count),
                Int32(meaning.width),
                part.direction,
                &found
            )
            return found
        }
        let near = products(learned.directions, learned.examples.count)
        let answered = products(learned.answers, learned.groupOfAnswer.count)
        let asked = TopicReader.shape(of: part.text)?.kind
        let wanted = asked.flatMap { Self.apart.contains($0) ? $0 : nil }
        var examples = [(nearness: Float, example: Int)](
            repeating: (-1, -1),
            count: groups.count
        )
        for (example, group) in learned.groupOf.enumerated() {
            var nearness = near[example]
            guard nearness > examples[group].nearness else { continue }
            if !said.numbers.isEmpty, !learned.numbers[example].isSubset(of: said.numbers) {
                nearness *= Self.worthOfOtherNumber
            }
            if nearness > examples[group].nearness { examples[group] = (nearness, example) }
        }
        var answers = [Float](repeating: 0, count: groups.count)
        for (place, group) in learned.groupOfAnswer.enumerated() {
            answers[group] = max(answers[group], answered[place])
        }
        var shared = [Float](repeating: 0, count: groups.count)
        let shares = learned.words.shares(of: said.pieces)
        for (example, group) in learned.groupOf.enumerated() {
            shared[group] = max(shared[group], shares[example])
        }
        let scores = examples.indices.map {
            examples[$0].nearness + meaning.answerShare * answers[$0]
                + meaning.wordShare * shared[$0]
        }
        let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        let likely = order.prefix(2 * Self.most).filter {
            wanted == nil || kind(of: examples[$0].example, learned) == wanted
                || learned.examplesOf[$0].contains { kind(of: $0, learned) == wanted }
        }
        guard let first = likely.first else { return [:] }
        let second = likely.dropFirst().first.map { scores[$0] } ?? scores[first]
        var best: [Int: Likely] = [:]
        for group in likely.prefix(Self.most) {
            let lead = scores[group] - (group == first ? second : scores[first])
            var likelihood = meaning.likelihood(nearness: scores[group], lead: lead, of: part)
            var example = examples[group].example
            for other in learned.examplesOf[group] {
                let shared = Self.shared(said.pieces, learned.pieces[other])
                if shared >= Self.muchShared, shared > likelihood,
                    said.numbers.isSuperset(of: learned.numbers[other])
                {
                    (likelihood, example) = (shared, other)
                }
            }
            best[group] = Likely(likelihood: min(Self.likeliest, likelihood), example: example)
        }
        return best
    }

    /// What share of their words two lines must have in common to be the same but for a word or two.
    private static let muchShared: Float = 0.75
    /// How many words a line must have for that.
    private static let fewestShared = 4

    /// What share of the pieces of two lines they have in common, 0...1; 0 for short ones.
    private static func shared(_ left: [Int32], _ right: [Int32]) -> Float {
        guard min(left.count, right.count) >= fewestShared else { return 0 }
        var open = left
        var common = 0
        for piece in right {
            guard let place = open.firstIndex(of: piece) else { continue }
            open.remove(at: place)
            common += 1
        }
        return 2 * Float(common) / Float(left.count + right.count)
    }

    private func kind(of example: Int, _ learned: Learned) -> QuestionKind? {
        kinds.withLock { known in
            if let kind = known[example] { return kind }
            let kind = TopicReader.shape(of: learned.examples[example])?.kind
            known.updateValue(kind, forKey: example)
            return kind
        }
    }

    /// The numbers of a line, without marks between their digits: "5550" of "the 5,550".
    private static func numbers(in text: String) -> Set<String> {
        guard text.utf8.contains(where: { (48...57).contains($0) }) else { return [] }
        let bare = text.unicodeScalars.filter { $0 != "," && $0 != "." }
        return Set(
            bare.split { !("0"..."9").contains($0) }.map { String(String.UnicodeScalarView($0)) }
        )
    }

    private func learned(by meaning: LineMeaning) -> Learned {
        learned.withLock { known in
            if let known { return known }
            let shipped = KnownLines(identity: meaning.identity, width: meaning.width)
            var learned = Learned()
            let nowhere = [Float](repeating: 0, count: meaning.width)
            func direction(_ text: String, isAnswer: Bool) -> [Float] {
                let line = KnownLines.Line(text: text, isAnswer: isAnswer)
                return (shipped?.direction(of: line) ?? meaning.rounded(line))?.floats ?? nowhere
            }
            for (number, group) in groups.enumerated() {
                let first = learned.examples.count
                learned.examplesOf.append(first..<first + group.examples.count)
                for line in group.examples {
                    learned.pieces.append(meaning.spelling(of: line))
                    learned.spelled[learned.pieces[learned.examples.count], default: []]
                        .append(learned.examples.count)
                    learned.examples.append(line)
                    learned.groupOf.append(number)
                    learned.directions += direction(line, isAnswer: false)
                    learned.numbers.append(Self.numbers(in: line))
                }
                for line in group.answers {
                    learned.groupOfAnswer.append(number)
                    learned.answers += direction(line, isAnswer: true)
                }
            }
            learned.words = SharedWords(
                examples: learned.pieces,
                groups: learned.groupOf,
                count: groups.count
            )
            known = learned
            return learned
        }
    }
}

extension ExampleLines: Hashable {
    /// Whether what they are made for is the same.
    public static func == (left: ExampleLines, right: ExampleLines) -> Bool {
        left === right || left.groups == right.groups
    }

    /// By how many they are; equal ones are as many.
    public func hash(into hasher: inout Hasher) { hasher.combine(groups.count) }
}
