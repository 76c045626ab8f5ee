package import SparModel

/// The keys of one mapping, checked against its record.
package struct Fields: Sendable {
    /// Where the mapping begins.
    package let place: SourcePlace
    /// Whether a sum with a comma was cut in two: "780,00 GBP" in braces.
    let isCut: Bool
    private let meant: Set<String>
    private let record: RecordSpec
    /// A handful: looked through sooner than hashed.
    private let entries: [YAMLValue.Entry]

    init(
        _ entries: [YAMLValue.Entry],
        isCut: Bool = false,
        meant: Set<String> = [],
        of record: RecordSpec,
        at place: SourcePlace
    ) {
        self.isCut = isCut
        self.meant = meant
        self.record = record
        self.place = place
        self.entries = entries
    }

    /// The value of `key`; nil when it is absent or has no value.
    ///
    /// Asking for a key the record does not list is a mistake in the program: the schema and the
    /// reference would not know of it.
    package subscript(_ key: String) -> YAMLValue? { entry(key)?.value }

    /// The entry of `key`.
    package func entry(_ key: String) -> YAMLValue.Entry? {
        assert(
            record.keys.contains { $0.name == key },
            "record \(record.name) lists no key \(key)"
        )
        return entries.first { $0.key == key }
    }

    /// The keys that have a value, and those that a misspelt one was meant for.
    package var written: Set<String> { meant.union(entries.map(\.key)) }

    /// Whether any of these keys is among them.
    func hasAny(of keys: [String]) -> Bool {
        entries.contains { keys.contains($0.key) } || !meant.isDisjoint(with: keys)
    }

    /// Whether `key` is written.
    package func has(_ key: String) -> Bool { entry(key) != nil }
}
