public import SparModel

/// A qualification report as JSON, `spar.qualification/1`.
public struct QualificationDocument: Encodable, Sendable {
    struct Shortfall: Encodable, Sendable {
        var code: QualificationDecision.Shortfall.Code
        var text: String
        var call: String?
    }
    struct Attempt: Encodable, Sendable {
        var number: Int
        var calls: [String]
        var standing: QualificationAttempt.Standing
        var first: CalendarDay
        var last: CalendarDay
        var mean: Int?
    }
    struct Mark: Encodable, Sendable {
        var dimension: String
        var mean: Int?
        var least: Int?
        var gradedIn: Int
        var neededMean: Int?
        var neededLeast: Int?
        var neededGradedIn: Int?
        var met: Bool
    }
    struct Call: Encodable, Sendable {
        var call: String
        var number: Int
        var day: CalendarDay
        var scenario: String
        var title: String
        var kind: String
        var scenarioMarket: Market
        var seed: String
        var outcome: AssessedCall.Outcome
        var replay: String
        var replayNote: String?
        var calledBefore: CalendarDay?
        var digests: CallDigests
        var scorecard: ScorecardDocument?
    }
    struct SignOffEntry: Encodable, Sendable {
        var call: String
        var by: String
        var decision: SignOff.Decision
        var note: String
    }
    struct Figure: Encodable, Sendable {
        var what: String
        var figure: String
        var day: CalendarDay
        var source: String
    }
    struct GateEntry: Encodable, Sendable {
        var allowed: Bool
        var reason: String
        var text: String
        var credential: String?
        var validUntil: CalendarDay?
    }

    var schema = "spar.qualification/1"
    var agent: String
    var name: String?
    var market: Market
    var day: CalendarDay
    var qualified: Bool
    var validUntil: CalendarDay?
    var shortfalls: [Shortfall]
    var policy: String
    var policyDigest: String
    var program: String
    var packs: [PackState]
    var attempts: [Attempt]
    var marks: [Mark]
    var decidedOn: [String]
    var calls: [Call]
    var signOffs: [SignOffEntry]
    var measured: [Figure]
    var limits: [String]
    var gate: GateEntry?

    /// The document of a report.
    public init(_ report: QualificationReport) {
        let decision = report.decision
        agent = decision.agent
        name = report.name
        market = decision.market
        day = decision.day
        qualified = decision.isQualified
        validUntil = decision.isQualified ? decision.validUntil : nil
        shortfalls = decision.shortfalls.map {
            Shortfall(code: $0.code, text: $0.text, call: $0.call)
        }
        policy = decision.policy
        policyDigest = decision.policyDigest
        program = report.program
        packs = report.packs
        attempts = decision.attempts.map {
            Attempt(
                number: $0.number,
                calls: $0.calls,
                standing: $0.standing,
                first: $0.first,
                last: $0.last,
                mean: $0.mean
            )
        }
        marks = decision.marks.map {
            Mark(
                dimension: $0.dimension?.rawValue ?? "overall",
                mean: $0.mean,
                least: $0.least,
                gradedIn: $0.gradedIn,
                neededMean: $0.mark.mean,
                neededLeast: $0.mark.least,
                neededGradedIn: $0.mark.gradedIn,
                met: $0.isMet
            )
        }
        decidedOn = decision.decidedOn
        calls = report.calls.map(Self.call)
        signOffs = report.signOffs.map {
            SignOffEntry(call: $0.call, by: $0.by, decision: $0.decision, note: $0.note)
        }
        measured = report.measured.map {
            Figure(what: $0.what, figure: $0.figure, day: $0.day, source: $0.source)
        }
        limits = report.limits
        gate = report.gate.map {
            GateEntry(
                allowed: $0.isAllowed,
                reason: $0.reason,
                text: $0.text,
                credential: $0.credential,
                validUntil: $0.validUntil
            )
        }
    }

    private static func call(_ call: AssessedCall) -> Call {
        let (replay, note): (String, String?) =
            switch call.replay {
            case .matches: ("matches", nil)
            case .differs(let why): ("differs", why)
            case .impossible(let why): ("impossible", why)
            }
        return Call(
            call: call.call,
            number: call.number,
            day: call.day,
            scenario: call.scenario,
            title: call.title,
            kind: call.kind,
            scenarioMarket: call.scenarioMarket,
            seed: String(call.seed),
            outcome: call.outcome,
            replay: replay,
            replayNote: note,
            calledBefore: call.calledBefore,
            digests: call.digests,
            scorecard: call.scorecard.map { ScorecardDocument($0, call: call.call) }
        )
    }
}
