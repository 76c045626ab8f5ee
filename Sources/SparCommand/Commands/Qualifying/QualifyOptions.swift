import ArgumentParser
import SparAuthoring
import SparLanguage
import SparModel
import SparPractice
import SparQualification
import SparRecords
import SparReports

/// Whom a question about qualification is about.
struct AgentOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The agent's id on the roster.", valueName: "agent"))
    var agent: String

    @Option(help: "business or consumer; may be left out where the policy has only one.")
    var market: Market?

    @Option(help: ArgumentHelp("The day it is about; today when left out.", valueName: "date"))
    var on: CalendarDay?
}

/// What commands that decide share.
struct QualifyOptions: ParsableArguments {
    @OptionGroup var home: HomeOptions
    @OptionGroup var records: RecordOptions
    @OptionGroup var anchors: AnchorOptions
    @OptionGroup var trust: TrustOptions
    @OptionGroup var look: LookOptions

    /// The market asked about, or the only one there is.
    static func market(_ named: Market?, of policy: QualificationPolicy) throws -> Market {
        if let named { return named }
        guard let only = policy.markets.first, policy.markets.count == 1 else {
            let names = policy.markets.map(\.market.rawValue).joined(separator: " or ")
            throw CommandFailure("say for which calls: --market \(names)", .usage)
        }
        return only.market
    }

    /// The gate, which opens the store at its first question.
    func gate(in environment: SparEnvironment) -> GateDesk {
        let path = records.records ?? CallStore.defaultPath(environment: environment.variables)
        let folder =
            anchors.anchors ?? AnchorFile.defaultFolder(environment: environment.variables)
        return GateDesk(
            GateDesk.World(
                storePath: path,
                open: { try CallStore.open(at: path, creating: false) },
                check: { store in
                    try AnchorFile(folder: folder, store: store.identity()).checkLatest(store)
                },
                library: try? home.library(in: environment),
                keyFile: trust.file(in: environment),
                now: environment.now
            )
        )
    }

    /// A desk with all that decides, and the policy it decides by.
    func desk(
        _ store: CallStore,
        environment: SparEnvironment
    ) throws -> (desk: QualifyingDesk, policy: QualificationPolicy) {
        let library = try home.library(in: environment)
        let policy = try Loading.policy(from: library, look: look)
        let hearing = Hearing()
        let grader = try Loading.grader(from: library, hearing: hearing)
        let history = AssessmentHistory(
            store: store,
            library: library,
            hearing: hearing,
            grader: grader,
            written: { try JSONDocument.line(ScorecardDocument($0, call: $1)) }
        )
        let desk = QualifyingDesk(
            store: store,
            history: history,
            policy: policy,
            packs: ScoringFiles(library: library).packs.map(PackState.init),
            program: SparVersion.current
        )
        return (desk, policy)
    }
}
