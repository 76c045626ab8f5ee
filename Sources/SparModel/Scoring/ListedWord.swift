/// A word of a fixed list, told from the others by its place in it and not by its spelling.
///
/// For enumerations without associated values: scoring looks such words up some thousand times a
/// call, and to hash or compare their spellings would be most of its work.
public protocol ListedWord: CaseIterable, Hashable, Sendable {}

extension ListedWord {
    /// The word's place in `allCases`; a test holds every list to it.
    @inlinable public var place: Int { withUnsafeBytes(of: self) { Int($0.first ?? 0) } }
}

extension Act: ListedWord {}

extension CollectorCue: ListedWord {
    /// Hashed by its place.
    public func hash(into hasher: inout Hasher) { hasher.combine(place) }
}

extension PartySignal: ListedWord {
    /// Hashed by its place.
    public func hash(into hasher: inout Hasher) { hasher.combine(place) }
}

extension CallFact: ListedWord {
    /// Hashed by its place.
    public func hash(into hasher: inout Hasher) { hasher.combine(place) }
}

extension CallMeasure: ListedWord {
    /// Hashed by its place.
    public func hash(into hasher: inout Hasher) { hasher.combine(place) }
}

extension CallMoment: ListedWord {
    /// Hashed by its place.
    public func hash(into hasher: inout Hasher) { hasher.combine(place) }
}
