import ArgumentParser
import SparLanguage
import SparPractice
import SparReports

/// `spar calibrate`: trainers' grades beside Spar's on the same calls.
struct CalibrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate",
        abstract: "Hold Spar's grades against your trainers' on the same calls.",
        discussion: """
            The folder holds calls as NAME.json (docs/transcript-format.md) and what your trainers
            gave them as NAME.grades.json (docs/calibration.md). Says where not to trust Spar.
            """
    )

    @Argument(help: ArgumentHelp("The folder of calls and grades.", valueName: "folder"))
    var folder: String

    @Option(help: ArgumentHelp("Another rubric than Scoring/rubric.yaml.", valueName: "file"))
    var rubric: String?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var home: HomeOptions
    @OptionGroup var look: LookOptions

    func run() throws {
        var path = folder
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        let calls = CalibrationFolder(at: path)
        for fault in calls.faults { Output.talk("\(fault)") }
        guard !calls.faults.contains(where: { !$0.isWarning }) else {
            throw CommandFailure("nothing was graded; mend what is listed above")
        }
        let grader = try Loading.grader(
            from: home.library(in: .current),
            rubric: rubric,
            hearing: Hearing()
        )
        let bar = ProgressBar("Grading")
        let total = calls.count
        let report = grader.calibration(on: calls) { bar.show($0, of: total) }
        bar.finish()
        if json { return try Output.print(JSONDocument.pretty(CalibrationDocument(report))) }
        let text = CalibrationText(palette: look.palette, width: look.width)
        for line in text.lines(report) { try Output.print(line) }
    }
}
