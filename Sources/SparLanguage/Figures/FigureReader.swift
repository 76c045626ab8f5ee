/// Reads every figure in a line of free English: sums, shares, numbers, days, times, spans, rules.
///
/// ```swift
/// FigureReader().entities(in: "£250 on the 15th", context: context)
/// ```
public struct FigureReader: Sendable {
    /// A reader with no state: every line is read on its own and its context.
    public init() {}

    /// The figures of `text` from left to right; days and times are seen from the context's.
    ///
    /// Lines longer than sixty thousand scalars are read up to there.
    public func entities(in text: String, context: HearingContext) -> [Entity] {
        let grammar = FigureGrammar(line: TokenLine(text), context: context)
        return FigureComposer(grammar: grammar, figures: grammar.figures(ranges: true)).entities()
    }
}
