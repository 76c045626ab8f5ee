public import SparModel

/// A call beside its evidence: every turn numbered, what was understood, what it earned or cost.
public struct ReviewText: Sendable {
    private let palette: Palette
    private let width: Int

    /// A writer for a terminal of `width` columns.
    public init(palette: Palette, width: Int) {
        self.palette = palette
        self.width = max(40, min(width, 110))
    }

    /// The lines of the review.
    public func lines(
        _ transcript: Transcript,
        title: String,
        scorecard: Scorecard,
        unanswered: [String] = []
    ) -> [String] {
        var lines = [palette.strong(title) + palette.faint("  \(transcript.id)"), ""]
        let evidence = evidence(of: scorecard)
        for (offset, turn) in transcript.turns.enumerated() {
            let number = offset + 1
            let label = "\(number)".count < 2 ? " \(number)  " : "\(number)  "
            let name = turn.who == .trainee ? "You" : turn.name ?? turn.who.rawValue
            lines += Paragraph.lines(
                turn.text,
                width: width,
                indent: "      ",
                first: palette.faint(label) + palette.name("\(name):") + " "
            )
            if let utterance = turn.utterance, !utterance.acts.isEmpty {
                let acts = utterance.acts.map(\.act.rawValue).joined(separator: ", ")
                lines += note(palette.faint("heard: \(acts)"))
            }
            for (verdict, dimension) in evidence[number] ?? [] {
                let isEarned = verdict.points >= verdict.of && verdict.points > 0
                let mark = isEarned ? palette.earned : palette.lost
                lines += note("\(mark) \(dimension): \(verdict.why)")
            }
        }
        if let minutes = transcript.minutes {
            lines += ["", palette.strong("Minutes")]
            lines += Paragraph.lines(minutes, width: width)
        }
        if !unanswered.isEmpty {
            lines += ["", palette.strong("Not understood")]
            for text in unanswered {
                lines += Paragraph.lines(text, width: width, indent: "    ", first: "  - ")
            }
        }
        return lines
    }

    private func evidence(of scorecard: Scorecard) -> [Int: [(Verdict, String)]] {
        var evidence: [Int: [(Verdict, String)]] = [:]
        for dimension in scorecard.dimensions {
            for verdict in dimension.criteria where verdict.met != nil {
                // A verdict is shown where it was decided: at its last turn.
                guard let turn = verdict.turns.last else { continue }
                evidence[turn, default: []].append((verdict, dimension.title))
            }
        }
        return evidence
    }

    private func note(_ text: String) -> [String] {
        Paragraph.lines(text, width: width, indent: "        ", first: "      ")
    }
}
