public import SparModel

/// Says what to practise next, by rules a trainee can read in docs/practising.md.
public struct Coach: Sendable {
    /// There is no scenario to practise.
    public struct NothingToPractise: Error {
        /// Made by the coach.
        public init() {}
    }

    private let history: PracticeHistory
    private let shelf: [ShelfItem]
    private let packs: [RulePack]

    /// A coach who knows these calls and these scenarios, and the rules a call can fail by.
    public init(_ history: PracticeHistory, scenarios: [Scenario], packs: [RulePack] = []) {
        self.history = history
        self.packs = packs
        shelf = history.shelf(scenarios)
    }

    /// What to practise next, asked on `day`.
    public func advice(on day: CalendarDay) throws(NothingToPractise) -> Advice {
        let (chosen, reason) = dimension(on: day)
        let mastered = masteredLevel
        let level = shelf.map(\.difficulty).filter { $0 > mastered }.min() ?? max(1, mastered)
        guard let item = scenario(training: chosen?.key, level: level, on: day) else {
            throw NothingToPractise()
        }
        let broken = BrokenRule(reason, in: history, packs: packs)
        return Advice(
            trainee: history.trainee,
            on: day,
            dimension: chosen?.key,
            title: broken?.title ?? chosen?.title,
            topic: broken?.topic ?? chosen?.key.rawValue,
            standing: chosen?.course.standing,
            reason: reason,
            mastered: mastered,
            level: level,
            scenario: item,
            next: item.record.next(on: day),
            task: broken?.task ?? task(for: chosen?.key),
            weakest: broken?.spot ?? chosen.flatMap { history.weakSpot(in: $0.key) }
        )
    }

    /// A call that failed outright first, then the weakest of what is due, then the weakest.
    private func dimension(on day: CalendarDay) -> (DimensionCourse?, Advice.Reason) {
        let dimensions = history.dimensions
        if let fail = history.calls.last?.scorecard.automaticFails.first,
            let compliance = dimensions.first(where: { $0.key == .compliance })
        {
            return (compliance, .automaticFail(rule: fail.rule, why: fail.why))
        }
        func isWeaker(_ left: DimensionCourse, _ right: DimensionCourse) -> Bool {
            // Of equals the one that counts more; `min` keeps the rubric's order after that.
            (left.course.standing ?? 0, -left.weight) < (right.course.standing ?? 0, -right.weight)
        }
        let due = dimensions.filter { $0.spacing.isDue(on: day) }.min(by: isWeaker)
        if let due, let since = due.spacing.due { return (due, .due(since: since)) }
        guard let weakest = dimensions.min(by: isWeaker) else { return (nil, .start) }
        return (weakest, .weakest)
    }

    /// The highest level of which two scenarios, or all where there are fewer, passed when last
    /// called.
    private var masteredLevel: Int {
        let levels = Set(shelf.map(\.difficulty))
        return levels.filter { level in
            let items = shelf.filter { $0.difficulty == level }
            return items.count { $0.record.passed } >= min(2, items.count)
        }.max() ?? 0
    }

    /// The scenario that trains it nearest to the level: due or new before resting, then the one
    /// called longest ago.
    private func scenario(
        training key: DimensionKey?,
        level: Int,
        on day: CalendarDay
    ) -> ShelfItem? {
        shelf.min { rank($0, key, level, day).lexicographicallyPrecedes(rank($1, key, level, day)) }
    }

    /// The lower the better, the first difference decides; the shelf's own order decides the rest.
    private func rank(
        _ item: ShelfItem,
        _ key: DimensionKey?,
        _ level: Int,
        _ day: CalendarDay
    ) -> [Int] {
        let trains = key.map { item.skills.contains($0) } ?? true
        let distance = abs(item.difficulty - level)
        let isReady = item.record.spacing.isDue(on: day)
        let isJustDone = item.scenario == history.calls.last?.scenario
        return [
            // To train what is weak is worth one level.
            distance + (trains ? 0 : 2),
            isReady ? 0 : 1,
            isJustDone ? 1 : 0,
            item.difficulty,
            item.record.spacing.last?.number ?? .min,
        ]
    }

    /// The one thing to do in the next call.
    private func task(for key: DimensionKey?) -> String {
        switch key {
        case nil:
            "Read the case file, write your plan, and ask for the whole sum before anything else."
        case .control?:
            "Follow every put-off with one question that needs a sum or a day for an answer."
        case .focus?:
            "Name the debt, the sum and the account in your second sentence, and come back to it "
                + "after every side road."
        case .options?:
            "Ask for the whole sum first; when that is refused, offer one way with its sums and "
                + "dates, not a menu."
        case .summarization?:
            "Before you ring off say how much, when and how in one sentence, and wait for the yes."
        case .preparation?:
            "Write target, floor and three objections into your plan before the first word."
        case .decisionMaker?:
            "Ask for the person who can pay by name; leave with a name, a time or a direct number."
        case .professionalism?:
            "Say who you are, use their name, and answer heat with the next calm question."
        case .listening?:
            "Ask one open question, then say nothing until it is answered; use what you hear in "
                + "your next line."
        case .commitment?:
            "Do not accept “soon”: get one sum, one day and one way of paying."
        case .followThrough?:
            "Close by saying what you will send, and the day and hour you will look again."
        case .brevity?:
            "Two sentences a turn, then stop."
        case .notes?:
            "Write minutes that a colleague could carry on from: who, why, sums, days, next step."
        case .compliance?:
            "Check who is on the line before a word of the debt, and say only what the file bears "
                + "out."
        }
    }
}
