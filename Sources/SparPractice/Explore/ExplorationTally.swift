import SparEngine
import SparModel

/// What was counted over some calls; two tallies add up to that of all their calls.
struct ExplorationTally: Sendable {
    /// One kind's counts.
    struct Kind: Sendable {
        var endings: [Ending: Int] = [:]
        var unended = 0
        var lengths: [Int] = []
        var moods: [MoodSum] = []
        var clues = 0
    }
    /// Moods added up.
    struct MoodSum: Sendable {
        var anger = 0
        var trust = 0
        var patience = 0
        var count = 0
    }
    /// A line in a beat.
    struct Place: Hashable, Sendable {
        var text: String
        var beat: String
    }

    var kinds: [TraineeKind: Kind] = [:]
    var turns = 0
    var beats: Set<String> = []
    var said: Set<SaidLine> = []
    var spoke: [String: Int] = [:]
    var unanswered: [Place: Int] = [:]
    var leaks: [Leak] = []
    var leakCount = 0
    var loops: [Loop] = []
    var loopCount = 0
    var cluesTold = 0
    var uses = 0
    var repeats = 0
    var graded: [Graded] = []

    /// A call that is to be graded.
    struct Graded: Sendable {
        var call: ExploredCall
        var turns: Int
        var ending: Ending?
        var transcript: Transcript
    }

    private static let kept = 20

    mutating func add(_ played: ExploredCallPlayer.Played) {
        turns += played.turns
        beats.formUnion(played.beats)
        said.formUnion(played.said)
        for name in played.spoke { spoke[name, default: 0] += 1 }
        for line in played.notUnderstood {
            unanswered[Place(text: line.text, beat: line.beat), default: 0] += 1
        }
        leakCount += played.leaks.count
        leaks += played.leaks.prefix(max(0, Self.kept - leaks.count))
        if let loop = played.loop {
            loopCount += 1
            if loops.count < Self.kept { loops.append(loop) }
        }
        cluesTold += played.clues
        uses += played.uses
        repeats += played.repeats
        if let transcript = played.transcript {
            graded.append(
                Graded(
                    call: played.call,
                    turns: played.turns,
                    ending: played.ending,
                    transcript: transcript
                )
            )
        }
        var kind = kinds[played.call.kind] ?? Kind()
        if let ending = played.ending {
            kind.endings[ending, default: 0] += 1
        } else {
            kind.unended += 1
        }
        kind.lengths.append(played.turns)
        kind.clues += played.clues
        for (index, mood) in played.moods.enumerated() {
            if index == kind.moods.count { kind.moods.append(MoodSum()) }
            kind.moods[index].anger += mood.anger
            kind.moods[index].trust += mood.trust
            kind.moods[index].patience += mood.patience
            kind.moods[index].count += 1
        }
        kinds[played.call.kind] = kind
    }

    /// Adds the tally of later calls.
    mutating func add(_ other: ExplorationTally) {
        turns += other.turns
        beats.formUnion(other.beats)
        said.formUnion(other.said)
        spoke.merge(other.spoke, uniquingKeysWith: +)
        unanswered.merge(other.unanswered, uniquingKeysWith: +)
        leakCount += other.leakCount
        leaks += other.leaks.prefix(max(0, Self.kept - leaks.count))
        loopCount += other.loopCount
        loops += other.loops.prefix(max(0, Self.kept - loops.count))
        cluesTold += other.cluesTold
        uses += other.uses
        repeats += other.repeats
        graded += other.graded
        for (name, theirs) in other.kinds {
            var kind = kinds[name] ?? Kind()
            kind.endings.merge(theirs.endings, uniquingKeysWith: +)
            kind.unended += theirs.unended
            kind.lengths += theirs.lengths
            kind.clues += theirs.clues
            for (index, sum) in theirs.moods.enumerated() {
                if index == kind.moods.count { kind.moods.append(MoodSum()) }
                kind.moods[index].anger += sum.anger
                kind.moods[index].trust += sum.trust
                kind.moods[index].patience += sum.patience
                kind.moods[index].count += sum.count
            }
            kinds[name] = kind
        }
    }
}
