import ArgumentParser
import SparAuthoring
import SparLanguage
import SparModel
import SparPractice
import SparRecords
import SparReports

/// `spar list`: what there is to practise.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List what there is to practise, and how far you have come with it.",
        discussion: """
            Filters narrow the list: `spar list --skill listening --level 2-3 --todo`. What is due
            again, and when, follows the rule in docs/practising.md. Of a case of several calls it
            says which call is next.
            """
    )

    @Option(help: "Only what trains this: listening, options, …")
    var skill: DimensionKey?

    @Option(help: "Only this difficulty, or a range such as 2-3.")
    var level: LevelRange?

    @Option(help: "Only this market: business or consumer.")
    var market: Market?

    @Flag(help: "Only what is new, not passed, due again, or a case with its next call ahead.")
    var todo = false

    @Flag(help: "Only what passed when last called.")
    var passed = false

    @Option(help: "Whose calls count; else your user name.")
    var trainee: String?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var practised: PractisedOptions

    func validate() throws {
        if todo, passed {
            throw ValidationError("--todo and --passed exclude each other; leave one out")
        }
    }

    func run() throws {
        let environment = SparEnvironment.current
        let library = try practised.home.library(in: environment)
        let day = practised.day(in: environment)
        let trainee = trainee ?? environment.userName
        let (history, store) = try practised.history(of: trainee, withCards: false, in: environment)
        let scenarios = Loading.scenarios(from: library)
        let standings = try standings(of: trainee, in: scenarios, history, store)
        let shelf = history.shelf(scenarios, standings: standings).filter { isWanted($0, on: day) }
        if json {
            return try Output.print(
                JSONDocument.pretty(ScenarioListDocument(shelf, trainee: trainee, on: day))
            )
        }
        guard !shelf.isEmpty else {
            Output.talk("spar: nothing fits these filters; `spar list` shows all there is")
            return
        }
        try Output.print(ShelfText(practised.look.page).lines(shelf, on: day))
    }

    /// Where the trainee's cases of several calls stand; those never called are left out.
    private func standings(
        of trainee: String,
        in scenarios: [Scenario],
        _ history: PracticeHistory,
        _ store: CallStore?
    ) throws -> [String: CaseStanding] {
        let called = Set(history.calls.map(\.scenario))
        let begun = scenarios.filter { !$0.calls.isEmpty && called.contains($0.id) }
        guard let store, !begun.isEmpty else { return [:] }
        let desk = CaseDesk(store: store, hearing: Hearing())
        do {
            return try begun.reduce(into: [:]) { standings, scenario in
                standings[scenario.id] = try desk.standing(of: trainee, in: scenario).mark
            }
        } catch {
            throw CommandFailure("\(error)")
        }
    }

    private func isWanted(_ item: ShelfItem, on day: CalendarDay) -> Bool {
        if let skill, !item.skills.contains(skill) { return false }
        if let level, !level.levels.contains(item.difficulty) { return false }
        if let market, item.market != market { return false }
        if passed, !item.record.passed { return false }
        return !todo || item.isTodo(on: day)
    }
}

/// One difficulty or a range of them.
struct LevelRange: ExpressibleByArgument {
    var levels: ClosedRange<Int>

    /// Reads "3" or "2-4".
    init?(argument: String) {
        let ends = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(ends.count), let low = ends.first ?? nil,
            let high = ends.last ?? nil, low <= high, low >= 1, high <= 5
        else { return nil }
        levels = low...high
    }
}
