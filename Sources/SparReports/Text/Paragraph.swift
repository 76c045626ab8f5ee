/// Words laid into lines of a width.
public enum Paragraph {
    /// `text` wrapped at spaces into lines of at most `width` characters.
    ///
    /// - Parameters:
    ///   - text: Words; line breaks in it start a new line.
    ///   - width: Columns, 20 or more.
    ///   - indent: Put before every line but the first, and counted.
    ///   - first: Put before the first line, and counted as `firstWidth` columns.
    ///   - firstWidth: How many columns `first` takes on screen; its length unless given.
    /// - Returns: The lines.
    public static func lines(
        _ text: String,
        width: Int,
        indent: String = "",
        first: String = "",
        firstWidth: Int? = nil
    ) -> [String] {
        let limit = max(20, width)
        var lines: [String] = []
        var line = first
        var columns = firstWidth ?? first.count
        var isEmpty = true
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if !lines.isEmpty || !isEmpty {
                lines.append(line)
                line = indent
                columns = indent.count
                isEmpty = true
            }
            for word in paragraph.split(separator: " ") {
                if !isEmpty, columns + 1 + word.count > limit {
                    lines.append(line)
                    line = indent
                    columns = indent.count
                    isEmpty = true
                }
                if !isEmpty {
                    line += " "
                    columns += 1
                }
                line += word
                columns += word.count
                isEmpty = false
            }
        }
        lines.append(line)
        return lines
    }
}
