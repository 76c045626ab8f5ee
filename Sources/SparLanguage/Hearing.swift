public import SparModel

/// Hears a collector's line: acts, sums, dates, plan, ways to pay, asides, names.
///
/// A pure function of the line and its context, the same on every machine.
public struct Hearing: Sendable {
    private let acts = ActHearing()
    private let figures = DebtFigures()
    private let methods = MethodReader()
    private let asides = AsideReader()

    /// A hearing with the model that ships.
    public init() {}

    /// What `text` does and says.
    public func hear(_ text: String, in context: HearingContext) -> Utterance {
        let (heard, guess) = acts.acts(in: text, context: context)
        let (money, dates, plan) = figures.debtFigures(
            in: text,
            context: context,
            acts: heard
        )
        let words = PlainWords(text)
        return Utterance(
            acts: heard,
            money: money,
            dates: dates,
            plan: plan,
            methods: methods.methods(in: text),
            asides: asides.asides(in: text),
            names: context.names.filter { words.mentions(name: $0) },
            references: context.references.filter { words.mentions(reference: $0) },
            words: words.count,
            guess: guess
        )
    }
}
