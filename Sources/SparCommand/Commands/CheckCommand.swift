public import ArgumentParser
import Foundation
import Glibc
public import SparAuthoring
import SparLanguage
import SparModel
import SparPractice

/// `spar check`: every fault of every authored file, and the sample calls played.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check scenarios, their sample calls, rubric, rule packs and policy.",
        discussion: "Exits with 1 when there is an error or a sample call differs."
    )

    @Argument(
        help: ArgumentHelp("Scenarios by name or path; all when left out.", valueName: "scenario")
    )
    var scenarios: [String] = []

    @Option(help: "How faults are written: text, json, sarif or github.")
    var format: DiagnosticFormat = .text

    @Flag(help: "Count warnings as errors.")
    var strict = false

    @Flag(
        help: ArgumentHelp(
            "Prove each scenario with simulated trainees as well.",
            discussion: "Takes some seconds a scenario; `spar explore` shows the whole report."
        )
    )
    var prove = false

    @Flag(
        help: ArgumentHelp(
            "Say every line of like, and see that its reaction answers.",
            discussion: "Takes some seconds a scenario."
        )
    )
    var lines = false

    @OptionGroup var home: HomeOptions
    @OptionGroup var look: LookOptions

    func run() throws {
        let library = try home.library(in: .current)
        var report = Report()
        let names = scenarios.filter { !isScoring($0, library) }
        let scoring = ScoringFiles(library: library, others: true)
        report.add(scoring.diagnostics, scoring.sources)
        report.packs = scoring.packs.count
        report.rules = scoring.packs.reduce(0) { $0 + $1.rules.count }
        let hearing = Hearing()
        if names.count < scenarios.count {
            report.add(scoring.exampleFaults(hearing: hearing), scoring.sources)
        }
        // A broken rubric hides no fault of a scenario: samples are played, only not graded.
        let runner = SampleRunner(
            hearing: hearing,
            grader: try? Grader(library: library, rubric: nil, hearing: hearing)
        )
        let reactions = ReactionSampleCheck(hearing: hearing, tryingLines: lines)
        var checked: [(found: Report, scenario: Scenario?)] = []
        let areMany = scenarios.isEmpty || names.count > 1
        let shared = areMany ? library.sharedFiles() : nil
        if scenarios.isEmpty || !names.isEmpty {
            checked = Parallel.map(scenarios.isEmpty ? library.slugs() : names) { name in
                var found = Report()
                let scenario = Self.check(
                    name,
                    in: library,
                    sharing: shared,
                    reactions: reactions,
                    runner: runner,
                    report: &found
                )
                return (found, scenario)
            }
        }
        if PolicyFile.exists(in: library) {
            // Only the whole library shows whether anybody can meet the policy.
            let whole =
                scenarios.isEmpty
                ? checked.compactMap(\.scenario)
                : names.count < scenarios.count
                    ? Loading.sound(from: library) : nil
            let policy = PolicyFile(library: library, scenarios: whole?.map(ScenarioHead.init))
            report.add(policy.diagnostics, policy.sources)
        }
        for (found, _) in checked { report.add(found) }
        if let faults = shared?.faults { report.add(faults.diagnostics, faults.sources) }
        if prove, !checked.isEmpty {
            let grader = try Loading.grader(from: library, hearing: hearing)
            for scenario in checked.compactMap(\.scenario) {
                proved(scenario, hearing: hearing, grader: grader, report: &report)
            }
        }
        try write(report)
        if report.found.contains(where: { $0.severity == .error || strict }) {
            throw ExitStatus.no.code
        }
    }

    /// Whether an argument names the rubric, a rule pack, the policy or their folder, which are
    /// always checked.
    private func isScoring(_ name: String, _ library: ScenarioLibrary) -> Bool {
        var path = name
        while path.hasSuffix("/") { path.removeLast() }
        return path == "Scoring" || path.hasPrefix("Scoring/") || path.hasPrefix(library.scoring)
    }

    /// What was found so far, every fault once.
    private struct Report: Sendable {
        private(set) var found: [Diagnostic] = []
        private(set) var sources: [String: String] = [:]
        private var seen: Set<Diagnostic> = []
        var scenarios = 0
        var samples = 0
        var unplayed = 0
        var packs = 0
        var rules = 0
        /// What was proved of each scenario, in a line.
        var proofs: [String] = []

        mutating func add(_ other: Report) {
            add(other.found, other.sources)
            scenarios += other.scenarios
            samples += other.samples
            unplayed += other.unplayed
        }

        mutating func add(_ diagnostics: [Diagnostic], _ sources: [String: String] = [:]) {
            for diagnostic in diagnostics where seen.insert(diagnostic).inserted {
                found.append(diagnostic)
            }
            self.sources.merge(sources) { first, _ in first }
        }
    }

    private static func check(
        _ name: String,
        in library: ScenarioLibrary,
        sharing shared: SharedFiles?,
        reactions: ReactionSampleCheck,
        runner: SampleRunner,
        report: inout Report
    ) -> Scenario? {
        let loaded = library.load(name, sharing: shared)
        report.scenarios += 1
        report.add(loaded.diagnostics, loaded.sources)
        let samples = library.loadSamples(of: loaded.scenario?.id ?? name, in: loaded.scenario)
        report.add(samples.diagnostics, samples.sources)
        guard let scenario = loaded.scenario else {
            report.unplayed += samples.samples.count
            return nil
        }
        let runner = runner.rehearsing(scenario)
        report.add(
            reactions.differences(in: scenario, rehearsedBy: runner).map {
                Diagnostic(
                    code: "SP0071",
                    message: $0.message,
                    place: $0.place,
                    help: "say it as a trainee would, name the acts it is heard as in `hear`, its "
                        + "words in `asks`, or the whole of it in `like`"
                )
            }
        )
        for sample in samples.samples {
            report.samples += 1
            report.add(
                runner.play(sample, of: scenario, among: samples.samples).differences.map {
                    Diagnostic(
                        code: $0.weight == .wording ? "SP0074" : "SP0070",
                        severity: $0.weight == .wording ? .warning : .error,
                        message: "sample `\(sample.name)` differs in \($0.weight.words): "
                            + $0.message,
                        place: $0.place,
                        help: $0.context.isEmpty
                            ? "change the sample if it is wrong, the scenario if the sample is right"
                            : $0.context
                    )
                }
            )
        }
        return scenario
    }

    /// Calls of each kind of trainee in a proof: six seeds, four wordings each.
    private static let proofCalls = 24

    /// Plays simulated trainees and reports what keeps the scenario from being published.
    private func proved(
        _ scenario: Scenario,
        hearing: Hearing,
        grader: Grader,
        report: inout Report
    ) {
        let explorer = Explorer(scenario: scenario, hearing: hearing, grader: grader)
        let bar = ProgressBar(scenario.id)
        let plan = Explorer.Plan(
            callsPerKind: Self.proofCalls,
            gradedPerKind: Self.proofCalls,
            jobs: ProcessInfo.processInfo.activeProcessorCount
        )
        let (exploration, _) = explorer.explore(plan) { bar.show($0, of: $1) }
        bar.finish()
        let place = SourcePlace(
            file: "Scenarios/\(scenario.id)/scenario.yaml",
            line: 0,
            column: 1
        )
        report.add(
            exploration.faults.map { fault in
                Diagnostic(
                    code: fault.code,
                    message: fault.message,
                    place: place,
                    help: "`spar explore \(scenario.id)` shows the whole report"
                )
            }
        )
        guard let best = exploration.best, let shortest = exploration.shortest else { return }
        report.proofs.append(
            "\(scenario.id): best way \(best.score) points in \(best.turns) turns, shortest "
                + "\(shortest.score) in \(shortest.turns)"
                + (exploration.separation.map { ", \($0) points from bad" } ?? "")
                + (exploration.seeds.map { ", seeds \($0.least) to \($0.most)" } ?? "")
        )
    }

    private func write(_ report: Report) throws {
        switch format {
        case .text:
            let text = DiagnosticText(
                sources: report.sources,
                isColoured: look.color.isColored(STDERR_FILENO)
            )
            for diagnostic in report.found { Output.talk(text.text(diagnostic)) }
            for proof in report.proofs { try Output.print(proof) }
            let unplayed = report.unplayed == 0 ? "" : " (\(report.unplayed) not played)"
            try Output.print(
                "\(count(report.scenarios, "scenario")), "
                    + "\(count(report.samples, "sample call"))\(unplayed), rubric, "
                    + "\(count(report.rules, "rule")) in \(count(report.packs, "pack")): "
                    + DiagnosticText.count(report.found)
            )
        case .json, .sarif, .github:
            try Output.write(
                format.render(report.found, sources: report.sources),
                to: STDOUT_FILENO
            )
        }
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}

extension SampleRunner.Difference.Weight {
    /// What differs, in words.
    fileprivate var words: String {
        switch self {
        case .wording: "wording"
        case .branch: "its course"
        case .score: "its grade"
        }
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
