public import SparModel

/// Hears what a collector's turn does, in the light of who listens and what they said last.
///
/// An act is asserted only above its own threshold, chosen on authors the model was not trained on;
/// below it stands doubt, and `guess` names the likeliest act.
///
/// The answer depends on the words alone: the same turn is heard alike on every machine.
public struct ActHearing: Sendable {
    private let file: ModelFile?
    private let linear: LinearHearing?
    private let decision: Decision?
    private let lexicon = WordClass.families()

    /// The model built into the program.
    public init() {
        file = ModelFile()
        linear = file.map(LinearHearing.init)
        decision = file.map(Decision.init)
    }

    /// The acts of a turn, in the order of `Act.allCases`, and the likeliest one when none is sure.
    public func acts(
        in text: String,
        context: HearingContext
    ) -> (heard: [HeardAct], guess: Act?) {
        guard let linear, let decision else { return ([], nil) }
        let turn = WordView(WordScan(text), lexicon: lexicon)
        guard !turn.isEmpty else { return ([], nil) }
        let previous = WordView(WordScan(context.previous), lexicon: lexicon)
        let features = TurnFeatures(
            turn: turn,
            previous: previous,
            listener: context.listener,
            market: context.market
        )
        let scores = linear.scores(features)
        var heard: [HeardAct] = []
        var guess: (act: Act, confidence: Int)?
        for (index, act) in Act.allCases.enumerated() {
            let verdict = decision.verdict(on: index, encoder: 0, linear: scores[index])
            if verdict.isSure {
                let shares = linear.contributions(features, of: index, words: turn.count)
                let span = turn.span(carrying: shares)
                heard.append(HeardAct(act, confidence: verdict.confidence, span: span))
            }
            if verdict.confidence > guess?.confidence ?? 0 { guess = (act, verdict.confidence) }
        }
        return (heard, heard.isEmpty ? guess?.act : nil)
    }

    /// The features of a turn as the trainer needs them, one list of buckets a group.
    package func buckets(in text: String, context: HearingContext) -> [[Int]] {
        TurnFeatures(
            turn: WordView(WordScan(text), lexicon: lexicon),
            previous: WordView(WordScan(context.previous), lexicon: lexicon),
            listener: context.listener,
            market: context.market
        ).groups.map { $0.map(\.bucket) }
    }

    /// A line's words in reduced spelling as the trainer needs them.
    package static func words(in line: String) -> [String] {
        let scan = WordScan(line)
        return scan.words.indices.map(scan.text(of:))
    }
}
