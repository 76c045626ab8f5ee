/// One row of a CSV file as RFC 4180 has it, safe to open in a spreadsheet.
public enum CSVRow {
    /// The row, with its line end.
    ///
    /// A cell that a spreadsheet would take for a formula gets an apostrophe before it, which
    /// `unescaped` takes off again.
    public static func text(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    /// A cell as it was before it was made safe.
    public static func unescaped(_ cell: String) -> String {
        cell.hasPrefix("'") && isFormula(cell.dropFirst()) ? String(cell.dropFirst()) : cell
    }

    private static func cell(_ text: String) -> String {
        let safe = isFormula(text[...]) ? "'" + text : text
        let isPlain = safe.unicodeScalars.allSatisfy { !"\",\r\n".unicodeScalars.contains($0) }
        if isPlain { return safe }
        let parts = safe.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"" + parts.joined(separator: "\"\"") + "\""
    }

    private static func isFormula(_ text: Substring) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return "=+-@\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
            || first == "'" && isFormula(text.dropFirst())
    }
}
