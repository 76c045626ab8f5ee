/// What a person sees at a terminal: enough of xterm to follow a line editor.
package struct TerminalScreen {
    private var columns: Int
    private var rows: Int
    /// A wide character's second cell is empty; a blank is a space.
    private var cells: [[String]]
    private var row = 0
    private var column = 0
    /// A full row is left when the next character comes.
    private var isRowFull = false
    private var bytes: [UInt8] = []

    /// How often the bell was rung.
    package private(set) var bells = 0
    /// The rows that scrolled off the top.
    package private(set) var scrolledOff: [String] = []

    /// An empty screen.
    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    /// The rows, without the spaces at their ends.
    package var lines: [String] { cells.map(Self.text) }

    /// The row the cursor is in.
    package var currentLine: String { lines[row] }

    /// Where the cursor is, from 0.
    package var cursor: (row: Int, column: Int) { (row, column) }

    /// All that was ever to be read, top to bottom.
    package var everything: String { (scrolledOff + lines).joined(separator: "\n") }

    private static func text(_ cells: [String]) -> String {
        let joined = cells.joined()
        guard let last = joined.lastIndex(where: { $0 != " " }) else { return "" }
        return String(joined[...last])
    }

    /// Cuts or extends rows, as xterm does.
    package mutating func resize(columns newColumns: Int, rows newRows: Int) {
        cells = cells.map { row in
            Array((row + Array(repeating: " ", count: newColumns)).prefix(newColumns))
        }
        columns = newColumns
        while newRows < rows {
            if row < rows - 1 {
                cells.removeLast()
            } else {
                scrolledOff.append(Self.text(cells.removeFirst()))
                row -= 1
            }
            rows -= 1
        }
        while newRows > rows {
            cells.append(Array(repeating: " ", count: columns))
            rows += 1
        }
        column = min(column, columns - 1)
        isRowFull = false
    }

    /// Draws what a program wrote.
    package mutating func write(_ more: ArraySlice<UInt8>) {
        bytes += more
        var position = 0
        while position < bytes.count {
            let used = step(at: position)
            if used == 0 { break }
            position += used
        }
        bytes.removeFirst(position)
    }

    /// Deals with what starts here; 0 if it is not all there yet.
    private mutating func step(at position: Int) -> Int {
        let byte = bytes[position]
        switch byte {
        case 0x1B:
            return escape(at: position)
        case 0x07:
            bells += 1
        case 0x08:
            column = max(0, column - 1)
            isRowFull = false
        case 0x09:
            column = min(columns - 1, (column / 8 + 1) * 8)
        case 0x0A:
            lineFeed()
        case 0x0D:
            column = 0
            isRowFull = false
        case 0x00...0x1F, 0x7F:
            break
        default:
            return character(at: position)
        }
        return 1
    }

    private mutating func character(at position: Int) -> Int {
        let byte = bytes[position]
        let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard position + length <= bytes.count else { return 0 }
        let text = String(decoding: bytes[position..<(position + length)], as: UTF8.self)
        for scalar in text.unicodeScalars { put(scalar) }
        return length
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = Self.width(scalar)
        if width == 0 {
            let before = isRowFull ? column : max(0, column - 1)
            cells[row][before].unicodeScalars.append(scalar)
            return
        }
        if isRowFull || column + width > columns {
            column = 0
            lineFeed()
        }
        isRowFull = false
        cells[row][column] = String(Character(scalar))
        if width == 2 { cells[row][column + 1] = "" }
        column += width
        if column >= columns {
            column = columns - 1
            isRowFull = true
        }
    }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        let isWide = scalar.value >= 0x1100 && (0x2E80...0xFFDC).contains(scalar.value)
        return isWide || scalar.properties.isEmojiPresentation ? 2 : 1
    }

    private mutating func lineFeed() {
        isRowFull = false
        if row < rows - 1 {
            row += 1
            return
        }
        scrolledOff.append(Self.text(cells.removeFirst()))
        cells.append(Array(repeating: " ", count: columns))
    }

    private mutating func escape(at position: Int) -> Int {
        guard position + 1 < bytes.count else { return 0 }
        guard bytes[position + 1] == UInt8(ascii: "[") else { return 2 }
        var end = position + 2
        while end < bytes.count, !(0x40...0x7E).contains(bytes[end]) { end += 1 }
        guard end < bytes.count else { return 0 }
        let parameters = String(decoding: bytes[(position + 2)..<end], as: UTF8.self)
        let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
            .map { Int($0) ?? 0 }
        control(Character(Unicode.Scalar(bytes[end])), numbers)
        return end - position + 1
    }

    private mutating func control(_ letter: Character, _ numbers: [Int]) {
        let first = numbers.first ?? 0
        let count = max(1, first)
        if letter != "m" { isRowFull = false }
        switch letter {
        case "A": row = max(0, row - count)
        case "B": row = min(rows - 1, row + count)
        case "C": column = min(columns - 1, column + count)
        case "D": column = max(0, column - count)
        case "G": column = min(columns - 1, count - 1)
        case "H":
            row = min(rows - 1, count - 1)
            column = min(columns - 1, max(1, numbers.dropFirst().first ?? 1) - 1)
        case "J":
            if first == 0 {
                blank(from: column)
                for below in (row + 1)..<max(row + 1, rows) { blank(from: 0, in: below) }
            } else {
                for each in 0..<rows { blank(from: 0, in: each) }
            }
        case "K": blank(from: first == 0 ? column : 0)
        case "P":
            cells[row].removeSubrange(column..<min(columns, column + count))
            cells[row] += Array(repeating: " ", count: columns - cells[row].count)
        case "@":
            let blanks = Array(repeating: " ", count: count)
            cells[row].insert(contentsOf: blanks, at: column)
            cells[row] = Array(cells[row].prefix(columns))
        default: break
        }
    }

    private mutating func blank(from start: Int, in line: Int? = nil) {
        for each in start..<columns { cells[line ?? row][each] = " " }
    }
}
