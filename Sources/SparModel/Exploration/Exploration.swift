/// What came of playing one scenario many times with simulated trainees.
///
/// The same scenario, rubric, seed and number of calls give the same exploration on every machine
/// and any number of cores.
public struct Exploration: Hashable, Sendable {
    /// The scenario's id.
    public var scenario: String
    /// Its title.
    public var title: String
    /// Its digest.
    public var digest: String
    /// The seed all calls were derived from.
    public var seed: UInt64
    /// How many calls each kind of trainee held.
    public var callsPerKind: Int
    /// How many of them were graded, the first ones; 0 when there is no rubric.
    public var gradedPerKind: Int
    /// Turns played in all.
    public var turns: Int
    /// Different lines heard, each with the line before it and its listener.
    public var linesHeard: Int
    /// Each kind of trainee, in the order of `TraineeKind.allCases`.
    public var kinds: [KindResult]
    /// What was reached of the script.
    public var coverage: Coverage
    /// Who answered.
    public var answers: AnswerShares
    /// Facts told before their condition held; the first few.
    public var leaks: [Leak]
    /// How many there were in all.
    public var leakCount: Int
    /// Calls that neither ended nor advanced; the first few.
    public var loops: [Loop]
    /// How many there were in all.
    public var loopCount: Int
    /// Clues told in all.
    public var cluesTold: Int
    /// Uses of a reaction that had been used before in the call, while a line was left unsaid.
    public var uses: Int
    /// How many of them said an old line again.
    public var repeats: Int
    /// Lines nobody in the scenario had an answer to, the most frequent first.
    public var unanswered: [UnansweredLine]
    /// The model trainee's best call.
    public var best: Way?
    /// The model trainee's shortest call whose grade is within five points of the best.
    public var shortest: Way?
    /// The most the model trainee got in each dimension of weight.
    public var reach: [DimensionReach]
    /// How evenly hard the seeds are.
    public var seeds: SeedSpread?

    /// An exploration with nothing found yet.
    public init(
        scenario: String,
        title: String,
        digest: String,
        seed: UInt64,
        callsPerKind: Int,
        gradedPerKind: Int,
        turns: Int = 0,
        linesHeard: Int = 0,
        kinds: [KindResult] = [],
        coverage: Coverage = Coverage(),
        answers: AnswerShares = AnswerShares(),
        leaks: [Leak] = [],
        leakCount: Int = 0,
        loops: [Loop] = [],
        loopCount: Int = 0,
        cluesTold: Int = 0,
        uses: Int = 0,
        repeats: Int = 0,
        unanswered: [UnansweredLine] = [],
        best: Way? = nil,
        shortest: Way? = nil,
        reach: [DimensionReach] = [],
        seeds: SeedSpread? = nil
    ) {
        self.scenario = scenario
        self.title = title
        self.digest = digest
        self.seed = seed
        self.callsPerKind = callsPerKind
        self.gradedPerKind = gradedPerKind
        self.turns = turns
        self.linesHeard = linesHeard
        self.kinds = kinds
        self.coverage = coverage
        self.answers = answers
        self.leaks = leaks
        self.leakCount = leakCount
        self.loops = loops
        self.loopCount = loopCount
        self.cluesTold = cluesTold
        self.uses = uses
        self.repeats = repeats
        self.unanswered = unanswered
        self.best = best
        self.shortest = shortest
        self.reach = reach
        self.seeds = seeds
    }

    /// The result of one kind of trainee.
    public subscript(_ kind: TraineeKind) -> KindResult? { kinds.first { $0.kind == kind } }
}

/// How one kind of trainee fared.
public struct KindResult: Hashable, Sendable {
    /// Which kind.
    public var kind: TraineeKind
    /// Calls by how they ended; those that did not end are missing.
    public var endings: [Ending: Int]
    /// Calls that had not ended when they were broken off.
    public var unended: Int
    /// The trainee's turns of each call, as a spread.
    public var lengths: Spread
    /// The grades, as a spread; nil when none was graded.
    public var scores: Spread?
    /// How many graded calls passed.
    public var passed: Int
    /// The mean mood of whoever spoke, after each turn from the opening on, as long as at least a
    /// quarter of the calls went on.
    public var moods: [Mood]
    /// Clues let slip, by call, in hundredths.
    public var cluesPerHundred: Int

    /// The result of one kind.
    public init(
        kind: TraineeKind,
        endings: [Ending: Int],
        unended: Int,
        lengths: Spread,
        scores: Spread?,
        passed: Int,
        moods: [Mood],
        cluesPerHundred: Int
    ) {
        self.kind = kind
        self.endings = endings
        self.unended = unended
        self.lengths = lengths
        self.scores = scores
        self.passed = passed
        self.moods = moods
        self.cluesPerHundred = cluesPerHundred
    }
}

/// Five numbers that show how values are spread.
public struct Spread: Hashable, Sendable, Codable {
    /// The least.
    public var least: Int
    /// A quarter lie below it.
    public var lower: Int
    /// Half lie below it.
    public var median: Int
    /// Three quarters lie below it.
    public var upper: Int
    /// The most.
    public var most: Int

    /// The spread of values; nil when there are none.
    public init?(_ values: [Int]) {
        let sorted = values.sorted()
        guard let first = sorted.first, let last = sorted.last else { return nil }
        least = first
        lower = sorted[(sorted.count - 1) / 4]
        median = sorted[(sorted.count - 1) / 2]
        upper = sorted[(sorted.count - 1) * 3 / 4]
        most = last
    }
}

/// What was reached of a script, and what never was.
public struct Coverage: Hashable, Sendable {
    /// One part of the script by number.
    public struct Share: Hashable, Sendable, Codable {
        /// How many were reached.
        public var reached: Int
        /// How many there are.
        public var all: Int

        /// So many of so many.
        public init(_ reached: Int = 0, of all: Int = 0) {
            self.reached = reached
            self.all = all
        }
    }
    /// Something never reached.
    public struct Missed: Hashable, Sendable {
        /// Its name: a beat, a clue, "excuse/asked-why".
        public var name: String
        /// The line that was never said, for lines.
        public var text: String?
        /// Where it stands, where that is known.
        public var place: SourcePlace?

        /// Something never reached.
        public init(_ name: String, text: String? = nil, place: SourcePlace? = nil) {
            self.name = name
            self.text = text
            self.place = place
        }
    }
    /// Beats.
    public var beats = Share()
    /// Clues.
    public var clues = Share()
    /// Reactions of the scenario's own file.
    public var reactions = Share()
    /// Lines of the scenario's own file.
    public var lines = Share()
    /// Lines of the archetype, the common library and the voice.
    public var borrowedLines = Share()
    /// Beats never entered.
    public var missedBeats: [Missed] = []
    /// Clues never let slip.
    public var missedClues: [Missed] = []
    /// Own reactions that never answered.
    public var missedReactions: [Missed] = []
    /// Own lines never said though their reaction answered.
    public var missedLines: [Missed] = []

    /// Nothing covered.
    public init() {}
}

/// Who answered the trainees' turns, in turns.
public struct AnswerShares: Hashable, Sendable, Codable {
    /// The beat's own reactions and clues.
    public var beat = 0
    /// The scenario's.
    public var scenario = 0
    /// The archetype's.
    public var archetype = 0
    /// The common library's.
    public var common = 0
    /// The party's nature: bargaining, goodbyes, silence.
    public var nature = 0
    /// Nothing: it was not understood.
    public var notUnderstood = 0

    /// Nobody answered yet.
    public init() {}

    /// All turns counted.
    public var all: Int { beat + scenario + archetype + common + nature + notUnderstood }
}

/// A call, to be found and played again.
public struct ExploredCall: Hashable, Sendable {
    /// The kind of trainee.
    public var kind: TraineeKind
    /// Its number among its kind, from 1.
    public var number: Int
    /// The seed to play it with.
    public var seed: UInt64

    /// A call.
    public init(kind: TraineeKind, number: Int, seed: UInt64) {
        self.kind = kind
        self.number = number
        self.seed = seed
    }
}

/// A hidden fact told before its condition held.
public struct Leak: Hashable, Sendable {
    /// The clue's name.
    public var clue: String
    /// The call.
    public var call: ExploredCall
    /// The trainee's turn, from 1; 0 for the opening.
    public var turn: Int
    /// What was said.
    public var text: String
    /// Why it should not have been, yet.
    public var why: String

    /// A hidden fact told too soon.
    public init(clue: String, call: ExploredCall, turn: Int, text: String, why: String) {
        self.clue = clue
        self.call = call
        self.turn = turn
        self.text = text
        self.why = why
    }
}

/// A call that neither ended nor advanced.
public struct Loop: Hashable, Sendable {
    /// The call.
    public var call: ExploredCall
    /// The beat it is stuck in.
    public var beat: String
    /// The turn since which nothing advanced.
    public var since: Int
    /// What the party said last.
    public var text: String

    /// A call that goes round in circles.
    public init(call: ExploredCall, beat: String, since: Int, text: String) {
        self.call = call
        self.beat = beat
        self.since = since
        self.text = text
    }
}

/// A trainee's line that was not understood.
public struct UnansweredLine: Hashable, Sendable {
    /// What was said.
    public var text: String
    /// The beat it was said in.
    public var beat: String
    /// How often.
    public var count: Int

    /// A line that was not understood.
    public init(text: String, beat: String, count: Int) {
        self.text = text
        self.beat = beat
        self.count = count
    }
}

/// A call of the model trainee as a way through the scenario.
public struct Way: Hashable, Sendable {
    /// The call.
    public var call: ExploredCall
    /// Its grade.
    public var score: Int
    /// The trainee's turns.
    public var turns: Int
    /// How it ended, if it did.
    public var ending: Ending?
    /// What was said, trainee and party in turn.
    public var lines: [TranscriptTurn]
    /// The grade of each dimension that counts, with its title.
    public var grades: [DimensionGrade]

    /// A dimension's grade in one call.
    public struct DimensionGrade: Hashable, Sendable {
        /// Its title.
        public var title: String
        /// Its score; nil where it could not be judged.
        public var score: Int?

        /// A dimension's grade.
        public init(_ title: String, score: Int?) {
            self.title = title
            self.score = score
        }
    }

    /// A way through.
    public init(
        call: ExploredCall,
        score: Int,
        turns: Int,
        ending: Ending?,
        lines: [TranscriptTurn],
        grades: [DimensionGrade] = []
    ) {
        self.call = call
        self.score = score
        self.turns = turns
        self.ending = ending
        self.lines = lines
        self.grades = grades
    }
}

/// The most that was got in a dimension.
public struct DimensionReach: Hashable, Sendable {
    /// Which.
    public var key: DimensionKey
    /// As shown.
    public var title: String
    /// The most the model trainee got; nil where it never applied.
    public var most: Int?
    /// The median of the model trainee's.
    public var median: Int?

    /// The most that was got.
    public init(key: DimensionKey, title: String, most: Int?, median: Int?) {
        self.key = key
        self.title = title
        self.most = most
        self.median = median
    }
}

/// How the model trainee's mean grade differs from seed to seed.
public struct SeedSpread: Hashable, Sendable {
    /// How many seeds, each played by several wordings.
    public var seeds: Int
    /// The hardest seed.
    public var hardest: UInt64
    /// Its mean grade.
    public var least: Int
    /// The easiest seed.
    public var easiest: UInt64
    /// Its mean grade.
    public var most: Int

    /// The means of the hardest and the easiest seed.
    public init(seeds: Int, hardest: UInt64, least: Int, easiest: UInt64, most: Int) {
        self.seeds = seeds
        self.hardest = hardest
        self.least = least
        self.easiest = easiest
        self.most = most
    }

    /// Points between the two.
    public var width: Int { most - least }
}
