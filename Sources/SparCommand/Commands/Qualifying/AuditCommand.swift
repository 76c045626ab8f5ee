import ArgumentParser
import SparLanguage
import SparModel
import SparPractice
import SparQualification
import SparRecords
import SparReports

/// `spar audit`: whether the record can be trusted, and for whom it can be taken away.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Walk the whole record and name all that is not as it was written.",
        subcommands: [AuditWalkCommand.self, AuditExportCommand.self],
        defaultSubcommand: AuditWalkCommand.self
    )
}

/// `spar audit walk`, the default.
struct AuditWalkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "walk",
        abstract: "Walk every chain, derive every assessment again, compare with the notes.",
        discussion: """
            Faults take trust away, doubts may have a good reason. Exits with 1 when there is a
            fault. A sound walk is noted outside the store, for the next one to compare with.
            """
    )

    @Flag(help: "Do not derive assessments again: the scenarios are not here.")
    var noReplay = false

    @Flag(help: "Count doubts as faults.")
    var strict = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var home: HomeOptions
    @OptionGroup var records: RecordOptions
    @OptionGroup var anchors: AnchorOptions
    @OptionGroup var trust: TrustOptions
    @OptionGroup var look: LookOptions

    func run() throws {
        let environment = SparEnvironment.current
        let store = try records.existing(in: environment)
        var audit: StoreAudit
        do {
            audit = try store.audit()
            let notes = try anchors.file(of: store, in: environment)
            try store.audit(&audit, against: notes)
            audit.findings += try CredentialAudit.findings(
                of: store,
                keys: try? trust.trusted(in: environment)
            )
            if !noReplay, audit.isSound { audit.findings += try replayed(store, environment) }
            if audit.isSound {
                anchors.note(store, for: .audit, in: environment)
            }
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure("\(error)")
        }
        if json {
            try Output.print(JSONDocument.pretty(AuditDocument(audit)))
        } else {
            for line in AuditText(palette: look.palette, width: look.width).lines(audit) {
                try Output.print(line)
            }
        }
        if strict ? !audit.findings.isEmpty : !audit.isSound { throw ExitStatus.no.code }
    }

    /// What deriving every assessment again brings to light.
    private func replayed(
        _ store: CallStore,
        _ environment: SparEnvironment
    ) throws -> [AuditFinding] {
        let agents = try store.assessedAgents()
        guard !agents.isEmpty else { return [] }
        let library = try home.library(in: environment)
        let hearing = Hearing()
        var history = AssessmentHistory(
            store: store,
            library: library,
            hearing: hearing,
            grader: try Loading.grader(from: library, hearing: hearing),
            written: { try JSONDocument.line(ScorecardDocument($0, call: $1)) }
        )
        var findings: [AuditFinding] = []
        for agent in agents {
            for market in Market.allCases {
                for call in try history.gather(agent, market: market).calls {
                    switch call.replay {
                    case .matches: continue
                    case .differs(let place):
                        findings.append(
                            AuditFinding(
                                .replayDiffers,
                                .fault,
                                "call `\(call.call)` derived again differs: \(place)",
                                call: call.call
                            )
                        )
                    case .impossible(let why):
                        findings.append(
                            AuditFinding(
                                .cannotReplay,
                                .doubt,
                                "call `\(call.call)` cannot be derived again: \(why)",
                                call: call.call
                            )
                        )
                    }
                }
            }
        }
        return findings
    }
}
