public import SparModel

/// A call beside its evidence: every turn numbered, what was understood, what it earned or cost,
/// and what could have been said instead.
public struct ReviewText: Sendable {
    private let page: Page
    /// From here on the evidence stands beside the words instead of under them.
    private static let wide = 120

    /// A writer for this page.
    public init(_ page: Page) { self.page = page }

    /// A writer for a terminal of `width` columns that has UTF-8.
    public init(palette: Palette, width: Int) {
        page = Page(palette: palette, glyphs: .unicode, width: width)
    }

    /// The lines of the review.
    ///
    /// - Parameters:
    ///   - transcript: The call.
    ///   - title: Its scenario's.
    ///   - scorecard: Its grade.
    ///   - moods: How the other party felt; empty where that is not to be shown.
    ///   - unanswered: The trainee's lines that nothing was understood of.
    /// - Returns: The lines, without line breaks.
    public func lines(
        _ transcript: Transcript,
        title: String,
        scorecard: Scorecard,
        moods: [MoodMark] = [],
        unanswered: [String] = []
    ) -> [String] {
        var lines = [page.palette.strong(title) + page.palette.faint("  \(transcript.id)"), ""]
        let plot = MoodPlot(page).lines(moods)
        if !plot.isEmpty { lines += plot + [""] }
        let evidence = evidence(of: scorecard)
        for (offset, turn) in transcript.turns.enumerated() {
            let number = offset + 1
            let better = scorecard.betterLines.filter { $0.turn == number }
            if page.width >= ReviewText.wide {
                let left = page.width * 11 / 20
                let right = page.width - left - 3
                lines += page.beside(
                    words(turn, number: number, width: left),
                    notes(turn, evidence[number] ?? [], better, width: right, indent: 0),
                    leftWidth: left
                )
            } else {
                lines += words(turn, number: number, width: page.measure)
                lines += notes(
                    turn,
                    evidence[number] ?? [],
                    better,
                    width: page.measure,
                    indent: 6
                )
            }
        }
        if !unanswered.isEmpty {
            lines += ["", page.palette.strong("Not understood")]
            for text in unanswered {
                lines += Paragraph.lines(text, width: page.measure, indent: "    ", first: "  - ")
            }
        }
        lines += section("Plan", transcript.plan)
        lines += section("Minutes", transcript.minutes)
        lines += section("Confirmation", transcript.confirmation)
        return lines
    }

    private func section(_ title: String, _ text: String?) -> [String] {
        guard let text else { return [] }
        return ["", page.palette.strong(title)] + Paragraph.lines(text, width: page.measure)
    }

    private func words(_ turn: TranscriptTurn, number: Int, width: Int) -> [String] {
        let name = turn.who == .trainee ? "You" : turn.name ?? turn.who.rawValue
        return Paragraph.lines(
            turn.text,
            width: width,
            indent: "      ",
            first: page.palette.faint(Page.flushed(String(number), to: 2)) + "  "
                + page.palette.name("\(name):") + " "
        )
    }

    private func notes(
        _ turn: TranscriptTurn,
        _ evidence: [(Verdict, String)],
        _ better: [BetterLine],
        width: Int,
        indent: Int
    ) -> [String] {
        func note(_ mark: String, _ text: String) -> [String] {
            let margin = String(repeating: " ", count: indent)
            return Paragraph.lines(
                text,
                width: width,
                indent: margin + "  ",
                first: margin + (mark.isEmpty ? "" : mark + " ")
            )
        }
        var lines: [String] = []
        if let utterance = turn.utterance, !utterance.acts.isEmpty {
            let acts = utterance.acts.map(\.act.rawValue).joined(separator: ", ")
            lines += note("", page.palette.faint("heard: \(acts)"))
        }
        for (verdict, dimension) in evidence {
            let mark =
                verdict.points >= verdict.of && verdict.points > 0
                ? page.palette.earned
                : verdict.points > 0 ? page.palette.partly : page.palette.lost
            lines += note(mark, "\(dimension): \(verdict.why)")
        }
        for line in better {
            lines += note(page.palette.good(">"), "You could have said: \(line.text)")
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
}
