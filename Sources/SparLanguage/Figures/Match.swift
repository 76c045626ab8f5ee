/// A piece of grammar found in a line: what it means, and the first token after it.
struct Match<Value> {
    var value: Value
    var end: Int

    init(_ value: Value, end: Int) {
        self.value = value
        self.end = end
    }

    /// The same place with another meaning.
    func map<Other>(_ transform: (Value) -> Other) -> Match<Other> {
        Match<Other>(transform(value), end: end)
    }
}

extension Match: Sendable where Value: Sendable {}

/// The longest of several matches; the earlier one where two are as long.
func longest<Value>(_ matches: Match<Value>?...) -> Match<Value>? {
    var best: Match<Value>?
    for case let match? in matches where match.end > best?.end ?? -1 { best = match }
    return best
}
