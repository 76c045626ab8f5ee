public import SparModel

/// Hears what a collector's turn does, in the light of who listens and what they said last.
///
/// An act is asserted only above its own threshold, chosen on authors the model was not trained on;
/// below it stands doubt, and `guess` names the likeliest act.
///
/// The answer depends on the words alone: the same turn is heard alike on every machine. Letter case and
/// blanks at the ends make no difference. Only the first 4,096 scalars of a line are heard.
public struct ActHearing: Sendable {
    private let parts: Parts?
    private let lexicon = WordClass.families()

    /// The model's parts; all of them or none.
    private struct Parts: Sendable {
        let linear: LinearHearing
        let encoder: EncoderHearing
        let decision: Decision
        let subjects: SubjectHearing?
        let lines: LineMeaning?
    }

    /// The model built into the program.
    public init() {
        self.init(by: .fastest)
    }

    /// The same, run by a certain arithmetic.
    package init(by arithmetic: Arithmetic) {
        parts = ModelFile().flatMap { file in
            EncoderHearing(file, arithmetic: arithmetic).map {
                Parts(
                    linear: LinearHearing(file),
                    encoder: $0,
                    decision: Decision(file),
                    subjects: SubjectHearing(file),
                    lines: LineMeaning(file, encoder: $0)
                )
            }
        }
    }

    /// What makes lines of one meaning alike; nil without a model.
    var lineMeaning: LineMeaning? { parts?.lines }

    /// What a turn does and asks about.
    public struct Meaning: Hashable, Sendable {
        /// The acts, in the order of `Act.allCases`.
        public var acts: [HeardAct] = []
        /// The likeliest act when none is sure.
        public var guess: Act?
        /// What its question is about; nil where it asks nothing, or that is not sure.
        public var subject: HeardSubject?
        /// Where it and its sentences point, if a script is to be searched for them.
        var parts: [SpokenPart] = []
    }

    /// The acts of a turn, in the order of `Act.allCases`, and the likeliest one when none is sure.
    public func acts(
        in text: String,
        context: HearingContext
    ) -> (heard: [HeardAct], guess: Act?) {
        guard let reading = read(text, context), !reading.scan.isEcho else { return ([], nil) }
        return acts(of: reading, text, context)
    }

    /// What a turn does and asks about.
    public func meaning(of text: String, context: HearingContext) -> Meaning {
        guard let parts, let reading = read(text, context), !reading.scan.isEcho else {
            return Meaning()
        }
        let (heard, guess) = acts(of: reading, text, context)
        return Meaning(
            acts: heard,
            guess: guess,
            subject: parts.subjects?.subject(of: reading.encoded, by: parts.encoder),
            parts: context.examples == nil ? [] : spokenParts(of: text, reading)
        )
    }

    /// Where a turn and each of its sentences and questions point.
    private func spokenParts(of text: String, _ reading: Reading) -> [SpokenPart] {
        guard let parts, let lines = parts.lines else { return [] }
        return Self.parts(of: text, reading.scan).map { part, words in
            var part = part
            part.direction = parts.encoder.direction(
                of: words,
                in: reading.encoded,
                through: lines.turn
            )
            return part
        }
    }

    /// A turn and each of its sentences and questions, with the places of their words.
    package static func parts(of text: String) -> [(part: SpokenPart, words: Range<Int>)] {
        parts(of: text, WordScan(text))
    }

    private static func parts(
        of text: String,
        _ scan: WordScan
    ) -> [(part: SpokenPart, words: Range<Int>)] {
        let words = scan.words
        return SpokenPart.cut(text).map { part in
            let scalars = part.scalars
            let first = words.firstIndex { $0.span.lowerBound >= scalars.lowerBound } ?? 0
            let last = words.lastIndex { $0.span.lowerBound < scalars.upperBound } ?? 0
            return (part, first..<max(first, last) + 1)
        }
    }

    /// What a question is about; nil where it asks nothing, or that is not sure.
    func subject(of text: String, context: HearingContext) -> HeardSubject? {
        guard let parts, let reading = read(text, context) else { return nil }
        return parts.subjects?.subject(of: reading.encoded, by: parts.encoder)
    }

    private func acts(
        of reading: Reading,
        _ text: String,
        _ context: HearingContext
    ) -> (heard: [HeardAct], guess: Act?) {
        var heard = reading.verdicts.filter(\.isSure).map { act($0, in: reading) }
        heard += breachesOfParts(in: text, context, reading)
        let order = Act.allCases
        heard.sort { left, right in
            (order.firstIndex(of: left.act) ?? 0) < (order.firstIndex(of: right.act) ?? 0)
        }
        return (heard, heard.isEmpty ? reading.likeliest?.act : nil)
    }

    private func act(_ verdict: Decision.Verdict, in reading: Reading) -> HeardAct {
        HeardAct(
            verdict.act,
            confidence: verdict.confidence,
            span: reading.scan.span(carrying: shares(of: verdict.act, in: reading))
        )
    }

    /// How sure one sentence or clause alone must be of a breach that the whole turn drowns.
    ///
    /// Chosen on authors held out. Of three (e, j, o): recall of breaches .616 to .631 at precision
    /// .952 to .942; of six more (10 to 15): .366 to .380 at .952 to .947.
    private static let sureOfPart = 95

    /// How likely, in percent, the whole turn must hold a breach before its parts are heard alone:
    /// most turns hold none, and need no second hearing.
    private static let worthHearingAlone = 12

    /// Breaches that the whole turn does not assert, and one sentence or clause does by itself: kind
    /// words before a menace do not cover it, nor does a claim the name called after it.
    private func breachesOfParts(
        in text: String,
        _ context: HearingContext,
        _ whole: Reading
    ) -> [HeardAct] {
        let likely = Set(
            whole.verdicts.filter {
                $0.act.isBreach && !$0.isSure && $0.confidence >= Self.worthHearingAlone
            }.map(\.act)
        )
        guard !likely.isEmpty else { return [] }
        var found: [HeardAct] = []
        for part in Sentences.parts(of: text) {
            guard let reading = read(part.text, context) else { continue }
            for verdict in reading.verdicts
            where likely.contains(verdict.act) && verdict.confidence >= Self.sureOfPart
                && !found.contains(where: { $0.act == verdict.act })
            {
                var late = act(verdict, in: reading)
                late.span =
                    late.span.lowerBound + part.offset..<late.span.upperBound + part.offset
                found.append(late)
            }
        }
        return found
    }

    /// Why a turn was heard as it was: every act worth a word, the likeliest first.
    ///
    /// Acts below `floor` percent are left out unless they are asserted.
    public func explain(
        _ text: String,
        context: HearingContext,
        floor: Int = 10
    ) -> [ActExplanation] {
        guard let reading = read(text, context) else { return [] }
        return reading.verdicts
            .filter { $0.isSure || $0.confidence >= floor }
            .sorted { ($1.confidence, $0.index) < ($0.confidence, $1.index) }
            .map { verdict in
                let shares = shares(of: verdict.act, in: reading)
                return ActExplanation(
                    act: verdict.act,
                    confidence: verdict.confidence,
                    threshold: verdict.threshold,
                    isAsserted: verdict.isSure,
                    span: reading.scan.span(carrying: shares),
                    words: ActExplanation.Word.strongest(shares, in: reading.scan)
                )
            }
    }

    /// Everything that was made of one turn.
    private struct Reading {
        var scan: WordScan
        var view: WordView
        var features: TurnFeatures
        var encoded: EncoderHearing.Reading
        var verdicts: [Decision.Verdict]

        var likeliest: Decision.Verdict? {
            verdicts.max { ($0.confidence, $1.index) < ($1.confidence, $0.index) }
        }
    }

    private func read(
        _ text: String,
        _ context: HearingContext
    ) -> Reading? {
        let scan = WordScan(text)
        guard let parts, !scan.words.isEmpty else { return nil }
        let before = WordScan(context.previous)
        let view = WordView(scan, lexicon: lexicon)
        let features = TurnFeatures(
            turn: view,
            previous: WordView(before, lexicon: lexicon),
            listener: context.listener,
            market: context.market
        )
        let encoded = parts.encoder.read(
            turn: scan,
            previous: before,
            listener: context.listener,
            market: context.market
        )
        guard let encoded else { return nil }
        let linear = parts.linear.scores(features)
        return Reading(
            scan: scan,
            view: view,
            features: features,
            encoded: encoded,
            verdicts: parts.decision.verdicts(encoder: encoded.scores, linear: linear)
        )
    }

    /// How much each scanned word speaks for an act, by both parts as the decision weighs them.
    private func shares(of act: Act, in reading: Reading) -> [Float] {
        guard let parts, let index = Act.allCases.firstIndex(of: act) else { return [] }
        let weight = parts.decision.weights(at: index)
        var shares = parts.encoder.contributions(
            reading.encoded,
            of: index,
            words: reading.scan.words.count
        ).map { $0 * weight.encoder }
        let linear = parts.linear.contributions(
            reading.features,
            of: index,
            words: reading.view.count
        )
        for (share, word) in zip(linear, 0..<reading.view.count) {
            let scanned = reading.view[word].scanned
            for place in scanned { shares[place] += share * weight.linear / Float(scanned.count) }
        }
        return shares
    }

    /// The scores of both parts, for the trainer and the tests; empty when nothing was said.
    package func scores(
        in text: String,
        context: HearingContext
    ) -> (encoder: [Float], linear: [Float]) {
        guard let parts, let reading = read(text, context) else { return ([], []) }
        return (reading.encoded.scores, parts.linear.scores(reading.features))
    }

    /// The scores of the subjects, for the tests; empty when nothing was said.
    package func subjectScores(
        in text: String,
        context: HearingContext
    ) -> [Float] {
        guard let parts, let reading = read(text, context) else { return [] }
        return parts.subjects?.scores(of: reading.encoded, by: parts.encoder) ?? []
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
