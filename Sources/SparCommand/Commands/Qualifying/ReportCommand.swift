import ArgumentParser
import SparModel
import SparPractice
import SparQualification
import SparRecords
import SparReports

/// `spar report`: all there is to say of somebody's standing.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Show how somebody stands: decision, grades with evidence, what they rest on.",
        discussion: "Issues nothing. The page needs no network and no script, and prints well."
    )

    @OptionGroup var about: AgentOptions

    @Option(help: ArgumentHelp("Write the report as a web page here.", valueName: "file"))
    var html: String?

    @Option(help: ArgumentHelp("Write their newest credential here.", valueName: "file"))
    var credential: String?

    @Flag(help: "List every criterion with its turns.")
    var all = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: QualifyOptions

    func run() throws {
        let environment = SparEnvironment.current
        let store = try options.records.existing(in: environment)
        var (desk, policy) = try options.desk(store, environment: environment)
        let market = try QualifyOptions.market(about.market, of: policy)
        var gate = options.gate(in: environment)
        let report = try KeysCommand.failing {
            try desk.report(
                on: about.agent,
                market: market,
                day: about.on ?? environment.today,
                gate: gate.answer(about.agent, market: market, on: about.on)
            )
        }
        if let credential {
            let held = try KeysCommand.failing { try store.credentials(of: about.agent) }
            guard let newest = held.last(where: { $0.market == market }) else {
                throw CommandFailure(
                    "`\(about.agent)` holds no credential for \(market.rawValue) calls",
                    .no
                )
            }
            try OutputFile.write(newest.token + "\n", to: credential)
        }
        if let html { try OutputFile.write(QualificationPage(report).html, to: html) }
        if json {
            return try Output.print(
                JSONDocument.pretty(QualificationDocument(report), snakeCased: true)
            )
        }
        guard html == nil else { return Output.talk("Written to \(html ?? "").") }
        let text = QualificationText(palette: options.look.palette, width: options.look.width)
        for line in text.lines(report, detailed: all) { try Output.print(line) }
    }
}
