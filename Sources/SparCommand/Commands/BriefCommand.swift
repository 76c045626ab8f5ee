import ArgumentParser
import SparReports

/// `spar brief`: the case file before the call.
struct BriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: "Show the case file of a scenario: invoices, history, mandate, objections."
    )

    @Argument(help: "The scenario; `spar list` shows all.")
    var scenario: String

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var home: HomeOptions
    @OptionGroup var look: LookOptions

    func run() throws {
        let library = try home.library(in: .current)
        let scenario = try Loading.scenario(scenario, from: library, look: look)
        if json { return try Output.print(JSONDocument.pretty(BriefDocument(scenario))) }
        let brief = BriefText(palette: look.palette, width: look.width)
        for line in brief.lines(scenario) { try Output.print(line) }
    }
}
