package import SparModel

/// A value of a YAML file with its place: what `Yams.Node` says, and safe to hand on.
package struct YAMLValue: Hashable, Sendable {
    /// How a scalar is written.
    package enum Style: Hashable, Sendable {
        case plain, quoted, block
    }

    /// What the value is.
    package enum Content: Hashable, Sendable {
        /// Words, as written; nothing is made of `no` or `012`.
        case scalar(String, Style)
        /// Keys and values in the file's order.
        case mapping([Entry])
        /// Values in order.
        case sequence([YAMLValue])
        /// A value that does not parse and has been reported; readers pass it over in silence.
        case faulty
    }

    /// A key and its value.
    package struct Entry: Hashable, Sendable {
        /// The key.
        package var key: String
        /// Where the key stands.
        package var place: SourcePlace
        /// Its value.
        package var value: YAMLValue
    }

    /// What the value is.
    package var content: Content
    /// Where it begins.
    package var place: SourcePlace

    /// Whether nothing is written, or `~` or `null`.
    package var isEmpty: Bool {
        guard case .scalar(let text, .plain) = content else { return false }
        switch text.utf8.count {
        case 0: return true
        case 1: return text == "~"
        case 4: return text.lowercased() == "null"
        default: return false
        }
    }

    /// Whether it is a list.
    package var isList: Bool {
        if case .sequence = content { true } else { false }
    }

    /// What it is, for a message: "a list".
    package var kind: String {
        switch content {
        case .scalar: isEmpty ? "nothing" : "text"
        case .mapping: "keys and values"
        case .sequence: "a list"
        case .faulty: "nothing"
        }
    }
}
