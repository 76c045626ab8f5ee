import SparModel

/// The sentences of a qualification report, the same in the terminal and on the page.
struct QualificationFacts {
    private let report: QualificationReport

    init(_ report: QualificationReport) { self.report = report }

    var agent: String { report.decision.agent }
    var day: String { report.decision.day.description }

    var title: String {
        "\(report.name ?? agent): \(report.decision.market.rawValue) calls"
    }

    var verdict: String {
        report.decision.isQualified
            ? "Qualifies, until \(report.decision.validUntil)" : "Does not qualify"
    }

    var marksNote: String {
        let count = report.decision.decidedOn.count
        return "Means over the \(count == 1 ? "one call" : "\(count) calls") decided on."
    }

    var attempts: [String] {
        report.decision.attempts.map { attempt in
            let days =
                attempt.first == attempt.last
                ? "\(attempt.first)" : "\(attempt.first) to \(attempt.last)"
            let standing =
                switch attempt.standing {
                case .open: "goes on"
                case .met: "met"
                case .failed: "failed"
                case .doubtful: "in doubt: a call cannot be derived again as kept"
                }
            let calls = attempt.calls.count
            return "Attempt \(attempt.number): \(calls) call\(calls == 1 ? "" : "s"), \(days), "
                + "mean \(Self.grade(attempt.mean)), \(standing)"
        }
    }

    var signOffs: [String] {
        report.signOffs.map { word in
            let call = report.calls.first { $0.call == word.call }
            return "\(word.by) \(word.decision.rawValue) \(call?.scenario ?? word.call)"
                + (word.note.isEmpty ? "" : ": \(word.note)")
        }
    }

    var limits: [String] { report.limits }

    /// What everything rests on, by name.
    var digests: [(name: String, value: String)] {
        var digests = [
            (name: "Program", value: "spar \(report.program)"),
            (name: "Policy \(report.decision.policy)", value: report.decision.policyDigest),
        ]
        digests += report.packs.map {
            (name: "Rule pack \($0.id), sources read on \($0.asOf)", value: $0.digest)
        }
        for call in report.calls {
            let parts = [
                ("call", call.call), ("seed", String(call.seed)),
                ("scenario", call.digests.scenario), ("rubric and packs", call.digests.rubric),
                ("program", call.digests.program), ("hearing model", call.digests.model),
                ("record ends in", call.digests.chainHead),
            ].filter { !$0.1.isEmpty }
            digests.append(
                (
                    name: "\(call.scenario), \(call.day)",
                    value: parts.map { "\($0.0) \($0.1)" }.joined(separator: "; ")
                )
            )
        }
        if let credential = report.gate?.credential {
            digests.append((name: "Credential", value: credential))
        }
        return digests
    }

    // MARK: - Of one call

    static func headline(_ call: AssessedCall) -> String {
        let outcome =
            switch call.outcome {
            case .passed: "passed"
            case .failed: "not passed"
            case .abandoned: "left before its end"
            case .underway: "still going on"
            }
        let replay =
            switch call.replay {
            case .matches: "derived again as kept"
            case .differs(let why): "DIFFERS when derived again: \(why)"
            case .impossible(let why): "cannot be derived again: \(why)"
            }
        let kind = call.kind.isEmpty ? "" : "\(call.kind), "
        return "\(call.day) · \(call.scenario), \(kind)\(call.scenarioMarket.rawValue) · "
            + "\(grade(call.scorecard?.overall)) of 100, \(outcome) · \(replay)"
    }

    static func dimensions(_ call: AssessedCall) -> String {
        (call.scorecard?.dimensions ?? []).map { "\($0.title) \(grade($0.score))" }
            .joined(separator: " · ")
    }

    /// Automatic fails and other breaches.
    static func grave(_ call: AssessedCall) -> [String] {
        let card = call.scorecard
        return (card?.automaticFails ?? []).map {
            "Automatic fail \($0.rule)\(places($0.turns)): \($0.why) (\($0.citation))"
        }
            + (card?.breaches ?? []).map {
                "\($0.severity.rawValue) breach \($0.rule)\(places($0.turns)): \($0.why) "
                    + "(\($0.citation))"
            }
    }

    /// What earned or cost points, by dimension, each with its turns.
    static func evidence(_ call: AssessedCall) -> [String] {
        (call.scorecard?.dimensions ?? []).flatMap { dimension in
            dimension.criteria.filter { $0.met != nil }.map { verdict in
                "\(dimension.title), \(verdict.points) of \(verdict.of)"
                    + "\(places(verdict.turns)): \(verdict.why)"
            }
        }
    }

    private static func places(_ turns: [Int]) -> String {
        guard let last = turns.last else { return "" }
        guard turns.count > 1 else { return ", turn \(last)" }
        return ", turns \(turns.map(String.init).joined(separator: ", "))"
    }

    static func grade(_ grade: Int?) -> String { grade.map(String.init) ?? "–" }

    static func needed(_ mark: QualificationMark) -> String {
        switch (mark.mean, mark.least) {
        case (nil, nil): "–"
        case (let mean?, nil): "\(mean)"
        case (nil, let least?): "\(least) in each"
        case (let mean?, let least?): "\(mean), \(least) in each"
        }
    }
}
