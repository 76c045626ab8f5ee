import SparAuthoring
public import SparModel

/// Writes a played call down as a sample call of its scenario: what was said, heard, answered and
/// graded becomes what must be so.
public enum BlessedCall {
    /// The file's text.
    ///
    /// - Parameters:
    ///   - fold: The call as played; turns taken back are left out.
    ///   - seed: Its seed.
    ///   - title: What the call shows.
    ///   - scorecard: Its grade; nil leaves the grade open.
    /// - Returns: YAML that `spar check` plays.
    public static func text(
        of fold: CallFold,
        seed: UInt64,
        title: String,
        scorecard: Scorecard?
    ) -> String {
        var lines = [
            "# yaml-language-server: $schema=../../sample.schema.json",
            "title: \(YAMLWriter.quoted(title))", "seed: \(seed)",
        ]
        let notes = notes(of: fold)
        if let plan = notes.plan { lines.append("plan: \(YAMLWriter.quoted(plan))") }
        lines.append("calls:")
        var beat = fold.openingTurn.trace.nextBeat
        for played in fold.played where !played.undone {
            guard let turn = played.turn, let deed = deed(played.entry.deed) else { continue }
            lines.append("  - \(deed)")
            lines += expectations(of: turn, beat: &beat)
        }
        if let minutes = notes.minutes { lines.append("minutes: \(YAMLWriter.quoted(minutes))") }
        if let text = notes.confirmation {
            lines.append("confirmation: \(YAMLWriter.quoted(text))")
        }
        if let ending = fold.ending { lines.append("ends: \(ending.rawValue)") }
        if let scorecard { lines += score(scorecard) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func deed(_ deed: CallEntry.Deed) -> String? {
        switch deed {
        case .said(let text): "say: \(YAMLWriter.quoted(text))"
        case .silence(let seconds): "wait: \(seconds)"
        case .hold(let seconds): "hold: \(seconds)"
        case .hungUp: "hangup: true"
        case .undid, .looked, .noted, .planned, .minuted, .confirmed: nil
        }
    }

    private static func expectations(
        of turn: Turn,
        beat: inout String
    ) -> [String] {
        var lines: [String] = []
        if case .said(let utterance)? = turn.heard, !utterance.acts.isEmpty {
            let acts = utterance.acts.map(\.act.rawValue).joined(separator: ", ")
            lines.append("    heard: [\(acts)]")
        }
        if let answer = turn.trace.spoke.last {
            lines.append("    answer: \(YAMLWriter.quoted(answer))")
        }
        let reply = turn.replies.map(\.text).joined(separator: " ")
        if !reply.isEmpty { lines.append("    reply: \(YAMLWriter.quoted(reply))") }
        if turn.trace.nextBeat != beat {
            beat = turn.trace.nextBeat
            lines.append("    beat: \(beat)")
        }
        if !turn.trace.revealed.isEmpty {
            lines.append("    revealed: [\(turn.trace.revealed.joined(separator: ", "))]")
        }
        if let agreed = turn.agreement?.proposal { lines += terms(agreed) }
        return lines
    }

    private static func terms(_ proposal: Proposal) -> [String] {
        var terms: [String] = []
        if let total = proposal.total { terms.append("total: \(total)") }
        if let first = proposal.first?.day { terms.append("first: \(first)") }
        if let last = proposal.payments.last?.day { terms.append("last: \(last)") }
        terms.append("payments: \(proposal.payments.count)")
        return ["    agreed: {\(terms.joined(separator: ", "))}"]
    }

    private static func score(_ scorecard: Scorecard) -> [String] {
        var lines = ["score:"]
        if let overall = scorecard.overall { lines.append("  overall: \"= \(overall)\"") }
        lines.append("  passed: \(scorecard.passed)")
        if let fail = scorecard.automaticFails.first {
            lines.append("  automatic_fail: \(YAMLWriter.quoted(fail.rule))")
        } else {
            lines.append("  automatic_fail: false")
        }
        return lines
    }

    private static func notes(
        of fold: CallFold
    ) -> (plan: String?, minutes: String?, confirmation: String?) {
        var plan: [String] = []
        var minutes: [String] = []
        var confirmation: [String] = []
        for played in fold.played where !played.undone {
            switch played.entry.deed {
            case .planned(let text): plan.append(text)
            case .minuted(let text): minutes.append(text)
            case .confirmed(let text): confirmation.append(text)
            case .said, .silence, .hold, .hungUp, .undid, .looked, .noted: break
            }
        }
        func joined(_ parts: [String]) -> String? {
            parts.isEmpty ? nil : parts.joined(separator: "\n")
        }
        return (joined(plan), joined(minutes), joined(confirmation))
    }
}
