import ArgumentParser
import SparModel
import SparRecords

/// `spar revoke`: takes a credential back.
struct RevokeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Take a credential back; the gate is closed from then on."
    )

    @Argument(help: "The credential's id, or the agent's for all they hold.")
    var credential: String

    @Option(help: "Why; kept on record, and what the gate says.")
    var reason: String

    @Option(help: "Who revokes; else your user name.")
    var by: String?

    @OptionGroup var records: RecordOptions
    @OptionGroup var anchors: AnchorOptions

    func validate() throws { try Reason.validate(reason) }

    func run() throws {
        let environment = SparEnvironment.current
        let store = try records.existing(in: environment)
        let revoked = try KeysCommand.failing {
            let held = try store.credentials().filter {
                $0.id == credential || $0.agent == credential
            }
            guard !held.isEmpty else {
                throw CommandFailure(
                    "no credential `\(credential)` was issued here, nor one to such an agent"
                )
            }
            let open = try held.filter { try store.revocation(of: $0.id) == nil }
            for found in open {
                try store.revoke(
                    found.id,
                    by: by ?? environment.userName,
                    reason: reason,
                    at: environment.now()
                )
            }
            return open
        }
        guard !revoked.isEmpty else { return Output.talk("It was revoked before.") }
        anchors.note(store, for: .revocation, in: environment)
        for found in revoked {
            try Output.print(
                "revoked \(found.id) of \(found.agent), \(found.market.rawValue) calls"
            )
        }
        Output.talk("Whoever verifies elsewhere needs `spar keys status` again.")
    }
}
