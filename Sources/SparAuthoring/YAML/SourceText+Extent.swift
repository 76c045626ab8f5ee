import SparModel

extension SourceText {
    /// What is written at a place, as far as it tells how far it goes.
    enum Extent {
        /// Words without quotes.
        case plain(String)
        /// A text in these quotes.
        case quoted(Unicode.Scalar)
        /// A mapping, with its first key.
        case mapping(firstKey: String?)
        case sequence
        /// A single sign.
        case sign
    }

    /// A place with the length that what is written there covers on its first line.
    func place(line number: Int, column: Int, of extent: Extent) -> SourcePlace {
        let row = row(number)
        let rest = row[min(column - 1, row.count)...]
        let length: Int
        switch extent {
        case .plain(let text):
            // A text over several lines is shown to the end of its first.
            length = min(text.unicodeScalars.count, max(1, Self.trimmed(rest)))
        case .quoted(let quote): length = Self.quoted(rest, by: quote)
        case .mapping(let key):
            length =
                rest.first == "{" ? Self.bracketed(rest) : key.map { $0.unicodeScalars.count } ?? 1
        case .sequence: length = rest.first == "[" ? Self.bracketed(rest) : 1
        case .sign: length = 1
        }
        return place(line: number, column: column, length: max(1, length))
    }

    private static func trimmed(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
        rest.lastIndex { $0 != " " }.map { $0 + 1 - rest.startIndex } ?? 0
    }

    private static func quoted(
        _ rest: ArraySlice<Unicode.Scalar>,
        by quote: Unicode.Scalar
    ) -> Int {
        var index = rest.startIndex + 1
        while index < rest.endIndex {
            if rest[index] == "\\", quote == "\"" {
                index += 2
                continue
            }
            if rest[index] == quote { return index - rest.startIndex + 1 }
            index += 1
        }
        return rest.count
    }

    private static func bracketed(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
        var depth = 0
        var index = rest.startIndex
        while index < rest.endIndex {
            switch rest[index] {
            case "{", "[": depth += 1
            case "}", "]":
                depth -= 1
                if depth == 0 { return index - rest.startIndex + 1 }
            case "\"", "'": index += quoted(rest[index...], by: rest[index]) - 1
            default: break
            }
            index += 1
        }
        return rest.count
    }
}
