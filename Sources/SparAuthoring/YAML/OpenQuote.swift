import SparModel

/// Finds a quote that somebody forgot to close.
///
/// The text goes on to the next quote, which was meant to open another; what the parser stumbles
/// over stands behind that one, a line or more below the slip.
enum OpenQuote {
    /// How far above the parser's stumbling block the slip may be.
    private static let reach = 40

    /// The place of the quote; nil when every quote above line `number` is closed well.
    static func before(_ number: Int, in source: SourceText) -> SourcePlace? {
        var line = max(1, number - reach)
        while line <= number {
            guard let opened = opening(in: source.row(line)) else {
                line += 1
                continue
            }
            guard let close = closing(opened.quote, after: line, upTo: number, in: source) else {
                line += 1
                continue
            }
            let row = source.row(close.line)
            let rest = row[(close.index + 1)...].drop { $0 == " " }
            let isText = rest.first.map { !",]}:#".unicodeScalars.contains($0) } ?? false
            if isText, close.line >= number - 2 {
                return source.place(line: line, column: opened.index + 1)
            }
            line = close.line + 1
        }
        return nil
    }

    /// The quote that begins a value on the line and is not closed on it.
    private static func opening(in row: [Unicode.Scalar]) -> (index: Int, quote: Unicode.Scalar)? {
        var index = 0
        var isFlow = false
        var isStart = true
        while index < row.count {
            let scalar = row[index]
            if isStart, scalar == "\"" || scalar == "'" {
                guard let end = end(of: scalar, from: index + 1, in: row) else {
                    return (index, scalar)
                }
                index = end + 1
                isStart = false
                continue
            }
            switch scalar {
            case "[", "{":
                if isStart { isFlow = true }
            case "#" where index == 0 || row[index - 1] == " ": return nil
            case " ": break
            case "-" where isStart && index + 1 < row.count && row[index + 1] == " ": break
            case ",": isStart = isFlow
            case ":" where index + 1 < row.count && row[index + 1] == " ":
                // Only the first colon of a line, or one in brackets, stands before a value.
                isStart = isFlow || !row[..<index].contains(":")
            default: isStart = false
            }
            index += 1
        }
        return nil
    }

    private static func end(
        of quote: Unicode.Scalar,
        from start: Int,
        in row: [Unicode.Scalar]
    ) -> Int? {
        var index = start
        while index < row.count {
            if row[index] == "\\", quote == "\"" {
                index += 2
                continue
            }
            if row[index] == quote {
                guard quote == "'", index + 1 < row.count, row[index + 1] == "'" else {
                    return index
                }
                index += 1
            }
            index += 1
        }
        return nil
    }

    private static func closing(
        _ quote: Unicode.Scalar,
        after line: Int,
        upTo number: Int,
        in source: SourceText
    ) -> (line: Int, index: Int)? {
        guard line < number else { return nil }
        for next in (line + 1)...number {
            if let index = end(of: quote, from: 0, in: source.row(next)) { return (next, index) }
        }
        return nil
    }
}
