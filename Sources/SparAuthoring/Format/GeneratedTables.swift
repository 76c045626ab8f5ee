/// Pages with tables made from the code: each stands between a comment that names it and an end.
///
/// ```
/// <!-- keys: invoice -->
/// <!-- end -->
/// ```
enum GeneratedTables {
    /// The page with every table filled in anew; `table` gives the lines of the one that is named.
    static func filling(_ page: String, _ table: (Substring) -> [String]?) -> String {
        var lines: [String] = []
        var isInside = false
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if isInside, line != "<!-- end -->" { continue }
            isInside = false
            lines.append(String(line))
            if line.hasPrefix("<!-- "), line.hasSuffix(" -->"),
                let table = table(line.dropFirst(5).dropLast(4))
            {
                lines.append("")
                lines.append(contentsOf: table)
                lines.append("")
                isInside = true
            }
        }
        return lines.joined(separator: "\n")
    }
}
