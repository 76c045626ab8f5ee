/// Words laid into lines of a width.
public enum Paragraph {
    /// Breaks `text` between words, and a word only where it is wider than a line.
    ///
    /// White space counts as one space; line breaks in the text are kept.
    ///
    /// - Parameters:
    ///   - text: The words.
    ///   - width: Columns.
    ///   - indent: Put before every line but the first, and counted; spaces as wide as `first`
    ///     unless given.
    ///   - first: Put before the first line, a name for instance, and counted; may carry colour.
    /// - Returns: The lines, without spaces at their ends.
    public static func lines(
        _ text: String,
        width: Int,
        indent: String? = nil,
        first: String = ""
    ) -> [String] {
        let firstWidth = DisplayWidth.of(first)
        // On a very narrow window an indent would leave no room for words.
        let hanging = min(indent.map { DisplayWidth.of($0) } ?? firstWidth, max(0, width / 2))
        let indent = String((indent ?? String(repeating: " ", count: hanging)).prefix(hanging))
        var lines: [String] = []
        var line = first
        var used = firstWidth
        var isFresh = true

        func breakLine() {
            lines.append(line)
            (line, used, isFresh) = (indent, hanging, true)
        }

        for (number, paragraph) in text.split(
            omittingEmptySubsequences: false,
            whereSeparator: \.isNewline
        ).enumerated() {
            if number > 0 { breakLine() }
            for word in paragraph.split(whereSeparator: isBreak) {
                let wordWidth = DisplayWidth.of(String(word))
                if !isFresh, used + 1 + wordWidth > width { breakLine() }
                if !isFresh {
                    line += " "
                    used += 1
                }
                isFresh = false
                if used + wordWidth <= width {
                    line += word
                    used += wordWidth
                    continue
                }
                for character in word {
                    let characterWidth = DisplayWidth.of(character)
                    let isStart = used == (lines.isEmpty ? firstWidth : hanging)
                    if used + characterWidth > width, !isStart { breakLine() }
                    isFresh = false
                    line.append(character)
                    used += characterWidth
                }
            }
        }
        lines.append(line)
        return lines.map(withoutTrailingSpaces)
    }

    /// No-break spaces are no breaks.
    private static func isBreak(_ character: Character) -> Bool {
        character.isWhitespace && character != "\u{A0}" && character != "\u{202F}"
    }

    private static func withoutTrailingSpaces(_ line: String) -> String {
        guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
        return String(line[...last])
    }
}
