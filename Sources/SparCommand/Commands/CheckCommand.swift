public import ArgumentParser
import Glibc
public import SparAuthoring
import SparLanguage
import SparModel
import SparPractice

/// `spar check`: every fault of every authored file, and the sample calls played.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check scenarios, their sample calls, rubric and rule packs.",
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

    @OptionGroup var home: HomeOptions
    @OptionGroup var look: LookOptions

    func run() throws {
        let library = try home.library(in: .current)
        var report = Report()
        let scoring = ScoringFiles(library: library)
        report.diagnostics += scoring.diagnostics
        report.sources.merge(scoring.sources) { first, _ in first }
        let grader = try Loading.grader(from: library)
        let hearing = Hearing()
        let runner = SampleRunner(hearing: hearing, grader: grader)
        for name in scenarios.isEmpty ? library.slugs() : scenarios {
            check(name, in: library, hearing: hearing, runner: runner, report: &report)
        }
        try write(report)
        let isBad =
            report.diagnostics.contains { $0.severity == .error || strict }
        if isBad { throw ExitStatus.no.code }
    }

    /// What was found so far.
    private struct Report {
        var diagnostics: [Diagnostic] = []
        var sources: [String: String] = [:]
        var scenarios = 0
        var samples = 0
    }

    private func check(
        _ name: String,
        in library: ScenarioLibrary,
        hearing: Hearing,
        runner: SampleRunner,
        report: inout Report
    ) {
        let loaded = library.load(name)
        report.scenarios += 1
        report.diagnostics += loaded.diagnostics
        report.sources.merge(loaded.sources) { first, _ in first }
        let slug = loaded.scenario?.id ?? name
        let samples = library.loadSamples(of: slug, in: loaded.scenario)
        report.diagnostics += samples.diagnostics
        report.sources.merge(samples.sources) { first, _ in first }
        guard let scenario = loaded.scenario else { return }
        report.diagnostics += ReactionSampleCheck(hearing: hearing).differences(in: scenario).map {
            Diagnostic(
                code: "SP0071",
                message: $0.message,
                place: $0.place,
                help: "say it as a trainee would, or name the acts it is heard as in `hear`"
            )
        }
        for sample in samples.samples {
            report.samples += 1
            report.diagnostics += runner.play(sample, of: scenario).differences.map {
                Diagnostic(
                    code: "SP0070",
                    message: "sample `\(sample.name)` differs: \($0.message)",
                    place: $0.place,
                    help: "change the sample if it is wrong, the scenario if the sample is right"
                )
            }
        }
    }

    private func write(_ report: Report) throws {
        var seen: Set<Diagnostic> = []
        let found = report.diagnostics.filter { seen.insert($0).inserted }
        let text = format.render(
            found,
            sources: report.sources,
            isColoured: look.color.isColored(STDERR_FILENO)
        )
        switch format {
        case .text:
            if !found.isEmpty { Output.talk(text) }
            try Output.print(
                "\(report.scenarios) scenarios, \(report.samples) sample calls: "
                    + DiagnosticText.count(found)
            )
        case .json, .sarif, .github:
            try Output.print(text)
        }
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
