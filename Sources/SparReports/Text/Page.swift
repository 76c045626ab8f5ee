/// What every page of a report is laid out with: colours, characters and columns.
public struct Page: Sendable {
    /// Colours.
    public var palette: Palette
    /// What plots and rules are drawn with.
    public var glyphs: Glyphs
    /// Columns, 40 to 200.
    public var width: Int

    /// A page of `width` columns.
    public init(palette: Palette, glyphs: Glyphs, width: Int) {
        self.palette = palette
        self.glyphs = glyphs
        self.width = max(40, min(width, 200))
    }

    /// Columns for running text: lines over a hundred are hard to read.
    public var measure: Int { min(width, 100) }

    /// A heading with a rule to the right edge.
    public func heading(_ text: String, width: Int? = nil) -> String {
        // A rule read out is noise.
        guard !palette.isSpoken else { return text }
        let length = (width ?? self.width) - DisplayWidth.of(text) - 1
        return palette.strong(text) + " " + palette.faint(glyphs.rule(length))
    }

    /// A line of a list.
    public func item(_ text: String, mark: String = "-", width: Int? = nil) -> [String] {
        Paragraph.lines(text, width: width ?? measure, indent: "    ", first: "  \(mark) ")
    }

    /// A name and its value, the values in one column.
    public func field(_ name: String, _ value: String, width: Int? = nil, label: Int = 14)
        -> [String]
    {
        guard !palette.isSpoken else {
            return Paragraph.lines("\(name): \(value)", width: width ?? measure, indent: "  ")
        }
        let name = Page.padded(name, to: label - 1) + " "
        return Paragraph.lines(
            value,
            width: width ?? measure,
            indent: "  " + String(repeating: " ", count: label),
            first: "  \(palette.faint(name))"
        )
    }

    /// A text with spaces up to `columns`.
    public static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - DisplayWidth.of(text)))
    }

    /// A text with spaces before it up to `columns`.
    public static func flushed(_ text: String, to columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - DisplayWidth.of(text))) + text
    }

    /// A text that fits, its end cut off where it does not.
    public func cut(_ text: String, to columns: Int) -> String {
        guard DisplayWidth.of(text) > columns else { return text }
        let mark = glyphs.isUnicode ? "…" : "~"
        var kept = ""
        var used = 0
        for character in text {
            let width = DisplayWidth.of(character)
            if used + width > columns - 1 { break }
            kept.append(character)
            used += width
        }
        return kept + mark
    }

    /// Two columns of lines side by side, a wall between them.
    public func beside(_ left: [String], _ right: [String], leftWidth: Int) -> [String] {
        (0..<max(left.count, right.count)).map { row in
            let first = row < left.count ? left[row] : ""
            let second = row < right.count ? right[row] : ""
            let line =
                Page.padded(first, to: leftWidth) + " " + palette.faint(glyphs.wall)
                + (second.isEmpty ? "" : " " + second)
            return line
        }
    }

    /// A grade in the colour of its worth.
    public func grade(_ grade: Int, _ text: String) -> String {
        grade >= 75 ? palette.good(text) : grade >= 50 ? palette.doubtful(text) : palette.bad(text)
    }
}
