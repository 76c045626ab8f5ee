import ArgumentParser
import Glibc
import SparModel
import SparPractice
import SparRecords
import SparReports

/// What commands that hold a conversation share.
struct SessionOptions: ParsableArguments {
    @Flag(help: "Print one event a line as JSON.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "Write the confirmation you send after the call to this file, as an e-mail.",
            valueName: "file"
        )
    )
    var eml: String?

    @Option(
        help: ArgumentHelp(
            "How long you may be silent at a terminal before the other party speaks; 0 for ever.",
            discussion: "Else the less patience they have, the sooner. For practice.",
            valueName: "seconds"
        )
    )
    var silence: Int?

    func validate() throws {
        if let silence, !(0...3600).contains(silence) {
            throw ValidationError("--silence takes seconds from 0 to 3600, such as 120")
        }
    }

    /// Holds `live` from where it stands to its grade.
    func hold(
        _ live: LiveCall,
        from start: Conversation.Start,
        grader: Grader,
        store: CallStore,
        look: LookOptions,
        home: HomeOptions,
        environment: SparEnvironment
    ) throws {
        let isConversation = isatty(STDIN_FILENO) == 1 && !json
        let stage: any Stage
        if json {
            stage = EventStage()
        } else if isConversation {
            stage = TerminalStage(look: look)
        } else {
            stage = PipeStage()
        }
        let lines = LineSource(
            output: isConversation ? STDOUT_FILENO : -1,
            historyFile: isConversation
                ? HistoryPlace.path(environment, trainee: live.opening.trainee) : nil,
            lineLimit: 20_000,
            isPlain: look.plain,
            completions: SlashCommand.completions
        )
        let conversation = Conversation(
            live: live,
            lines: lines,
            stage: stage,
            isInteractive: isConversation,
            mailFile: eml,
            silenceAfter: silence,
            store: store,
            grader: grader,
            cache: environment.heardCache(of: store),
            guide: { try Loading.guide(from: home.library(in: environment)) },
            now: environment.now
        )
        try conversation.run(from: start)
    }
}
