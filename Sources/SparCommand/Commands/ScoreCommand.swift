import ArgumentParser
import Foundation
import SparAuthoring
import SparLanguage
import SparModel
import SparPractice
import SparReports

/// `spar score`: grades any transcript.
struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Grade a transcript, Spar's own or one from elsewhere.",
        discussion: """
            The file is a JSON object of docs/transcript-format.md; `-` reads stdin. Exits with 1
            when the call does not pass.
            """
    )

    @Argument(help: "The transcript.")
    var transcript: String

    @Option(help: ArgumentHelp("Another rubric than Scoring/rubric.yaml.", valueName: "file"))
    var rubric: String?

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "List the criteria that were met too.")
    var all = false

    @OptionGroup var home: HomeOptions
    @OptionGroup var look: LookOptions

    func run() throws {
        let library = try home.library(in: .current)
        let grader = try Loading.grader(
            from: library,
            rubric: rubric,
            hearing: Hearing()
        )
        let result = TranscriptReader().read(Array(try bytes()))
        for fault in result.faults where fault.isWarning {
            Output.talk("\(transcript): \(fault)")
        }
        guard let record = result.transcript else {
            for fault in result.faults where !fault.isWarning {
                Output.talk("\(transcript): \(fault)")
            }
            throw CommandFailure(
                "`\(transcript)` is no transcript; docs/transcript-format.md says what is"
            )
        }
        let scorecard = grader.grade(record)
        if json {
            try Output.print(JSONDocument.pretty(ScorecardDocument(scorecard, call: record.id)))
        } else {
            let text = ScorecardText(palette: look.palette, width: look.width)
            for line in text.lines(scorecard, detailed: all) { try Output.print(line) }
        }
        if !scorecard.passed { throw ExitStatus.no.code }
    }

    private func bytes() throws -> Data {
        if transcript == "-" { return try FileHandle.standardInput.readToEnd() ?? Data() }
        guard FileManager.default.fileExists(atPath: transcript) else {
            throw CommandFailure(
                "there is no file `\(transcript)`; `spar review --transcript` writes one of a call"
            )
        }
        guard let bytes = FileManager.default.contents(atPath: transcript) else {
            throw CommandFailure("`\(transcript)` may not be read; mend its permissions")
        }
        return bytes
    }
}
