import ArgumentParser
import SparModel
import SparPractice
import SparReports

/// `spar progress`: how a trainee's grades have gone.
struct ProgressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress",
        abstract: "Show how grades have gone: each dimension over time, and what costs most.",
        discussion: "docs/practising.md says how each figure is made."
    )

    @OptionGroup var trainee: PractisedTrainee

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var practised: PractisedOptions

    func run() throws {
        let environment = SparEnvironment.current
        let (history, store) = try practised.history(
            of: trainee.id(in: environment),
            withCards: true,
            in: environment
        )
        var progress = history.progress(on: practised.day(in: environment))
        progress.weakest = try practised.quoted(progress.weakest, from: store)
        if json { return try Output.print(JSONDocument.pretty(ProgressDocument(progress))) }
        try Output.print(ProgressText(practised.look.page).lines(progress))
    }
}

/// `spar coach`: what to practise next, and why.
struct CoachCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coach",
        abstract: "Say what to practise next, and why.",
        discussion: """
            The same calls on the same day get the same advice; docs/practising.md gives the rules.
            """
    )

    @OptionGroup var trainee: PractisedTrainee

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var practised: PractisedOptions

    func run() throws {
        let environment = SparEnvironment.current
        let library = try practised.home.library(in: environment)
        let scenarios = Loading.scenarios(from: library)
        let (history, store) = try practised.history(
            of: trainee.id(in: environment),
            withCards: true,
            in: environment
        )
        var advice: Advice
        do {
            let packs = history.failedLast ? ScoringFiles(library: library).packs : []
            advice = try Coach(history, scenarios: scenarios, packs: packs)
                .advice(on: practised.day(in: environment))
        } catch {
            throw CommandFailure("there is no scenario to practise; `spar check` says why")
        }
        advice.weakest = try practised.quoted(advice.weakest, from: store)
        if json { return try Output.print(JSONDocument.pretty(AdviceDocument(advice))) }
        try Output.print(AdviceText(practised.look.page).lines(advice))
    }
}
