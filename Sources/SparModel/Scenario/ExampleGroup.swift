/// What a reaction is made for, in words: a turn that means one of them is meant for it.
public struct ExampleGroup: Hashable, Sendable {
    /// Lines that it answers, as authored; the first stands for it where none is nearer.
    public var examples: [String]
    /// What it says to them, without what is filled in.
    public var answers: [String]

    /// A group of `examples` with their `answers`.
    public init(examples: [String], answers: [String] = []) {
        self.examples = examples
        self.answers = answers
    }
}

extension Reaction {
    /// Lines it is made for, and the words it asks for as if they were said.
    ///
    /// Not its samples: they prove that it is found without them.
    public var examples: [String] { like + asks.map { Self.spoken($0.source) } }

    /// "when can/will": "when can will".
    private static func spoken(_ pattern: String) -> String {
        String(pattern.map { "_/".contains($0) ? " " : $0 })
    }
}

extension Line {
    /// Its words with "it" wherever something is filled in.
    public var unfilled: String {
        fragments.reduce(into: "") { text, fragment in
            switch fragment {
            case .text(let words): text += words
            case .slot: text += "it"
            }
        }
    }
}
