import ArgumentParser
import SparLanguage
import SparModel
import SparPractice
import SparRecords
import SparReports

/// `spar brief`: the case file before the call.
struct BriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract:
            "Show the case file of a scenario: who, invoices, history, mandate, objections, law.",
        discussion: """
            Of a case of several calls it shows the file as your next call finds it, with the
            minutes you wrote.
            """
    )

    @Argument(help: "The scenario; `spar list` shows all.")
    var scenario: String

    @Option(help: "Whose case it is; else your user name.")
    var trainee: String?

    @Flag(help: "Show the file of the first call, however far the case has gone.")
    var fresh = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var home: HomeOptions
    @OptionGroup var records: RecordOptions
    @OptionGroup var look: LookOptions

    func run() throws {
        let environment = SparEnvironment.current
        let library = try home.library(in: environment)
        var scenario = try Loading.scenario(scenario, from: library, look: look)
        if !fresh, !scenario.calls.isEmpty,
            let store = try records.storeIfThere(in: environment)
        {
            do {
                let desk = CaseDesk(store: store, hearing: Hearing())
                let trainee = trainee ?? environment.userName
                scenario = try desk.standing(of: trainee, in: scenario).stage.scenario
            } catch {
                throw CommandFailure("\(error)")
            }
        }
        let packs = ScoringFiles(library: library).packs
        if json {
            return try Output.print(JSONDocument.pretty(BriefDocument(scenario, packs: packs)))
        }
        try Pager.show(
            BriefText(look.page).lines(scenario, packs: packs),
            environment: environment.variables
        )
    }
}
