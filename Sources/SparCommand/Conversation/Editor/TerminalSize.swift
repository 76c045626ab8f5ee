import Glibc

/// How many characters a terminal shows.
package struct TerminalSize: Equatable, Sendable {
    /// Characters a row.
    package var columns: Int
    /// Rows.
    package var rows: Int

    /// What is assumed where nothing is known.
    package static let usual = TerminalSize(columns: 80, rows: 24)

    /// A size.
    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }

    /// The size of the terminal behind a descriptor, nil if there is none or it does not know.
    package init?(of descriptor: Int32) {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        self.init(columns: Int(size.ws_col), rows: Int(max(1, size.ws_row)))
    }
}
