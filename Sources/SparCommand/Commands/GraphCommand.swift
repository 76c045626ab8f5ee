import ArgumentParser
import SparAuthoring
import SparModel
import SparReports

/// `spar graph`: a scenario's beats, what leads where, endings and clues.
struct GraphCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph",
        abstract: "Draw a scenario: beats, what leads from one to another, endings and clues.",
        discussion: """
            Mermaid for Markdown, DOT for Graphviz, SVG for a browser:
            spar graph cheque-in-the-post --format svg > cheque.svg
            """
    )

    /// The languages a graph is written in.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case mermaid, dot, svg
    }

    @Argument(help: ArgumentHelp("The scenario by name or path.", valueName: "scenario"))
    var scenario: String

    @Option(help: "mermaid, dot or svg.")
    var format: Format = .mermaid

    @OptionGroup var home: HomeOptions
    @OptionGroup var look: LookOptions

    func run() throws {
        let library = try home.library(in: .current)
        let graph = ScenarioGraph(try Loading.scenario(scenario, from: library, look: look))
        let text =
            switch format {
            case .mermaid: MermaidGraph.text(graph)
            case .dot: DOTGraph.text(graph)
            case .svg: SVGGraph.text(graph)
            }
        try Output.write(text, to: 1)
    }
}
