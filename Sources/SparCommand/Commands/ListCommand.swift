import ArgumentParser
import SparAuthoring
import SparModel
import SparReports

/// `spar list`: what there is to practise.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List what there is to practise."
    )

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var home: HomeOptions
    @OptionGroup var look: LookOptions

    func run() throws {
        let library = try home.library(in: .current)
        var broken: [String] = []
        var scenarios: [Scenario] = []
        for slug in library.slugs() {
            if let scenario = library.load(slug).scenario {
                scenarios.append(scenario)
            } else {
                broken.append(slug)
            }
        }
        scenarios.sort { ($0.difficulty, $0.id) < ($1.difficulty, $1.id) }
        if json {
            try Output.print(JSONDocument.pretty(ScenarioListDocument(scenarios)))
        } else {
            let longest = scenarios.map(\.id.count).max() ?? 0
            for scenario in scenarios {
                let gap = String(repeating: " ", count: longest - scenario.id.count + 2)
                let level = String(repeating: "*", count: scenario.difficulty)
                try Output.print(
                    look.palette.name(scenario.id) + gap
                        + level + String(repeating: " ", count: 6 - level.count)
                        + scenario.title
                        + look.palette.faint("  \(scenario.caseFile.market.rawValue)")
                )
            }
        }
        for slug in broken {
            Output.talk("`\(slug)` cannot be played; `spar check \(slug)` says why")
        }
    }
}
