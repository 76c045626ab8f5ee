import SparModel
import Yams

/// Finds the later occurrences of a key that stands twice.
///
/// Yams names only the first and reads no further. The later ones are found in the text, reported
/// and renamed to something of the same length, so that all else in the file is still read.
enum DuplicateKeys {
    /// Characters of the private use area, which no authored file may hold.
    private static let firstMark: UInt32 = 0xE000
    private static let markCount: UInt32 = 0x700

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        (firstMark..<(firstMark + markCount)).contains(scalar.value)
    }

    /// The text with the later occurrences renamed; nil when they are not found.
    static func renaming(
        _ keys: [String],
        after mark: Mark,
        in source: SourceText,
        reporting found: inout [Diagnostic]
    ) -> SourceText? {
        let used = source.text.unicodeScalars.reduce(0) { $0 + (isMark($1) ? 1 : 0) }
        guard let key = key(at: mark, among: keys, in: source),
            used < Int(markCount) - 100
        else {
            report(keys.first ?? "", at: source.place(line: mark.line, column: mark.column), &found)
            return nil
        }
        let first = SourcePlace(file: source.file, line: mark.line, column: mark.column)
        let block = blockOccurrences(of: key, after: first, in: source)
        let places = block.isEmpty ? flowOccurrences(of: key, after: first, in: source) : block
        guard !places.isEmpty else {
            report(key, at: source.place(line: mark.line, column: mark.column), &found)
            return nil
        }
        var lines = source.rows
        for (offset, place) in places.prefix(100).enumerated() {
            report(key, at: place, first: mark.line, &found)
            let mark = Unicode.Scalar(firstMark + UInt32(used + offset)) ?? "\u{E000}"
            let start = place.column - 1
            // Quotes stay where they are; the first letter alone makes the key another.
            let quoted = lines[place.line - 1][start] == "\"" || lines[place.line - 1][start] == "'"
            lines[place.line - 1][start + (quoted ? 1 : 0)] = mark
        }
        return SourceText(
            lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n") + "\n",
            file: source.file
        )
    }

    private static func report(
        _ key: String,
        at place: SourcePlace,
        first: Int? = nil,
        _ found: inout [Diagnostic]
    ) {
        found.append(
            Diagnostic(
                .duplicateKey,
                "key `\(key)` stands twice" + (first.map { ", first on line \($0)" } ?? ""),
                at: place,
                help: "delete one of them or join their values"
            )
        )
    }

    private static func key(at mark: Mark, among keys: [String], in source: SourceText) -> String? {
        let line = source.row(mark.line)
        return keys.first { matches($0, in: line, at: mark.column - 1) != nil }
    }

    /// How many scalars `key` covers at `column` when it stands there as a key; nil if it does not.
    private static func matches(
        _ key: String,
        in line: [Unicode.Scalar],
        at column: Int
    ) -> Int? {
        for written in [key, "\"\(key)\"", "'\(key)'"] {
            let scalars = Array(written.unicodeScalars)
            let end = column + scalars.count
            guard !scalars.isEmpty, end <= line.count, Array(line[column..<end]) == scalars else {
                continue
            }
            var next = end
            while next < line.count, line[next] == " " || line[next] == "\t" { next += 1 }
            if next < line.count, line[next] == ":" { return scalars.count }
            if written != key { return scalars.count }
        }
        return nil
    }

    private static func blockOccurrences(
        of key: String,
        after first: SourcePlace,
        in source: SourceText
    ) -> [SourcePlace] {
        var places: [SourcePlace] = []
        for number in (first.line + 1)..<max(first.line + 2, source.rows.count + 1) {
            let line = source.row(number)
            guard let indent = line.firstIndex(where: { $0 != " " }), line[indent] != "#" else {
                continue
            }
            if indent < first.column - 1 { break }
            guard indent == first.column - 1, let length = matches(key, in: line, at: indent)
            else { continue }
            places.append(source.place(line: number, column: indent + 1, length: length))
        }
        return places
    }

    private static func flowOccurrences(
        of key: String,
        after first: SourcePlace,
        in source: SourceText
    ) -> [SourcePlace] {
        var places: [SourcePlace] = []
        var depth = 0
        var atStart = false
        var quote: Unicode.Scalar?
        for number in first.line...max(first.line, source.rows.count) {
            let line = source.row(number)
            var column = number == first.line ? first.column : 0
            while column < line.count {
                let scalar = line[column]
                if let open = quote {
                    if scalar == "\\", open == "\"" { column += 1 }
                    if scalar == open { quote = nil }
                    column += 1
                    continue
                }
                if depth == 0, atStart, scalar != " ",
                    let length = matches(key, in: line, at: column)
                {
                    places.append(source.place(line: number, column: column + 1, length: length))
                    column += length
                    atStart = false
                    continue
                }
                switch scalar {
                case "{", "[": depth += 1
                case "}", "]":
                    depth -= 1
                    if depth < 0 { return places }
                case "\"", "'":
                    if column > 0, " {[,:".unicodeScalars.contains(line[column - 1]) {
                        quote = scalar
                    }
                default: break
                }
                if scalar != " " { atStart = scalar == "," }
                column += 1
            }
        }
        return places
    }
}
