/// Pairs of grades of the same calls, on the evaluators' scale of 1 to 5.
public struct GradePairs: Hashable, Sendable {
    /// The pairs: ours or the first person's, then theirs.
    public private(set) var pairs: [Pair] = []

    /// One pair.
    public struct Pair: Hashable, Sendable {
        /// The call.
        public var call: String
        /// The first grade, in hundredths: 450 is 4.5.
        public var first: Int
        /// The second grade, in hundredths.
        public var second: Int

        /// How far apart, in hundredths, with its sign.
        public var difference: Int { first - second }
    }

    /// No pairs yet.
    public init() {}

    /// Adds a pair, both in hundredths of a grade.
    public mutating func add(call: String, first: Int, second: Int) {
        pairs.append(Pair(call: call, first: first, second: second))
    }

    /// How many.
    public var count: Int { pairs.count }

    /// Percent of pairs that fall on the same whole grade.
    public var exact: Int? { percent { abs($0.roundedDifference) == 0 } }

    /// Percent of pairs at most one whole grade apart.
    public var withinOne: Int? { percent { abs($0.roundedDifference) <= 1 } }

    /// Mean of first minus second, in hundredths of a grade; positive is milder than the second.
    public var bias: Int? {
        pairs.isEmpty ? nil : pairs.reduce(0) { $0 + $1.difference } / pairs.count
    }

    /// Quadratic weighted kappa in thousandths: 1000 is full agreement, 0 what chance gives.
    ///
    /// Means of several people lie between whole grades; the weights are squares of distances, so
    /// the same formula holds for them as for whole grades.
    public var kappa: Int? { GradePairs.kappa(pairs) }

    /// The middle nineteen twentieths of kappa over resamples drawn by a fixed seed, in thousandths.
    public var kappaInterval: ClosedRange<Int>? {
        guard pairs.count >= 4 else { return nil }
        var state: UInt64 = 0x5EED
        var samples: [Int] = []
        for _ in 0..<400 {
            var drawn: [Pair] = []
            for _ in pairs.indices {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                drawn.append(pairs[Int((state >> 33) % UInt64(pairs.count))])
            }
            if let kappa = GradePairs.kappa(drawn) { samples.append(kappa) }
        }
        guard samples.count >= 40 else { return nil }
        samples.sort()
        let low = samples[samples.count / 40]
        let high = samples[samples.count - 1 - samples.count / 40]
        return low...max(low, high)
    }

    private static func kappa(_ pairs: [Pair]) -> Int? {
        guard pairs.count > 1 else { return nil }
        let observed = pairs.reduce(0) { $0 + $1.difference * $1.difference } * pairs.count
        var expected = 0
        for left in pairs {
            for right in pairs {
                let distance = left.first - right.second
                expected += distance * distance
            }
        }
        guard expected > 0 else { return observed == 0 ? 1000 : nil }
        return 1000 - observed * 1000 / expected
    }

    private func percent(_ fits: (Pair) -> Bool) -> Int? {
        pairs.isEmpty ? nil : (pairs.count(where: fits) * 100 + pairs.count / 2) / pairs.count
    }
}

extension GradePairs.Pair {
    /// The difference of the whole grades.
    var roundedDifference: Int { (first + 50) / 100 - (second + 50) / 100 }
}
