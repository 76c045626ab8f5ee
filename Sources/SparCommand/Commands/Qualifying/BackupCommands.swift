import ArgumentParser
import Foundation
import SparModel
import SparRecords

/// `spar backup`: a copy of the store, taken while calls run.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the store to a file while calls go on, and walk the copy's chains.",
        discussion: "Exits with 1 when the copy is not sound: the store itself is not then."
    )

    @Argument(help: "The file; it must not be there yet.")
    var file: String

    @OptionGroup var records: RecordOptions

    func run() throws {
        let store = try records.existing(in: .current)
        guard !FileManager.default.fileExists(atPath: file) else {
            throw CommandFailure(
                "`\(file)` is there already; a backup takes no other file's place: name a new one"
            )
        }
        do {
            _ = try store.backup(to: file)
            // The copy itself is walked, people and credentials too.
            let audit = try CallStore.open(at: file, creating: false).audit()
            if let fault = audit.findings.first(where: { $0.weight == .fault }) {
                throw CommandFailure(
                    "copied, but not sound: \(fault.text); `spar audit` tells more",
                    .no
                )
            }
            try Output.print(
                "\(file): sound; calls \(audit.calls), their records \(audit.records), records of "
                    + "the ledger \(audit.ledger)"
            )
        } catch let error as StoreError {
            throw CommandFailure("\(error)")
        }
    }
}

/// `spar restore`: what a backup holds in the place of what the store holds.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the store's place, and say so on the record.",
        discussion: """
            What the store held until then is kept in a file beside it. That the store was put
            back, how far, and why is noted in the ledger and outside the store; every later audit
            tells it.
            """
    )

    @Argument(help: "The backup.")
    var file: String

    @Option(help: "Why, for whoever audits the store.")
    var reason: String

    @OptionGroup var records: RecordOptions
    @OptionGroup var anchors: AnchorOptions

    func validate() throws { try Reason.validate(reason) }

    func run() throws {
        let environment = SparEnvironment.current
        do {
            let backup = try CallStore.open(at: file, creating: false)
            if let fault = try backup.audit().findings.first(where: { $0.weight == .fault }) {
                throw CommandFailure("`\(file)` is not sound: \(fault.text)", .no)
            }
            let store = try records.store(in: environment)
            let now = environment.now()
            let before = try store.standing()
            if before.calls > 0 || before.ledger > 0 {
                let aside = store.path + ".before-restore-\(now / 1000)"
                _ = try store.backup(to: aside)
                Output.talk("What the store held is kept in \(aside).")
            }
            try store.restore(from: backup, reason: reason, at: now)
            try anchors.file(of: store, in: environment)
                .note(store, for: .restored, reason: reason, at: now)
            let after = try store.standing()
            try Output.print(
                "\(store.path): calls \(after.calls), records of the ledger \(after.ledger)"
            )
        } catch let error as StoreError {
            throw CommandFailure("\(error)")
        } catch let fault as AnchorFault {
            throw CommandFailure("\(fault)")
        }
    }
}
