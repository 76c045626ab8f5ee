/// A line one step off: a `-` or a key beside the column it belongs in.
///
/// YAML only says that something else was expected; a trainer wants to know how far to move what.
struct Misaligned {
    /// The line's number, from 1.
    let line: Int
    /// Where its first word stands, from 0.
    let column: Int
    /// Where that belongs.
    let target: Int
    /// The line that begins there.
    let pattern: Int
    /// The `-` or the key.
    let word: String
    /// Whether the lines below agree, so that moving this one alone mends the file.
    let isAlone: Bool

    /// How the line of that number is misplaced; nil where its neighbours do not tell.
    init?(_ number: Int, in source: SourceText) {
        let row = source.row(number)
        guard let first = row.firstIndex(where: { $0 != " " }), row[first] != "#" else {
            return nil
        }
        let isItem = Misaligned.isItem(row, at: first)
        guard let word = isItem ? "-" : Misaligned.key(row, at: first) else { return nil }
        var found: [(column: Int, line: Int)] = []
        var before = number - 1
        while before > 0, number - before <= 60 {
            for column in Misaligned.columns(of: source.row(before), items: isItem)
            where !found.contains(where: { $0.column == column }) {
                found.append((column, before))
            }
            before -= 1
        }
        let near = found.filter { $0.column != first && abs($0.column - first) <= 2 }
        guard !near.isEmpty else { return nil }
        var next = number + 1
        while next <= source.rows.count,
            source.row(next).allSatisfy({ $0 == " " })
                || source.row(next).first(where: { $0 != " " }) == "#"
        {
            next += 1
        }
        let below = source.row(next).firstIndex { $0 != " " }
        // What stands below one step in, or in the same column, tells where this should be; nothing
        // stands one step in below a key that has its value.
        let opens = row.last(where: { $0 != " " }) == ":" || isItem
        let told = below.flatMap { below in
            below > first && (opens || below > first + 2)
                ? below - 2 : abs(below - first) <= 2 ? below : nil
        }
        func distance(_ place: (column: Int, line: Int)) -> (Int, Int) {
            (abs(place.column - first), number - place.line)
        }
        let best =
            near.first { $0.column == told } ?? near.min { distance($0) < distance($1) }
        guard let best else { return nil }
        line = number
        column = first
        target = best.column
        pattern = best.line
        self.word = word
        isAlone = below.map { $0 < first && best.column >= $0 } ?? true || told == best.column
    }

    private var isOneOff: Bool { abs(column - target) == 1 }

    /// The fault in a sentence.
    var message: String {
        let side = column > target ? "right" : "left"
        return "`\(word)` stands \(isOneOff ? "one column" : "two columns") too far "
            + "\(side): line \(pattern) shows where it belongs"
    }

    /// The way out.
    var help: String {
        let side = column > target ? "left" : "right"
        return "move the line \(isOneOff ? "one space" : "two spaces") to the \(side), so "
            + "that its `\(word)` begins in column \(target + 1)"
    }

    private static func isItem(_ row: [Unicode.Scalar], at start: Int) -> Bool {
        row[start] == "-" && (start + 1 == row.count || row[start + 1] == " ")
    }

    /// The key that begins at `start`: a word with a colon behind it.
    private static func key(_ row: [Unicode.Scalar], at start: Int) -> String? {
        var end = start
        while end < row.count, isLetter(row[end]) { end += 1 }
        guard end > start, end < row.count, row[end] == ":",
            end + 1 == row.count || row[end + 1] == " "
        else { return nil }
        return String(String.UnicodeScalarView(row[start..<end]))
    }

    /// Where the hyphens of a line stand, or its keys, one behind a hyphen included.
    private static func columns(of row: [Unicode.Scalar], items: Bool) -> [Int] {
        var columns: [Int] = []
        var index = row.firstIndex { $0 != " " } ?? row.count
        while index < row.count, isItem(row, at: index) {
            if items { columns.append(index) }
            index += 1
            while index < row.count, row[index] == " " { index += 1 }
        }
        if !items, index < row.count, key(row, at: index) != nil { columns.append(index) }
        return columns
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
        default: false
        }
    }
}
