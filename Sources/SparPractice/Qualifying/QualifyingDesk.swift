public import SparModel
public import SparQualification
public import SparRecords

/// Decides who qualifies, and issues what says so.
public struct QualifyingDesk {
    private let store: CallStore
    private var history: AssessmentHistory
    private let policy: QualificationPolicy
    private let packs: [PackState]
    private let program: String

    /// A desk.
    ///
    /// - Parameters:
    ///   - store: Where people, calls and credentials are kept.
    ///   - history: How calls are gathered.
    ///   - policy: What it takes.
    ///   - packs: The rule packs as they stand.
    ///   - program: The program's version.
    public init(
        store: CallStore,
        history: AssessmentHistory,
        policy: QualificationPolicy,
        packs: [PackState],
        program: String
    ) {
        self.store = store
        self.history = history
        self.policy = policy
        self.packs = packs
        self.program = program
    }

    /// How somebody stands for a market on a day, every call derived again first.
    ///
    /// - Parameters:
    ///   - agent: Who.
    ///   - market: For which market.
    ///   - day: The day it is decided for.
    ///   - gate: What the gate says.
    /// - Returns: The report.
    /// - Throws: `StoreError`.
    public mutating func report(
        on agent: String,
        market: Market,
        day: CalendarDay,
        gate: GateAnswer?
    ) throws -> QualificationReport {
        let person = try store.person(agent)
        let gathered = try history.gather(agent, market: market)
        let decision = Qualifier(policy).decide(
            agent: agent,
            person: person,
            market: market,
            calls: gathered.calls,
            signOffs: gathered.signOffs,
            on: day
        )
        return QualificationReport(
            name: person?.name,
            decision: decision,
            terms: policy[market],
            calls: gathered.calls.filter { $0.day <= day },
            signOffs: gathered.signOffs,
            measured: policy.measured,
            limits: policy.limits,
            packs: packs,
            gate: gate.map {
                QualificationReport.GateNote(
                    isAllowed: $0.isAllowed,
                    reason: $0.reason.rawValue,
                    text: $0.text,
                    credential: $0.credential,
                    validUntil: $0.validUntil
                )
            },
            program: program
        )
    }

    /// Issues and keeps the credential of a report that says yes.
    ///
    /// - Parameters:
    ///   - report: The report, made for today.
    ///   - signer: The key to sign with.
    ///   - id: A fresh id.
    ///   - now: Milliseconds since 1970-01-01 UTC.
    /// - Returns: The credential as kept; nil where the report says no.
    /// - Throws: `StoreError`, or what the cryptography library throws.
    public func issue(
        _ report: QualificationReport,
        signer: Signer,
        id: String,
        at now: Int64
    ) throws -> StoredCredential? {
        guard report.decision.isQualified, let terms = report.terms else { return nil }
        while true {
            let index = try store.nextCredentialIndex()
            let claims = CredentialClaims(
                report.decision,
                terms: terms,
                calls: report.calls,
                packs: packs,
                id: id,
                index: index,
                issuer: signer.issuer,
                at: now / 1000,
                store: try store.identity()
            )
            let kept = try store.keep(
                credential: id,
                index: index,
                token: signer.issue(claims, marks: report.decision.marks),
                of: report.decision.agent,
                market: report.decision.market,
                at: now
            )
            // Another process issued one meanwhile and has the number: sign with the next.
            if let kept { return kept }
        }
    }
}
