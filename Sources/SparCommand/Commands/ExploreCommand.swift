import ArgumentParser
import Foundation
import SparAuthoring
import SparLanguage
import SparModel
import SparPractice
import SparReports

/// `spar explore`: a scenario proved by simulated trainees.
struct ExploreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explore",
        abstract: "Play a scenario many times with simulated trainees and say what it is worth.",
        discussion: """
            Eight kinds of trainee hold calls: one who does it well (model) and seven who do not
            (bully, doormat, rambler, rusher, silent, parrot, random). The report shows what was
            reached and said, how calls end, what was not understood, and whether the grades tell
            good from bad. The same seed and number of calls give the same report.
            Exits with 1 when a scenario does not tell good from bad, leaks, loops, keeps good marks
            out of reach or is harder on one seed than on another. See docs/exploring.md.
            """
    )

    @Argument(
        help: ArgumentHelp("Scenarios by name or path; all when left out.", valueName: "scenario")
    )
    var scenarios: [String] = []

    @Option(help: "Calls each kind of trainee holds.")
    var calls = 100

    @Option(help: "Calls of each kind that are graded, the first ones.")
    var graded = 40

    @Option(help: "The seed all calls are derived from.")
    var seed: UInt64 = 1

    @Option(help: "Cores to play on; all when left out.")
    var jobs: Int?

    @Flag(help: "Print the best and the shortest way through, line by line.")
    var ways = false

    @Option(
        help: ArgumentHelp(
            "Print one call of the report, with what was understood and the grade.",
            valueName: "kind:number"
        )
    )
    var show: ShownCallName?

    @Flag(help: "One row a scenario, as a Markdown table.")
    var table = false

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "Say on stderr how long playing, hearing and grading took.")
    var time = false

    @OptionGroup var home: HomeOptions
    @OptionGroup var look: LookOptions

    func validate() throws {
        guard (1...1_000_000).contains(calls) else {
            throw ValidationError("--calls must be from 1 to 1000000")
        }
        guard graded >= 0 else { throw ValidationError("--graded must be 0 or more") }
        guard jobs.map({ (1...256).contains($0) }) ?? true else {
            throw ValidationError("--jobs must be from 1 to 256")
        }
        guard !(json && table) else { throw ValidationError("choose --json or --table") }
    }

    func run() throws {
        let library = try home.library(in: .current)
        let hearing = Hearing()
        let grader = try Loading.grader(from: library, hearing: hearing)
        let names = scenarios.isEmpty ? library.slugs() : scenarios
        let loaded = try names.map { try Loading.scenario($0, from: library, look: look) }
        if let show {
            guard loaded.count == 1, let scenario = loaded.first else {
                throw ValidationError("--show wants one scenario")
            }
            return try print(show, of: scenario, hearing: hearing, grader: grader)
        }
        var explorations: [Exploration] = []
        for scenario in loaded {
            let exploration = explore(scenario, hearing: hearing, grader: grader)
            explorations.append(exploration)
            if !json, !table {
                let text = ExplorationText(
                    palette: look.palette,
                    width: look.width,
                    isPlain: SparEnvironment.current.variables["TERM"] == "dumb"
                )
                let gap = explorations.count > 1 ? "\n" : ""
                try Output.print(
                    gap + text.lines(exploration, showsWays: ways).joined(separator: "\n")
                )
            }
        }
        if json { try Output.print(JSONDocument.pretty(ExplorationDocument(explorations))) }
        if table { try Output.print(ExplorationTable.markdown(explorations)) }
        if explorations.contains(where: { !$0.faults.isEmpty }) { throw ExitStatus.no.code }
    }

    private func explore(
        _ scenario: Scenario,
        hearing: Hearing,
        grader: Grader
    ) -> Exploration {
        let explorer = Explorer(
            scenario: scenario,
            hearing: hearing,
            grader: graded == 0 ? nil : grader,
            clock: { DispatchTime.now().uptimeNanoseconds }
        )
        let cores = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        let plan = Explorer.Plan(
            callsPerKind: calls,
            gradedPerKind: graded,
            seed: seed,
            jobs: cores
        )
        let bar = ProgressBar(scenario.id)
        let (exploration, effort) = explorer.explore(plan) { bar.show($0, of: $1) }
        bar.finish()
        if time {
            // Once more with every line known: what playing itself takes.
            var again = plan
            again.gradedPerKind = 0
            let known = explorer.explore(again).effort.playing
            Output.talk(Self.times(exploration, effort, known: known, cores: cores))
        }
        return exploration
    }

    /// One call as the exploration played it.
    private func print(
        _ name: ShownCallName,
        of scenario: Scenario,
        hearing: Hearing,
        grader: Grader
    ) throws {
        let explorer = Explorer(scenario: scenario, hearing: hearing, grader: grader)
        let shown = explorer.call(name.number, of: name.kind, seed: seed)
        let trace = TraceText(palette: look.palette, width: look.width)
        var lines = [
            look.palette.strong("\(scenario.id), \(name.kind.rawValue) \(name.number)")
                + look.palette.faint("  seed \(shown.call.seed)")
        ]
        func add(_ turn: Turn?) {
            for reply in turn?.replies ?? [] {
                lines += reply.lines(width: look.width, palette: look.palette)
            }
        }
        add(shown.opening)
        for (deed, turn) in shown.turns {
            lines += Paragraph.lines(
                deed.shown,
                width: look.width,
                indent: "      ",
                first: look.palette.strong("you>") + " "
            )
            if let turn { lines += trace.lines(turn) }
            add(turn)
        }
        if let scorecard = shown.scorecard {
            lines.append("")
            lines += ScorecardText(palette: look.palette, width: look.width).lines(scorecard)
        }
        try Output.print(lines.joined(separator: "\n"))
    }

    /// "19,312 turns in 1.2 s, 16,093 a second; …".
    private static func times(
        _ exploration: Exploration,
        _ effort: Explorer.Effort,
        known: UInt64,
        cores: Int
    ) -> String {
        func seconds(_ nanoseconds: UInt64) -> String {
            String(format: "%.2f s", Double(nanoseconds) / 1e9)
        }
        let pace = Double(exploration.turns) / max(1e-9, Double(known) / 1e9)
        return "\(exploration.scenario): \(exploration.turns) turns on \(cores) cores in "
            + "\(seconds(effort.playing)) while hearing \(exploration.linesHeard) lines, in "
            + "\(seconds(known)) with hearing remembered (\(Int(pace)) turns a second); graded in "
            + seconds(effort.grading)
    }
}

/// A call by its kind of trainee and its number, as reports name it: "model:213".
struct ShownCallName: ExpressibleByArgument {
    let kind: TraineeKind
    let number: Int

    init?(argument: String) {
        let parts = argument.split(whereSeparator: { $0 == ":" || $0 == " " })
        guard parts.count == 2, let kind = TraineeKind(rawValue: String(parts[0])),
            let number = Int(parts[1]), (1...1_000_000).contains(number)
        else { return nil }
        self.kind = kind
        self.number = number
    }
}

extension CallEntry.Deed {
    /// What a simulated trainee did, in a line.
    fileprivate var shown: String {
        switch self {
        case .said(let text): text
        case .silence(let seconds): "(says nothing for \(seconds) seconds)"
        case .hold(let seconds): "(puts them on hold for \(seconds) seconds)"
        case .hungUp: "(rings off)"
        case .undid, .looked, .noted, .planned, .minuted, .confirmed: "(does something else)"
        }
    }
}
