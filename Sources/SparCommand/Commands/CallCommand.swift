public import ArgumentParser
import SparAuthoring
import SparEngine
import SparLanguage
public import SparModel
import SparPractice
import SparRecords

/// `spar call`: holds a call at a terminal or from a pipe.
struct CallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Hold a call.",
        discussion: """
            At a terminal: type what you would say; /help lists what else you can do. With no
            terminal on stdin each line is a turn and only the call is printed; lines after its
            end are the minutes and, where something was agreed, after an empty line the written
            confirmation. A case of several calls goes on with its next call.
            """
    )

    @Argument(help: ArgumentHelp("What to practise; `spar list` shows all.", valueName: "scenario"))
    var scenario: String?

    @Option(help: "Whose call it is; else your user name.")
    var trainee: String?

    @Flag(
        help: """
            An assessment: the scenario is drawn among those the trainee has not met, and the call \
            counts from its first ring. No hints, no undo, no why, no way back in, and a time limit.
            """
    )
    var assessment = false

    @Option(help: "What an assessment counts for: consumer or business.")
    var market: Market?

    @Option(help: "The seed of every chance in the call; the same seed gives the same call.")
    var seed: UInt64?

    @Flag(help: "Go on with this trainee's last call that was left unfinished.")
    var resume = false

    @Flag(help: "Begin a case of several calls anew.")
    var fresh = false

    @Option(help: "Your call plan; else it is asked for at a terminal.")
    var plan: String?

    @OptionGroup var session: SessionOptions
    @OptionGroup var home: HomeOptions
    @OptionGroup var records: RecordOptions
    @OptionGroup var anchors: AnchorOptions
    @OptionGroup var look: LookOptions

    func validate() throws {
        if assessment, seed != nil {
            throw ValidationError("--seed cannot be chosen in an assessment; leave it out")
        }
        if assessment, resume {
            throw ValidationError("an assessment cannot be resumed; it counts from its first ring")
        }
        if assessment, scenario != nil {
            throw ValidationError("the scenario of an assessment is drawn; leave it out")
        }
        if assessment, trainee == nil {
            throw ValidationError("say whose assessment it is: --trainee with an id of the roster")
        }
        if assessment, session.silence != nil {
            throw ValidationError("--silence is for practice; leave it out")
        }
        if !assessment, market != nil {
            throw ValidationError("--market goes with --assessment; a scenario has its own market")
        }
        if scenario == nil, !resume, !assessment {
            throw ValidationError("name a scenario; `spar list` shows what there is")
        }
        if resume, fresh {
            throw ValidationError("--resume goes on and --fresh begins anew; leave one of them out")
        }
        if resume, plan != nil {
            throw ValidationError("--plan is for a call that begins; in the call, /plan adds to it")
        }
        if let trainee, trainee.isEmpty || trainee.count > 100 {
            throw ValidationError("--trainee takes a name or id of 1 to 100 characters")
        }
    }

    func run() throws {
        let environment = SparEnvironment.current
        let library = try home.library(in: environment)
        let store = try records.store(in: environment)
        if assessment { return try assess(library, store, environment) }
        let trainee = trainee ?? environment.userName
        let left = resume ? try unfinished(in: store, trainee: trainee) : nil
        let (scenario, hearing, grader) = try Loading.call(
            left?.opening.scenario ?? scenario ?? "",
            from: library,
            look: look
        )
        let live: LiveCall
        do {
            if let left {
                live = try LiveCall(
                    resuming: left,
                    stage: CaseStage(
                        of: left.opening,
                        scenario: scenario,
                        hearing: hearing,
                        store: store
                    ),
                    hearing: hearing,
                    store: store
                )
            } else {
                let desk = CaseDesk(store: store, hearing: hearing)
                let stage = try stage(of: scenario, trainee: trainee, desk: desk)
                live = try LiveCall(
                    opening(of: stage, trainee: trainee, environment: environment),
                    stage: stage,
                    hearing: hearing,
                    store: store
                )
            }
        } catch {
            throw CommandFailure("\(error)")
        }
        try session.hold(
            live,
            from: left == nil ? .ring(plan: plan) : .resumed,
            grader: grader,
            store: store,
            look: look,
            home: home,
            environment: environment
        )
    }

    /// Where the call begins: an assessment, and whoever says so, begins a case anew.
    private func stage(
        of scenario: Scenario,
        trainee: String,
        desk: CaseDesk
    ) throws -> CaseStage {
        guard !fresh else { return CaseStage(scenario) }
        let standing = try desk.standing(of: trainee, in: scenario)
        switch standing {
        case .first, .later: break
        case .settled(_, let fate):
            let last = fate.payments.last.map { ", the last of it on \($0.date.spoken)" } ?? ""
            Output.talk("The case is closed: all has come in\(last). It begins anew.")
        case .over: Output.talk("The case has had its last call. It begins anew.")
        case .changed:
            Output.talk(
                "`\(scenario.id)` has changed since your last call of it. The case begins anew."
            )
        }
        return standing.stage
    }

    private func assess(
        _ library: ScenarioLibrary,
        _ store: CallStore,
        _ environment: SparEnvironment
    ) throws {
        let begun = try AssessmentCall(
            agent: trainee ?? "",
            market: market,
            library: library,
            store: store,
            anchors: anchors,
            environment: environment,
            look: look
        ).begin()
        defer {
            let call = begun.live.opening.call
            anchors.note(store, for: .assessmentEnded, call: call, in: environment)
            begun.lock.release()
        }
        try session.hold(
            begun.live,
            from: .ring(plan: plan),
            grader: begun.grader,
            store: store,
            look: look,
            home: home,
            environment: environment
        )
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
        of stage: CaseStage,
        trainee: String,
        environment: SparEnvironment
    ) -> CallOpening {
        let now = environment.now()
        let chance = environment.freshSeed()
        return CallOpening(
            call: CallName.make(at: now, chance: chance),
            scenario: stage.scenario.id,
            scenarioDigest: stage.scenario.digest,
            seed: seed ?? chance,
            trainee: trainee,
            mode: .practice,
            startedAt: now,
            previous: stage.previous,
            number: stage.number
        )
    }
}

extension Market: ExpressibleByArgument {}
