import SparModel

/// What keeps the calls of one attempt from qualifying.
struct AttemptCheck {
    /// What is missing, the most important first.
    private(set) var shortfalls: [QualificationDecision.Shortfall] = []
    /// The grades against their marks.
    private(set) var marks: [MarkResult] = []
    /// The calls a trainer accepted.
    let signedOff: [String]
    private let terms: MarketPolicy

    /// Checks calls, oldest first; `day` is the day of a decision, nil to leave out how old they
    /// are.
    init(terms: MarketPolicy, calls: [AssessedCall], signOffs: SignOffBook, day: CalendarDay?) {
        self.terms = terms
        signedOff = calls.filter { signOffs.accepts($0) }.map(\.call)
        checkEach(calls, signOffs: signOffs, day: day)
        checkBreaches(calls)
        checkChoice(calls)
        marks = MarkBook(terms.marks, calls: calls).results
        checkMarks(isWhole: calls.count >= terms.calls)
        if calls.count < terms.calls {
            miss(
                .tooFewCalls,
                "\(calls.count) of \(count(terms.calls, "assessment call")) held; "
                    + "`spar call --assessment` rings the next"
            )
        }
        if signedOff.count < terms.signOffs {
            miss(
                .tooFewSignOffs,
                "a trainer has accepted \(signedOff.count) of the "
                    + "\(count(terms.signOffs, "call")) that must be signed off"
            )
        }
    }

    /// Whether no further call can mend it.
    var isLost: Bool {
        shortfalls.contains { shortfall in
            switch shortfall.code {
            case .callAbandoned, .automaticFail, .majorBreaches, .gradeBelowLeast,
                .refusedByTrainer, .sameScenario, .seenBefore, .notEligible:
                true
            case .noTerms, .unknownAgent, .hasLeft, .replayDiffers, .callUnderway, .tooFewCalls,
                .tooFewOwnCalls, .tooFewKinds, .notRecent, .meanBelowMark, .gradedTooSeldom,
                .tooFewSignOffs, .mustWait:
                false
            }
        }
    }

    /// Whether a call of it cannot be derived again as kept, which is no fault of the agent's.
    var isDoubtful: Bool { shortfalls.contains { $0.code == .replayDiffers } }

    /// Whether only trainers' words are still missing.
    var isMetButForSignOffs: Bool { shortfalls.allSatisfy { $0.code == .tooFewSignOffs } }

    private mutating func miss(
        _ code: QualificationDecision.Shortfall.Code,
        _ text: String,
        call: String? = nil
    ) {
        shortfalls.append(.init(code, text, call: call))
    }

    private mutating func checkEach(
        _ calls: [AssessedCall],
        signOffs: SignOffBook,
        day: CalendarDay?
    ) {
        var seen: Set<String> = []
        for call in calls {
            let name = "`\(call.scenario)` of \(call.day)"
            switch call.replay {
            case .matches: break
            case .differs(let why):
                miss(.replayDiffers, "\(name) differs when derived again: \(why)", call: call.call)
            case .impossible(let why):
                miss(.replayDiffers, "\(name) cannot be derived again: \(why)", call: call.call)
            }
            switch call.outcome {
            case .passed, .failed: break
            case .underway: miss(.callUnderway, "\(name) is still going on", call: call.call)
            case .abandoned:
                miss(.callAbandoned, "\(name) was left before its end", call: call.call)
            }
            if let refusal = signOffs.refusal(of: call) {
                miss(
                    .refusedByTrainer,
                    "\(name) was refused by `\(refusal.by)`"
                        + (refusal.note.isEmpty ? "" : ": \(refusal.note)"),
                    call: call.call
                )
            }
            if !terms.draws(call.scenario, of: call.scenarioMarket) {
                miss(
                    .notEligible,
                    "`\(call.scenario)` is not among the scenarios the policy draws from",
                    call: call.call
                )
            }
            if !seen.insert(call.scenario).inserted {
                miss(.sameScenario, "`\(call.scenario)` was called twice", call: call.call)
            } else if !terms.isUnseen(lastCalled: call.calledBefore, on: call.day),
                let before = call.calledBefore
            {
                miss(
                    .seenBefore,
                    "\(name) was no unseen scenario: the agent had called it on \(before)",
                    call: call.call
                )
            }
            if let day, day.days(since: call.day) > terms.recentDays {
                miss(
                    .notRecent,
                    "\(name) lies more than \(count(terms.recentDays, "day")) back",
                    call: call.call
                )
            }
        }
    }

    private mutating func checkBreaches(_ calls: [AssessedCall]) {
        let fails = calls.flatMap { call in
            (call.scorecard?.automaticFails ?? []).map { (call, $0) }
        }
        if fails.count > terms.automaticFails {
            for (call, fail) in fails {
                miss(
                    .automaticFail,
                    "`\(call.scenario)` of \(call.day): automatic fail \(fail.rule), "
                        + "\(fail.why) (\(fail.citation))",
                    call: call.call
                )
            }
        }
        let major = calls.flatMap { call in
            (call.scorecard?.breaches ?? []).filter { $0.severity == .major }
        }
        if major.count > terms.majorBreaches {
            miss(
                .majorBreaches,
                "\(count(major.count, "major breach", "major breaches")), "
                    + "\(terms.majorBreaches) allowed: "
                    + major.map(\.rule).joined(separator: ", ")
            )
        }
    }

    private mutating func checkChoice(_ calls: [AssessedCall]) {
        guard calls.count >= terms.calls else { return }
        let own = calls.filter { $0.scenarioMarket == terms.market }.count
        if own < terms.ownCalls {
            miss(
                .tooFewOwnCalls,
                "\(own) of \(count(terms.ownCalls, "call")) played in the "
                    + "\(terms.market.rawValue) market"
            )
        }
        let kinds = Set(calls.map(\.kind)).count
        if kinds < terms.kinds {
            miss(.tooFewKinds, "\(kinds) of \(count(terms.kinds, "kind")) of scenario called")
        }
    }

    /// A mean counts once all calls are held; a grade below the least at once.
    private mutating func checkMarks(isWhole: Bool) {
        for result in marks {
            let name = result.dimension == nil ? "the whole grade" : result.title
            if !result.reachesLeast, let least = result.least, let mark = result.mark.least {
                miss(.gradeBelowLeast, "\(name): \(least) in one call, at least \(mark) needed")
            }
            guard isWhole else { continue }
            if !result.reachesMean, let mean = result.mean, let mark = result.mark.mean {
                miss(.meanBelowMark, "\(name): mean \(mean), \(mark) needed")
            }
            if !result.isGradedOften, let mark = result.mark.gradedIn {
                miss(
                    .gradedTooSeldom,
                    "\(name): graded in \(count(result.gradedIn, "call")), \(mark) needed"
                )
            }
        }
    }
}

/// "1 breach", "3 breaches".
func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
}
