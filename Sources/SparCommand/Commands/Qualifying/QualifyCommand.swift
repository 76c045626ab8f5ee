import ArgumentParser
import SparModel
import SparPractice
import SparQualification
import SparRecords
import SparReports

/// `spar qualify`: decides, and on a yes issues the credential.
struct QualifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "qualify",
        abstract: "Decide whether somebody may make real calls; on a yes, issue their credential.",
        discussion: """
            Every assessment call is derived again first; one that differs is not believed. Exits with
            1 on a no, and says what is missing. With --on or --dry-run nothing is issued.
            """
    )

    @OptionGroup var about: AgentOptions

    @Flag(help: "Decide only; issue nothing.")
    var dryRun = false

    @Option(help: "EdDSA or RS256; else by the newest key.")
    var algorithm: SignatureAlgorithm?

    @Option(help: ArgumentHelp("Write the credential here, too.", valueName: "file"))
    var credential: String?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: QualifyOptions

    func run() throws {
        let environment = SparEnvironment.current
        let store = try options.records.existing(in: environment)
        try options.anchors.check(store, in: environment)
        var (desk, policy) = try options.desk(store, environment: environment)
        let market = try QualifyOptions.market(about.market, of: policy)
        let issues = about.on == nil && !dryRun
        // A credential that could not be signed is found out before anybody waits for a replay.
        let signer =
            issues
            ? try KeysCommand.failing {
                try options.trust.keys.folder(in: environment).signer(algorithm)
            } : nil
        var gate = options.gate(in: environment)
        var report = try KeysCommand.failing {
            try desk.report(
                on: about.agent,
                market: market,
                day: about.on ?? environment.today,
                gate: gate.answer(about.agent, market: market, on: about.on)
            )
        }
        var issued: StoredCredential?
        if let signer, report.decision.isQualified {
            issued = try KeysCommand.failing {
                if let same = try standing(report, in: store) { return same }
                let fresh = try desk.issue(
                    report,
                    signer: signer,
                    id: environment.freshID(),
                    at: environment.now()
                )
                options.anchors.note(store, for: .credential, in: environment)
                return fresh
            }
            // What is shown is how the gate stands afterwards.
            gate = options.gate(in: environment)
            let answer = gate.answer(about.agent, market: market)
            report = try KeysCommand.failing {
                try desk.report(
                    on: about.agent,
                    market: market,
                    day: environment.today,
                    gate: answer
                )
            }
        }
        if let credential, let issued {
            try OutputFile.write(issued.token + "\n", to: credential)
        }
        try show(report, issued: issued)
        if !report.decision.isQualified { throw ExitStatus.no.code }
    }

    /// The credential they hold already, if it rests on the same calls and the gate takes it.
    private func standing(
        _ report: QualificationReport,
        in store: CallStore
    ) throws -> StoredCredential? {
        guard report.gate?.isAllowed == true, let id = report.gate?.credential,
            let held = try store.credential(id)
        else { return nil }
        let trusted = try options.trust.trusted(in: .current)
        guard let claims = try? trusted.credential(held.token),
            claims.calls.map(\.call) == report.decision.decidedOn,
            claims.policyDigest == report.decision.policyDigest
        else { return nil }
        return held
    }

    private func show(_ report: QualificationReport, issued: StoredCredential?) throws {
        if json {
            return try Output.print(
                JSONDocument.pretty(QualificationDocument(report), snakeCased: true)
            )
        }
        let text = QualificationText(palette: options.look.palette, width: options.look.width)
        for line in text.decision(report) { try Output.print(line) }
        if let issued { try Output.print("Credential \(issued.id)") }
        if report.decision.isQualified, issued == nil {
            Output.talk("Nothing was issued: leave out --on and --dry-run for that.")
        }
    }
}
