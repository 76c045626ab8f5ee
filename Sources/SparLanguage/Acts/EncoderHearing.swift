import CHearingModel
import SparModel

/// A small transformer, fine-tuned on labelled turns: hears the meaning of wording it never met.
struct EncoderHearing: Sendable {
    /// What the encoder made of a turn.
    struct Reading: Sendable {
        /// The score of each act, in the order of `Act.allCases`; above zero is rather yes.
        var scores: [Float]
        fileprivate var windows: [Window] = []
    }

    /// One run over at most `turnPieces` of the turn.
    fileprivate struct Window: Sendable {
        var scores: [Float]
        /// The last states, and those two thirds of the way up.
        var hidden: [Float]
        var middle: [Float]
        /// The word of each piece of the turn.
        var words: [Int]
        var count: Int
    }

    /// How many pieces of the turn one run takes; the trainer cuts at the same place.
    static let turnPieces = 84
    /// How many pieces of the previous line one run takes.
    static let previousPieces = 36
    /// How far apart the windows of a long turn start.
    private static let stride = 63
    /// How many windows are heard; what follows is not.
    private static let mostWindows = 4

    private let file: ModelFile
    /// How it cuts words.
    let pieces: WordPieces
    /// How many numbers a state has.
    let width: Int
    private let arithmetic: Arithmetic
    /// What AVX2 must know of the weights beforehand.
    private let notes: [Int32]

    /// The encoder of a model, if it has one.
    init?(_ file: ModelFile, arithmetic: Arithmetic) {
        let sound = file.with(.encoder) { spar_encoder_is_sound($0.baseAddress, $0.count) != 0 }
        guard sound, let pieces = file.with(.vocabulary, WordPieces.init) else { return nil }
        self.file = file
        self.pieces = pieces
        width = file.with(.encoder) { Int(spar_encoder_width($0.baseAddress)) }
        self.arithmetic = arithmetic
        guard arithmetic == .avx2 else {
            notes = []
            return
        }
        notes = file.with(.encoder) { section in
            let size = spar_encoder_notes_size(section.baseAddress)
            return Array(unsafeUninitializedCapacity: size / 4) { buffer, count in
                spar_encoder_take_notes(section.baseAddress, buffer.baseAddress)
                count = size / 4
            }
        }
    }

    /// Reads a turn; a long one in overlapping windows, of which each act takes the highest score.
    func read(
        turn: WordScan,
        previous: WordScan,
        listener: Listener,
        market: Market
    ) -> Reading? {
        let said = pieces.pieces(of: turn)
        let before = pieces.pieces(of: previous).prefix(Self.previousPieces).map(\.piece)
        let kind = UInt8((listener == .gatekeeper ? 4 : 0) + (market == .business ? 2 : 0))
        var reading = Reading(scores: [])
        var start = 0
        repeat {
            let part = said[start..<min(said.count, start + Self.turnPieces)]
            guard let window = run(part, before: before, kind: kind) else { return nil }
            reading.windows.append(window)
            start += Self.stride
        } while start + Self.turnPieces - Self.stride < said.count
            && reading.windows.count < Self.mostWindows
        reading.scores = reading.windows[0].scores.indices.map { act in
            reading.windows.reduce(-.infinity) { max($0, $1.scores[act]) }
        }
        return reading
    }

    /// What another head makes of the end of the turn.
    ///
    /// - Parameters:
    ///   - reading: What the encoder made of it.
    ///   - weights: As `spar_head_run` reads them.
    ///   - labels: How many it tells apart.
    /// - Returns: A score a label; empty where it cannot run.
    func judge(
        _ reading: Reading,
        by weights: [Float],
        labels: Int
    ) -> [Float] {
        guard let window = reading.windows.last, weights.count == labels * (5 * width + 1) else {
            return []
        }
        var scores = [Float](repeating: 0, count: labels)
        let done = spar_head_run(
            weights,
            Int32(labels),
            window.hidden,
            Int32(window.count),
            1,
            Int32(window.words.count + 1),
            arithmetic.asked,
            &scores
        )
        return done != 0 ? scores : []
    }

    /// Where words of the turn point by what they mean; empty where it does not know.
    ///
    /// - Parameters:
    ///   - words: Which, by their place in the turn; of those in several windows the first counts.
    ///   - reading: What the encoder made of the turn.
    ///   - view: What they are seen through.
    /// - Returns: The direction, of length one.
    func direction(
        of words: Range<Int>,
        in reading: Reading,
        through view: LineView
    ) -> [Float] {
        let windows = reading.windows
        let window = windows.first { $0.words.contains { words.contains($0) } } ?? windows.first
        guard let window else { return [] }
        let places = window.words.indices.filter { words.contains(window.words[$0]) }
        let from = (places.first ?? 0) + 1
        let to = (places.last ?? window.words.count - 1) + 2
        return view.direction(
            middle: window.middle,
            hidden: window.hidden,
            count: window.count,
            pieces: from..<max(from + 1, to)
        )
    }

    /// Where a line of a script points by itself, spoken to nobody and after nothing.
    func direction(of line: WordScan, through view: LineView) -> [Float] {
        let said = pieces.pieces(of: line).prefix(Self.turnPieces)
        guard !said.isEmpty, let window = run(said, before: [], kind: 0, kindBefore: 0) else {
            return []
        }
        return view.direction(
            middle: window.middle,
            hidden: window.hidden,
            count: window.count,
            pieces: 1..<said.count + 1
        )
    }

    /// How much each word of the turn speaks for the act at `index` of `Act.allCases`.
    func contributions(_ reading: Reading, of index: Int, words: Int) -> [Float] {
        var shares = [Float](repeating: 0, count: words)
        let best = reading.windows.max { $0.scores[index] < $1.scores[index] }
        guard let best else { return shares }
        var parts = [Float](repeating: 0, count: best.words.count)
        file.with(.encoder) { section in
            spar_encoder_shares(
                section.baseAddress,
                best.hidden,
                Int32(best.count),
                1,
                Int32(best.words.count + 1),
                Int32(index),
                &parts
            )
        }
        for (part, word) in zip(parts, best.words) { shares[word] += part }
        return shares
    }

    private func run(
        _ said: ArraySlice<(piece: Int32, word: Int)>,
        before: [Int32],
        kind: UInt8,
        kindBefore: UInt8? = nil
    ) -> Window? {
        let ids = [pieces.start] + said.map(\.piece) + [pieces.stop] + before + [pieces.stop]
        let kinds =
            [UInt8](repeating: kind, count: said.count + 2)
            + [UInt8](repeating: kindBefore ?? kind + 1, count: before.count + 1)
        var hidden = [Float](repeating: 0, count: ids.count * width)
        var middle = hidden
        var scores = [Float](repeating: 0, count: Act.allCases.count)
        let done = file.with(.encoder) { section in
            spar_encoder_run(
                section.baseAddress,
                notes.isEmpty ? nil : notes,
                ids,
                kinds,
                Int32(ids.count),
                1,
                Int32(said.count + 1),
                arithmetic.asked,
                &hidden,
                &middle,
                &scores
            )
        }
        guard done != 0 else { return nil }
        return Window(
            scores: scores,
            hidden: hidden,
            middle: middle,
            words: said.map(\.word),
            count: ids.count
        )
    }
}
