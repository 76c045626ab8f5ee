/// A CSV file as RFC 4180 has it: rows of cells, each row with the line it begins on.
struct CSVReader {
    struct Row {
        /// The line it begins on, from 1.
        var line: Int
        var cells: [String]
    }
    /// Why the text is no CSV.
    struct Fault: Error {
        var line: Int
        var message: String
    }

    /// The rows of `text`; a byte order mark and empty lines are passed over.
    static func rows(of text: String) throws(Fault) -> [Row] {
        var scalars = text.unicodeScalars[...]
        if scalars.first == "\u{FEFF}" { scalars = scalars.dropFirst() }
        var rows: [Row] = []
        var line = 1
        while !scalars.isEmpty {
            var row = Row(line: line, cells: [])
            while true {
                row.cells.append(try cell(&scalars, &line))
                guard scalars.first == "," else { break }
                scalars = scalars.dropFirst()
            }
            if scalars.first == "\r" { scalars = scalars.dropFirst() }
            if let next = scalars.first {
                guard next == "\n" else {
                    throw Fault(
                        line: line,
                        message: "after a closing quote comes a comma or the end of the line"
                    )
                }
                scalars = scalars.dropFirst()
                line += 1
            }
            if row.cells != [""] { rows.append(row) }
        }
        return rows
    }

    private static func cell(
        _ scalars: inout String.UnicodeScalarView.SubSequence,
        _ line: inout Int
    ) throws(Fault) -> String {
        var cell = String.UnicodeScalarView()
        guard scalars.first == "\"" else {
            while let next = scalars.first, next != ",", next != "\n", next != "\r" {
                cell.append(next)
                scalars = scalars.dropFirst()
            }
            return String(cell)
        }
        let start = line
        scalars = scalars.dropFirst()
        while let next = scalars.popFirst() {
            if next == "\n" { line += 1 }
            guard next == "\"" else {
                cell.append(next)
                continue
            }
            guard scalars.first == "\"" else { return String(cell) }
            cell.append(next)
            scalars = scalars.dropFirst()
        }
        throw Fault(line: start, message: "a quoted cell begins here and has no end")
    }
}
