extension Exploration {
    /// The bounds a scenario must keep to be published.
    public enum Bound {
        /// Points between the model trainee's median and that of the best of the bad ones.
        public static let separation = 35
        /// Points between the model trainee's mean on the easiest and on the hardest seed.
        public static let seeds = 20
        /// The grade that the model trainee's best call must reach.
        public static let best = 80
        /// Turns in which a call must advance or end.
        public static let loop = 60
    }

    /// Points between the model trainee's median grade and the best median of the bad ones; nil when
    /// nothing was graded.
    public var separation: Int? {
        guard let good = self[.model]?.scores?.median, let bad = bestOfBad?.scores?.median else {
            return nil
        }
        return good - bad
    }

    /// The kind that fares best among those that should fare badly.
    public var bestOfBad: KindResult? {
        kinds.filter { $0.kind.isBad && $0.scores != nil }
            .max { ($0.scores?.median ?? 0) < ($1.scores?.median ?? 0) }
    }

    /// Something that keeps a scenario from being published.
    public struct Fault: Hashable, Sendable {
        /// A short name: "separation", "seeds", "leak", "loop", "full-marks".
        public var name: String
        /// The code `spar check --prove` reports it by.
        public var code: String
        /// What is wrong, as a sentence.
        public var text: String

        /// What is wrong as diagnostics put it: lower case, no full stop.
        public var message: String {
            text.prefix(1).lowercased() + text.dropFirst().dropLast(text.hasSuffix(".") ? 1 : 0)
        }
    }

    /// All that keeps the scenario from being published; empty for one that tells good from bad.
    public var faults: [Fault] {
        var faults: [Fault] = []
        if let separation, separation < Bound.separation, let bad = bestOfBad {
            faults.append(
                Fault(
                    name: "separation",
                    code: "SP0091",
                    text: "It does not tell good from bad: \(separation) points lie between the "
                        + "model trainee and the \(bad.kind.rawValue); \(Bound.separation) are "
                        + "needed."
                )
            )
        }
        if leakCount > 0 {
            faults.append(
                Fault(
                    name: "leak",
                    code: "SP0092",
                    text: "A hidden fact was told before its condition held, "
                        + "\(Exploration.times(leakCount))."
                )
            )
        }
        if loopCount > 0 {
            faults.append(
                Fault(
                    name: "loop",
                    code: "SP0093",
                    text: "A call went \(Bound.loop) turns without ending or advancing, "
                        + "\(Exploration.times(loopCount))."
                )
            )
        }
        if let best, best.score < Bound.best {
            faults.append(
                Fault(
                    name: "full-marks",
                    code: "SP0094",
                    text: "Good marks are out of reach: the model trainee's best call has "
                        + "\(best.score); \(Bound.best) are needed."
                )
            )
        }
        if let seeds, seeds.width > Bound.seeds {
            faults.append(
                Fault(
                    name: "seeds",
                    code: "SP0095",
                    text:
                        "Not every seed is equally hard: the model trainee gets \(seeds.least) on "
                        + "seed \(seeds.hardest) and \(seeds.most) on seed \(seeds.easiest); "
                        + "\(Bound.seeds) points are allowed."
                )
            )
        }
        return faults
    }

    private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}
