import SparLanguage
import SparModel
import Synchronization

/// What has been heard and read once: hearing and reading are pure, so once is enough.
///
/// Shared by all cores; whoever comes first does the work.
final class ExplorationMemo: Sendable {
    /// A trainee's line in its context.
    private struct Line: Hashable {
        var text: String
        var previous: String
        var listener: Listener
    }
    /// A party's line.
    private struct Answer: Hashable {
        var text: String
        var role: Listener
    }
    /// One of several stores, so that cores seldom wait for each other.
    private final class Shard<Key: Hashable & Sendable, Value: Sendable>: Sendable {
        let values = Mutex<[Key: Value]>([:])
    }

    /// What a party's line shows and which clues it tells.
    struct ReadAnswer: Sendable {
        var reading: ReplyReading
        var clues: [Int]
    }

    private static let shards = 64
    private let lines: [Shard<Line, Utterance>]
    private let answers: [Shard<Answer, ReadAnswer>]
    private let hearing: Hearing
    private let reader: ReplyReader
    private let watch: LeakWatch
    private let contexts: [Listener: HearingContext]

    init(scenario: Scenario, hearing: Hearing, watch: LeakWatch) {
        self.hearing = hearing
        self.watch = watch
        reader = ReplyReader(file: scenario.caseFile)
        lines = (0..<Self.shards).map { _ in Shard() }
        answers = (0..<Self.shards).map { _ in Shard() }
        let topics = scenario.topics
        let examples = hearing.examples(scenario.examples)
        var contexts: [Listener: HearingContext] = [:]
        for listener in Listener.allCases {
            var context = TranscriptHearing.context(of: scenario.caseFile, listener: listener)
            context.topics = topics
            context.examples = examples
            contexts[listener] = context
        }
        self.contexts = contexts
    }

    /// What a trainee's line is heard as.
    func utterance(_ text: String, after previous: String, by listener: Listener) -> Utterance {
        let line = Line(text: text, previous: previous, listener: listener)
        let shard = lines[Self.place(line)]
        if let known = shard.values.withLock({ $0[line] }) { return known }
        guard var context = contexts[listener] else { return Utterance() }
        context.previous = previous
        let heard = hearing.hear(text, in: context)
        shard.values.withLock { $0[line] = heard }
        return heard
    }

    /// What a party's line shows.
    func read(_ text: String, by role: Listener) -> ReadAnswer {
        let answer = Answer(text: text, role: role)
        let shard = answers[Self.place(answer)]
        if let known = shard.values.withLock({ $0[answer] }) { return known }
        let read = ReadAnswer(
            reading: reader.read(text, role: role),
            clues: watch.cluesTold(in: text)
        )
        shard.values.withLock { $0[answer] = read }
        return read
    }

    /// Different lines heard so far.
    var linesHeard: Int { lines.reduce(0) { $0 + $1.values.withLock(\.count) } }

    private static func place(_ key: some Hashable) -> Int {
        Int(UInt(bitPattern: key.hashValue) % UInt(shards))
    }
}
