/// What share of their words a part of a turn and an example of a script have in common, rare words first.
///
/// Two lines may mean much the same to the encoder and still be about two things: their words tell them apart.
struct SharedWords: Sendable {
    /// What a word piece is worth.
    private var worth: [Int32: Float] = [:]
    /// The examples a word piece stands in.
    private var places: [Int32: [Int32]] = [:]
    /// What the word pieces of each example are worth together.
    private var totals: [Float]

    /// The words of examples.
    ///
    /// - Parameters:
    ///   - examples: The word pieces of each.
    ///   - groups: The reaction each is made for, from 0.
    ///   - count: How many reactions there are.
    init(examples: [[Int32]], groups: [Int], count: Int) {
        totals = Array(repeating: 0, count: examples.count)
        /// How many reactions a piece stands in, and the last of them.
        var spread: [Int32: (count: Int, last: Int)] = [:]
        let pieces = examples.map { Set($0) }
        for (example, known) in pieces.enumerated() {
            for piece in known {
                places[piece, default: []].append(Int32(example))
                let before = spread[piece] ?? (0, -1)
                if before.last != groups[example] {
                    spread[piece] = (before.count + 1, groups[example])
                }
            }
        }
        for (piece, found) in spread {
            // The root of a root is the same on every machine, a logarithm is not.
            let share = Float(count) / Float(found.count)
            worth[piece] = share.squareRoot().squareRoot() - 1
        }
        for (example, known) in pieces.enumerated() {
            totals[example] = total(of: known)
        }
    }

    /// The worth of pieces, added up in their order: sums of floating numbers depend on it.
    private func total(of pieces: Set<Int32>) -> Float {
        pieces.sorted().reduce(0) { $0 + (worth[$1] ?? 0) }
    }

    /// The share that each example has in common with a line, 0...1.
    func shares(of pieces: [Int32]) -> [Float] {
        var shared = [Float](repeating: 0, count: totals.count)
        var own: Float = 0
        for piece in Set(pieces).sorted() {
            guard let worth = worth[piece], let examples = places[piece] else { continue }
            own += worth
            for example in examples { shared[Int(example)] += worth }
        }
        for example in shared.indices where shared[example] > 0 {
            shared[example] = 2 * shared[example] / max(1e-6, own + totals[example])
        }
        return shared
    }
}
