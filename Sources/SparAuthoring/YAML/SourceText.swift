package import SparModel

/// A file's text cut into lines where YAML cuts it, so that lines and columns agree.
package struct SourceText: Hashable, Sendable {
    /// The file's path as diagnostics name it.
    package let file: String
    /// The text without a byte-order mark.
    package let text: String
    /// The lines without their ends.
    package let lines: [String]

    /// Cuts `text` at the ends of lines.
    package init(_ text: String, file: String) {
        self.file = file
        let scalars = text.unicodeScalars
        self.text = scalars.first == "\u{FEFF}" ? String(scalars.dropFirst()) : text
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in self.text.unicodeScalars {
            switch scalar {
            case "\n" where afterReturn:
                afterReturn = false
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
                lines.append(String(line))
                line = String.UnicodeScalarView()
                afterReturn = scalar == "\r"
            default:
                line.append(scalar)
                afterReturn = false
            }
        }
        if !line.isEmpty || lines.isEmpty { lines.append(String(line)) }
        self.lines = lines
    }

    /// The line of that number, from 1; nil where there is none.
    package func line(_ number: Int) -> String? {
        lines.indices.contains(number - 1) ? lines[number - 1] : nil
    }

    /// A place held within the text: a fault found at its end is shown on its last line.
    package func place(line: Int, column: Int, length: Int = 1) -> SourcePlace {
        let number = min(max(1, line), lines.count)
        let width = lines[number - 1].unicodeScalars.count
        let start = number == line ? min(max(1, column), width + 1) : max(1, width)
        let room = max(1, width - start + 1)
        return SourcePlace(file: file, line: number, column: start, length: min(length, room))
    }

    /// Where `needle` stands at or after `place`, looking over a few lines; nil if it does not.
    ///
    /// - Parameters:
    ///   - needle: The text looked for.
    ///   - place: Where to begin.
    ///   - occurrence: How many of them to pass over.
    /// - Returns: The place, as long as the needle.
    package func find(
        _ needle: String,
        from place: SourcePlace,
        skipping occurrence: Int = 0
    ) -> SourcePlace? {
        let wanted = Array(needle.unicodeScalars)
        guard !wanted.isEmpty, place.line > 0 else { return nil }
        var left = occurrence
        for number in place.line..<(place.line + 12) {
            guard let text = line(number) else { return nil }
            let scalars = Array(text.unicodeScalars)
            var column = number == place.line ? place.column - 1 : 0
            while column + wanted.count <= scalars.count {
                if Array(scalars[column..<(column + wanted.count)]) == wanted {
                    if left == 0 {
                        return self.place(line: number, column: column + 1, length: wanted.count)
                    }
                    left -= 1
                    column += wanted.count
                } else {
                    column += 1
                }
            }
        }
        return nil
    }
}
