public import ArgumentParser
import Glibc
import SparAuthoring
import SparLanguage
public import SparModel
import SparPractice
import SparRecords
import SparReports

/// `spar call`: holds a call at a terminal or from a pipe.
struct CallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Hold a call.",
        discussion: """
            At a terminal: type what you would say; /help lists what else you can do. With no
            terminal on stdin each line is a turn and only the call is printed; lines after its
            end are the minutes.
            """
    )

    @Argument(help: ArgumentHelp("What to practise; `spar list` shows all.", valueName: "scenario"))
    var scenario: String?

    @Option(help: "Whose call it is; else your user name.")
    var trainee: String?

    @Flag(help: "An assessment: no hints, no undo, no why, no chosen seed.")
    var assessment = false

    @Option(help: "The seed of every chance in the call; the same seed gives the same call.")
    var seed: UInt64?

    @Flag(help: "Go on with this trainee's last call that was left unfinished.")
    var resume = false

    @Flag(help: "Print one event a line as JSON.")
    var json = false

    @OptionGroup var home: HomeOptions
    @OptionGroup var records: RecordOptions
    @OptionGroup var look: LookOptions

    func validate() throws {
        if assessment, seed != nil {
            throw ValidationError("--seed cannot be chosen in an assessment; leave it out")
        }
        if assessment, resume {
            throw ValidationError("an assessment cannot be resumed; it counts from its first ring")
        }
        if scenario == nil, !resume {
            throw ValidationError("name a scenario; `spar list` shows what there is")
        }
        if let trainee, trainee.isEmpty || trainee.count > 100 {
            throw ValidationError("--trainee takes a name or id of 1 to 100 characters")
        }
    }

    func run() throws {
        let environment = SparEnvironment.current
        let library = try home.library(in: environment)
        let store = try records.store(in: environment)
        let trainee = trainee ?? environment.userName
        let left = resume ? try unfinished(in: store, trainee: trainee) : nil
        let scenario = try Loading.scenario(
            left?.opening.scenario ?? scenario ?? "",
            from: library,
            look: look
        )
        let hearing = Hearing()
        let live: LiveCall
        do {
            if let left {
                live = try LiveCall(
                    resuming: left,
                    scenario: scenario,
                    hearing: hearing,
                    store: store
                )
            } else {
                live = try LiveCall(
                    opening(of: scenario, trainee: trainee, environment: environment),
                    scenario: scenario,
                    hearing: hearing,
                    store: store
                )
            }
        } catch {
            throw CommandFailure("\(error)")
        }
        let grader = try Loading.grader(from: library, hearing: hearing)
        try hold(live, resumed: left != nil, grader: grader, store: store, environment: environment)
    }

    private func unfinished(in store: CallStore, trainee: String) throws -> StoredCall {
        do {
            guard
                let left = try store.unfinished(
                    trainee: trainee,
                    scenario: scenario,
                    mode: .practice
                )
            else {
                throw CommandFailure(
                    "no unfinished call of \(trainee)"
                        + (scenario.map { " with `\($0)`" } ?? "") + "; begin one without --resume"
                )
            }
            return left
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure("\(error)")
        }
    }

    private func opening(
        of scenario: Scenario,
        trainee: String,
        environment: SparEnvironment
    ) -> CallOpening {
        let now = environment.now()
        let chance = environment.freshSeed()
        return CallOpening(
            call: CallName.make(at: now, chance: chance),
            scenario: scenario.id,
            scenarioDigest: scenario.digest,
            seed: seed ?? chance,
            trainee: trainee,
            mode: assessment ? .assessment : .practice,
            startedAt: now
        )
    }

    private func hold(
        _ live: LiveCall,
        resumed: Bool,
        grader: Grader,
        store: CallStore,
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
            completions: SlashCommand.completions
        )
        let conversation = Conversation(
            live: live,
            lines: lines,
            stage: stage,
            isInteractive: isConversation,
            store: store,
            grader: grader,
            cache: environment.heardCache(of: store),
            now: environment.now
        )
        try conversation.run(resumed: resumed)
    }
}

extension Market: ExpressibleByArgument {}
