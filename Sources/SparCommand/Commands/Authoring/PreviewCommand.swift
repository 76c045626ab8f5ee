import ArgumentParser
import Glibc
import SparAuthoring
import SparLanguage
import SparModel
import SparPractice

/// `spar preview`: plays a scenario while it is being written.
struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Play a scenario while you write it: each save is taken up at once.",
        discussion: """
            Nothing is kept or graded. After a save your lines so far are played again, so that
            you stay where you are; a faulty save is shown and the last good one stays.
            """
    )

    @Argument(help: "The scenario, by name or path.")
    var scenario: String

    @Option(help: "The seed of every chance in the call.")
    var seed: UInt64 = 1

    @OptionGroup var home: HomeOptions
    @OptionGroup var look: LookOptions

    func run() throws {
        let library = try home.library(in: .current)
        let first = try Loading.scenario(scenario, from: library, look: look)
        let isConversation = isatty(STDIN_FILENO) == 1
        let session = PreviewSession(
            name: scenario,
            first: first,
            seed: seed,
            library: library,
            look: look,
            lines: LineSource(output: isConversation ? STDOUT_FILENO : -1, lineLimit: 20_000),
            isInteractive: isConversation
        )
        try session.run()
    }
}
