/// Breaks text into lines of a terminal's width.
package enum Wrap {
    /// Breaks a paragraph between words, and a word only where it is wider than a line.
    ///
    /// White space counts as one space; newlines in the text are kept. The label stands before
    /// the first line, a name for instance, and may carry colour; the other lines are indented by
    /// `hanging`, as far as the label is wide if nil.
    package static func lines(
        _ text: String,
        width: Int,
        label: String = "",
        hanging: Int? = nil
    ) -> [String] {
        let labelWidth = DisplayWidth.of(label)
        // On a very narrow window an indent would leave no room for words.
        let hanging = min(hanging ?? labelWidth, max(0, width / 2))
        let indent = String(repeating: " ", count: hanging)
        var lines: [String] = []
        var line = label
        var used = labelWidth
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
                    let isStart = used == (lines.isEmpty ? labelWidth : hanging)
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
