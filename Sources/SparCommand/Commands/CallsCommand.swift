import ArgumentParser
import SparModel
import SparRecords
import SparReports

/// `spar calls`: the calls on record.
struct CallsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calls",
        abstract: "List the calls that are kept, newest first.",
        discussion: """
            A call that goes another way from a turn of an earlier one is shown with that call and
            turn, a later call of a case with its number.
            """
    )

    @Argument(help: "Only calls of this scenario.")
    var scenario: String?

    @Option(help: "Only this trainee's calls.")
    var trainee: String?

    @Option(help: "At most so many; 0 for all.")
    var limit = 30

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var records: RecordOptions
    @OptionGroup var look: LookOptions

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit takes 0 or more") }
    }

    func run() throws {
        let calls: [CallSummary]
        do {
            calls = try records.store(in: .current).calls(
                trainee: trainee,
                scenario: scenario,
                limit: limit == 0 ? nil : limit
            )
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure("\(error)")
        }
        let items = calls.map {
            CallListDocument.Item(
                $0.opening,
                ending: $0.finish?.ending,
                isFinished: $0.finish != nil,
                overall: $0.overall,
                passed: $0.passed
            )
        }
        if json { return try Output.print(JSONDocument.pretty(CallListDocument(items))) }
        if items.isEmpty { return Output.talk("no call is kept here; `spar call` makes one") }
        for line in CallListText(palette: look.palette, width: look.width).lines(items) {
            try Output.print(line)
        }
    }
}
