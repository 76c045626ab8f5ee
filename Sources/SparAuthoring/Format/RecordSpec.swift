/// The keys a mapping of a format may have: what the reader accepts, the schema declares and the
/// reference prints.
package struct RecordSpec: Hashable, Sendable {
    /// The name it is referred to by: "invoice".
    package let name: String
    /// One sentence for the reference.
    package let summary: String
    /// The keys in the order of the reference.
    package let keys: [KeySpec]
    /// The names of the keys.
    package let names: [String]

    /// A record of these keys.
    package init(_ name: String, _ summary: String, keys: [KeySpec]) {
        self.name = name
        self.summary = summary
        self.keys = keys
        names = keys.map(\.name)
    }
}

/// One key of a record.
package struct KeySpec: Hashable, Sendable {
    /// As written.
    package let name: String
    /// What its value is.
    package let kind: ValueKind
    /// Whether it must be there.
    package let isRequired: Bool
    /// One sentence for hover help and the reference.
    package let summary: String
    /// A value to show to somebody who left it out.
    package let example: String?

    /// A key that may be left out.
    package init(_ name: String, _ kind: ValueKind, _ summary: String) {
        self.init(name, kind, isRequired: false, summary, example: nil)
    }

    private init(
        _ name: String,
        _ kind: ValueKind,
        isRequired: Bool,
        _ summary: String,
        example: String?
    ) {
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
        self.summary = summary
        self.example = example
    }

    /// A key that must be there.
    ///
    /// - Parameters:
    ///   - name: As written.
    ///   - kind: What its value is.
    ///   - summary: One sentence.
    ///   - example: A value to show to somebody who left it out.
    /// - Returns: The key.
    package static func required(
        _ name: String,
        _ kind: ValueKind,
        _ summary: String,
        example: String? = nil
    ) -> KeySpec {
        KeySpec(name, kind, isRequired: true, summary, example: example ?? kind.example)
    }
}

/// What a key's value may be.
package indirect enum ValueKind: Hashable, Sendable {
    /// Words.
    case text
    /// A name of small letters, digits and hyphens, in the words of what it names.
    case name(String)
    /// Something a party says, with slots.
    case line
    /// Words a turn may hold: "cheque/check number".
    case words
    /// A whole number within bounds.
    case integer(ClosedRange<Int>)
    /// `true` or `false`.
    case flag
    /// `true`, `false` or a sentence.
    case flagOrText
    /// "2026-03-10".
    case day
    /// "10:20".
    case time
    /// "1200 GBP", "1200", or "25%" of the balance.
    case sum
    /// "week", "2 weeks", "month".
    case interval
    /// A sum and how often: "900 GBP weekly".
    case stream
    /// ">= 50".
    case comparison
    /// One of these words; the first value says what they are.
    case choice(String, [String])
    /// A list.
    case list(ValueKind)
    /// One or a list.
    case oneOrMany(ValueKind)
    /// A mapping with the keys of the record of that name.
    case record(String)
    /// A mapping whose keys the author chooses; the first value says what they are.
    case map(String, ValueKind)
    /// A mapping whose keys are words of a list.
    case choiceMap(String, [String], ValueKind)
    /// Any of these.
    case either([ValueKind])
}

extension ValueKind {
    /// A value of that kind, where one serves for all keys.
    fileprivate var example: String? {
        switch self {
        case .day: "2026-04-16"
        case .time: "\"10:20\""
        case .sum: "780.00 GBP"
        case .interval: "month"
        case .flag: "true"
        case .integer(let range): String(max(range.lowerBound, min(14, range.upperBound)))
        case .choice(_, let words): words.first
        case .oneOrMany(.line): "\"Business has been slow.\""
        case .text, .name, .line, .words, .flagOrText, .stream, .comparison, .list, .oneOrMany,
            .record,
            .map, .choiceMap, .either:
            nil
        }
    }
}
