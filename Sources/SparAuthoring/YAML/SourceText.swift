package import SparModel

/// A file's text cut into lines where YAML cuts it, so that lines and columns agree.
package struct SourceText: Hashable, Sendable {
    /// The file's path as diagnostics name it.
    package let file: String
    /// The text without a byte-order mark.
    package let text: String
    /// The lines without their ends, character by character: places are counted in these.
    package let rows: [[Unicode.Scalar]]

    /// Cuts `text` at the ends of lines.
    package init(_ text: String, file: String) {
        self.file = file
        let hasMark = text.unicodeScalars.first == "\u{FEFF}"
        self.text = hasMark ? String(text.unicodeScalars.dropFirst()) : text
        var rows: [[Unicode.Scalar]] = []
        var row: [Unicode.Scalar] = []
        var afterReturn = false
        for scalar in self.text.unicodeScalars {
            switch scalar.value {
            case 10 where afterReturn:
                afterReturn = false
            case 10, 13, 0x85, 0x2028, 0x2029:
                // As long as it need be, while the space it was gathered in serves the next.
                rows.append(Array(row[...]))
                row.removeAll(keepingCapacity: true)
                afterReturn = scalar.value == 13
            default:
                row.append(scalar)
                afterReturn = false
            }
        }
        if !row.isEmpty || rows.isEmpty { rows.append(row) }
        self.rows = rows
    }

    /// The lines as text.
    package var lines: [String] { rows.map { String(String.UnicodeScalarView($0)) } }

    /// The line of that number, from 1; nil where there is none.
    package func line(_ number: Int) -> String? {
        rows.indices.contains(number - 1)
            ? String(String.UnicodeScalarView(rows[number - 1])) : nil
    }

    /// The characters of the line of that number, from 1; none where there is no such line.
    package func row(_ number: Int) -> [Unicode.Scalar] {
        rows.indices.contains(number - 1) ? rows[number - 1] : []
    }

    /// A place held within the text: a fault found at its end is shown on its last line.
    package func place(line: Int, column: Int, length: Int = 1) -> SourcePlace {
        let number = min(max(1, line), rows.count)
        let width = rows[number - 1].count
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
            guard rows.indices.contains(number - 1) else { return nil }
            let scalars = rows[number - 1]
            var column = number == place.line ? place.column - 1 : 0
            while column + wanted.count <= scalars.count {
                if scalars[column] == wanted[0],
                    scalars[column..<(column + wanted.count)].elementsEqual(wanted)
                {
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
