internal import CHearingModel
import SparModel
import Synchronization

/// The lines that the reactions of a script are made for, found by what they mean.
///
/// Made of the lines alone: nothing else is remembered. What they mean is worked out when it is first
/// asked for.
public final class ExampleLines: Sendable {
    /// The lines, as authored, in the order of the script.
    public let lines: [String]
    private let meaning: LineMeaning?
    private let learned = Mutex<Learned?>(nil)
    /// What those of them ask for that were ever near; nil where it is nothing.
    private let kinds = Mutex<[Int: QuestionKind?]>([:])

    /// What is known of the lines.
    private struct Learned: Sendable {
        var directions: [Float] = []
        /// The numbers each of them names, in digits.
        var numbers: [Set<String>] = []
        /// For each piece the lines that hold it, with its share in them.
        var holders: [Int32: [(line: Int, share: Float)]] = [:]
    }

    /// How many lines a turn is likened to at most.
    static let most = 12
    /// How few words a sentence has that is compared alone, beside others.
    static let fewest = 3

    /// What the whole of a turn counts where a question in it is likened by itself.
    ///
    /// "I'll put it in an email. What's the address?" is no offer to write.
    private static let worthBesideQuestion: Float = 0.85

    /// What a sentence counts that is less than a third of a turn which asks nothing.
    private static let worthOfSmallPart: Float = 0.9

    /// What a line about the one invoice counts where another is named: figures mean the same to the ear.
    private static let worthOfOtherNumber: Float = 0.95

    /// The numbers of a line, without marks between their digits: "5550" of "the 5,550".
    private static func numbers(in text: String) -> Set<String> {
        guard text.utf8.contains(where: { (48...57).contains($0) }) else { return [] }
        let bare = text.unicodeScalars.filter { $0 != "," && $0 != "." }
        return Set(
            bare.split { !("0"..."9").contains($0) }.map { String(String.UnicodeScalarView($0)) }
        )
    }

    private let names: [String]

    init(_ lines: [String], names: [String], meaning: LineMeaning?) {
        self.lines = lines
        self.names = names
        self.meaning = meaning?.hushing(names)
    }

    /// Works out what the lines mean, if that is still to be done: else the first turn waits for it.
    public func learn() { if let meaning { _ = learned(by: meaning) } }

    /// The lines nearest to what was said, by the turn or one of its sentences, the nearest first;
    /// none that is not near.
    func nearest(to text: String) -> [HeardLikeness] {
        guard let meaning, !lines.isEmpty else { return [] }
        let learned = learned(by: meaning)
        var best = [Float](repeating: 0, count: lines.count)
        let sentences = Sentences.split(text).map(\.text)
        // "Sorry, that was rude. Who does the books?" wants the books answered.
        let questions = sentences.filter { $0.hasSuffix("?") }
        compare(text, with: learned, by: meaning, best: &best)
        if sentences.count > questions.count, !questions.isEmpty {
            for line in best.indices { best[line] *= Self.worthBesideQuestion }
        }
        let length = text.utf8.count
        for sentence in sentences.count > 1 ? (questions.isEmpty ? sentences : questions) : [] {
            // A name or two called out before the matter are no matter of their own.
            guard sentence.split(separator: " ").count >= Self.fewest else { continue }
            // Nor is a small part of a turn that asks nothing.
            let isSmall = questions.isEmpty && sentence.utf8.count * 3 < length
            compare(
                sentence,
                with: learned,
                by: meaning,
                worth: isSmall ? Self.worthOfSmallPart : 1,
                best: &best
            )
        }
        let said = Self.numbers(in: text)
        if !said.isEmpty {
            for line in best.indices where !learned.numbers[line].isSubset(of: said) {
                best[line] *= Self.worthOfOtherNumber
            }
        }
        let near = best.indices.filter { best[$0] >= meaning.floor }
            .sorted { (best[$1], $0) < (best[$0], $1) }
        return near.prefix(Self.most).map {
            HeardLikeness(lines[$0], nearness: min(100, Int((best[$0] * 100).rounded())))
        }
    }

    /// What no line that asks for something else can answer: "how much?" is not "when?".
    private static let apart: Set<QuestionKind> = [
        .when, .who, .where, .why, .howMuch, .howMany, .howLong, .whatIf,
    ]

    private func compare(
        _ text: String,
        with learned: Learned,
        by meaning: LineMeaning,
        worth: Float = 1,
        best: inout [Float]
    ) {
        let said = meaning.line(text)
        let asked = TopicReader.shape(of: text)?.kind
        let wanted = asked.flatMap { Self.apart.contains($0) ? $0 : nil }
        guard !said.direction.isEmpty else { return }
        var nearness = [Float](repeating: 0, count: lines.count)
        spar_line_products(
            learned.directions,
            Int32(lines.count),
            Int32(meaning.width),
            said.direction,
            &nearness
        )
        var echoes = [Float](repeating: 0, count: lines.count)
        for (piece, share) in said.shares {
            for holder in learned.holders[piece] ?? [] {
                echoes[holder.line] += share * holder.share
            }
        }
        for line in lines.indices {
            let likelihood = meaning.likelihood(
                direction: nearness[line],
                echoes: echoes[line],
                weight: said.weight
            )
            // What a line asks for is looked up only where that decides.
            guard likelihood >= meaning.floor, wanted == nil || kind(of: line) == wanted else {
                continue
            }
            best[line] = max(best[line], likelihood * worth)
        }
    }

    private func kind(of line: Int) -> QuestionKind? {
        kinds.withLock { known in
            if let kind = known[line] { return kind }
            let kind = TopicReader.shape(of: lines[line])?.kind
            known.updateValue(kind, forKey: line)
            return kind
        }
    }

    private func learned(by meaning: LineMeaning) -> Learned {
        learned.withLock { known in
            if let known { return known }
            var learned = Learned()
            learned.directions.reserveCapacity(lines.count * meaning.width)
            let nowhere = [Float](repeating: 0, count: meaning.width)
            for (index, text) in lines.enumerated() {
                let line = meaning.line(text)
                learned.directions += line.direction.isEmpty ? nowhere : line.direction
                learned.numbers.append(Self.numbers(in: text))
                for (piece, share) in line.shares {
                    learned.holders[piece, default: []].append((index, share))
                }
            }
            known = learned
            return learned
        }
    }
}

extension ExampleLines: Hashable {
    /// Whether the lines and the names are the same.
    public static func == (left: ExampleLines, right: ExampleLines) -> Bool {
        left === right || left.lines == right.lines && left.names == right.names
    }

    /// By how many they are; equal ones are as many.
    public func hash(into hasher: inout Hasher) { hasher.combine(lines.count) }
}
