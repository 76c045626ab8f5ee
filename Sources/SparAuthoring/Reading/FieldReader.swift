package import SparModel

/// Reads values of a YAML file as what a format says they are, and gathers all that is wrong.
///
/// Every method answers nil for a value that is absent or wrong; a wrong one has been reported, so
/// that readers go on to the next key and one pass finds everything.
package struct FieldReader: Sendable {
    /// The file's text, for places within a value.
    package let source: SourceText
    /// What was found so far.
    package private(set) var diagnostics: [Diagnostic]

    /// A reader of a document's values that begins with what is wrong with its YAML.
    package init(_ document: YAMLDocument) {
        source = document.source
        diagnostics = document.diagnostics
    }

    /// Reports a fault.
    package mutating func report(
        _ code: DiagnosticCode,
        _ message: String,
        at place: SourcePlace,
        help: String? = nil
    ) {
        diagnostics.append(Diagnostic(code, message, at: place, help: help))
    }

    // MARK: - Structure

    /// The keys of a mapping: unknown ones are reported with the nearest legal one, required ones
    /// that are missing with the mapping's place.
    ///
    /// - Parameters:
    ///   - value: The mapping.
    ///   - record: The keys it may have.
    ///   - requiring: Whether required keys must be there.
    /// - Returns: The keys; nil when it is no mapping.
    package mutating func fields(
        of value: YAMLValue?,
        as record: RecordSpec,
        requiring: Bool = true
    ) -> Fields? {
        guard let value, let entries = entries(of: value, expecting: "keys and values") else {
            return nil
        }
        let legal = record.names
        // A key that is misspelt is not missing as well.
        var meant: Set<String> = []
        var isCut = false
        var isSound = !entries.contains { $0.value.isEmpty }
        for entry in entries where !legal.contains(entry.key) {
            report(unknown: entry, in: record)
            if let key = Nearest.match(entry.key, among: legal) { meant.insert(key) }
            isCut = isCut || entry.value.isEmpty && entry.key.first?.isNumber ?? false
            isSound = false
        }
        if requiring {
            for key in record.keys where key.isRequired && !meant.contains(key.name) {
                let entry = entries.first { $0.key == key.name }
                if let entry, entry.value.isEmpty {
                    report(
                        .missingKey,
                        "key `\(key.name)` has no value",
                        at: entry.place,
                        help: Self.help(for: key)
                    )
                } else if entry == nil {
                    report(
                        .missingKey,
                        "\(Self.named(record.name)) has no `\(key.name)`",
                        at: value.place,
                        help: Self.help(for: key)
                    )
                }
            }
        }
        return Fields(
            isSound ? entries : entries.filter { legal.contains($0.key) && !$0.value.isEmpty },
            isCut: isCut,
            meant: meant,
            of: record,
            at: value.place
        )
    }

    private mutating func report(unknown entry: YAMLValue.Entry, in record: RecordSpec) {
        // In braces a comma ends a value, and what follows it is a key without one.
        let before = source.row(entry.place.line).prefix(max(0, entry.place.column - 1))
        let isCut = entry.value.isEmpty && before.reversed().first { $0 != " " } == ","
        report(
            .unknownKey,
            "unknown key `\(entry.key)` in \(Self.named(record.name))",
            at: entry.place,
            help: Self.didYouMean(entry.key, among: record.names)
                ?? (isCut
                    ? "a comma ends a value here: put a text with a comma in double quotes, "
                        + "and write a sum with a dot, 780.00 GBP"
                    : "the keys are " + Self.listed(record.names))
        )
    }

    /// The entries of a mapping whose keys the author chooses.
    package mutating func entries(
        of value: YAMLValue?,
        expecting what: String = "names with keys and values"
    ) -> [YAMLValue.Entry]? {
        guard let value else { return nil }
        switch value.content {
        case .mapping(let entries): return entries
        case .faulty: return nil
        case .scalar, .sequence:
            expected(what, not: value)
            return nil
        }
    }

    /// The items of a list.
    package mutating func items(of value: YAMLValue?) -> [YAMLValue] {
        guard let value else { return [] }
        switch value.content {
        case .sequence(let items): return items
        case .faulty: return []
        case .scalar, .mapping:
            expected("a list", not: value, help: "begin each item with `- `, or write `[one, two]`")
            return []
        }
    }

    /// The items of a list, or the one value that is written without one.
    package func oneOrMany(of value: YAMLValue?) -> [YAMLValue] {
        guard let value else { return [] }
        switch value.content {
        case .sequence(let items): return items
        case .faulty: return []
        case .scalar, .mapping: return [value]
        }
    }

    /// Reports that a value is not what is expected there.
    package mutating func expected(_ what: String, not value: YAMLValue, help: String? = nil) {
        if case .faulty = value.content { return }
        report(.wrongType, "expected \(what), found \(value.kind)", at: value.place, help: help)
    }

    // MARK: - Help

    /// "did you mean `angry`?", or nil when nothing is near.
    package static func didYouMean(_ word: String, among legal: [String]) -> String? {
        Nearest.match(word, among: legal).map { "did you mean `\($0)`?" }
    }

    /// "`a`, `b` or `c`"; a long list is cut.
    package static func listed(_ words: [String]) -> String {
        let shown = words.prefix(16).map { "`\($0)`" }
        if words.count > shown.count {
            return shown.joined(separator: ", ") + " and \(words.count - shown.count) more"
        }
        guard shown.count > 1, let last = shown.last else { return shown.first ?? "none" }
        return shown.dropLast().joined(separator: ", ") + " or " + last
    }

    private static func named(_ record: String) -> String {
        let words = record.split(separator: "_").joined(separator: " ")
        if words.hasSuffix("s") { return "`\(words)`" }
        return ("aeiou".contains(words.first ?? " ") ? "an " : "a ") + words
    }

    /// What a key means, and what might stand there.
    private static func help(for key: KeySpec) -> String {
        var summary = key.summary
        if summary.hasSuffix(".") { summary.removeLast() }
        return key.example.map { "write `\(key.name): \($0)`; \(lowercased(summary))" } ?? summary
    }

    private static func lowercased(_ sentence: String) -> String {
        (sentence.first?.lowercased() ?? "") + sentence.dropFirst()
    }
}
