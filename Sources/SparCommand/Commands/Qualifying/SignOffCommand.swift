import ArgumentParser
import SparModel
import SparRecords

/// `spar sign-off`: a trainer's word on an assessment call.
struct SignOffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign-off",
        abstract: "Accept or refuse an assessment call as a trainer, with a reason.",
        discussion: """
            Look at the call first: `spar review CALL`. The word is chained to the record as it
            stands; of two words of one trainer the later counts. Nobody signs their own call.
            """
    )

    @Argument(help: "The call's id.")
    var call: String

    @Option(help: "Your id on the roster: a trainer's.")
    var by: String

    @Flag(help: "Refuse the call: it shall not count.")
    var refuse = false

    @Option(help: "Why, for whoever reads it in a year.")
    var note: String

    @OptionGroup var records: RecordOptions
    @OptionGroup var anchors: AnchorOptions

    func validate() throws {
        let isSaid = note.contains { !$0.isWhitespace }
        guard isSaid, note.count <= 2000 else {
            throw ValidationError("--note takes your reason, in 1 to 2,000 characters")
        }
    }

    func run() throws {
        let environment = SparEnvironment.current
        let store = try records.existing(in: environment)
        do {
            let word = try store.signOff(
                call,
                by: by,
                decision: refuse ? .refused : .accepted,
                note: note,
                at: environment.now()
            )
            anchors.note(store, for: .signOff, call: call, in: environment)
            Output.talk("`\(call)` is \(word.decision.rawValue) by `\(by)`.")
        } catch let refusal as SignOffRefusal {
            throw CommandFailure("\(refusal)", .no)
        } catch {
            throw CommandFailure("\(error)")
        }
    }
}
