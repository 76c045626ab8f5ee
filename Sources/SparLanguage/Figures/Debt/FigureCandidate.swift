public import SparModel

/// A figure that may belong to the debt, with the signs from which that is told: what
/// `spar-hearing figures` shows the fitting of `EvidenceWeights`.
public struct FigureCandidate: Hashable, Sendable {
    /// What the figure is, if it belongs to the debt.
    public enum Meaning: Hashable, Sendable {
        case sum(minor: Int)
        /// The days meant if they lie ahead, and, where the words leave that open, behind.
        case day(ahead: [CalendarDay], behind: [CalendarDay], isOpen: Bool)
    }

    /// What the figure would be.
    public var meaning: Meaning
    /// The words it is said in.
    public var words: String
    /// What speaks for and against it, by the names of `EvidenceWeights`.
    public var signs: [String]
}

extension DebtFigures {
    /// Every figure of `text` that could be the debt's, before any is chosen.
    public func candidates(
        in text: String,
        context: HearingContext,
        acts: [HeardAct]? = nil
    ) -> [FigureCandidate] {
        let reading = DebtReading(text, context: context)
        let evidence = Evidence(reading, acts: acts)
        func words(_ tokens: Range<Int>) -> String { reading.line.text(reading.line.span(tokens)) }
        let sums = reading.sumCandidates().map { candidate in
            FigureCandidate(
                meaning: .sum(minor: candidate.amount.hundredths ?? 0),
                words: words(candidate.tokens),
                signs: evidence.signs(of: candidate.tokens, shape: candidate.shape)
            )
        }
        var latest: (day: CalendarDay, tokens: Range<Int>)?
        let days = reading.dayCandidates().map { candidate in
            var ahead: [CalendarDay] = []
            for form in candidate.forms {
                let earlier = latest.flatMap {
                    reading.isContinued($0.tokens, candidate.tokens) ? $0.day : nil
                }
                guard let day = reading.day(form, after: earlier) else { continue }
                ahead.append(day)
                latest = (day, candidate.tokens)
            }
            let behind = candidate.forms.compactMap { $0.day(from: context.today, .past) }
            return FigureCandidate(
                meaning: .day(ahead: ahead, behind: behind, isOpen: candidate.isOpen),
                words: words(candidate.tokens),
                signs: evidence.signs(of: candidate.tokens, shape: candidate.shape)
            )
        }
        return sums + days
    }
}
