import SparModel

/// Finds spaces that look like spaces and are none to YAML: word processors and web pages put them
/// before a key, after its hyphen or behind its colon.
enum StrangeSpaces {
    /// The text with plain spaces in their place.
    static func mending(_ source: SourceText, reporting found: inout [Diagnostic]) -> SourceText {
        guard source.text.unicodeScalars.contains(where: isStrange) else { return source }
        var rows = source.rows
        for (number, row) in rows.enumerated() {
            let places = places(in: row)
            guard let first = places.first else { continue }
            for place in places { rows[number][place] = " " }
            found.append(
                Diagnostic(
                    .tabIndentation,
                    "the line holds \(name(row[first])) where YAML wants a plain space",
                    at: source.place(line: number + 1, column: first + 1, length: places.count),
                    help: "delete it and press the space bar; it may have come along from a web "
                        + "page or a word processor"
                )
            )
        }
        return SourceText(
            rows.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n") + "\n",
            file: source.file
        )
    }

    /// Where they stand before the first word, and right behind its colon.
    private static func places(in row: [Unicode.Scalar]) -> [Int] {
        var index = 0
        var places: [Int] = []
        func skipSpaces() {
            while index < row.count, row[index] == " " || isStrange(row[index]) {
                if isStrange(row[index]) { places.append(index) }
                index += 1
            }
        }
        skipSpaces()
        while index + 1 < row.count, row[index] == "-",
            row[index + 1] == " " || isStrange(row[index + 1])
        {
            index += 1
            skipSpaces()
        }
        guard index < row.count, row[index] != "#" else { return [] }
        while index < row.count, isKeyLetter(row[index]) { index += 1 }
        if index + 1 < row.count, row[index] == ":" {
            index += 1
            skipSpaces()
        }
        return places
    }

    private static func name(_ scalar: Unicode.Scalar) -> String {
        let code = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
        return (scalar == "\u{A0}" ? "a no-break space" : "a typographic space") + " (U+\(padded))"
    }

    private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    private static func isKeyLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
        default: false
        }
    }
}
