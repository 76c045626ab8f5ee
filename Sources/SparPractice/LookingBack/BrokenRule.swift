import SparModel

/// The rule the newest call failed by, as the coach speaks of it: its own words, not those of the
/// dimension it counts in.
struct BrokenRule {
    private let fail: AutomaticFail
    private let history: PracticeHistory
    private let pack: RulePack?
    private let rule: Rule?

    /// The rule that is the reason for an advice; nil where another thing is.
    init?(_ reason: Advice.Reason, in history: PracticeHistory, packs: [RulePack]) {
        guard case .automaticFail(let id, _) = reason,
            let fail = history.calls.last?.scorecard.automaticFails.first(where: { $0.rule == id })
        else { return nil }
        self.fail = fail
        self.history = history
        pack = packs.first { $0.rules.contains { $0.id == id } }
        rule = pack?.rules.first { $0.id == id }
    }

    /// Its id and its words.
    var title: String { "\(fail.rule): \(words)" }

    /// The page of the call guide that has it; nil where it is in no pack.
    var topic: String? { pack.map { LawTopics.name(of: $0) } }

    /// The one thing to do in the next call.
    var task: String {
        "Hold the whole next call without breaking it once"
            + (kept == nil ? "." : "; below is a line that keeps it.")
    }

    /// Where it was broken, and a line that keeps it.
    var spot: WeakSpot {
        let recent = history.calls.suffix(PracticeHistory.recent)
        let broken = recent.compactMap { call in
            call.scorecard.automaticFails.first { $0.rule == fail.rule }.map {
                WeakSpot.Shown(
                    call: call.call,
                    scenario: call.scenario,
                    day: call.day,
                    turns: $0.turns,
                    why: $0.why
                )
            }
        }
        return WeakSpot(
            dimension: .compliance,
            title: fail.rule,
            criterion: words,
            chances: recent.count,
            misses: broken.count,
            lost: 0,
            shown: Array(broken.suffix(3).reversed()),
            better: kept,
            isRule: true
        )
    }

    private var words: String { rule?.rule ?? fail.citation }

    /// What the collector says in the rule's first example that keeps it.
    private var kept: String? {
        rule?.examples.first { !$0.breaks }?.lines.last { $0.who == .trainee }?.text
    }
}
