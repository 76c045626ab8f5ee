/// A rule pack as it stood.
public struct PackState: Hashable, Sendable, Codable {
    /// The pack's id.
    public var id: String
    /// The day its sources were read.
    public var asOf: CalendarDay
    /// SHA-256 in hex of its file.
    public var digest: String

    /// A rule pack as it stood.
    public init(id: String, asOf: CalendarDay, digest: String) {
        self.id = id
        self.asOf = asOf
        self.digest = digest
    }

    /// A pack as it stands.
    public init(_ pack: RulePack) {
        self.init(id: pack.id, asOf: pack.asOf, digest: pack.digest)
    }
}
